"""The preview of a copy of the example."""

import contextlib
import html
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator

from .wire import PATIENCE, Answer, exchange

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
# The day that counts as today.
DAY = "2026-11-21"
ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)/\?token=([0-9a-f]{64})")
# What the preview puts into pages.
ADDED = re.compile(rb"<!-- preview -->.*?<!-- /preview -->", re.DOTALL)


class Served:
    """A running preview of a site, and the site's files."""

    def __init__(self, program: pathlib.Path, root: pathlib.Path, *options: str, day: str = DAY) -> None:
        self.root = root
        self.printed: list[str] = []
        """The lines on standard output so far."""
        self.process = subprocess.Popen(
            [program, "serve", "--root", root, "--clock", day, *options], stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8",
            env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
            # As a terminal starts it; what runs in the background may have been told to ignore Ctrl-C.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
        threading.Thread(target=self._listen, daemon=True).start()
        until(lambda: len(self.printed) >= 3 or self.process.poll() is not None)
        self.address = next((word for line in self.printed for word in line.split() if ADDRESS.match(word)), "")
        match = ADDRESS.match(self.address)
        if match is None:
            self.process.kill()
            raise RuntimeError(f"the preview did not start: {self.printed}")
        self.port, self.token = int(match[1]), match[2]

    def _listen(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.printed.append(line)

    @property
    def rebuilds(self) -> int:
        """How often the site was brought up to date: each time is a line after the three of the start."""
        return len(self.printed) - 3

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def cookie(self) -> str:
        return f"communique-{self.port}={self.token}"

    @property
    def memory(self) -> int:
        """How much of the machine's memory it holds, in bytes."""
        pages = int(pathlib.Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")

    def request(self, target: str, *lines: str, method: str = "GET") -> bytes:
        """A request as it should be, with the lines of its own at the end of its head."""
        head = [f"{method} {target} HTTP/1.1", f"Host: {self.host}", f"Cookie: {self.cookie}", "Connection: close", *lines]
        return "".join(line + "\r\n" for line in [*head, ""]).encode()

    def get(self, target: str) -> Answer:
        """What an address shows."""
        return exchange(self.port, self.request(target))

    def page(self, target: str) -> str:
        return self.get(target).body.decode()

    def events(self, target: str) -> str:
        """Where a page hears that it has changed."""
        match = re.search(r'data-events="([^"]+)"', self.page(target))
        if match is None:
            raise RuntimeError(f"{target} does not listen")
        return html.unescape(match[1])

    def edit(self, path: str, old: str, new: str) -> None:
        """Changes a file in its place, as some editors do."""
        file = self.root / path
        text = file.read_text(encoding="utf-8")
        if old not in text:
            raise RuntimeError(f"{path} has no {old!r}")
        file.write_text(text.replace(old, new, 1), encoding="utf-8")

    def end(self, number: int = signal.SIGINT) -> int:
        """Ends it as Ctrl-C does, and gives its status; a negative one is the number of the signal that ended it."""
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)


@contextlib.contextmanager
def example() -> Iterator[pathlib.Path]:
    """A copy of the example's content and templates."""
    with tempfile.TemporaryDirectory(prefix="communique-preview-") as folder:
        for part in ("content", "templates"):
            shutil.copytree(ROOT / part, pathlib.Path(folder) / part)
        yield pathlib.Path(folder)


@contextlib.contextmanager
def served(program: pathlib.Path, root: pathlib.Path, *options: str, day: str = DAY) -> Iterator[Served]:
    """Previews a site for as long as a `with` statement lasts."""
    preview = Served(program, root, *options, day=day)
    try:
        yield preview
    finally:
        if preview.process.poll() is None:
            preview.process.kill()
            preview.process.wait()


def until(holds: Callable[[], object], patience: float = PATIENCE) -> bool:
    """Waits until something holds; whether it did before the time was over."""
    deadline = time.monotonic() + patience
    while not holds():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.005)
    return True


def never_more(count: Callable[[], int], allowed: int, quiet: float) -> bool:
    """Whether something is counted no more than so often while it is watched for some seconds."""
    return not until(lambda: count() > allowed, quiet)
