"""Every renderer has a form for every block, so that a new block can't be forgotten."""

import re
from collections.abc import Callable
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook
from rich.cells import cell_len

from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.rendering.beelden import Schaal, Uitslagbeeld
from functiewijzer.rendering.tabel.opmaak import Opmaak
from functiewijzer.rendering.tabel.werkmap import write_werkmap
from functiewijzer.rendering.verslag import Alinea, Pagina, Toon, Uithangbord, Verslag
from functiewijzer.rendering.vormen.docx import render_docx
from functiewijzer.rendering.vormen.html import render_html
from functiewijzer.rendering.vormen.markdown import render_markdown
from functiewijzer.rendering.vormen.schaalregel import schaalregel, uitslagregel
from functiewijzer.rendering.vormen.terminal import render_text
from verslagbouw import BLOKKEN, MAAK, make_schaal, verslag_with

WOORD = "zonnebloem"


def docx_text(verslag: Verslag) -> str:
    return str(Document(BytesIO(render_docx(verslag))).element.xml)


RENDERERS: dict[str, Callable[[Verslag], str]] = {
    "terminal": render_text,
    "ascii": lambda verslag: render_text(verslag, ascii_only=True),
    "markdown": render_markdown,
    "html": render_html,
    "docx": docx_text,
}


def test_there_is_an_example_of_every_block() -> None:
    assert set(MAAK) == set(BLOKKEN)


@pytest.mark.parametrize("soort", BLOKKEN, ids=lambda soort: soort.__name__)
@pytest.mark.parametrize("renderer", RENDERERS)
def test_every_renderer_shows_every_block(renderer: str, soort: type) -> None:
    shown = RENDERERS[renderer](Verslag("Titel", (MAAK[soort](WOORD),)))
    assert (WOORD in shown) == (soort is not Pagina)
    assert len(shown) > len(RENDERERS[renderer](Verslag("Titel", ())))


@pytest.mark.parametrize("soort", BLOKKEN, ids=lambda soort: soort.__name__)
def test_the_sheet_with_the_summary_shows_every_block(soort: type, tmp_path: Path) -> None:
    pad = tmp_path / "a.xlsx"
    write_werkmap(pad, ["k"], [["v"]], Opmaak(samenvatting=Verslag("Titel", (MAAK[soort](WOORD),))))
    rows = CalamineWorkbook.from_path(str(pad)).get_sheet_by_name("Samenvatting").to_python()
    assert (WOORD in str(rows)) == (soort is not Pagina)


def test_a_block_without_a_form_is_an_error_and_not_a_gap() -> None:
    with pytest.raises(TypeError, match="no form for str"):
        render_html(Verslag("Titel", ("geen blok",)))  # type: ignore[arg-type]


@pytest.mark.parametrize("renderer", RENDERERS)
def test_a_warning_says_so_in_words(renderer: str) -> None:
    shown = RENDERERS[renderer](Verslag("Titel", (Alinea("heet", Toon.LET_OP), Alinea("koud"))))
    assert shown.count("Let op:") == 1


@pytest.mark.parametrize(
    ("waarde", "regel"),
    [
        (None, "lichter ├──────┼───┴───┼──────┤ zwaarder"),
        ("-1", "lichter ◄──────┼───┴───┼──────┤ zwaarder"),
        ("-0.4", "lichter ├──────◄───┴───┼──────┤ zwaarder"),
        ("-0.399", "lichter ├──────┼●──┴───┼──────┤ zwaarder"),
        ("0", "lichter ├──────┼───●───┼──────┤ zwaarder"),
        ("0.25", "lichter ├──────┼───┴──●┼──────┤ zwaarder"),
        ("0.4", "lichter ├──────┼───┴───►──────┤ zwaarder"),
        ("0.401", "lichter ├──────┼───┴───►──────┤ zwaarder"),
        ("1", "lichter ├──────┼───┴───┼──────► zwaarder"),
    ],
)
def test_a_scale_is_drawn_in_characters(waarde: str | None, regel: str) -> None:
    assert schaalregel(make_schaal(waarde)) == regel
    assert regel in render_text(Verslag("Titel", (make_schaal(waarde),)), width=40)


