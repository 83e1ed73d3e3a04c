"""The matrix of an occupation holds each cross of its document once, and pairs hold only links that documents name."""

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from beroepenbouw import BEROEPSPROFIEL, KD2016, KWALIFICATIE, PROGRAMMA
from functiewijzer.core.beroepen.beroepennaast import pair_beroepen
from functiewijzer.core.beroepen.beroepsprofiel import Beroepsprofiel
from functiewijzer.core.beroepen.kwalificatie import Kwalificatie
from functiewijzer.core.beroepen.matrix import LETTERS, make_matrix
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma
from functiewijzer.loading.profielen.profielmap import Profielmap
from gereedschap import PROFIELEN

MAP = Profielmap(PROFIELEN)


def profiel(**changes: Any) -> Beroepsprofiel:
    data = yaml.safe_load(BEROEPSPROFIEL)
    return Beroepsprofiel.model_validate({**data, **changes}, strict=False)


def kwalificatie(text: str = KWALIFICATIE, **changes: Any) -> Kwalificatie:
    return Kwalificatie.model_validate({**yaml.safe_load(text), **changes}, strict=False)


def werkproces(number: int, letters: list[str]) -> dict[str, Any]:
    said = {"tekst": "Werkt.", "bron": "904, r. 1"}
    return {
        "nummer": f"1.{number}",
        "naam": f"Werk {number}",
        "bron": "904, r. 1",
        "competenties": [{"letter": letter} for letter in letters],
        **({"omschrijving": said} if letters else {}),
    }


def test_the_qualification_has_a_column_for_each_letter_and_the_41_crosses_of_its_source() -> None:
    matrix = make_matrix(MAP.of(Kwalificatie)["commercieel-medewerker-buitendienst"])
    assert tuple(kolom.teken for kolom in matrix.kolommen) == LETTERS
    assert "".join(kolom.teken for kolom in matrix.kolommen if kolom.naam) == "AEHIJKMNQRSTXY"
    assert (len(matrix.rijen), sum(len(rij.kruisjes) for rij in matrix.rijen)) == (19, 41)
    assert [rij.nr for rij in matrix.rijen if not rij.hoort_erbij] == ["1.2", "1.4", "1.5", "2.4", "2.7", "2.9", "3.4"]
    crosses = {rij.nr: "".join(rij.kruisjes) for rij in matrix.rijen}
    assert (crosses["2.5"], crosses["3.3"], crosses["2.9"]) == ("EIJRTY", "IJKRX", "")


def test_the_competence_profile_has_its_38_and_15_crosses_and_one_competence_without_a_kerntaak() -> None:
    matrix = make_matrix(MAP.of(Beroepsprofiel)["commercieel-medewerker-binnendienst"])
    assert [kolom.teken for kolom in matrix.kolommen] == ["K1", "K2", "K3", "K4", "O1", "O2", "O3"]
    signs = [teken for rij in matrix.rijen for teken in rij.kruisjes]
    assert [sum(teken.startswith(kind) for teken in signs) for kind in "KO"] == [38, 15]
    assert [rij.nr for rij in matrix.rijen if rij.mist_kerntaak] == ["6"]
    assert matrix.name_of("K3") == "Verleent service en handelt klachten af"


def test_the_present_form_has_names_for_columns() -> None:
    matrix = make_matrix(kwalificatie(KD2016))
    assert [(kolom.teken, kolom.naam) for kolom in matrix.kolommen] == [("Kwaliteit leveren", "Kwaliteit leveren")]
    assert [(rij.nr, rij.kruisjes) for rij in matrix.rijen] == [
        ("B1-K1-W1", ("Kwaliteit leveren",)),
        ("P1-K1-W1", ()),
    ]


