# Mark the packets of a socket as an ordinary user.
import errno, json, socket

client = socket.socket()

try:
    client.setsockopt(socket.SOL_SOCKET, socket.SO_MARK, 1)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "setsockopt", "error": name, "text": error.strerror}))
