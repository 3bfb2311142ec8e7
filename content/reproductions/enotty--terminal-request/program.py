# Ask a socket for its terminal settings.
import errno, fcntl, json, socket, termios

one, other = socket.socketpair()

try:
    fcntl.ioctl(one, termios.TIOCGPGRP, bytes(4))
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "ioctl", "error": name, "text": error.strerror}))
