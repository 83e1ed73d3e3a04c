"""Growing output: whatever happens, the rows that were sure are there, and the end is the same."""

import json
import os
import shutil
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from functiewijzer.loading.opslag import deelbestand, deelplaats
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.loading.opslag.deelbestand import Deelbestand
from functiewijzer.loading.opslag.deelplaats import AlKlaar

FIXTURES_ONCE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def ticking(step: float) -> Callable[[], float]:
    """Return a clock on which every look takes so many seconds."""
    ticks = count()
    return lambda: next(ticks) * step


STIL = 0.0
SNEL = 10.0


def journal(doel: Path) -> dict[str, object]:
    data: dict[str, object] = json.loads(Path(f"{doel}.deel.json").read_text())
    return data


def copied(folder: Path, number: int) -> Path:
    """Return a folder as a kill at this moment would leave it."""
    return Path(shutil.copytree(folder, folder.parent / f"{folder.name}-{number}"))


@pytest.fixture
def doel(tmp_path: Path) -> Path:
    folder = tmp_path / "map"
    folder.mkdir()
    return folder / "uit.csv"


def test_a_finished_run_leaves_only_its_output(doel: Path) -> None:
    with Deelbestand.begin(doel, "k") as deel:
        deel.schrijf("\ufeffkop\r\n".encode(), 0)
        deel.schrijf("é\r\nb\r\n".encode(), 2)
        assert not doel.exists()
        deel.voltooi()
    assert doel.read_bytes() == "\ufeffkop\r\né\r\nb\r\n".encode()
    assert list(doel.parent.iterdir()) == [doel]


def test_the_end_of_a_run_keeps_everything_given_however_it_comes(doel: Path) -> None:
    def run() -> None:
        with Deelbestand.begin(doel, "k", klok=ticking(STIL)) as deel:
            deel.schrijf(b"kop\n", 0)
            deel.schrijf(b"a\n", 1, onschadelijk=2)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run()
    assert journal(doel) == {
        "schema": 1,
        "kenmerk": "k",
        "rijen": 1,
        "bytes": 6,
        "tellers": {"onschadelijk": 2},
        "klaar": False,
    }
    with Deelbestand.hervat(doel, "k") as deel:
        assert (deel.rijen, deel.tellers, deel.is_leeg) == (1, {"onschadelijk": 2}, False)
        deel.schrijf(b"b\n", 1, onschadelijk=1)
        assert (deel.rijen, deel.tellers) == (2, {"onschadelijk": 3})
        deel.voltooi()
    assert doel.read_text() == "kop\na\nb\n"


ROWS = [f"rij {number}\r\n" for number in range(12)]


@FIXTURES_ONCE
@given(steps=st.lists(st.integers(1, 3), min_size=1, max_size=8), pace=st.sampled_from([STIL, 0.6, SNEL]))
def test_a_kill_between_any_two_writes_can_be_continued(
    tmp_path_factory: pytest.TempPathFactory, steps: list[int], pace: float
) -> None:
    folder = tmp_path_factory.mktemp("proef") / "map"
    folder.mkdir()
    with Deelbestand.begin(folder / "uit", "k", klok=ticking(pace)) as deel:
        deel.schrijf(b"kop\r\n", 0)
        for number, size in enumerate(steps):
            deel.schrijf(
                "".join(ROWS[deel.rijen : deel.rijen + size]).encode(), len(ROWS[deel.rijen : deel.rijen + size])
            )
            left = copied(folder, number)
            assert not (left / "uit").exists()
            finish(left / "uit")
            assert (left / "uit").read_bytes() == "".join(["kop\r\n", *ROWS]).encode()


def finish(doel: Path) -> None:
    with Deelbestand.hervat(doel, "k") as again:
        if again.is_leeg:
            again.schrijf(b"kop\r\n", 0)
        again.schrijf("".join(ROWS[again.rijen :]).encode(), len(ROWS[again.rijen :]))
        again.voltooi()


INTERRUPTED = [(deelbestand, "write_journaal"), (os, "fsync"), (Deelbestand, "_flush")]


@pytest.mark.parametrize(("place", "name"), INTERRUPTED, ids=lambda value: str(value)[:40])
@pytest.mark.parametrize("before", [True, False])
def test_ctrl_c_inside_a_write_counts_no_row_twice(
    doel: Path, monkeypatch: pytest.MonkeyPatch, place: object, name: str, before: bool
) -> None:
    real, calls = getattr(place, name), count()

    def interrupted(*args: object) -> None:
        number = next(calls)
        if before and number == 2:
            raise KeyboardInterrupt
        real(*args)
        if not before and number == 2:
            raise KeyboardInterrupt

    def run() -> None:
        with Deelbestand.begin(doel, "k", klok=ticking(SNEL)) as deel:
            deel.schrijf(b"kop\r\n", 0)
            for row in ROWS:
                deel.schrijf(row.encode(), 1)

    monkeypatch.setattr(place, name, interrupted)
    with pytest.raises(KeyboardInterrupt):
        run()
    monkeypatch.undo()
    finish(doel)
    assert doel.read_bytes() == "".join(["kop\r\n", *ROWS]).encode()


