"""The page can be read by everybody: contrast, headings in order, tables with headers, nothing by colour alone."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from functiewijzer.rendering.vormen import html as module
from functiewijzer.rendering.vormen.html import render_html
from gereedschap import GROOTHANDEL, VOORBEELD, fw
from verslagbouw import verslag_with

CSS = (Path(module.__file__).parent / "sjablonen" / "verslag.css").read_text(encoding="utf-8")
KLEUREN = dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{3,6})", CSS))
VLAKKEN = {"papier", "vlak", "groef"}
"""What text or a shape can stand on."""
SIER = {"lijn"}
"""Lines between rows say nothing that the text does not."""

EVIL = '"; } </style><script>1</script>\\'


def channel(value: int) -> float:
    share = value / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def luminance(colour: str) -> float:
    digits = colour.lstrip("#")
    full = digits if len(digits) == 6 else "".join(2 * digit for digit in digits)
    red, green, blue = (channel(int(full[at : at + 2], 16)) for at in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def used(*properties: str) -> Iterator[str]:
    """Yield the colours that some properties take in the style sheet."""
    for value in re.findall(rf"(?<![\w-])(?:{'|'.join(properties)}):\s*([^;}}]+)", CSS):
        yield from (KLEUREN[name] for name in re.findall(r"var\(--([\w-]+)\)", value) if name not in SIER | VLAKKEN)
        yield from re.findall(r"#[0-9a-f]{3,6}", value)


def test_contrast_is_computed_as_wcag_does() -> None:
    assert round(contrast("#000", "#fff"), 2) == 21
    assert round(contrast("#777777", "#ffffff"), 2) == 4.48


def test_every_colour_of_the_style_sheet_is_known_here() -> None:
    assert set(KLEUREN) > VLAKKEN | SIER
    backgrounds = set(re.findall(r"background: var\(--([\w-]+)\)", CSS))
    assert backgrounds <= VLAKKEN
    assert not re.search(r"background:[^;]*#", CSS)


@pytest.mark.parametrize("vlak", sorted(VLAKKEN))
def test_text_has_enough_contrast_on_everything_it_can_stand_on(vlak: str) -> None:
    colours = {*used("color"), *used("fill")}
    assert len(colours) >= 3
    assert {colour: ratio for colour in colours if (ratio := contrast(colour, KLEUREN[vlak])) < 4.5} == {}


@pytest.mark.parametrize("vlak", sorted(VLAKKEN))
def test_shapes_have_enough_contrast(vlak: str) -> None:
    colours = set(used("stroke", "border", "border-bottom", "outline"))
    assert colours
    assert {colour for colour in colours if contrast(colour, KLEUREN[vlak]) < 3} == set()


class Outline(HTMLParser):
    """Collects headings, and checks what a screen reader needs of tables and pictures."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.levels: list[int] = []
        self.faults: list[str] = []
        self.counts: dict[str, int] = {}
        self._open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.counts[tag] = self.counts.get(tag, 0) + 1
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        if tag == "th" and given.get("scope") not in {"col", "row"}:
            self.faults.append("th without scope")
        if tag == "svg" and not (given.get("role") == "img" and given.get("aria-label")):
            self.faults.append("picture without a name")
        if tag in {"section", "div"} and not given.get("aria-label"):
            self.faults.append(f"{tag} without a name")


def require_accessible(page: str) -> Outline:
    outline = Outline(page)
    assert outline.faults == []
    assert outline.levels[0] == 1
    assert outline.levels.count(1) == 1
    assert all(after <= before + 1 for before, after in zip(outline.levels, outline.levels[1:], strict=False))
    assert outline.counts.get("table", 0) == outline.counts.get("caption", 0)
    assert outline.counts["main"] == 1
    assert '<html lang="nl">' in page
    return outline


def test_a_page_with_every_block_has_names_headers_and_headings_in_order() -> None:
    outline = require_accessible(render_html(verslag_with("tekst")))
    assert outline.counts["table"] == 3
    assert outline.counts["svg"] >= 2


@pytest.mark.parametrize(
    "opdracht",
    [
        ("indeel", "--antwoorden", VOORBEELD),
        ("toon", "1.1"),
        ("profielen",),
        ("vragenlijst", "1.1"),
        ("zoek", "medewerker binnendienst"),
        ("rapport", GROOTHANDEL),
        ("brief", GROOTHANDEL),
    ],
    ids=lambda opdracht: opdracht[0],
)
def test_every_report_has_its_headings_in_order(opdracht: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    require_accessible(fw(capsys, *opdracht, "--formaat", "html").out)


def test_the_title_in_the_edge_of_a_page_can_end_neither_string_nor_style() -> None:
    page = render_html(verslag_with(EVIL))
    edge = page[page.index('@top-left { content: "') :]
    written = edge.removeprefix('@top-left { content: "').partition('"; }')[0]
    assert re.fullmatch(r"(?:[A-Za-z0-9]|\\[0-9a-f]+ )+", written)
    assert re.sub(r"\\([0-9a-f]+) ", lambda match: chr(int(match[1], 16)), written) == EVIL
    assert page.count("</style>") == 1
