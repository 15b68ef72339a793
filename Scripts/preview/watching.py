"""Whatever is done to the files, the preview shows it soon, and reads the site once for what is done at once."""

import os
import pathlib
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable

from .probes import PAGE
from .sameness import RECORD
from .served import Served, example, served, until
from .wire import connect

WELSH_PAGE = "/cy/grwpiau/diogelwch-a-mudo/2023-02-01/"
GROUP = "content/groups/safety-security-migration"
WORDS = "This entry is a reconstruction"
# How many files a checkout changes at once: half as many records in two languages.
COPIES = 250
# How long it must be quiet until nothing more is expected, in seconds.
QUIET = 0.7


class Watching:
    """One preview, and what was done to its files."""

    def __init__(self, preview: Served) -> None:
        self.preview, self.root = preview, preview.root
        self.findings: list[str] = []

    def check(self) -> list[str]:
        """Everything, one after the other; what went wrong."""
        for situation in (self.saved, self.renamed_over, self.backed_up, self.broken, self.translation, self.draft,
                          self.new_record, self.new_record_with_errors, self.moved_folder, self.words, self.style,
                          self.template, self.registry, self.litter, self.checkout):
            rebuilds = self.preview.rebuilds
            situation()
            if self.preview.process.poll() is not None:
                return [*self.findings, f"{situation.__name__} ended the preview"]
            if situation.__name__ == "litter" and self.preview.rebuilds > rebuilds:
                self.findings.append("the site was read again for files that are none of its own")
        return self.findings

    def expect(self, what: str, holds: bool) -> None:
        if not holds:
            self.findings.append(what)

    def shows(self, what: str, address: str, words: str, shown: bool = True) -> None:
        self.expect(f"{what}: {address} {'does not show' if shown else 'still shows'} “{words}”",
                    until(lambda: (words in self.preview.page(address)) == shown))

    def saved(self) -> None:
        self.preview.edit(RECORD, WORDS, "First words")
        self.shows("a saved record", PAGE, "First words")

    def renamed_over(self) -> None:
        """As editors save that never leave half a file."""
        file = self.root / RECORD
        other = file.with_name(".communique.en.md.swp")
        other.write_text(file.read_text(encoding="utf-8").replace("First words", "Second words"), encoding="utf-8")
        other.replace(file)
        self.shows("a record renamed over another", PAGE, "Second words")

    def backed_up(self) -> None:
        """As editors save that keep the old file under another name."""
        file = self.root / RECORD
        text = file.read_text(encoding="utf-8")
        file.rename(file.with_name("communique.en.md~"))
        file.write_text(text.replace("Second words", WORDS), encoding="utf-8")
        file.with_name("communique.en.md~").unlink()
        self.shows("a record written anew", PAGE, WORDS)

    def broken(self) -> None:
        self.preview.edit(RECORD, "mode: virtual", "mode: vrtual")
        self.shows("an error", PAGE, f"{RECORD}:4:9")
        self.shows("an error", PAGE, "<mark>vrtual</mark>")
        self.shows("an error elsewhere", "/en/", "Errors in other records: 1")
        self.shows("an error of the other language", WELSH_PAGE, "Gwallau: 1")
        self.preview.edit(RECORD, "mode: vrtual", "mode: virtual")
        self.shows("a mended error", PAGE, 'id="_preview"', shown=False)

    def translation(self) -> None:
        welsh = self.root / RECORD.replace(".en.", ".cy.")
        text = welsh.read_text(encoding="utf-8")
        welsh.unlink()
        self.shows("a missing translation", WELSH_PAGE, "CMQ301")
        self.shows("a missing translation", WELSH_PAGE, WORDS)
        welsh.write_text(text, encoding="utf-8")
        self.shows("a translation that is back", WELSH_PAGE, "CMQ301", shown=False)

    def draft(self) -> None:
        for language in ("en", "cy"):
            self.preview.edit(RECORD.replace(".en.", f".{language}."), "status: agreed", "status: draft")
        self.shows("a draft", PAGE, "Draft. Not agreed. Not for release.")
        self.shows("a draft", PAGE, 'name="robots" content="noindex"')
        self.shows("a draft in Welsh", WELSH_PAGE, "Drafft. Heb ei gytuno. Nid i’w ryddhau.")
        self.shows("a list with a draft", "/en/groups/safety-security-migration/", "This page shows drafts.")
        for language in ("en", "cy"):
            self.preview.edit(RECORD.replace(".en.", f".{language}."), "status: draft", "status: agreed")
        self.shows("an agreed record", PAGE, "Not for release", shown=False)

    def new_record(self) -> None:
        folder = self.root / GROUP / "2023-12-06"
        self.copy(folder)
        address = PAGE.replace("2023-02-01", "2023-12-06")
        self.shows("a new record", address, "6 December 2023")
        shutil.rmtree(folder)
        self.expect("a removed record is still shown", until(lambda: self.preview.get(address).status == 404))

    def new_record_with_errors(self) -> None:
        """As a record is that was just started."""
        folder, beside = self.root / GROUP / "2023-12-07", self.root / "2023-12-07"
        self.copy(beside)
        for file in beside.iterdir():
            file.write_text(file.read_text(encoding="utf-8").replace("mode: virtual", "mode: vrtual"), encoding="utf-8")
        beside.rename(folder)
        address = PAGE.replace("2023-02-01", "2023-12-07")
        self.shows("a new record with errors", address, f"{GROUP}/2023-12-07/communique.en.md:4:9")
        self.shows("a new record with errors", address, "has no page yet")
        for language in ("en", "cy"):
            self.preview.edit(f"{GROUP}/2023-12-07/communique.{language}.md", "mode: vrtual", "mode: virtual")
        self.shows("a new record that is mended", address, "7 December 2023")
        shutil.rmtree(folder)
        self.expect("a removed record is still shown", until(lambda: self.preview.get(address).status == 404))

    def moved_folder(self) -> None:
        folder = self.root / "content/governments/wales"
        old, new = folder / "2026-02-09-nation-of-sanctuary", folder / "2026-02-09-sanctuary"
        old.rename(new)
        self.shows("a moved folder", "/_preview/en/", "wales/2026-02-09-sanctuary/statement")
        new.rename(old)
        self.shows("a folder moved back", "/_preview/en/", "wales/2026-02-09-nation-of-sanctuary/statement")

    def words(self) -> None:
        self.preview.edit("templates/languages/en.yaml", "skip-to-content: ", "skip-to-content: Well, ")
        self.shows("a word", PAGE, "Well, ")
        self.preview.edit("templates/languages/en.yaml", "skip-to-content: Well, ", "skip-to-contents: ")
        self.shows("a misspelt word", PAGE, "templates/languages/en.yaml:")
        self.preview.edit("templates/languages/en.yaml", "skip-to-contents: ", "skip-to-content: ")
        self.shows("a mended word", PAGE, 'id="_preview"', shown=False)

    def style(self) -> None:
        before = self.preview.page(PAGE)
        self.preview.edit("templates/assets/style.css", "\n", "\n/* another */\n")
        self.expect("a style sheet: the page names the old one",
                    until(lambda: self.preview.page(PAGE) != before))

    def template(self) -> None:
        self.preview.edit("templates/layout.mustache", "{{licence}}", "{{licnce}}")
        self.shows("a misspelt name in a template", PAGE, "templates/layout.mustache:")
        self.preview.edit("templates/layout.mustache", "{{licnce}}", "Licence: {{licence}}")
        self.shows("a template", PAGE, "Licence: ")

    def registry(self) -> None:
        self.preview.edit("content/site.yaml", "Joint communiqués", "Our communiqués")
        self.shows("the site's title", PAGE, "Our communiqués")
        self.preview.edit("content/site.yaml", "languages:", "languges:")
        self.shows("a broken registry", PAGE, "content/site.yaml:")
        self.preview.edit("content/site.yaml", "languges:", "languages:")
        self.shows("a mended registry", PAGE, 'id="_preview"', shown=False)

    def litter(self) -> None:
        """What is beside the site, as by a build."""
        (self.root / "public").mkdir(exist_ok=True)
        for number in range(50):
            (self.root / "public" / f"{number}.html").write_text("x")
        time.sleep(QUIET)

    def checkout(self) -> None:
        """Many files that are changed at once, as by `git checkout`: come, written anew, and gone."""
        folders = [self.root / GROUP / f"{2000 + number // 25}-{number % 25 // 5 + 1:02}-{number % 5 + 1:02}"
                   for number in range(COPIES)]
        self.at_once("new files", lambda: [self.copy(folder) for folder in folders], len(folders))
        page = PAGE.replace("2023-02-01", folders[-1].name)
        self.shows("the last of many new records", page, WORDS)
        self.at_once("changed files", lambda: [self.rewrite(folder) for folder in folders], len(folders))
        self.shows("the last of many changed records", page, "Other words")
        self.at_once("removed files", lambda: [shutil.rmtree(folder) for folder in folders], len(folders))
        self.expect("a removed record is still shown", until(lambda: self.preview.get(page).status == 404))

    def at_once(self, what: str, change: Callable[[], object], count: int) -> None:
        before = self.preview.rebuilds
        change()
        until(lambda: self.preview.rebuilds > before)
        time.sleep(QUIET)
        rebuilds = self.preview.rebuilds - before
        self.expect(f"for {2 * count} {what} the site was read {rebuilds} times", rebuilds == 1)

    def copy(self, folder: pathlib.Path) -> None:
        """A record of another day in a new folder."""
        folder.mkdir()
        for language in ("en", "cy"):
            source = (self.root / RECORD).with_name(f"communique.{language}.md")
            text = source.read_text(encoding="utf-8").replace("date: 2023-02-01", f"date: {folder.name}")
            (folder / source.name).write_text(text, encoding="utf-8")

    @staticmethod
    def rewrite(folder: pathlib.Path) -> None:
        for file in folder.iterdir():
            text = file.read_text(encoding="utf-8")
            file.unlink()
            file.write_text(text.replace(WORDS, "Other words"), encoding="utf-8")


