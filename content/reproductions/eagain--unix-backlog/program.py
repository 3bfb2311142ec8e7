# Connect without blocking to a Unix socket whose queue is full.
import errno, json, socket, tempfile

folder = tempfile.TemporaryDirectory()
path = folder.name + "/socket"
server = socket.socket(socket.AF_UNIX)
server.bind(path)
server.listen(0)
waiting = socket.socket(socket.AF_UNIX)
waiting.connect(path)
client = socket.socket(socket.AF_UNIX)
client.setblocking(False)

try:
    client.connect(path)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "connect", "error": name, "text": error.strerror}))
