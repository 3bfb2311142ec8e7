# Join the same multicast group twice on one socket.
import errno, json, socket

client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
group = socket.inet_aton("239.1.1.1") + socket.inet_aton("127.0.0.1")
client.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, group)

try:
    client.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, group)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "setsockopt", "error": name, "text": error.strerror}))
