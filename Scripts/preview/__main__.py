"""Tests `communique serve` from outside, on copies of the example.

usage: python -m preview [PROGRAM]    PROGRAM is the built communique; by default .build/debug/communique
Exit 0: all is well. Exit 1: findings. Exit 2: could not run.
"""

import pathlib
import sys
from collections.abc import Callable

from . import probes, sameness, sturdiness, watching
from .served import ROOT, example, served


def main(program: pathlib.Path) -> int:
    def requests() -> list[str]:
        with example() as root, served(program, root) as preview:
            count = len(list(probes.all_probes(preview)))
            print(f"  {count} probes", flush=True)
            return probes.check(preview) + sturdiness.check(preview)

    def same() -> list[str]:
        with example() as root:
            return sameness.check(program, root)

    parts: dict[str, Callable[[], list[str]]] = {
        "requests": requests, "same bytes": same, "watching": lambda: watching.check(program),
        "start and end": lambda: watching.ends(program)}
    count = 0
    for name, part in parts.items():
        print(f"preview: {name}", flush=True)
        for finding in part():
            count += 1
            print(f"  {finding}", flush=True)
    print(f"preview: {count} findings")
    return 1 if count else 0


if __name__ == "__main__":
    try:
        sys.exit(main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / ".build/debug/communique"))
    except (OSError, RuntimeError) as error:
        print(f"preview: {error}", file=sys.stderr)
        sys.exit(2)
