# Read after the peer closed without having read what was sent to it.
import errno, json, socket, time

listener = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(listener.getsockname())
server, _ = listener.accept()
client.send(b"never read")
time.sleep(0.1)
server.close()

try:
    client.recv(100)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "recv", "error": name, "text": error.strerror}))
