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

    table: list[str] = field(default_factory=list)
    checkers: int = 0
    planted: int = 0
    failures: int = 0
    left_out: list[str] = field(default_factory=list)

    def leave_out(self, name: str, reason: str) -> None:
        """Notes what could not be checked; the close says it."""
        self.left_out.append(f"{name}: {reason}")

    def add(self, checker: Checker, outcomes: Mapping[str, Outcome], overlooked: Sequence[str]) -> None:
        """Prints what a checker found in each site, and which planted faults it overlooked."""
        findings = [f"{name}: {finding}" for name, outcome in outcomes.items() for finding in shown(outcome)]
        empty = [name for name, outcome in outcomes.items() if outcome.count == 0]
        findings += [f"overlooked a planted fault: {what}" for what in overlooked]
        findings += [f"{name}: nothing to check, though it should have something" for name in empty]
        failures = len(overlooked) + len(empty) + sum(len(outcome.findings) for outcome in outcomes.values())
        planted = len(checker.faults)
        measured = [f"{name}: {outcome}" for name, outcome in outcomes.items()]
        measured.append(f"planted faults found: {planted - len(overlooked)} of {planted}")
        print(f"{checker.name}: {'; '.join(measured)}", *findings, sep="\n  ", flush=True)

        self.checkers += 1
        self.planted += planted
        self.failures += failures
        self.table.append(f"{checker.name:14} {'NOT MET' if failures else 'met':8} {checker.bar}")
        self.table += [f"{'':23} {figure}" for figure in measured]

    def close(self) -> int:
        """Prints the table of bars and what was not looked at; gives the exit code."""
        print("\nBars and measures", *self.table, sep="\n")
        for text in self.left_out:
            print(f"NOT CHECKED    {text}")
        print(f"audit: {self.checkers} checkers, {self.planted} planted faults, {self.failures} findings, "
              f"{len(self.left_out)} not checked")
        return 1 if self.failures else 0


def shown(outcome: Outcome) -> list[str]:
    """The findings to print."""
    more = len(outcome.findings) - SHOWN
    return [str(finding) for finding in sorted(outcome.findings)[:SHOWN]] + ([f"and {more} more"] if more > 0 else [])
