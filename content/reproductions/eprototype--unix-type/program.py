# Connect a stream socket to a Unix datagram socket.
import errno, json, socket, tempfile

folder = tempfile.TemporaryDirectory()
path = folder.name + "/socket"
server = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
server.bind(path)
client = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)

try:
    client.connect(path)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "connect", "error": name, "text": error.strerror}))
