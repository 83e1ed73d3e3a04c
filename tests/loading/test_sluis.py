"""The lock: foreign files are looked through, and read in a process that cannot take the others with it."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from functiewijzer.loading.handboek.toelating import HANDBOEK
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.loading.sluis.bewaker import read_guarded
from functiewijzer.loading.sluis.geheugenwacht import taken
from functiewijzer.loading.sluis.leesdoel import Leesdoel
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort, weigering_text
from functiewijzer.loading.tabel.werkblad import REKENBLAD

Lezer = Callable[[BinaryIO, Any], Iterator[str]]


def echo(bron: BinaryIO, verzoek: Any) -> Iterator[str]:
    yield json.dumps([verzoek, bron.read().decode()])


def refuse(bron: BinaryIO, verzoek: Any) -> Iterator[str]:
    yield "[1]"
    raise Weigering(Weigersoort.VER_WEG, "cel ZZ9")


def break_down(bron: BinaryIO, verzoek: Any) -> Iterator[str]:
    yield "[1]"
    raise LookupError("iets dat niemand voorzag")


def abort(bron: BinaryIO, verzoek: Any) -> Iterator[str]:
    yield "[1]"
    os.abort()


def lie(bron: BinaryIO, verzoek: Any) -> Iterator[str]:
    """End well, to all appearances, with a reason that does not exist."""
    yield json.dumps({"weigering": ["zomaar"]})
    os._exit(0)


def sleep(bron: BinaryIO, verzoek: Any) -> Iterator[str]:
    yield "[1]"
    time.sleep(60)


def flood(bron: BinaryIO, verzoek: Any) -> Iterator[str]:
    while True:
        yield "1" * 10_000_000


def take_memory(bron: BinaryIO, verzoek: Any) -> Iterator[str]:
    kept = []
    while True:
        kept.append(bytearray(50_000_000))
        yield "[1]"


def environment(bron: BinaryIO, verzoek: Any) -> Iterator[str]:
    yield json.dumps(sorted(name for name in sys.modules if name.partition(".")[0] in {"typer", "pydantic", "rich"}))


def read(tmp_path: Path, lezer: Lezer, verzoek: Any = None, doel: Leesdoel = REKENBLAD) -> list[str]:
    path = tmp_path / "bestand"
    path.write_bytes("één".encode())
    return list(read_guarded(path, lezer, verzoek, doel).lines())


def test_a_reader_gets_the_file_and_the_request_and_its_lines_come_back(tmp_path: Path) -> None:
    assert json.loads(read(tmp_path, echo, {"blad": "ü"})[0]) == [{"blad": "ü"}, "één"]


def test_two_readings_of_one_yield_go_on_beside_each_other(tmp_path: Path) -> None:
    path = tmp_path / "bestand"
    path.write_bytes(b"x")
    found = read_guarded(path, echo, 1, REKENBLAD)
    one, other = found.lines(), found.lines()
    assert next(one) == next(other)


@pytest.mark.parametrize(
    ("lezer", "says"),
    [
        (refuse, r"heeft een cel ver buiten de lijst \(cel ZZ9\)"),
        (break_down, r"beschadigd of niet goed bewaard \(LookupError\)"),
        (abort, "beschadigd of vraagt te veel geheugen"),
        (lie, "beschadigd of vraagt te veel geheugen"),
        (flood, "te veel tekst"),
    ],
)
def test_whatever_a_reader_does_is_said_in_plain_words(tmp_path: Path, lezer: Lezer, says: str) -> None:
    with pytest.raises(Bestandsfout, match=says):
        read(tmp_path, lezer)


def test_a_reader_that_takes_memory_is_stopped(tmp_path: Path) -> None:
    with pytest.raises(Bestandsfout, match="vraagt te veel geheugen"):
        read(tmp_path, take_memory)


def test_a_process_that_watches_its_own_memory_ends_when_that_grows() -> None:
    code = (
        "import time; from functiewijzer.loading.sluis.geheugenwacht import taken, watch_memory; "
        "watch_memory(taken() + (30 << 20)); {}; time.sleep({})"
    )
    assert 1 << 20 < taken() < 1 << 40
    for grows, seconds, code_of_end in (("kept = b'x' * (taken() + (90 << 20))", 60, 1), ("kept = b''", 0.3, 0)):
        words = [sys.executable, "-c", code.format(grows, seconds)]
        assert subprocess.run(words, check=False, timeout=50).returncode == code_of_end


def test_a_reader_that_takes_too_long_is_ended_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Bestandsfout, match=r"lezen duurt langer dan 0\.5 seconden"):
        read(tmp_path, sleep, doel=REKENBLAD._replace(seconden=0.5))
    if os.name == "posix":
        with pytest.raises(ChildProcessError):
            os.waitpid(-1, os.WNOHANG)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such timer")
def test_ctrl_c_ends_the_process_that_reads_too(tmp_path: Path) -> None:
    def interrupt(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.5)
        with pytest.raises(KeyboardInterrupt):
            read(tmp_path, sleep)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_the_process_that_reads_loads_nothing_of_the_command_line(tmp_path: Path) -> None:
    assert json.loads(read(tmp_path, environment)[0]) == []


def test_nothing_in_the_current_folder_is_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trap = tmp_path / "val"
    trap.mkdir()
    (trap / "json.py").write_text("raise SystemExit(1)", encoding="utf-8")
    monkeypatch.chdir(trap)
    assert read(tmp_path, echo)


@pytest.mark.parametrize("doel", [REKENBLAD, HANDBOEK], ids=lambda doel: doel.wat)
@pytest.mark.parametrize("soort", Weigersoort)
def test_every_refusal_has_words(soort: Weigersoort, doel: Leesdoel) -> None:
    text = weigering_text(soort, "X", doel=doel)
    assert text
    assert "{" not in text
