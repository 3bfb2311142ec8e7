# Ask for a socket type that does not exist.
import errno, json, socket

try:
    socket.socket(socket.AF_INET, 15)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "socket", "error": name, "text": error.strerror}))
