# Open sockets beyond the limit of the process and never close one.
import errno, json, resource, socket

resource.setrlimit(resource.RLIMIT_NOFILE, (20, 20))
held = []

try:
    while True:
        held.append(socket.socket())
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "socket", "error": name, "text": error.strerror}))
