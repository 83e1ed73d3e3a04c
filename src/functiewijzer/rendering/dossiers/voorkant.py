"""The first page of the report of a record: who, what, which group and why, the doubts, and how to object."""

from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct

from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.ontbrekend import find_ontbrekend
from functiewijzer.rendering import woorden
from functiewijzer.rendering.dossiers.besluitdelen import advised_text, bezwaar_text
from functiewijzer.rendering.dossiers.dossierdelen import date_text
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Tabel, Toon, Uithangbord, Verslag

MISSING: Final = "Nog aan te vullen"
"""The heading of the chapter that the first page points to."""

GEGEVENS: Final = "In het kort"
"""The heading below which the first page no longer explains, but tells the rest at a glance."""

_REASON: Final = 200
SHORT: Final = 240
"""How many characters of a text of somebody else fit on the first page, so that it stays one page."""


class Front(Struct, frozen=True):
    """What the first page takes from the advice: lines about it, why, the doubts, warnings, and the grondslag."""

    lines: tuple[str, ...]
    toon: Toon
    waarom: tuple[Blok, ...]
    twijfels: str | None
    warnings: tuple[Blok, ...] = ()
    grondslag: str | None = None


def compose(dossier: Dossier, front: Front, ground: Iterable[Blok]) -> Verslag:
    """Return the report: the first page, and after it the ground of the advice; no page stays half empty."""
    blokken = (*_first_page(dossier, front), *ground, Alinea(woorden.DISCLAIMER, Toon.STIL))
    return Verslag(f"Verslag van de indeling: {dossier.functietitel or woorden.NIET_INGEVULD}", blokken)


def _first_page(dossier: Dossier, front: Front) -> Iterator[Blok]:
    yield _bord(dossier, front)
    if dossier.besluit is not None and dossier.wijkt_af:
        reason = woorden.shorten(dossier.besluit.reden or woorden.NIET_INGEVULD, _REASON)
        yield Alinea(f"het besluit wijkt af van het advies. Reden: {reason}", Toon.LET_OP)
    yield from front.warnings
    yield from front.waarom
    yield Kop(GEGEVENS)
    rows = tuple((label, woorden.shorten(tekst, SHORT)) for label, tekst in _points(dossier, front))
    yield Tabel("De indeling in het kort", ("Punt", "Wat er staat"), rows, smal=(0,))


def _bord(dossier: Dossier, front: Front) -> Uithangbord:
    besluit, advised = dossier.besluit, advised_text(dossier)
    if besluit is None:
        undecided = "Dit is het advies; de werkgever heeft nog niet besloten."
        return Uithangbord(advised, (undecided, *front.lines, woorden.DISCLAIMER), front.toon)
    when, by_whom = date_text(besluit.datum), besluit.door or woorden.NIET_INGEVULD
    lines = (
        f"Besluit: functiegroep {besluit.functiegroep}; datum: {when}; door: {by_whom}",
        f"Advies: {advised[0].lower()}{advised[1:]}",
    )
    return Uithangbord(f"Functiegroep {besluit.functiegroep}", (*lines, *front.lines, woorden.DISCLAIMER), front.toon)


def _points(dossier: Dossier, front: Front) -> Iterator[tuple[str, str]]:
    yield "Werkgever", dossier.werkgever or woorden.NIET_INGEVULD
    yield "Afdeling", dossier.afdeling or woorden.NIET_INGEVULD
    yield "Peildatum", date_text(dossier.peildatum)
    if front.twijfels is not None:
        yield "Twijfels", front.twijfels
    if front.grondslag is not None:
        yield "Grondslag", front.grondslag
    missing = len(find_ontbrekend(dossier))
    if missing:
        count = woorden.one_or_more(missing, "gegeven", "gegevens")
        yield "Nog nodig", f"Het dossier mist {count}; zie ‘{MISSING}’."
    yield "Bezwaar", bezwaar_text(dossier)
