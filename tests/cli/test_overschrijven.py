"""What is there stays: in every command, also what appears at the last moment; and nothing half done is left behind."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dossierbouw import bewaar, vastgelegd
from functiewijzer.cli.batch.rijen import Uitvoerrij, graded_rows
from functiewijzer.loading.opslag.bestanden import Bestandsfout, write_atomically
from functiewijzer.loading.opslag.vergrendeling import claimed
from functiewijzer.loading.opslag.wording import in_wording
from gereedschap import GROOTHANDEL, PROFIELEN, VOORBEELD, fw

Capture = pytest.CaptureFixture[str]
on_unix = pytest.mark.skipif(sys.platform == "win32", reason="permissions, links and locks of POSIX")

OPDRACHTEN = [
    ("indeel", "--antwoorden", VOORBEELD),
    ("rapport", GROOTHANDEL),
    ("brief", GROOTHANDEL),
    ("dossiers", GROOTHANDEL.parent),
    ("vergelijk", GROOTHANDEL, GROOTHANDEL.parent / "002-commercieel-medewerker-binnendienst.dossier.yaml"),
    ("herbereken", GROOTHANDEL),
    ("herijk", GROOTHANDEL.parent),
    ("zoek", "Verkoper"),
    ("vragenlijst", "1.1", "--formaat", "markdown"),
    ("profielen",),
    ("toon", "1.1"),
    ("toon", "1.1", "--naast", "2.1"),
    ("verschil", PROFIELEN, PROFIELEN),
]
"""Every command that can write Markdown."""


@pytest.fixture
def lijst(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "lijst.csv"
    path.parent.mkdir()
    path.write_text("functie\nVerkoper\nMagazijnmedewerker\n", "utf-8")
    return path


@pytest.mark.parametrize("args", OPDRACHTEN, ids=lambda args: " ".join(map(str, args[:1])))
@pytest.mark.parametrize("content", ["van een ander", ""])
def test_a_file_that_is_there_stays_unless_it_may_be_replaced(
    args: tuple[object, ...], content: str, tmp_path: Path, capsys: Capture
) -> None:
    target = tmp_path / "n.md"
    target.write_text(content, "utf-8")
    refused = fw(capsys, *args, "-o", target)
    assert (refused.code, refused.out) == (3, "")
    assert "n.md bestaat al; kies een andere naam, of geef --overschrijf" in refused.err
    assert target.read_text("utf-8") == content
    assert fw(capsys, *args, "-o", target, "--overschrijf").code in {0, 1}
    assert target.read_text("utf-8").startswith("# ")


@pytest.mark.parametrize("args", [("valideer", PROFIELEN), ("schema", "profiel")], ids=["valideer", "schema"])
def test_that_holds_for_json_too(args: tuple[object, ...], tmp_path: Path, capsys: Capture) -> None:
    target = tmp_path / "n.json"
    target.write_text("oud", "utf-8")
    assert fw(capsys, *args, "-o", target).code == 3
    assert target.read_text("utf-8") == "oud"
    assert fw(capsys, *args, "-o", target, "--overschrijf").code == 0


def test_what_people_fill_in_says_what_would_be_lost_and_may_be_replaced_when_asked(
    tmp_path: Path, capsys: Capture
) -> None:
    target = tmp_path / "n.yaml"
    target.write_text("ingevuld: ja", "utf-8")
    refused = fw(capsys, "vragenlijst", "1.1", "-o", target)
    assert (refused.code, "kan ingevulde antwoorden bevatten" in refused.err) == (3, True)
    assert fw(capsys, "vragenlijst", "1.1", "-o", target, "--overschrijf").code == 0
    assert "antwoorden:" in target.read_text("utf-8")


def test_what_is_read_is_never_replaced(tmp_path: Path, capsys: Capture) -> None:
    path = bewaar(tmp_path, "a", vastgelegd())
    before = path.read_bytes()
    ended = fw(capsys, "vergelijk", path, path, "--uitvoer", path, "--overschrijf", "--formaat", "tekst")
    assert ended.code in {2, 3}
    assert path.read_bytes() == before


@on_unix
@pytest.mark.parametrize("args", [("rapport", GROOTHANDEL), ("batch", "LIJST")], ids=["rapport", "batch"])
@pytest.mark.parametrize("extra", [[], ["--overschrijf"]])
def test_a_link_to_itself_is_refused(
    args: tuple[object, ...], extra: list[str], lijst: Path, tmp_path: Path, capsys: Capture
) -> None:
    link = tmp_path / "n.html" if args[0] == "rapport" else tmp_path / "n.csv"
    link.symlink_to(link.name)
    ended = fw(capsys, *(lijst if word == "LIJST" else word for word in args), "-o", link, *extra)
    assert (ended.code, "de snelkoppeling verwijst naar zichzelf" in ended.err) == (3, True)
    assert link.is_symlink()


def test_a_file_that_appears_at_the_last_moment_stays(tmp_path: Path) -> None:
    target = tmp_path / "n.md"
    target.write_text("net gekomen", "utf-8")
    with pytest.raises(Bestandsfout, match="is er nu al en blijft zoals het is"):
        write_atomically(target, b"nieuw", overschrijf=False)
    assert target.read_text("utf-8") == "net gekomen"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("has_links", [True, False])
def test_without_hard_links_too(has_links: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    if not has_links:
        monkeypatch.setattr(os, "link", refuse)
    write_atomically(tmp_path / "n.md", b"een", overschrijf=False)
    with pytest.raises(Bestandsfout):
        write_atomically(tmp_path / "n.md", b"twee", overschrijf=False)
    assert (tmp_path / "n.md").read_bytes() == b"een"
    assert len(list(tmp_path.iterdir())) == 1


def intrude(monkeypatch: pytest.MonkeyPatch, target: Path) -> None:
    """Let somebody write the target of a batch run while its rows are being graded."""

    def interrupted(*args: Any) -> Iterator[Uitvoerrij[Any]]:
        target.write_text("van een ander", "utf-8")
        yield from graded_rows(*args)

    monkeypatch.setattr("functiewijzer.cli.batch.uitvoeren.graded_rows", interrupted)


@pytest.mark.parametrize("name", ["uit.csv", "uit.jsonl", "uit.json", "uit.xlsx"])
def test_a_file_that_appears_while_a_batch_runs_is_never_replaced_unasked(
    name: str, lijst: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / name
    intrude(monkeypatch, target)
    ended = fw(capsys, "batch", lijst, "-o", target)
    assert (ended.code, "--overschrijf" in ended.err) == (3, True)
    monkeypatch.undo()
    again = fw(capsys, "batch", lijst, "-o", target, "--hervat")
    assert (again.code, target.read_text("utf-8")) == (3, "van een ander")
    assert fw(capsys, "batch", lijst, "-o", target, "--hervat", "--overschrijf").code == 0
    assert target.read_bytes() != b"van een ander"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", name]


def test_two_processes_never_both_end_well(lijst: Path, tmp_path: Path) -> None:
    lijst.write_text("functie\n" + "".join(f"Verkoper {n}\n" for n in range(3_000)), "utf-8")
    command = [sys.executable, "-m", "functiewijzer", "batch", str(lijst), "-o", str(tmp_path / "uit.csv")]
    running = [subprocess.Popen(command, stderr=subprocess.DEVNULL) for _ in range(3)]
    assert sorted(process.wait() for process in running) == [0, 3, 3]
    assert len((tmp_path / "uit.csv").read_text("utf-8").splitlines()) == 3_001


@on_unix
def test_what_is_half_done_or_a_lock_is_for_its_owner_alone(tmp_path: Path) -> None:
    with in_wording(tmp_path / "n.md") as wording:
        assert wording.path.stat().st_mode & 0o777 == 0o600
    with claimed(tmp_path / "a.yaml"):
        assert (tmp_path / ".a.yaml.slot").stat().st_mode & 0o777 == 0o600


@on_unix
def test_the_rows_so_far_and_their_journal_are_for_the_owner_alone(
    lijst: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> Iterator[object]:
        raise KeyboardInterrupt

    monkeypatch.setattr("functiewijzer.cli.batch.uitvoeren.graded_rows", stop)
    assert fw(capsys, "batch", lijst, "-o", tmp_path / "uit.csv").code == 130
    left = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir() if path.is_file()}
    assert left == {"uit.csv.deel": 0o600, "uit.csv.deel.json": 0o600}


@on_unix
@pytest.mark.parametrize("name", ["uit.md", "uit.json", "uit.docx"])
def test_nothing_is_written_wider_than_the_umask(name: str, tmp_path: Path, capsys: Capture) -> None:
    before = os.umask(0o077)
    try:
        target = tmp_path / name
        assert fw(capsys, "rapport", GROOTHANDEL, "-o", target).code == 0
        assert target.stat().st_mode & 0o777 == 0o600
        target.chmod(0o666)
        assert fw(capsys, "rapport", GROOTHANDEL, "-o", target, "--overschrijf").code == 0
        assert target.stat().st_mode & 0o777 == 0o600
    finally:
        os.umask(before)


KILLED = """
import os, sys
from pathlib import Path
from functiewijzer.loading.opslag.vergrendeling import claim_file
from functiewijzer.loading.opslag.wording import in_wording
claim = claim_file(Path(sys.argv[1]) / "a.dossier.yaml")
with in_wording(Path(sys.argv[1]) / "n.md") as wording:
    wording.stream.write(b"half")
    print("klaar", flush=True)
    sys.stdin.read() if len(sys.argv) > 2 else os._exit(9)
