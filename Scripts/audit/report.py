"""What the audit prints."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .checker import Checker
from .outcome import Outcome

# So many findings of a checker in a site are printed, and the rest counted.
SHOWN = 20


@dataclass
class Report:
    """A line for each checker as it ends, its findings below it, and a table at the close."""

    rows: list[tuple[str, ...]] = field(default_factory=list)
    failures: int = 0
    left_out: list[str] = field(default_factory=list)

    def leave_out(self, names: Sequence[str], reason: str) -> None:
        self.left_out.append(f"{', '.join(names)}: {reason}")

    def add(self, checker: Checker, outcomes: Mapping[str, Outcome], overlooked: Sequence[str]) -> None:
        """Prints what a checker found."""
        found = len(checker.faults) - len(overlooked)
        planted = f"{found} of {len(checker.faults)} planted faults found"
        said = "; ".join(f"{name}: {outcome}" for name, outcome in outcomes.items())
        print(f"{checker.name}: {said}; {planted}", flush=True)
        for name, outcome in outcomes.items():
            for finding in sorted(outcome.findings)[:SHOWN]:
                print(f"  {name}: {finding}")
            if len(outcome.findings) > SHOWN:
                print(f"  {name}: and {len(outcome.findings) - SHOWN} more")
            if outcome.count == 0:
                self.left_out.append(f"{checker.name}: {name} has nothing to check")
        for what in overlooked:
            print(f"  a planted fault was not found: {what}")
        failures = sum(len(outcome.findings) for outcome in outcomes.values()) + len(overlooked)
        self.failures += failures
        self.rows.append((checker.name, checker.bar, *map(str, outcomes.values()), f"{found}/{len(checker.faults)}",
                          "met" if failures == 0 else "NOT MET"))

    def close(self) -> int:
        """Prints the table of bars, and what was not looked at; gives the exit code."""
        print("\nBars")
        for name, bar, *measured, planted, verdict in self.rows:
            print(f"{name:14} {verdict:8} {bar}")
            for figure in measured:
                print(f"{'':23} {figure}")
        for text in self.left_out:
            print(f"NOT CHECKED    {text}")
        checked = sum(int(row[-2].split("/")[1]) for row in self.rows)
        print(f"audit: {len(self.rows)} checkers, {checked} planted faults, {self.failures} findings, "
              f"{len(self.left_out)} not checked")
        return 1 if self.failures else 0
