# Join more multicast groups than one socket may.
import errno, json, socket

client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
loopback = socket.inet_aton("127.0.0.1")

try:
    for i in range(1, 255):
        group = socket.inet_aton(f"239.1.1.{i}") + loopback
        client.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, group)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "setsockopt", "error": name, "text": error.strerror}))
