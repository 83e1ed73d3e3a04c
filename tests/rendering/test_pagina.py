"""The HTML page in a real browser: it shows, prints, and runs nothing."""

import html
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from functiewijzer.rendering.html import render_html
from functiewijzer.rendering.verslag import Tabel, Verslag
from gereedschap import VOORBEELD, fw
from verslagbouw import make_schaal, verslag_with

pytestmark = pytest.mark.slow

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]


def browse(folder: Path, page: Path, *flags: str) -> str:
    """Open a page in headless Chromium and return what it says."""
    if BROWSER is None:
        assert os.environ.get("CI") != "true", "CI has to have a Chromium"
        pytest.skip("no Chromium on this machine; CI has one")
    command = [BROWSER, *FLAGS, f"--user-data-dir={folder / 'profiel'}", *flags, page.as_uri()]
    return subprocess.run(command, check=True, capture_output=True, timeout=120).stdout.decode()


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


def test_every_block_prints_with_a_new_page_where_asked(tmp_path: Path, every_block: Path) -> None:
    target = tmp_path / "alles.pdf"
    every_block.write_text(every_block.read_text(encoding="utf-8").replace("</main>", "<p>slot</p></main>"), "utf-8")
    browse(tmp_path, every_block, f"--print-to-pdf={target}", "--no-pdf-header-footer")
    with_break = len(re.findall(rb"/Type\s*/Page\b", target.read_bytes()))
    every_block.write_text(every_block.read_text(encoding="utf-8").replace('<hr class="pagina">', ""), "utf-8")
    browse(tmp_path, every_block, f"--print-to-pdf={target}", "--no-pdf-header-footer")
    assert with_break == len(re.findall(rb"/Type\s*/Page\b", target.read_bytes())) + 1


@pytest.mark.parametrize("width", [320, 1200])
def test_the_page_itself_never_scrolls_sideways(tmp_path: Path, every_block: Path, width: int) -> None:
    """A frame stands for a telephone, since a browser window can't be that narrow."""
    inner = html.escape(every_block.read_text(encoding="utf-8"))
    frame = tmp_path / "kader.html"
    frame.write_text(
        f'<iframe width="{width}" height="800" style="border:0" srcdoc="{inner}"></iframe><p id="breed"></p><script>'
        "const f = document.querySelector('iframe'); f.onload = () => { const d = f.contentDocument;"
        "document.getElementById('breed').textContent = 'breed ' + d.documentElement.scrollWidth + ' van '"
        "+ f.contentWindow.innerWidth + ', tabel ' + d.querySelector('.tabel').scrollWidth; };</script>",
        encoding="utf-8",
    )
    dom = browse(tmp_path, frame, "--dump-dom", "--virtual-time-budget=2000")
    measured = re.search(r"breed (\d+) van (\d+), tabel (\d+)</p>", dom)
    assert measured is not None
    whole, window, tabel = map(int, measured.groups())
    assert window <= width
    assert whole <= window
    assert (tabel > window) == (width == 320), "the wide table scrolls in its own box"


@pytest.mark.parametrize("width", [500, 1200])
def test_every_block_shows_on_a_screen(tmp_path: Path, every_block: Path, width: int) -> None:
    target = tmp_path / "alles.png"
    browse(tmp_path, every_block, f"--screenshot={target}", f"--window-size={width},2000", "--hide-scrollbars")
    assert len(target.read_bytes()) > 20_000
