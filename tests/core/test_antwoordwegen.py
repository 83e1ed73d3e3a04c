"""What would give the next group: every answer is confirmed by the engine, single ones are all there, none is idle."""

from collections.abc import Iterator, Mapping

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from dossierbouw import bibliotheek
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import grade_and_record
from functiewijzer.core.dossiers.wijzigingen import carry_over
from functiewijzer.core.groei import proefindeling
from functiewijzer.core.groei.antwoordweg import Antwoordweg, Wegenzoeker
from functiewijzer.core.groei.groei import Groeiuitslag, make_groei
from functiewijzer.core.groei.proefindeling import Proefindeling
from functiewijzer.core.groei.startgroep import Buurgroepen, Ligging, find_buurgroepen, find_startgroep
from functiewijzer.core.indeling.indeling import determine_indeling
from functiewijzer.core.indeling.verloop import write_stappen
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.antwoorden import Antwoord
from functiewijzer.core.profielen.voorwaarde import Richting
from profielbouw import alle, bij, deel_in, gesprekken, maak_gesprek, maak_profiel, minstens, weegt

ZIJDEN = st.sampled_from(list(Richting))


WEINIG = settings(max_examples=25)
"""Each example grades a job many times."""


def zoek(gesprek: Gesprek, zijde: Richting) -> tuple[Antwoordweg, ...]:
    """Return the other answers that give the group of one side; the side must have one, other than that of now."""
    groep = gesprek.profiel.groep_of(zijde)
    now = determine_indeling(gesprek).functiegroep
    assume(groep is not None and now is not None and groep != now)
    return Wegenzoeker(Proefindeling(gesprek), groep or "", zijde).find_wegen()


def with_keuzen(gesprek: Gesprek, keuzen: Mapping[str, str]) -> Gesprek:
    for vraag, optie in keuzen.items():
        gesprek = gesprek.with_option(vraag, optie)
    return gesprek


def keuzen_of(weg: Antwoordweg) -> dict[str, str]:
    return {antwoord.vraag: antwoord.naar for antwoord in weg.antwoorden}


def brute(gesprek: Gesprek, groep: str | None) -> Iterator[dict[str, str]]:
    """Yield every single other answer with which a whole new grading gives a group."""
    for vraag in gesprek.profiel.vragen:
        for optie in vraag.opties:
            other = with_keuzen(gesprek, {vraag.id: optie.id})
            if optie.id != gesprek.gekozen.get(vraag.id) and determine_indeling(other).functiegroep == groep:
                yield {vraag.id: optie.id}


@WEINIG
@given(gesprekken(), ZIJDEN)
def test_every_set_of_answers_gives_the_group_when_the_job_is_graded_again(gesprek: Gesprek, zijde: Richting) -> None:
    for weg in zoek(gesprek, zijde):
        again = determine_indeling(with_keuzen(gesprek, keuzen_of(weg)))
        assert again.functiegroep == gesprek.profiel.groep_of(zijde)
        assert again.is_contradicted is weg.is_tegenstrijdig


@WEINIG
@given(gesprekken(), ZIJDEN)
def test_no_answer_of_a_set_can_be_left_out(gesprek: Gesprek, zijde: Richting) -> None:
    for weg in zoek(gesprek, zijde):
        keuzen = keuzen_of(weg)
        for vraag in keuzen:
            fewer = {other: optie for other, optie in keuzen.items() if other != vraag}
            assert determine_indeling(with_keuzen(gesprek, fewer)).functiegroep != gesprek.profiel.groep_of(zijde)


@WEINIG
@given(gesprekken(), ZIJDEN)
def test_single_answers_are_all_there_and_no_others(gesprek: Gesprek, zijde: Richting) -> None:
    singles = [keuzen_of(weg) for weg in zoek(gesprek, zijde) if len(weg.antwoorden) == 1]
    expected = list(brute(gesprek, gesprek.profiel.groep_of(zijde)))
    assert sorted(map(str, singles)) == sorted(map(str, expected))


@WEINIG
@given(gesprekken(), ZIJDEN)
def test_no_set_holds_another(gesprek: Gesprek, zijde: Richting) -> None:
    found = [keuzen_of(weg) for weg in zoek(gesprek, zijde)]
    assert not [one for one in found for other in found if one is not other and other.items() <= one.items()]


@WEINIG
@given(gesprekken(), ZIJDEN)
def test_the_gronden_that_are_named_hold_then_and_are_of_that_side(gesprek: Gesprek, zijde: Richting) -> None:
    sides = {grond.id: richting for richting, grond in gesprek.profiel.gronden}
    for weg in zoek(gesprek, zijde):
        assert all(sides[grond] is zijde for grond in weg.gronden)


@WEINIG
@given(gesprekken(), ZIJDEN)
def test_the_same_record_gives_the_same_answer(gesprek: Gesprek, zijde: Richting) -> None:
    assert zoek(gesprek, zijde) == zoek(gesprek, zijde)


