# Read from a socket that is closed.
import errno, json, socket

client = socket.socket()
client.close()

try:
    client.recv(100)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "recv", "error": name, "text": error.strerror}))
