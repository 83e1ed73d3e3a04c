"""What separates a job from the next group, as a report: short for a screen, with the answer last, and whole."""

from collections.abc import Iterator
from typing import Final

from functiewijzer.core.groei.groei import Groeiuitslag
from functiewijzer.rendering import woorden
from functiewijzer.rendering.groei import groeiwoorden as zinnen
from functiewijzer.rendering.groei.groeidelen import nearest_gronden, scheiding_of, start_of, warnings_of, werk_of
from functiewijzer.rendering.groei.groeistuk import Groeistuk
from functiewijzer.rendering.groei.raakdelen import bronnen_of, raakt_of, rijen_of
from functiewijzer.rendering.hoofdstukken import Chapter, chapters
from functiewijzer.rendering.verslag import Alinea, Blok, Toon, Uithangbord, Verslag

_TITEL: Final = 48
_REGEL: Final = 72
"""How many characters a line of 80 columns has room for, however words fall."""
_WEGEN: Final = 2

DELEN: Final[tuple[Chapter[Groeistuk], ...]] = (
    ("Vanuit welke groep", start_of),
    ("Wat de twee groepen scheidt", scheiding_of),
    ("Welk werk dat is", werk_of),
    ("Wat van het beroep dat werk raakt", raakt_of),
    ("Rijen van een opleidingsprogramma over hetzelfde", rijen_of),
    ("Gebruikte documenten", bronnen_of),
)
"""The report in the order of its argument: the work decides, and what is learned comes last."""


def make_groeiverslag(stuk: Groeistuk) -> Verslag:
    """Return the whole report."""
    return Verslag(zinnen.titel_text(stuk.groei, 120), (_bord(stuk, is_kort=False), *chapters(stuk, DELEN)))


def make_kort_groeiverslag(stuk: Groeistuk) -> Verslag:
    """Return the report for a screen of 80 by 24, with the answer in its last lines."""
    return Verslag(zinnen.titel_text(stuk.groei, _TITEL), tuple(_kort(stuk)))


def _bord(stuk: Groeistuk, *, is_kort: bool) -> Uithangbord:
    groei = stuk.groei
    toon = Toon.GEWOON if groei.uitslag.is_antwoord else Toon.LET_OP
    return Uithangbord(zinnen.antwoord_text(groei), (zinnen.WERKGEVER, zinnen.ALLEEN_WERK), toon, is_kort=is_kort)


def _kort(stuk: Groeistuk) -> Iterator[Blok]:
    groei = stuk.groei
    yield Alinea(_start(stuk), label="Vanuit:", hoogstens=2)
    warnings = " ".join(warnings_of(groei))
    if warnings:
        yield Alinea(warnings, Toon.LET_OP, hoogstens=2)
    reason = zinnen.waarom_text(groei)
    if reason is not None:
        yield Alinea(reason, hoogstens=4)
    yield from _scheiding(stuk)
    yield from _wegen(stuk)
    yield from _raakt(stuk)
    yield _bord(stuk, is_kort=True)


def _start(stuk: Groeistuk) -> str:
    told = zinnen.start_text(stuk.groei)
    profiel = stuk.groei.profiel
    reference = f" Referentie: {profiel.code} {woorden.shorten(profiel.naam, 40)}." if profiel is not None else ""
    above = " Gekozen: de groep erboven." if stuk.groei.start is not None and not stuk.is_gekozen else ""
    return f"{told}{above}{reference}"


def _scheiding(stuk: Groeistuk) -> Iterator[Blok]:
    vergelijking, naar = stuk.groei.vergelijking, stuk.groei.naar
    if vergelijking is None or naar is None:
        return
    yield Alinea(zinnen.saldo_text(vergelijking, naar), label="Saldo:", hoogstens=2)
    for grond in nearest_gronden(vergelijking)[:1]:
        yield Alinea(f"{zinnen.grond_text(grond)}: ‘{grond.tekst}’", label="Grond:", hoogstens=2)


def _wegen(stuk: Groeistuk) -> Iterator[Blok]:
    vergelijking = stuk.groei.vergelijking
    wegen = vergelijking.wegen if vergelijking is not None else ()
    for at, weg in enumerate(wegen[:_WEGEN]):
        opening = "" if at == 0 else "of "
        label = f"{opening}{'dit werk' if len(weg.antwoorden) == 1 else 'dit werk samen'}:".capitalize()
        lines = 2 if len(weg.antwoorden) == 1 else 3
        room = lines * _REGEL - len(label) - sum(len(a.naam) + 5 for a in weg.antwoorden)
        told = (f"{a.naam} ‘{woorden.shorten(a.tekst, max(room // len(weg.antwoorden), 1))}’" for a in weg.antwoorden)
        yield Alinea("; ".join(told), label=label, hoogstens=lines)
    more = len(wegen) - _WEGEN
    if more > 0:
        yield Alinea(
            f"Er {'is' if more == 1 else 'zijn'} nog {more}; --alles toont {'het' if more == 1 else 'ze'}.", hoogstens=1
        )


def _raakt(stuk: Groeistuk) -> Iterator[Blok]:
    if stuk.groei.uitslag is not Groeiuitslag.ANTWOORDEN:
        return
    raakvlakken = stuk.raakvlakken
    if raakvlakken.zonder_documenten:
        told = "niets, want deze profielmap heeft geen documenten over beroepen."
    else:
        delen = woorden.one_or_more(len(raakvlakken.delen), "onderdeel", "onderdelen")
        rijen = woorden.one_or_more(len(raakvlakken.rijen), "rij", "rijen")
        told = f"{delen} van beroepen, {rijen} van programma's; zie --alles."
    yield Alinea(told, label="Raakt dit:", hoogstens=1)
