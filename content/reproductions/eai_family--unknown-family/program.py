# Ask for addresses of a family that does not exist.
import json, socket

try:
    socket.getaddrinfo("127.0.0.1", 80, family=255)
except socket.gaierror as error:
    eai = {getattr(socket, name): name for name in dir(socket) if name.startswith("EAI_")}
    name = eai[error.errno]
    print(json.dumps({"call": "getaddrinfo", "error": name, "text": error.strerror}))
