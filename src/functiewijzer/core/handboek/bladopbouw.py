"""From groepsbladen to functions: a handbook that describes only its groups has a profile for each of them."""

import re
from collections.abc import Sequence
from statistics import median
from typing import Final

from functiewijzer.core.handboek.groepsladder import clean_groep, ladder_of
from functiewijzer.core.handboek.herkenning import (
    Functiedeel,
    Groepsblad,
    HerkendeFunctie,
    HerkendeNok,
    HerkendeNokrij,
    Passage,
    Twijfel,
    Twijfelsoort,
)
from functiewijzer.core.handboek.markering import read_marker
from functiewijzer.core.handboek.standaardteksten import groepsnaam
from functiewijzer.core.schrijfwijze import fold_titel

_KOP: Final = re.compile(r"(?P<kop>[^\s:.;!?\t][^:.;!?\t\n]{1,50}?)\s*(?:$|[:\t]\s*(?P<rest>.*))", re.DOTALL)
_WORDS: Final = 6
_KARIG: Final = 5
"""A sheet with less than this part of the words of the middle one is hardly a text for its group."""


def groepsteksten(bladen: Sequence[Groepsblad]) -> dict[str, str]:
    """Return the description of each group, as the handbook has it."""
    found: dict[str, list[str]] = {}
    for blad in bladen:
        groep = clean_groep(blad.groep)
        if groep is not None:
            found.setdefault(groep, []).extend(passage.tekst for passage in blad.tekst)
    return {groep: "\n".join(texts) for groep in ladder_of(found) if (texts := found.get(groep))}


def functions_of_bladen(bladen: Sequence[Groepsblad]) -> tuple[HerkendeFunctie, ...]:
    """Return a function for each groepsblad: its text as typering, and the parts that the sheets share as a matrix."""
    by_groep = {groep: blad for blad in bladen if blad.tekst and (groep := clean_groep(blad.groep)) is not None}
    niveaus = tuple(groep for groep in ladder_of(by_groep) if groep in by_groep)
    parts = {groep: _parts(by_groep[groep].tekst) for groep in niveaus}
    koppen = list(dict.fromkeys(kop for groep in niveaus for kop in parts[groep]))
    rijen = tuple(
        HerkendeNokrij(
            aspect=next(parts[g][kop][0] for g in niveaus if kop in parts[g]),
            niveaus={groep: parts[groep][kop][1] for groep in niveaus if kop in parts[groep]},
        )
        for kop in koppen
        if sum(kop in parts[groep] for groep in niveaus) > 1
    )
    nok = HerkendeNok(niveaus=niveaus, rijen=rijen)
    few = median(map(_words, by_groep.values())) / _KARIG if by_groep else 0
    return tuple(_function(groep, by_groep[groep], nok, is_short=_words(by_groep[groep]) < few) for groep in niveaus)


def _words(blad: Groepsblad) -> int:
    return sum(len(passage.tekst.split()) for passage in blad.tekst)


def _function(groep: str, blad: Groepsblad, nok: HerkendeNok, *, is_short: bool) -> HerkendeFunctie:
    """Return the function of a group; a text much shorter than those of the others is a doubt."""
    lines = blad.tekst[0].regels
    doubt = Twijfel(
        soort=Twijfelsoort.DEEL_ONZEKER,
        deel=Functiedeel.TYPERING,
        regels=tuple(line for passage in blad.tekst for line in passage.regels),
    )
    return HerkendeFunctie(
        naam=Passage(groepsnaam(groep), lines),
        groep=Passage(groep, lines),
        typering=blad.tekst,
        nok=nok,
        twijfels=(doubt,) if is_short else (),
    )


def _is_item(text: str) -> bool:
    """Tell whether a text is an item of a list, which is no heading however short it is."""
    marker = read_marker(text)
    return marker is not None and marker.soort == "teken"


def _parts(passages: Sequence[Passage]) -> dict[str, tuple[Passage, Passage]]:
    """Return the parts of a sheet by their heading (folded): the heading, and the text below or behind it."""
    found: dict[str, tuple[Passage, list[Passage]]] = {}
    current: list[Passage] | None = None
    for passage in passages:
        match = _KOP.fullmatch(passage.tekst)
        if match is None or len(match["kop"].split()) > _WORDS or _is_item(passage.tekst):
            if current is not None:
                current.append(passage)
            continue
        _, current = found.setdefault(fold_titel(match["kop"]), (Passage(match["kop"], passage.regels), []))
        if match["rest"]:
            current.append(Passage(match["rest"], passage.regels))
    return {
        kop: (heading, Passage("\n".join(p.tekst for p in texts), tuple(n for p in texts for n in p.regels)))
        for kop, (heading, texts) in found.items()
        if texts
    }
