"""Functions that kept their name and got another code or group, as a chapter and as data."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from functiewijzer.core.edities.naamgenoten import Naamgenoot
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Tabel, Toon

ZELFDE_NAAM: Final = "Zelfde naam, andere inhoud"
HERNUMMERD: Final = "Alleen een ander nummer"
_UITLEG: Final = {
    ZELFDE_NAAM: "Deze functies heten nog hetzelfde, maar de inhoud is anders, met een andere code of groep, of met "
    "een heel andere tekst: van doel en taken bleef minder dan een op de vijf zinnen gelijk. Kijk of een indeling van "
    "toen er nog bij past.",
    HERNUMMERD: "Deze functies heten hetzelfde en zeggen hetzelfde. Een dossier wijst nog naar de oude code.",
}


def naamgenoot_blokken(naamgenoten: Sequence[Naamgenoot], dossiers: Mapping[Naamgenoot, str] = {}) -> Iterator[Blok]:
    """Yield the functions that say another thing, and those that only got another number; `dossiers` adds a column."""
    for title, is_anders in ((ZELFDE_NAAM, True), (HERNUMMERD, False)):
        found = [naamgenoot for naamgenoot in naamgenoten if naamgenoot.is_anders is is_anders]
        if found:
            yield Kop(f"{title} ({len(found)})")
            yield Alinea(_UITLEG[title], Toon.LET_OP if is_anders else Toon.STIL)
            columns = ("Functie", "Toen", "Nu", *(("Dossiers",) if dossiers else ()))
            yield Tabel(title, columns, tuple(_row(item, dossiers) for item in found))


def _row(naamgenoot: Naamgenoot, dossiers: Mapping[Naamgenoot, str]) -> tuple[str, ...]:
    was = _place(naamgenoot.code_toen, naamgenoot.groep_toen)
    now = _place(naamgenoot.code_nu, naamgenoot.groep_nu)
    return (naamgenoot.naam, was, now, *((dossiers[naamgenoot],) if dossiers else ()))


def _place(code: str, groep: str | None) -> str:
    return f"{code}, groep {groep}" if groep else code


def naamgenoot_as_data(naamgenoot: Naamgenoot) -> dict[str, Any]:
    """Return one of them as data."""
    return {name: getattr(naamgenoot, name) for name in naamgenoot.__struct_fields__}
