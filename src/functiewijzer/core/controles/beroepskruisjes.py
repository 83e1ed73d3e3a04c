"""Checks on the crosses of a beroepsprofiel: which kerntaken and kernopgaven its competences name."""

from collections.abc import Iterator
from typing import Final

from functiewijzer.core.beroepen.beroepsprofiel import Beroepsprofiel
from functiewijzer.core.beroepen.onderdelen import onderdelen_of
from functiewijzer.core.beroepen.verwijzing import Beroepsdeel
from functiewijzer.core.controles.controle import Controle, Vondst, fout, waarschuwing
from functiewijzer.core.gelijkenis import did_you_mean

SAY_SO: Final = "Vul het aan. Staat het zo in de bron, zeg dat dan met bijzonderheid."


def _unknown_numbers(document: Beroepsprofiel) -> Iterator[Vondst]:
    known = (
        ("kerntaak", "kerntaken", {item.nummer for item in document.kerntaken}),
        ("kernopgave", "kernopgaven", {item.nummer for item in document.kernopgaven}),
    )
    for what, sleutel, numbers in known:
        hint = did_you_mean("", map(str, sorted(numbers)))
        for index, competentie in enumerate(document.competenties):
            for place, nummer in enumerate(getattr(competentie, sleutel)):
                if nummer not in numbers:
                    fact = f"competentie {competentie.nummer} noemt {what} {nummer}, en die is er niet"
                    yield ("competenties", index, sleutel, place), fact, hint


def _unused(document: Beroepsprofiel) -> Iterator[Vondst]:
    yield from _unused_competences(document)
    yield from _unused_tasks(document)


def _unused_competences(document: Beroepsprofiel) -> Iterator[Vondst]:
    for index, item in enumerate(document.competenties):
        if not item.kerntaken and not item.kernopgaven and item.bijzonderheid is None:
            fact = f"competentie {item.nummer} hoort bij geen kerntaak en geen kernopgave"
            yield ("competenties", index, "nummer"), fact, SAY_SO


def _unused_tasks(document: Beroepsprofiel) -> Iterator[Vondst]:
    crossed = {
        *((Beroepsdeel.KERNTAAK, str(nummer)) for item in document.competenties for nummer in item.kerntaken),
        *((Beroepsdeel.KERNOPGAVE, str(nummer)) for item in document.competenties for nummer in item.kernopgaven),
    }
    for part in onderdelen_of(document):
        deel = part.plaats.deel
        if deel is not Beroepsdeel.COMPETENTIE and (deel, part.plaats.nummer) not in crossed:
            hint = f"Noem {part.label} bij de competenties die ervoor nodig zijn."
            yield (*part.plek, part.sleutel), f"geen competentie hoort bij {part.label}", hint


def _without_kerntaak(document: Beroepsprofiel) -> Iterator[Vondst]:
    for index, item in enumerate(document.competenties):
        if item.kernopgaven and not item.kerntaken and item.bijzonderheid is None:
            fact = f"competentie {item.nummer} hoort bij een kernopgave, maar bij geen kerntaak"
            yield ("competenties", index, "nummer"), fact, SAY_SO


FW250 = Controle(
    fout(
        "FW250",
        "Onbekend deel van hetzelfde document",
        "Een deel van het document noemt een ander deel dat er niet in staat: een competentie noemt een kerntaak of "
        "kernopgave, een werkproces een letter, of een rij een andere rij. In de matrix of de volgorde van het leren "
        "valt het dan weg. Verbeter het nummer, de letter of het id, of voeg het deel toe.",
    ),
    _unknown_numbers,
)
FW256 = Controle(
    waarschuwing(
        "FW256",
        "Deel dat nergens bij hoort",
        "Dit deel staat in het document, maar geen enkel kruisje gebruikt het: een competentie zonder kerntaak en "
        "kernopgave, een kerntaak of kernopgave zonder competentie, of een letter zonder werkproces. In de matrix is "
        "de rij of kolom leeg. Vul het kruisje aan. Is de bron zelf zo, zeg dat dan met bijzonderheid.",
    ),
    _unused,
)
FW257 = Controle(
    waarschuwing(
        "FW257",
        "Competentie zonder kerntaak",
        "Een competentie hoort bij het werk, en dus bij een kerntaak. Hier staan alleen kernopgaven. Vul de kerntaken "
        "aan. Heeft de bron ze ook niet, zeg dat dan met bijzonderheid, zodat de lezer weet dat er niets is vergeten.",
    ),
    _without_kerntaak,
)

KRUISJESCONTROLES: Final = (FW250, FW256, FW257)
