"""Running the tools."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from .outcome import AuditError

Said = subprocess.CompletedProcess[str]


def run(command: Sequence[str | Path], passes: Sequence[int] = (0, 1), folder: str | None = None) -> Said:
    """Runs a tool and gives back what it said; an exit code that is not expected ends the audit."""
    try:
        done: Said = subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8", cwd=folder)
    except OSError as error:
        raise AuditError(f"{command[0]}: {error.strerror}. Scripts/install-libraries --audit installs it") from error
    if done.returncode not in passes:
        raise AuditError(f"{command[0]} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done
