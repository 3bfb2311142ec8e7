# Bind a socket that is bound already.
import errno, json, socket

server = socket.socket()
server.bind(("127.0.0.1", 0))

try:
    server.bind(("127.0.0.1", 0))
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "bind", "error": name, "text": error.strerror}))
