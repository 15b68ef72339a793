"""The two languages' pages: each names itself and the other, and is named back."""

from collections import defaultdict
from pathlib import Path

from ..checker import Checker, Fault
from ..outcome import Outcome
from ..site import Page, Site


class Alternates(Checker):
    """Canonical addresses, `hreflang` both ways, the language links, and titles that are told apart."""

    name = "alternates"
    bar = "0 pages whose addresses, languages or titles do not match"
    whole = True
    faults = (
        Fault("a page that names another as itself", "en/years/index.html", '/en/years/">', '/en/groups/">',
              "canonical"),
        Fault("a language's page that does not link back", "cy/grwpiau/index.html", 'hreflang="en" href="', 'href="',
              "not back", found_in="en/groups/index.html"),
        Fault("a language link to a page of the same language", "en/governments/index.html",
              'lang="cy" hreflang="cy" href="../../cy/llywodraethau/', 'lang="cy" hreflang="cy" href="../groups/',
              "is in en"),
        Fault("a page with another's title", "en/planted/index.html", "",
              '<!doctype html><html lang="en"><head><title>Page</title></head></html>', "same title"),
        Fault("and that other", "en/planted/other.html", "",
              '<!doctype html><html lang="en"><head><title>Page</title></head></html>', "same title"),
    )

    def check(self, site: Site) -> Outcome:
        outcome = Outcome(len(site.pages), "pages")
        pages = {page.file: page for page in site.pages}
        titles: dict[str, list[Page]] = defaultdict(list)
        for page in site.pages:
            if not page.is_redirect:
                titles[page.head.title].append(page)
                self._check_head(page, site, pages, outcome)
            for link in page.head.language_links:
                target = pages.get(self._target(page, link.href, site))
                if target and target.head.language != link.language:
                    outcome.report(page.path, f"line {link.line}: the link says hreflang {link.language}, "
                                              f"but {target.path} is in {target.head.language}")
        for title, same in titles.items():
            for page in same if len(same) > 1 else []:
                others = ", ".join(other.path for other in same if other is not page)
                outcome.report(page.path, f"has the same title as {others}: {title}")
        return outcome

    def _check_head(self, page: Page, site: Site, pages: dict[Path, Page], outcome: Outcome) -> None:
        canonical = page.head.canonical
        if canonical and site.published(canonical) != page.file:
            outcome.report(page.path, f"its canonical address is another page's: {canonical}")
        alternates = page.head.alternates()
        if alternates and page.head.language not in [link.language for link in alternates]:
            outcome.report(page.path, "names other languages' pages, but not itself")
        for link in alternates:
            target = pages.get(site.published(link.href) or Path())
            if target is None:
                outcome.report(page.path, f"line {link.line}: hreflang names a page that is not there: {link.href}")
            elif link.language != "x-default" and target.head.language != link.language:
                outcome.report(page.path, f"line {link.line}: hreflang says {link.language}, "
                                          f"but {target.path} is in {target.head.language}")
            elif link.language != "x-default" and canonical not in [back.href for back in target.head.alternates()]:
                outcome.report(page.path, f"line {link.line}: names {target.path}, which does not name it: not back")

    def _target(self, page: Page, href: str, site: Site) -> Path:
        path = href.partition("#")[0]
        start = site.folder if path.startswith("/") else page.file.parent
        target = (start / path.lstrip("/")).resolve()
        return target / "index.html" if target.is_dir() else target
