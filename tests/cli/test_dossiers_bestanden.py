"""Folders as they are in practice: odd names, links, pipes, and what can't be read, all survived and named."""

import errno
import json
import os
import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dossierbouw import bewaar, vastgelegd
from functiewijzer.loading.dossiers.dossiermap import load_dossiers
from gereedschap import PROFIELEN, Afloop, fw

Capture = pytest.CaptureFixture[str]
on_unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names, links or pipes")
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes any bytes as a name")


def dossiers(capsys: Capture, folder: Path, *args: object) -> Afloop:
    return fw(capsys, "dossiers", folder, "--profielen", PROFIELEN, "--op", "2026-06-01", *args)


def close_folder(monkeypatch: pytest.MonkeyPatch, refused: Path) -> None:
    """Let a folder refuse to be looked into; the superuser may read everything, so the refusal is made here."""
    scans = os.scandir

    def refuse(path: Any = ".") -> Any:
        if Path(path) == refused:
            raise PermissionError(errno.EACCES, "refused", str(path))
        return scans(path)

    monkeypatch.setattr(os, "scandir", refuse)


def places(capsys: Capture, folder: Path) -> list[str]:
    return [item["dossier"] for item in json.loads(dossiers(capsys, folder, "--formaat", "json").out)["dossiers"]]


@pytest.mark.parametrize(
    "name",
    [
        "met spaties",
        "emoji 🙂",
        "héél-ïngewikkeld",
        "[m_v]",
        "-streepje",
        "#1 $HOME `ls`",
        "a" * 240,
        pytest.param('<b> | "q"', marks=on_unix),
        pytest.param("twee\nregels", marks=on_unix),
        pytest.param("\x1b[31mrood", marks=on_unix),
        pytest.param(os.fsdecode(b"latijn-\xe9"), marks=on_linux),
    ],
)
def test_an_odd_name_is_survived_in_every_format(name: str, tmp_path: Path, capsys: Capture) -> None:
    bewaar(tmp_path, name, vastgelegd("Verkoper"))
    assert places(capsys, tmp_path) == [f"{name}.dossier.yaml"]
    for formaat in ("tekst", "markdown", "html"):
        for target in ([], ["--uitvoer", tmp_path / f"uit-{formaat}"]):
            ended = dossiers(capsys, tmp_path, "--formaat", formaat, *target)
            assert (ended.code, "\x1b" in ended.out) == (0, False)


@pytest.mark.parametrize("name", ["map met spaties", "🙂", "map.yaml"])
def test_an_odd_folder_is_survived(name: str, tmp_path: Path, capsys: Capture) -> None:
    bewaar(tmp_path / name / name, "a", vastgelegd())
    assert places(capsys, tmp_path) == [f"{name}/{name}/a.dossier.yaml"]
    assert places(capsys, tmp_path / name) == [f"{name}/a.dossier.yaml"]


@on_linux
def test_a_folder_whose_name_is_no_text_is_survived(tmp_path: Path, capsys: Capture) -> None:
    folder = tmp_path / os.fsdecode(b"map-\xff")
    bewaar(folder, "a", vastgelegd())
    (folder / "b.yaml").write_text("kapot: [", "utf-8")
    ended = dossiers(capsys, folder)
    assert ended.code == 1
    assert "b.yaml:2:1: fout FW005" in ended.err


