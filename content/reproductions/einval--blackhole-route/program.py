# Connect to a network whose route is of type blackhole.
import errno, json, socket

client = socket.socket()

try:
    client.connect(("192.0.2.1", 80))
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "connect", "error": name, "text": error.strerror}))
