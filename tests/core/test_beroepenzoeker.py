"""Words are found in sentences about occupations: whole, in another form, as a part of a compound, or nearly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.beroepen.beroepenzoeker import find_zinnen
from functiewijzer.core.beroepen.beroepsprofiel import Beroepsprofiel
from functiewijzer.core.beroepen.beroepszinnen import Beroepszin, zinnen_of
from functiewijzer.core.beroepen.kwalificatie import Kwalificatie
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma
from functiewijzer.loading.profielen.profielmap import Profielmap
from gereedschap import PROFIELEN

MAP = Profielmap(PROFIELEN)
BINNENDIENST = MAP.of(Beroepsprofiel)["commercieel-medewerker-binnendienst"]
BUITENDIENST = MAP.of(Kwalificatie)["commercieel-medewerker-buitendienst"]
PROGRAMMA = MAP.of(Opleidingsprogramma)["ibo-commercieel-medewerker-binnendienst"]


def zin(tekst: str, *, is_naam: bool = False) -> Beroepszin:
    return Beroepszin(
        document="verkoper", deel="criterium", nummer="1", naam="Iets", tekst=tekst, bron="903, r. 1", is_naam=is_naam
    )


def found(asked: str, *teksten: str) -> list[str]:
    return [treffer.zin.tekst for treffer in find_zinnen(asked, map(zin, teksten)).treffers]


@pytest.mark.parametrize(
    ("asked", "tekst"),
    [
        ("klacht", "Doet de klachtafhandeling."),
        ("klacht", "Kent elke klantklacht."),
        ("klachten", "Doet de klachtafhandeling."),
        ("KLACHT", "Hoort een klacht."),
        ("klahcten", "Hoort klachten."),
        ("coördineren", "Coordineren van werk."),
        ("order", "Verwerkt orders."),
    ],
)
def test_a_word_is_found(asked: str, tekst: str) -> None:
    assert found(asked, tekst, "Drinkt water.") == [tekst]


@pytest.mark.parametrize(("asked", "tekst"), [("klant", "Klimt op een ladder."), ("eis", "Maakt een reis.")])
def test_another_word_is_not_found(asked: str, tekst: str) -> None:
    assert found(asked, tekst) == []


def test_a_whole_word_comes_before_a_part_and_a_name_before_a_sentence() -> None:
    assert found("klacht", "Een klantklacht.", "Klachtafhandeling.", "Een klacht.") == [
        "Een klacht.",
        "Klachtafhandeling.",
        "Een klantklacht.",
    ]
    best = find_zinnen("klacht", [zin("Een klacht."), zin("Klacht", is_naam=True)]).treffers[0]
    assert best.zin.is_naam


def test_sentences_with_all_the_words_go_before_those_with_some() -> None:
    assert found("klacht oplossen", "Een klacht.", "Klachten oplossen.") == ["Klachten oplossen."]
    assert found("klacht zwemmen", "Een klacht.", "Iets anders.") == ["Een klacht."]


def test_nothing_found_tells_the_nearest_word() -> None:
    vondst = find_zinnen("fktuur", [zin("Maakt de factuur.")])
    assert (vondst.treffers, vondst.bedoelde) == ((), "factuur")
    assert find_zinnen("qqq", []).bedoelde is None


def test_the_sentences_hold_every_criterion_indicator_knowledge_item_and_action() -> None:
    def count(document: Beroepsprofiel | Kwalificatie | Opleidingsprogramma, deel: str) -> int:
        return len({(z.bron, z.nummer) for z in zinnen_of(document) if z.deel == deel})

    assert count(BUITENDIENST, "indicator") >= 12
    said = {deel: " ".join(z.tekst for z in zinnen_of(BINNENDIENST) if z.deel == deel) for deel in ("criterium",)}
    for competentie in BINNENDIENST.competenties:
        for criterium in (*competentie.criteria.proces, *competentie.criteria.resultaat):
            assert " ".join(criterium.tekst.split()) in " ".join(said["criterium"].split())
    spoken = " ".join(z.tekst for z in zinnen_of(PROGRAMMA))
    for rij in PROGRAMMA.rijen:
        assert all(" ".join(z.tekst.split()) in " ".join(spoken.split()) for z in (*rij.kennis, *rij.acties))
    spoken = " ".join(" ".join(z.tekst for z in zinnen_of(BUITENDIENST)).split())
    for kerntaak in BUITENDIENST.kerntaken:
        for werkproces in kerntaak.werkprocessen:
            used = [gebruik.indicator for gebruik in werkproces.competenties if gebruik.indicator is not None]
            assert all(" ".join(z.tekst.split()) in spoken for z in (*used, *werkproces.kennis, *werkproces.resultaten))


@given(st.text(max_size=60), st.lists(st.text(max_size=60), max_size=5))
def test_any_text_is_searched_to_the_end_and_hits_are_in_order(asked: str, teksten: list[str]) -> None:
    treffers = find_zinnen(asked, map(zin, teksten)).treffers
    scores = [treffer.score for treffer in treffers]
    assert scores == sorted(scores, reverse=True)
    assert all(treffer.zin.tekst in teksten for treffer in treffers)


def test_a_word_that_stands_somewhere_is_no_misspelling_of_another() -> None:
    zinnen = [zin("Handelt klachten af"), zin("Helpt klanten")]
    assert [treffer.zin.tekst for treffer in find_zinnen("klachten", zinnen).treffers] == ["Handelt klachten af"]
    assert len(find_zinnen("klachten", zinnen[1:]).treffers) == 1
