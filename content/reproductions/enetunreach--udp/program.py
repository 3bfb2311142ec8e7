# Send a UDP datagram to another network without a route.
import errno, json, socket

client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

try:
    client.sendto(b"hello", ("192.0.2.1", 9))
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "sendto", "error": name, "text": error.strerror}))
