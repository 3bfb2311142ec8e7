# Bind a second TCP socket to a port that is being listened on.
import errno, json, socket

first = socket.create_server(("127.0.0.1", 0))
second = socket.socket()

try:
    second.bind(first.getsockname())
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "bind", "error": name, "text": error.strerror}))
