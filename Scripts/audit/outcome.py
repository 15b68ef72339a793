"""What a checker says."""

from dataclasses import dataclass, field


class AuditError(Exception):
    """The audit could not run: a tool is missing or failed, or a site could not be built."""


@dataclass(frozen=True, order=True)
class Finding:
    """One thing that is below its bar."""

    file: str
    """The file of the site, from its root."""
    text: str
    """What is wrong, with the line or the element where there is one."""

    def __str__(self) -> str:
        return f"{self.file}: {self.text}"


@dataclass
class Outcome:
    """What one checker found in one site."""

    count: int = 0
    """How many things were looked at; with 0 the checker had nothing to check."""
    what: str = ""
    """What they are, in the plural."""
    figure: str = ""
    """What was measured, where it is more than the number of findings."""
    findings: list[Finding] = field(default_factory=list)

    def report(self, file: str, text: str) -> None:
        self.findings.append(Finding(file, " ".join(text.split())))

    def __str__(self) -> str:
        if self.count == 0:
            return "nothing to check"
        return f"{self.count} {self.what}: {self.figure or f'{len(self.findings)} findings'}"
