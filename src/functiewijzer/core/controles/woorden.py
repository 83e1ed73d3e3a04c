"""Checks on the woordenlijst of a profile folder; the plek of every finding starts with the pad of its document."""

from collections.abc import Iterator

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.controle import Controle, Vondst, fout, waarschuwing
from functiewijzer.core.controles.verzameling import Verzameling
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.profielen.woordenlijst import Woordenlijst


def _meanings(lijst: Woordenlijst) -> Iterator[tuple[Plek, str, str]]:
    """Yield every word that a list gives a meaning, with its plek and the name of the list."""
    for niveau, woorden in lijst.niveaus.items():
        yield from ((("niveaus", niveau, index), f"niveau {niveau}", woord) for index, woord in enumerate(woorden))
    for name, woorden in (("ruis", lijst.ruis), ("plaatsen", lijst.plaatsen), ("branches", lijst.branches)):
        yield from (((name, index), name, woord) for index, woord in enumerate(woorden))


def _contradictions(verzameling: Verzameling) -> Iterator[Vondst]:
    for pad, lijst in verzameling.of(Woordenlijst).items():
        first: dict[str, str] = {}
        for plek, name, woord in _meanings(lijst):
            if first.setdefault(woord, name) != name:
                fact = f"het woord '{woord}' staat bij {name} en ook bij {first[woord]}"
                yield (pad, *plek), fact, "Laat het woord in één lijst staan."


def _empty_abbreviations(verzameling: Verzameling) -> Iterator[Vondst]:
    for pad, lijst in verzameling.of(Woordenlijst).items():
        for afkorting, lezingen in lijst.afkortingen.items():
            if afkorting in lezingen:
                plek = (pad, "afkortingen", afkorting, lezingen.index(afkorting))
                yield plek, f"afkorting '{afkorting}' staat voor zichzelf", "Schrijf het woord voluit."


def _single_opposites(verzameling: Verzameling) -> Iterator[Vondst]:
    for pad, lijst in verzameling.of(Woordenlijst).items():
        for index, (one, other) in enumerate(lijst.tegenstellingen):
            if one == other:
                fact = f"'{one}' kan geen tegenstelling van zichzelf zijn"
                yield (pad, "tegenstellingen", index), fact, "Noem twee verschillende woorden."


def _unknown_niveaus(verzameling: Verzameling) -> Iterator[Vondst]:
    lijsten = verzameling.of(Woordenlijst).values()
    known = [niveau for lijst in lijsten for niveau in lijst.niveaus]
    for pad, profiel in verzameling.profielen.items() if lijsten else ():
        for index, signaal in enumerate(profiel.titelsignalen):
            if signaal.niveau is not None and signaal.niveau not in known:
                fact = f"niveau '{signaal.niveau}' staat niet in de woordenlijst"
                yield (pad, "titelsignalen", index, "niveau"), fact, did_you_mean(signaal.niveau, known)


FW312 = Controle(
    fout(
        "FW312",
        "Woord in twee lijsten",
        "Een woord staat in de woordenlijst op twee plaatsen die elkaar tegenspreken, bijvoorbeeld bij ruis en "
        "bij branches. Dan is niet te zien wat het woord in een titel betekent. Laat het in één lijst staan.",
    ),
    _contradictions,
)
FW313 = Controle(
    waarschuwing(
        "FW313",
        "Afkorting die voor zichzelf staat",
        "Bij afkortingen staat wat een afkorting voluit betekent. Hier is een van de betekenissen de afkorting "
        "zelf. Schrijf het woord voluit, of haal die betekenis weg.",
    ),
    _empty_abbreviations,
)
FW314 = Controle(
    fout(
        "FW314",
        "Tegenstelling van één woord",
        "Een tegenstelling noemt twee woorden die elkaar uitsluiten. Hier staat twee keer hetzelfde woord. "
        "Noem twee verschillende woorden, of haal de tegenstelling weg.",
    ),
    _single_opposites,
)
FW315 = Controle(
    fout(
        "FW315",
        "Onbekend niveau in een titelsignaal",
        "Een titelsignaal noemt een niveau dat niet in de woordenlijst staat. Geen enkel woord hoort dan bij dat "
        "niveau, dus het signaal werkt niet. Verbeter de naam, of voeg het niveau toe aan de woordenlijst.",
    ),
    _unknown_niveaus,
)

WOORDCONTROLES = (FW312, FW313, FW314, FW315)
