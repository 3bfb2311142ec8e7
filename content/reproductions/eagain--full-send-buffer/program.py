# Send without blocking to a peer that reads nothing.
import errno, json, socket

listener = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(listener.getsockname())
server, _ = listener.accept()
client.setblocking(False)

try:
    while True:
        client.send(bytes(65536))
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "send", "error": name, "text": error.strerror}))
