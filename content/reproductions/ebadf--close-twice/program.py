# Close a descriptor twice.
import errno, json, os, socket

descriptor = socket.socket().detach()
os.close(descriptor)

try:
    os.close(descriptor)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "close", "error": name, "text": error.strerror}))
