# Bind to an address that this machine does not have.
import errno, json, socket

server = socket.socket()

try:
    server.bind(("192.0.2.1", 0))
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "bind", "error": name, "text": error.strerror}))
