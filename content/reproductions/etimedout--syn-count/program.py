# Connect to an address that never answers, with TCP_SYNCNT set to two retries.
import errno, json, socket, time

client = socket.socket()
client.setsockopt(socket.IPPROTO_TCP, socket.TCP_SYNCNT, 2)
start = time.monotonic()

try:
    client.connect(("192.0.2.2", 80))
except OSError as error:
    name = errno.errorcode[error.errno]
    seconds = round(time.monotonic() - start, 1)
    print(json.dumps({"call": "connect", "error": name, "text": error.strerror, "seconds": seconds}))