def check(program: pathlib.Path) -> list[str]:
    with example() as root, served(program, root) as preview:
        return Watching(preview).check()


def ends(program: pathlib.Path) -> list[str]:
    """Starting and ending: a port that is taken, Ctrl-C while pages listen, and nothing left behind."""
    findings = []
    with example() as root:
        before = sorted(str(path) for path in root.rglob("*"))
        with served(program, root) as preview:
            other = subprocess.run([program, "serve", "--root", root, "--port", str(preview.port)],
                                   capture_output=True, text=True, timeout=60)
            if other.returncode != 2 or str(preview.port) not in other.stderr:
                findings.append(f"a port that is taken: exit code {other.returncode}, {other.stderr!r}")
            stream = connect(preview.port)
            stream.sendall(preview.request(preview.events(PAGE)))
            stream.recv(1024)
            start = time.monotonic()
            status = preview.end()
            if status != -signal.SIGINT or time.monotonic() - start > 1:
                findings.append(f"Ctrl-C: ended with {status} after {time.monotonic() - start:.1f} s")
            stream.close()
            with socket.socket() as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind(("127.0.0.1", preview.port))
            with served(program, root, "--port", str(preview.port)) as again:
                if again.port != preview.port or again.token == preview.token:
                    findings.append("started again: another port, or the same key")
        if sorted(str(path) for path in root.rglob("*")) != before:
            findings.append("files have come or gone")
    with example() as root:
        os.rename(root / "content", root / "contents")
        missing = subprocess.run([program, "serve", "--root", root], capture_output=True, text=True, timeout=60)
        if missing.returncode != 2 or not missing.stderr.startswith("communique: There is no folder"):
            findings.append(f"no content: exit code {missing.returncode}, {missing.stderr!r}")
    return findings
