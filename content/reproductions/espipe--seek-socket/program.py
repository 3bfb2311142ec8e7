# Set the position in a socket.
import errno, json, os, socket

one, other = socket.socketpair()

try:
    os.lseek(one.fileno(), 0, os.SEEK_SET)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "lseek", "error": name, "text": error.strerror}))
