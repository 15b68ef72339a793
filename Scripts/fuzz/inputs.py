"""Gives the program malformed inputs: files of the example with flips, cuts, splices, noise and traps.

Each must be read without a crash or a hang, within a second and 256 MiB, and every finding must have its place inside
a file. What `check` finds clean must also build; whatever else there is to say must be said in every format.
"""

import os

from .example import ROOT, Site
from .figures import Figures, say
from .malformed import MalformedInputs
from .program import Limits
from .sharing import share
from .verdict import Judge

LIMITS = Limits(seconds=1, patience=10, mebibytes=256)


class InputTrial:
    """Tries inputs and counts what comes of them."""

    def __init__(self, program, keeps_all):
        self.program = program
        self.keeps_all = keeps_all
        self.inputs = MalformedInputs()
        self.figures = Figures()
        self.clean = 0
        self.failures = 0

    def run(self, numbers):
        """Tries the inputs of some numbers, several at once, and prints what came of them."""
        share(numbers, os.cpu_count(), self.run_in_order)
        print(f"malformed inputs: {len(numbers)}, {self.clean} of them clean; {self.figures}; {self.failures} failed",
              flush=True)

    def run_in_order(self, numbers):
        """Tries the inputs of some numbers, one after the other."""
        with Site() as site:
            judge = Judge(self.program, site)
            for number in numbers:
                malformed = self.inputs.input(number)
                with site.holding(malformed.files):
                    runs, faults = judge.judge(site, number)
                    self.figures.add(str(number), runs)
                    self.clean += runs[0].status == 0
                    self.failures += bool(faults)
                    if faults or self.keeps_all:
                        folder = site.keep(str(number))
                        say(f"{number}, {malformed}, in {folder.relative_to(ROOT)}: {runs[0]}", faults)
