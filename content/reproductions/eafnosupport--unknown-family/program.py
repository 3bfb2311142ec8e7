# Ask for a socket of an address family that does not exist.
import errno, json, socket

try:
    socket.socket(255, socket.SOCK_STREAM)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "socket", "error": name, "text": error.strerror}))
