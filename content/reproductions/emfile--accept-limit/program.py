# Accept a connection when the process may not open another file.
import errno, json, resource, socket

server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))

try:
    server.accept()
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "accept", "error": name, "text": error.strerror}))
