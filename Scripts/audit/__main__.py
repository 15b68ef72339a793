"""Runs every checker on the example site, on a generated one, and on planted faults.

usage: python -m audit [CHECKER...]    the names of the checkers to run; all of them by default

AUDIT_SCHEMAS names the folder with the public schemas: atom.rnc, jsonfeed.json, sitemap-all.xsd and what it imports.
Exit 0: every bar is met. Exit 1: findings. Exit 2: could not run.
"""

import os
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from .building import EXAMPLE_DAY, GENERATED_DAY, RECORDS, build_example, build_generated
from .checker import Checker
from .checkers.accessibility import Accessibility
from .checkers.alternates import Alternates
from .checkers.atom import Atom
from .checkers.data import Data
from .checkers.headers import Headers
from .checkers.json_feed import JSONFeed
from .checkers.keyboard import Keyboard
from .checkers.language import Language
from .checkers.links import Links
from .checkers.markup import Markup
from .checkers.reflow import Reflow
from .checkers.serve import Serve
from .checkers.sitemap import Sitemap
from .checkers.styles import Styles
from .checkers.weight import Weight
from .outcome import AuditError
from .planting import overlooked
from .report import Report
from .serving import nginx
from .site import Site, Source

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = ROOT / ".build/debug/communique"
CORPUS = ROOT / "Benchmarks/.build/debug/corpus"
SERVERS = ROOT / "Documentation/servers"


def main(names: Sequence[str]) -> int:
    schemas = (ROOT / os.environ.get("AUDIT_SCHEMAS", "../shared/schemas")).resolve()
    report = Report()
    checkers = all_checkers(schemas)
    if not schemas.is_dir():
        report.leave_out("atom, json-feed, sitemap", f"there is no folder {schemas}, which AUDIT_SCHEMAS names")
    unknown = set(names) - {checker.name for checker in checkers}
    if unknown:
        raise AuditError(f"no checker {', '.join(unknown)}; there are {', '.join(one.name for one in checkers)}")
    with TemporaryDirectory(prefix="communique-audit-") as work, ExitStack() as servers:
        sites = {name: replace(site, address=servers.enter_context(nginx(site)))
                 for name, site in built_sites(Path(work)).items()}
        for name, site in sites.items():
            print(f"{name}: {len(site.pages)} pages, {len(site.sample)} of them for the slow checkers", flush=True)
        audit([checker for checker in checkers if not names or checker.name in names], sites, report)
    return report.close()


def all_checkers(schemas: Path) -> list[Checker]:
    """Every checker, the slow ones first; those that go by a schema only where there is one."""
    checkers: list[Checker] = [
        Serve(PROGRAM), Accessibility(), Keyboard(), Weight(), Reflow(), Styles(), Markup(), Links(), Alternates(),
        Language(ROOT / "templates"), Data(), Headers(),
    ]
    by_schema: list[Checker] = [Atom(schemas), JSONFeed(schemas), Sitemap(schemas)]
    return checkers + (by_schema if schemas.is_dir() else [])


def built_sites(work: Path) -> dict[str, Site]:
    """The example and a generated site, built anew."""
    example = Site(work / "example", SERVERS, Source(ROOT, EXAMPLE_DAY))
    generated = Site(work / "generated", SERVERS, Source(work / "corpus", GENERATED_DAY), sampled=True)
    build_example(ROOT, PROGRAM, example.folder)
    build_generated(ROOT, PROGRAM, CORPUS, work / "corpus", generated.folder)
    return {"example": example, f"{RECORDS} records": generated}


def audit(checkers: Sequence[Checker], sites: Mapping[str, Site], report: Report) -> None:
    """Runs every checker on every site and on its planted faults, on all of the machine's cores."""
    with ProcessPoolExecutor() as workers:
        runs = [(checker, {name: workers.submit(checker.check, site) for name, site in sites.items()},
                 workers.submit(overlooked, checker, sites["example"])) for checker in checkers]
        for checker, outcomes, planted in runs:
            report.add(checker, {name: outcome.result() for name, outcome in outcomes.items()}, planted.result())


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except AuditError as error:
        print(f"audit: {error}", file=sys.stderr)
        sys.exit(2)
