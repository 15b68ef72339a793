"""`communique serve`: what a browser shows while the files of a site are edited."""

import shutil
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page as Tab
from playwright.sync_api import TimeoutError as Late

from preview.served import Served, served

from ..browser import NARROW, SCHEMES, WIDE, Browser
from ..checker import Checker, Fault
from ..outcome import AuditError, Outcome
from ..site import Page, Site
from . import accessibility, reflow

LANGUAGES = ("en", "cy")
# The kinds of records that are edited, one of each that a site has, with edits in each language.
KINDS, EDITS = ("communique", "statement"), 3
# How long a page may take to show an edit, in milliseconds: a debug build on a busy machine. The figure says how long it took.
PATIENCE = 30_000
NOTICES = {"en": "Draft. Not agreed. Not for release.", "cy": "Drafft. Heb ei gytuno. Nid i’w ryddhau."}
ERRORS = {"en": "Error CMQ", "cy": "Gwall CMQ"}
SHOWS = "words => document.body?.innerText.includes(words)"
HIDES = "words => document.readyState === 'complete' && !document.body.innerText.includes(words)"
# Whether a reader sees an element: on the screen and on top.
SEEN = """selector => {
  const element = document.querySelector(selector)
  if (!element?.checkVisibility()) return false
  element.scrollIntoView({block: "center"})
  const box = element.getBoundingClientRect()
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  return !!top && element.contains(top)
}"""


class Serve(Checker):
    """One record of each kind: edited, broken, mended, made a draft; and the pages of the preview's own."""

    name = "serve"
    bar = "a saved edit shows by itself, an error with its line until it is mended; axe and reflow as above (Chromium)"
    whole = True
    faults = (
        Fault("a page that runs no script", "templates/statement.mustache", "{{$main}}",
              "{{$head}}<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'\">{{/head}}\n{{$main}}",
              "does not show", found_in="content/governments/*/*/statement.en.md"),
        Fault("a style that hides the panel", "templates/assets/style.css", "",
              "\n:lang(cy) #_preview { z-index: -1 !important; }", "cannot see the error",
              found_in="content/groups/*/*/communique.cy.md"),
        Fault("a style that hides the notice", "templates/assets/style.css", "",
              "\n:lang(en) #_preview-notice { z-index: -1 !important; }", "cannot see the notice",
              found_in="content/groups/*/*/communique.en.md"),
        Fault("a style that pales the panel", "templates/assets/style.css", "",
              "\n:lang(en) #_preview dd { color: #777 !important; background: #888 !important; }", "color-contrast",
              found_in="content/groups/*/*/communique.en.md"),
    )

    def __init__(self, program: Path) -> None:
        self.program = program

    def check(self, site: Site) -> Outcome:
        outcome = Outcome(0, "edits")
        times: list[float] = []
        with self._served(site) as preview, Browser() as browser:
            tab = browser.context().new_page()
            tab.set_default_timeout(PATIENCE)
            tab.goto(preview.address)
            if "token" in tab.url:
                outcome.report("index.html", "the key stays in the address")
            files = [(language, file) for kind in KINDS for language in LANGUAGES
                     for file in records(preview.root, kind, language)[:1]]
            if not files:
                raise AuditError(f"no {' and no '.join(KINDS)} in {preview.root}")
            for language, file in files:
                times += Editing(tab, preview, file, language, outcome).go()
            for language in LANGUAGES:
                look(tab, preview, f"/_preview/{language}/", f"_preview/{language}/index.html", outcome)
        outcome.count = len(times)
        if times:
            outcome.figure = (f"shown after {statistics.median(times):.0f} ms, at most {max(times):.0f} ms, "
                              f"{len(outcome.findings)} findings")
        return outcome

    @contextmanager
    def _served(self, site: Site) -> Iterator[Served]:
        """Previews a copy of what the site is built from."""
        if site.source is None:
            raise AuditError("the site has no source to preview")
        with TemporaryDirectory(prefix="communique-audit-") as work:
            for part in ("content", "templates"):
                shutil.copytree(site.source.root / part, Path(work) / part)
            with served(self.program, Path(work), "--navigate-to-changed", day=site.source.day) as preview:
                yield preview


def records(root: Path, kind: str, language: str) -> list[str]:
    """The files of the agreed records of a kind that both languages have, from the root."""
    return [str(file.relative_to(root)) for file in sorted((root / "content").rglob(f"{kind}.{language}.md"))
            if all(file.with_name(f"{kind}.{other}.md").exists() for other in LANGUAGES)
            and "status: agreed" in file.read_text(encoding="utf-8")]


