"""What gradings show when they are seen together: one test for each kind of signaal, and for what is none."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from dossierbouw import bibliotheek, vastgelegd
from dossierfolder import besluit, combinatie, gesprek, ongemotiveerd, vorige_editie
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.rij import Dossierrij, make_rij
from functiewijzer.core.dossiers.samenhang import find_signalen
from functiewijzer.core.dossiers.signaal import Signaal, Signaalsoort
from functiewijzer.core.indeling.conclusie import Vlag
from functiewijzer.core.profielen.vingerafdruk import profielhash
from functiewijzer.core.schrijfwijze import listed
from functiewijzer.rendering.dossiers.signaalwoorden import signaal_text

USED = {groep: Dossierrij(pad=f"z{groep}", functiegroep=groep) for groep in "DEFG"}
"""So that no group of the library stays unused."""


def seen(*rijen: Dossierrij, soort: Signaalsoort | None = None) -> list[Signaal]:
    found = find_signalen((*rijen, *USED.values()), bibliotheek())
    return [signaal for signaal in found if soort in {None, signaal.soort}]


def rij(pad: str, groep: str | None = "E", titel: str = "", **velden: Any) -> Dossierrij:
    return Dossierrij(pad=pad, functiegroep=groep, functietitel=titel, status="onderbouwd", adviesgroep=groep, **velden)


def rij_of(pad: str, dossier: Dossier) -> Dossierrij:
    return make_rij(pad, dossier, bibliotheek())


def texts(found: list[Signaal]) -> list[str]:
    return [signaal_text(signaal) for signaal in found]


def test_gradings_that_agree_give_no_signaal() -> None:
    assert seen(rij("a", titel="Verkoper"), rij("b", titel="verkoper")) == []


def test_an_empty_folder_gives_no_signaal() -> None:
    assert find_signalen((), bibliotheek()) == ()


def test_the_same_title_in_two_groups_is_seen_whatever_its_capitals_and_spaces() -> None:
    found = seen(rij("b", "F", " VERKOPER  binnen"), rij("a", "E", "Verkoper binnen"), rij("c", "E", "Verkoper buiten"))
    assert texts(found) == ["‘Verkoper binnen’ staat in verschillende groepen: E en F."]
    assert [(signaal.soort, signaal.dossiers) for signaal in found] == [(Signaalsoort.ZELFDE_TITEL, ("a", "b"))]


def test_a_dossier_without_group_or_title_differs_from_nothing() -> None:
    assert seen(rij("a", None, "V"), rij("b", "E", "V"), rij("c", "D"), rij("d", "F")) == []


def test_the_same_answers_in_two_groups_are_seen_and_the_besluit_that_differs_is_named() -> None:
    rijen = [
        rij_of("a", vastgelegd("A")),
        rij_of("b", vastgelegd("B", besluit=besluit("F", reden="Afspraak met de OR."))),
        rij_of("c", vastgelegd("C", antwoorden={"aansturing": "meer"})),
    ]
    found = seen(*rijen, soort=Signaalsoort.ZELFDE_ANTWOORDEN)
    assert [signaal.dossiers for signaal in found] == [("a", "b")]
    assert "E en F. Een besluit wijkt af van het advies." in texts(found)[0]


def test_the_same_answers_under_another_edition_are_not_blamed_on_a_besluit() -> None:
    one = rij_of("a", vastgelegd("A"))
    found = seen(one, replace(one, pad="b", functiegroep="D", adviesgroep="D"), soort=Signaalsoort.ZELFDE_ANTWOORDEN)
    assert texts(found)[0].endswith("Het profiel of de drempels waren niet overal dezelfde.")


def test_the_same_answers_to_another_profile_are_something_else() -> None:
    one = rij_of("a", vastgelegd("A"))
    other = replace(one, pad="b", functiegroep="D", adviesgroep="D", profiel="2.1")
    assert seen(one, other, soort=Signaalsoort.ZELFDE_ANTWOORDEN) == []


@pytest.mark.parametrize(
    ("dossier", "said"),
    [
        (
            ongemotiveerd(vastgelegd("V", antwoorden={"aanpak": "voorgeschreven"})),
            "‘V’: bij een antwoord dat afwijkt staat geen toelichting.",
        ),
        (vastgelegd("V", besluit=besluit("F")), "‘V’: het besluit (F) wijkt zonder reden af van het advies (E)."),
        (
            vastgelegd("V", antwoorden={"leidinggeven": "ja"}, besluit=besluit("G")),
            "‘V’: het besluit (G) wijkt zonder reden af van het advies (geen match).",
        ),
        (
            vastgelegd("V", antwoorden={"werkzaamheden": "commercieel"}, besluit=besluit("E")),
            "‘V’: het besluit is genomen met open vlaggen (twijfel).",
        ),
        (
            gesprek(functietitel="V", profiel="1.1", besluit=besluit("E")),
            "‘V’: er is een besluit zonder advies en zonder reden.",
        ),
    ],
)
def test_a_group_that_nobody_could_defend_is_seen(dossier: Dossier, said: str) -> None:
    assert texts(seen(rij_of("v", dossier), soort=Signaalsoort.ZONDER_MOTIVERING)) == [said]


@pytest.mark.parametrize(
    "dossier",
    [
        vastgelegd("V", besluit=besluit("E")),
        vastgelegd("V", besluit=besluit("F", reden="Afspraak met de OR.")),
        vastgelegd("V", antwoorden={"werkzaamheden": "commercieel"}),
        vastgelegd(
            "V",
            antwoorden={"werkzaamheden": "commercieel"},
            besluit=besluit("E"),
            afgesloten_vlaggen={"twijfel": "Besproken met de leidinggevende."},
        ),
        gesprek(functietitel="V", profiel="1.1"),
        gesprek(functietitel="V", besluit=besluit("E")),
    ],
)
def test_a_motivated_grading_is_not(dossier: Dossier) -> None:
    assert seen(rij_of("v", dossier), soort=Signaalsoort.ZONDER_MOTIVERING) == []


def family(groups: str) -> list[Dossierrij]:
    return [rij(f"{number:02}", groep, functiefamilie="1") for number, groep in enumerate(groups)]


@pytest.mark.parametrize(
    ("groups", "far"),
    [
        ("EEEG", ("03",)),
        ("EEEF", ()),
        ("EEG", ()),
        ("DDFF", ()),
        ("EEFFH", ("04",)),
        ("EEFFHH", ("04", "05")),
        ("AEEEEI", ("00", "05")),
    ],
)
def test_a_group_two_steps_from_the_middle_of_its_family_is_an_uitschieter(groups: str, far: tuple[str, ...]) -> None:
    found = seen(*family(groups), soort=Signaalsoort.UITSCHIETER)
    assert tuple(pad for signaal in found for pad in signaal.dossiers) == far


def test_an_uitschieter_says_which_side_and_where_the_middle_is() -> None:
    assert texts(seen(*family("EEFFHH"), *family("A"), soort=Signaalsoort.UITSCHIETER)) == [
        "Groep A ligt twee of meer groepen lager dan het midden van familie 1: groep F (7 indelingen).",
        "Groep H ligt twee of meer groepen hoger dan het midden van familie 1: groep F (7 indelingen).",
    ]
    assert "tussen groep E en F" in texts(seen(*family("AEEFFI"), soort=Signaalsoort.UITSCHIETER))[0]


def test_a_group_that_the_functiehuis_does_not_have_lies_nowhere() -> None:
    assert seen(*family("EEEE"), replace(family("E")[0], pad="x", functiegroep="Q")) == []


def test_a_grading_with_another_edition_is_seen_with_both_versions() -> None:
    now = bibliotheek().profielen["1.1"].versie
    rijen = [rij_of(pad, vorige_editie(vastgelegd(pad), "1.0")) for pad in ("a", "b")]
    found = seen(*rijen, rij_of("c", vastgelegd("c")), soort=Signaalsoort.ANDERE_EDITIE)
    assert texts(found) == [f"Ingedeeld met profiel 1.1 versie 1.0; nu geldt versie {now}."]
    assert found[0].dossiers == ("a", "b")


def test_another_content_under_the_same_number_is_seen_too() -> None:
    now = bibliotheek().profielen["1.1"].versie
    found = seen(rij_of("a", vorige_editie(vastgelegd("a"), now)), soort=Signaalsoort.ANDERE_EDITIE)
    assert "(zelfde nummer, andere inhoud)" in texts(found)[0]


def test_a_saved_gesprek_has_no_edition_to_compare() -> None:
    assert seen(rij_of("a", vorige_editie(gesprek(profiel="1.1"))), soort=Signaalsoort.ANDERE_EDITIE) == []


def test_a_grading_with_other_thresholds_is_seen_though_the_profile_is_the_same() -> None:
    huis = bibliotheek().functiehuis
    stricter = huis.drempels.model_copy(update={"drempel": Decimal("0.5")})
    changed = replace(bibliotheek(), functiehuis=huis.model_copy(update={"drempels": stricter}))
    rijen = (make_rij("a", vastgelegd("A"), changed), make_rij("b", gesprek(profiel="1.1"), changed), *USED.values())
    found = [s for s in find_signalen(rijen, changed) if s.soort is Signaalsoort.ANDERE_EDITIE]
    assert texts(found) == ["Ingedeeld met andere drempels dan nu gelden voor profiel 1.1."]
    assert [signaal.dossiers for signaal in found] == [("a",)]
    assert seen(rij_of("a", vastgelegd("A")), soort=Signaalsoort.ANDERE_EDITIE) == []


def test_a_combination_whose_besluit_deviates_without_a_reason_is_seen() -> None:
    decided = combinatie(besluit=besluit("G"))
    found = seen(rij_of("c", decided), soort=Signaalsoort.ZONDER_MOTIVERING)
    assert texts(found) == ["‘A / B’: het besluit (G) wijkt zonder reden af van het advies (F)."]
    with_reason = combinatie(besluit=besluit("G", reden="Afspraak."))
    assert seen(rij_of("c", with_reason), soort=Signaalsoort.ZONDER_MOTIVERING) == []


def test_a_profile_that_the_library_lacks_is_named_once() -> None:
    found = seen(rij("a", profiel="9.9", profielhash="x"), rij("b", profiel="9.9"), rij("c", profiel="1.1"))
    assert [(signaal.soort, signaal.dossiers) for signaal in found] == [(Signaalsoort.PROFIEL_ONTBREEKT, ("a", "b"))]
    assert texts(found)[0].startswith("Profiel 9.9 ")


def test_groups_are_named_as_unused_only_where_a_profile_can_give_them() -> None:
    found = find_signalen((rij("a", "E"),), bibliotheek())
    assert texts(list(found)) == [
        "Groep D komt niet voor; profiel 1.1 kan die geven.",
        "Groep F komt niet voor; profiel 1.1 en 2.1 kunnen die geven.",
        "Groep G komt niet voor; profiel 2.1 kan die geven.",
    ]
    assert not any(signaal.soort.asks_attention for signaal in found)


def test_a_dossier_without_a_profile_is_compared_like_any_other() -> None:
    """A combination of two jobs names no profile of its own."""
    found = seen(rij("a", "E", "V", has_besluit=True, profielhash="x"), rij("b", "F", "V"))
    assert [signaal.soort for signaal in found] == [Signaalsoort.ZELFDE_TITEL]


HASH = profielhash(bibliotheek().profielen["1.1"])
any_rij = st.builds(
    Dossierrij,
    pad=st.sampled_from("abcdefgh"),
    functietitel=st.sampled_from(["", "V", "v ", "W"]),
    profiel=st.sampled_from([None, "1.1", "9.9"]),
    profielversie=st.sampled_from(["1.0", "1.1"]),
    profielhash=st.sampled_from([None, HASH, "x"]),
    functiefamilie=st.sampled_from([None, "1", "2", "10"]),
    functiegroep=st.sampled_from([None, "A", "E", "F", "Q"]),
    adviesgroep=st.sampled_from([None, "E"]),
    status=st.sampled_from(["onderbouwd", "geen_match", "zonder_advies"]),
    has_besluit=st.booleans(),
    has_reden=st.booleans(),
    open_vlaggen=st.sampled_from([(), tuple(Vlag)]),
    antwoorden=st.sampled_from([None, "x"]),
)


@given(st.lists(any_rij, max_size=8, unique_by=lambda item: item.pad), st.randoms(use_true_random=False))
def test_the_order_of_the_dossiers_makes_no_difference_and_every_dossier_named_is_there(
    rijen: list[Dossierrij], chance: Any
) -> None:
    found = find_signalen(rijen, bibliotheek())
    chance.shuffle(rijen)
    assert find_signalen(rijen, bibliotheek()) == found
    assert {pad for signaal in found for pad in signaal.dossiers} <= {item.pad for item in rijen}


@pytest.mark.parametrize(
    ("items", "said"), [((), ""), (("a",), "a"), (("a", "b"), "a en b"), (("a", "b", "c"), "a, b en c")]
)
def test_an_enumeration_reads_as_people_write_it(items: tuple[str, ...], said: str) -> None:
    assert listed(items) == said


def test_an_enumeration_takes_another_word() -> None:
    assert listed(("a", "b", "c"), "of") == "a, b of c"


def test_flags_are_named_as_readers_know_them() -> None:
    rij = Dossierrij(pad="a", functiegroep="E", has_besluit=True, open_vlaggen=(Vlag.GRENS_VAN_BEREIK, Vlag.TWIJFEL))
    (signaal,) = seen(rij, soort=Signaalsoort.ZONDER_MOTIVERING)
    assert "(grens van bereik en twijfel)" in signaal_text(signaal)


def test_a_grading_by_an_earlier_edition_of_the_method_is_marked() -> None:
    (signaal,) = seen(rij("a", methode=1), rij("b", methode=2), soort=Signaalsoort.ANDERE_EDITIE)
    assert signaal.dossiers == ("a",)
    assert signaal_text(signaal) == "Ingedeeld met editie 1 van de methode; nu geldt editie 2."


def test_a_record_that_was_changed_after_its_advice_is_no_longer_onderbouwd() -> None:
    dossier = vastgelegd().model_copy(update={"keuze": "Zomaar."})
    assert rij_of("a", dossier).status == "gewijzigd"
    assert [signaal.dossiers for signaal in seen(rij_of("a", dossier), soort=Signaalsoort.GEWIJZIGD)] == [("a",)]
