"""Reflow and text spacing."""

from playwright.sync_api import Page as Tab

from ..browser import NARROW, Browser
from ..checker import Checker, Fault
from ..outcome import Outcome
from ..site import Page, Site

# The spacing that a reader may ask for (WCAG 2.2, success criterion 1.4.12).
SPACING = """() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`)
  document.adoptedStyleSheets = [sheet]
}"""
# What is wider than the window, and what is cut off at its own edge.
MEASURE = """() => {
  const root = document.documentElement
  const name = element => element.outerHTML.slice(0, 120)
  const wide = [...document.body.querySelectorAll("*")].filter(element =>
    element.getBoundingClientRect().right > root.clientWidth + 0.5 && element.checkVisibility())
  const cut = [...document.body.querySelectorAll("*")].filter(element => {
    const style = getComputedStyle(element)
    return ["hidden", "clip"].includes(style.overflowX) && element.clientWidth > 1
      && element.scrollWidth > element.clientWidth && style.position !== "absolute"
  })
  return {
    over: root.scrollWidth - root.clientWidth,
    wide: wide.length ? name(wide.at(-1)) : "",
    cut: cut.map(name),
  }
}"""


class Reflow(Checker):
    """Every page at 320 px, as it comes and with the reader's own spacing."""

    name = "reflow"
    bar = "0 pages that scroll sideways at 320 px, with WCAG 1.4.12 text spacing too (Chromium)"
    faults = (
        Fault("a heading too wide", "en/index.html", "<h1", '<svg width="400" height="9"></svg><h1', "scrolls"),
        Fault("words that fit until they are spaced", "cy/index.html", "</main>",
              '<p class="planted">Rhyngweinidogol heb ei dorri</p></main>', "with text spacing: scrolls",
              ".planted { white-space: nowrap; width: fit-content; font: 17px/1 monospace; }"),
        Fault("words that are cut off", "en/groups/index.html", "</main>",
              f'<p class="cut">{"Interministerial " * 9}</p></main>', "is cut off",
              ".cut { overflow: hidden; white-space: nowrap; }"),
    )

    def check(self, site: Site) -> Outcome:
        outcome = Outcome(len(site.sample), "pages")
        with Browser() as browser:
            tab = browser.tab(NARROW)
            for page in site.sample:
                browser.visit(tab, site, page)
                measure(tab, page, f"{NARROW} px", outcome)
                tab.evaluate(SPACING)
                measure(tab, page, f"{NARROW} px, with text spacing", outcome)
        return outcome


def measure(tab: Tab, page: Page, setting: str, outcome: Outcome) -> None:
    """Reports what does not fit."""
    measured = tab.evaluate(MEASURE)
    if measured["over"]:
        outcome.report(page.path, f"{setting}: scrolls {measured['over']} px: {measured['wide']}")
    for element in measured["cut"]:
        outcome.report(page.path, f"{setting}: is cut off: {element}")
