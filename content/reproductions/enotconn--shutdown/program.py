# Shut down a socket that was never connected.
import errno, json, socket

client = socket.socket()

try:
    client.shutdown(socket.SHUT_WR)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "shutdown", "error": name, "text": error.strerror}))
