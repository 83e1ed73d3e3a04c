"""`batch` in a real terminal: the progress, Ctrl-C, and going on."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from gereedschap import PROFIELEN

pexpect = pytest.importorskip("pexpect")
pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="pexpect needs a pseudo-terminal")]

RIJEN = 400_000
RUN = "from functiewijzer.cli.app import main; main()"


@pytest.fixture
def lijst(tmp_path: Path) -> Path:
    path = tmp_path / "lijst.csv"
    soorten = ["Medewerker verkoop binnendienst", "Vertegenwoordiger", "Slager"]
    rows = "".join(f"{n:06d};{soorten[n % 3]}\r\n" for n in range(RIJEN))
    path.write_text("nr;functie\r\n" + rows, encoding="utf-8", newline="")
    return path


def start(lijst: Path, *more: str) -> Any:
    arguments = ["-c", RUN, "batch", str(lijst), "-o", str(lijst.with_name("uit.csv")), *more]
    environment: dict[str, str] = {**os.environ, "TERM": "xterm", "COLUMNS": "80"}
    return pexpect.spawn(
        sys.executable,
        [*arguments, "--profielen", str(PROFIELEN)],
        env=environment,
        dimensions=(24, 80),
        encoding="utf-8",
        timeout=60,
    )


def interrupt(lijst: Path) -> Any:
    """Press Ctrl-C halfway. On a busy machine the list may be done before the key comes: then once more."""
    for _ in range(5):
        child = start(lijst)
        child.expect(r"Rijen")
        child.expect(r"van 400\.000")
        child.expect(r"per seconde")
        child.sendcontrol("c")
        if child.expect([r"Onderbroken: [0-9.]+ rijen zijn\s+bewaard", pexpect.EOF]) == 0:
            return child
        lijst.with_name("uit.csv").unlink()
    pytest.fail("Ctrl-C stopped nothing")


def test_ctrl_c_keeps_the_rows_and_says_how_to_go_on(lijst: Path) -> None:
    child = interrupt(lijst)
    child.expect_exact("--hervat")
    child.expect(pexpect.EOF)
    assert child.wait() == 130
    assert not lijst.with_name("uit.csv").exists()
    kept = lijst.with_name("uit.csv.deel").stat().st_size

    again = start(lijst, "--hervat")
    again.expect_exact("Geschreven")
    again.expect(pexpect.EOF)
    assert again.wait() == 0
    result = lijst.with_name("uit.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(result) == RIJEN + 1
    assert [line.partition(";")[0] for line in result[1:]] == [f"{n:06d}" for n in range(RIJEN)]
    assert 0 < kept < lijst.with_name("uit.csv").stat().st_size
