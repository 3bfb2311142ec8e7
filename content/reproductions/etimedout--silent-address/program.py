# Connect to an address that never answers, with one retry instead of the usual six.
import errno, json, socket, time

client = socket.socket()
start = time.monotonic()

try:
    client.connect(("192.0.2.2", 80))
except OSError as error:
    name = errno.errorcode[error.errno]
    seconds = round(time.monotonic() - start, 1)
    print(json.dumps({"call": "connect", "error": name, "text": error.strerror, "seconds": seconds}))
