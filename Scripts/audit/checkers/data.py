"""Data for programs: JSON, its schemas, structured data in pages, and tables."""

import csv
import json
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..checker import Checker, Fault
from ..outcome import Outcome
from ..site import Site
from ..texts import STRUCTURED_DATA
from ..tools import run

CONTEXT = "https://schema.org"


class Data(Checker):
    """Every JSON file and the schema it names, the structured data of every page, every table."""

    name = "data"
    bar = "every file can be read, and is valid by the schema it names (check-jsonschema)"
    faults = (
        Fault("JSON that cannot be read", "planted.json", "", '{"a": 1,}', "cannot be read"),
        Fault("a schema that is none", "data/planted.schema.json", "", '{"$schema": '
              '"https://json-schema.org/draft/2020-12/schema", "type": "strng"}', "strng"),
        Fault("data that names a schema which is not there", "data/second.json", "",
              '{"$schema": "https://communiques.example/data/none.schema.json"}', "none.schema.json"),
        Fault("structured data that cannot be read", "en/index.html", "</head>",
              '<script type="application/ld+json">{"@context": }</script></head>', "cannot be read"),
        Fault("structured data of nothing", "cy/index.html", "</head>",
              '<script type="application/ld+json">{"name": "x"}</script></head>', "@context"),
        Fault("a table with a row too short", "data/planted.csv", "", "a,b\r\n1\r\n", "row 2"),
    )

    def check(self, site: Site) -> Outcome:
        outcome = Outcome(0, "files and blocks")
        by_schema: dict[str, list[Path]] = defaultdict(list)
        for file in site.files("*.json"):
            outcome.count += 1
            value = read(file.read_text(encoding="utf-8"), site.path(file), outcome)
            if isinstance(value, dict) and "$schema" in value:
                by_schema[value["$schema"]].append(file)
        for schema, files in by_schema.items():
            check_schema(schema, files, site, outcome)
        for file in site.files("*.csv"):
            outcome.count += 1
            check_table(file, site.path(file), outcome)
        for page in site.pages:
            for block in STRUCTURED_DATA.findall(page.html):
                outcome.count += 1
                value = read(block, page.path, outcome)
                if isinstance(value, dict) and value.get("@context") != CONTEXT:
                    outcome.report(page.path, f"structured data without the @context {CONTEXT}")
        return outcome


def check_schema(schema: str, files: list[Path], site: Site, outcome: Outcome) -> None:
    """Holds files against the schema that they name: one of the site's own, or, for a schema, that of schemas."""
    published = site.published(schema)
    if schema.startswith("https://json-schema.org/"):
        errors = schema_errors(["--check-metaschema"], files)
    elif published:
        errors = schema_errors(["--schemafile", published], files)
    else:
        errors = [(file, f"names a schema that is not there: {schema}") for file in files]
    for file, error in errors:
        outcome.report(site.path(file), error)


def read(text: str, path: str, outcome: Outcome) -> Any:
    """The value of a JSON text; nothing when it cannot be read, which is reported."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        outcome.report(path, f"cannot be read as JSON: {error}")
        return None


def check_table(file: Path, path: str, outcome: Outcome) -> None:
    """Reports a table whose rows are not all as long as its first."""
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.reader(text, strict=True))
    for number, row in enumerate(rows, start=1):
        if len(row) != len(rows[0]):
            outcome.report(path, f"row {number} has {len(row)} cells, the first row {len(rows[0])}")


def schema_errors(against: Sequence[str | Path], files: Sequence[Path]) -> list[tuple[Path, str]]:
    """What check-jsonschema says of files, each with its place in the file."""
    if not files:
        return []
    command = [sys.executable, "-m", "check_jsonschema", "--output-format", "json", *against, *files]
    said = json.loads(run(command).stdout)
    return [(Path(error["filename"]), f"{error['path']}: {error['message']}") for error in said.get("errors", [])]
