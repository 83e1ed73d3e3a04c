"""What the second edition of the method asks beside the first (methode.md, every [2])."""

import pytest
from msgspec.structs import replace

from functiewijzer.core.indeling.conclusie import Vlag
from functiewijzer.core.indeling.indeling import Indeling, Status, determine_indeling
from functiewijzer.core.indeling.kader import Kader
from functiewijzer.core.indeling.stapdelen import Buur
from functiewijzer.core.profielen.antwoorden import Antwoord, Voorstel
from functiewijzer.core.profielen.voorwaarde import Richting
from profielbouw import (
    GELIJK,
    KADER,
    LICHTER,
    REDEN,
    ZWAARDER,
    alle,
    bij,
    deel_in,
    maak_gesprek,
    maak_profiel,
    telt_niet,
    weegt,
)

TIEN = tuple(f"v{i}" for i in range(1, 11))
ZWAAR = {**bij("v2", "zwaarder"), "zwaarwegend": True}
PROFIEL = maak_profiel(
    *(weegt(naam) for naam in TIEN),
    lichter=[bij("v1", "lichter")],
    zwaarder=[alle(bij("v3", "zwaarder"), ZWAAR, bij("v4", "zwaarder"))],
)
"""Ten questions of one weight; a lichter-grond, and a zwaarder-grond of which the second condition weighs most."""


def grade(kader: Kader = KADER, *, reden: str | None = REDEN, **antwoorden: str) -> Indeling:
    """Grade with all ten answered, gelijk unless told otherwise."""
    return deel_in(PROFIEL, dict.fromkeys(TIEN, "gelijk") | antwoorden, reden=reden, kader=kader)


# What weighs most.


def test_what_weighs_most_raises_doubt_where_its_grond_does_not_hold() -> None:
    assert Vlag.TWIJFEL in grade(v2="zwaarder").vlaggen
    assert Vlag.TWIJFEL not in grade(v4="zwaarder").vlaggen


def test_what_weighs_most_raises_doubt_on_the_other_side_too_and_not_on_its_own() -> None:
    lighter = grade(v1="lichter", v2="zwaarder")
    assert (lighter.functiegroep, Vlag.TWIJFEL in lighter.vlaggen) == (LICHTER, True)
    heavier = grade(v2="zwaarder", v5="zwaarder", v6="zwaarder", v7="zwaarder")
    assert (heavier.functiegroep, Vlag.TWIJFEL in heavier.vlaggen) == (ZWAARDER, False)


def test_a_grond_that_can_still_hold_is_no_reason_for_doubt_yet() -> None:
    antwoorden = dict.fromkeys(TIEN, "gelijk") | {"v2": "zwaarder", "v3": "zwaarder", "v5": "lichter"}
    del antwoorden["v4"]
    assert Vlag.TWIJFEL not in deel_in(PROFIEL, antwoorden).vlaggen


# Gronden on questions that do not count.

OVER_FEIT = maak_profiel(*(weegt(n) for n in TIEN), telt_niet("feit"), zwaarder=[bij("feit", "ja")])


def test_an_answer_that_carries_a_grond_must_be_motivated_though_it_does_not_count() -> None:
    antwoorden = dict.fromkeys(TIEN, "gelijk") | {"feit": "ja"}
    assert deel_in(OVER_FEIT, antwoorden, reden=None).vlaggen == (Vlag.ONGEMOTIVEERD,)
    assert deel_in(OVER_FEIT, antwoorden | {"feit": "nee"}, reden=None).vlaggen == ()
    assert "antwoorden.feit.toelichting" in deel_in(OVER_FEIT, antwoorden, reden=None).openstaand


def test_an_answer_that_carries_a_grond_is_among_the_kantelpunten_and_the_outcome_depends_on_it() -> None:
    indeling = deel_in(OVER_FEIT, dict.fromkeys(TIEN, "gelijk") | {"feit": "ja"})
    assert ("feit", "nee", GELIJK) in {(k.vraag, k.naar, k.functiegroep) for k in indeling.kantelpunten}
    assert indeling.hangt_af_van == ("feit",)


# Gelijk needs a reason too.


def test_equal_on_everything_without_one_reason_is_not_onderbouwd() -> None:
    bare = grade(Kader(), reden=None)
    assert (bare.status, bare.openstaand) == (Status.VOORLOPIG, ("redenen.complexiteit", "keuze"))
    assert grade(reden=None).status is Status.ONDERBOUWD


@pytest.mark.parametrize(
    "explained", [Antwoord(antwoord="gelijk", toelichting=REDEN), Antwoord(antwoord="gelijk", bron="bladzijde 2")]
)
def test_one_toelichting_or_one_piece_of_evidence_is_reason_enough_for_a_kenmerk(explained: Antwoord) -> None:
    gesprek = maak_gesprek(PROFIEL, dict.fromkeys(TIEN, "gelijk"), reden=None, kader=Kader(keuze=True))
    assert determine_indeling(gesprek).openstaand == ("redenen.complexiteit",)
    assert determine_indeling(gesprek.with_antwoord("v5", explained)).status is Status.ONDERBOUWD


