# Send after shutting down the own sending side.
import errno, json, socket

listener = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(listener.getsockname())
client.shutdown(socket.SHUT_WR)

try:
    client.send(b"one more")
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "send", "error": name, "text": error.strerror}))
