# Read with SO_RCVTIMEO set to half a second from a peer that sends nothing.
import errno, json, socket, struct, time

listener = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(listener.getsockname())
server, _ = listener.accept()
half_second = struct.pack("ll", 0, 500_000)
client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, half_second)
start = time.monotonic()

try:
    client.recv(100)
except OSError as error:
    name = errno.errorcode[error.errno]
    seconds = round(time.monotonic() - start, 1)
    print(json.dumps({"call": "recv", "error": name, "text": error.strerror, "seconds": seconds}))
