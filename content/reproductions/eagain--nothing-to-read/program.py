# Read without blocking when nothing has come.
import errno, json, socket

listener = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(listener.getsockname())
server, _ = listener.accept()
client.setblocking(False)

try:
    client.recv(100)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "recv", "error": name, "text": error.strerror}))
