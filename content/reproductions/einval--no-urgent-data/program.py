# Read out-of-band data when none was sent.
import errno, json, socket

listener = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(listener.getsockname())
server, _ = listener.accept()

try:
    client.recv(1, socket.MSG_OOB)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "recv", "error": name, "text": error.strerror}))
