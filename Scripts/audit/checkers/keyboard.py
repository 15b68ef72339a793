"""The keyboard: a walk with the tabulator through the whole page."""

from typing import Any

from playwright.sync_api import Page as Tab

from ..browser import NARROW, WIDE, Browser
from ..checker import Checker, Fault
from ..outcome import Outcome
from ..site import Page, Site

# Numbers what can be reached, and counts it.
STOPS = """() => {
  const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
    .filter(element => !element.disabled && element.checkVisibility({visibilityProperty: true}))
  stops.forEach((element, number) => element.dataset.stop = number)
  return stops.length
}"""
# Where the focus is and whether it can be seen: on the screen, on top, and marked.
FOCUS = """() => {
  const element = document.activeElement
  if (!element || element === document.body) return null
  const style = getComputedStyle(element)
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  return {
    stop: Number(element.dataset.stop ?? -1),
    html: element.outerHTML.slice(0, 120),
    skips: /^#./.test(element.getAttribute("href") ?? ""),
    inMain: !!element.closest("main"),
    seen: box.width > 1 && box.height > 1 && !!top && (element.contains(top) || top.contains(element)),
    marked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
  }
}"""


class Keyboard(Checker):
    """Every page, narrow and wide: what the tabulator reaches, in which order, and how that looks."""

    name = "keyboard"
    bar = "skip link first, focus always visible, no trap (Chromium)"
    faults = (
        Fault("a link before the skip link", "en/index.html", "<body>", '<body><a href="../">x</a>', "skip link"),
        Fault("a focus that nobody sees", "cy/index.html", "</main>", '<p class="dark"><a href="/">x</a></p></main>',
              "not marked", ".dark a:focus { outline: none; }"),
        Fault("a link out of sight", "cy/grwpiau/index.html", "</main>", '<a class="under" href="/">x</a></main>',
              "cannot be seen", ".under { position: absolute; left: -99rem; }"),
        Fault("a trap", "en/groups/index.html", "</main>", '<button id="trap">x</button><script>'
              'document.getElementById("trap").onkeydown = key => key.preventDefault()</script></main>', "trap"),
        Fault("a skip link that leads nowhere", "cy/blynyddoedd/index.html", 'id="content"', 'id="elsewhere"',
              "does not lead"),
    )

    def check(self, site: Site) -> Outcome:
        outcome = Outcome(len(site.sample), "pages")
        stops = 0
        with Browser() as browser:
            for page in site.sample:
                for width in (NARROW, WIDE):
                    tab = browser.tab(width)
                    browser.visit(tab, site, page)
                    stops += Walk(tab, page, f"{width} px", outcome).go()
        outcome.figure = f"{stops} stops, {len(outcome.findings)} findings"
        return outcome


class Walk:
    """A walk through one page."""

    def __init__(self, tab: Tab, page: Page, setting: str, outcome: Outcome) -> None:
        self.tab, self.page, self.setting, self.outcome = tab, page, setting, outcome

    def go(self) -> int:
        """Walks to the page's end, and gives the number of stops."""
        count: int = self.tab.evaluate(STOPS)
        skips = False
        for number in range(count):
            focus = self._press("Tab")
            if focus is None or focus["stop"] != number:
                where = focus["html"] if focus else "the page's end"
                self._report(f"stop {number + 1} of {count} is a trap or out of order: {where}")
                return number
            if number == 0:
                skips = focus["skips"]
                if not skips and not focus["inMain"]:
                    self._report(f"the skip link is not first: {focus['html']}")
            if not focus["seen"]:
                self._report(f"the focus cannot be seen: {focus['html']}")
            if not focus["marked"]:
                self._report(f"the focus is not marked: {focus['html']}")
        beyond = self._press("Tab") if count > 1 else None
        if beyond and beyond["stop"] != 0:
            self._report(f"a trap: after the last stop the focus does not leave the page: {beyond['html']}")
        if skips:
            self._skip()
        return count

    def _skip(self) -> None:
        """Follows the skip link."""
        self.tab.reload()
        self._press("Tab")
        focus = self._press("Enter")
        if not focus or not focus["inMain"]:
            self._report("the skip link does not lead to the main part")

    def _press(self, key: str) -> dict[str, Any] | None:
        self.tab.keyboard.press(key)
        focus: dict[str, Any] | None = self.tab.evaluate(FOCUS)
        return focus

    def _report(self, text: str) -> None:
        self.outcome.report(self.page.path, f"{self.setting}: {text}")