@given(st.lists(st.lists(st.sampled_from(LETTERS), unique=True), min_size=1, max_size=30))
def test_each_cross_of_a_qualification_is_in_its_matrix_once(rows: list[list[str]]) -> None:
    werkprocessen = [werkproces(number, letters) for number, letters in enumerate(rows, 1)]
    kerntaak = {"nummer": "1", "naam": "Werkt", "bron": "904, r. 1", "werkprocessen": werkprocessen}
    matrix = make_matrix(kwalificatie(kerntaken=[kerntaak]))
    assert [(rij.nr, list(rij.kruisjes)) for rij in matrix.rijen] == [
        (f"1.{number}", sorted(letters)) for number, letters in enumerate(rows, 1)
    ]
    assert sum(matrix.count(kolom.teken) for kolom in matrix.kolommen) == sum(map(len, rows))


NUMMERS = st.lists(st.integers(1, 9), unique=True)


@given(st.lists(st.tuples(NUMMERS, NUMMERS), min_size=1, max_size=20))
def test_each_cross_of_a_profile_is_in_its_matrix_once(rows: list[tuple[list[int], list[int]]]) -> None:
    competenties = [
        {"nummer": at, "naam": "N", "tekst": "T", "kerntaken": k, "kernopgaven": o, "criteria": {}, "bron": "903, r. 1"}
        for at, (k, o) in enumerate(rows, 1)
    ]
    matrix = make_matrix(profiel(competenties=competenties))
    signs = [[*(f"K{n}" for n in k), *(f"O{n}" for n in o)] for k, o in rows]
    assert [list(rij.kruisjes) for rij in matrix.rijen] == signs
    assert {teken for row in signs for teken in row} <= {kolom.teken for kolom in matrix.kolommen}
    assert sum(matrix.count(kolom.teken) for kolom in matrix.kolommen) == sum(map(len, signs))


def test_a_pair_shares_what_one_of_both_links_in_either_order() -> None:
    one, other = profiel(), kwalificatie()
    links = [(str(k.een.plaats), str(k.ander.plaats), k.volgens) for k in pair_beroepen(one, other).koppelingen]
    assert links == [
        ("verkoper#kerntaak.1", "verkoper-buiten#werkproces.1.1", "verkoper-buiten"),
        ("verkoper#competentie.1", "verkoper-buiten#competentie.A", "verkoper-buiten"),
    ]
    turned = pair_beroepen(other, one).koppelingen
    assert {(str(k.ander.plaats), str(k.een.plaats), k.volgens) for k in turned} == set(links)


def test_a_pair_names_the_career_step_and_what_only_one_has() -> None:
    pair = pair_beroepen(profiel(), kwalificatie())
    assert [(step.van, step.naar, step.stap.richting.value) for step in pair.loopbaan] == [
        ("verkoper", "verkoper-buiten", "verticaal")
    ]
    assert [part.label for part in pair.alleen_een] == ["kerntaak 2", "kernopgave 1", "competentie 2"]
    assert [part.label for part in pair.alleen_ander] == ["kerntaak 1"], "no empty row, and no letter that is not used"


def test_the_same_name_is_told_and_is_no_link() -> None:
    twin = profiel(id="verkoper-twee", kerntaken=[{**yaml.safe_load(BEROEPSPROFIEL)["kerntaken"][0], "nummer": 7}])
    pair = pair_beroepen(profiel(), twin)
    assert pair.koppelingen == ()
    assert ("kerntaak 1", "kerntaak 7") in [(one.label, other.label) for one, other in pair.naamgenoten]


@pytest.mark.parametrize("ends", ["verkoper#competentie.99", "een-ander#competentie.1"])
def test_a_link_to_what_is_not_there_is_no_link(ends: str) -> None:
    competenties = [{"letter": "A", "naam": "Beslissen", "verwant_aan": [ends]}]
    links = pair_beroepen(profiel(), kwalificatie(competenties=competenties)).koppelingen
    assert [link.ander.label for link in links] == ["werkproces 1.1"]


def test_a_programme_stands_beside_a_profile_by_its_rows() -> None:
    programma = Opleidingsprogramma.model_validate(yaml.safe_load(PROGRAMMA), strict=False)
    links = pair_beroepen(programma, profiel()).koppelingen
    assert [(link.een.label, link.ander.label) for link in links] == [("rij 1.1", "competentie 1")]
