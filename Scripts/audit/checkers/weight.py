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
NOISE = Random(1).randbytes(12_000).hex()
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

    def total(self, purpose: str = "") -> int:
        return sum(sum(sizes) for of, sizes in self.sizes.items() if purpose in ("", of))

    @property
    def requests(self) -> int:
        return sum(len(sizes) for sizes in self.sizes.values())


class Weight(Checker):
    """Every page, each time as on a first visit, with its icon."""

    name = "weight"
    bar = f"page {PAGE:,} bytes, style sheet {SHEET:,}, {REQUESTS} requests, no script (Chromium, nginx, gzip)"
    faults = (
        Fault("a page too heavy", "en/index.html", "</main>", f"<p>{NOISE}</p></main>", "bytes for the page"),
        Fault("a style sheet too heavy", "assets/style.*.css", "", f"\n.x::before {{ content: '{NOISE[:14000]}'; }}",
              "bytes for the style sheet", found_in="cy/index.html"),
        Fault("a script", "cy/index.html", "</head>", "<script>1</script></head>", "a script"),
        Fault("pictures", "en/groups/index.html", "</main>",
              '<img src="/1.svg" alt=""><img src="/2.svg" alt=""></main>', "requests"),
        Fault("an attribute that the policy forbids", "cy/grwpiau/index.html", "<h1", '<h1 style="color: red"',
              "Content Security Policy"),
    )

    def check(self, site: Site) -> Outcome:
        outcome = Outcome(len(site.sample), "pages")
        heaviest = (0, 0, 0)
        with Browser() as browser:
            for page in site.sample:
                visit = self._visit(browser, site.address + page.address)
                judge(page, visit, outcome)
                heaviest = max(heaviest, (visit.total(), visit.total("Stylesheet"), visit.requests))
        outcome.figure = "heaviest {:,} bytes, its style sheet {:,}, {} requests".format(*heaviest)
        return outcome

    def _visit(self, browser: Browser, address: str) -> Visit:
        visit = Visit()
        with browser.context() as context:
            tab = context.new_page()
            network = context.new_cdp_session(tab)
            network.on("Network.responseReceived", visit.answered)
            network.on("Network.loadingFinished", visit.finished)
            network.send("Network.enable")
            tab.on("console", lambda message: visit.said.append(message.text))
            # The icon is asked for after everything else.
            tab.goto(address, wait_until="networkidle")
            visit.scripts = tab.locator(SCRIPTS).count()
        return visit


def judge(page: Page, visit: Visit, outcome: Outcome) -> None:
    """Holds a visit against the bars."""
    for name, purpose, bar in (("page", "", PAGE), ("style sheet", "Stylesheet", SHEET)):
        if visit.total(purpose) > bar:
            outcome.report(page.path, f"{visit.total(purpose):,} bytes for the {name}; the bar is {bar:,}")
    if visit.requests > REQUESTS:
        outcome.report(page.path, f"{visit.requests} requests; the bar is {REQUESTS}")
    if visit.scripts:
        outcome.report(page.path, "a script, which only the search page may have")
    for text in visit.said:
        outcome.report(page.path, f"the browser says: {text}")
