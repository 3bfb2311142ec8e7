# Ask for a reliable datagram socket, which IPv4 does not have.
import errno, json, socket

try:
    socket.socket(socket.AF_INET, socket.SOCK_RDM)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "socket", "error": name, "text": error.strerror}))
