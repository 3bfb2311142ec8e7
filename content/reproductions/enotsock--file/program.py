# Use a file as if it were a socket.
import errno, json, socket

file = open("/dev/null")

try:
    socket.socket(fileno=file.fileno())
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "getsockname", "error": name, "text": error.strerror}))
