"""What the sample configurations of nginx and Caddy answer, by curl."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from ..checker import Checker, Fault
from ..outcome import Outcome
from ..serving import caddy, nginx
from ..site import SEARCHES, Site
from ..tools import run

READING = ("default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; "
           "frame-ancestors 'none'")
SEARCHING = READING.replace("'none'; ", "'none'; script-src 'self'; connect-src 'self'; ", 1)
ALWAYS = {"x-content-type-options": "nosniff"}
FOREVER, ANEW = "public, max-age=31536000, immutable", "no-cache"
# The media types by the ends of names, the longest first. An empty end is a folder's page.
TYPES = {
    "feed.json": ("application/feed+json",),
    "ffrwd.json": ("application/feed+json",),
    "SHA256SUMS": ("text/plain",),
    ".atom": ("application/atom+xml",),
    ".json": ("application/json",),
    ".html": ("text/html",),
    ".csv": ("text/csv",),
    ".css": ("text/css",),
    ".svg": ("image/svg+xml",),
    ".txt": ("text/plain",),
    ".xml": ("text/xml", "application/xml", "application/atom+xml"),
    ".js": ("text/javascript", "application/javascript"),
    "": ("text/html",),
}
# Below this size compressing does not pay, and a server may leave it.
SMALL = 1_000
SERVERS: dict[str, Callable[[Site], AbstractContextManager[str]]] = {"nginx.conf": nginx, "Caddyfile": caddy}


@dataclass(frozen=True)
class Answer:
    """What a server says to one request."""

    status: int
    headers: dict[str, str]


class Headers(Checker):
    """One address of each sort, with each server: policy, type, encoding, keeping; a missing page; a folder."""

    name = "headers"
    bar = "nginx and Caddy with the sample configurations send every header, type and status (curl)"
    faults = (
        Fault("nginx without a policy", "nginx.conf", "add_header Content-Security-Policy", "# ",
              "content-security-policy"),
        Fault("nginx with a page of its own for a missing one", "nginx.conf", "error_page 404 /404.html;", "",
              "not the site's page"),
        Fault("nginx without compression", "nginx.conf", "gzip on;", "", "not compressed"),
        Fault("nginx with a policy too wide", "nginx.conf", "img-src 'self';", "img-src *;", "img-src"),
        Fault("nginx that lets no search run", "nginx.conf", "script-src 'self'; ", "", "script-src"),
        Fault("Caddy that lets a browser guess", "Caddyfile", "X-Content-Type-Options nosniff", "", "nosniff"),
        Fault("Caddy that lets a browser keep pages", "Caddyfile", "header @changing Cache-Control no-cache", "",
              "cache-control"),
        Fault("Caddy that says found for a missing page", "Caddyfile", "{http.error.status_code} == 404", "false",
              "not the site's page"),
        Fault("Caddy that takes a feed for any JSON", "Caddyfile", "header @feed Content-Type", "# ",
              "application/feed+json"),
        Fault("Caddy that lets script run", "Caddyfile", "default-src 'none'; style-src",
              "default-src 'none'; script-src 'self'; style-src", "script-src"),
    )

    def check(self, site: Site) -> Outcome:
        outcome = Outcome(0, "answers")
        paths = list(one_of_each(site))
        for configuration, serve in SERVERS.items():
            with serve(site) as address:
                for path in paths:
                    outcome.count += 1
                    self._check(configuration, path, ask(address + path), site, outcome)
                self._check_errors(configuration, address, site, outcome)
        return outcome

    def _check(self, configuration: str, path: str, answer: Answer, site: Site, outcome: Outcome) -> None:
        expected = ALWAYS | {
            "content-security-policy": SEARCHING if path in SEARCHES else READING,
            "cache-control": FOREVER if path.startswith("assets/") else ANEW,
        }
        if answer.status != 200:
            outcome.report(configuration, f"/{path}: answers {answer.status}")
        for name, value in expected.items():
            if answer.headers.get(name) != value:
                outcome.report(configuration, f"/{path}: {name} should be {value}, is {answer.headers.get(name, '')}")
        type, _, charset = answer.headers.get("content-type", "").partition(";")
        types = next(types for end, types in TYPES.items() if path.endswith(end))
        if type not in types:
            outcome.report(configuration, f"/{path}: content-type should be {types[0]}, is {type}")
        if type.startswith("text/") and "utf-8" not in charset.lower():
            outcome.report(configuration, f"/{path}: content-type does not say utf-8: {type};{charset}")
        file = site.folder / path
        size = (file / "index.html" if file.is_dir() else file).stat().st_size
        if size > SMALL and answer.headers.get("content-encoding") != "gzip":
            outcome.report(configuration, f"/{path}: {size} bytes, not compressed")

    def _check_errors(self, configuration: str, address: str, site: Site, outcome: Outcome) -> None:
        outcome.count += 2
        missing = ask(address + "en/nothing/here/")
        page = run(["curl", "--silent", address + "en/nothing/here/"]).stdout
        if missing.status != 404 or page != (site.folder / "404.html").read_text(encoding="utf-8"):
            outcome.report(configuration, f"a missing page: answers {missing.status}, and it is not the site's page")
        if missing.headers.get("content-security-policy") != READING:
            outcome.report(configuration, "a missing page: no content-security-policy")
        folder = ask(address + "en")
        if folder.status not in (301, 308) or not folder.headers.get("location", "").endswith("/en/"):
            outcome.report(configuration, f"a folder without its slash: answers {folder.status}, "
                                          f"location {folder.headers.get('location', '')}")


def one_of_each(site: Site) -> Iterator[str]:
    """The largest file of each sort, the search pages, and the home pages by their folders."""
    largest: dict[tuple[str, str], Path] = {}
    for file in site.files("*"):
        end = next(end for end in TYPES if file.name.endswith(end))
        sort = (end, "assets" if site.path(file).startswith("assets/") else "")
        if sort not in largest or file.stat().st_size > largest[sort].stat().st_size:
            largest[sort] = file
    yield from sorted(site.path(file) for file in largest.values())
    yield ""
    yield from (page for page in (*SEARCHES, "en/", "cy/") if (site.folder / page).is_dir())


def ask(address: str) -> Answer:
    """Asks for an address, willing to take it compressed."""
    said = run(["curl", "--silent", "--show-error", "--output", "/dev/null", "--dump-header", "-",
                "--header", "Accept-Encoding: gzip", address]).stdout.splitlines()
    headers = dict(line.split(": ", 1) for line in said[1:] if ": " in line)
    return Answer(int(said[0].split()[1]), {name.lower(): value for name, value in headers.items()})
