# Bind a Unix socket to a path where a file stands.
import errno, json, socket, tempfile

left_over = tempfile.NamedTemporaryFile()
server = socket.socket(socket.AF_UNIX)

try:
    server.bind(left_over.name)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "bind", "error": name, "text": error.strerror}))
