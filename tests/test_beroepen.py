"""The three shipped documents about occupations hold every part of their sources, each with its place."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from functiewijzer.core.beroepen.beroepsprofiel import Beroepsprofiel
from functiewijzer.core.beroepen.kwalificatie import Kwalificatie
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma
from functiewijzer.core.schema import Model
from functiewijzer.loading.profielen.profielmap import Profielmap
from gereedschap import PROFIELEN

MAP = Profielmap(PROFIELEN)
BINNENDIENST = MAP.of(Beroepsprofiel)["commercieel-medewerker-binnendienst"]
BUITENDIENST = MAP.of(Kwalificatie)["commercieel-medewerker-buitendienst"]
PROGRAMMA = MAP.of(Opleidingsprogramma)["ibo-commercieel-medewerker-binnendienst"]
ALLE = [BINNENDIENST, BUITENDIENST, PROGRAMMA]

COMPETENTIES = [
    ("VM", [1], [], 15, 3),
    ("(VM)", [1], [], 6, 1),
    ("VM", [4], [], 5, 1),
    ("VM", [2], [3], 8, 1),
    ("VM", [1, 2], [], 9, 1),
    ("(BOS)", [], [2, 3], 10, 1),
    ("SC/BOS", [4], [2], 4, 1),
    ("VM", [1, 3], [], 4, 1),
    ("VM", [2], [], 5, 1),
    ("(VM)", [1, 2, 3, 4], [], 5, 1),
    ("(VM)", [1, 2, 3, 4], [], 2, 1),
    ("(BOS/SC/ON)", [1, 2, 3, 4], [1, 2], 20, 2),
    ("(VM/BOS)", [1, 2, 3, 4], [], 4, 1),
    ("(VM/ON)", [1, 2, 3, 4], [1, 2, 3], 6, 1),
    ("(ON/BOS)", [1, 2, 3, 4], [1, 2, 3], 3, 1),
    ("(BOS)", [1, 2, 3, 4], [1, 2, 3], 5, 3),
]
"""Of each competence of 003: domain, crosses with kerntaken and kernopgaven, criteria of process and of result."""

WERKPROCESSEN = {
    "1.1": "JMNR", "1.2": "", "1.3": "EQR", "1.4": "", "1.5": "", "1.6": "EQ",
    "2.1": "AMX", "2.2": "HRX", "2.3": "EHRX", "2.4": "", "2.5": "EIJRTY", "2.6": "HT", "2.7": "", "2.8": "RSX",
    "2.9": "",
    "3.1": "HMR", "3.2": "IJK", "3.3": "IJKRX", "3.4": "",
}  # fmt: skip
"""The crosses of 004."""
RIJEN = [5, 2, 4, 3, 2, 3, 6, 3, 1, 2]
DEEL_B = [
    "Commercieel zijn",
    "Flexibel zijn",
    "Klantgericht zijn",
    "Kunnen doorzetten",
    "Kunnen omgaan met stress",
    "Kunnen plannen en organiseren",
    "Kunnen samenwerken",
    "Resultaat nastreven",
]
EEN_GESLACHT = re.compile(r"\b(hij|hem|haar|zij|zijn functie|zijn werk)\b", re.I)


def werkprocessen() -> dict[str, Any]:
    """Return the werkprocessen of 004 by their numbers."""
    return {w.nummer: w for kerntaak in BUITENDIENST.kerntaken for w in kerntaak.werkprocessen}


def test_the_competence_profile_has_every_part_of_its_source() -> None:
    assert [len(part) for part in (BINNENDIENST.alternatieve_namen, BINNENDIENST.trends)] == [12, 5]
    assert [(stap.richting.value, stap.naam) for stap in BINNENDIENST.loopbaan] == [
        ("horizontaal", "Medewerker export binnendienst"),
        ("verticaal", "Commercieel medewerker buitendienst"),
    ]
    assert [kerntaak.nummer for kerntaak in BINNENDIENST.kerntaken] == [1, 2, 3, 4]
    points = ("proces", "rol", "complexiteit", "betrokkenen", "middelen", "kwaliteit", "keuzes")
    assert all(getattr(kerntaak, point) for kerntaak in BINNENDIENST.kerntaken for point in points)
    assert [kernopgave.nummer for kernopgave in BINNENDIENST.kernopgaven] == [1, 2, 3]


def test_the_competences_have_the_crosses_and_criteria_of_their_source() -> None:
    found = [
        (c.domein, list(c.kerntaken), list(c.kernopgaven), len(c.criteria.proces), len(c.criteria.resultaat))
        for c in BINNENDIENST.competenties
    ]
    assert found == COMPETENTIES
    assert [sum(len(row[1]) for row in COMPETENTIES), sum(len(row[2]) for row in COMPETENTIES)] == [38, 15]
    assert [sum(row[n] for row in COMPETENTIES) for n in (3, 4)] == [111, 21]  # type: ignore[misc]


def test_the_qualification_has_the_crosses_of_its_source_and_an_indicator_for_each() -> None:
    found = {number: "".join(sorted(c.letter for c in w.competenties)) for number, w in werkprocessen().items()}
    assert found == WERKPROCESSEN
    used = [gebruik for w in werkprocessen().values() for gebruik in w.competenties]
    assert (len(used), sum(gebruik.indicator is not None for gebruik in used)) == (41, 41)
    assert all(gebruik.componenten for gebruik in used)
    assert {number for number, w in werkprocessen().items() if not w.hoort_erbij} == {
        number for number, letters in WERKPROCESSEN.items() if not letters
    }


def test_the_qualification_shows_all_letters_and_names_those_that_its_source_names() -> None:
    assert "".join(c.letter for c in BUITENDIENST.competenties) == "ABCDEFGHIJKLMNOPQRSTUVWXY"
    assert "".join(c.letter for c in BUITENDIENST.competenties if c.naam) == "AEHIJKMNQRSTXY"
    assert (BUITENDIENST.niveau, BUITENDIENST.vorm.value) == (3, "kd2010")


def test_the_qualification_tells_which_knowledge_is_language() -> None:
    items = {number: [k.taal for k in w.kennis] for number, w in werkprocessen().items() if w.kennis}
    assert {number: (len(found), sum(found)) for number, found in items.items()} == {
        "1.1": (13, 4), "1.3": (7, 3), "1.6": (5, 2), "2.1": (8, 2), "2.2": (12, 3), "2.3": (15, 4),
        "2.5": (10, 5), "2.6": (5, 2), "2.8": (6, 3), "3.1": (10, 3), "3.2": (14, 3), "3.3": (14, 4),
    }  # fmt: skip
    assert not any("(t)" in k.tekst for w in werkprocessen().values() for k in w.kennis)


def test_the_programme_has_every_row_of_its_source() -> None:
    assert [len(competentie.rijen) for competentie in PROGRAMMA.deel_a] == RIJEN
    assert [rij.nummer for rij in PROGRAMMA.rijen] == [
        f"{n}.{m}" for n, many in enumerate(RIJEN, 1) for m in range(1, many + 1)
    ]
    assert [competentie.naam for competentie in PROGRAMMA.deel_b] == DEEL_B
    assert PROGRAMMA.duur is None


def texts(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text of a document with the key that it has."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from texts(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner, key)
    elif isinstance(value, str):
        yield key, value


def with_source(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every part of a document that has a text of its own."""
    if isinstance(value, dict):
        if "tekst" in value or "nummer" in value:
            yield value
        for inner in value.values():
            yield from with_source(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from with_source(inner)


@pytest.mark.parametrize("document", ALLE, ids=lambda document: document.id)
def test_every_part_tells_its_place_in_the_source_as_lines(document: Model) -> None:
    data = document.model_dump(mode="json", exclude_unset=True)
    number = data["bron"]["document"]
    for part in with_source(data):
        assert re.fullmatch(rf"{number}, .*\br\. [0-9]+(–[0-9]+)?( en [0-9]+(–[0-9]+)?)?", part["bron"]), part


@pytest.mark.parametrize("document", ALLE, ids=lambda document: document.id)
def test_the_places_of_criteria_and_rows_come_in_the_order_of_the_source(document: Model) -> None:
    for key in ("criteria", "kennis", "acties", "resultaten"):
        for part in lists_of(document.model_dump(mode="json", exclude_unset=True), key):
            lines = [int(re.search(r"r\. ([0-9]+)", item["bron"])[1]) for item in part]  # type: ignore[index]
            assert lines == sorted(lines)


def lists_of(value: Any, key: str) -> Iterator[list[dict[str, Any]]]:
    """Yield the lists that stand under a key, wherever they are."""
    if isinstance(value, dict):
        found = value.get(key)
        if isinstance(found, list):
            yield found
        elif isinstance(found, dict):
            yield from (inner for inner in found.values() if isinstance(inner, list))
        for inner in value.values():
            yield from lists_of(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from lists_of(inner, key)


@pytest.mark.parametrize("document", ALLE, ids=lambda document: document.id)
def test_no_sentence_is_about_a_man_or_a_woman(document: Model) -> None:
    data = document.model_dump(mode="json", exclude_unset=True)
    assert [text for _, text in texts(data) if EEN_GESLACHT.search(text)] == []


def test_what_is_odd_about_a_source_is_said() -> None:
    zes = BINNENDIENST.competenties[5]
    assert zes.bijzonderheid is not None
    assert "kerntaak 3" in zes.bijzonderheid
    assert any("VM, BOS, SC, ON" in text for text in BINNENDIENST.bijzonderheden)
    assert "2.9" in (werkprocessen()["2.9"].bijzonderheid or "")
    assert any("geen datum" in text for text in BUITENDIENST.bijzonderheden)
    assert any("geen datum" in text for text in PROGRAMMA.bijzonderheden)
    assert [document.is_verouderd for document in ALLE] == [True, True, False]  # type: ignore[attr-defined]
