"""What runs took."""

import dataclasses


@dataclasses.dataclass
class Figures:
    """The most that any run took, and of what."""

    cpu: float = 0
    slowest: str = ""
    wall: float = 0
    mebibytes: float = 0

    def add(self, name, runs):
        """Counts the runs of something with a name."""
        for run in runs:
            if run.cpu > self.cpu:
                self.cpu, self.slowest = run.cpu, name
            self.wall = max(self.wall, run.wall)
            self.mebibytes = max(self.mebibytes, run.mebibytes)

    def __str__(self):
        return (f"slowest {self.cpu:.2f} s of processor time ({self.slowest}) and {self.wall:.2f} s of the clock, "
                f"largest {self.mebibytes:.0f} MiB")


def growth(costs):
    """The greatest factor between the costs, in seconds, of a size and of twice that size.

    Less than twenty milliseconds cannot be told from noise, and count as twenty.
    """
    return max((double / max(single, 0.02) for single, double in zip(costs, costs[1:])), default=0)


def say(title, faults):
    """Prints a title and what is wrong."""
    print("\n".join([title] + [f"  {fault}" for fault in faults]), flush=True)
