# Connect to a silent address with SO_SNDTIMEO set to half a second.
import errno, json, socket, struct, time

client = socket.socket()
half_second = struct.pack("ll", 0, 500_000)
client.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, half_second)
start = time.monotonic()

try:
    client.connect(("192.0.2.2", 80))
except OSError as error:
    name = errno.errorcode[error.errno]
    seconds = round(time.monotonic() - start, 1)
    print(json.dumps({"call": "connect", "error": name, "text": error.strerror, "seconds": seconds}))
