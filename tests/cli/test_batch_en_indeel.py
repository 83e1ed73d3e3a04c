"""`batch` says of a row what `indeel` says of the same title, profile and answers."""

import json
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.batch.beoordelen import Beoordelaar
from functiewijzer.core.batch.gegeven import Gegeven
from functiewijzer.core.dossiers.advies import make_advies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.profielen.antwoorden import WEET_NIET, Antwoord
from functiewijzer.core.titels.titelzoeker import Titelzoeker
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.titels.titellezing import load_titelbeeld, load_zoeker
from gereedschap import PROFIELEN, fw

WOORDEN = [
    *("verkoop", "binnendienst", "buitendienst", "medewerker", "junior", "senior", "administratief", "export"),
    *("hoofd", "manager", "stagiair", "technisch", "account", "accountmanager", "ondersteuning", "coördinator"),
]
titels = st.lists(st.sampled_from(WOORDEN), min_size=1, max_size=4).map(" ".join)


@cache
def profielmap() -> Profielmap:
    return Profielmap(PROFIELEN)


@cache
def zoeker() -> Titelzoeker:
    return load_zoeker(profielmap(), profielmap().bibliotheek)


@given(titels, st.sampled_from(["", "1.1", "2.1"]), st.data())
def test_a_row_gets_what_indeel_gives(titel: str, vast: str, data: st.DataObject) -> None:
    bibliotheek = profielmap().bibliotheek
    asked = {v.id: [WEET_NIET, *v.opties_op_id] for p in bibliotheek.profielen.values() for v in p.vragen}
    given_ids = data.draw(st.lists(st.sampled_from(sorted(asked)), unique=True, max_size=6))
    antwoorden = {vraag: data.draw(st.sampled_from(asked[vraag])) for vraag in given_ids}
    cells = tuple((vraag, antwoord, "zo staat het beschreven") for vraag, antwoord in antwoorden.items())
    rij = Beoordelaar(zoeker()).grade(Gegeven(titel, cells, vast))
    if not rij.profiel:
        return
    profiel = bibliotheek.profielen[rij.profiel]
    dossier = Dossier(
        functietitel=titel,
        profiel=rij.profiel,
        antwoorden={
            vraag: Antwoord(antwoord=antwoord, toelichting="zo staat het beschreven")
            for vraag, antwoord in antwoorden.items()
            if vraag in profiel.vragen_op_id and antwoord in {WEET_NIET, *profiel.vragen_op_id[vraag].opties_op_id}
        },
    )
    indeling = make_advies(
        dossier, bibliotheek, load_titelbeeld(profielmap(), profiel, titel, is_recorded=False)
    ).indeling
    assert rij.uitkomst == indeling.uitkomst.value
    assert rij.functiegroep == (indeling.functiegroep or "")
    assert rij.status == indeling.status.value
    also = ("geen_match",) if indeling.geen_match_mogelijk else ()
    assert rij.mogelijke_groepen == (*indeling.mogelijke_groepen, *also)
    assert rij.vlaggen == tuple(vlag.value for vlag in indeling.vlaggen)
    assert rij.open_vragen == indeling.open_vragen


def test_the_two_commands_agree(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    lijst, uit, antwoorden = tmp_path / "lijst.csv", tmp_path / "uit.jsonl", tmp_path / "antwoorden.yaml"
    lijst.write_text("functietitel\nAdministratief medewerker verkoop\n", encoding="utf-8")
    fw(capsys, "batch", lijst, "-o", uit, "--profielen", PROFIELEN)
    row = json.loads(uit.read_text(encoding="utf-8"))
    antwoorden.write_text("soort: indeling\nschema: 1\nfunctietitel: Administratief medewerker verkoop\n")
    afloop = fw(capsys, "indeel", "--antwoorden", antwoorden, "--formaat", "json", "--profielen", PROFIELEN)
    if row["titelmatch"] != "zeker":
        assert afloop.code == 2
        afloop = fw(
            capsys, "indeel", "--antwoorden", antwoorden, "--profiel", row["profiel"], "--formaat", "json",
            "--profielen", PROFIELEN,
        )  # fmt: skip
    data = json.loads(afloop.out)
    assert (row["functiegroep"], row["status"]) == ("D", "indicatief")
    assert (data["functiegroep"], data["status"]) == (row["functiegroep"], row["status"])


def test_a_file_without_a_profile_gets_the_one_that_its_title_names(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "antwoorden.yaml"
    path.write_text("soort: indeling\nschema: 1\nfunctietitel: Medewerker verkoop binnendienst\n", encoding="utf-8")
    afloop = fw(capsys, "indeel", "--antwoorden", path, "--formaat", "json", "--profielen", PROFIELEN)
    assert afloop.code == 0
    assert "Profiel 1.1 volgt uit de titel" in afloop.err


@pytest.mark.parametrize("titel", ["Hoofd verkoop binnendienst", "Slager", "Medewerker binnen-/buitendienst"])
def test_a_title_that_is_not_sure_asks_for_the_profile(
    titel: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "antwoorden.yaml"
    path.write_text(f"soort: indeling\nschema: 1\nfunctietitel: {titel}\n", encoding="utf-8")
    afloop = fw(capsys, "indeel", "--antwoorden", path, "--profielen", PROFIELEN)
    assert afloop.code == 2
    assert "wijst niet zeker naar een profiel" in afloop.err
