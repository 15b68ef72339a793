"""The sites that are audited, built anew by the program."""

from pathlib import Path

from .tools import run

# The day that counts as today: for the example, that of its committed rendering; for the generated site, after its end.
EXAMPLE_DAY, GENERATED_DAY = "2026-11-21", "2150-01-01"
RECORDS = 200


def build_example(root: Path, program: Path, target: Path) -> None:
    """Builds the example site."""
    run([program, "build", "--root", root, "--output", target, "--clock", EXAMPLE_DAY], passes=(0,))


def build_generated(root: Path, program: Path, corpus: Path, work: Path, target: Path) -> None:
    """Generates and builds a site of many records."""
    run([corpus, str(RECORDS), work, root / "templates"], passes=(0,))
    run([program, "build", "--root", work, "--output", target, "--clock", GENERATED_DAY], passes=(0,))