def test_a_kenmerk_that_does_not_count_needs_no_reason() -> None:
    profiel = maak_profiel(weegt("a"), weegt("b", kenmerk="afbreukrisico", alleen_als=bij("a", "zwaarder")))
    kader = Kader(keuze=True, redenen=("complexiteit",))
    assert deel_in(profiel, {"a": "gelijk"}, reden=None, kader=kader).status is Status.ONDERBOUWD


def test_a_concept_is_never_more_than_voorlopig() -> None:
    concept = maak_profiel(*(weegt(naam) for naam in TIEN), status="concept")
    indeling = deel_in(concept, dict.fromkeys(TIEN, "gelijk"))
    assert (indeling.status, indeling.openstaand) == (Status.VOORLOPIG, ("profielstatus",))


def test_a_contradiction_of_row_two_stays_voorlopig_until_it_is_closed_with_a_text() -> None:
    indeling = grade(v1="lichter", v5="zwaarder", v6="zwaarder")
    assert indeling.is_contradicted
    assert (indeling.status, indeling.openstaand) == (Status.VOORLOPIG, ("afgesloten_vlaggen.tegenstrijdig",))
    closed = grade(replace(KADER, gesloten=("tegenstrijdig",)), v1="lichter", v5="zwaarder", v6="zwaarder")
    assert closed.status is Status.ONDERBOUWD


def test_a_contradiction_that_decided_nothing_need_not_be_closed() -> None:
    indeling = grade(v5="zwaarder", v6="zwaarder", v7="zwaarder", v8="lichter", v9="lichter", v10="lichter")
    assert Vlag.TEGENSTRIJDIG in indeling.vlaggen
    assert (indeling.is_contradicted, indeling.status) == (False, Status.ONDERBOUWD)


@pytest.mark.parametrize(
    ("richting", "status"), [(Richting.LICHTER, Status.VOORLOPIG), (Richting.ZWAARDER, Status.ONDERBOUWD)]
)
def test_a_neighbour_on_the_side_of_the_outcome_must_be_looked_at(richting: Richting, status: Status) -> None:
    kader = replace(KADER, buren=(Buur(richting=richting, profiel="1.9"),))
    indeling = grade(kader, v1="lichter")
    assert (indeling.functiegroep, indeling.status) == (LICHTER, status)
    assert ("overwogen.1.9" in indeling.openstaand) == (status is Status.VOORLOPIG)


# Other references.


def test_gronden_on_both_sides_and_half_the_threshold_advise_to_look_elsewhere() -> None:
    assert grade(v1="lichter", v2="zwaarder", v3="zwaarder", v4="zwaarder").ook_bekijken
    assert grade(v1="lichter", v5="zwaarder", v6="zwaarder", v7="zwaarder").ook_bekijken
    assert not grade(v1="lichter", v5="zwaarder", v6="zwaarder").ook_bekijken
    assert not grade(v5="zwaarder", v6="zwaarder", v7="zwaarder").ook_bekijken


# What a title suggests.

BUITEN = maak_profiel(
    *(weegt(n) for n in TIEN),
    telt_niet("leiding"),
    lichter=[bij("v1", "lichter")],
    uitsluitingen=[bij("leiding", "ja")],
)


def suggest(antwoorden: dict[str, str], **voorstellen: str) -> Indeling:
    """Grade with answers of persons, and with what the title suggests for other questions."""
    gesprek = maak_gesprek(BUITEN, antwoorden)
    suggested = {v: Antwoord(voorstel=Voorstel(antwoord=a, woord="woord")) for v, a in voorstellen.items()}
    return determine_indeling(replace(gesprek, antwoorden={**gesprek.antwoorden, **suggested}))


def test_a_title_colours_the_group_and_answers_nothing() -> None:
    indeling = suggest({"leiding": "nee"}, v1="lichter")
    assert (indeling.functiegroep, indeling.status) == (LICHTER, Status.INDICATIEF)
    assert (len(indeling.open_vragen), Vlag.ONVOLLEDIG in indeling.vlaggen) == (10, True)
    assert indeling.mogelijke_groepen == (LICHTER, GELIJK, ZWAARDER)
    assert Vlag.ONGEMOTIVEERD not in indeling.vlaggen


def test_a_title_never_makes_an_uitsluiting_hold_and_then_colours_nothing() -> None:
    indeling = suggest({}, leiding="ja", v1="lichter")
    assert (indeling.functiegroep, indeling.status) == (GELIJK, Status.INDICATIEF)
    assert indeling.geen_match_mogelijk


def test_with_one_group_left_an_open_proposal_keeps_the_status_indicatief() -> None:
    answered = dict.fromkeys(TIEN[1:], "gelijk") | {"leiding": "nee"}
    assert suggest(answered | {"v1": "gelijk"}).status is Status.ONDERBOUWD
    nine = suggest(dict.fromkeys(TIEN[:9], "gelijk") | {"leiding": "nee"}, v10="gelijk")
    assert (nine.mogelijke_groepen, nine.status) == ((GELIJK,), Status.INDICATIEF)
