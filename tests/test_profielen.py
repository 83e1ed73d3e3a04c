"""The shipped profiles: sound, faithful to the handbook's numbers, and graded as their examples say."""

import pytest

from functiewijzer.core.indeling.indeling import determine_indeling
from functiewijzer.core.indeling.voorbeelden import Voorbeeld, Voorbeelden
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.drempels import Drempels
from functiewijzer.core.profielen.functiehuis import Combinatiebeleid
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.loading.controles.controleren import controleer
from functiewijzer.loading.mapinhoud import find_yaml, load_inside
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.profielen.vinden import Lading
from gereedschap import PROFIELEN

LADING = Lading(PROFIELEN, tuple(load_inside(path, PROFIELEN) for path in find_yaml(PROFIELEN)))
BIBLIOTHEEK = Profielmap(PROFIELEN).bibliotheek
EXAMPLES = [
    pytest.param(file, example, id=f"{file.profiel}-{example.id}")
    for file in LADING.of(Voorbeelden).values()
    for example in file.voorbeelden
]

QUESTIONS_OF_1_1 = {
    "werkzaamheden": {"administratief": "lichter", "gemengd": "gelijk", "commercieel": "zwaarder"},
    "takenpakket": {"enkele": "lichter", "meeste": "gelijk", "alle": "zwaarder"},
    "aandeel": {"kleiner": "lichter", "vergelijkbaar": "gelijk", "veel_groter": "zwaarder"},
    "aansturing": {"meer": "lichter", "vergelijkbaar": "gelijk", "weinig": "zwaarder"},
    "klantcontact": {
        "weinig_of_geen": "lichter",
        "regelmatig_informatief": "gelijk",
        "incidenteel_verkoopadvies": "gelijk",
        "verkoopadvies": "zwaarder",
    },
    "leidinggeven": {"nee": None, "beperkt": None, "ja": None},
    "leerplek": {"nee": None, "ja": None},
}

CASES = {
    "geval_01": ("E", set(), "stevig"),
    "geval_02": ("E", set(), None),
    "geval_03": ("D", set(), None),
    "geval_04": ("E", set(), None),
    "geval_05": ("E", set(), None),
    "geval_06": ("E", {"twijfel"}, None),
    "geval_07": ("F", set(), None),
    "geval_08": ("E", {"twijfel"}, None),
    "geval_09": ("E", set(), None),
    "geval_10": ("E", {"tegenstrijdig"}, None),
    "geval_11a": (None, set(), None),
    "geval_11b": (None, set(), None),
    "geval_12": (None, set(), None),
    "geval_13a": ("E", set(), None),
    "geval_14a": ("E", {"onvolledig"}, None),
    "geval_15": ("D", {"grens_van_bereik"}, None),
    "geval_16": ("E", {"tegenstrijdig"}, None),
    "bron_002": ("E", set(), None),
    "bron_003": ("E", set(), None),
    "bron_004": (None, set(), None),
}


def profile(code: str) -> Referentieprofiel:
    return BIBLIOTHEEK.profielen[code]


def test_the_whole_folder_is_without_findings() -> None:
    assert controleer(LADING) == ()


@pytest.mark.parametrize(("file", "example"), EXAMPLES)
def test_the_engine_grades_each_example_as_it_says(file: Voorbeelden, example: Voorbeeld) -> None:
    indeling = determine_indeling(BIBLIOTHEEK.start_gesprek(profile(file.profiel), file.antwoorden_van(example)))
    expected = example.verwacht
    assert (indeling.uitkomst, indeling.functiegroep) == (expected.uitkomst, expected.functiegroep)
    assert set(indeling.vlaggen) == set(expected.vlaggen)


@pytest.mark.parametrize("case", CASES)
def test_every_case_of_the_method_is_among_the_examples_of_1_1(case: str) -> None:
    group, flags, firmness = CASES[case]
    file = next(f for f in LADING.of(Voorbeelden).values() if f.profiel == "1.1")
    [example] = [e for e in file.voorbeelden if e.id == case or e.id.startswith(f"{case}_")]
    indeling = determine_indeling(BIBLIOTHEEK.start_gesprek(profile("1.1"), file.antwoorden_van(example)))
    assert indeling.functiegroep == group
    assert flags <= {vlag.value for vlag in indeling.vlaggen}
    assert firmness in {None, indeling.vastheid.value}


@pytest.mark.parametrize("vraag", QUESTIONS_OF_1_1)
def test_1_1_asks_the_agreed_questions_with_the_agreed_options(vraag: str) -> None:
    options = profile("1.1").vragen_op_id[vraag].opties
    assert {o.id: o.richting.value if o.richting else None for o in options} == QUESTIONS_OF_1_1[vraag]


def test_with_answers_missing_all_possible_groups_are_named() -> None:
    file = next(f for f in LADING.of(Voorbeelden).values() if f.profiel == "1.1")
    [example] = [e for e in file.voorbeelden if e.id.startswith("geval_14a")]
    indeling = determine_indeling(BIBLIOTHEEK.start_gesprek(profile("1.1"), file.antwoorden_van(example)))
    assert indeling.mogelijke_groepen == ("D", "E", "F")


