"""Bombs: texts that are made to keep a reader of YAML, Markdown or Mustache busy.

A bomb is a function of its size in bytes, and says which files of the site hold what.
"""

import io
import itertools
import math

from .example import ROOT

COMMUNIQUE = "content/groups/safety-security-migration/2023-02-01/communique.{}.md"
PAGE = "content/pages/about.{}.md"
GROUP = "content/groups/safety-security-migration/group.yaml"
GOVERNMENT = "content/governments/scotland/government.yaml"
WORDS = "templates/languages/en.yaml"
TEMPLATE = "templates/home.mustache"

FRONT, BODY = (ROOT / COMMUNIQUE.format("en")).read_text(encoding="utf-8").split("---\n")[1:3]


def times(piece, size):
    """A piece, or one made from each number, over and over up to a size."""
    if isinstance(piece, str):
        return piece * max(1, size // len(piece.encode()))
    text = io.StringIO()
    for number in itertools.count():
        text.write(piece(number))
        if text.tell() >= size:
            return text.getvalue()


def facts(piece, before="", after=""):
    """Front matter of a communiqué."""
    return lambda size: {COMMUNIQUE.format("en"): f"---\n{FRONT}{before}{times(piece, size)}{after}\n---\n{BODY}"}


def text(piece, before="", after="", language="en"):
    """The text of a communiqué."""
    return lambda size: {COMMUNIQUE.format(language): f"---\n{FRONT}---\n{before}{times(piece, size)}{after}\n"}


def texts(welsh, english):
    """The texts of a communiqué in both languages, half the size each."""
    return lambda size: text(welsh, language="cy")(size // 2) | text(english)(size // 2)


def file(path, piece, before="", after=""):
    """A file as a whole, or what is added to the example's."""
    return lambda size: {path: f"{before}{times(piece, size)}{after}\n"}


def addition(path, piece, before="", after=""):
    """What is added to a file of the example."""
    return file(path, piece, (ROOT / path).read_text(encoding="utf-8") + before, after)


def laughs(size):
    """Aliases of lists of aliases."""
    lists = times(lambda n: f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" if n else "a0: &a0 [lol]\n", size)
    return {COMMUNIQUE.format("en"): f"---\n{lists}---\n{BODY}"}


def stairs(piece, side):
    """Lines that are each indented more than the one before."""
    def bomb(size):
        lines = [" " * (2 * step) + piece for step in range(int(math.sqrt(size)))]
        return side("\n".join(lines) + "\n")(1)
    return bomb


def backticks(size):
    """Runs of backticks, each of another length."""
    return text("".join(f"e{'`' * length}" for length in range(1, int(math.sqrt(2 * size)))))(1)


def nested(opening, inner, closing, side):
    """Something inside itself."""
    return lambda size: side(opening * (size // 2 // len(opening)) + inner + closing * (size // 2 // len(opening)))(1)


def table(columns):
    """A table whose rows hold one cell, which the parser fills up."""
    return text("|\n", before="|a" * columns + "|\n" + "|-" * columns + "|\n")


PERSON = "  - name: {}\n    role: Minister\n    government: wales\n"

YAML = {
    "alias-chain": laughs,
    "aliases": facts(lambda n: f"k{n}: *k\n", before="k: &k x\n"),
    "anchors": facts(lambda n: f"k{n}: &k{n} x\n"),
    "merge-keys": facts(lambda n: f"k{n}: {{<<: [*k, *k]}}\n", before="k: &k {a: b}\n"),
    "flow-lists": facts("[", before="k: "),
    "flow-lists-closed": nested("[", "x", "]", lambda piece: facts(piece, before="k: ")),
    "flow-mappings": facts("{a: ", before="k: "),
    "flow-items": facts("a, ", before="k: [", after="]"),
    "block-lists": facts("- ", before="k:\n  "),
    "block-stairs": stairs("k:", lambda piece: facts(piece)),
    "complex-keys": facts("? "),
    "empty-keys": facts(": "),
    "unknown-keys": facts(lambda n: f"k{n}: x\n"),
    "misspelt-keys": facts(lambda n: f"particpants-{n}: x\n"),
    "one-key-again": facts("published: not-recorded\n"),
    "long-key": facts("k", after=": x"),
    "long-word": facts("x", before="title: "),
    "long-words": facts("x ", before="title: "),
    "literal-block": facts("  x\n", before="title: |\n"),
    "folded-block": facts("  x\n\n", before="title: >\n"),
    "block-of-blank-lines": facts("\n", before="title: |+\n"),
    "escapes": facts("\\u0175", before='title: "', after='"'),
    "quotes": facts("''", before="title: '", after="'"),
    "quoted-lines": facts("x\n\n  ", before='title: "', after='"'),
    "comments": facts("# x\n"),
    "trailing-blanks": facts(" ", before="title: x", after="#"),
    "tags": facts(lambda n: f"k{n}: !x{n} y\n"),
    "directives": file(GOVERNMENT, lambda n: f"%TAG !a{n}! tag:x,2000:{n}\n", after="---\nname: x"),
    "documents": addition(GOVERNMENT, "---\nname: x\n"),
    "participants": facts(lambda n: PERSON.format(f"Ann {n}"), before="apologies:\n"),
    "one-person-again": facts(PERSON.format("Ann Example"), before="apologies:\n"),
    "people-of-many-names": facts(lambda n: PERSON.format("Ann " * 8 + str(n)), before="apologies:\n"),
    "references": facts(lambda n: f"  - wales/2023-03-06-{n}/statement\n", before="related:\n"),
    "updates": facts("  - {date: 2023-02-01, note: x}\n", before="updates:\n"),
    "suppressions": facts(lambda n: f"  - {{rule: CMQ{100 + n % 800}, reason: x}}\n", before="allow:\n"),
    "dated-names": addition(GROUP, lambda n: f"  - {{from: {1000 + n % 9000}, cy: x, en: x}}\n", before="name:\n"),
    "members": addition(GROUP, "wales, ", before="governments: [", after="wales]"),
    "words": addition(WORDS, lambda n: f"word-{n}: x\n"),
    "placeholders": addition(WORDS, "{number}", before="table: "),
}

MARKDOWN = {
    "quotes-inside": text("> ", after="x"),
    "lists-inside": text("- ", after="x"),
    "list-stairs": stairs("- x", lambda piece: text(piece)),
    "loose-list": text("- x\n\n"),
    "numbered-list": text("1. x\n"),
    "numbered-paragraphs": text(lambda n: f"1.{n} x\n\n"),
    "headings": text("## x\n"),
    "underlined-headings": text("x\n=\n"),
    "brackets": text("["),
    "brackets-of-images": text("![[]()"),
    "links": text("[x](https://x.example) "),
    "links-without-end": text("[x](<y"),
    "one-definition": text("[x] ", before=f"[x]: https://x.example/{'x' * 20_000}\n\n"),
    "definitions": text(lambda n: f"[{n}]: https://x.example\n"),
    "footnotes": text(lambda n: f"[^{n}] x\n\n[^{n}]: y\n\n"),
    "one-footnote": text("[^1] ", after="\n\n[^1]: x"),
    "footnotes-in-footnotes": text(lambda n: f"[^{n}]: [^{n + 1}]\n\n", before="[^0]\n\n"),
    "emphasis": text("*x_"),
    "emphasis-inside": nested("*", "x", "*", text),
    "strong-without-end": text("x**"),
    "backticks": backticks,
    "backslashes": text("\\"),
    "entities": text("&amp;"),
    "entities-without-end": text("&amp"),
    "comments-in-text": text("<!--", before="x "),
    "tags-without-end": text("<a b=\""),
    "elements": text("<b>x</b>\n"),
    "addresses": text("https://x.example "),
    "hosts": text("www."),
    "mail": text("x@"),
    "escaped-addresses": text("www.a\\-b\n"),
    "fragments": text(lambda n: f"x [a](#b{n})\n\n## a{n}\n\n"),
    "definitions-of-links": text(lambda n: f"[a{n}]: x\n"),
    "wide-table": text("|x", after="|\n" + "|-" * 1_000),
    "long-table": table(32),
    "tables": text("|x|y|\n|-|-|\n|x|y|\n\n"),
    "table-rules": text("|-\n"),
    "long-line": text("x"),
    "short-lines": text("x\n"),
    "blank-lines": text("\n"),
    "tabs": text("\t"),
    "carriage-returns": text("\r"),
    "language-marks": text("[x]{lang=cy} "),
    "language-marks-alone": text("]{lang=cy}"),
    "hidden-characters": text("\u200b"),
    "combining-marks": text("\u0301", before="x"),
    "letters-with-marks": text(lambda n: chr(0x1E00 + n % 0x100) + chr(0x300 + n // 0x100 % 0x70)),
    "misread-letters": text("Ã© "),
    "han-letters": text("\u4e00x"),
    "dates": text("Thursday 30 February 2023. "),
    "figures": text(lambda n: f"£{n}.{n}m and {n}% "),
    "months-in-welsh": text("3 May 2023. ", language="cy"),
    "ampersands-in-welsh": text("Ann & Bob. ", language="cy"),
    "markings": text("OFFICIAL-SENSITIVE. "),
    "first-person": text("I. "),
    "one-text-twice": texts("The ministers met again. ", "The ministers met again. "),
    "figures-of-two-texts": texts(lambda n: f"£{2 * n} ", lambda n: f"£{2 * n + 1} "),
    "small-figures-of-two-texts": texts("99 ", "1 "),
    "dates-of-two-texts": texts(lambda n: f"{n % 28} Mai {n}. ", lambda n: f"{n % 28} June {n}. "),
    "links-of-two-texts": texts(lambda n: f"[x](https://x.example/{n}) ", lambda n: f"[x](https://y.example/{n}) "),
    "headings-of-two-texts": texts(lambda n: f"{'#' * (2 + n % 2)} x\n\n", lambda n: f"{'#' * (3 - n % 3 % 2)} x\n\n"),
    "lists-of-two-texts": texts("- x\n- y\n\nz\n\n", "1. x\n\nz\n\n"),
    "page-text": lambda size: {PAGE.format("en"): f"---\ntitle: x\n---\n{times('x y. ', size)}\n"},
}

MUSTACHE = {
    "openings": addition(TEMPLATE, "{{"),
    "triple-openings": addition(TEMPLATE, "{{{{ "),
    "sections": addition(TEMPLATE, "{{#title}}"),
    "sections-closed": nested("{{#title}}", "x", "{{/title}}", lambda piece: addition(TEMPLATE, piece)),
    "sections-in-a-row": addition(TEMPLATE, "{{#has-latest}}x{{/has-latest}}"),
    "variables": addition(TEMPLATE, "{{introduction}}"),
    "one-unknown-name": addition(TEMPLATE, "{{title}}"),
    "unknown-names": addition(TEMPLATE, lambda n: f"{{{{unknown-{n}}}}}"),
    "long-name": addition(TEMPLATE, "a.", before="{{", after="a}}"),
    "partials": addition(TEMPLATE, "{{#years}}{{>entries}}{{/years}}"),
    "partials-with-faults": addition(TEMPLATE, "{{>entries}}"),
    "the-template-itself": addition(TEMPLATE, "{{>home}}"),
    "parents": addition(TEMPLATE, "{{<layout}}{{$main}}x{{/main}}{{/layout}}"),
    "blocks": addition(TEMPLATE, lambda n: f"{{{{$b{n}}}}}x{{{{/b{n}}}}}"),
    "given-blocks": lambda size: (
        addition(TEMPLATE, lambda n: f"{{{{$b{n}}}}}x{{{{/b{n}}}}}", before="{{<p}}", after="{{/p}}")(size // 2)
        | file("templates/p.mustache", lambda n: f"{{{{$b{n}}}}}y{{{{/b{n}}}}}")(size // 2)),
    "parents-of-parents": lambda size: (
        addition(TEMPLATE, "{{<p}}{{$x}}{{/x}}{{/p}}")(size // 2)
        | file("templates/p.mustache", lambda n: f"{{{{$b{n}}}}}y{{{{/b{n}}}}}", "{{<q}}{{$x}}", "{{/x}}{{/q}}")(size // 2)
        | file("templates/q.mustache", "{{$x}}{{/x}}")(1)),
    "remarks": addition(TEMPLATE, "{{! x }}\n"),
    "template-text": addition(TEMPLATE, "<p>x</p>\n"),
}

BOMBS = YAML | MARKDOWN | MUSTACHE


def files(name, size):
    """The files of a bomb of about a size in bytes: path to bytes."""
    return {path: content.encode() for path, content in BOMBS[name](size).items()}
