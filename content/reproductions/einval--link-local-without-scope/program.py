# Connect to a link-local IPv6 address without naming the interface.
import errno, json, socket

client = socket.socket(socket.AF_INET6)

try:
    client.connect(("fe80::1", 80))
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "connect", "error": name, "text": error.strerror}))
