"""Gives the program what nobody would write: malformed inputs, and bombs.

usage: python -m fuzz [--program PROGRAM] [--patient] [--inputs COUNT] [--input NUMBER] [--bomb NAME]
  --patient        measure nothing, and take bombs of one size: the program is a debug or a sanitized build
  --inputs COUNT   how many malformed inputs, by default 10000; a number always means the same input
  --input NUMBER   this malformed input alone, whose site is kept
  --bomb NAME      this bomb alone, whose sites are kept

The site of whatever fails is kept below .build/fuzz. Exit 0: nothing failed. Exit 1: something did.
"""

import argparse
import sys

from . import bombs, inputs
from .example import ROOT
from .explosives import BOMBS
from .program import PATIENT, Program


def main() -> int:
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__.splitlines()[0])
    parser.add_argument("--program", default=ROOT / ".build/release/communique")
    parser.add_argument("--patient", action="store_true")
    parser.add_argument("--inputs", type=int, default=10_000, metavar="COUNT")
    parser.add_argument("--input", type=int, metavar="NUMBER")
    parser.add_argument("--bomb", choices=BOMBS, metavar="NAME")
    options = parser.parse_args()

    is_one = options.input is not None or options.bomb is not None
    trials = []
    if options.bomb is None:
        program = Program(options.program, PATIENT if options.patient else inputs.LIMITS)
        trials.append((inputs.InputTrial(program, is_one),
                       range(options.inputs) if options.input is None else [options.input]))
    if options.input is None:
        program = Program(options.program, PATIENT if options.patient else bombs.LIMITS)
        trials.append((bombs.BombTrial(program, is_one), [options.bomb] if options.bomb else list(BOMBS)))
    for trial, items in trials:
        trial.run(items)
    return 1 if any(trial.failures for trial, _ in trials) else 0


if __name__ == "__main__":
    sys.exit(main())
