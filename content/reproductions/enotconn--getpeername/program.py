# Ask who is on the other side of a socket that was never connected.
import errno, json, socket

client = socket.socket()

try:
    client.getpeername()
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "getpeername", "error": name, "text": error.strerror}))
