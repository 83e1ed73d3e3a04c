"""A batch run that is killed at any moment goes on with --hervat, and ends byte for byte as if nothing had happened."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from gereedschap import PROFIELEN

pytestmark = pytest.mark.slow

RIJEN = 60_000
LEAST = 150  # bytes that every row takes at least


def command(lijst: Path, uit: Path, *more: str) -> list[str]:
    return [
        *(sys.executable, "-m", "functiewijzer", "batch", str(lijst), "-o", str(uit)),
        *("--profielen", str(PROFIELEN), *more),
    ]


@pytest.fixture(scope="module")
def lijst(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("invoer") / "lijst.csv"
    soorten = ["Medewerker verkoop binnendienst", "Vertegenwoordiger", "Slager", "Hoofd verkoop", "=kok", "Mdw. BD"]
    rows = (f"{n};{soorten[n % 6]} {'abcdefghij'[n // 6 % 10]};{'EFG'[n % 3]}\r\n" for n in range(RIJEN))
    path.write_text("nr;functie;huidige groep\r\n" + "".join(rows), encoding="utf-8", newline="")
    return path


def size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def run_and_kill(arguments: list[str], deel: Path, limit: int) -> bool:
    """Start a run, and kill it when its rows reach a size; tell whether it was done before."""
    process = subprocess.Popen(arguments, stderr=subprocess.DEVNULL)
    while process.poll() is None:
        if size_of(deel) >= limit:
            process.send_signal(signal.SIGKILL)
            process.wait()
            return False
        time.sleep(0.002)
    assert process.returncode == 0
    return True


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize(("suffix", "kills"), [("csv", 20), ("jsonl", 20), ("json", 4), ("xlsx", 4)])
def test_a_run_that_is_killed_again_and_again_ends_the_same(
    lijst: Path, tmp_path: Path, suffix: str, kills: int
) -> None:
    whole, broken = tmp_path / f"heel.{suffix}", tmp_path / f"stuk.{suffix}"
    subprocess.run(command(lijst, whole), check=True, stderr=subprocess.DEVNULL)
    deel = broken.with_name(broken.name + ".deel")
    done = run_and_kill(command(lijst, broken), deel, 1)
    for number in range(1, kills):
        if done:
            break
        done = run_and_kill(command(lijst, broken, "--hervat"), deel, RIJEN * LEAST * number // kills)
    assert not done
    subprocess.run(command(lijst, broken, "--hervat"), check=True, stderr=subprocess.DEVNULL)
    assert broken.read_bytes() == whole.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([whole.name, broken.name])


def test_another_input_is_refused_when_going_on(lijst: Path, tmp_path: Path) -> None:
    uit = tmp_path / "uit.csv"
    assert not run_and_kill(command(lijst, uit), tmp_path / "uit.csv.deel", 1)
    other = tmp_path / "anders.csv"
    other.write_text("functie\nSlager\n", encoding="utf-8")
    ended = subprocess.run(command(other, uit, "--hervat"), capture_output=True, text=True, check=False)
    assert ended.returncode == 3
    assert "Traceback" not in ended.stderr
    assert not uit.exists()
