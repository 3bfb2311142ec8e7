# Listen on a UDP socket.
import errno, json, socket

server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

try:
    server.listen()
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "listen", "error": name, "text": error.strerror}))
