# Send on a UDP socket without saying whereto.
import errno, json, socket

client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

try:
    client.send(b"hello")
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "send", "error": name, "text": error.strerror}))
