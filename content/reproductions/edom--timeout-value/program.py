# Set a receive timeout with more than a million microseconds.
import errno, json, socket, struct

client = socket.socket()

try:
    client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, struct.pack("ll", 0, 1_000_001))
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "setsockopt", "error": name, "text": error.strerror}))
