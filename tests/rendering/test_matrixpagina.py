"""The page of a matrix: it fits on a telephone and on paper that lies on its side."""

import re
from pathlib import Path

import pytest

from browser import browse, measure
from gereedschap import fw

pytestmark = pytest.mark.slow
IDS = ["commercieel-medewerker-buitendienst", "commercieel-medewerker-binnendienst"]


@pytest.fixture(params=IDS)
def page(request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    target = tmp_path / "matrix.html"
    assert fw(capsys, "toon", request.param, "--matrix", "--uitvoer", target).code == 0
    return target


@pytest.mark.parametrize("width", [360, 1280])
def test_the_page_of_a_matrix_never_scrolls_sideways(tmp_path: Path, page: Path, width: int) -> None:
    measured = measure(tmp_path, page, width)
    assert measured.page <= measured.window
    assert measured.table <= measured.window or width == 360, "on a telephone it scrolls in its own box"


def test_the_paper_of_a_matrix_lies_on_its_side(tmp_path: Path, page: Path) -> None:
    target = tmp_path / "afdruk.pdf"
    browse(tmp_path, page, f"--print-to-pdf={target}", "--no-pdf-header-footer")
    boxes = re.findall(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", target.read_bytes())
    assert boxes
    assert {(round(float(w)), round(float(h))) for w, h in boxes} == {(842, 595)}
