# Connect to a Unix socket file that does not exist.
import errno, json, socket, tempfile

folder = tempfile.TemporaryDirectory()
path = folder.name + "/socket"
client = socket.socket(socket.AF_UNIX)

try:
    client.connect(path)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "connect", "error": name, "text": error.strerror}))
