# Read a socket option that does not exist.
import errno, json, socket

client = socket.socket()

try:
    client.getsockopt(socket.SOL_SOCKET, 9999)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "getsockopt", "error": name, "text": error.strerror}))
