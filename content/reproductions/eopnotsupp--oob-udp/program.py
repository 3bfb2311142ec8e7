# Send out-of-band data on a UDP socket.
import errno, json, socket

server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind(("127.0.0.1", 0))
client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
client.connect(server.getsockname())

try:
    client.send(b"!", socket.MSG_OOB)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "send", "error": name, "text": error.strerror}))
