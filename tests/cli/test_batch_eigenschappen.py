"""What holds for every list that goes through `batch`."""

import csv
import io
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from functiewijzer.cli.batch import rijen, schrijven
from functiewijzer.cli.batch.schrijvers import Csv
from functiewijzer.cli.batch.uitvoeren import run_batch
from functiewijzer.cli.batch.verzoek import Batchverzoek
from functiewijzer.cli.uitgang import Klaar
from functiewijzer.core.batch.beoordelen import Beoordelaar
from functiewijzer.core.batch.gegeven import Gegeven
from functiewijzer.core.batch.rijadvies import ADVIESKOLOMMEN, Rijadvies
from functiewijzer.rendering.tabel.csvvorm import CsvVorm
from gereedschap import PROFIELEN, make_harmless

TITELS = [
    *("Medewerker verkoop binnendienst", "Verkoper", "hoofd verkoop", "Slager", "", "accountmanager buitendienst"),
    *("binnen-/buitendienst", "=1+1", "x", "12345", "Medewerker administratie verkoop"),
]
# What no UTF-8 file can hold stays out: lone surrogates.
TEKST = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
GEVAARLIJK = st.sampled_from(["=1+1", "-5", "+31 6 12345678", "@x", "\tx", "\rx", "'=1", "＝1", "a;b", 'a"b', "a\nb"])
RIJEN = st.lists(st.tuples(TEKST | GEVAARLIJK, st.sampled_from(TITELS), TEKST | GEVAARLIJK), min_size=1, max_size=8)


def graded(rows: Sequence[tuple[str, ...]], *, ruw: bool = False) -> tuple[bytes, list[list[str]]]:
    """Return what batch makes of rows of (note, title, other): the bytes, and the rows as Excel would read them."""
    with tempfile.TemporaryDirectory() as name:
        source, target = Path(name, "in.csv"), Path(name, "uit.csv")
        with source.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream, delimiter=";").writerows([("nota", "functietitel", "ander"), *rows])
        with suppress(Klaar):  # rows of nothing but odd signs end with 1
            run_batch(_verzoek(source, target, ruw=ruw))
        data = target.read_bytes()
    return data, list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def _verzoek(source: Path, target: Path, *, ruw: bool = False, hervat: bool = False) -> Batchverzoek:
    return Batchverzoek(
        invoer=source, uitvoer=target, formaat=None, kolom="functietitel", alleen_kolommen=None, blad=None,
        correcties=None,
        alleen_onderbouwd=False, vraagkolommen=False, samenvatting=None, hervat=hervat, overschrijf=False,
        streng=False, ruw=ruw, codering=None, bij_fout="stop", profielmap=PROFIELEN,
    )  # fmt: skip


@pytest.mark.slow
@settings(deadline=None, max_examples=60)
@given(RIJEN)
@example([("a\x00b", "Verkoper", "\ufeff")])
def test_every_cell_comes_back_as_it_was_when_asked_for_raw(rows: list[tuple[str, ...]]) -> None:
    _, result = graded(rows, ruw=True)
    assert [tuple(row[:3]) for row in result] == [("nota", "functietitel", "ander"), *rows]
    assert all(len(row) == 3 + len(ADVIESKOLOMMEN) for row in result)


@pytest.mark.slow
@settings(deadline=None, max_examples=60)
@given(RIJEN)
def test_without_the_apostrophes_that_were_counted_the_rows_are_what_they_were(rows: list[tuple[str, ...]]) -> None:
    _, result = graded(rows)
    undone = [
        tuple(new.removeprefix("'") if make_harmless(old) != old else new for old, new in zip(was, row, strict=False))
        for was, row in zip(rows, result[1:], strict=True)
    ]
    assert undone == rows


@pytest.mark.slow
@settings(deadline=None, max_examples=30)
@given(RIJEN.flatmap(lambda rows: st.tuples(st.just(rows), st.permutations(range(len(rows))))))
def test_the_order_of_the_rows_changes_nothing(given_rows: tuple[list[tuple[str, ...]], list[int]]) -> None:
    rows, order = given_rows
    (_, [_, *plain]), (_, [_, *moved]) = graded(rows), graded([rows[place] for place in order])
    assert moved == [plain[place] for place in order]


@pytest.mark.parametrize(("block", "kept"), [(1, 1), (2, 3), (7, 2)])
def test_how_many_rows_are_taken_together_changes_nothing(
    block: int, kept: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [(str(number), TITELS[number * 3 % len(TITELS)], "") for number in range(25)]
    data, _ = graded(rows)
    summary = capsys.readouterr().err
    monkeypatch.setattr(schrijven, "_BLOCK", block)
    monkeypatch.setattr(rijen, "_KEPT", kept)
    assert graded(rows)[0] == data
    assert without_places(capsys.readouterr().err) == without_places(summary)


def without_places(text: str) -> list[str]:
    """Return the lines that don't name a temporary file."""
    return [line for line in text.splitlines() if "Geschreven" not in line]


@pytest.mark.parametrize("suffix", ["csv", "jsonl", "json", "xlsx"])
def test_what_was_written_is_counted_and_not_graded_again(
    suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lijst, whole, broken = tmp_path / "lijst.csv", tmp_path / f"heel.{suffix}", tmp_path / f"stuk.{suffix}"
    titels = ["Verkoper", "hoofd verkoop\nbinnendienst", "=kok", "Slager", "Medewerker verkoop binnendienst"]
    with lijst.open("w", encoding="utf-8", newline="") as stream:
        rows = ((f"{titels[n % 5]} {'abcdefghijklmnopqrst'[n]}", "DEFQ"[n % 4]) for n in range(20))
        csv.writer(stream, delimiter=";").writerows([("functietitel", "huidige groep"), *rows])
    run_batch(_verzoek(lijst, whole))
    summary = capsys.readouterr().err
    monkeypatch.setattr(schrijven, "_BLOCK", 3)
    graded_titels: list[str] = []
    plain = Beoordelaar.grade

    def grade(self: Beoordelaar, gegeven: Gegeven) -> Rijadvies:
        if len(graded_titels) == 11:
            graded_titels.append("")
            raise KeyboardInterrupt
        graded_titels.append(gegeven.titel)
        return plain(self, gegeven)

    monkeypatch.setattr(Beoordelaar, "grade", grade)
    with pytest.raises(Klaar):
        run_batch(_verzoek(lijst, broken))
    before = len(graded_titels)
    capsys.readouterr()
    run_batch(_verzoek(lijst, broken, hervat=True))
    assert broken.read_bytes() == whole.read_bytes()
    assert len(graded_titels) - before == 20 - 9  # three blocks of three were safe
    assert without_places(capsys.readouterr().err) == without_places(summary)


def test_rows_that_no_reader_of_lists_would_take_for_one_are_read_back_whole() -> None:
    cells = ["a\nb"] * 150 + ["x" * 200_000, "\n" * 12_000, 'é;"', "\r", "\x00"]
    vorm = CsvVorm()
    text = vorm.opening(["kop"]) + vorm.rij(cells) + vorm.rij(["c"])
    lines = io.StringIO(text, newline="\n")
    assert list(Csv(ruw=False).lees(line.removesuffix("\n") for line in lines)) == [
        [make_harmless(cell) for cell in cells],
        ["c"],
    ]
