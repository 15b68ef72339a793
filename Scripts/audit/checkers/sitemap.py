"""The sitemap, by the schema of sitemaps.org."""

import re
import xml.etree.ElementTree as tree
from pathlib import Path

from ..checker import Checker, Fault
from ..outcome import Outcome
from ..site import Site
from ..tools import run

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
SITEMAP = re.compile(r"^Sitemap: (\S+)$", re.MULTILINE)
MESSAGE = re.compile(r"^(?P<file>.*?):(?P<line>\d+): (?P<text>.*)$")


class Sitemap(Checker):
    """Every sitemap, the addresses in it, and the pages that it leaves out."""

    name = "sitemap"
    bar = "valid by the schema of sitemaps.org, every page in it, nothing else (xmllint)"
    whole = True
    faults = (
        Fault("an element that is none", "planted.xml", "",
              f'<urlset xmlns="{NAMESPACE}"><url><log>https://communiques.example/en/</log></url></urlset>', "log"),
        Fault("an address that is not there", "second.xml", "",
              f'<urlset xmlns="{NAMESPACE}"><url><loc>https://communiques.example/en/none/</loc></url></urlset>',
              "en/none/"),
        Fault("a sitemap that is not there", "robots.txt", "", "Sitemap: https://communiques.example/none.xml\n",
              "none.xml"),
        Fault("a page that no sitemap names", "en/planted/index.html", "",
              '<!doctype html><html lang="en"><head><title>planted</title><link rel="canonical" '
              'href="https://communiques.example/en/planted/"></head></html>', "in no sitemap"),
    )

    def __init__(self, schemas: Path) -> None:
        self.schema = schemas / "sitemap-all.xsd"

    def check(self, site: Site) -> Outcome:
        maps = [file for file in site.files("*.xml") if f"<urlset xmlns=\"{NAMESPACE}\"".encode() in file.read_bytes()]
        outcome = Outcome(len(maps), "sitemaps")
        if maps:
            for line in run(["xmllint", "--noout", "--nonet", "--schema", self.schema, *maps],
                            passes=(0, 1, 3, 4)).stderr.splitlines():
                message = MESSAGE.match(line)
                if message:
                    outcome.report(message["file"].removeprefix(f"{site.folder}/"),
                                   f"line {message['line']}: {message['text']}")
            self._check_addresses(site, maps, outcome)
        self._check_robots(site, bool(maps), outcome)
        return outcome

    def _check_robots(self, site: Site, has_maps: bool, outcome: Outcome) -> None:
        robots = site.folder / "robots.txt"
        named = SITEMAP.findall(robots.read_text(encoding="utf-8")) if robots.exists() else []
        if has_maps and not named:
            outcome.report("robots.txt", "names no sitemap")
        for address in named:
            if not site.published(address):
                outcome.report("robots.txt", f"names a sitemap that is not there: {address}")

    def _check_addresses(self, site: Site, maps: list[Path], outcome: Outcome) -> None:
        named: set[str] = set()
        for file in maps:
            for element in tree.parse(file).getroot().iter():
                address = element.text if element.tag == f"{{{NAMESPACE}}}loc" else element.get("href")
                if address and not site.published(address):
                    outcome.report(site.path(file), f"names a page that is not there: {address}")
                elif element.tag == f"{{{NAMESPACE}}}loc":
                    named.add(address or "")
        for page in site.pages:
            if page.head.canonical and not page.is_redirect and page.head.canonical not in named:
                outcome.report(page.path, "in no sitemap")
