# Register an ordinary file with epoll.
import errno, json, select, tempfile

file = tempfile.TemporaryFile()
watch = select.epoll()

try:
    watch.register(file)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "epoll_ctl", "error": name, "text": error.strerror}))
