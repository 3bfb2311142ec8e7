# Listen on a port on which another socket listens, both bound with SO_REUSEADDR.
import errno, json, socket

first, second = socket.socket(), socket.socket()
for server in (first, second):
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
first.bind(("127.0.0.1", 0))
second.bind(first.getsockname())
first.listen()

try:
    second.listen()
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "listen", "error": name, "text": error.strerror}))
