"""Every file is the one that `communique build` writes, apart from what the preview adds."""

import pathlib
import subprocess

from .probes import PAGE
from .served import ADDED, DAY, Served, served

RECORD = "content/groups/safety-security-migration/2023-02-01/communique.en.md"
NOTICE = {"en": "Not agreed. Not for release.", "cy": "Nid i’w r"}


def check(program: pathlib.Path, root: pathlib.Path) -> list[str]:
    """Compares the example, then the example with a draft, with drafts and without."""
    findings = []
    for is_draft in (False, True):
        if is_draft:
            for language in ("en", "cy"):
                file = root / RECORD.replace(".en.", f".{language}.")
                file.write_text(file.read_text(encoding="utf-8").replace("status: agreed", "status: draft"))
        built = build(program, root)
        for options in ((), ("--no-drafts",)):
            with served(program, root, *options) as preview:
                shows_draft = is_draft and not options
                findings += compared(preview, built, shows_draft)
                if (preview.get(PAGE).status == 200) != (shows_draft or not is_draft):
                    findings.append(f"{options}: the page of the record is answered wrongly")
    return findings


def build(program: pathlib.Path, root: pathlib.Path) -> pathlib.Path:
    """Builds the site beside its content, where the preview must neither look nor write."""
    subprocess.run([program, "build", "--root", root, "--clock", DAY], check=True, capture_output=True)
    return root / "public"


def compared(preview: Served, built: pathlib.Path, shows_draft: bool) -> list[str]:
    findings, changed = [], 0
    files = sorted(file.relative_to(built) for file in built.rglob("*") if file.is_file())
    for file in files:
        if file.parts[0] == "release":
            continue
        address = f"/{file}".removesuffix("index.html")
        answer = preview.get(address)
        is_page = answer.headers.get("content-type", "").startswith("text/html")
        if answer.status != 200 or ADDED.sub(b"", answer.body) != (built / file).read_bytes():
            changed += 1
            notice = NOTICE["cy" if file.parts[0] == "cy" else "en"]
            if not shows_draft or is_page and notice not in answer.body.decode():
                findings.append(f"{address} is not what a build writes")
        if is_page and b"/_preview/reload.js" not in answer.body and b"<body" in (built / file).read_bytes():
            findings.append(f"{address} cannot reload")
    if shows_draft and not 0 < changed < len(files):
        findings.append(f"with a draft {changed} of {len(files)} files are other ones")
    if not files:
        findings.append("nothing was compared")
    return findings
