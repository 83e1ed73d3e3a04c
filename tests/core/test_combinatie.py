"""Combination jobs: conditions, the two policies, and what can never happen."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from dossierbouw import bibliotheek, vastgelegd
from functiewijzer.core.dossiers.combinatie import Combinatie, Combinatiedeel, Grondslag
from functiewijzer.core.dossiers.combineren import (
    combine,
    make_combinatiedossier,
    make_deel,
    recombine,
)
from functiewijzer.core.dossiers.zijde import Zijde
from functiewijzer.core.indeling.indeling import Status
from functiewijzer.core.profielen.functiehuis import Combinatiebeleid, Functiehuis
from functiewijzer.core.profielen.vingerafdruk import vingerafdruk
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.rendering.dossiers.redeneerwoorden import as_percentage, stap_text

HUIS = Functiehuis.model_validate(
    {
        "soort": "functiehuis", "schema": "1", "naam": "Proefhuis", "functiegroepen": ["D", "E", "F", "G"],
        "families": [{"code": "1", "naam": "Binnen", "verwant": ["2"]}, {"code": "2", "naam": "Buiten"},
                     {"code": "3", "naam": "Ver weg"}],
        "drempels": {"drempel": "0.40", "tegen": "0.25", "grens": "0.65"},
        "bezwaar": {"termijn_weken": "6", "adres": "hier"}, "combinatiebeleid": "matrix",
    }
)  # fmt: skip


def by_share(minimum: str = "0.25") -> Functiehuis:
    update = {"combinatiebeleid": Combinatiebeleid.AANDEEL, "minimum_aandeel": Decimal(minimum)}
    return HUIS.model_copy(update=update)


def deel(groep: str | None = "E", profiel: str | None = "1.1", aandeel: str | None = None) -> Combinatiedeel:
    return Combinatiedeel(
        dossier=f"{profiel}.yaml",
        functietitel=f"Functie {profiel}",
        profiel=profiel,
        functiefamilie=profiel.split(".")[0] if profiel else None,
        functiegroep=groep,
        grondslag=Grondslag.ADVIES if groep else None,
        status=Status.ONDERBOUWD if groep else Status.GEEN_MATCH,
        aandeel=Fraction(aandeel) if aandeel else None,
    )


def waarden(combinatie: Combinatie) -> list[str]:
    return [stap.waarde.name.lower() for stap in combinatie.voorwaarden]


def talk(combinatie: Combinatie) -> str:
    stappen = (*combinatie.voorwaarden, *combinatie.redenering)
    return "\n".join(stap_text(stap, combinatie, HUIS) for stap in stappen)


@pytest.mark.parametrize(
    ("one", "other", "groep"),
    [
        (("E", "1.1"), ("E", "2.1"), "F"),
        (("D", "1.1"), ("E", "2.1"), "E"),
        (("F", "1.1"), ("D", "1.2"), "F"),
        (("E", "1.1"), ("E", "1.1"), "E"),
        (("D", "1.1"), ("E", "1.1"), "E"),
        (("G", "1.1"), ("G", "2.1"), "G"),
    ],
)
def test_matrix_looks_at_group_and_kind_of_work(one: tuple[str, str], other: tuple[str, str], groep: str) -> None:
    assert combine((deel(*one), deel(*other)), HUIS).functiegroep == groep


def test_the_same_work_is_no_combination_and_the_top_is_the_top_and_both_are_said() -> None:
    assert "dit is geen combinatie" in talk(combine((deel(), deel()), HUIS))
    assert "de hoogste groep van het functiehuis" in talk(combine((deel("G", "1.1"), deel("G", "2.1")), HUIS))


@pytest.mark.parametrize(
    ("one", "other", "held"),
    [
        (deel(None), deel("E", "2.1"), ["onwaar", "waar", "waar", "onbekend"]),
        (deel(), deel("E", "3.1"), ["waar", "waar", "onwaar", "waar"]),
        (deel("D"), deel("G", "2.1"), ["waar", "waar", "waar", "onwaar"]),
        (deel("Z"), deel("G", "2.1"), ["waar", "waar", "waar", "onbekend"]),
        (deel("E", None), deel("E", "2.1"), ["waar", "waar", "onbekend", "waar"]),
    ],
)
def test_without_every_condition_there_is_no_group(one: Combinatiedeel, other: Combinatiedeel, held: list[str]) -> None:
    combinatie = combine((one, other), HUIS)
    assert (combinatie.functiegroep, combinatie.redenering, waarden(combinatie)) == (None, (), held)


@pytest.mark.parametrize(
    ("one", "other", "groep"),
    [
        (("D", "1.1", "0.8"), ("F", "2.1", "0.2"), "D"),
        (("D", "1.1", "0.75"), ("F", "2.1", "0.25"), "F"),
        (("D", "1.1", "0.7501"), ("F", "2.1", "0.2499"), "D"),
        (("E", "1.1", "0.1"), ("E", "2.1", "0.9"), "E"),
    ],
)
def test_aandeel_takes_the_highest_group_that_reaches_the_minimum(
    one: tuple[str, str, str], other: tuple[str, str, str], groep: str
) -> None:
    assert combine((deel(*one), deel(*other)), by_share()).functiegroep == groep


def test_the_minimum_is_a_setting_of_the_functiehuis() -> None:
    delen = (deel("D", "1.1", "0.6"), deel("F", "2.1", "0.4"))
    assert combine(delen, by_share()).functiegroep == "F"
    assert combine(delen, by_share("0.5")).functiegroep == "D"


def test_the_highest_if_substantial_takes_what_the_agreed_minimum_calls_substantial() -> None:
    huis = by_share("0.3").model_copy(update={"combinatiebeleid": Combinatiebeleid.HOOGSTE_MITS_SUBSTANTIEEL})
    shares = [("0.7", "0.3"), ("0.71", "0.29")]
    found = [combine((deel("D", "1.1", one), deel("F", "2.1", other)), huis) for one, other in shares]
    assert [c.functiegroep for c in found] == ["F", "D"]
    assert found[0].minimum_aandeel == Fraction("0.3")
    with pytest.raises(ValueError, match="share"):
        combine((deel("D"), deel("F", "2.1")), huis)


def test_a_functiehuis_without_a_policy_combines_nothing() -> None:
    with pytest.raises(ValueError, match="combinatiebeleid"):
        combine((deel("D"), deel("E", "2.1")), HUIS.model_copy(update={"combinatiebeleid": None}))


def test_aandeel_without_shares_is_refused() -> None:
    with pytest.raises(ValueError, match="share"):
        combine((deel(), deel("E", "2.1")), by_share())


def test_families_are_related_both_ways_and_only_those_of_the_house() -> None:
    assert HUIS.are_related("1", "2")
    assert HUIS.are_related("2", "1")
    assert HUIS.are_related("3", "3")
    assert not HUIS.are_related("1", "3")
    assert not HUIS.are_related("9", "9")


@pytest.mark.parametrize(
    ("velden", "groep", "grondslag"),
    [
        ({"besluit": {"functiegroep": "F", "datum": "2026-05-01", "door": "directie"}}, "F", Grondslag.BESLUIT),
        ({}, "E", Grondslag.ADVIES),
        ({"antwoorden": {"leidinggeven": "ja"}}, None, None),
        ({"antwoorden": {"aansturing": "weet_niet"}}, None, None),
    ],
)
def test_a_part_stands_on_the_besluit_or_on_a_firm_advice(
    velden: dict[str, object], groep: str | None, grondslag: Grondslag | None
) -> None:
    made = make_deel(Zijde("a.yaml", vastgelegd(**velden)), bibliotheek())  # type: ignore[arg-type]
    assert (made.functiegroep, made.grondslag, made.functiefamilie) == (groep, grondslag, "1")


def test_a_part_keeps_the_fingerprint_of_its_dossier() -> None:
    dossier = vastgelegd()
    made = make_deel(Zijde("a.yaml", dossier), bibliotheek())
    assert made.hash == vingerafdruk(dossier)
    changed = dossier.model_copy(update={"afdeling": "Export"})
    assert make_deel(Zijde("a.yaml", changed), bibliotheek()).hash != made.hash


def test_the_dossier_of_a_combination_has_its_group_and_can_be_computed_again() -> None:
    one, other = vastgelegd(werkgever="X", afdeling="A"), vastgelegd(werkgever="X", afdeling="B")
    combinatie = combine((deel("D"), deel("E", "2.1")), HUIS)
    dossier = make_combinatiedossier("D / E", combinatie, one, other)
    assert (dossier.functiegroep, dossier.werkgever, dossier.afdeling) == ("E", "X", None)
    assert recombine(combinatie, HUIS) == combinatie
    assert recombine(combinatie, HUIS.model_copy(update={"functiegroepen": ("D", "G", "F", "E")})) != combinatie


@pytest.mark.parametrize(("share", "text"), [("1/4", "25 %"), ("5/8", "62,5 %"), ("1/3", "33,33 %"), ("1/10", "10 %")])
def test_percentages_are_written_the_dutch_way(share: str, text: str) -> None:
    assert as_percentage(Fraction(share)) == text


@pytest.mark.parametrize(("shares", "huis"), [((None, None), by_share()), ((None, "0.5"), HUIS), (("0.5", None), HUIS)])
def test_shares_stand_with_both_parts_where_the_policy_asks_for_them_and_nowhere_else(
    shares: tuple[str | None, str | None], huis: Functiehuis
) -> None:
    sound = combine((deel("D"), deel("E", "2.1")), HUIS)
    delen = [deel("D", "1.1", shares[0]), deel("E", "2.1", shares[1])]
    as_data = sound.model_dump() | {"beleid": huis.combinatiebeleid, "delen": [d.model_dump() for d in delen]}
    with pytest.raises(ValidationError) as caught:
        Combinatie.model_validate(as_data)
    assert [error["type"] for error in caught.value.errors()] == ["aandeel_bij_beleid"]


DELEN = st.builds(
    deel,
    st.sampled_from([None, "D", "E", "F", "G", "Z"]),
    st.sampled_from([None, "1.1", "1.2", "2.1", "3.1", "9.1"]),
)
SHARES = st.sampled_from(["0.01", "0.2", "0.25", "0.5", "0.99"]).map(Fraction)


@given(DELEN, DELEN)
def test_matrix_is_the_same_both_ways_round(one: Combinatiedeel, other: Combinatiedeel) -> None:
    there, back = combine((one, other), HUIS), combine((other, one), HUIS)
    assert there.functiegroep == back.functiegroep
    assert there.redenering == back.redenering
    assert {s.model_copy(update={"deel": None}) for s in there.voorwaarden} == {
        s.model_copy(update={"deel": None}) for s in back.voorwaarden
    }


@given(DELEN, DELEN)
def test_matrix_never_gives_a_lower_group_than_either(one: Combinatiedeel, other: Combinatiedeel) -> None:
    groep = combine((one, other), HUIS).functiegroep
    if groep is not None:
        place = HUIS.functiegroepen.index
        assert place(groep) >= max(place(one.functiegroep or ""), place(other.functiegroep or ""))


@given(st.tuples(DELEN, DELEN), st.tuples(SHARES, SHARES), st.sampled_from([HUIS, by_share(), by_share("0.5")]))
def test_combining_always_ends_and_gives_a_group_only_where_all_conditions_hold(
    delen: tuple[Combinatiedeel, Combinatiedeel], shares: tuple[Fraction, Fraction], huis: Functiehuis
) -> None:
    one, other = (part.model_copy(update={"aandeel": share}) for part, share in zip(delen, shares, strict=True))
    combinatie = combine(delen if huis is HUIS else (one, other), huis)
    holds = all(stap.waarde is Waarheid.WAAR for stap in combinatie.voorwaarden)
    assert holds or combinatie.functiegroep is None
    assert not holds or huis is not HUIS or combinatie.functiegroep is not None
