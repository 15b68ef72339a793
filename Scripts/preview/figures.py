"""Measures `communique serve` on a site: how soon it shows a page, how soon an edit, and what it takes of the memory.

usage: python -m preview.figures PROGRAM ROOT [DAY]    ROOT holds content/ and templates/; a copy of it is edited
"""

import pathlib
import shutil
import statistics
import sys
import tempfile
import time

from .served import DAY, Served, served
from .wire import connect

STARTS, EDITS = 5, 1_000


def main(program: pathlib.Path, source: pathlib.Path, day: str = DAY) -> None:
    with tempfile.TemporaryDirectory(prefix="communique-preview-") as folder:
        root = pathlib.Path(folder)
        for part in ("content", "templates"):
            shutil.copytree(source / part, root / part)
        starts = [start(program, root, day) for _ in range(STARTS)]
        print(f"start to first page: {statistics.median(starts):.0f} ms, at most {max(starts):.0f} ms")
        with served(program, root, day=day) as preview:
            edits(preview, sorted((root / "content").rglob("communique.en.md"))[-1])


def start(program: pathlib.Path, root: pathlib.Path, day: str) -> float:
    """Starts, asks for a page, and ends; the milliseconds until the page is there."""
    begin = time.perf_counter()
    with served(program, root, day=day) as preview:
        if preview.get("/en/").status != 200:
            raise RuntimeError("the first page is not there")
        return 1_000 * (time.perf_counter() - begin)


def edits(preview: Served, file: pathlib.Path) -> None:
    """Edits a record again and again while its page listens, and fetches the page each time."""
    text = file.read_text(encoding="utf-8").rstrip()
    page = address(preview, file)
    times, memory = [], [preview.memory]
    for number in range(EDITS):
        words = f"Edit {number}."
        with connect(preview.port) as stream:
            stream.sendall(preview.request(preview.events(page)))
            received = b""
            while b"retry" not in received:
                received += stream.recv(4096)
            begin = time.perf_counter()
            file.write_text(f"{text} {words}\n", encoding="utf-8")
            while b"event: reload" not in received:
                received += stream.recv(4096)
            if words not in preview.page(page):
                raise RuntimeError(f"{page} does not show the edit")
            times.append(1_000 * (time.perf_counter() - begin))
        if (number + 1) % (EDITS // 10) == 0:
            memory.append(preview.memory)
    times.sort()
    print(f"saved edit to reloaded page: median {statistics.median(times):.0f} ms, 99 of 100 within "
          f"{times[len(times) * 99 // 100]:.0f} ms, at most {times[-1]:.0f} ms")
    print("memory at the start and after each tenth of", EDITS, "edits, in MiB:",
          ", ".join(f"{size / 2**20:.0f}" for size in memory))


def address(preview: Served, file: pathlib.Path) -> str:
    """The page of a record, by the list of all records."""
    record = str(file.relative_to(preview.root / "content").parent / "communique").removeprefix("groups/")
    row = preview.page("/_preview/en/").split(f'<tr id="{record}">')[1]
    return row.split('href="')[1].split('"')[0]


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), *sys.argv[3:4])
