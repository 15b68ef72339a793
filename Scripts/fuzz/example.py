"""A copy of the example site in which one file at a time is replaced."""

import contextlib
import pathlib
import shutil
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
# Where the sites of failing inputs are kept, each under its input's name.
KEPT = ROOT / ".build/fuzz"


class Site:
    """The example's content and templates in a temporary folder, to be used in a `with` statement."""

    def __init__(self):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="communique-fuzz-"))
        for part in ("content", "templates"):
            shutil.copytree(ROOT / part, self.root / part)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.root)

    @contextlib.contextmanager
    def holding(self, files):
        """Puts other bytes into files, path from the root to bytes, for as long as a `with` statement lasts."""
        for path, data in files.items():
            (self.root / path).write_bytes(data)
        yield
        for path in files:
            if (ROOT / path).exists():
                shutil.copyfile(ROOT / path, self.root / path)
            else:
                (self.root / path).unlink()

    def keep(self, name):
        """Keeps the site as it is, without what was built, and returns its new folder."""
        folder = KEPT / name
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.root, folder, ignore=shutil.ignore_patterns("public"))
        return folder


def files():
    """The paths of the example's files that can be malformed, by sort, from the root."""
    def below(folder, pattern):
        return sorted(str(file.relative_to(ROOT)) for file in (ROOT / folder).rglob(pattern))

    return {
        "records": below("content", "*.md"), "registries": below("content", "*.yaml"),
        "languages": below("templates", "*.yaml"), "templates": below("templates", "*.mustache"),
    }
