# Connect to a Unix socket file whose server has gone.
import errno, json, socket, tempfile

folder = tempfile.TemporaryDirectory()
path = folder.name + "/socket"
server = socket.socket(socket.AF_UNIX)
server.bind(path)
server.close()
client = socket.socket(socket.AF_UNIX)

try:
    client.connect(path)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "connect", "error": name, "text": error.strerror}))
