"""What every checker is."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from .outcome import Outcome
from .site import Site


@dataclass(frozen=True)
class Fault:
    """A fault that is planted in a copy of the example, and that its checker must find there."""

    what: str
    file: str
    """The file to change, a file of the site, of the servers' configurations, or of `content/` or `templates/`, from which
    nothing is built anew; a pattern where names hold a digest."""
    old: str
    """What to replace where it first occurs; when empty, `new` is added at the end, or is the whole of a new file."""
    new: str
    words: str
    """Words that the finding must hold."""
    sheet: str = ""
    """What to add to the style sheet as well."""
    found_in: str = ""
    """The file that the finding must name, where it is not the one that was changed."""


class Checker(ABC):
    """One row of the bars: what is looked at, with which tool, and the faults that prove that it sees."""

    name: ClassVar[str]
    bar: ClassVar[str]
    faults: ClassVar[Sequence[Fault]]
    whole: ClassVar[bool] = False
    """Whether it must see the whole of a site to judge a page."""

    @abstractmethod
    def check(self, site: Site) -> Outcome:
        """Looks at a site."""