"""


@on_unix
def test_what_a_kill_leaves_is_cleared_by_the_next_command(tmp_path: Path, capsys: Capture) -> None:
    subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], check=False, stdout=subprocess.DEVNULL)
    assert len(list(tmp_path.iterdir())) == 2
    assert fw(capsys, "rapport", GROOTHANDEL, "-o", tmp_path / "ander.md").code == 0
    assert [path.name for path in tmp_path.iterdir()] == ["ander.md"]


@on_unix
def test_what_another_process_is_busy_with_is_left_alone(tmp_path: Path, capsys: Capture) -> None:
    command = [sys.executable, "-c", KILLED, str(tmp_path), "blijf"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as busy:
        assert busy.stdout is not None
        assert busy.stdout.readline() == b"klaar\n"
        assert fw(capsys, "rapport", GROOTHANDEL, "-o", tmp_path / "ander.md").code == 0
        assert len(list(tmp_path.iterdir())) == 3
        busy.kill()


@on_unix
@pytest.mark.parametrize("name", [".mijn.slot", "werk.deel", "uit.csv.deel.json", ".x.deel", ".map.slot"])
def test_what_may_be_of_somebody_else_is_not_cleared(name: str, tmp_path: Path, capsys: Capture) -> None:
    if name == ".map.slot":
        (tmp_path / name).mkdir()
    else:
        (tmp_path / name).write_text("iets", "utf-8")
    assert fw(capsys, "rapport", GROOTHANDEL, "-o", tmp_path / "ander.md").code == 0
    assert (tmp_path / name).exists()
