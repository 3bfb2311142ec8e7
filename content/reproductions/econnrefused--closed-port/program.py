# Connect to a TCP port that nobody listens on.
import errno, json, socket

with socket.create_server(("127.0.0.1", 0)) as listener:
    address = listener.getsockname()

try:
    socket.create_connection(address)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "connect", "error": name, "text": error.strerror}))
