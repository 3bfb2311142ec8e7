# Listen on a socket that is connected.
import errno, json, socket

listener = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(listener.getsockname())

try:
    client.listen()
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "listen", "error": name, "text": error.strerror}))
