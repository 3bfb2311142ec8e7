# Connect a UDP socket to a broadcast address without SO_BROADCAST.
import errno, json, socket

client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

try:
    client.connect(("127.255.255.255", 9))
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "connect", "error": name, "text": error.strerror}))