def test_a_write_that_was_broken_off_halfway_is_done_again_in_its_place(
    doel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Deelbestand.begin(doel, "k", klok=ticking(STIL)) as deel:
        deel.schrijf(b"een\n", 1)
        Path(f"{doel}.deel").write_text("ee")
        deel.voltooi()
    assert doel.read_text() == "een\n"


def test_the_journal_is_renewed_at_most_once_a_second(doel: Path) -> None:
    now = [0.0]
    with Deelbestand.begin(doel, "k", klok=lambda: now[0]) as deel:
        for moment, safe in ((0.5, 0), (0.9, 0), (1.0, 3), (1.9, 3), (2.1, 5)):
            now[0] = moment
            deel.schrijf(b"a\n", 1)
            assert journal(doel)["rijen"] == safe


def test_much_text_is_not_kept_in_memory_and_is_sure_only_with_the_journal(doel: Path) -> None:
    with Deelbestand.begin(doel, "k", klok=ticking(STIL)) as deel:
        deel.schrijf(b"x" * (1 << 20), 1)
        assert Path(f"{doel}.deel").stat().st_size == 1 << 20
        assert journal(doel)["bytes"] == 0
        left = copied(doel.parent, 0) / doel.name
    with Deelbestand.hervat(left, "k") as again:
        assert again.is_leeg
    assert Path(f"{left}.deel").stat().st_size == 0


def test_rows_of_an_earlier_run_are_not_thrown_away_unasked(doel: Path) -> None:
    with Deelbestand.begin(doel, "k") as deel:
        deel.schrijf(b"a\n", 1)
    with pytest.raises(Bestandsfout, match=r"--hervat.*--overschrijf"):
        Deelbestand.begin(doel, "k")
    with Deelbestand.begin(doel, "nieuw", overschrijf=True) as deel:
        assert deel.is_leeg
        deel.schrijf(b"b\n", 1)
        deel.voltooi()
    assert doel.read_text() == "b\n"


def test_rows_of_another_run_are_not_continued(doel: Path) -> None:
    with Deelbestand.begin(doel, "k") as deel:
        deel.schrijf(b"a\n", 1)
    with pytest.raises(Bestandsfout, match="de invoer, de profielen of de opties zijn veranderd"):
        Deelbestand.hervat(doel, "anders")


@pytest.mark.parametrize(
    "broken", ["", "{}", "[", '{"schema":2,"kenmerk":"k"}', '{"schema":1,"kenmerk":"k","rijen":-1}']
)
def test_a_journal_that_says_nothing_is_refused(doel: Path, broken: str) -> None:
    with Deelbestand.begin(doel, "k") as deel:
        deel.schrijf(b"a\n", 1)
    Path(f"{doel}.deel.json").write_text(broken)
    with pytest.raises(Bestandsfout, match="journaal; begin opnieuw met --overschrijf"):
        Deelbestand.hervat(doel, "k")


@pytest.mark.parametrize("missing", ["journal", "rows"])
def test_rows_and_journal_that_do_not_fit_are_refused(doel: Path, missing: str) -> None:
    with Deelbestand.begin(doel, "k") as deel:
        deel.schrijf(b"a\nb\n", 2)
    if missing == "journal":
        Path(f"{doel}.deel.json").unlink()
    else:
        os.truncate(f"{doel}.deel", 3)
    with pytest.raises(Bestandsfout, match="passen niet bij elkaar"):
        Deelbestand.hervat(doel, "k")


def write_one_row(doel: Path) -> None:
    with Deelbestand.begin(doel, "k") as deel:
        deel.schrijf(b"a\n", 1)
        deel.voltooi()


def test_continuing_where_nothing_is_begins_anew(doel: Path) -> None:
    with Deelbestand.hervat(doel, "k") as deel:
        assert (deel.rijen, deel.is_leeg) == (0, True)
    Path(f"{doel}.deel.json").unlink()
    with Deelbestand.hervat(doel, "k") as deel:
        assert deel.is_leeg


def test_a_kill_right_after_the_last_step_is_seen_as_finished(doel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(pad: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(deelbestand, "remove_journaal", killed)
    with pytest.raises(KeyboardInterrupt):
        write_one_row(doel)
    with pytest.raises(AlKlaar, match="niets te hervatten"):
        Deelbestand.hervat(doel, "k")
    assert list(doel.parent.iterdir()) == [doel]
    assert doel.read_text() == "a\n"


def test_output_that_cannot_be_put_in_its_place_is_kept(doel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(source: Path, target: Path, *, overschrijf: bool) -> None:
        raise PermissionError

    monkeypatch.setattr(deelbestand, "move_over", refused)
    with pytest.raises(Bestandsfout, match=r"ander programma houdt het open.*--hervat"):
        write_one_row(doel)
    monkeypatch.undo()
    with Deelbestand.hervat(doel, "k") as deel:
        assert deel.rijen == 1
        deel.voltooi()
    assert doel.read_text() == "a\n"


def test_a_full_disk_is_said_and_keeps_what_was_sure(doel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Deelbestand) -> None:
        with deelplaats.explained(Path("uit.deel")):
            raise OSError(28, "No space left on device")

    def run() -> None:
        with Deelbestand.begin(doel, "k") as deel:
            deel.schrijf(b"a\n", 1)
            deel.bewaar()
            monkeypatch.setattr(Deelbestand, "_flush", full)
            deel.schrijf(b"x" * (1 << 20), 1)

    with pytest.raises(Bestandsfout, match="de schijf is vol"):
        run()
    monkeypatch.undo()
    with Deelbestand.hervat(doel, "k") as deel:
        assert deel.rijen == 1


def test_two_commands_do_not_write_to_the_same_output(doel: Path) -> None:
    with Deelbestand.begin(doel, "k") as deel:
        deel.schrijf(b"a\n", 1)
        with pytest.raises(Bestandsfout, match="een andere opdracht schrijft nu naar"):
            Deelbestand.hervat(doel, "k")
        with pytest.raises(Bestandsfout, match="een andere opdracht schrijft nu naar"):
            Deelbestand.begin(doel, "k", overschrijf=True)
        deel.voltooi()
    assert doel.read_text() == "a\n"


def test_a_run_that_ended_a_moment_ago_is_not_gone_on_with(doel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the look at what is there and the writing, nobody else comes: the look is taken with the lock."""
    with Deelbestand.begin(doel, "k") as first:
        first.schrijf(b"a\n", 1)
        first.bewaar()
        plain = deelplaats.Deelplaats.claim

        def finish_first(plaats: deelplaats.Deelplaats) -> object:
            first.voltooi()
            return plain(plaats)

        monkeypatch.setattr(deelplaats.Deelplaats, "claim", finish_first)
        with pytest.raises(Bestandsfout, match="niets te hervatten"):
            Deelbestand.hervat(doel, "k")
    assert doel.read_text() == "a\n"
    assert list(doel.parent.iterdir()) == [doel]


def test_beginning_anew_is_told_to_the_journal_before_the_rows_go(doel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Deelbestand.begin(doel, "k") as deel:
        deel.schrijf(b"a\n", 1)

    def killed(pad: Path, stand: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(deelbestand, "write_journaal", killed)
    with pytest.raises(KeyboardInterrupt):
        Deelbestand.begin(doel, "k", overschrijf=True)
    monkeypatch.undo()
    with Deelbestand.hervat(doel, "k") as deel:
        assert deel.rijen == 1


def test_rows_can_be_read_back_line_by_line(doel: Path) -> None:
    with Deelbestand.begin(doel, "k", klok=ticking(STIL)) as deel:
        deel.schrijf('["é"]\n["a\u2028b\r"]\n'.encode(), 2)
        assert list(deel.lees()) == ['["é"]', '["a\u2028b\r"]']
        deel.schrijf(b"[]\n", 1)
        assert list(deel.lees())[-1] == "[]"
        deel.ruim_op()
    assert list(doel.parent.iterdir()) == []


def test_a_destination_that_cannot_be_written_is_refused_before_any_work(doel: Path) -> None:
    with pytest.raises(Bestandsfout, match="het is een map"):
        Deelbestand.begin(doel.parent, "k")
    with pytest.raises(Bestandsfout, match=r"de map .* bestaat niet"):
        Deelbestand.begin(doel.parent / "weg" / "uit.csv", "k")
    for name in ("a" * 250, "a\0b"):
        with pytest.raises(Bestandsfout, match="de naam"):
            Deelbestand.begin(doel.parent / name, "k")


@pytest.mark.skipif(sys.platform == "win32", reason="symlinks and permissions of POSIX")
def test_a_symlink_and_permissions_stay(doel: Path) -> None:
    doel.write_text("oud")
    doel.chmod(0o640)
    link = doel.parent / "link.csv"
    link.symlink_to(doel)
    with Deelbestand.begin(link, "k", overschrijf=True) as deel:
        deel.schrijf(b"nieuw", 1)
        deel.voltooi()
    assert link.is_symlink()
    assert doel.read_text() == "nieuw"
    assert doel.stat().st_mode & 0o777 == 0o640
