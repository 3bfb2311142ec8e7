# Ask for the IPv6 address of an IPv4 address.
import json, socket

try:
    socket.getaddrinfo("127.0.0.1", 80, family=socket.AF_INET6)
except socket.gaierror as error:
    eai = {getattr(socket, name): name for name in dir(socket) if name.startswith("EAI_")}
    name = eai[error.errno]
    print(json.dumps({"call": "getaddrinfo", "error": name, "text": error.strerror}))
