# Open one connection more than there are local ports for the destination.
import errno, json, socket

listener = socket.create_server(("127.0.0.1", 8080))
held = [socket.create_connection(("127.0.0.1", 8080)) for _ in range(2)]

try:
    held.append(socket.create_connection(("127.0.0.1", 8080)))
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "connect", "error": name, "text": error.strerror}))
