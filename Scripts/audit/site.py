"""A built site on the disk, as the checkers see it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from .head import Head, read_head

# The pages that may run the site's own script, each with a question that finds records.
SEARCHES = {"en/search/": "group", "cy/chwilio/": "lywodraeth"}
# Files of HTML that are parts of pages, for other sites to take over, in each language's tree.
FRAGMENTS = ("fragment.html", "darn.html")


@dataclass(frozen=True)
class Page:
    """One page of a site."""

    path: str
    """Its file, from the site's root: `en/groups/index.html`."""
    file: Path

    @property
    def address(self) -> str:
        """Its address below the site's root: `en/groups/`."""
        return self.path.removesuffix("index.html")

    @property
    def is_search(self) -> bool:
        return self.address in SEARCHES

    @property
    def visited(self) -> str:
        """The address as a reader comes to it: of a search page with a question, so that it shows what it found."""
        return f"{self.address}?q={SEARCHES[self.address]}" if self.is_search else self.address

    @cached_property
    def html(self) -> str:
        return self.file.read_text(encoding="utf-8")

    @cached_property
    def head(self) -> Head:
        return read_head(self.html)

    @property
    def is_redirect(self) -> bool:
        """Whether the page only says where another has gone."""
        return self.head.refresh != ""

    @property
    def kind(self) -> tuple[str, ...]:
        """What pages of the same sort have in common: the language, the section, the depth and the last name."""
        names = self.path.split("/")
        return (*names[:2], str(len(names)), names[-2] if len(names) > 5 else "")


@dataclass(frozen=True)
class Source:
    """What a site is built from."""

    root: Path
    """The folder with `content/` and `templates/`."""
    day: str
    """The day that counts as today."""


@dataclass(frozen=True)
class Site:
    """A built site, and the server that shows it."""

    folder: Path
    servers: Path
    """The folder with the configurations of the web servers."""
    source: Source | None = None
    address: str = ""
    """Where the site is served, with a slash at the end."""
    only: tuple[str, ...] = ()
    """The pages to look at; all of them when empty."""
    sampled: bool = False
    """Whether the slow checkers look at two pages of each kind only."""

    @cached_property
    def pages(self) -> list[Page]:
        """Every page, in the order of their paths."""
        paths = sorted(str(file.relative_to(self.folder)) for file in self.folder.rglob("*.html"))
        return [Page(path, self.folder / path) for path in paths
                if not path.endswith(FRAGMENTS) and (path in self.only or not self.only)]

    @cached_property
    def sample(self) -> list[Page]:
        """The pages that the slow checkers look at: when sampled, the longest and the shortest of each kind.

        Pages that only redirect are gone before a browser can show them.
        """
        shown = [page for page in self.pages if not page.is_redirect]
        if not self.sampled:
            return shown
        kinds: dict[tuple[str, ...], list[Page]] = defaultdict(list)
        for page in shown:
            kinds[page.kind].append(page)
        chosen: set[Page] = set()
        for pages in kinds.values():
            pages.sort(key=lambda page: page.file.stat().st_size)
            chosen |= {pages[0], pages[-1]}
        return sorted(chosen, key=lambda page: page.path)

    @cached_property
    def bases(self) -> list[str]:
        """The addresses that the site says it is published at: one, or one for each language."""
        return sorted({page.head.canonical.removesuffix(page.address) for page in self.pages
                       if page.head.canonical and page.head.canonical.endswith(page.address)})

    def files(self, *patterns: str) -> list[Path]:
        """The files whose names match, in the order of their paths."""
        return sorted({file for pattern in patterns for file in self.folder.rglob(pattern) if file.is_file()})

    def path(self, file: Path) -> str:
        return str(file.relative_to(self.folder))

    def published(self, address: str) -> Path | None:
        """The file at an absolute address of the site, or nothing when the site has none there."""
        for base in self.bases:
            if address.startswith(base):
                file = self.folder / address.removeprefix(base).partition("#")[0]
                file = file / "index.html" if file.is_dir() or address.endswith("/") else file
                return file if file.is_file() else None
        return None


def paths(pages: Iterable[Page]) -> list[str]:
    """The paths of pages."""
    return [page.path for page in pages]
