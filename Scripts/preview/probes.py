"""Requests of people who are not let in, or who ask for what there is not: none gets a word of the site."""

import dataclasses
from collections.abc import Callable, Iterator

from .served import Served
from .wire import exchange

PAGE = "/en/groups/safety-security-migration/2023-02-01/"
# Words that every page of the example holds, or its files.
CONTENT = [b"<main", b"Joint communiqu", b"Cyd-hysbysiadau", b"participants:", b"base-url", b"root:", b"data-events"]


@dataclasses.dataclass(frozen=True)
class Probe:
    """A request that must be refused."""

    what: str
    status: int
    """The status of the answer."""
    request: bytes


def all_probes(preview: Served) -> Iterator[Probe]:
    """Every probe against a preview."""
    for probes in (hosts, keys, origins, methods, paths, malformed):
        yield from probes(preview)


def check(preview: Served) -> list[str]:
    """Sends every probe; what was answered otherwise than it should be."""
    findings = []
    for probe in all_probes(preview):
        answer = exchange(preview.port, probe.request)
        if answer.status != probe.status:
            findings.append(f"{probe.what}: answered with {answer.status}, not {probe.status}")
        if any(word in answer.body for word in CONTENT):
            findings.append(f"{probe.what}: the answer holds content")
        if answer.status != 0 and answer.headers.get("cache-control") != "no-store":
            findings.append(f"{probe.what}: the answer may be kept")
    if preview.get(PAGE).status != 200:
        findings.append("after the probes the page is no longer shown to whoever may see it")
    return findings


def hosts(preview: Served) -> Iterator[Probe]:
    """Names that lead to this machine but are not its address: how other sites would have a browser read this one."""
    port, right = preview.port, f"Host: {preview.host}"
    wrong = ["", f"localhost:{port}", "127.0.0.1", f"127.0.0.1:{port + 1}", f"127.0.0.1:{port}.", f"127.1:{port}",
             f"2130706433:{port}", f"0.0.0.0:{port}", f"[::1]:{port}", f"[::ffff:127.0.0.1]:{port}",
             f"preview.example:{port}", f"127.0.0.1.preview.example:{port}", f"{preview.host},{preview.host}",
             f"user@{preview.host}"]
    lines = {f"the host “{host}”": [f"Host: {host}"] for host in wrong}
    lines |= {"no host": [], "two hosts": [right, "Host: preview.example"], "a host twice": [right, right]}
    for what, host in lines.items():
        yield Probe(what, 421, _request(f"GET {PAGE} HTTP/1.1", *host, f"Cookie: {preview.cookie}"))
    yield Probe("the key at another host", 421,
                _request(f"GET /?token={preview.token} HTTP/1.1", f"Host: localhost:{port}"))


def keys(preview: Served) -> Iterator[Probe]:
    """Without the key, with a wrong one, or with the right one in a wrong place."""
    name, token = f"communique-{preview.port}", preview.token
    other = token[:-1] + ("0" if token[-1] != "0" else "1")
    cookies = {"no key": "", "an empty key": f"{name}=", "another key": f"{name}={'0' * 64}",
               "a key with one wrong digit": f"{name}={other}", "half a key": f"{name}={token[:32]}",
               "a key and a half": f"{name}={token}{token[:32]}", "a key in capitals": f"{name}={token.upper()}",
               "a quoted key": f'{name}="{token}"', "a key of another name": f"communique-1={token}",
               "a key without a name": token, "a name that only begins alike": f"{name}x={token}"}
    host = f"Host: {preview.host}"
    for what, cookie in cookies.items():
        yield Probe(what, 403, _request(f"GET {PAGE} HTTP/1.1", host, *([f"Cookie: {cookie}"] if cookie else [])))
    yield Probe("a key for a password", 403, _request(f"GET {PAGE} HTTP/1.1", host, f"Authorization: Bearer {token}"))
    yield Probe("a key in a page's address", 403, _request(f"GET {PAGE}?token={token} HTTP/1.1", host))
    yield Probe("a wrong key in the first address", 403, _request(f"GET /?token={other} HTTP/1.1", host))
    for path in ("/", "/_preview/", "/_preview/en/", "/_preview/events?path=/en/&version=0", "/_preview/reload.js"):
        yield Probe(f"{path} without a key", 403, _request(f"GET {path} HTTP/1.1", host))


