# Ask for a connected pair of IPv4 sockets.
import errno, json, socket

try:
    socket.socketpair(socket.AF_INET)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "socketpair", "error": name, "text": error.strerror}))
