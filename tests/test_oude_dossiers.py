"""Records of the first edition of the method, as they were written then, beside the profiles of then."""

from pathlib import Path

import pytest

from functiewijzer.core.edities.herberekening import herbereken
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.stappen import Uitgangspunt
from functiewijzer.core.profielen.vingerafdruk import profielhash
from functiewijzer.loading.dossiers.lezer import read_dossier
from functiewijzer.loading.dossiers.schrijver import dump_dossier
from functiewijzer.loading.profielen.profielmap import Profielmap
from gereedschap import PROFIELEN

GEGEVENS = Path(__file__).parent / "gegevens" / "methode1"
DOSSIERS = sorted((GEGEVENS / "dossiers").glob("*.dossier.yaml"))
SHIPPED = sorted((PROFIELEN.parent / "voorbeelden" / "dossiers").glob("*.dossier.yaml"))
NU = Profielmap(PROFIELEN).bibliotheek
TOEN = Profielmap(GEGEVENS / "profielen").bibliotheek


def test_there_are_records_of_every_kind() -> None:
    assert len(DOSSIERS) >= 17


@pytest.mark.parametrize("path", DOSSIERS, ids=lambda path: path.name.removesuffix(".dossier.yaml"))
@pytest.mark.parametrize("bibliotheek", [TOEN, Profielmap(PROFIELEN).bibliotheek], ids=["toen", "nu"])
def test_an_old_record_replays_under_its_own_edition(path: Path, bibliotheek: Bibliotheek) -> None:
    _, dossier = read_dossier(path)
    herberekening = herbereken(dossier, bibliotheek)
    assert herberekening.stappen == ()
    assert herberekening.is_gelijk


@pytest.mark.parametrize("path", DOSSIERS, ids=lambda path: path.name.removesuffix(".dossier.yaml"))
def test_an_old_record_is_written_as_it_was_read(path: Path, tmp_path: Path) -> None:
    _, dossier = read_dossier(path)
    again = tmp_path / path.name
    again.write_text(dump_dossier(dossier), encoding="utf-8")
    assert read_dossier(again)[1] == dossier
    assert "methode:" not in again.read_text(encoding="utf-8")


def test_a_new_record_names_the_edition_of_its_method() -> None:
    starts = [stap for stap in read_dossier(DOSSIERS[0])[1].stappen if isinstance(stap, Uitgangspunt)]
    assert [start.methode for start in starts] == [1]


@pytest.mark.parametrize("path", DOSSIERS, ids=lambda path: path.name.removesuffix(".dossier.yaml"))
def test_a_profile_of_then_has_the_fingerprint_that_it_had(path: Path) -> None:
    """Keys that came later are left out of the fingerprint, and what is kept is written as it was."""
    _, dossier = read_dossier(path)
    profiel = TOEN.profielen.get(dossier.profiel or "")
    if dossier.herkomst is not None and profiel is not None:
        assert profielhash(profiel) == dossier.herkomst.profielhash


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name.removesuffix(".dossier.yaml"))
def test_a_record_as_it_was_shipped_replays_unchanged(path: Path) -> None:
    _, dossier = read_dossier(path)
    herberekening = herbereken(dossier, NU)
    assert (herberekening.stappen, herberekening.is_gelijk) == ((), True)
    assert "geen_zijde" not in dump_dossier(dossier)


TWEEDE = sorted((GEGEVENS.parent / "methode2" / "dossiers").glob("*.dossier.yaml"))


@pytest.mark.parametrize("path", TWEEDE, ids=lambda path: path.name.removesuffix(".dossier.yaml"))
def test_a_record_of_the_second_edition_from_before_handbooks_replays_and_reads_back(path: Path) -> None:
    """Written by the release before profiles could lack a side; nothing of that may come into it."""
    _, dossier = read_dossier(path)
    herberekening = herbereken(dossier, TOEN)
    assert (herberekening.stappen, herberekening.anders_verwoord, herberekening.is_gelijk) == ((), (), True)
    assert dump_dossier(dossier) == path.read_text(encoding="utf-8")


def test_there_are_records_of_the_second_edition_of_every_outcome() -> None:
    advies = [read_dossier(path)[1].advies for path in TWEEDE]
    assert {a.uitkomst.value for a in advies if a is not None} == {"lichter", "gelijk", "zwaarder", "geen_match"}
