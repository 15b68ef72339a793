"""The weight of a page on its first visit, as a browser takes it from nginx."""

from collections import defaultdict
from dataclasses import dataclass, field
from random import Random
from typing import Any

from ..browser import Browser
from ..checker import Checker, Fault
from ..outcome import Outcome
from ..site import Page, Site

# Bytes over the network, headers included, and requests.
PAGE, SHEET, REQUESTS = 14_000, 5_000, 3
# What a search page may have besides: a script, and the index of up to 200 records.
SCRIPT, INDEX = 10_000, 40_000
NOISE = Random(1).randbytes(24_000).hex()
SCRIPTS = "script:not([type='application/ld+json'])"


@dataclass
class Visit:
    """What one visit took over the network, in bytes, by what it was for."""

    sizes: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    purposes: dict[str, str] = field(default_factory=dict)
    """What each request was for."""
    scripts: int = 0
    said: list[str] = field(default_factory=list)
    """What the browser's console said."""

    def answered(self, event: dict[str, Any]) -> None:
        self.purposes[event["requestId"]] = event["type"]

    def finished(self, event: dict[str, Any]) -> None:
        self.sizes[self.purposes.get(event["requestId"], "")].append(int(event["encodedDataLength"]))

    def total(self, *purposes: str) -> int:
        return sum(sum(self.sizes[purpose]) for purpose in purposes)

    @property
    def of_the_page(self) -> list[int]:
        """The page itself, its style sheet and its pictures."""
        return [size for purpose, sizes in self.sizes.items() if purpose not in ("Script", "Fetch") for size in sizes]


class Weight(Checker):
    """Every page, each time as on a first visit, with its icon; a search page with its index."""

    name = "weight"
    bar = (f"page {PAGE:,} bytes, style sheet {SHEET:,}, {REQUESTS} requests, no script; the search page's script "
           f"{SCRIPT:,} and index {INDEX:,} (Chromium, nginx, gzip)")
    faults = (
        Fault("a page too heavy", "en/index.html", "</main>", f"<p>{NOISE[:24000]}</p></main>", "bytes for the page"),
        Fault("a style sheet too heavy", "assets/style.*.css", "", f"\n.x::before {{ content: '{NOISE[:14000]}'; }}",
              "bytes for the style sheet", found_in="cy/index.html"),
        Fault("a script", "cy/index.html", "</head>", "<script>1</script></head>", "a script"),
        Fault("pictures", "en/groups/index.html", "</main>",
              '<img src="/1.svg" alt=""><img src="/2.svg" alt=""></main>', "requests"),
        Fault("an attribute that the policy forbids", "cy/grwpiau/index.html", "<h1", '<h1 style="color: red"',
              "Content Security Policy"),
        Fault("a search script too heavy", "assets/search.*.js", "", f"\n// {NOISE[:24000]}", "bytes for the script",
              found_in="en/search/index.html"),
        Fault("a search index too heavy", "cy/chwilio/index.json", "{", f'{{"x": "{NOISE}", "y": "{NOISE[::-1]}",',
              "bytes for the index", found_in="cy/chwilio/index.html"),
    )

    def check(self, site: Site) -> Outcome:
        outcome = Outcome(len(site.sample), "pages")
        heaviest = search = (0, 0, 0)
        with Browser() as browser:
            for page in site.sample:
                visit = self._visit(browser, site, page)
                judge(page, visit, outcome)
                heaviest = max(heaviest, (sum(visit.of_the_page), visit.total("Stylesheet"), len(visit.of_the_page)))
                search = max(search, (visit.total("Fetch"), visit.total("Script"), 0))
        outcome.figure = ("heaviest {:,} bytes, its style sheet {:,}, {} requests; search index {:,}, script {:,}"
                          .format(*heaviest, *search[:2]))
        return outcome

    def _visit(self, browser: Browser, site: Site, page: Page) -> Visit:
        visit = Visit()
        with browser.context() as context:
            tab = context.new_page()
            network = context.new_cdp_session(tab)
            network.on("Network.responseReceived", visit.answered)
            network.on("Network.loadingFinished", visit.finished)
            network.send("Network.enable")
            tab.on("console", lambda message: visit.said.append(message.text))
            browser.visit(tab, site, page)
            # The icon is asked for after everything else.
            tab.wait_for_load_state("networkidle")
            visit.scripts = tab.locator(SCRIPTS).count()
        return visit


def judge(page: Page, visit: Visit, outcome: Outcome) -> None:
    """Holds a visit against the bars."""
    for name, bytes, bar in (("page", sum(visit.of_the_page), PAGE), ("style sheet", visit.total("Stylesheet"), SHEET),
                             ("script", visit.total("Script"), SCRIPT), ("index", visit.total("Fetch"), INDEX)):
        if bytes > bar:
            outcome.report(page.path, f"{bytes:,} bytes for the {name}; the bar is {bar:,}")
    if len(visit.of_the_page) > REQUESTS:
        outcome.report(page.path, f"{len(visit.of_the_page)} requests; the bar is {REQUESTS}")
    if visit.scripts and not page.is_search:
        outcome.report(page.path, "a script, which only the search page may have")
    for text in visit.said:
        outcome.report(page.path, f"the browser says: {text}")
