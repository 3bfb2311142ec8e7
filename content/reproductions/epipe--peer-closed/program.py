# Go on sending to a peer that has closed the connection.
import errno, json, socket, time

listener = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(listener.getsockname())
server, _ = listener.accept()
server.close()
client.send(b"first")
time.sleep(0.1)

try:
    client.send(b"second")
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "send", "error": name, "text": error.strerror}))