def look(tab: Tab, preview: Served, address: str, file: str, outcome: Outcome) -> None:
    """Holds a page of the preview against the bars of the site's own pages."""
    page = Page(file, preview.root / file)
    for width in (NARROW, WIDE):
        tab.set_viewport_size({"width": width, "height": 800})
        tab.goto(f"http://{preview.host}{address}")
        for scheme in SCHEMES:
            tab.emulate_media(color_scheme=scheme)
            for violation in Axe().run(tab, options=accessibility.OPTIONS).response["violations"]:
                accessibility.report(page, f"{width} px, {scheme}", violation, outcome)
        if width == NARROW:
            reflow.measure(tab, page, f"{width} px", outcome)


class Editing:
    """What is done to one file of one record, and what the open page makes of it."""

    def __init__(self, tab: Tab, preview: Served, file: str, language: str, outcome: Outcome) -> None:
        self.tab, self.preview, self.file, self.language, self.outcome = tab, preview, file, language, outcome
        self.path = preview.root / file
        self.text = self.path.read_text(encoding="utf-8")
        self.times: list[float] = []

    def go(self) -> list[float]:
        """Edits, breaks, mends and drafts the record; how long each edit took to show, in milliseconds."""
        # From elsewhere, the first edit leads to the record's page.
        self.tab.goto(f"http://{self.preview.host}/{self.language}/")
        for number in range(EDITS):
            words = f"Geiriau newydd {number}."
            if not self.edit(f"{self.text.rstrip()} {words}\n", SHOWS, words):
                return self.times
        if self.tab.locator("html").get_attribute("lang") != self.language:
            self.report(f"an edit leads to {self.tab.url}, which is of another language")
        address = self.tab.url.removeprefix(f"http://{self.preview.host}")
        self.breaking(address)
        self.drafting()
        return self.times

    def breaking(self, address: str) -> None:
        line = self.text.splitlines().index("status: agreed") + 1
        if not self.edit(self.text.replace("status: agreed", "status: agred"), SHOWS, f"{self.file}:{line}:9"):
            return
        shown = self.tab.locator("#_preview").inner_text()
        if ERRORS[self.language] not in shown or "status: agred" not in shown:
            self.report(f"the panel shows the error without its name or its line: {shown[:200]}")
        if not self.tab.evaluate(SEEN, "#_preview mark"):
            self.report("a reader cannot see the error")
        look(self.tab, self.preview, address, self.file, self.outcome)
        self.edit(self.text, HIDES, f"{self.file}:{line}:9")

    def drafting(self) -> None:
        """Both languages at once: they may not differ."""
        files = {other: self.path.with_name(self.path.name.replace(f".{self.language}.", f".{other}."))
                 for other in LANGUAGES}
        texts = {other: file.read_text(encoding="utf-8") for other, file in files.items()}
        for other, file in files.items():
            file.write_text(texts[other].replace("status: agreed", "status: draft"), encoding="utf-8")
        if self.wait(SHOWS, NOTICES[self.language], "being made a draft"):
            if not self.tab.evaluate(SEEN, "#_preview-notice"):
                self.report("a reader cannot see the notice of a draft")
            if self.tab.locator("meta[name=robots][content=noindex]").count() != 1:
                self.report("a draft lets search engines keep it")
        for other, file in files.items():
            file.write_text(texts[other], encoding="utf-8")
        self.wait(HIDES, NOTICES[self.language], "being agreed again")

    def edit(self, text: str, condition: str, words: str) -> bool:
        """Saves another text, and waits until the page shows or no longer shows some words."""
        start = time.perf_counter()
        self.path.write_text(text, encoding="utf-8")
        done = self.wait(condition, words, "an edit")
        if done:
            self.times.append(1_000 * (time.perf_counter() - start))
        return done

    def wait(self, condition: str, words: str, what: str) -> bool:
        try:
            self.tab.wait_for_function(condition, arg=words)
        except Late:
            self.report(f"{PATIENCE / 1_000:.0f} s after {what} the page "
                        f"{'does not show' if condition == SHOWS else 'still shows'} “{words}”")
            return False
        return True

    def report(self, text: str) -> None:
        self.outcome.report(self.file, text)
