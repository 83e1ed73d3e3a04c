"""Findings as JUnit XML, for CI systems that show tests."""

from collections.abc import Sequence
from itertools import groupby
from xml.etree import ElementTree as Xml

from functiewijzer.core.bevinding import Bevinding, Ernst
from functiewijzer.rendering.controles.bevindingen import message_of
from functiewijzer.rendering.veilig import visible_line


def render_junit(bevindingen: Sequence[Bevinding], paden: Sequence[str], *, streng: bool) -> str:
    """Return one test suite with a test case per file; a file with errors, or with warnings when strict, fails."""
    by_file = {pad: list(found) for pad, found in groupby(sorted(bevindingen, key=_pad), key=_pad)}
    failing = {b.vindplaats.pad for b in bevindingen if streng or b.ernst is Ernst.FOUT}
    files = sorted({*paden, *by_file})
    suite = Xml.Element("testsuite", name="functiewijzer valideer", tests=str(len(files)), failures=str(len(failing)))
    for pad in files:
        case = Xml.SubElement(suite, "testcase", classname="functiewijzer.valideer", name=visible_line(pad))
        found = by_file.get(pad, [])
        if pad in failing:
            part = Xml.SubElement(case, "failure", message=f"{len(found)} bevindingen", type=found[0].code)
        elif found:
            part = Xml.SubElement(case, "system-out")
        else:
            continue
        part.text = "\n".join(visible_line(f"{b.vindplaats}: {b.ernst.value} {b.code} {message_of(b)}") for b in found)
    root = Xml.Element("testsuites")
    root.append(suite)
    Xml.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + Xml.tostring(root, encoding="unicode") + "\n"


def _pad(bevinding: Bevinding) -> str:
    return bevinding.vindplaats.pad
