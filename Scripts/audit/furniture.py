"""The words that templates put on pages, by language."""

from pathlib import Path
from typing import Any

import yaml


def furniture(templates: Path) -> dict[str, set[str]]:
    """Of each language, the words of furniture that are no words of another: what must not stand on another's page."""
    words = {file.stem: set(_texts(yaml.safe_load(file.read_text(encoding="utf-8"))))
             for file in sorted((templates / "languages").glob("*.yaml"))}
    return {language: own - set().union(*(other for name, other in words.items() if name != language))
            for language, own in words.items()}


def _texts(value: Any) -> list[str]:
    """Every text of a word file; one with a place in it for something else is not found on a page as it is."""
    if isinstance(value, dict):
        return [text for part in value.values() for text in _texts(part)]
    return [value] if isinstance(value, str) and "{" not in value else []
