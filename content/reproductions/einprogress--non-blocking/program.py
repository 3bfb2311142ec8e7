# Connect on a non-blocking socket and take the answer for a failure.
import errno, json, socket

listener = socket.create_server(("127.0.0.1", 0))
client = socket.socket()
client.setblocking(False)

try:
    client.connect(listener.getsockname())
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "connect", "error": name, "text": error.strerror}))
