"""HTTP by hand: exactly these bytes, and what comes back."""

import dataclasses
import socket

# How long an answer may take, in seconds; longer than the preview's own patience, because machines are busy.
PATIENCE = 30.0


@dataclasses.dataclass(frozen=True)
class Answer:
    """What came back, until the other side ended the connection."""

    status: int
    """0 when the connection was ended without a word."""
    headers: dict[str, str]
    body: bytes


def answer(raw: bytes) -> Answer:
    """Reads an answer's bytes."""
    if not raw:
        return Answer(0, {}, b"")
    head, _, body = raw.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    return Answer(int(first.split(" ")[1]), headers, body)


def exchange(port: int, request: bytes, keeps_sending: bool = False) -> Answer:
    """Sends bytes, and reads until the other side ends the connection."""
    with connect(port) as connection:
        try:
            connection.sendall(request)
            if not keeps_sending:
                connection.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # Refused in the middle of sending: what was answered can still be read.
        return answer(rest(connection))


def connect(port: int, host: str = "127.0.0.1") -> socket.socket:
    return socket.create_connection((host, port), timeout=PATIENCE)


def rest(connection: socket.socket) -> bytes:
    """Everything that is still to come."""
    received = b""
    try:
        while data := connection.recv(65536):
            received += data
    except ConnectionError:
        pass
    return received
