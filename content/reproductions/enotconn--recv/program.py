# Read from a TCP socket that was never connected.
import errno, json, socket

client = socket.socket()

try:
    client.recv(100)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "recv", "error": name, "text": error.strerror}))
