"""Debian's Chromium."""

import os
import shutil
from types import TracebackType
from typing import Literal, Self

from playwright.sync_api import BrowserContext, sync_playwright
from playwright.sync_api import Page as Tab

from .outcome import AuditError
from .site import Page, Site

SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
# Whether a search page has said what it found.
FOUND = "() => document.querySelector('[role=status]')?.textContent"
NARROW, WIDE = 320, 1280


class Browser:
    """A Chromium, with a tab for each width."""

    def __init__(self) -> None:
        program = shutil.which("chromium")
        if program is None:
            raise AuditError("no chromium: Scripts/install-libraries --audit installs it")
        self._playwright = sync_playwright().start()
        # Chromium's sandbox cannot be had by root, which is who a container's tests run as.
        self._chromium = self._playwright.chromium.launch(executable_path=program, chromium_sandbox=os.geteuid() != 0)
        self._tabs: dict[int, Tab] = {}

    def tab(self, width: int = WIDE) -> Tab:
        """The tab of that width. It looks past content policies, so that planted faults may hold script."""
        if width not in self._tabs:
            self._tabs[width] = self.context(width, bypass_csp=True).new_page()
        return self._tabs[width]

    def visit(self, tab: Tab, site: Site, page: Page) -> None:
        """Opens a page, and waits for what a search found."""
        tab.goto(site.address + page.visited)
        if page.is_search:
            tab.wait_for_function(FOUND)

    def context(self, width: int = WIDE, bypass_csp: bool = False) -> BrowserContext:
        """A profile of its own, as of a first visit."""
        return self._chromium.new_context(viewport={"width": width, "height": 800}, reduced_motion="reduce",
                                         bypass_csp=bypass_csp)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._chromium.close()
        self._playwright.stop()
