"""Checks on the codes and names of the profiles of a folder; every plek starts with the pad of its document."""

import re
from collections.abc import Iterator

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.controle import Controle, Vondst, fout, waarschuwing
from functiewijzer.core.controles.verzameling import Verzameling, file_name
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.toepassingsregels import ZIJDEN


def _double_codes(verzameling: Verzameling) -> Iterator[Vondst]:
    first: dict[str, str] = {}
    for pad, profiel in verzameling.profielen.items():
        if profiel.code in first:
            fact = f"code {profiel.code} is al van {file_name(first[profiel.code])}"
            yield (pad, "code"), fact, "Geef elk profiel een eigen code."
        first.setdefault(profiel.code, pad)


def _double_names(verzameling: Verzameling) -> Iterator[Vondst]:
    first: dict[str, Referentieprofiel] = {}
    for pad, profiel in verzameling.profielen.items():
        for plek, naam in _names(profiel):
            folded = _fold(naam)
            other = first.setdefault(folded, profiel)
            # Two profiles with one code have a finding of their own (FW301); one of them is probably a copy.
            if (other is profiel and plek != _first_plek(profiel, folded)) or other.code != profiel.code:
                whose = "al in dit profiel" if other is profiel else f"ook bij profiel {other.code}"
                yield (pad, *plek), f"de naam '{naam}' staat {whose}", "Laat de naam op één plaats staan."


def _names(profiel: Referentieprofiel) -> Iterator[tuple[Plek, str]]:
    yield ("naam",), profiel.naam
    for index, naam in enumerate(profiel.alternatieve_namen):
        yield ("alternatieve_namen", index), naam


def _first_plek(profiel: Referentieprofiel, folded: str) -> Plek | None:
    return next((plek for plek, naam in _names(profiel) if _fold(naam) == folded), None)


def _double_old_names(verzameling: Verzameling) -> Iterator[Vondst]:
    """Yield the old names by which a title could be another profile too, or this one by a name of today."""
    today = [(_fold(naam), profiel) for profiel in verzameling.profielen.values() for _, naam in _names(profiel)]
    whose = dict(reversed(today))
    for pad, profiel in verzameling.profielen.items():
        for index, naam in enumerate(profiel.oude_namen):
            other = whose.setdefault(_fold(naam), profiel)
            is_second = other is profiel and _fold(naam) in {_fold(n) for n in _before(profiel, index)}
            if is_second or other.code != profiel.code:
                told = "al in dit profiel" if other is profiel else f"ook bij profiel {other.code}"
                hint = "Laat de naam op één plaats staan; anders beslist bij die titel altijd een mens."
                yield (pad, "oude_namen", index), f"de oude naam '{naam}' staat {told}", hint


def _before(profiel: Referentieprofiel, index: int) -> tuple[str, ...]:
    return (profiel.naam, *profiel.alternatieve_namen, *profiel.oude_namen[:index])


def _fold(naam: str) -> str:
    return " ".join(naam.casefold().split())


def _unknown_references(verzameling: Verzameling) -> Iterator[Vondst]:
    codes = verzameling.codes
    for pad, profiel in verzameling.profielen.items():
        others = [code for code in codes if code != profiel.code]
        for plek, what, code in _references(profiel):
            if code not in others:
                fact = "zichzelf" if code == profiel.code else f"onbekend profiel '{code}'"
                yield (pad, *plek, "verwijst_naar"), f"{what} verwijst naar {fact}", did_you_mean(code, others)


def _references(profiel: Referentieprofiel) -> Iterator[tuple[Plek, str, str]]:
    """Yield where a profile says to look instead, and at which profile."""
    for index, uitsluiting in enumerate(profiel.uitsluitingen):
        if uitsluiting.verwijst_naar is not None:
            yield ("uitsluitingen", index), f"uitsluiting '{uitsluiting.id}'", uitsluiting.verwijst_naar
    for side in ZIJDEN:
        geen = profiel.toepassingsregels.without(side)
        if geen is not None and geen.verwijst_naar is not None:
            yield ("toepassingsregels", "geen_zijde", side.value), f"geen_zijde {side.value}", geen.verwijst_naar


def _wrong_file_names(verzameling: Verzameling) -> Iterator[Vondst]:
    for pad, profiel in verzameling.profielen.items():
        name = file_name(pad)
        if not re.match(re.escape(profiel.code) + r"(?!\.?[0-9])", name):
            fact = f"de bestandsnaam '{name}' begint niet met code {profiel.code}"
            yield (pad, "code"), fact, f"Noem het bestand bijvoorbeeld {profiel.code}-naam-van-de-functie.yaml."


def _outside_family(verzameling: Verzameling) -> Iterator[Vondst]:
    for pad, profiel in verzameling.profielen.items():
        if not profiel.code.startswith(f"{profiel.functiefamilie}."):
            fact = f"code {profiel.code} begint niet met de code van functiefamilie {profiel.functiefamilie}"
            yield (pad, "code"), fact, f"Verwacht is {profiel.functiefamilie}. met een volgnummer erachter."


FW301 = Controle(
    fout(
        "FW301",
        "Dubbele code",
        "Twee profielen hebben dezelfde code. Een indeling verwijst naar een profiel met zijn code, en dan is "
        "niet te zien welk van de twee bedoeld is. Geef een van beide een andere code. Is het ene een oude "
        "kopie, haal die dan weg.",
    ),
    _double_codes,
)
FW302 = Controle(
    fout(
        "FW302",
        "Dubbele functienaam",
        "Dezelfde naam of alternatieve naam staat op twee plaatsen. Wie op die naam zoekt, komt dan bij het "
        "verkeerde profiel uit. Hoofdletters en spaties maken geen verschil. Laat de naam staan bij het profiel "
        "waar hij het best past, en haal hem bij het andere weg.",
    ),
    _double_names,
)
FW306 = Controle(
    fout(
        "FW306",
        "Uitsluiting verwijst naar een onbekend profiel",
        "Een uitsluiting wijst met verwijst_naar een ander profiel aan, maar dat staat niet in de profielmap. De "
        "lezer van het advies kan dan niet verder. Verbeter de code, voeg het profiel toe, of haal verwijst_naar "
        "weg.",
    ),
    _unknown_references,
)
FW309 = Controle(
    waarschuwing(
        "FW309",
        "Bestandsnaam zonder code",
        "De naam van een profielbestand begint met de code van het profiel, zoals "
        "1.1-medewerker-verkoop-binnendienst.yaml. Zo staan de bestanden op volgorde en vindt u elk profiel "
        "terug. Pas de naam van het bestand aan, of de code als die niet klopt.",
    ),
    _wrong_file_names,
)
FW311 = Controle(
    waarschuwing(
        "FW311",
        "Code past niet bij de familie",
        "De code van een profiel begint met de code van zijn functiefamilie: profiel 1.2 hoort bij familie 1. "
        "Hier spreken code en functiefamilie elkaar tegen. Verbeter een van de twee.",
    ),
    _outside_family,
)

FW318 = Controle(
    waarschuwing(
        "FW318",
        "Oude naam staat er twee keer",
        "Een oude naam van een referentiefunctie is ook een naam of een oude naam van een ander profiel, of staat in "
        "hetzelfde profiel nog een keer. Een titel wijst dan naar twee profielen tegelijk, en een mens moet kiezen. "
        "Laat de naam staan bij het profiel waar hij het best bij past.",
    ),
    _double_old_names,
)

NAAMCONTROLES = (FW301, FW302, FW306, FW309, FW311, FW318)
