# Register the same socket with epoll twice.
import errno, json, select, socket

one, other = socket.socketpair()
watch = select.epoll()
watch.register(one)

try:
    watch.register(one)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "epoll_ctl", "error": name, "text": error.strerror}))
