# Ask for a stream socket with the UDP protocol.
import errno, json, socket

try:
    socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_UDP)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "socket", "error": name, "text": error.strerror}))
