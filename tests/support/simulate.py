# Runs the Python programs of the atlas against errors made up for them: a JSON list on standard input.
import errno
import json
import socket
import sys
import time

time.sleep = lambda seconds: None


def made_up(name):
    if name.startswith("EAI_"):
        return socket.gaierror(getattr(socket, name), name)
    return OSError(getattr(errno, name), name)


class Failing:
    """Fails twice, then works; stands for a call and for what it returns."""

    def __init__(self, name, times=2):
        self.name = name
        self.left = times

    def __call__(self, *_):
        if self.left:
            self.left -= 1
            raise made_up(self.name)
        return "done"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False

    accept = __call__


def raises(kind, call, *arguments):
    try:
        call(*arguments)
    except kind:
        return
    raise AssertionError(f"{call} raised no {kind}")


def try_recipe(recipe, name, program):
    failing = Failing(name)
    if recipe == "retry-later":
        assert program["retry_later"](failing) == "done"
        raises(OSError, program["retry_later"], Failing(name, 9))
    elif recipe == "reconnect":
        assert program["on_new_connection"](lambda: failing, failing) == "done"
    elif recipe == "repeat":
        assert program["repeat"](failing) == "done"
    elif recipe == "carry-on":
        assert program["carry_on"](failing) is None
    elif recipe == "make-room":
        assert program["accept_with_room"](failing, lambda: None) == "done"
    elif recipe == "other-way":
        assert program["first_that_works"]([failing, failing, failing]) == "done"
    elif recipe == "report":
        raises(SystemExit, program["report"], failing, "attempt")
    elif recipe == "fix-program":
        raises(RuntimeError, program["must_not_fail"], failing, "attempt")
    elif recipe == "wait-ready":
        ready, other = socket.socketpair()
        with ready, other:
            other.send(b"x")
            ready.setblocking(False)
            assert program["when_readable"](ready, lambda sock: failing()) == "done"
    elif recipe == "finish-connect":
        with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as client:
            program["connect_within"](client, server.getsockname())
        with socket.socket() as client, socket.socket() as closed:
            closed.bind(("127.0.0.1", 0))
            raises(ConnectionRefusedError, program["connect_within"], client, closed.getsockname())
    else:
        raise AssertionError(f"no trial of {recipe}")


for entry in json.load(sys.stdin):
    program = {}
    exec(compile(entry["code"], entry["slug"], "exec"), program)
    recognises = program["is_" + entry["slug"]]
    assert not recognises(OSError(errno.EXDEV, "another")), entry["slug"]
    if entry["name"] is not None:
        assert recognises(made_up(entry["name"])), entry["slug"]
        try_recipe(entry["recipe"], entry["name"], program)
