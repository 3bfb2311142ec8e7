# Change the epoll events of a socket that was never registered.
import errno, json, select, socket

one, other = socket.socketpair()
watch = select.epoll()

try:
    watch.modify(one, select.EPOLLIN)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "epoll_ctl", "error": name, "text": error.strerror}))
