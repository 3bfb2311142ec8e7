# Call connect again while a non-blocking connect is under way.
import errno, json, socket

client = socket.socket()
client.setblocking(False)
client.connect_ex(("192.0.2.2", 80))

try:
    client.connect(("192.0.2.2", 80))
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "connect", "error": name, "text": error.strerror}))
