"""A document about an occupation as a table: one row for each of its parts, for a spreadsheet."""

from collections.abc import Iterator
from typing import Any, Final

from functiewijzer.core.beroepen.onderdelen import Beroepsdocument
from functiewijzer.rendering.tabel.bladen import Werkmapblad, render_bladen
from functiewijzer.rendering.tabel.csvvorm import CsvVorm

KOPPEN: Final = ("document", "onderdeel", "van", "nummer", "naam", "tekst", "bron")
"""What stands in the columns: `onderdeel` is what the part is, `van` the number of the part that it belongs to."""

_BREEDTES: Final = (30, 16, 8, 8, 32, 80, 30)
_NUMBERS: Final = ("nummer", "letter", "code", "id")
_TEXTS: Final = ("tekst", "omschrijving")
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
        text = next((value[name] for name in _TEXTS if isinstance(value.get(name), str)), "")
        if number or text or "naam" in value:
            marks = "".join(f" ({name})" for name, inner in value.items() if inner is True)
            yield (key + marks, parent, number, value.get("naam", ""), text, value.get("bron", ""))
        for name, inner in value.items():
            if isinstance(inner, dict | list) or name not in {*_NUMBERS, *_TEXTS, "naam", "bron"}:
                yield from _rows(name, inner, _below(parent, number))
    elif value is not True:
        yield (key, parent, "", "", str(value), "")


def _below(parent: str, number: str) -> str:
    """Return what stands under `van` for the parts of a part; the number of a werkproces has that of its kerntaak."""
    return number if number.startswith(parent) else f"{parent} {number}".strip()


def render_csv(document: Beroepsdocument) -> str:
    """Return the table as CSV."""
    vorm = CsvVorm()
    return vorm.opening(KOPPEN) + "".join(vorm.rij(row) for row in rows_of(document))


def render_xlsx(document: Beroepsdocument) -> bytes:
    """Return the table as a workbook."""
    return render_bladen(
        document.naam, (Werkmapblad("Onderdelen", KOPPEN, tuple(rows_of(document)), breedtes=_BREEDTES, vast=1),)
    )
