# Wait for an answer after a UDP datagram to a closed port.
import errno, json, socket

closed = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
closed.bind(("127.0.0.1", 0))
client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
client.connect(closed.getsockname())
closed.close()
client.send(b"hello")

try:
    client.recv(100)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "recv", "error": name, "text": error.strerror}))
