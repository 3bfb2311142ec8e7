# Pass descriptors over a Unix socket that nobody reads, beyond the limit.
import array, errno, json, resource, socket

resource.setrlimit(resource.RLIMIT_NOFILE, (20, 20))
one, other = socket.socketpair()
parcel = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [one.fileno()]))]

try:
    for _ in range(100):
        one.sendmsg([b"x"], parcel)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "sendmsg", "error": name, "text": error.strerror}))