GROOT = maak_profiel(
    *(weegt(f"v{i}", 1 + i % 3, kenmerk=("complexiteit", "zelfstandigheid")[i % 2]) for i in range(40)),
    zwaarder=[
        *(alle(*(bij(f"v{i}", "zwaarder") for i in range(start, start + 6))) for start in range(0, 30, 6)),
        minstens(15, "zwaarder"),
    ],
    lichter=[bij("v0", "lichter"), alle(bij("v1", "lichter"), bij("v2", "lichter"))],
)
"""A profile with more questions and gronden than any handbook, of which the sets of answers are past counting."""


@pytest.mark.parametrize("zijde", [Richting.LICHTER, Richting.ZWAARDER])
def test_the_engine_is_asked_a_bounded_number_of_times(monkeypatch: pytest.MonkeyPatch, zijde: Richting) -> None:
    asked = 0

    def count(gesprek: Gesprek) -> object:
        nonlocal asked
        asked += 1
        return write_stappen(gesprek)

    monkeypatch.setattr(proefindeling, "write_stappen", count)
    gesprek = maak_gesprek(GROOT, dict.fromkeys((f"v{i}" for i in range(40)), "gelijk"))
    wegen = Wegenzoeker(Proefindeling(gesprek), GROOT.groep_of(zijde) or "", zijde).find_wegen()
    vragen, opties, bases = 40, 3, 1 + len(GROOT.gronden)
    longest = max(len(weg.antwoorden) for weg in wegen)
    assert asked <= vragen * opties + bases * (2 * vragen + vragen**2) + len(wegen)
    assert longest <= vragen


def test_a_grond_is_completed_with_what_it_lacks() -> None:
    samen = alle(bij("v1", "zwaarder"), bij("v2", "zwaarder"))
    profiel = maak_profiel(*(weegt(f"v{i}") for i in range(6)), zwaarder=[samen])
    gesprek = maak_gesprek(profiel, {f"v{i}": "gelijk" for i in range(6)} | {"v1": "zwaarder"})
    first, *_ = Wegenzoeker(Proefindeling(gesprek), "F", Richting.ZWAARDER).find_wegen()
    assert (keuzen_of(first), first.gronden) == ({"v2": "zwaarder"}, ("zwaar_1",))


def test_without_gronden_the_heaviest_answers_come_first() -> None:
    profiel = maak_profiel(weegt("licht", 1), weegt("zwaar", 3), weegt("midden", 2), weegt("rest", 3))
    gesprek = maak_gesprek(profiel, dict.fromkeys(("licht", "zwaar", "midden", "rest"), "gelijk"))
    wegen = Wegenzoeker(Proefindeling(gesprek), "F", Richting.ZWAARDER).find_wegen()
    assert [set(keuzen_of(weg)) for weg in wegen] == [{"zwaar", "rest"}]


def test_a_grond_of_another_side_that_holds_is_broken_too() -> None:
    profiel = maak_profiel(
        *(weegt(f"v{i}") for i in range(5)), lichter=[bij("v0", "lichter")], zwaarder=[bij("v1", "zwaarder")]
    )
    gesprek = maak_gesprek(profiel, {f"v{i}": "gelijk" for i in range(5)} | {"v0": "lichter"})
    assert deel_in(profiel, gesprek.gekozen).functiegroep == "D"
    wegen = Wegenzoeker(Proefindeling(gesprek), "F", Richting.ZWAARDER).find_wegen()
    assert {"v0": "gelijk", "v1": "zwaarder"} in [keuzen_of(weg) for weg in wegen]


def test_an_answer_that_makes_the_reference_wrong_is_never_proposed() -> None:
    profiel = maak_profiel(weegt("een", 3), weegt("twee", 1), weegt("drie", 1), uitsluitingen=[bij("een", "zwaarder")])
    gesprek = maak_gesprek(profiel, {"een": "gelijk", "twee": "gelijk", "drie": "gelijk"})
    wegen = Wegenzoeker(Proefindeling(gesprek), "F", Richting.ZWAARDER).find_wegen()
    assert [keuzen_of(weg) for weg in wegen] == [{"twee": "zwaarder", "drie": "zwaarder"}]


def test_where_no_answers_give_the_group_it_says_so() -> None:
    profiel = maak_profiel(weegt("v", opties={"minder": "lichter", "zo": "gelijk"}))
    library = replace(bibliotheek(), profielen={"1.1": profiel})
    given = {"v": Antwoord(antwoord="zo")}
    dossier = grade_and_record(Dossier(functietitel="Verkoper", profiel="1.1", antwoorden=given), library)
    groei = make_groei(carry_over(dossier, profiel), library, find_startgroep(dossier), "F")
    assert groei.uitslag is Groeiuitslag.GEEN_WEG


@pytest.mark.parametrize(
    ("groep", "buren"),
    [("E", Buurgroepen("F", "D")), ("A", Buurgroepen("B", None)), ("I", Buurgroepen(None, "H")), ("Q", None)],
)
def test_the_neighbours_of_a_group_are_those_of_its_house(groep: str, buren: Buurgroepen | None) -> None:
    assert find_buurgroepen(groep, bibliotheek().functiehuis) == buren


def test_a_neighbour_lies_above_or_below_and_anything_else_nowhere() -> None:
    buren = Buurgroepen("F", "D")
    assert [buren.ligging_of(groep) for groep in "FDE"] == [Ligging.ERBOVEN, Ligging.ERONDER, None]
