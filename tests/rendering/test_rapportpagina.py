"""The report and the letter in a real browser: on a screen, on a telephone, and on paper."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from browser import browse, complaints, count_pages, measure
from dossierbouw import bewaar
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import recorded_advies
from functiewijzer.core.indeling.conclusie import Vlag
from functiewijzer.core.profielen.profielstatus import Profielstatus
from functiewijzer.rendering.dossiers.rapportverslag import make_rapportverslag
from functiewijzer.rendering.dossiers.voorkant import GEGEVENS
from functiewijzer.rendering.verslag import Kop, Verslag
from functiewijzer.rendering.vormen.html import render_html
from gereedschap import GROOTHANDEL, fw
from rapportbouw import vol

pytestmark = pytest.mark.slow

LONG = "een reden die lang doorgaat " * 140


@pytest.fixture(params=["rapport", "brief"])
def page(request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    target = tmp_path / "pagina.html"
    assert fw(capsys, request.param, GROOTHANDEL, "-o", target).code == 0
    return target


def test_the_console_tells_of_what_a_page_may_not_do(tmp_path: Path) -> None:
    target = tmp_path / "kapot.html"
    target.write_text(render_html(Verslag("x", ())).replace("</main>", "<img src='x.png'></main>"), encoding="utf-8")
    assert complaints(tmp_path, target)


def test_nothing_is_wrong_in_the_console(tmp_path: Path, page: Path) -> None:
    assert complaints(tmp_path, page) == []


@pytest.mark.parametrize("width", [320, 1200])
def test_the_page_never_scrolls_sideways(tmp_path: Path, page: Path, width: int) -> None:
    measured = measure(tmp_path, page, width)
    assert measured.page <= measured.window <= width


def test_a_page_full_of_long_words_does_not_either(tmp_path: Path) -> None:
    target = tmp_path / "lang.html"
    target.write_text(render_html(make_rapportverslag(recorded_advies(full("x" * 4000)))), encoding="utf-8")
    measured = measure(tmp_path, target, 320)
    assert measured.page <= measured.window


def test_it_prints(tmp_path: Path, page: Path) -> None:
    target = tmp_path / "afdruk.pdf"
    browse(tmp_path, page, f"--print-to-pdf={target}", "--no-pdf-header-footer")
    assert target.read_bytes().startswith(b"%PDF")


def test_a_letter_fits_on_one_sheet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for dossier in (GROOTHANDEL, bewaar(tmp_path, "vol", vol())):
        target = tmp_path / f"{dossier.stem}.html"
        assert fw(capsys, "brief", dossier, "-o", target).code == 0
        assert count_pages(tmp_path, target) == 1


def full(tekst: str) -> Dossier:
    """Return a record in which all that the summary shows is as long as it can be, with every flag raised."""
    besluit = {"functiegroep": "G", "datum": "2026-05-01", "door": tekst[:120].strip(), "reden": tekst[:4000]}
    record = vol(tekst[:4000].strip(), besluit=besluit, bezwaar={"termijn_weken": 6, "adres": tekst[:4000]})
    record = record.model_copy(update={"functiebeschrijving": None})
    return record.model_copy(update=dict.fromkeys(("werkgever", "functietitel", "afdeling"), tekst[:120].strip()))


@pytest.mark.parametrize("tekst", [LONG, "x" * 4000], ids=["words", "one word"])
def test_the_explanation_fits_on_one_sheet_however_long_the_texts(tmp_path: Path, tekst: str) -> None:
    advies = recorded_advies(full(tekst))
    concept = advies.profiel.referentie.model_copy(update={"status": Profielstatus.CONCEPT})
    doubtful = replace(
        advies,
        indeling=replace(advies.indeling, vlaggen=tuple(Vlag)),
        profiel=replace(advies.profiel, referentie=concept),
    )
    blokken = make_rapportverslag(doubtful).blokken
    summary = blokken[: blokken.index(Kop(GEGEVENS))]
    target = tmp_path / "samenvatting.html"
    target.write_text(render_html(Verslag(f"Verslag van de indeling: {tekst[:120]}", summary)), encoding="utf-8")
    assert count_pages(tmp_path, target) == 1
