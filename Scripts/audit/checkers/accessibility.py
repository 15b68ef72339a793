"""Accessibility, by axe-core."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe

from ..browser import NARROW, SCHEMES, WIDE, Browser
from ..checker import Checker, Fault
from ..outcome import Outcome
from ..site import Page, Site

# axe leaves the rules of WCAG 2.2 out unless they are asked for.
OPTIONS = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    "resultTypes": ["violations"],
}


class Accessibility(Checker):
    """Every page, narrow and wide, light and dark."""

    name = "accessibility"
    bar = "0 violations of WCAG 2.0-2.2 A, AA and best practice, 320 and 1280 px, light and dark (axe-core)"
    faults = (
        Fault("a picture without words", "en/index.html", "</main>", '<img src="/x.svg"></main>', "image-alt"),
        Fault("a heading that skips a level", "cy/index.html", "</main>", "<h6>x</h6></main>", "heading-order"),
        Fault("targets too small", "en/groups/index.html", "</main>",
              '<ul class="small-targets"><li><a href="/en/">x</a><li><a href="/cy/">y</a></ul></main>', "target-size",
              ".small-targets a { display: block; font-size: 9px; line-height: 1; width: 9px; }"),
        Fault("ink too pale, in the dark only", "cy/grwpiau/index.html", "<h1", '<h1 class="pale"',
              "1280 px, dark: color-contrast", "@media (prefers-color-scheme: dark) { .pale { color: #333; } }"),
        Fault("ink too pale, on a phone only", "cy/blynyddoedd/index.html", "<h1", '<h1 class="faint"',
              "320 px, light: color-contrast", "@media (max-width: 30rem) { .faint { color: #ccc; } }"),
    )

    def check(self, site: Site) -> Outcome:
        outcome = Outcome(len(site.sample), "pages")
        with Browser() as browser:
            for width in (NARROW, WIDE):
                tab = browser.tab(width)
                for page in site.sample:
                    browser.visit(tab, site, page)
                    for scheme in SCHEMES:
                        tab.emulate_media(color_scheme=scheme)
                        for violation in Axe().run(tab, options=OPTIONS).response["violations"]:
                            report(page, f"{width} px, {scheme}", violation, outcome)
        return outcome


def report(page: Page, setting: str, violation: dict[str, Any], outcome: Outcome) -> None:
    """Reports a violation with the first element that shows it."""
    nodes = violation["nodes"]
    more = f", and {len(nodes) - 1} more" if len(nodes) > 1 else ""
    outcome.report(page.path, f"{setting}: {violation['id']}: {violation['help']}: {nodes[0]['html'][:160]}{more}")