@given(st.fractions(-1, 1), st.fractions(Fraction(1, 100), 1))
def test_the_marker_never_stands_on_the_wrong_side_of_a_threshold(waarde: Fraction, drempel: Fraction) -> None:
    line = schaalregel(Schaal("t", waarde, drempel, "t"), ascii_only=True)
    axis = line.removeprefix("lichter ").removesuffix(" zwaarder")
    assert len(axis) == 23
    marker = re.search("[<o>]", axis)
    assert marker is not None
    assert marker.group() == ("o" if abs(waarde) < drempel else ">" if waarde > 0 else "<")
    ticks = [at for at, char in enumerate(axis) if char == "|"]
    if marker.group() == "o" and len(ticks) == 2:
        assert ticks[0] < marker.start() < ticks[1]
    assert line.isascii()


@pytest.mark.parametrize("waarde", ["-1", "-0.4", "0", "0.4", "1"])
def test_a_scale_that_does_not_decide_shows_a_place_and_takes_no_side(waarde: str) -> None:
    schaal = make_schaal(waarde, None)
    assert schaal.kant is None
    line, page = schaalregel(schaal), render_html(Verslag("Titel", (schaal,)))
    assert "◆" in line
    assert not set("┼◄●►") & set(line)
    assert 'd="M0-8' in page
    assert 'class="duidelijk"' not in page
    assert "dit beslist niet" in page


@pytest.mark.parametrize(
    ("kant", "regel"),
    [
        (Richting.LICHTER, "► lichter D ◄ │ gelijk E │ zwaarder F"),
        (Richting.GELIJK, "lichter D │ ► gelijk E ◄ │ zwaarder F"),
        (Richting.ZWAARDER, "lichter D │ gelijk E │ ► zwaarder F ◄"),
    ],
)
def test_the_picture_of_a_verdict_points_to_its_side_and_says_what_decides(kant: Richting, regel: str) -> None:
    verslag = Verslag("Titel", (Uitslagbeeld("Wat beslist", ("D", "E", "F"), kant, "een grond"),))
    assert uitslagregel(verslag.blokken[0]) == regel  # type: ignore[arg-type]
    assert f"Wat beslist: een grond\n{regel}\n" in render_text(verslag, width=40)
    assert render_text(verslag, width=40, ascii_only=True).isascii()
    vak = regel.partition("► ")[2].partition(" ◄")[0]
    assert f"**► {vak}**" in render_markdown(verslag)
    assert f'<span class="is-het">► {vak}</span>' in render_html(verslag)
    assert f'aria-label="Wat beslist: {kant.value}, functiegroep {vak[-1]}"' in render_html(verslag)


@pytest.mark.parametrize("tekst", ["woord " * 90, "x" * 500, "汉字" * 200])
@pytest.mark.parametrize("width", [40, 80])
def test_a_paragraph_with_a_limit_and_a_short_box_never_take_more_lines(tekst: str, width: int) -> None:
    bord = Uithangbord(tekst, (tekst, tekst), is_kort=True)
    shown = render_text(Verslag("T", (bord, Alinea(tekst, label="Waarom:", hoogstens=3))), width=width).splitlines()
    assert len(shown) == 1 + 5 + 3
    assert max(map(cell_len, shown)) <= width
    assert shown[6].startswith("Waarom:")
    assert shown[-1].endswith(" …")


@pytest.mark.parametrize(
    ("waarde", "place", "shape"),
    [
        ("-1", "20.0", "M-10"),
        ("-0.4", "104.0", "M-10"),
        ("0", "160.0", "M-7.5"),
        ("0.4", "216.0", "M10"),
        ("1", "300.0", "M10"),
    ],
)
def test_a_scale_is_a_picture_on_a_page(waarde: str, place: str, shape: str) -> None:
    page = render_html(Verslag("Titel", (make_schaal(waarde),)))
    assert f'transform="translate({place} 28)" d="{shape}' in page
    assert ">−0,40</text>" in page
    assert 'role="img" aria-label="Complexiteit op de schaal van lichter naar zwaarder: ' in page
    assert "<strong>Complexiteit:</strong> in woorden" in page


def test_a_scale_without_an_answer_has_no_marker() -> None:
    page = render_html(Verslag("Titel", (make_schaal(None),)))
    assert 'class="merk"' not in page
    assert "nog geen plaats, want er is niets beantwoord" in page


def test_equal_reports_give_equal_pages() -> None:
    assert render_html(verslag_with(WOORD)) == render_html(verslag_with(WOORD))
