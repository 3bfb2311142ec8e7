# Name a service that /etc/services does not know.
import json, socket

try:
    socket.getaddrinfo("127.0.0.1", "no-such-service", type=socket.SOCK_STREAM)
except socket.gaierror as error:
    eai = {getattr(socket, name): name for name in dir(socket) if name.startswith("EAI_")}
    name = eai[error.errno]
    print(json.dumps({"call": "getaddrinfo", "error": name, "text": error.strerror}))
