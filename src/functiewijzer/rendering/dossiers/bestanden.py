"""The files of dossiers in reports: what they are called, and which could not be read."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from functiewijzer.core.bevinding import Bevinding
from functiewijzer.rendering.controles.bevindingen import message_of
from functiewijzer.rendering.notatie import dutch_count
from functiewijzer.rendering.veilig import visible_line
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Toon
from functiewijzer.rendering.woorden import one_or_more

T = TypeVar("T")


def short_name(pad: str) -> str:
    """Return the name of a file as readers know it: without the ending that every dossier has."""
    return visible_line(pad).removesuffix(".dossier.yaml")


def unread_text(bevindingen: Sequence[Bevinding]) -> str:
    """Say how many files and folders could not be read; empty where all could."""
    count = len({bevinding.vindplaats.pad for bevinding in bevindingen})
    return f"{one_or_more(count, 'bestand of map is', 'bestanden of mappen zijn')} niet gelezen." if count else ""


def unread_of(bevindingen: Sequence[Bevinding], hoogstens: int | None = None) -> Iterator[Blok]:
    """Yield what could not be read, and why; `hoogstens` keeps the list to so many lines."""
    if bevindingen:
        yield Kop("Niet gelezen")
        yield Alinea("Wat hier staat, telt nergens in mee.", Toon.LET_OP)
        shown, more = at_first(bevindingen, hoogstens)
        yield Opsomming(tuple(Punt(visible_line(str(b.vindplaats)), (f"{b.code}: {message_of(b)}",)) for b in shown))
        yield from more


def at_first(items: Sequence[T], hoogstens: int | None) -> tuple[Sequence[T], tuple[Blok, ...]]:
    """Return the first of a list, so many at most, and what says that there are more."""
    if hoogstens is None or len(items) <= hoogstens:
        return items, ()
    told = (
        f"Dit zijn de eerste {hoogstens} van {dutch_count(len(items))}; alles staat in --formaat json, html of tekst."
    )
    return items[:hoogstens], (Alinea(told, Toon.STIL),)
