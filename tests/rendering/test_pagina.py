"""The HTML page in a real browser: it shows, prints, and runs nothing."""

from pathlib import Path

import pytest

from browser import browse, count_pages, measure
from functiewijzer.rendering.profielen.functieraster import make_functieraster
from functiewijzer.rendering.verslag import Alinea, Blok, Pagina, Tabel, Verslag
from functiewijzer.rendering.vormen.html import render_html
from gereedschap import VOORBEELD, fw
from verslagbouw import make_schaal, verslag_with

pytestmark = pytest.mark.slow


@pytest.fixture
def page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    target = tmp_path / "advies.html"
    assert fw(capsys, "indeel", "--antwoorden", VOORBEELD, "--formaat", "html", "--uitvoer", target).code == 0
    return target


def test_the_advice_shows_in_a_browser(tmp_path: Path, page: Path) -> None:
    dom = browse(tmp_path, page, "--dump-dom")
    assert '<p class="groot">Functiegroep F</p>' in dom
    assert "Indicatief advies; de werkgever besluit." in dom


def test_the_advice_prints_on_paper(tmp_path: Path, page: Path) -> None:
    target = tmp_path / "advies.pdf"
    browse(tmp_path, page, f"--print-to-pdf={target}", "--no-pdf-header-footer")
    assert target.read_bytes().startswith(b"%PDF")


def test_foreign_text_runs_nothing_in_the_page(tmp_path: Path) -> None:
    evil = "<script>document.title='gekaapt'</script><img src=x onerror=\"document.title='gekaapt'\">"
    target = tmp_path / "kwaad.html"
    target.write_text(render_html(verslag_with(evil)), encoding="utf-8")
    dom = browse(tmp_path, target, "--dump-dom", "--virtual-time-budget=1000")
    assert "<title>gekaapt" not in dom
    assert "<script" not in dom
    assert "<img" not in dom


@pytest.fixture
def every_block(tmp_path: Path) -> Path:
    """A page with every block, a scale at every place, and a table and a word that fit on no telephone."""
    wide = Tabel("Breed", ("Arbeidsomstandigheden",) * 5, (("verantwoordelijkheid", "x" * 200, "a b", "c", "d"),))
    scales = tuple(make_schaal(value) for value in (None, "-1", "-0.4", "0", "0.25", "1"))
    target = tmp_path / "alles.html"
    page = render_html(Verslag("Alles", (*scales, wide, *verslag_with("gewone tekst").blokken)))
    target.write_text(page, encoding="utf-8")
    return target


def test_every_block_prints(tmp_path: Path, every_block: Path) -> None:
    assert count_pages(tmp_path, every_block) >= 1


@pytest.mark.parametrize("blok", [Pagina(), Alinea("geen nieuwe bladzijde")])
def test_a_new_page_begins_where_asked(tmp_path: Path, blok: Blok) -> None:
    target = tmp_path / "kort.html"
    target.write_text(render_html(Verslag("Kort", (Alinea("een"), blok, Alinea("twee")))), encoding="utf-8")
    assert count_pages(tmp_path, target) == (2 if isinstance(blok, Pagina) else 1)


@pytest.mark.parametrize("width", [320, 1200])
def test_the_page_itself_never_scrolls_sideways(tmp_path: Path, every_block: Path, width: int) -> None:
    page, window, table = measure(tmp_path, every_block, width)
    assert page <= window <= width
    assert (table > window) == (width == 320), "the wide table scrolls in its own box"


@pytest.mark.parametrize("width", [360, 1280])
def test_a_functieraster_of_nine_groups_and_long_titles_fits_on_the_page(tmp_path: Path, width: int) -> None:
    titles = "25: Commercieel medewerker binnendienst groothandel, Arbeidsomstandighedencoördinator en nog 23"
    families = [("1", "Commerciële Binnendienst"), ("2", "Commerciële Buitendienst"), ("3", "Logistiek")]
    raster = make_functieraster("Dossiers", families, "ABCDEFGHI", lambda _familie, _groep: titles)
    target = tmp_path / "raster.html"
    target.write_text(render_html(Verslag("Raster", (raster,))), encoding="utf-8")
    measured = measure(tmp_path, target, width)
    assert measured.page <= measured.window
    assert (measured.table <= measured.window) == (width == 1280), "on a telephone it scrolls in its own box"
    assert count_pages(tmp_path, target) == 1


@pytest.mark.parametrize("width", [500, 1200])
def test_every_block_shows_on_a_screen(tmp_path: Path, every_block: Path, width: int) -> None:
    target = tmp_path / "alles.png"
    browse(tmp_path, every_block, f"--screenshot={target}", f"--window-size={width},2000", "--hide-scrollbars")
    assert len(target.read_bytes()) > 20_000
