# Connect to a Unix socket through a symbolic link that points to itself.
import errno, json, os, socket, tempfile

folder = tempfile.TemporaryDirectory()
path = folder.name + "/socket"
os.symlink(path, path)
client = socket.socket(socket.AF_UNIX)

try:
    client.connect(path)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "connect", "error": name, "text": error.strerror}))
