# Shut down a direction that does not exist.
import errno, json, socket

one, other = socket.socketpair()

try:
    one.shutdown(9)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "shutdown", "error": name, "text": error.strerror}))
