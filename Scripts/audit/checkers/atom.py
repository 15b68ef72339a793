"""Atom feeds, by RFC 4287's grammar."""

import re
from pathlib import Path

from ..checker import Checker, Fault
from ..outcome import Outcome
from ..site import Site
from ..tools import run

TYPE = "application/atom+xml"
MESSAGE = re.compile(r"^(?P<file>.*?):(?P<line>\d+):\d+: (?P<text>.*)$")
FEED = """<feed xmlns="http://www.w3.org/2005/Atom"><id>tag:communiques.example,2026:x</id><title>x</title>
<updated>{}</updated><author><name>x</name></author></feed>
"""


class Atom(Checker):
    """Every file with an Atom feed in it, and every page that names one."""

    name = "atom"
    bar = "every feed valid by the grammar of RFC 4287 (jing)"
    faults = (
        Fault("a feed with a day for a time", "planted.atom", "", FEED.format("2026-11-21"), "updated"),
        Fault("a feed with no id", "planted.xml", "", FEED.format("2026-11-21T00:00:00Z").replace("id>", "ids>"), "id"),
        Fault("a page that names a feed that is not there", "en/index.html", "</head>",
              f'<link rel="alternate" type="{TYPE}" href="https://communiques.example/en/nothing.atom"></head>',
              "en/nothing.atom"),
    )

    def __init__(self, schemas: Path) -> None:
        self.grammar = schemas / "atom.rnc"

    def check(self, site: Site) -> Outcome:
        feeds = [file for file in site.files("*.atom", "*.xml")
                 if file.suffix == ".atom" or b"http://www.w3.org/2005/Atom" in file.read_bytes()[:500]]
        outcome = Outcome(len(feeds), "feeds")
        if feeds:
            for line in run(["jing", "-c", self.grammar, *feeds]).stdout.splitlines():
                message = MESSAGE.match(line)
                file, text = (message["file"], f"line {message['line']}: {message['text']}") if message else ("", line)
                outcome.report(file.removeprefix(f"{site.folder}/"), text)
        report_missing_feeds(site, TYPE, outcome)
        return outcome


def report_missing_feeds(site: Site, type: str, outcome: Outcome) -> None:
    """Reports every page that names a feed which the site does not have."""
    for page in site.pages:
        for link in page.head.feeds(type):
            if not site.published(link.href):
                outcome.report(page.path, f"line {link.line}: names a feed that is not there: {link.href}")
