"""Which sheet of a workbook holds the list, and what to say of the others."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from functiewijzer.core.batch.kolommen import TITELNAMEN, fold_kop
from functiewijzer.loading.opslag.bestanden import Bestandsfout

Blad = tuple[str, bool, list[str] | None]
"""The name of a sheet, whether it is shown, and the cells of its first row where it has one and somebody looked."""
_NAMED: Final = 10


def choose_blad(path: Path, bladen: Sequence[Blad], kolom: str | None) -> str:
    """Return the sheet to read: shown, and with a column of titles, or the only one with anything in it.

    Raises Bestandsfout where somebody has to say which one.
    """
    shown = [blad for blad in bladen if blad[1]]
    if not shown:
        raise Bestandsfout(f"{path} heeft alleen verborgen bladen; kies er een met --blad NAAM: {_names(bladen)}")
    if all(kop is None for *_, kop in shown):
        if len(bladen) > _NAMED:
            raise Bestandsfout(f"{path} heeft {len(bladen)} bladen; kies er een met --blad NAAM: {_names(bladen)}")
        raise Bestandsfout(f"{path} is leeg; er hoort een regel met kolomnamen in te staan")
    filled = [(naam, kop) for naam, _, kop in shown if kop is not None]
    wanted = {*TITELNAMEN} if kolom is None else {fold_kop(kolom)}
    with_titles = [naam for naam, kop in filled if not wanted.isdisjoint(map(fold_kop, kop))]
    if with_titles or len(filled) == 1:
        return with_titles[0] if with_titles else filled[0][0]
    sought = "met functietitels" if kolom is None else f"'{kolom}'"
    raise Bestandsfout(
        f"{path} heeft meer bladen, en in de eerste rij van geen daarvan staat een kolom {sought}; kies met --blad "
        f"NAAM (en zo nodig --kolom NAAM): {_names(blad for blad in shown if blad[2] is not None)}"
    )


def said_of_bladen(bladen: Sequence[Blad], gelezen: str, *, verborgen: int) -> Iterator[str]:
    """Yield which sheet was read and which were not, and how many of its rows are hidden."""
    others = [blad for blad in bladen if blad[0] != gelezen]
    also = f" (niet gelezen: {_names(others)})" if others else ""
    yield f"Werkblad: {gelezen}{also}."
    if verborgen:
        rows, read = ("rij is", "die is") if verborgen == 1 else ("rijen zijn", "die zijn")
        yield f"{verborgen} {rows} verborgen in dit werkblad, bijvoorbeeld door een filter; {read} wel gelezen."


def _names(bladen: Iterator[Blad] | Sequence[Blad]) -> str:
    named = [f"{naam[:40]}{'' if is_shown else ' (verborgen)'}" for naam, is_shown, _ in bladen]
    more = f" en nog {len(named) - _NAMED}" if len(named) > _NAMED else ""
    return f"{', '.join(named[:_NAMED])}{more}"
