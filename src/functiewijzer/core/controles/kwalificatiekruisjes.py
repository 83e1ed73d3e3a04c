"""Checks on the crosses of a kwalificatie: which competences its werkprocessen use."""

from collections.abc import Iterator
from typing import Final

from functiewijzer.core.beroepen.kwalificatie import Competentiegebruik, Kwalificatie, Kwalificatievorm, Werkproces
from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.beroepskruisjes import FW250, FW256, SAY_SO
from functiewijzer.core.controles.controle import Controle, Vondst, waarschuwing
from functiewijzer.core.gelijkenis import did_you_mean


def gebruik_in(document: Kwalificatie) -> Iterator[tuple[Plek, str, Competentiegebruik]]:
    """Yield every cross of a qualification with its plek and the number of its werkproces."""
    for index, kerntaak in enumerate(document.kerntaken):
        for place, werkproces in enumerate(kerntaak.werkprocessen):
            for number, gebruik in enumerate(werkproces.competenties):
                plek = ("kerntaken", index, "werkprocessen", place, "competenties", number)
                yield plek, werkproces.nummer, gebruik


def _unknown_letters(document: Kwalificatie) -> Iterator[Vondst]:
    letters = {item.letter for item in document.competenties}
    hint = did_you_mean("", sorted(letters)) or "Zet de letter eerst bij competenties."
    for plek, nummer, gebruik in gebruik_in(document):
        if gebruik.letter is not None and gebruik.letter not in letters:
            fact = f"werkproces {nummer} noemt competentie {gebruik.letter}, en die staat niet bij competenties"
            yield (*plek, "letter"), fact, hint


def _unused_letters(document: Kwalificatie) -> Iterator[Vondst]:
    crossed = {gebruik.letter for _, _, gebruik in gebruik_in(document)}
    for index, competentie in enumerate(document.competenties):
        if competentie.naam is not None and competentie.letter not in crossed:
            fact = f"geen werkproces gebruikt competentie {competentie.letter} ({competentie.naam})"
            yield ("competenties", index, "letter"), fact, "Zet het kruisje erbij, of haal de naam weg."


def _half_filled(document: Kwalificatie) -> Iterator[Vondst]:
    for index, kerntaak in enumerate(document.kerntaken):
        for place, werkproces in enumerate(kerntaak.werkprocessen):
            found = _missing_in(werkproces, document.vorm)
            if found is not None:
                yield ("kerntaken", index, "werkprocessen", place, "nummer"), *found


def _missing_in(werkproces: Werkproces, vorm: Kwalificatievorm) -> tuple[str, str] | None:
    """Return what a werkproces lacks and the remedy; None where it is whole, or does not belong and is empty."""
    filled = {
        "resultaten": werkproces.resultaten,
        "gedrag": werkproces.gedrag,
        "kennis": werkproces.kennis,
        "competenties": werkproces.competenties,
    }
    if not werkproces.hoort_erbij and any(filled.values()):
        names = " en ".join(name for name, value in filled.items() if value)
        return f"werkproces {werkproces.nummer} heeft geen omschrijving, maar wel {names}", _BELONGS
    crossless = vorm is Kwalificatievorm.KD2010 and werkproces.hoort_erbij and not werkproces.competenties
    if crossless and werkproces.bijzonderheid is None:
        return f"werkproces {werkproces.nummer} heeft een omschrijving, maar geen competenties", SAY_SO
    return None


_BELONGS: Final = "Zonder omschrijving hoort het niet bij deze kwalificatie. Voeg haar toe, of haal de rest weg."

FW258 = Controle(
    waarschuwing(
        "FW258",
        "Werkproces dat half is ingevuld",
        "Een werkproces zonder omschrijving hoort niet bij de kwalificatie, en heeft dan verder niets. Hoort het er "
        "wel bij, dan heeft het een omschrijving en in de vorm kd2010 ook competenties. Hier is maar de helft "
        "ingevuld. Vul aan wat ontbreekt, of zeg met bijzonderheid dat de bron zo is.",
    ),
    _half_filled,
)

KWALIFICATIECONTROLES: Final = (
    Controle(FW250.soort, _unknown_letters),
    Controle(FW256.soort, _unused_letters),
    FW258,
)
