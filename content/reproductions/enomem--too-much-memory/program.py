# Map more memory than an address space holds.
import errno, json, mmap, sys

try:
    mmap.mmap(-1, sys.maxsize // 2)
except OSError as error:
    name = errno.errorcode[error.errno]
    print(json.dumps({"call": "mmap", "error": name, "text": error.strerror}))
