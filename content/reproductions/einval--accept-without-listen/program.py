# Accept on a socket that does not listen.
import errno, json, socket

server = socket.socket()
server.bind(("127.0.0.1", 0))

try:
    server.accept()
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "accept", "error": name, "text": error.strerror}))
