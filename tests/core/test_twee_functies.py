"""Two jobs in one cell, words that are too general, and the score that never says something else than the band."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.batch.beoordelen import Beoordelaar
from functiewijzer.core.batch.gegeven import Gegeven
from functiewijzer.core.batch.opmerking import Opmerkingsoort
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.profielen.woordenlijst import Band, Titelgrenzen
from functiewijzer.core.titels.titelzoeker import Titelzoeker
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.titels.titellezing import load_zoeker
from gereedschap import PROFIELEN

PROFIELMAP = Profielmap(PROFIELEN)
ZOEKER: Titelzoeker = load_zoeker(PROFIELMAP, PROFIELMAP.bibliotheek)
BEOORDELAAR = Beoordelaar(ZOEKER)
PROEVEN = Path(__file__).resolve().parents[1] / "gegevens" / "titels.csv"
WOORDEN = [
    *("medewerker", "adviseur", "verkoop", "verkoper", "binnendienst", "buitendienst", "planner", "chauffeur", "sales"),
    *("order", "support", "/", "en", ",", "&", "hoofd", "assistent", "inkoop", "bd", "vertegenwoordiger", "beheer"),
]


def kinds_of(gegeven: Gegeven) -> list[Opmerkingsoort]:
    return [opmerking.soort for opmerking in BEOORDELAAR.grade(gegeven).opmerking]


@pytest.mark.parametrize(
    "titel",
    [
        *("Verkoper binnendienst / magazijnbediende", "Receptionist en medewerker orderdesk", "Comm. mdw./adv."),
        *("Vertegenwoordiger + koerier", "Kassamedewerker, verkoper", "Order processor tevens telefonist"),
        *("Teamleider/verkoper binnendienst", "Verkoper\nVertegenwoordiger"),
    ],
)
def test_two_jobs_in_one_cell_are_for_people_to_judge(titel: str) -> None:
    advies = BEOORDELAAR.grade(Gegeven(titel))
    assert advies.titelmatch == "beoordelen"
    assert [opmerking.soort for opmerking in advies.opmerking] == [Opmerkingsoort.TWEE_FUNCTIES]


def test_two_jobs_of_which_no_profile_is_like_either_say_so_too() -> None:
    advies = BEOORDELAAR.grade(Gegeven("Bakker / slager"))
    assert (advies.titelmatch, advies.profiel) == ("geen", "")
    assert [opmerking.soort for opmerking in advies.opmerking] == [
        Opmerkingsoort.TWEE_FUNCTIES,
        Opmerkingsoort.GEEN_PROFIEL,
    ]


@pytest.mark.parametrize(
    "titel",
    [
        *(
            "Verkoper/verkoopster",
            "Barman / barvrouw",
            "Medewerk(st)er verkoop m/v",
            "Kok/kokkin",
            "Schilder/schilderes",
        ),
        *("Medewerker in- en verkoop", "Medewerker beheer en vervoer", "Hoofd inkoop/verkoop", "Monteur gas & water"),
        *("Verkoper bakkerij, brood en gebak", "Medewerker order/verkoop", "Junior/senior verkoper"),
    ],
)
def test_one_job_in_two_forms_or_fields_is_one_job(titel: str) -> None:
    assert Opmerkingsoort.TWEE_FUNCTIES not in kinds_of(Gegeven(titel))


def test_who_names_the_profile_has_chosen_between_the_two() -> None:
    titel = "Verkoper binnendienst / koerier"
    assert kinds_of(Gegeven(titel)) == [Opmerkingsoort.TWEE_FUNCTIES]
    assert kinds_of(Gegeven(titel, profiel_vast="1.1")) == []
    corrected = Beoordelaar(ZOEKER, {"verkoper binnendienst / koerier": "1.1"})
    assert corrected.grade(Gegeven(titel)).opmerking == ()


def test_a_name_of_a_profile_that_has_both_jobs_is_that_profile() -> None:
    real = PROFIELMAP.bibliotheek
    both = real.profielen["1.1"].model_copy(update={"naam": "Bakker/slager", "alternatieve_namen": ()})
    zoeker = load_zoeker(PROFIELMAP, Bibliotheek(real.functiehuis, {"1.1": both}))
    assert zoeker.find("Bakker / slager").band is Band.ZEKER
    assert zoeker.find("Bakker").band is not Band.ZEKER


@pytest.mark.parametrize("titel", ["Planner", "Processor", "Engineer", "Administrator"])
def test_one_word_of_a_longer_name_is_not_that_job(titel: str) -> None:
    assert ZOEKER.find(titel).band is Band.GEEN


@pytest.mark.parametrize(
    "titel",
    ["Ondersteuner", "Medewerker ondersteuning", "Medewerker administratie", "Medewerker buitendienst", "Assistent"],
)
def test_a_general_half_of_a_name_is_never_sure(titel: str) -> None:
    assert ZOEKER.find(titel).band is not Band.ZEKER


def test_a_slip_of_the_pen_in_a_word_of_the_name_is_still_worth_a_look() -> None:
    assert ZOEKER.find("Verkoper binnendeinst").band is Band.BEOORDELEN


@given(st.lists(st.sampled_from(WOORDEN), max_size=6).map(" ".join) | st.text(max_size=40))
def test_band_and_score_say_the_same(titel: str) -> None:
    match = ZOEKER.find(titel)
    bands = [ZOEKER.grenzen.band_of(kandidaat.score) for kandidaat in match.kandidaten]
    if match.passend:
        assert match.band is ZOEKER.grenzen.band_of(match.passend[0].score)
        assert match.naamband is ZOEKER.grenzen.band_of(match.passend[0].naamscore)
    assert bands.count(Band.ZEKER) == (match.band is Band.ZEKER)
    advies = BEOORDELAAR.grade(Gegeven(titel))
    assert advies.titelmatch == ZOEKER.grenzen.band_of(advies.score or 0)


@given(st.integers(0, 100), st.integers(0, 100), st.integers(0, 100), st.sampled_from(Band))
def test_a_lowered_score_never_goes_with_more_than_was_allowed(
    zeker: int, beoordelen: int, score: int, hoogste: Band
) -> None:
    grenzen = Titelgrenzen(zeker=max(zeker, beoordelen), beoordelen=beoordelen)
    order = list(Band)
    lowered = grenzen.cap(score, hoogste)
    assert lowered <= score
    assert order.index(grenzen.band_of(lowered)) >= order.index(hoogste) or zeker <= beoordelen


def test_titles_that_were_made_up_before_the_rules_get_the_band_that_people_gave_them() -> None:
    with PROEVEN.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    wrong = []
    for row in rows:
        match = ZOEKER.find(row["titel"])
        code = match.passend[0].profiel.code if match.band is not Band.GEEN else ""
        if match.band not in row["band"].split() or (code and code not in row["profiel"].split()):
            wrong.append((row["titel"], match.band, code))
    # The handbook itself gives this as a name of profile 1.1.
    assert wrong == [("Medewerker binnendienst", Band.ZEKER, "1.1")]
