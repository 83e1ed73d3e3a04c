"""What importing again does to the documents of a folder, in words."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from functiewijzer.core.handboek.drieweg import AFWEZIG, Veldpad, Veldwijziging
from functiewijzer.core.handboek.hernieuwing import Documentgang, Documentlot
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Tabel, Toon
from functiewijzer.rendering.woorden import at_most, one_or_more, shorten

_KOP: Final = {
    Documentlot.CONFLICT: "Door u én in het handboek veranderd",
    Documentlot.ONLEESBAAR: "Niet te lezen",
    Documentlot.VERVALLEN: "Niet meer in het handboek",
    Documentlot.WEGGEHAALD: "Door u weggehaald",
    Documentlot.NIEUW: "Nieuw",
    Documentlot.BIJGEWERKT: "Bijgewerkt naar het handboek",
    Documentlot.EIGEN: "Door u veranderd; zo gebleven",
    Documentlot.VERPLAATST: "Zelfde tekst op een andere plaats in het handboek",
}
_SHOWN: Final = 4
_UITLEG: Final = {
    Documentlot.CONFLICT: "Uw tekst staat er nog. Importeer opnieuw in een terminal; dan kiest u per deel.",
    Documentlot.ONLEESBAAR: "Er is niets aan veranderd. Maak het bestand in orde, en importeer opnieuw.",
    Documentlot.VERVALLEN: "De profielen staan er nog. Haal ze zelf weg als ze niet meer gelden.",
    Documentlot.WEGGEHAALD: "Deze profielen staan wel in het handboek. Ze zijn niet opnieuw gemaakt.",
}


def hernieuwing_blokken(gangen: Sequence[Documentgang]) -> Iterator[Blok]:
    """Yield what happened to the documents, what needs eyes first."""
    for lot, title in _KOP.items():
        found = [gang for gang in gangen if gang.lot is lot]
        if found:
            yield Kop(f"{title} ({len(found)})")
            if lot in _UITLEG:
                yield Alinea(_UITLEG[lot], Toon.LET_OP if lot is Documentlot.CONFLICT else Toon.GEWOON)
            yield Opsomming(tuple(Punt(f"{gang.pad}: {gang.naam}", tuple(_details(gang))) for gang in found))
    for gang in gangen:
        if gang.samenvoeging is not None and gang.samenvoeging.conflicten:
            rows = tuple(map(_row, gang.samenvoeging.conflicten))
            yield Kop(f"Kies nog: {gang.naam}", 3)
            yield Tabel(f"Verschillen in {gang.naam}", ("Onderdeel", "Uw tekst", "Handboek"), rows)


def hernieuwing_kort(gangen: Sequence[Documentgang]) -> tuple[str, ...]:
    """Return which documents had which lot, one line for each; those that only follow the handbook are counted.

    That lines stand elsewhere in the handbook is no news for somebody at a screen.
    """
    lines: list[str] = []
    for lot, title in _KOP.items():
        names = [gang.naam for gang in gangen if gang.lot is lot]
        if names and lot is not Documentlot.VERPLAATST:
            named = "" if lot is Documentlot.BIJGEWERKT else f": {', '.join(at_most(names, _SHOWN))}"
            lines.append(f"{title} ({len(names)}){named}.")
    return tuple(lines)


def _details(gang: Documentgang) -> Iterator[str]:
    merged = gang.samenvoeging
    if merged is None:
        return
    parts = [(merged.over_te_nemen, "uit het handboek"), (merged.eigen, "van u"), (merged.conflicten, "nog te kiezen")]
    for fields, whose in parts:
        named = [pad_text(verschil.pad) for verschil in fields if not verschil.is_place]
        if named:
            shown = ", ".join(named[:5]) + (" …" if named[5:] else "")
            yield f"{one_or_more(len(named), 'deel', 'delen')} {whose}: {shown}"


def _row(verschil: Veldwijziging) -> tuple[str, str, str]:
    return pad_text(verschil.pad), value_text(verschil.eigen), value_text(verschil.nieuw)


def pad_text(pad: Veldpad) -> str:
    """Return where a field stands, in words."""
    return " › ".join(step.strip("[]").replace("_", " ") for step in pad)


def value_text(value: Any) -> str:
    """Return the value of a field as a text to read."""
    if value is AFWEZIG or value in (None, "", [], {}):
        return "(niets)"
    if isinstance(value, dict):
        return shorten("; ".join(f"{key}: {value_text(item)}" for key, item in value.items()), 600)
    if isinstance(value, list):
        return shorten("; ".join(map(value_text, value)), 600)
    return shorten(str(value), 600)
