"""Records of the first edition of the method, as they were written then, beside the profiles of then."""

from pathlib import Path

import pytest

from functiewijzer.core.edities.herberekening import herbereken
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.stappen import Uitgangspunt
from functiewijzer.loading.dossiers.antwoorden import dump_indeling, load_antwoorden
from functiewijzer.loading.profielen.profielmap import Profielmap
from gereedschap import PROFIELEN

GEGEVENS = Path(__file__).parent / "gegevens" / "methode1"
DOSSIERS = sorted((GEGEVENS / "dossiers").glob("*.dossier.yaml"))
TOEN = Profielmap(GEGEVENS / "profielen").bibliotheek


def test_there_are_records_of_every_kind() -> None:
    assert len(DOSSIERS) >= 17


@pytest.mark.parametrize("path", DOSSIERS, ids=lambda path: path.name.removesuffix(".dossier.yaml"))
@pytest.mark.parametrize("bibliotheek", [TOEN, Profielmap(PROFIELEN).bibliotheek], ids=["toen", "nu"])
def test_an_old_record_replays_under_its_own_edition(path: Path, bibliotheek: Bibliotheek) -> None:
    _, dossier = load_antwoorden(path)
    herberekening = herbereken(dossier, bibliotheek)
    assert herberekening.stappen == ()
    assert herberekening.is_gelijk


@pytest.mark.parametrize("path", DOSSIERS, ids=lambda path: path.name.removesuffix(".dossier.yaml"))
def test_an_old_record_is_written_as_it_was_read(path: Path, tmp_path: Path) -> None:
    _, dossier = load_antwoorden(path)
    again = tmp_path / path.name
    again.write_text(dump_indeling(dossier), encoding="utf-8")
    assert load_antwoorden(again)[1] == dossier
    assert "methode:" not in again.read_text(encoding="utf-8")


def test_a_new_record_names_the_edition_of_its_method() -> None:
    starts = [stap for stap in load_antwoorden(DOSSIERS[0])[1].stappen if isinstance(stap, Uitgangspunt)]
    assert [start.methode for start in starts] == [1]
