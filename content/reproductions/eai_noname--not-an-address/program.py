# Ask for a numeric address and give a name.
import json, socket

try:
    socket.getaddrinfo("host.invalid", 80, flags=socket.AI_NUMERICHOST)
except socket.gaierror as error:
    eai = {getattr(socket, name): name for name in dir(socket) if name.startswith("EAI_")}
    name = eai[error.errno]
    print(json.dumps({"call": "getaddrinfo", "error": name, "text": error.strerror}))
