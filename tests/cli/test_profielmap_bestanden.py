"""A profile folder as it may be found: what is no file, what leads elsewhere and what lacks its house are named."""

import errno
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gereedschap import GROOTHANDEL, PROFIELEN, VOORBEELD, fw

Capture = pytest.CaptureFixture[str]
on_unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes, and links need rights")


@pytest.fixture
def profielmap(tmp_path: Path) -> Path:
    shutil.copytree(PROFIELEN, tmp_path / "map")
    return tmp_path / "map"


def make_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(os.path.relpath(path))


def make_link_to_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


@on_unix
@pytest.mark.parametrize("make", [os.mkfifo, make_socket, make_link_to_device])
@pytest.mark.parametrize(
    "opdracht",
    [
        ("valideer", "MAP"),
        ("profielen", "--profielen", "MAP"),
        ("toon", "1.1", "--profielen", "MAP"),
        ("toon", "9.9", "--profielen", "MAP"),
        ("zoek", "Verkoper", "--profielen", "MAP"),
        ("vragenlijst", "1.1", "--formaat", "yaml", "--profielen", "MAP"),
        ("indeel", "--antwoorden", VOORBEELD, "--profielen", "MAP"),
        ("verschil", "MAP", PROFIELEN),
        ("herijk", GROOTHANDEL.parent, "--profielen", "MAP"),
    ],
)
def test_what_is_no_file_is_never_waited_for(
    opdracht: tuple[object, ...],
    make: Callable[[Path], None],
    profielmap: Path,
    capsys: Capture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(profielmap)
    make(profielmap / "0-eerst.yaml")
    ended = fw(capsys, *(profielmap if word == "MAP" else word for word in opdracht))
    assert ended.code in {0, 1, 2, 3}
    if opdracht[0] == "valideer":
        assert ended.code == 1 if make is make_link_to_device else 3
        assert "0-eerst.yaml:1:1: fout FW0" in ended.out


@on_unix
@pytest.mark.parametrize("name", ["functiehuis.yaml", "woordenlijst.yaml"])
def test_a_pipe_in_the_place_of_a_file_that_counts_is_named(name: str, profielmap: Path, capsys: Capture) -> None:
    (profielmap / name).unlink()
    os.mkfifo(profielmap / name)
    ended = fw(capsys, "zoek", "Verkoper", "--profielen", profielmap)
    assert ended.code == 3
    assert f"{name}:1:1: fout FW001 dit is geen gewoon bestand" in ended.err


@on_unix
def test_a_folder_that_is_a_link_is_named_and_not_followed(profielmap: Path, tmp_path: Path, capsys: Capture) -> None:
    shutil.move(profielmap / "2-commerciele-buitendienst", tmp_path / "elders")
    (profielmap / "2-commerciele-buitendienst").symlink_to(tmp_path / "elders", target_is_directory=True)
    checked = fw(capsys, "valideer", profielmap, "--selecteer", "FW015", "--streng")
    assert checked.code == 1
    assert "2-commerciele-buitendienst:1:1: waarschuwing FW015 een snelkoppeling naar een map" in checked.out
    listed = fw(capsys, "profielen", "--profielen", profielmap)
    assert listed.code == 0
    assert "2.1" not in listed.out
    assert "overgeslagen wegens fouten: 2-commerciele-buitendienst." in listed.err
    compared = fw(capsys, "verschil", PROFIELEN, profielmap)
    assert (compared.code, compared.out) == (1, "")
    assert "FW015" in compared.err


def test_a_folder_of_profiles_without_a_functiehuis_borrows_none(profielmap: Path, capsys: Capture) -> None:
    (profielmap / "functiehuis.yaml").unlink()
    ended = fw(capsys, "valideer", profielmap)
    assert ended.code == 1
    assert "fout FW307 er is geen bruikbaar functiehuis" in ended.out
    assert "--profielen" in ended.out


def test_a_folder_of_profiles_without_a_functiehuis_may_be_checked_with_a_named_one(
    profielmap: Path, capsys: Capture
) -> None:
    (profielmap / "functiehuis.yaml").unlink()
    assert fw(capsys, "valideer", profielmap, "--profielen", PROFIELEN).code == 0


def test_dossiers_in_a_folder_of_their_own_are_checked_with_the_usual_profiles(tmp_path: Path, capsys: Capture) -> None:
    shutil.copy(VOORBEELD, tmp_path / "een.yaml")
    assert fw(capsys, "valideer", tmp_path).code == 0


@pytest.mark.parametrize("opdracht", [("toon", "1.1"), ("indeel", "--antwoorden", VOORBEELD)], ids=["toon", "indeel"])
def test_a_profile_that_can_not_be_read_is_not_called_absent(
    opdracht: tuple[object, ...], profielmap: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The superuser may read everything, so the refusal is made here."""
    opens = Path.open

    def refuse(path: Path, *args: Any, **kwargs: Any) -> Any:
        if path.name.startswith("1.1-medewerker-verkoop-binnendienst.y"):
            raise PermissionError(errno.EACCES, "refused", str(path))
        return opens(path, *args, **kwargs)

    monkeypatch.setattr(Path, "open", refuse)
    ended = fw(capsys, *opdracht, "--profielen", profielmap)
    assert (ended.code, "u hebt er geen rechten voor" in ended.err, "bedoelde u" in ended.err) == (3, True, False)


@pytest.mark.parametrize(
    "opdracht",
    [
        ("dossiers", "MAP"), ("herijk", "MAP"), ("valideer", "MAP"), ("valideer", "BESTAND"), ("rapport", "BESTAND"),
        ("indeel", "--antwoorden", "BESTAND"), ("batch", "BESTAND", "-o", "-"), ("profielen", "--profielen", "MAP"),
        ("zoek", "x", "--profielen", "MAP"), ("herbereken", "BESTAND"), ("brief", "BESTAND"),
        ("vergelijk", "BESTAND", "BESTAND"), ("combineer", "BESTAND", GROOTHANDEL),
    ],
    ids=lambda opdracht: " ".join(map(str, opdracht[:2])),
)  # fmt: skip
@pytest.mark.skipif(shutil.which("setpriv") is None, reason="needs a way to give up the rights of the superuser")
def test_what_the_user_may_not_read_is_said_with_the_reason(opdracht: tuple[object, ...], tmp_path: Path) -> None:
    (tmp_path / "MAP").mkdir(mode=0)
    (tmp_path / "BESTAND").touch(mode=0)
    less = ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.getuid() == 0 else ()
    command = [*less, sys.executable, "-m", "functiewijzer", *map(str, opdracht)]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False)
    (tmp_path / "MAP").chmod(0o700)
    assert ended.returncode == 3
    assert "u hebt er geen rechten voor" in " ".join((ended.stdout + ended.stderr).split())
