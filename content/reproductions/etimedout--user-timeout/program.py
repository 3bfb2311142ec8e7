# Wait for a peer that fell silent, with TCP_USER_TIMEOUT set to one second.
import errno, json, socket, subprocess, time

listener = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(listener.getsockname())
server, _ = listener.accept()
client.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, 1000)
subprocess.run(["iptables", "-A", "INPUT", "-j", "DROP"], check=True)
client.send(b"is anybody there?")
start = time.monotonic()

try:
    client.recv(100)
except OSError as error:
    name = errno.errorcode[error.errno]
    seconds = round(time.monotonic() - start, 1)
    print(json.dumps({"call": "recv", "error": name, "text": error.strerror, "seconds": seconds}))
