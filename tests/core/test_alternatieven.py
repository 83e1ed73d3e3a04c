"""The profiles to look at beside or instead of this one: which, how many, and on which side."""

from datetime import date
from decimal import Decimal

import pytest

from functiewijzer.core.dossiers.advies import MAX_ALTERNATIEVEN, find_alternatieven
from functiewijzer.core.dossiers.adviesblok import Alternatiefgrond
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.indeling import determine_indeling
from functiewijzer.core.profielen.antwoorden import Antwoord
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from profielbouw import GELIJK, LICHTER, REDEN, ZWAARDER, bij, maak_profiel, telt_niet, weegt

HUIS = Functiehuis.model_validate(
    {
        "soort": "functiehuis", "schema": 1, "naam": "Proefhuis", "functiegroepen": list("ABCDEFGHI"),
        "families": [{"code": "1", "naam": "Een"}, {"code": "2", "naam": "Twee"}],
        "drempels": {"drempel": Decimal("0.40"), "tegen": Decimal("0.25"), "grens": Decimal("0.65")},
        "bezwaar": {"termijn_weken": 6, "adres": "hier"}, "combinatiebeleid": "matrix",
    }
)  # fmt: skip
VRAGEN = (telt_niet("past"), *(weegt(naam) for naam in ("v1", "v2", "v3")))
HIER = maak_profiel(*VRAGEN, uitsluitingen=[bij("past", "nee")], lichter=[bij("v1", "lichter")])
ALL_HEAVIER = {"past": "ja", "v1": "zwaarder", "v2": "zwaarder", "v3": "zwaarder"}
ALL_LIGHTER = {"past": "ja", "v1": "lichter", "v2": "lichter", "v3": "lichter"}
EXCLUDED = {"past": "nee", "v1": "gelijk", "v2": "gelijk", "v3": "gelijk"}


def other(
    code: str, groep: str = GELIJK, familie: str = "1", base: Referentieprofiel | None = None
) -> Referentieprofiel:
    """Return another reference with the same questions and, unless a base is given, nothing that excludes."""
    return (base or maak_profiel(*VRAGEN)).model_copy(
        update={"code": code, "functiegroep": groep, "functiefamilie": familie, "geldig_vanaf": date(2025, 1, 1)}
    )


def offered(antwoorden: dict[str, str], *others: Referentieprofiel) -> list[tuple[str, Alternatiefgrond | None]]:
    """Return the code and the ground of what is offered for answers to the questions of HIER."""
    bibliotheek = Bibliotheek(HUIS, {profiel.code: profiel for profiel in (HIER, *others)})
    given = {vraag: Antwoord(antwoord=optie, toelichting=REDEN) for vraag, optie in antwoorden.items()}
    gesprek = bibliotheek.start_gesprek(HIER, given)
    found = find_alternatieven(gesprek, determine_indeling(gesprek), bibliotheek)
    return [(alternatief.profiel, alternatief.grond) for alternatief in found]


@pytest.mark.parametrize(("antwoorden", "code"), [(ALL_HEAVIER, "1.8"), (ALL_LIGHTER, "1.2")])
def test_at_the_border_only_the_references_on_its_side_and_of_its_family_are_offered(
    antwoorden: dict[str, str], code: str
) -> None:
    others = (other("1.2", LICHTER), other("1.5", GELIJK), other("1.8", ZWAARDER), other("2.8", ZWAARDER, "2"))
    assert offered(antwoorden, *others, other("2.2", LICHTER, "2")) == [(code, Alternatiefgrond.FAMILIE)]


@pytest.mark.parametrize("antwoorden", [ALL_HEAVIER, ALL_LIGHTER])
def test_a_reference_in_a_group_that_the_functiehuis_does_not_have_is_passed_over(antwoorden: dict[str, str]) -> None:
    known = offered(antwoorden, other("1.2", LICHTER), other("1.8", ZWAARDER))
    assert offered(antwoorden, other("1.2", LICHTER), other("1.5", "e"), other("1.8", ZWAARDER)) == known


def test_a_job_graded_against_such_a_reference_gets_an_advice_without_neighbours() -> None:
    strange = Bibliotheek(HUIS, {p.code: p for p in (other("1.1", "Z", base=HIER), other("1.8", ZWAARDER))})
    given = {vraag: Antwoord(antwoord=optie, toelichting=REDEN) for vraag, optie in ALL_HEAVIER.items()}
    gesprek = strange.start_gesprek(strange.profielen["1.1"], given)
    assert list(find_alternatieven(gesprek, determine_indeling(gesprek), strange)) == []


def test_a_reference_in_the_group_of_the_outcome_is_offered_as_the_neighbour_that_it_is() -> None:
    others = (other("1.2", LICHTER), other("1.5", GELIJK), other("1.8", ZWAARDER), other("2.8", ZWAARDER, "2"))
    assert offered(EXCLUDED | {"past": "ja", "v1": "lichter"}, *others) == [("1.2", Alternatiefgrond.FAMILIE)]


def test_away_from_the_border_nothing_is_offered() -> None:
    assert offered(EXCLUDED | {"past": "ja"}, other("1.2", LICHTER), other("1.8", ZWAARDER)) == []


def test_what_an_uitsluiting_names_comes_first_and_there_are_no_more_than_three() -> None:
    found = offered(EXCLUDED, *(other(f"2.{number}") for number in range(1, 7)))
    assert found[0] == ("2.1", Alternatiefgrond.UITSLUITING)
    assert [grond for _, grond in found[1:]] == [Alternatiefgrond.ANTWOORDEN] * (MAX_ALTERNATIEVEN - 1)
    assert MAX_ALTERNATIEVEN == 3


def test_a_reference_that_the_same_answers_exclude_is_never_offered() -> None:
    assert offered(EXCLUDED, other("1.4", base=HIER)) == []


def test_a_reference_that_no_answer_can_be_carried_over_to_is_never_offered() -> None:
    assert offered(EXCLUDED, other("1.4", base=maak_profiel(weegt("iets_anders")))) == []


def test_the_reference_that_takes_most_of_the_answers_comes_first() -> None:
    fewer = other("1.4", base=maak_profiel(weegt("v1")))
    assert [code for code, _ in offered(EXCLUDED, fewer, other("1.6"))] == ["1.6", "1.4"]
