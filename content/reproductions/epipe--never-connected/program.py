# Send on a TCP socket that was never connected.
import errno, json, socket

client = socket.socket()

try:
    client.send(b"hello")
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "send", "error": name, "text": error.strerror}))
