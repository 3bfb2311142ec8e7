# Open a Unix socket file instead of connecting to it.
import errno, json, os, socket, tempfile

folder = tempfile.TemporaryDirectory()
path = folder.name + "/socket"
server = socket.socket(socket.AF_UNIX)
server.bind(path)

try:
    os.open(path, os.O_RDWR)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "open", "error": name, "text": error.strerror}))
