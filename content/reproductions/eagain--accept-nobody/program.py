# Accept without blocking when nobody waits.
import errno, json, socket

server = socket.create_server(("127.0.0.1", 0))
server.setblocking(False)

try:
    server.accept()
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "accept", "error": name, "text": error.strerror}))
