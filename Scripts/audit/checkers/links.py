"""Links, fragments and files, by HTML-Proofer."""

import re
from tempfile import TemporaryDirectory

from ..checker import Checker, Fault
from ..outcome import Outcome
from ..site import FRAGMENTS, Site
from ..tools import run

COLOUR = re.compile(r"\x1b\[[0-9;]*m")


class Links(Checker):
    """Every link, fragment, style sheet and picture of every page, and the addresses in its head."""

    name = "links"
    bar = "0 broken, fragments and hreflang targets included (HTML-Proofer)"
    whole = True
    faults = (
        Fault("a link to nothing", "en/index.html", "</main>", '<a href="nothing/">x</a></main>', "nothing/"),
        Fault("a fragment that is not there", "cy/index.html", "</main>", '<a href="#dim">x</a></main>', "#dim"),
        Fault("a style sheet that is not there", "index.html", "</head>", '<link rel="stylesheet" href="x.css"></head>',
              "x.css"),
        Fault("a picture that is not there", "404.html", "</main>", '<img src="/x.svg" alt="x"></main>', "x.svg"),
        Fault("a language's page that is not there", "en/years/index.html", "</head>",
              '<link rel="alternate" hreflang="cy" href="https://communiques.example/cy/dim/"></head>', "/cy/dim/"),
    )

    def check(self, site: Site) -> Outcome:
        swaps = [f"^{re.escape(base.rstrip('/'))}:".replace("://", r"\://") for base in site.bases]
        parts = ",".join(rf"/\/{re.escape(name)}$/" for name in FRAGMENTS)
        with TemporaryDirectory() as elsewhere:
            done = run(["htmlproofer", "--disable-external", "--root-dir", site.folder, "--file-ignore", parts,
                        "--url-swap", ",".join(swaps), site.folder], folder=elsewhere)
        outcome = Outcome(len(site.pages), "pages")
        file = ""
        for line in COLOUR.sub("", done.stdout + done.stderr).splitlines():
            if line.startswith("- "):
                file = line[2:].strip().removeprefix(f"{site.folder}/")
            elif line.strip().startswith("*"):
                outcome.report(file, line.strip().lstrip("* "))
        if done.returncode and not outcome.findings:
            outcome.report("", done.stdout + done.stderr)
        return outcome
