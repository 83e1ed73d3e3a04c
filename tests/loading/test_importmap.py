"""The folder of an import: written whole or not at all, and what it keeps is foreign until it is checked."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.handboek.importstaat import Importstaat, Staatbestand, Staatdocument, Staatregel
from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort
from functiewijzer.loading.handboek import importmap
from functiewijzer.loading.handboek.importmap import check_folder, look_at, write_folder
from functiewijzer.loading.handboek.importstaat import STAAT, read_staat, write_staat
from functiewijzer.loading.opslag.bestanden import Bestandsfout, write_atomically

LEEG = write_staat(Importstaat())
VOL = Importstaat(
    handboeken=(Staatbestand(naam="boek", sha256="00", regels=(Staatregel(1, None, "Kaas"), Staatregel(2, 3, "Wei"))),),
    documenten={
        "2/2.1.yaml": Staatdocument(
            gegevens={"code": "2.1", "vragen": [{"id": "a"}]},
            sha256="00",
            openpunten=(Openpunt(soort=Openpuntsoort.STAP, plek="toepassingsregels.lichter", regels=(1,)),),
        )
    },
)


def test_what_is_written_is_read_back_and_equal_ones_give_equal_bytes(tmp_path: Path) -> None:
    (tmp_path / STAAT).write_bytes(write_staat(VOL))
    assert read_staat(tmp_path) == VOL
    assert write_staat(VOL) == write_staat(VOL)


def test_a_folder_without_one_has_none(tmp_path: Path) -> None:
    assert read_staat(tmp_path) is None


def with_changes(**changes: Any) -> bytes:
    return json.dumps({**json.loads(write_staat(VOL)), **changes}).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"formaat": "1"}',
        b"[" * 100_000,
        with_changes(formaat=2),
        with_changes(documenten={"../buiten.yaml": {"gegevens": {}, "sha256": ""}}),
        with_changes(documenten={"/etc/x.yaml": {"gegevens": {}, "sha256": ""}}),
        with_changes(documenten={"C:\\x.yaml": {"gegevens": {}, "sha256": ""}}),
        with_changes(documenten={"a.yaml": {"gegevens": {"doel": 3}, "sha256": ""}}),
        with_changes(documenten={"a.yaml": {"gegevens": json.loads("[" * 40 + "]" * 40), "sha256": ""}}),
    ],
)
def test_a_file_that_is_none_of_ours_is_refused_in_plain_words(content: bytes, tmp_path: Path) -> None:
    (tmp_path / STAAT).write_bytes(content)
    with pytest.raises(Bestandsfout, match="importeer in een nieuwe map"):
        read_staat(tmp_path)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    folder = tmp_path_factory.mktemp("staat")
    (folder / STAAT).write_bytes(content)
    try:
        read_staat(folder)
    except Bestandsfout:
        return


def test_a_new_folder_gets_everything_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    write_folder(look_at(tmp_path / "nieuw"), {"a/b.yaml": b"x: 1\n"}, LEEG)
    assert (tmp_path / "nieuw" / "a" / "b.yaml").read_bytes() == b"x: 1\n"
    assert [path.name for path in tmp_path.iterdir()] == ["nieuw"]


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    write_folder(look_at(tmp_path), {"b.yaml": b"x: 1\n"}, LEEG)
    assert sorted(path.name for path in tmp_path.iterdir()) == [STAAT, "b.yaml"]


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "vakantie.txt").write_text("zon", encoding="utf-8")
    with pytest.raises(Bestandsfout, match="staat al iets anders"):
        look_at(tmp_path)


def test_a_folder_that_can_not_be_made_is_said_before_any_work(tmp_path: Path) -> None:
    with pytest.raises(Bestandsfout, match="bestaat niet"):
        look_at(tmp_path / "weg" / "nieuw")
    (tmp_path / "bestand").write_text("", encoding="utf-8")
    with pytest.raises(Bestandsfout, match="geen map"):
        look_at(tmp_path / "bestand")


def test_where_writing_fails_halfway_the_folder_is_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_folder(look_at(tmp_path / "m"), {"a.yaml": b"a: 1\n", "b.yaml": b"b: 1\n"}, LEEG)
    real = write_atomically

    def fails_on_b(path: Path, content: bytes) -> None:
        if path.name == "b.yaml" and content == b"b: 2\n":
            raise Bestandsfout("vol")
        real(path, content)

    monkeypatch.setattr(importmap, "write_atomically", fails_on_b)
    changes = {"a.yaml": b"a: 2\n", "nieuw.yaml": b"n: 1\n", "b.yaml": b"b: 2\n"}
    with pytest.raises(Bestandsfout, match="vol"):
        write_folder(look_at(tmp_path / "m"), changes, LEEG)
    after = {path.name: path.read_bytes() for path in (tmp_path / "m").iterdir()}
    assert after == {STAAT: LEEG, "a.yaml": b"a: 1\n", "b.yaml": b"b: 1\n"}


def test_a_new_folder_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(folder: Path, _: object) -> None:
        (folder / "half.yaml").write_bytes(b"")
        raise OSError(28, "vol")

    monkeypatch.setattr(importmap, "_fill", fails)
    with pytest.raises(Bestandsfout, match="schijf is vol"):
        write_folder(look_at(tmp_path / "m"), {"a.yaml": b""}, LEEG)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_somebody_changed_in_the_meantime_stops_everything(tmp_path: Path) -> None:
    write_folder(look_at(tmp_path / "m"), {"a.yaml": b"a: 1\n"}, LEEG)
    doel = look_at(tmp_path / "m")
    (tmp_path / "m" / "a.yaml").write_bytes(b"a: 9\n")
    with pytest.raises(Bestandsfout, match="intussen veranderd"):
        write_folder(doel, {"a.yaml": b"a: 2\n"}, LEEG)


def test_a_profile_that_was_moved_is_found_by_its_code(tmp_path: Path) -> None:
    folder = tmp_path / "m"
    write_folder(look_at(folder), {"2/2.1.yaml": b"soort: profiel\ncode: '2.1'\n"}, write_staat(VOL))
    (folder / "2" / "2.1.yaml").rename(folder / "kaas.yaml")
    doel = look_at(folder)
    assert doel.place_of("2/2.1.yaml") == "kaas.yaml"
    assert doel.gegevens["2/2.1.yaml"]["code"] == "2.1"


def test_our_own_checks_look_at_the_folder_before_it_is_there() -> None:
    found = check_folder({"functiehuis.yaml": b"soort: functiehuis\n"})
    assert found
    assert all(bevinding.vindplaats.pad == "functiehuis.yaml" for bevinding in found)
