# Send packets faster than the queue of the interface takes them.
import errno, json, socket

client = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM)
ETH_P_IP = 0x0800

try:
    for _ in range(100):
        client.sendto(bytes(1000), ("v0", ETH_P_IP, 0, 0, bytes(6)))
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "sendto", "error": name, "text": error.strerror}))
