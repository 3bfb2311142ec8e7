# Connect to ::1 where IPv6 is switched off.
import errno, json, socket

client = socket.socket(socket.AF_INET6)

try:
    client.connect(("::1", 80))
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "connect", "error": name, "text": error.strerror}))
