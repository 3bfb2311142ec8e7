# Hand over a message in more pieces than the system takes.
import errno, json, os, socket

pieces = [b"x"] * (os.sysconf("SC_IOV_MAX") + 1)
one, other = socket.socketpair()

try:
    one.sendmsg(pieces)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "sendmsg", "error": name, "text": error.strerror}))
