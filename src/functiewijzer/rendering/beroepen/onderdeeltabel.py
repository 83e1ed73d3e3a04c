"""A document about an occupation as a table: one row for each of its parts, for a spreadsheet."""

from collections.abc import Iterator
from typing import Any, Final

from functiewijzer.core.beroepen.beroepsdocument import Beroepsdocument
from functiewijzer.rendering.tabel.bladen import Blad, render_bladen
from functiewijzer.rendering.tabel.csvvorm import CsvVorm

KOPPEN: Final = ("document", "onderdeel", "van", "nummer", "naam", "tekst", "bron")
"""What stands in the columns: `onderdeel` is what the part is, `van` the number of the part that it belongs to."""

_BREEDTES: Final = (30, 16, 8, 8, 32, 80, 30)
_NUMBERS: Final = ("nummer", "letter", "code", "id")
_HEAD: Final = frozenset({"soort", "schema", "id", "naam", "versie", "bron", "beroep", "vorm", "niveau"})


def rows_of(document: Beroepsdocument) -> Iterator[tuple[str, ...]]:
    """Yield the rows of a document, in the order of writing; the head of the document is its first row."""
    data = document.model_dump(mode="json", by_alias=True, exclude_unset=True)
    head = "; ".join(f"{key}: {value}" for key, value in data["bron"].items())
    yield (document.id, document.soort, "", "", document.naam, "", head)
    for key, value in data.items():
        if key not in _HEAD:
            yield from ((document.id, *row) for row in _rows(key, value, ""))


def _rows(key: str, value: Any, parent: str) -> Iterator[tuple[str, ...]]:
    if isinstance(value, list):
        for item in value:
            yield from _rows(key, item, parent)
    elif isinstance(value, dict):
        number = next((str(value[name]) for name in _NUMBERS if name in value), "")
        text = value.get("tekst") or value.get("omschrijving") or ""
        is_text = isinstance(text, str)
        bron = value.get("bron", "")
        yield (key, parent, number, str(value.get("naam", "")), text if is_text else "", str(bron))
        taken = {*_NUMBERS, "naam", "tekst", "bron", *(("omschrijving",) if is_text else ())}
        below = ".".join(filter(None, (parent, number))) if key in {"criteria"} else number or parent
        for name, inner in value.items():
            if name not in taken:
                yield from _rows(name, inner, below)
    else:
        yield (key, parent, "", "", str(value), "")


def render_csv(document: Beroepsdocument) -> str:
    """Return the table as CSV."""
    vorm = CsvVorm()
    return vorm.opening(KOPPEN) + "".join(vorm.rij(row) for row in rows_of(document))


def render_xlsx(document: Beroepsdocument) -> bytes:
    """Return the table as a workbook."""
    return render_bladen(
        document.naam, (Blad("Onderdelen", KOPPEN, tuple(rows_of(document)), breedtes=_BREEDTES, vast=1),)
    )
