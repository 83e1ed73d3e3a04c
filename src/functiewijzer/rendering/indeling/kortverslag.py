"""The end of `indeel` on a screen: the advice, why, what would change it, what is missing, and how to go on.

Whatever was graded, it takes at most `REGELS` lines on a screen of 80 columns, so that nothing scrolls away.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.indeling.conclusie import Uitkomst, Vlag
from functiewijzer.core.indeling.indeling import Indeling, Status
from functiewijzer.core.schrijfwijze import readable
from functiewijzer.rendering import woorden
from functiewijzer.rendering.indeling.indelingsverslag import buren_of, groep_text, possible_text
from functiewijzer.rendering.indeling.kortewaarom import korte_waarom
from functiewijzer.rendering.indeling.openstaand import openstaand_kinds, question_names
from functiewijzer.rendering.verslag import Alinea, Blok, Toon, Uithangbord, Verslag

REGELS: Final = 20
MAX_VERVOLG: Final = 3
"""How many of these lines say how to go on."""

_WAAROM: Final = 4
_NODIG: Final = 2
"""How many lines the reason takes at least, and what is still needed at most; the reason gets those of what lacks."""

_LINE: Final = 70
"""How many characters fill a line of 80 columns for certain, however long the word that moves to the next."""

_SHOWN: Final = 4
_TITEL: Final = 60
_NAAM: Final = 40
_UITKOMST: Final = {
    Uitkomst.LICHTER: "duidelijk lichter dan de referentie",
    Uitkomst.GELIJK: "min of meer gelijk aan de referentie",
    Uitkomst.ZWAARDER: "duidelijk zwaarder dan de referentie",
    Uitkomst.GEEN_MATCH: "deze referentie past niet",
}
_STATUS: Final = {
    Status.GEEN_MATCH: "geen match; kies een andere referentiefunctie",
    Status.INDICATIEF: "indicatief; nog mogelijk: {}",
    Status.VOORLOPIG: "voorlopig (de onderbouwing is nog niet af); {}",
    Status.ONDERBOUWD: "onderbouwd (beantwoord en gemotiveerd); {}",
}


class Vervolg(Struct, frozen=True):
    """How to go on: where the grading is saved, what to do next, and the command for it, which comes last.

    `hoogstens` is how many lines `tekst` may take; with the command `MAX_VERVOLG`.
    """

    label: str
    tekst: str
    opdracht: str | None = None
    hoogstens: int = MAX_VERVOLG


def make_kortverslag(advies: Advies, vervolg: Vervolg) -> Verslag:
    """Return the short report of one grading, but for the command: that is copied from the screen, so never wrapped."""
    titel = woorden.shorten(advies.functietitel, _TITEL)
    return Verslag(f"Indeling van {titel}", tuple(_blocks(advies, vervolg)))


def _blocks(advies: Advies, vervolg: Vervolg) -> Iterator[Blok]:
    indeling = advies.indeling
    yield Uithangbord(
        f"{groep_text(indeling.functiegroep, indeling.status)}: {_UITKOMST[indeling.uitkomst]}",
        tuple(_lines(advies)),
        woorden.TOON[indeling.uitkomst],
        is_kort=True,
    )
    warnings = "; ".join(_warnings(advies))
    lines = _WAAROM + (not warnings) + _NODIG * (not indeling.openstaand) + (not buren_of(advies))
    yield Alinea(korte_waarom(indeling, lines * _LINE), label="Waarom:", hoogstens=lines)
    yield _other(advies)
    if warnings:
        yield Alinea(f"{warnings}.", Toon.LET_OP, hoogstens=1)
    if indeling.openstaand:
        yield Alinea(_missing(indeling), label="Nog nodig:", hoogstens=_NODIG)
    yield Alinea(vervolg.tekst, label=vervolg.label, hoogstens=vervolg.hoogstens)


def _lines(advies: Advies) -> Iterator[str]:
    indeling, profiel = advies.indeling, advies.profiel
    concept = ", concept" if profiel.is_concept else ""
    reference = f"{profiel.code} {woorden.shorten(profiel.naam, _NAAM)}"
    yield f"Referentie: {reference} (groep {profiel.functiegroep}{concept})"
    detail = possible_text(indeling) if indeling.status is Status.INDICATIEF else indeling.vastheid.value
    yield f"Status: {_STATUS[indeling.status].format(detail)}"
    buren = buren_of(advies)
    if buren:
        more = f" en nog {len(buren) - 1}" if len(buren) > 1 else ""
        yield f"Ligt ernaast: {buren[0].profiel} {woorden.shorten(buren[0].naam, _NAAM)}{more}"
    yield woorden.DISCLAIMER


def _other(advies: Advies) -> Alinea:
    """Say what would give another group; where no group came out, where to look instead."""
    if advies.indeling.uitkomst is Uitkomst.GEEN_MATCH:
        names = [f"{a.profiel} {woorden.shorten(a.naam, _NAAM)}" for a in advies.alternatieven]
        return Alinea(
            f"{woorden.listed(names, 'of')}." if names else "functiewijzer profielen toont alle referentiefuncties.",
            label="Bekijk:",
            hoogstens=2,
        )
    return Alinea(_flips(advies.indeling), label="Anders:", hoogstens=2)


def _flips(indeling: Indeling) -> str:
    """Name the questions of which another answer gives another group; those that carry the outcome come first."""
    carrying = indeling.hangt_af_van
    kantelpunten = sorted(indeling.kantelpunten, key=lambda k: k.vraag not in carrying)
    groepen = sorted({k.functiegroep for k in kantelpunten})
    if not groepen:
        return "geen enkel ander antwoord geeft op zichzelf een andere groep."
    parts = []
    for groep in groepen:
        names = tuple(dict.fromkeys(f"‘{k.naam}’" for k in kantelpunten if k.functiegroep == groep))
        parts.append(f"{groep} bij {woorden.listed(_some(names, _SHOWN // len(groepen) or 1), 'of')}")
    return f"met een ander antwoord wordt het {'; '.join(parts)}."


def _some(names: Sequence[str], hoogstens: int) -> tuple[str, ...]:
    """Return the first questions, and how many more there are; one more takes no more room than saying so."""
    more = len(names) - hoogstens
    return tuple(names) if more <= 1 else (*names[:hoogstens], f"nog {more} vragen")


def _warnings(advies: Advies) -> Iterator[str]:
    """Yield what to look at, the most telling first; open questions and missing reasons come after it."""
    if advies.indeling.voorstellen:
        yield "de titel zegt iets wat nog niet is bevestigd"
    told = [vlag for vlag in advies.indeling.vlaggen if vlag in _VLAG]
    yield from (f"{readable(vlag)} ({_VLAG[vlag]})" if len(told) == 1 else readable(vlag) for vlag in told)


_VLAG: Final = {
    Vlag.TWIJFEL: "de functie ligt dicht bij een andere groep",
    Vlag.TEGENSTRIJDIG: "antwoorden wijzen naar lichter én naar zwaarder",
    Vlag.GRENS_VAN_BEREIK: "misschien past een andere referentie beter",
}


def _missing(indeling: Indeling) -> str:
    """Say what is still needed, the open questions in one."""
    return f"{openstaand_kinds(indeling.openstaand, question_names(indeling), _NODIG * _LINE)}."
