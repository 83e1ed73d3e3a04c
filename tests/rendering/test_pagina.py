"""The HTML page in a real browser: it shows, prints, and runs nothing."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from functiewijzer.rendering.html import render_html
from functiewijzer.rendering.verslag import Alinea, Kop, Tabel, Uithangbord, Verslag
from gereedschap import VOORBEELD, fw

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
    report = Verslag(evil, (Uithangbord(evil, (evil,)), Kop(evil), Alinea(evil), Tabel(evil, (evil,), ((evil,),))))
    target.write_text(render_html(report), encoding="utf-8")
    dom = browse(tmp_path, target, "--dump-dom", "--virtual-time-budget=1000")
    assert "<title>gekaapt" not in dom
    assert "<script" not in dom
    assert "<img" not in dom
