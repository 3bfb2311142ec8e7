# Wait with select for a descriptor that is closed.
import errno, json, os, select, socket

descriptor = socket.socket().detach()
os.close(descriptor)

try:
    select.select([descriptor], [], [], 1)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "select", "error": name, "text": error.strerror}))
