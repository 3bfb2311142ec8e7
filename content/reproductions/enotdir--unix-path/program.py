# Connect to a Unix socket under a path that runs through a file.
import errno, json, socket

client = socket.socket(socket.AF_UNIX)

try:
    client.connect("/dev/null/socket")
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "connect", "error": name, "text": error.strerror}))
