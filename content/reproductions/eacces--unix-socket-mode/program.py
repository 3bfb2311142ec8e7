# Connect to a Unix socket file without write permission.
import errno, json, os, socket, tempfile

folder = tempfile.TemporaryDirectory()
path = folder.name + "/socket"
server = socket.socket(socket.AF_UNIX)
server.bind(path)
server.listen()
os.chmod(path, 0)
client = socket.socket(socket.AF_UNIX)

try:
    client.connect(path)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "connect", "error": name, "text": error.strerror}))
