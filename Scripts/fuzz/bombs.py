"""Gives the program bombs: texts that are made to keep a reader of YAML, Markdown or Mustache busy.

Each must be read or refused within two seconds and 256 MiB at every size up to the largest file, and twice the size may
cost at most 2.6 times the processor's time.
"""

import math
import os

from . import explosives
from .example import Site
from .figures import Figures, growth, say
from .program import PATIENT, Limits
from .sharing import share
from .verdict import Judge

LIMITS = Limits(seconds=2, patience=20, mebibytes=256)
# In KiB, from too small to hurt to a record's largest file.
SIZES = [8 << step for step in range(9)]
PATIENT_SIZES = [16]
GROWTH = 2.6
# How often a cost is measured, the least of which counts, and how many times all of them are when a bomb seems to grow
# too fast: a busy machine takes more time now and then, never less.
REPETITIONS, ROUNDS = 3, 4


class BombTrial:
    """Tries bombs, and measures them unless it is patient."""

    def __init__(self, program, keeps_all):
        self.program = program
        self.measures = program.limits is not PATIENT
        self.sizes = SIZES if self.measures else PATIENT_SIZES
        self.keeps_all = keeps_all
        self.figures = Figures()
        self.failures = 0

    def run(self, names):
        """Tries some bombs at every size, and prints what came of them."""
        if self.measures:
            print("| bomb | processor, s | peak, MiB | growth |\n|---|---|---|---|")
        # What is measured must not share the machine.
        share(names, 1 if self.measures else os.cpu_count(), self.run_in_order)
        print(f"bombs: {len(names)}; {self.figures}; {self.failures} failed", flush=True)

    def run_in_order(self, names):
        """Tries some bombs at every size, one after the other."""
        with Site() as site:
            judge = Judge(self.program, site)
            for name in names:
                self.explode(name, site, judge)

    def explode(self, name, site, judge):
        """Tries one bomb at every size, and prints what it took."""
        figures, faults = Figures(), []
        for size in self.sizes:
            with site.holding(explosives.files(name, size << 10)):
                runs, found = judge.judge(site)
                figures.add(name, runs)
                faults += [f"of {size} KiB: {fault}" for fault in found]
                if found or self.keeps_all:
                    site.keep(f"{name}-{size}")
        if self.measures:
            costs = self.costs(name, site)
            print(f"| {name} | {figures.cpu:.3f} | {figures.mebibytes:.0f} | {growth(costs):.2f} |", flush=True)
            if growth(costs) > GROWTH:
                faults.append("grows too fast: " + ", ".join(f"{1_000 * cost:.0f}" for cost in costs) + " ms")
        if faults:
            say(name, faults)
        self.failures += bool(faults)
        self.figures.add(name, [figures])

    def costs(self, name, site):
        """The processor time of a bomb at every size, beyond what the example takes, in seconds.

        The example is measured beside each bomb: a machine that others share is not always equally fast.
        """
        idle, costs, beyond = math.inf, [math.inf] * len(self.sizes), []
        for _ in range(ROUNDS):
            idle = min(idle, self.program.cost(site, REPETITIONS))
            for index, size in enumerate(self.sizes):
                with site.holding(explosives.files(name, size << 10)):
                    costs[index] = min(costs[index], self.program.cost(site, REPETITIONS))
            beyond = [cost - idle for cost in costs]
            if growth(beyond) <= GROWTH:
                break
        return beyond