def origins(preview: Served) -> Iterator[Probe]:
    """Requests that a browser sends for another site."""
    for origin in ("null", "http://preview.example", f"https://{preview.host}", f"http://localhost:{preview.port}",
                   f"http://127.0.0.1:{preview.port + 1}", ""):
        yield Probe(f"the origin “{origin}”", 403, preview.request(PAGE, f"Origin: {origin}"))
    own = f"Origin: http://{preview.host}"
    yield Probe("two origins", 403, preview.request(PAGE, own, "Origin: http://preview.example"))
    for site in ("cross-site", "same-site", "Same-Origin", "?"):
        yield Probe(f"fetched from “{site}”", 403, preview.request(PAGE, f"Sec-Fetch-Site: {site}"))
    yield Probe("fetched from elsewhere with the right origin", 403,
                preview.request(PAGE, own, "Sec-Fetch-Site: cross-site"))


def methods(preview: Served) -> Iterator[Probe]:
    for method in ("POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get"):
        yield Probe(f"the method {method}", 405, preview.request(PAGE, method=method))
    yield Probe("a body", 413, preview.request(PAGE, "Content-Length: 5") + b"hello")
    yield Probe("a body in chunks", 413, preview.request(PAGE, "Transfer-Encoding: chunked") + b"0\r\n\r\n")
    yield Probe("a tunnel", 400, _request(f"CONNECT {preview.host} HTTP/1.1", f"Host: {preview.host}"))


def paths(preview: Served) -> Iterator[Probe]:
    """Addresses that lead to no file of the site, asked for with the right key."""
    for path in ("/content/site.yaml", "/../content/site.yaml", "/en/../../content/site.yaml",
                 "/%2e%2e/content/site.yaml", "/en/%2e%2e/%2e%2e/content/site.yaml", "/..%2fcontent%2fsite.yaml",
                 "//etc/passwd", "/../../../../../../../../etc/passwd", "/en/index.html%00", "/en\\..\\content",
                 "/EN/", "/en//", "/./en/", "/en/;x", "/_preview/../content/site.yaml", "/_preview/events",
                 "/_preview/events?path=%ff&version=%", "/release/SHA256SUMS", "/.git/config"):
        # A missing page is answered with the site's own words for it, which hold nothing of a record or a file.
        answer = exchange(preview.port, preview.request(path))
        words = [word for word in (b"participants:", b"base-url", b"root:", b"[core]") if word in answer.body]
        yield Probe(f"the path {path}", 404 if not words else 0, preview.request(path, method="HEAD"))


def malformed(preview: Served) -> Iterator[Probe]:
    """Bytes that servers read in different ways, or that are no request."""
    good = preview.request(PAGE)
    yield Probe("line breaks of one byte", 400, good.replace(b"\r\n", b"\n") + b"\r\n\r\n")
    yield Probe("a line break too few", 400, good.replace(b"\r\nCookie", b"\rCookie"))
    yield Probe("a blank before a colon", 400, good.replace(b"Cookie:", b"Cookie :"))
    yield Probe("a folded line", 400, good.replace(b"Connection: close", b"X: 1\r\n close"))
    yield Probe("a line without a colon", 400, preview.request(PAGE, "no colon"))
    yield Probe("a field without a name", 400, preview.request(PAGE, ": x"))
    yield Probe("a zero byte", 400, preview.request(PAGE, "X: \0"))
    yield Probe("two blanks", 400, good.replace(b"GET ", b"GET  ", 1))
    yield Probe("a control in the address", 400, good.replace(b"/en/", b"/\x01en/", 1))
    yield Probe("a letter beyond ASCII in the address", 400, good.replace(b"/en/", "/é/".encode(), 1))
    yield Probe("a whole address", 400, preview.request(f"http://{preview.host}{PAGE}"))
    yield Probe("a star", 400, preview.request("*"))
    yield Probe("HTTP/0.9", 400, b"GET /\r\n\r\n")
    yield Probe("HTTP/2", 505, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".replace(b"*", b"/"))
    yield Probe("HTTP/1.2", 505, good.replace(b"HTTP/1.1", b"HTTP/1.2"))
    yield Probe("a greeting of TLS", 400, bytes.fromhex("160301007d010000790303") + bytes(120))
    yield Probe("a head without an end", 400, good[:-2])
    yield Probe("a head too long", 431, preview.request(PAGE, f"X: {'x' * 20_000}"))
    yield Probe("too many fields", 431, preview.request(PAGE, *["X: x"] * 200))
    yield Probe("nothing", 0, b"")


def _request(*lines: str) -> bytes:
    return "".join(line + "\r\n" for line in [*lines, "Connection: close", ""]).encode()
