"""What there is to read in the files of a site, with the language each text is said to be in."""

import json
import re
import xml.etree.ElementTree as tree
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .passages import Passage, passages
from .site import FRAGMENTS, Site

LANGUAGES = ("cy", "en")
STRUCTURED_DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
# What is for programs wherever it stands: ids of records, digests, addresses.
CODE = re.compile(r"[a-z0-9-]+(?:/[a-z0-9-]+)+|[0-9a-f]{64}|https?://\S+")
XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def texts(site: Site) -> Iterator[tuple[str, Iterator[Passage]]]:
    """Every file that holds words, with its passages."""
    for page in site.pages:
        yield page.path, passages(page.html)
        for block in STRUCTURED_DATA.findall(page.html):
            yield page.path, json_passages(json.loads(block), page.head.language)
    for file in site.files(*FRAGMENTS, "*.txt", "*.json", "*.atom"):
        path = site.path(file)
        around = path.split("/")[0] if path.split("/")[0] in LANGUAGES else ""
        yield path, file_passages(file, around)


def file_passages(file: Path, language: str) -> Iterator[Passage]:
    """The passages of a file that is no page; `language` is that of the folder it lies in."""
    text = file.read_text(encoding="utf-8")
    match file.suffix:
        case ".html":
            yield from passages(text, language)
        case ".json":
            yield from json_passages(json.loads(text), language)
        case ".atom":
            yield from atom_passages(tree.fromstring(text), language)
        case _ if language:
            # The facts of an agreed text have English keys and words; what an editor wrote of them is in the data too.
            facts = len(text.partition("\n\n")[0].splitlines()) if text.startswith("communique-text ") else 0
            for number, line in enumerate(text.splitlines()[facts:], start=facts + 1):
                yield Passage(language, line.strip(), number)


def json_passages(value: Any, language: str) -> Iterator[Passage]:
    """Every text of JSON; an object says its language itself, or its names are languages.

    What stands under a name such as `@type` or `$schema` is for programs.
    """
    match value:
        case str() if language and not CODE.fullmatch(value):
            yield Passage(language, value, 0)
        case list():
            for item in value:
                yield from json_passages(item, language)
        case dict():
            own = value.get("inLanguage") or value.get("language") or language
            for name, part in value.items():
                if name.startswith(("@", "$")):
                    continue
                around = name if name in LANGUAGES else own if isinstance(own, str) else language
                if name == "also-published":
                    # There “language” is that of the copy elsewhere; how it differs is said in that of the record.
                    yield from json_passages([copy.get("differs") for copy in part], around)
                elif name.endswith("html") and isinstance(part, str):
                    yield from passages(part, around)
                else:
                    yield from json_passages(part, around)


def atom_passages(element: tree.Element, language: str) -> Iterator[Passage]:
    """Every text of an Atom feed, HTML taken apart."""
    language = element.get(XML_LANGUAGE, language)
    text = (element.text or "").strip()
    if text and element.get("type") == "html":
        yield from passages(text, language)
    elif text:
        yield Passage(language, text, 0)
    if element.get("label"):
        yield Passage(language, element.get("label", ""), 0)
    for part in element:
        yield from atom_passages(part, language)
