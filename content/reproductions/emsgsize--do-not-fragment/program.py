# Send a datagram longer than the MTU and forbid to split it.
import errno, json, socket

IP_MTU_DISCOVER, IP_PMTUDISC_DO = 10, 2
client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
client.setsockopt(socket.IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_DO)

try:
    client.sendto(bytes(1473), ("127.0.0.1", 9))
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "sendto", "error": name, "text": error.strerror}))
