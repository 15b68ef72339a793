"""The audit of the auditors: each checker must find the faults that are planted in a copy of the example."""

import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from .checker import Checker, Fault
from .outcome import AuditError
from .serving import nginx
from .site import Site, Source


def overlooked(checker: Checker, example: Site) -> list[str]:
    """What a checker did not find of its planted faults."""
    with TemporaryDirectory() as folder:
        copy = Site(Path(folder) / "site", Path(folder) / "servers")
        if example.source:
            copy = replace(copy, source=Source(Path(folder) / "source", example.source.day))
            for part in ("content", "templates"):
                shutil.copytree(example.source.root / part, Path(folder) / "source" / part)
        shutil.copytree(example.folder, copy.folder)
        shutil.copytree(example.servers, copy.servers)
        for fault in checker.faults:
            plant(fault, copy)
            if fault.sheet:
                plant(Fault(fault.what, "assets/style.*.css", "", f"\n{fault.sheet}", fault.words), copy)
        if not checker.whole:
            named = {fault.found_in or fault.file for fault in checker.faults}
            pages = sorted(name for name in named if name.endswith("index.html"))
            copy = replace(copy, only=tuple(pages or ["en/index.html"]))
        # The copy's own configurations may be at fault, so those of the project serve it.
        with nginx(replace(copy, servers=example.servers)) as address:
            findings = checker.check(replace(copy, address=address)).findings
    return [fault.what for fault in checker.faults
            if not any(Path(finding.file).match(fault.found_in or fault.file) and fault.words in finding.text
                       for finding in findings)]


def plant(fault: Fault, site: Site) -> None:
    """Changes the copy."""
    sources = [site.servers] + ([site.source.root] if site.source else [])
    folder = next((source for source in sources if (source / fault.file).exists()), site.folder)
    files = list(folder.glob(fault.file))
    if fault.old and not files:
        raise AuditError(f"cannot plant {fault.what}: no {fault.file}")
    file = files[0] if files else folder / fault.file
    text = file.read_text(encoding="utf-8") if files else ""
    if fault.old not in text:
        raise AuditError(f"cannot plant {fault.what}: {fault.file} has no {fault.old}")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text.replace(fault.old, fault.new, 1) if fault.old else text + fault.new, encoding="utf-8")
