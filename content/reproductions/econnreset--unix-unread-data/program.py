# Read from a Unix socket whose peer closed without reading.
import errno, json, socket

one, other = socket.socketpair()
one.send(b"never read")
other.close()

try:
    one.recv(100)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "recv", "error": name, "text": error.strerror}))
