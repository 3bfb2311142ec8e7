# Connect to an IPv6 address on a machine that has IPv6 on loopback only.
import errno, json, socket

client = socket.socket(socket.AF_INET6)

try:
    client.connect(("2001:db8::1", 80))
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "connect", "error": name, "text": error.strerror}))
