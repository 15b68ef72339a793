"""JSON feeds, by their schema."""

from pathlib import Path

from ..checker import Checker, Fault
from ..outcome import Outcome
from ..site import Site
from .atom import report_missing_feeds
from .data import schema_errors

TYPE = "application/feed+json"
VERSION = "https://jsonfeed.org/version/"


class JSONFeed(Checker):
    """Every file with a JSON feed in it, and every page that names one."""

    name = "json-feed"
    bar = "every feed valid by the schema of JSON Feed 1.1 (check-jsonschema)"
    faults = (
        Fault("a feed without a title", "planted.json", "", f'{{"version": "{VERSION}1.1", "items": []}}', "title"),
        Fault("a feed with a day for a time", "feed.json", "", f'{{"version": "{VERSION}1.1", "title": "x", "items": ['
              '{"id": "1", "content_text": "x", "date_published": "yesterday"}]}', "date_published"),
        Fault("a page that names a feed that is not there", "en/index.html", "</head>",
              f'<link rel="alternate" type="{TYPE}" href="https://communiques.example/en/nothing.json"></head>',
              "en/nothing.json"),
    )

    def __init__(self, schemas: Path) -> None:
        self.schema = schemas / "jsonfeed.json"

    def check(self, site: Site) -> Outcome:
        feeds = [file for file in site.files("*.json")
                 if file.name == "feed.json" or VERSION.encode() in file.read_bytes()[:500]]
        outcome = Outcome(len(feeds), "feeds")
        for file, error in schema_errors(["--schemafile", self.schema], feeds):
            outcome.report(site.path(file), error)
        report_missing_feeds(site, TYPE, outcome)
        return outcome

