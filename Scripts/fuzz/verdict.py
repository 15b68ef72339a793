"""Says what is wrong with how the program takes a site."""

import json

# The formats that no verdict can be read from; they must only bear whatever there is to say.
FORMS = ["text", "sarif", "github"]


class Judge:
    """Gives sites to a program and says what is wrong with how it takes them."""

    def __init__(self, program, example):
        self.program = program
        # What is known to be there in the example itself.
        self.known = findings(program.check(example))
        if self.known is None:
            raise SystemExit(f"{program.path} cannot check the example")

    def judge(self, site, number=0):
        """The runs that a site took, and what is wrong with them."""
        first = self.program.check(site)
        found, faults = findings(first), first.faults(self.program.limits)
        if faults or found is None:
            return [first], faults or ["prints no JSON"]
        new = [finding for finding in found if finding not in self.known]
        faults = [fault for finding in new for fault in misplaced(finding, site.root)]
        if first.status == 0:
            # What the check lets through must not stop a build.
            second, status = self.program.build(site), 0
        else:
            second, status = self.program.check(site, FORMS[number % len(FORMS)]), 1
            if not any(finding["severity"] == "error" for finding in new):
                faults.append("refuses the site without an error")
        return [first, second], faults + second.faults(self.program.limits, [status])


def findings(run):
    """The findings of a check in JSON, or None when that is not what it printed."""
    try:
        return json.loads(run.output)["findings"]
    except (ValueError, KeyError):
        return None


def misplaced(finding, root):
    """What is wrong with the place of a finding."""
    if finding["line"] is None:
        return []
    try:
        lines = (root / finding["file"]).read_bytes().split(b"\n")
    except OSError as error:
        return [f"{finding['code']} is placed in a file that is not there: {error}"]
    faults = []
    start, end = (finding["line"], finding["column"]), (finding["endLine"], finding["endColumn"])
    for line, column in (start, end):
        # A column counts code points from 1, and may stand behind the last.
        if not 1 <= line <= len(lines) or not 1 <= column <= 1 + sum(byte & 0xC0 != 0x80 for byte in lines[line - 1]):
            faults.append(f"{finding['code']} is placed outside {finding['file']}: {line}:{column}")
    if end < start:
        faults.append(f"{finding['code']} ends at {end} before it begins at {start}")
    return faults
