# Bind a socket to an interface that does not exist.
import errno, json, socket

client = socket.socket()

try:
    client.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, b"nosuchif")
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "setsockopt", "error": name, "text": error.strerror}))
