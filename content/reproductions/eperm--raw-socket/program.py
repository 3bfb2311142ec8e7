# Open a raw socket as an ordinary user.
import errno, json, socket

try:
    socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "socket", "error": name, "text": error.strerror}))
