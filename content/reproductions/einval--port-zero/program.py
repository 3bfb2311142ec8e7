# Send a UDP datagram to port 0.
import errno, json, socket

client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

try:
    client.sendto(b"hello", ("127.0.0.1", 0))
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "sendto", "error": name, "text": error.strerror}))
