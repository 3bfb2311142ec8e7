# Create a Unix socket on a read-only file system.
import errno, json, socket

server = socket.socket(socket.AF_UNIX)

try:
    server.bind("/mnt/socket")
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "bind", "error": name, "text": error.strerror}))
