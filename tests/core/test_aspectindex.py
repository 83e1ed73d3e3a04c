"""The index from an aspect to what touches it: derived from the links of the parts, in the order of the documents."""

from functiewijzer.core.beroepen.aspectindex import Aspectindex, make_aspectindex
from functiewijzer.core.beroepen.beroepsprofiel import Beroepsprofiel
from functiewijzer.core.beroepen.kwalificatie import Kwalificatie
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma

AARD, KENNIS = "1.1#complexiteit.aard", "1.1#complexiteit.kennis"
KOP = {"schema": 1, "versie": "1.0", "bron": {"document": "proef", "titel": "Proef"}}


def zin(tekst: str) -> dict[str, str]:
    return {"tekst": tekst, "bron": "proef, r. 1"}


def profiel() -> Beroepsprofiel:
    def competentie(nummer: int, *raakt_aan: str) -> dict[str, object]:
        criteria = {"proces": [zin(f"Werkt volgens {nummer}.")], "resultaat": [zin(f"Klaar met {nummer}.")]}
        naam = f"Competentie {nummer}"
        return {"nummer": nummer, "naam": naam, **zin(naam), "criteria": criteria, "raakt_aan": raakt_aan}

    return Beroepsprofiel.model_validate(
        {
            **KOP,
            "soort": "beroepsprofiel",
            "id": "bakker",
            "naam": "Bakker",
            "kerntaken": [{"nummer": 1, "naam": "Bakt", "proces": zin("Bakt brood."), "bron": "proef, r. 1"}],
            "competenties": [competentie(1, KENNIS), competentie(2, AARD, KENNIS, KENNIS), competentie(3)],
        }
    )


def kwalificatie() -> Kwalificatie:
    gebruik = {"letter": "A", "indicator": zin("Weegt het deeg."), "componenten": [zin("wegen")]}
    werkproces = {
        "nummer": "1.1",
        "naam": "Kneedt",
        "omschrijving": zin("Kneedt deeg."),
        "competenties": [gebruik],
        "raakt_aan": [AARD],
        "bron": "proef, r. 1",
    }
    return Kwalificatie.model_validate(
        {
            **KOP,
            "soort": "kwalificatie",
            "id": "bakker-mbo",
            "naam": "Bakker mbo",
            "vorm": "kd2010",
            "niveau": 3,
            "competenties": [{"letter": "A", "raakt_aan": [AARD]}],
            "kerntaken": [{"nummer": "1", "naam": "Bakt", "werkprocessen": [werkproces], "bron": "proef, r. 1"}],
        }
    )


def programma() -> Opleidingsprogramma:
    def rij(nummer: str, **links: list[str]) -> dict[str, object]:
        number = nummer.replace(".", "_")
        kennis = {"kennis": [zin(f"Weet {nummer}."), zin("Kan het.")], "acties": [zin("Kijkt mee.")]}
        return {"id": f"r{number}", "nummer": nummer, **kennis, "klaar_als": ["Doet het."], "bron": "proef", **links}

    rijen = [rij("1.1", raakt_aan=[KENNIS]), rij("1.2", verwant_aan=["bakker#competentie.2"]), rij("1.3")]
    return Opleidingsprogramma.model_validate(
        {
            **KOP,
            "soort": "opleidingsprogramma",
            "id": "bakker-leren",
            "naam": "Bakker leren",
            "beroep": "Bakker",
            "omschrijving": zin("Een programma."),
            "deel_a": [{"nummer": 1, "naam": "Bakken", "rijen": rijen, "bron": "proef, r. 1"}],
        }
    )


def index() -> Aspectindex:
    return make_aspectindex((profiel(), kwalificatie(), programma()))


def test_what_touches_an_aspect_comes_in_the_order_of_the_documents_and_once() -> None:
    touching = {aspect: [deel.adres for deel in index().touching(aspect)] for aspect in (AARD, KENNIS)}
    assert touching == {
        AARD: ["bakker#competentie.2", "bakker-mbo#competentie.A", "bakker-mbo#werkproces.1.1"],
        KENNIS: ["bakker#competentie.1", "bakker#competentie.2", "bakker-leren#rij.1.1"],
    }


def test_an_aspect_that_nothing_names_is_touched_by_nothing() -> None:
    assert index().touching("1.1#complexiteit.aandeel") == ()


def test_each_kind_of_part_says_by_what_it_is_seen() -> None:
    seen = {deel.adres: deel.maatstaven for aspect in (AARD, KENNIS) for deel in index().touching(aspect)}
    assert seen["bakker#competentie.2"] == ("Werkt volgens 2.", "Klaar met 2.")
    assert seen["bakker-mbo#competentie.A"] == seen["bakker-mbo#werkproces.1.1"] == ("Weegt het deeg.",)
    assert seen["bakker-leren#rij.1.1"] == ("Doet het.",)


def test_a_row_is_called_by_what_is_learned_and_a_letter_without_a_name_has_none() -> None:
    names = {deel.adres: deel.naam for aspect in (AARD, KENNIS) for deel in index().touching(aspect)}
    assert names["bakker-leren#rij.1.1"] == "Weet 1.1. Kan het."
    assert names["bakker-mbo#competentie.A"] is None


def test_rows_are_found_by_the_competence_that_they_are_related_to() -> None:
    found = index()
    assert [rij.adres for rij in found.rows_beside(found.touching(AARD))] == ["bakker-leren#rij.1.2"]


def test_without_documents_the_index_says_that_it_is_empty() -> None:
    assert make_aspectindex(()).is_leeg
    assert not index().is_leeg