def test_the_folder_where_one_stands_can_be_listed(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    bewaar(tmp_path / "b", "a", vastgelegd())
    monkeypatch.chdir(tmp_path)
    assert places(capsys, Path()) == ["b/a.dossier.yaml"]
    assert places(capsys, Path("b/../b")) == ["a.dossier.yaml"]


@on_unix
def test_a_link_to_a_file_inside_is_followed_and_one_that_leads_out_is_refused(tmp_path: Path, capsys: Capture) -> None:
    folder = tmp_path / "map"
    inside, outside = bewaar(folder, "echt", vastgelegd()), bewaar(tmp_path, "buiten", vastgelegd())
    (folder / "link.yaml").symlink_to(inside)
    (folder / "uit.yaml").symlink_to(outside)
    assert places(capsys, folder) == ["echt.dossier.yaml", "link.yaml"]
    ended = dossiers(capsys, folder)
    assert ended.code == 1
    assert "uit.yaml:1:1: fout FW014" in ended.err


@on_unix
def test_a_link_to_a_folder_is_named_and_not_followed(tmp_path: Path, capsys: Capture) -> None:
    bewaar(tmp_path / "map" / "in", "a", vastgelegd())
    (tmp_path / "map" / "in" / "rond").symlink_to(tmp_path / "map", target_is_directory=True)
    ended = dossiers(capsys, tmp_path / "map")
    assert ended.code == 1
    assert "FW015" in ended.err
    assert "in/rond" in ended.out
    assert "1 dossier." in ended.out


@on_unix
@pytest.mark.parametrize("target", ["zelf.yaml", "weg.yaml"])
def test_a_link_to_itself_or_to_nothing_is_named(target: str, tmp_path: Path, capsys: Capture) -> None:
    bewaar(tmp_path, "a", vastgelegd())
    (tmp_path / "zelf.yaml").symlink_to(tmp_path / target)
    ended = dossiers(capsys, tmp_path)
    assert ended.code == 1
    assert "zelf.yaml:1:1: fout FW001" in ended.err
    assert "1 dossier." in ended.out


@on_unix
def test_a_pipe_is_named_and_never_waited_for(tmp_path: Path, capsys: Capture) -> None:
    os.mkfifo(tmp_path / "pijp.yaml")
    bewaar(tmp_path, "a", vastgelegd())
    ended = dossiers(capsys, tmp_path)
    assert ended.code == 1
    assert "pijp.yaml:1:1: fout FW001 dit is geen gewoon bestand" in ended.err
    assert "1 dossier." in ended.out


def test_a_file_without_rights_is_named(tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """The superuser may read everything, so the refusal is made here."""
    bewaar(tmp_path, "a", vastgelegd())
    bewaar(tmp_path, "geheim", vastgelegd())
    opens = Path.open

    def refuse(path: Path, *args: Any, **kwargs: Any) -> Any:
        if path.name.startswith("geheim"):
            raise PermissionError(errno.EACCES, "refused", str(path))
        return opens(path, *args, **kwargs)

    monkeypatch.setattr(Path, "open", refuse)
    ended = dossiers(capsys, tmp_path)
    assert ended.code == 1
    assert "geheim.dossier.yaml:1:1: fout FW001 het bestand is niet te lezen: u hebt er geen rechten voor" in ended.err
    assert "1 dossier." in ended.out


def test_a_folder_in_it_without_rights_is_named(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    bewaar(tmp_path / "in", "a", vastgelegd())
    close_folder(monkeypatch, tmp_path / "in")
    ended = dossiers(capsys, tmp_path)
    assert ended.code == 1
    assert "FW001 de map is niet te lezen: u hebt er geen rechten voor" in " ".join(ended.err.split())
    assert "In deze map staan geen dossiers." in ended.out


@pytest.mark.parametrize("opdracht", ["dossiers", "herijk", "herbereken", "vergelijk", "valideer"])
def test_the_folder_itself_without_rights_is_refused_with_the_reason(
    opdracht: str, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    bewaar(tmp_path / "map", "a", vastgelegd())
    close_folder(monkeypatch, tmp_path / "map")
    ended = fw(capsys, opdracht, tmp_path / "map")
    assert ended.code == 3
    assert f"de map {tmp_path / 'map'} is niet te lezen: u hebt er geen rechten voor" in ended.err


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"\x00",
        b"[" * 5000,
        b"a: &a [*a]",
        b"soort: indeling\nschema: 2\n",
        b"a\n" * 600_000,
        b"soort: indeling\n  kapot: [",
        b"soort: indelng\n",
        b"- 1",
    ],
)
def test_a_damaged_file_never_stops_the_rest(content: bytes, tmp_path: Path, capsys: Capture) -> None:
    bewaar(tmp_path, "b", vastgelegd("Verkoper"))
    (tmp_path / "a.yaml").write_bytes(content)
    ended = dossiers(capsys, tmp_path)
    assert ended.code == 1
    assert "a.yaml:" in ended.err
    assert "Verkoper" in ended.out


def test_hidden_files_and_other_documents_are_left_alone(tmp_path: Path, capsys: Capture) -> None:
    bewaar(tmp_path / ".git", "a", vastgelegd())
    bewaar(tmp_path, ".verborgen", vastgelegd())
    (tmp_path / "1.1.voorbeelden.yaml").write_text("soort: voorbeelden\nkapot: 1\n", "utf-8")
    (tmp_path / "lijst.csv").write_text("titel\n", "utf-8")
    ended = dossiers(capsys, tmp_path)
    assert (ended.code, ended.err) == (0, "")
    assert "In deze map staan geen dossiers." in ended.out


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("weg", "de map {} bestaat niet; geef een map met dossiers"),
        ("a.dossier.yaml", "{} is een bestand; geef de map waarin de dossiers staan"),
    ],
)
def test_what_is_no_folder_says_what_to_give(name: str, said: str, tmp_path: Path, capsys: Capture) -> None:
    bewaar(tmp_path, "a", vastgelegd())
    ended = dossiers(capsys, tmp_path / name)
    assert (ended.code, ended.out) == (3, "")
    assert said.format(tmp_path / name) in ended.err


@pytest.mark.parametrize("name", ["a" * 300, "a" * 5000])
def test_a_folder_name_that_cannot_be_is_no_traceback(name: str, tmp_path: Path, capsys: Capture) -> None:
    assert dossiers(capsys, tmp_path / name).code == 3


def test_one_file_is_read_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in "abc":
        bewaar(tmp_path, name, vastgelegd())
    read: list[str] = []
    opens = Path.open

    def note(path: Path, *args: Any, **kwargs: Any) -> Any:
        read.append(path.name)
        return opens(path, *args, **kwargs)

    monkeypatch.setattr(Path, "open", note)
    files: Iterator[Any] = load_dossiers(tmp_path)
    for count in (1, 2, 3):
        next(files)
        assert len(read) == count


@pytest.mark.slow
def test_memory_does_not_hold_what_is_in_the_files(tmp_path: Path, capsys: Capture) -> None:
    text = bewaar(tmp_path, "a", vastgelegd()).read_text("utf-8")
    for number in range(1000):
        (tmp_path / f"b{number}.dossier.yaml").write_text(text, "utf-8")
    dossiers(capsys, tmp_path / "..", "--zoek", "warm", "--formaat", "json")
    tracemalloc.start()
    try:
        assert len(places(capsys, tmp_path)) == 1001
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    # What a dossier becomes in memory takes many times its text; of each only a row is kept, and its line of JSON.
    assert peak < 1000 * len(text) * 2 / 3
