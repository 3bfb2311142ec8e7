# Send past a firewall rule that drops outgoing packets.
import errno, json, socket

client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

try:
    client.sendto(b"hello", ("127.0.0.1", 9))
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "sendto", "error": name, "text": error.strerror}))
