"""The words of a page with the language each is said to be in."""

from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

# Elements without an end tag.
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
# Elements that stand inside a sentence; any other begins a new passage.
INLINE = frozenset(
    "a abbr b bdi br cite code dfn del em i ins kbd mark q s small strong sub sup time u var wbr".split())
# Elements whose end tag may be left out, and what ends them; a paragraph is ended by whatever stands not in a sentence.
ENDED_BY = {
    "li": frozenset(["li"]), "dt": frozenset(["dt", "dd"]), "dd": frozenset(["dt", "dd"]), "tr": frozenset(["tr"]),
    "td": frozenset(["td", "th", "tr"]), "th": frozenset(["td", "th", "tr"]),
}
# Elements that hold no words.
WORDLESS = frozenset(["script", "style", "template"])
# Attributes that are read out or shown.
SPOKEN = ("alt", "aria-description", "aria-label", "aria-placeholder", "aria-roledescription", "aria-valuetext",
          "data-label", "label", "placeholder", "summary", "title")


@dataclass(frozen=True)
class Passage:
    """A run of words in one language, and the line where it begins."""

    language: str
    text: str
    line: int


def passages(html: str, language: str = "") -> Iterator[Passage]:
    """Every passage of a page or of a part of one, hidden ones included; `language` is the one around it."""
    reader = _Reader(language)
    reader.feed(html)
    reader.close()
    reader.end_passage()
    yield from reader.found


class _Reader(HTMLParser):
    def __init__(self, language: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Passage] = []
        self.open: list[tuple[str, str]] = [("", language)]
        self.words: list[str] = []
        self.line = 1

    @property
    def language(self) -> str:
        return self.open[-1][1]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        while self._ends(tag):
            self.end_passage()
            self.open.pop()
        language = attributes.get("lang", self.language)
        if tag not in INLINE or language != self.language:
            self.end_passage()
        for name in SPOKEN:
            self.add(attributes.get(name, ""), language)
        for name, value in attributes.items():
            # A script shows what lies ready for it in attributes; addresses and names hold no blank.
            if name.startswith("data-") and name not in SPOKEN and " " in value:
                self.add(value, language)
        if tag == "meta" and attributes.get("name") == "description":
            self.add(attributes.get("content", ""), language)
        if tag == "input" and attributes.get("type") in ("submit", "button", "reset"):
            self.add(attributes.get("value", ""), language)
        if tag not in VOID:
            self.open.append((tag, language))

    def _ends(self, tag: str) -> bool:
        """Whether the element that is open ends where this tag begins."""
        last = self.open[-1][0]
        return tag in ENDED_BY.get(last, ()) or (last == "p" and tag not in INLINE)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in [name for name, _ in self.open]:
            return
        before = self.language
        while self.open[-1][0] != tag:
            self.open.pop()
        around = self.open[-2][1]
        if tag not in INLINE or around != before:
            self.end_passage()
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if self.open[-1][0] in WORDLESS:
            return
        if not self.words:
            self.line = self.getpos()[0] + data[: len(data) - len(data.lstrip())].count("\n")
        if self.words or data.strip():
            self.words.append(data)

    def end_passage(self) -> None:
        text, self.words = " ".join("".join(self.words).split()), []
        if text:
            self.found.append(Passage(self.language, text, self.line))

    def add(self, text: str, language: str) -> None:
        if text.strip():
            self.found.append(Passage(language, " ".join(text.split()), self.getpos()[0]))