def test_1_1_is_the_profile_of_the_handbook() -> None:
    p = profile("1.1")
    assert (p.naam, p.functiegroep, p.status.value) == ("Medewerker Verkoop Binnendienst", "E", "vastgesteld")
    assert (p.groep_of(Richting.LICHTER), p.groep_of(Richting.ZWAARDER)) == ("D", "F")
    assert [len(activiteit.taken) for activiteit in p.activiteiten] == [5, 6, 5]
    assert list(p.kenmerken) == ["complexiteit", "zelfstandigheid", "afbreukrisico", "fysieke_aspecten"]
    assert {"Medewerker Sales", "Verkoopadviseur Binnendienst"} <= set(p.alternatieve_namen)
    assert "MBO-3" in p.kenmerken["complexiteit"].aspecten["kennis"].tekst
    assert "1,5 jaar" in p.kenmerken["complexiteit"].aspecten["kennis"].tekst


def test_only_counting_questions_of_1_1_weigh_and_the_heaviest_are_the_agreed_four() -> None:
    weights = {v.id: v.gewicht for v in profile("1.1").vragen if v.telt_mee}
    assert len(weights) == 15
    assert {vraag for vraag, weight in weights.items() if weight == 3} == {
        "werkzaamheden", "aandeel", "aansturing", "klantcontact",
    }  # fmt: skip
    assert {vraag for vraag, weight in weights.items() if weight == 2} == {
        "takenpakket", "kennisniveau", "probleemoplossing", "beslissingen", "gevolg_van_fouten",
    }  # fmt: skip


def test_2_1_is_a_concept_that_argues_its_group_per_kenmerk() -> None:
    p = profile("2.1")
    assert (p.naam, p.functiegroep, p.is_concept) == ("Commercieel Medewerker Buitendienst", "F", True)
    assert p.onderbouwing is not None
    assert {"complexiteit", "zelfstandigheid", "afbreukrisico"} <= set(p.onderbouwing.kenmerken)


def test_the_functiehuis_has_the_agreed_groups_thresholds_and_routes() -> None:
    huis = BIBLIOTHEEK.functiehuis
    assert "".join(huis.functiegroepen) == "ABCDEFGHI"
    assert huis.drempels == Drempels.model_validate({"drempel": "0.40", "tegen": "0.25", "grens": "0.65"})
    assert huis.bezwaar is not None
    assert huis.bezwaar.termijn_weken == 6
    assert huis.combinatiebeleid is Combinatiebeleid.MATRIX


def test_asking_short_stops_after_about_half_of_the_questions_when_nothing_is_special() -> None:
    """With everything gelijk the advice is certain after some 9 to 12 of the questions that decide."""
    from functiewijzer.core.indeling.indeling import is_settled
    from functiewijzer.core.indeling.vragenlijst import next_vraag
    from functiewijzer.core.profielen.antwoorden import Antwoord

    gesprek: Gesprek = BIBLIOTHEEK.start_gesprek(profile("1.1"))
    asked = 0
    while not is_settled(gesprek):
        vraag = next_vraag(gesprek)
        assert vraag is not None
        equal = next((o for o in vraag.opties if o.richting == "gelijk"), vraag.opties[0])
        gesprek = gesprek.with_antwoord(vraag.id, Antwoord(antwoord=equal.id))
        asked += 1
    assert 9 <= asked <= 12


def at_the_edge() -> Referentieprofiel:
    """Return 1.1 as if E were the lowest group, so that lichter gives E too."""
    p = profile("1.1")
    assert p.toepassingsregels.lichter is not None
    lichter = p.toepassingsregels.lichter.model_copy(update={"functiegroep": "E"})
    return p.model_copy(update={"toepassingsregels": p.toepassingsregels.model_copy(update={"lichter": lichter})})


def test_at_the_edge_of_the_house_each_possible_group_is_named_once() -> None:
    assert determine_indeling(BIBLIOTHEEK.start_gesprek(at_the_edge())).mogelijke_groepen == ("E", "F")


def test_at_the_edge_of_the_house_an_outcome_on_the_threshold_is_a_grensgeval() -> None:
    from functiewijzer.core.profielen.antwoorden import Antwoord

    lighter = ("kennisniveau", "probleemoplossing", "beslissingen", "gevolg_van_fouten", "omschakelen", "accuratesse")
    answers = {}
    for vraag in at_the_edge().vragen:
        side = "lichter" if vraag.id in {*lighter, "aanpak", "interne_contacten"} else "gelijk"
        option = next((o.id for o in vraag.opties if o.richting == side), vraag.opties[0].id)
        answers[vraag.id] = Antwoord(antwoord=option, toelichting="Zo is het werk.")
    indeling = determine_indeling(BIBLIOTHEEK.start_gesprek(at_the_edge(), answers))
    assert (indeling.uitkomst.value, indeling.functiegroep, indeling.vlaggen) == ("lichter", "E", ())
    assert indeling.vastheid.value == "grensgeval"
    assert all(kantelpunt.functiegroep != "E" for kantelpunt in indeling.kantelpunten)
