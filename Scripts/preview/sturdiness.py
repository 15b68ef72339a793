"""What nobody would send, and connections that only cost: the preview goes on for everybody else."""

import random
import socket
import subprocess

from .probes import PAGE
from .served import Served, until
from .wire import answer, connect, exchange, rest

ROUNDS = 500
# More than the preview keeps open at once.
CONNECTIONS = 300


def check(preview: Served) -> list[str]:
    """Everything; what went wrong."""
    findings = loopback(preview) + crowd(preview)
    # A request that never ends is given up after some seconds, in which the others have their turn.
    with connect(preview.port) as slow:
        slow.sendall(preview.request(PAGE)[:40])
        findings += keeping(preview) + noise(preview)
        late = answer(rest(slow)).status
    return findings if late == 408 else [*findings, f"a request that never ends was answered with {late}"]


def loopback(preview: Served) -> list[str]:
    """Nobody but this machine can connect: the port is bound to 127.0.0.1 and to nothing else."""
    bound = [line.split()[3] for line in _sockets(preview, "--listening")]
    findings = [] if bound == [preview.host] else [f"it listens on {bound}, not on {preview.host} alone"]
    for host in ("127.0.0.2", "::1"):
        try:
            connect(preview.port, host).close()
            findings.append(f"it answers at {host}")
        except OSError:
            pass
    return findings


def noise(preview: Served) -> list[str]:
    """Requests with some bytes changed, cut off or doubled; a number always means the same request."""
    good = preview.request(PAGE, "Accept: text/html", "Range: bytes=0-5", "X: é")
    for number in range(ROUNDS):
        chance = random.Random(number)
        request = bytearray(good)
        for _ in range(chance.randint(1, 6)):
            place = chance.randrange(len(request))
            match chance.randrange(4):
                case 0: request[place] = chance.randrange(256)
                case 1: del request[place:place + chance.randint(1, 40)]
                case 2: request[place:place] = chance.randbytes(chance.randint(1, 40))
                case _: request[place:place] = request[:place]
            request = request or bytearray(b"\r\n")
        exchange(preview.port, bytes(request))
        if preview.process.poll() is not None:
            return [f"malformed request {number} ended it with {preview.process.returncode}"]
    return alive(preview, "after malformed requests")


def crowd(preview: Served) -> list[str]:
    """Many connections that say nothing, and some that ask and go without listening."""
    idle: list[socket.socket] = []
    for number in range(CONNECTIONS):
        connection = connect(preview.port)
        if number % 3 == 0:
            connection.sendall(preview.request(PAGE))
            connection.close()
        else:
            idle.append(connection)
    findings = alive(preview, "while many connections say nothing")
    for connection in idle:
        connection.close()
    streams = [connect(preview.port) for _ in range(20)]
    target = preview.events(PAGE)
    for stream in streams:
        stream.sendall(preview.request(target))
    findings += alive(preview, "while many pages listen")
    for stream in streams:
        stream.close()
    if not until(lambda: not _sockets(preview, "state", "connected")):
        findings.append("connections stay open after the other side has gone")
    return findings


def keeping(preview: Served) -> list[str]:
    """Two requests on one connection, sent at once."""
    first = preview.request(PAGE).replace(b"Connection: close\r\n", b"")
    with connect(preview.port) as connection:
        connection.sendall(first + preview.request("/en/"))
        count = rest(connection).count(b"HTTP/1.1 200 OK")
    return [] if count == 2 else [f"of two requests on one connection {count} were answered"]


def alive(preview: Served, when: str) -> list[str]:
    status = preview.get(PAGE).status
    return [] if status == 200 else [f"{when} the page is answered with {status}"]


def _sockets(preview: Served, *which: str) -> list[str]:
    """The lines of `ss` about its sockets."""
    said = subprocess.run(["ss", "--tcp", "--numeric", "--no-header", "--processes", *which],
                          check=True, capture_output=True, text=True).stdout
    return [line for line in said.splitlines() if f"pid={preview.process.pid}," in line]
