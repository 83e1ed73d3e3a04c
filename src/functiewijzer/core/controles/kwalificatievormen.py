"""Checks that a qualification is written in the form that it says to have: that of 2010, or the present one."""

import re
from collections.abc import Iterator
from typing import Final

from functiewijzer.core.beroepen.kwalificatie import Competentiegebruik, Kwalificatie, Kwalificatievorm
from functiewijzer.core.beroepen.onderdelen import onderdelen_of
from functiewijzer.core.beroepen.verwijzing import Beroepsdeel
from functiewijzer.core.controles.controle import Controle, Vondst, fout
from functiewijzer.core.controles.kwalificatiekruisjes import gebruik_in

_NUMBERS: Final = {
    (Kwalificatievorm.KD2010, Beroepsdeel.KERNTAAK): (re.compile(r"[0-9]+"), "2"),
    (Kwalificatievorm.KD2010, Beroepsdeel.WERKPROCES): (re.compile(r"[0-9]+\.[0-9]+"), "2.3"),
    (Kwalificatievorm.KD2016, Beroepsdeel.KERNTAAK): (re.compile(r"[A-Z][0-9]+-K[0-9]+"), "B1-K1"),
    (Kwalificatievorm.KD2016, Beroepsdeel.WERKPROCES): (re.compile(r"[A-Z][0-9]+-K[0-9]+-W[0-9]+"), "B1-K1-W2"),
}
"""How parts are numbered in each form, with an example."""


def _no_indicator(document: Kwalificatie) -> Iterator[Vondst]:
    is_lettered = document.vorm is Kwalificatievorm.KD2010
    for plek, nummer, gebruik in gebruik_in(document):
        if is_lettered and gebruik.indicator is None:
            fact = f"competentie {gebruik.letter or gebruik.naam or '?'} bij werkproces {nummer} heeft geen indicator"
            yield plek, fact, "Voeg indicator toe, met tekst en bron: elk kruisje heeft er precies één."


def _other_form(document: Kwalificatie) -> Iterator[Vondst]:
    yield from _other_numbers(document)
    for plek, nummer, gebruik in gebruik_in(document):
        found = _cross_in(document.vorm, gebruik)
        if found is not None:
            sleutel, fact, hint = found
            yield (*plek, *sleutel), f"een competentie bij werkproces {nummer} {fact}", hint
    if document.vorm is Kwalificatievorm.KD2010 and document.keuzedelen:
        yield ("keuzedelen",), "een kwalificatie van vorm kd2010 heeft geen keuzedelen", _LOOK
    if document.vorm is Kwalificatievorm.KD2016 and document.competenties:
        yield ("competenties",), "een kwalificatie van vorm kd2016 heeft geen competenties met letters", _LOOK


def _other_numbers(document: Kwalificatie) -> Iterator[Vondst]:
    for part in onderdelen_of(document):
        form = _NUMBERS.get((document.vorm, part.plaats.deel))
        if form is not None and not form[0].fullmatch(part.plaats.nummer):
            fact = f"{part.label} heeft geen nummer van vorm {document.vorm.value}"
            yield (*part.plek, part.sleutel), fact, f"Schrijf het zoals {form[1]}, of verbeter vorm."


def _cross_in(vorm: Kwalificatievorm, gebruik: Competentiegebruik) -> tuple[tuple[str, ...], str, str] | None:
    """Return what of a cross does not fit the form: the key, the fact and the remedy."""
    if vorm is Kwalificatievorm.KD2016:
        if gebruik.letter is not None:
            return ("letter",), "heeft een letter, en die heeft vorm kd2016 niet", "Schrijf naam in plaats van letter."
        return None if gebruik.naam else ((), "heeft geen naam", "Voeg naam toe.")
    if gebruik.letter is None:
        return (), "heeft geen letter", "Voeg letter toe; de naam staat bij competenties, bovenaan."
    if gebruik.naam is not None:
        return ("naam",), "heeft een naam naast haar letter", "Haal naam weg; die staat al bij competenties, bovenaan."
    return None


_LOOK: Final = "Kijk of vorm klopt. Zo ja, haal dit dan weg."

FW259 = Controle(
    fout(
        "FW259",
        "Kruisje zonder prestatie-indicator",
        "In de vorm kd2010 heeft elke competentie bij een werkproces precies één prestatie-indicator: daaraan is te "
        "zien dat iemand haar gebruikt. Hier ontbreekt die. Voeg indicator toe, of haal het kruisje weg als het er in "
        "de bron niet staat.",
    ),
    _no_indicator,
)
FW260 = Controle(
    fout(
        "FW260",
        "Past niet bij de vorm van de kwalificatie",
        "Met vorm zegt een kwalificatie hoe het dossier is opgebouwd. In kd2010 hebben competenties een letter en "
        "heet een werkproces 2.3. In kd2016 zijn er geen letters, heet een werkproces B1-K1-W2 en kunnen er "
        "keuzedelen zijn. Hier staat iets van de andere vorm. Verbeter het, of verbeter vorm.",
    ),
    _other_form,
)

VORMCONTROLES = (FW259, FW260)
