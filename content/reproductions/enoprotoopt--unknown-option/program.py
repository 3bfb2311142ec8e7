# Set a socket option that does not exist.
import errno, json, socket

client = socket.socket()

try:
    client.setsockopt(socket.SOL_SOCKET, 9999, 1)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "setsockopt", "error": name, "text": error.strerror}))
