"""Two gradings side by side, and how much two assessors agree."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossierbouw import vastgelegd
from dossierfolder import combinatie
from dossierparen import overleggen
from functiewijzer.core.beoordelaars.overeenstemming import (
    NOTHING_TO_TELL,
    TOO_FEW,
    TOO_FEW_PAIRS,
    cohens_kappa,
    measure,
)
from functiewijzer.core.beoordelaars.overleg import Overleg
from functiewijzer.core.beoordelaars.paren import pair_by_bestand, pair_by_functie
from functiewijzer.core.beoordelaars.vergelijking import Vergelijking, compare
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.zijde import Zijde

OORDELEN = st.lists(st.tuples(*[st.sampled_from(["lichter", "gelijk", "zwaarder"])] * 2), max_size=12)


def zijde(bestand: str = "a", **velden: object) -> Zijde:
    return Zijde(bestand, vastgelegd(**velden))  # type: ignore[arg-type]


def names(vergelijking: Vergelijking) -> list[str]:
    return [verschil.eerste.vraag for verschil in vergelijking.verschillen]


def test_only_what_differs_is_a_difference() -> None:
    vergeleken = compare(zijde(antwoorden={"aansturing": "meer"}), zijde("b"))
    assert names(vergeleken) == ["aansturing"]
    assert vergeleken.share == Fraction(20, 21)
    assert [k.sleutel for k in vergeleken.kop] == ["advies"]
    assert not vergeleken.is_gelijk


def test_a_question_that_neither_answered_is_no_agreement() -> None:
    one = zijde(antwoorden={"aansturing": "weet_niet", "klantcontact": "weet_niet"})
    other = zijde("b", antwoorden={"aansturing": "weet_niet"})
    vergeleken = compare(one, other)
    assert (vergeleken.gelijk, len(vergeleken.samen)) == (19, 20)
    nothing = dict.fromkeys(zijde().dossier.antwoorden, "weet_niet")
    empty = zijde(antwoorden=nothing)
    assert (compare(empty, empty).samen, compare(empty, empty).share) == ((), None)


def test_a_toelichting_alone_is_no_difference() -> None:
    plain = zijde()
    with_reason = zijde("b", antwoorden={"aansturing": "vergelijkbaar"})
    assert plain.dossier.antwoorden["aansturing"] != with_reason.dossier.antwoorden["aansturing"]
    assert compare(plain, with_reason).is_gelijk


def test_the_head_is_compared_in_words() -> None:
    one = zijde(peildatum="2026-01-01", functiebeschrijving={"naam": "FB 12", "voor_gezien": {"door": "manager"}})
    other = zijde("b", besluit={"functiegroep": "E", "datum": "2026-05-01", "door": "directeur"})
    rows = {k.sleutel: (k.eerste, k.tweede) for k in compare(one, other).kop}
    assert rows == {
        "peildatum": ("1 januari 2026", None),
        "functiebeschrijving": ("FB 12; voor gezien: manager", None),
        "besluit": (None, "groep E, 1 mei 2026, door directeur"),
    }


def test_with_different_profiles_only_the_outcome_is_compared() -> None:
    vergeleken = compare(zijde(), zijde("b", profiel="2.1"))
    assert (vergeleken.samen, vergeleken.share, vergeleken.has_same_profiel) == ((), None, False)
    assert {k.sleutel for k in vergeleken.kop} >= {"profiel", "advies"}
    assert not vergeleken.is_gelijk


@given(overleggen())
def test_comparing_is_symmetric(overleg: Overleg) -> None:
    there, back = compare(overleg.eerste, overleg.tweede), compare(overleg.tweede, overleg.eerste)
    assert there.share == back.share
    assert names(there) == names(back)
    assert [(k.sleutel, k.tweede, k.eerste) for k in there.kop] == [(k.sleutel, k.eerste, k.tweede) for k in back.kop]
    assert (there.alleen_eerste, there.alleen_tweede) == (back.alleen_tweede, back.alleen_eerste)


@given(overleggen(volledig=True))
def test_the_share_is_whole_where_there_is_no_difference_and_only_there(overleg: Overleg) -> None:
    vergeleken = compare(overleg.eerste, overleg.tweede)
    nothing_differs = not (vergeleken.verschillen or vergeleken.alleen_eerste or vergeleken.alleen_tweede)
    assert (vergeleken.share in {1, None}) == nothing_differs


@given(overleggen())
def test_a_dossier_differs_in_nothing_from_itself(overleg: Overleg) -> None:
    vergeleken = compare(overleg.eerste, overleg.eerste)
    assert vergeleken.is_gelijk
    assert vergeleken.share in {1, None}


def test_kappa_as_computed_by_hand() -> None:
    """Of 50 cases 35 agree; by chance 25 would: (0.7 - 0.5) / (1 - 0.5) = 0.4."""
    cases = [("ja", "ja")] * 20 + [("ja", "nee")] * 5 + [("nee", "ja")] * 10 + [("nee", "nee")] * 15
    kappa = cohens_kappa(cases)
    assert (kappa.aantal, kappa.gelijk, kappa.verwacht, kappa.waarde) == (50, 35, Fraction(1, 2), Fraction(2, 5))


def test_kappa_over_three_categories_as_computed_by_hand() -> None:
    """Observed 3/4; by chance (2*1 + 1*2 + 1*1) / 16 = 5/16; (12/16 - 5/16) / (11/16) = 7/11."""
    kappa = cohens_kappa([("D", "D"), ("D", "E"), ("E", "E"), ("F", "F")])
    assert kappa.waarde == Fraction(7, 11)


def test_kappa_of_assessors_who_always_differ_is_negative() -> None:
    assert cohens_kappa([("D", "E"), ("E", "D")]).waarde == -1


@pytest.mark.parametrize(
    ("cases", "reden"), [([], TOO_FEW), ([("D", "D")], TOO_FEW), ([("D", "D")] * 5, NOTHING_TO_TELL)]
)
def test_kappa_is_not_computed_where_it_means_nothing_and_says_why(cases: list[tuple[str, str]], reden: str) -> None:
    kappa = cohens_kappa(cases)
    assert (kappa.waarde, kappa.reden) == (None, reden)


@given(OORDELEN)
def test_kappa_is_symmetric_and_at_most_one(cases: list[tuple[str, str]]) -> None:
    kappa = cohens_kappa(cases)
    assert kappa == cohens_kappa([(other, one) for one, other in cases])
    assert kappa.waarde is None or -1 <= kappa.waarde <= 1


@given(OORDELEN)
def test_kappa_with_oneself_is_one_where_it_is_defined(cases: list[tuple[str, str]]) -> None:
    kappa = cohens_kappa([(one, one) for one, _ in cases])
    assert kappa.waarde == 1 or kappa.reden


def test_over_pairs_kappa_pools_the_counting_questions_and_takes_one_group_per_pair() -> None:
    lighter, equal = zijde(antwoorden={"aansturing": "meer"}), zijde()
    gemeten = measure([compare(lighter, lighter), compare(lighter, equal)])
    assert (gemeten.gelijk, gemeten.samen) == (41, 42)
    assert (gemeten.richting.aantal, gemeten.richting.gelijk) == (30, 29)
    # By chance: both gelijk in 28/30 * 29/30, both lichter in 2/30 * 1/30.
    assert gemeten.richting.verwacht == Fraction(28 * 29 + 2 * 1, 900)
    assert (gemeten.functiegroep.gelijk, gemeten.functiegroep.waarde) == (1, Fraction(0))


def test_one_pair_is_too_few_for_any_kappa() -> None:
    gemeten = measure([compare(zijde(antwoorden={"aansturing": "meer"}), zijde())])
    assert gemeten.richting.reden == gemeten.functiegroep.reden == TOO_FEW_PAIRS


def test_pairs_without_a_common_question_say_so_and_are_not_called_too_few() -> None:
    gemeten = measure([compare(zijde(), zijde("b", profiel="2.1"))] * 3)
    assert (gemeten.richting.reden, gemeten.functiegroep.aantal) == (TOO_FEW, 3)


def test_the_group_of_an_assessor_is_what_was_advised_whatever_was_decided() -> None:
    besluit = {"functiegroep": "D", "datum": "2026-05-01", "door": "directeur"}
    decided = [Zijde(groep, combinatie(besluit=besluit | {"functiegroep": groep})) for groep in "DE"]
    assert [side.advised for side in decided] == ["F", "F"]
    assert measure([compare(decided[0], decided[1])] * 2).functiegroep.gelijk == 2
    assert Zijde("leeg", Dossier.model_validate({"besluit": besluit})).advised is None


def test_a_pair_is_two_dossiers_of_one_job_and_the_same_role_stays_on_one_side() -> None:
    paired = pair_by_functie(
        [
            zijde("1", titel="Inkoper", beoordelaar="manager"),
            zijde("2", titel="inkoper ", beoordelaar="adviseur"),
            zijde("3", titel="Inkoper", afdeling="Export"),
            *(zijde(str(n), titel="Verkoper", omschrijving=f"Versie {n}.") for n in (4, 5, 6)),
        ]
    )
    assert [(one.bestand, other.bestand) for one, other in paired.paren] == [("2", "1")]
    assert paired.overig == (
        "Inkoper: er is maar één dossier (3)",
        "Verkoper: er zijn 3 dossiers (4, 5, 6); precies twee is een paar",
    )


def test_folders_are_paired_by_the_names_of_their_files() -> None:
    paired = pair_by_bestand([zijde("x"), zijde("y")], [zijde("z"), zijde("x", omschrijving="Anders.")])
    assert [(one.bestand, other.bestand) for one, other in paired.paren] == [("x", "x")]
    assert paired.overig == ("y: alleen in de eerste map", "z: alleen in de tweede map")
