# Send a packet through an interface that is down.
import errno, json, socket

client = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM)
ETH_P_IP = 0x0800

try:
    client.sendto(b"hello", ("v0", ETH_P_IP, 0, 0, bytes(6)))
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "sendto", "error": name, "text": error.strerror}))
