"""Malformed inputs: valid files of the example with flips, cuts, splices, noise and traps.

An input is a pure function of its number and of the example's files.
"""

import dataclasses
import random

from . import example, traps

# Any number would do; this one is kept, so that a number always means the same input.
SEED = 20_261_121


@dataclasses.dataclass
class MalformedInput:
    """A file of the site and what stands in its place."""

    path: str
    data: bytes
    # What was done, in order.
    changes: list

    @property
    def files(self):
        """What to replace: path to bytes."""
        return {self.path: self.data}

    def __str__(self):
        return f"{self.path} ({', '.join(self.changes)})"


class MalformedInputs:
    """All inputs."""

    def __init__(self):
        self.files = {
            sort: {path: (example.ROOT / path).read_bytes() for path in paths} for sort, paths in example.files().items()}
        self.everything = [data for files in self.files.values() for data in files.values()]

    def input(self, number):
        """The input of a number."""
        generator = random.Random(SEED + number)
        sort = generator.choices(list(self.files), [5, 2, 1, 2])[0]
        path, data = generator.choice(list(self.files[sort].items()))
        changes = []
        for _ in range(generator.choice([1, 1, 2, 3])):
            change = generator.choice(CHANGES)
            data = change(self, generator, data, sort)
            changes.append(change.__name__)
        return MalformedInput(path, data, changes)

    # What can be done to a file.

    def flip(self, generator, data, _):
        """Other bits, as a bad disk makes them."""
        data = bytearray(data)
        for _ in range(min(len(data), generator.randint(1, 8))):
            data[generator.randrange(len(data))] ^= 1 << generator.randrange(8)
        return bytes(data)

    def cut(self, generator, data, _):
        """The beginning alone, as after a copy that stopped."""
        return data[:generator.randint(0, len(data))]

    def omit(self, generator, data, _):
        """A stretch less."""
        start, end = stretch(generator, data, 400)
        return data[:start] + data[end:]

    def repeat(self, generator, data, _):
        """A stretch several times."""
        start, end = stretch(generator, data, 400)
        return data[:start] + data[start:end] * generator.randint(2, 40) + data[end:]

    def splice(self, generator, data, _):
        """A stretch of another valid file in place of one of this."""
        other = generator.choice(self.everything)
        (start, end), (first, last) = stretch(generator, data, 400), stretch(generator, other, 2_000)
        return data[:start] + other[first:last] + data[end:]

    def shuffle(self, generator, data, _):
        """Two lines that changed places."""
        lines = data.split(b"\n")
        one, other = generator.randrange(len(lines)), generator.randrange(len(lines))
        lines[one], lines[other] = lines[other], lines[one]
        return b"\n".join(lines)

    def indent(self, generator, data, _):
        """A line that is indented otherwise."""
        lines = data.split(b"\n")
        index = generator.randrange(len(lines))
        lines[index] = generator.choice([b" ", b"  ", b"\t", b"        "]) + lines[index].lstrip(
            generator.choice([b" ", b""]))
        return b"\n".join(lines)

    def write(self, generator, data, _):
        """Random characters of all Unicode."""
        return insert(generator, data, characters(generator).encode())

    def soil(self, generator, data, _):
        """Random bytes, hardly ever UTF-8."""
        return insert(generator, data, generator.randbytes(generator.randint(1, 40)))

    def trap(self, generator, data, sort):
        """Something that readers of the format are known to stumble over, somewhere."""
        return insert(generator, data, generator.choice(traps.BY_SORT[sort]).encode())

    def assign(self, generator, data, sort):
        """A trap in place of the value of a key."""
        lines = data.split(b"\n")
        index = generator.choice([index for index, line in enumerate(lines) if b":" in line] or [0])
        key = lines[index].split(b":")[0]
        lines[index] = key + b": " + generator.choice(traps.BY_SORT[sort]).encode()
        return b"\n".join(lines)

    def convert(self, generator, data, _):
        """Another encoding or other line ends."""
        text = data.decode(errors="replace")
        return generator.choice([
            lambda: text.encode("utf-16"), lambda: text.encode("cp1252", errors="replace"),
            lambda: b"\xef\xbb\xbf" + data, lambda: data.replace(b"\n", b"\r\n"), lambda: data.replace(b"\n", b"\r"),
            lambda: data.replace(b" ", b"\xc2\xa0"), lambda: data.decode("latin-1").encode(),
        ])()

    def replace(self, generator, data, sort):
        """Something else altogether."""
        return generator.choice([
            lambda: b"", lambda: generator.randbytes(generator.randint(1, 4_000)),
            lambda: "".join(characters(generator) for _ in range(20)).encode(),
            lambda: "\n".join(generator.choices(traps.BY_SORT[sort], k=30)).encode(),
            lambda: generator.choice(self.everything),
        ])()


CHANGES = [
    MalformedInputs.flip, MalformedInputs.cut, MalformedInputs.omit, MalformedInputs.repeat, MalformedInputs.splice, MalformedInputs.splice, MalformedInputs.shuffle, MalformedInputs.indent,
    MalformedInputs.write, MalformedInputs.soil, MalformedInputs.trap, MalformedInputs.trap, MalformedInputs.assign, MalformedInputs.assign, MalformedInputs.convert, MalformedInputs.replace,
]

# Stretches of Unicode in which something is special: controls, marks, directions, wide and unassigned signs.
RANGES = [
    (0x00, 0x20), (0x20, 0x7F), (0x20, 0x7F), (0x7F, 0x100), (0x100, 0x250), (0x2B0, 0x370), (0x590, 0x700),
    (0x1E00, 0x1F00), (0x2000, 0x2070), (0x20D0, 0x2100), (0x3000, 0x3100), (0x4E00, 0x4F00), (0xE000, 0xE010),
    (0xFDD0, 0x10000), (0x1F300, 0x1F700), (0x2FFFE, 0x30000), (0xE0000, 0xE0080), (0x10FFF0, 0x110000),
]


def characters(generator):
    """Up to forty random characters."""
    return "".join(chr(generator.randrange(*generator.choice(RANGES))) for _ in range(generator.randint(1, 40)))


def stretch(generator, data, longest):
    """The ends of a random stretch, every other time of whole lines."""
    start = generator.randint(0, len(data))
    end = min(len(data), start + generator.randint(0, longest))
    if generator.random() < 0.5:
        return data.rfind(b"\n", 0, start) + 1, data.find(b"\n", end) + 1 or len(data)
    return start, end


def insert(generator, data, piece):
    """A piece anywhere, every other time at the beginning of a line."""
    index, _ = stretch(generator, data, 0)
    return data[:index] + piece + data[index:]
