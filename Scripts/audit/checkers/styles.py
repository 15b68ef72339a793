"""Style sheets: everything in them is understood by a browser of today."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import tinycss2
import tinycss2.ast as css
from playwright.sync_api import Page as Tab

from ..browser import Browser
from ..checker import Checker, Fault
from ..outcome import Outcome
from ..site import Site

VARIABLE = re.compile(r"var\(\s*(--[\w-]+)\s*\)")
# Written for Safari, which knows no other name; a browser that does not know it passes over it.
ELSEWHERE = frozenset(["-webkit-text-size-adjust", "text-size-adjust"])
# Whether the browser takes it. A media query that it does not know neither matches nor does its opposite.
ASK = """([sort, name, value]) => {
  if (sort === "declaration") return CSS.supports(name, value)
  if (sort === "media query")
    return matchMedia(name).matches !== matchMedia(name.startsWith("(") ? `not (${name})` : `not ${name}`).matches
  try { document.querySelector(name) } catch { return false }
  return true
}"""


@dataclass(frozen=True)
class Part:
    """A declaration, a selector or a media query of a style sheet."""

    sort: str
    name: str
    value: str
    line: int


class Styles(Checker):
    """Every declaration, selector and media query of every style sheet."""

    name = "styles"
    bar = "0 declarations, selectors and media queries that Chromium drops"
    faults = (
        Fault("a property that is none", "assets/style.*.css", "", "\nbody { colour: red; }", "colour"),
        Fault("a value that is none", "assets/style.*.css", "", "\nbody { display: gird; }", "gird"),
        Fault("a value that is none behind a name", "assets/style.*.css", "",
              "\n:root { --x: 1rim; } body { width: var(--x); }", "1rim"),
        Fault("a selector that is none", "assets/style.*.css", "", "\na:hoover { color: red; }", "hoover"),
        Fault("a media query that is none", "assets/style.*.css", "",
              "\n@media (prefer-colour: dark) { a { color: red; } }", "prefer-colour"),
        Fault("a rule that is not closed", "assets/style.*.css", "", "\na { color: red; } }", "cannot be read"),
    )

    def check(self, site: Site) -> Outcome:
        outcome = Outcome(0, "declarations, selectors and media queries")
        with Browser() as browser:
            tab = browser.tab()
            tab.goto(site.address)
            for sheet in site.files("*.css"):
                self._check(sheet, site, tab, outcome)
        return outcome

    def _check(self, sheet: Path, site: Site, tab: Tab, outcome: Outcome) -> None:
        rules = tinycss2.parse_stylesheet(sheet.read_text(encoding="utf-8"), skip_comments=True,
                                          skip_whitespace=True)
        found = list(parts(rules))
        names = {part.name: part.value for part in found if part.name.startswith("--")}
        for part in found:
            outcome.count += 1
            value = VARIABLE.sub(lambda name: names.get(name[1], name[0]), part.value)
            if part.sort == "error":
                outcome.report(site.path(sheet), f"line {part.line}: cannot be read: {part.name}")
            elif part.name not in ELSEWHERE and not tab.evaluate(ASK, [part.sort, part.name, value]):
                outcome.report(site.path(sheet), f"line {part.line}: {part.sort} is dropped: {part.name} {value}")


def parts(rules: list[css.Node]) -> Iterator[Part]:
    """Everything of a list of rules that a browser may drop."""
    for rule in rules:
        line = rule.source_line
        if rule.type == "error":
            yield Part("error", rule.message, "", line)
        elif rule.type == "declaration":
            yield Part("declaration", rule.name, tinycss2.serialize(rule.value).strip(), line)
        elif rule.type == "qualified-rule":
            yield Part("selector", tinycss2.serialize(rule.prelude).strip(), "", line)
            yield from parts(tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True))
        elif rule.type == "at-rule":
            prelude = tinycss2.serialize(rule.prelude).strip()
            if rule.at_keyword == "media":
                yield Part("media query", prelude, "", line)
            within = tinycss2.parse_blocks_contents if rule.at_keyword == "page" else tinycss2.parse_rule_list
            yield from parts(within(rule.content or [], skip_comments=True, skip_whitespace=True))
