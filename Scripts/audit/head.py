"""What a page says of itself to machines, and the links that name a language."""

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Link:
    """A `<link>` or an `<a>`."""

    rel: str
    href: str
    language: str = ""
    """Its `hreflang`."""
    type: str = ""
    line: int = 0


@dataclass
class Head:
    """The head of a page."""

    language: str = ""
    title: str = ""
    canonical: str = ""
    refresh: str = ""
    """Where a page that only redirects goes to."""
    links: list[Link] = field(default_factory=list)
    """Every `<link>`."""
    language_links: list[Link] = field(default_factory=list)
    """Every `<a>` with an `hreflang`."""

    def alternates(self) -> list[Link]:
        """The links to the same page in each language."""
        return [link for link in self.links if link.rel == "alternate" and link.language]

    def feeds(self, type: str) -> list[Link]:
        """The links to feeds of a media type."""
        return [link for link in self.links if link.rel == "alternate" and link.type == type]


def read_head(html: str) -> Head:
    """Reads what a page says of itself."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.head


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.head = Head()
        self.in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        link = Link(values.get("rel", ""), values.get("href", ""), values.get("hreflang", ""), values.get("type", ""),
                    self.getpos()[0])
        if tag == "html":
            self.head.language = values.get("lang", "")
        elif tag == "title" and not self.head.title:
            self.in_title = True
        elif tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            self.head.refresh = values.get("content", "")
        elif tag == "link":
            self.head.links.append(link)
            if link.rel == "canonical":
                self.head.canonical = link.href
        elif tag == "a" and link.language:
            self.head.language_links.append(link)

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self.in_title = False

    def handle_data(self, data: str) -> None:
        if self.in_title:
            self.head.title += data
