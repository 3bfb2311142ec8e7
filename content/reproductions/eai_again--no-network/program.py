# Look up a name on a machine without network.
import json, socket

try:
    socket.getaddrinfo("host.invalid", 80)
except socket.gaierror as error:
    eai = {getattr(socket, name): name for name in dir(socket) if name.startswith("EAI_")}
    name = eai[error.errno]
    print(json.dumps({"call": "getaddrinfo", "error": name, "text": error.strerror}))
