# Set an option with a value of one byte where an int is due.
import errno, json, socket

client = socket.socket()

try:
    client.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, b"1")
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "setsockopt", "error": name, "text": error.strerror}))
