# Start a server again without SO_REUSEADDR while its old connection waits in TIME_WAIT.
import errno, json, socket

listener = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(listener.getsockname())
server, _ = listener.accept()
address = listener.getsockname()
server.close()
client.close()
listener.close()
restarted = socket.socket()

try:
    restarted.bind(address)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "bind", "error": name, "text": error.strerror}))
