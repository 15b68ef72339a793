"""Runs the program as its users do, within limits."""

import dataclasses
import os
import pathlib
import resource
import subprocess
import tempfile
import threading
import time

# What a sanitizer ends the program with must not look like "there are findings", which is 1. It tells the calls itself;
# Swift would take minutes to tell them again.
LEAKS = pathlib.Path(__file__).with_name("leaks.txt")
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "SWIFT_BACKTRACE": "enable=no",
    "ASAN_OPTIONS": "abort_on_error=1",
    "LSAN_OPTIONS": f"exitcode=23:print_suppressions=0:suppressions={LEAKS}",
}


@dataclasses.dataclass
class Limits:
    """What one run may take."""

    # Processor time.
    seconds: float
    # Of the wall clock, after which the program hangs; far more than `seconds`, because machines are busy.
    patience: float
    mebibytes: float


# For builds that are slow and large by their nature: with every check of the debugger or of a sanitizer.
PATIENT = Limits(seconds=60, patience=120, mebibytes=2_048)


@dataclasses.dataclass
class Run:
    """What one run took and said."""

    status: int
    wall: float
    cpu: float
    mebibytes: float
    output: bytes
    errors: bytes

    def __str__(self):
        return f"exit code {self.status}, {self.cpu:.2f} s of processor time, {self.mebibytes:.0f} MiB"

    def faults(self, limits, statuses=(0, 1)):
        """What is wrong with the run itself."""
        if self.wall > limits.patience:
            return [f"hangs: killed after {self.wall:.1f} s"]
        faults = []
        if self.status not in statuses:
            how = f"signal {-self.status}" if self.status < 0 else f"exit code {self.status}"
            last = self.errors.decode(errors="replace").strip().splitlines()[-12:]
            faults.append("\n    ".join([f"ends with {how}"] + last))
        if self.cpu > limits.seconds:
            faults.append(f"takes {self.cpu:.2f} s of processor time")
        if self.mebibytes > limits.mebibytes:
            faults.append(f"takes {self.mebibytes:.0f} MiB")
        return faults


class Program:
    """The built program."""

    def __init__(self, path, limits):
        self.path = str(path)
        self.limits = limits
        # A bound that no input can break; but a sanitizer reserves terabytes of addresses.
        self.addresses = resource.RLIM_INFINITY if limits is PATIENT else 2 << 30

    def run(self, *arguments):
        """One run as of a fixed day."""
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            start = time.monotonic()
            child = subprocess.Popen([self.path, *map(str, arguments), "--clock", "2026-11-21"], env=ENVIRONMENT,
                                     stdin=subprocess.DEVNULL, stdout=output, stderr=errors)
            resource.prlimit(child.pid, resource.RLIMIT_AS, (self.addresses, self.addresses))
            watch = threading.Timer(self.limits.patience, child.kill)
            watch.start()
            _, status, usage = os.wait4(child.pid, 0)
            watch.cancel()
            wall = time.monotonic() - start
            child.returncode = os.waitstatus_to_exitcode(status)
            output.seek(0)
            errors.seek(0)
            return Run(child.returncode, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024,
                       output.read(), errors.read())

    def check(self, site, form="json"):
        """Checks a site."""
        return self.run("check", "--root", site.root, "--format", form)

    def cost(self, site, repetitions):
        """The least processor time of several checks, in seconds."""
        return min(self.check(site).cpu for _ in range(repetitions))

    def build(self, site):
        """Builds a site."""
        return self.run("build", "--root", site.root)
