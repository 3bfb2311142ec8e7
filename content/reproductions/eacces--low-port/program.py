# Bind to port 80 as an ordinary user.
import errno, json, socket

server = socket.socket()

try:
    server.bind(("", 80))
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "bind", "error": name, "text": error.strerror}))
