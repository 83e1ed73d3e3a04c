"""Which profile a title points to, with titles of our own and the real profiles."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.dossiers.advies import make_advies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.indeling import Status
from functiewijzer.core.profielen.referentieprofiel import Titelsignaal
from functiewijzer.core.profielen.voorwaarde import AlleVoorwaarde, VraagVoorwaarde
from functiewijzer.core.profielen.woordenlijst import Band, Woordenlijst
from functiewijzer.core.titels.titelmatch import TitelMatch
from functiewijzer.core.titels.titelscore import make_vector, score
from functiewijzer.core.titels.titelzoeker import Titelzoeker
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.titels.titellezing import load_frequenties, load_zoeker

PROFIELEN = Path(__file__).resolve().parents[2] / "profielen"
PROFIELMAP = Profielmap(PROFIELEN)
ZOEKER: Titelzoeker = load_zoeker(PROFIELMAP, PROFIELMAP.bibliotheek)
WOORDEN = ["medewerker", "verkoop", "binnendienst", "commercieel", "senior", "inkoop", "staal", "technisch"]


def code_of(match: TitelMatch) -> str | None:
    """Return the code of the profile that a title points to; None with band geen."""
    return None if match.band is Band.GEEN else match.passend[0].profiel.code


@pytest.mark.parametrize(
    ("titel", "code"),
    [
        ("Medewerker verkoop binnendienst", "1.1"),
        ("Verkoopmedewerkster binnendienst (m/v) 32 uur", "1.1"),
        ("Binnendienst medewerker verkoop Zwolle", "1.1"),
        ("Comm. mdw. bi.di.", "1.1"),
        ("Inside sales representative", "1.1"),
        ("Order processor", "1.1"),
        ("Commercieel medewerker buitendienst", "2.1"),
        ("Vertegenwoordiger buitendienst", "2.1"),
        ("Account manager", "2.1"),
    ],
)
def test_common_titles_find_their_profile(titel: str, code: str) -> None:
    assert code_of(ZOEKER.find(titel)) == code


@pytest.mark.parametrize(
    "titel",
    [
        *("Medewerker binnendienst schade", "Technische binnendienst", "Verkoopmedewerker supermarkt"),
        *("Medewerker inkoop", "Medewerker klantenservice", "Hoofd verkoop", "Stagiair verkoop binnendienst"),
    ],
)
def test_a_near_miss_is_never_the_binnendienst(titel: str) -> None:
    assert code_of(ZOEKER.find(titel)) != "1.1"


@pytest.mark.parametrize("titel", ["Medewerker verkoop BD", "Verkoopmedewerker binnen-/buitendienst"])
def test_a_title_of_two_kinds_of_work_gives_both_and_is_for_people_to_judge(titel: str) -> None:
    match = ZOEKER.find(titel)
    assert match.band is Band.BEOORDELEN
    assert {kandidaat.profiel.code for kandidaat in match.passend} == {"1.1", "2.1"}


def test_an_assistant_of_a_manager_is_no_manager() -> None:
    match = ZOEKER.find("Assistent rayonmanager")
    assert code_of(match) == "1.1"
    assert not match.passend[0].is_uitgesloten


@pytest.mark.parametrize("titel", ["", "😀", "موظف مبيعات", "\x00", "Q" * 10_000])
def test_a_title_that_says_nothing_gives_nothing(titel: str) -> None:
    assert ZOEKER.find(titel).band is Band.GEEN


@given(st.text())
def test_any_text_gives_a_match(tekst: str) -> None:
    assert all(0 <= item.duizendsten <= 1000 for item in ZOEKER.find(tekst).kandidaten)


@given(
    st.lists(st.sampled_from(WOORDEN), max_size=4, unique=True).flatmap(
        lambda w: st.tuples(st.just(w), st.permutations(w))
    )
)
def test_capitals_spaces_and_order_change_nothing(pair: tuple[list[str], list[str]]) -> None:
    words, shuffled = pair
    assert ZOEKER.find(" ".join(words)) == ZOEKER.find(f"  {' '.join(shuffled).upper()} ")


@pytest.mark.parametrize("code", sorted(ZOEKER.bibliotheek.profielen))
def test_every_name_of_a_profile_is_wholly_its_own(code: str) -> None:
    profiel = ZOEKER.bibliotheek.profielen[code]
    for naam in (profiel.naam, *profiel.alternatieve_namen):
        found = {item.profiel.code: item.duizendsten for item in ZOEKER.find(naam).kandidaten}
        assert found[code] == 1000, naam


def test_of_equal_candidates_the_lower_code_comes_first() -> None:
    ranked = ZOEKER.find("Medewerker BD").kandidaten
    equal = [item for item in ranked if item.duizendsten == ranked[0].duizendsten]
    assert [item.profiel.code for item in equal] == sorted(item.profiel.code for item in equal)


@pytest.mark.parametrize(
    ("titel", "band"),
    [
        # The name ‘assistent rayonmanager’ takes nothing from a title without assistent.
        ("Rayonmanager", Band.GEEN),
        ("Assistent rayonmanager", Band.ZEKER),
        # The nearest name says sales too, which the title does not.
        ("Administratief medewerker", Band.BEOORDELEN),
        # Nothing but words that are everywhere.
        ("Medewerker", Band.GEEN),
        ("Verkoopmedewerker", Band.BEOORDELEN),
        ("HR-adviseur", Band.GEEN),
        ("Monteur binnendienst", Band.GEEN),
    ],
)
def test_a_name_that_says_something_else_is_never_sure(titel: str, band: Band) -> None:
    assert ZOEKER.find(titel).band is band


@pytest.mark.parametrize("titel", ["Verkoper binnen/buitendienst", "Verkoper binnen-/buitendienst"])
def test_two_kinds_of_work_are_both_named(titel: str) -> None:
    match = ZOEKER.find(titel)
    assert match.band is Band.BEOORDELEN
    assert {kandidaat.profiel.code for kandidaat in match.passend} == {"1.1", "2.1"}


def made(**changes: object) -> Titelzoeker:
    """Return a search over two made-up profiles, the first of which has the changes."""
    real = PROFIELMAP.bibliotheek
    bare = real.profielen["1.1"].model_copy(
        update={"alternatieve_namen": (), "niet_voor": (), "titelsignalen": (), "naam": "Kweker rozen"}
    )
    one = bare.model_copy(update=changes)
    other = bare.model_copy(update={"code": "1.2", "naam": "Kweker tulpen"})
    lijst = Woordenlijst(delen=("rozen", "tulpen"), schrijfwijzen={"administratie": "administratief"})
    return Titelzoeker(Bibliotheek(real.functiehuis, {"1.1": one, "1.2": other}), lijst, load_frequenties())


def test_two_profiles_that_are_nearly_as_good_are_for_people_to_judge() -> None:
    near = made(alternatieve_namen=("Kweker tulpen er",)).find("Kweker tulpen")
    assert [item.gelijkenis >= 90 for item in near.passend] == [True, True]
    assert near.band is Band.BEOORDELEN
    assert made().find("Kweker tulpen").band is Band.ZEKER


def test_a_word_that_a_profile_is_not_for_counts_only_outside_its_own_names() -> None:
    zoeker = made(niet_voor=("rozen", "gevel"))
    assert zoeker.find("Kweker rozen").band is Band.ZEKER
    assert zoeker.find("Kweker rozen gevel").kandidaten[-1].niet_voor == ("gevel",)


def test_words_of_a_signal_are_read_as_titles_are() -> None:
    signaal = Titelsignaal(vraag="werkzaamheden", antwoord="administratief", woorden=("administratie",))
    zoeker = made(titelsignalen=(signaal,))
    said = zoeker.find("Kweker rozen administratie").kandidaten[0].antwoorden
    assert [(item.vraag, item.antwoord, item.woord) for item in said] == [
        ("werkzaamheden", "administratief", "administratie")
    ]


def test_a_signal_is_silent_beside_a_word_that_it_does_not_go_with() -> None:
    signaal = Titelsignaal(vraag="werkzaamheden", antwoord="administratief", woorden=("hulp",), niet_bij=("baas",))
    zoeker = made(titelsignalen=(signaal,))
    assert zoeker.find("Kweker rozen hulp").kandidaten[0].antwoorden
    assert not zoeker.find("Kweker rozen hulp baas").kandidaten[0].antwoorden


def test_who_chooses_a_profile_is_not_overruled_by_a_title_with_several_words() -> None:
    profiel = PROFIELMAP.bibliotheek.profielen["1.1"]
    both = AlleVoorwaarde(
        alle=(
            VraagVoorwaarde(vraag="leerplek", antwoord=("ja",)),
            VraagVoorwaarde(vraag="leidinggeven", antwoord=("ja",)),
        )
    )
    changed = profiel.model_copy(
        update={"uitsluitingen": tuple(u.model_copy(update={"als": both}) for u in profiel.uitsluitingen[:1])}
    )
    library = Bibliotheek(PROFIELMAP.bibliotheek.functiehuis, {"1.1": changed})
    kandidaat = load_zoeker(PROFIELMAP, library).find_in("Stagiair hoofd verkoop binnendienst", "1.1")
    assert kandidaat is not None
    assert kandidaat.is_uitgesloten
    beeld = load_zoeker(PROFIELMAP, library).beeld_of("Stagiair hoofd verkoop binnendienst", "1.1")
    dossier = Dossier(functietitel="Stagiair hoofd verkoop binnendienst", profiel="1.1")
    advies = make_advies(dossier, library, beeld)
    assert beeld.voorstellen
    assert (advies.indeling.functiegroep, advies.indeling.status) == ("E", Status.INDICATIEF)


@pytest.mark.parametrize(
    ("one", "other", "points"),
    [
        ("medewerker verkoop", "verkoop medewerker", 1000),
        ("medewerker verkoop", "medewerker inkoop", 666),
        ("verkoper", "slager", 3),
        ("accountmanager", "account manager", 780),
    ],
)
def test_scores_stay_what_they_are(one: str, other: str, points: int) -> None:
    frequenties = load_frequenties()
    assert score(make_vector(one.split(), frequenties), make_vector(other.split(), frequenties)) == points


@pytest.mark.parametrize("woorden", [[], ["verkoper"]])
def test_a_title_without_words_is_near_to_nothing(woorden: list[str]) -> None:
    frequenties = load_frequenties()
    empty, other = make_vector([], frequenties), make_vector(woorden, frequenties)
    assert (score(empty, other), score(other, empty)) == (0, 0)
