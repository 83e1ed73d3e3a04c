"""A document about an occupation as a table: one row for each of its parts, for a spreadsheet."""

from collections.abc import Iterator
from typing import Any, Final

from functiewijzer.core.beroepen.kwalificatie import Kwalificatie
from functiewijzer.core.beroepen.onderdelen import Beroepsdocument
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma
from functiewijzer.core.schrijfwijze import readable
from functiewijzer.rendering.beroepen.herkomst import lines_of_origin
from functiewijzer.rendering.beroepen.kwalificatieverslag import NIET_ERBIJ, ZONDER_NAAM
from functiewijzer.rendering.tabel.bladen import Werkmapblad, render_bladen, render_leescsv

KOPPEN: Final = ("document", "onderdeel", "van", "nummer", "naam", "tekst", "bron")
"""What stands in the columns: `onderdeel` is what the part is, `van` the part that it belongs to."""

_BREEDTES: Final = (30, 18, 24, 8, 32, 80, 30)
_NUMBERS: Final = ("nummer", "letter", "code", "id")
_TEXTS: Final = ("tekst", "omschrijving")
_HEAD: Final = frozenset({"soort", "schema", "id", "naam", "versie", "bron", "voorheen"})
_OURS: Final = frozenset({"raakt_aan", "verwant_aan", "klaar_als", "bouwt_op", "hoort_bij"})
"""What the source does not have: its `bron` is functiewijzer."""


def rows_of(document: Beroepsdocument) -> Iterator[tuple[str, ...]]:
    """Yield the rows of a document, in the order of writing; the first tells where it comes from."""
    origin = " ".join((*lines_of_origin(document), document.bron.toelichting or "")).strip()
    yield (document.id, document.soort, "", "", document.naam, origin, document.bron.document)
    for key, value in _spelt_out(document).items():
        if key not in _HEAD:
            yield from ((document.id, *row) for row in _rows(key, value, ""))


def _spelt_out(document: Beroepsdocument) -> dict[str, Any]:
    """Return what is written, with what it says by a lack, a letter or an id in words, for a row is read by itself."""
    data = document.model_dump(mode="json", by_alias=True, exclude_unset=True)
    match document:
        case Kwalificatie():
            names = {c.letter: c.naam or ZONDER_NAAM for c in document.competenties}
            for competentie in data.get("competenties", ()):
                competentie["naam"] = names[competentie["letter"]]
            for werkproces in (w for kerntaak in data["kerntaken"] for w in kerntaak["werkprocessen"]):
                if "omschrijving" not in werkproces:
                    werkproces["tekst"] = NIET_ERBIJ
                for gebruik in werkproces.get("competenties", ()):
                    gebruik.setdefault("naam", names.get(gebruik.get("letter"), ""))
        case Opleidingsprogramma():
            numbers = {rij.id: rij.nummer for rij in document.rijen}
            for rij in (r for competentie in data["deel_a"] for r in competentie["rijen"] if "bouwt_op" in r):
                rij["bouwt_op"] = [f"rij {numbers.get(other, other)}" for other in rij["bouwt_op"]]
    return data


def _rows(key: str, value: Any, parent: str) -> Iterator[tuple[str, ...]]:
    if isinstance(value, list):
        for item in value:
            yield from _rows(key, item, parent)
    elif isinstance(value, dict):
        number = next((str(value[name]) for name in _NUMBERS if name in value), "")
        text = next((value[name] for name in _TEXTS if isinstance(value.get(name), str)), "")
        is_part = bool(number or text or "naam" in value)
        if is_part:
            marks = "".join(f" ({name})" for name, inner in value.items() if inner is True)
            yield (readable(key) + marks, parent, number, value.get("naam", ""), text, value.get("bron", ""))
        label = f"{readable(key)} {number or value.get('naam', '')}".strip()
        below = ", ".join(filter(None, (parent, label))) if is_part or parent else ""
        for name, inner in value.items():
            if isinstance(inner, dict | list) or name not in {*_NUMBERS, *_TEXTS, "naam", "bron"}:
                yield from _rows(name, inner, below)
    elif not isinstance(value, bool):
        yield (readable(key), parent, "", "", str(value), "functiewijzer" if key in _OURS else "")


def render_csv(document: Beroepsdocument) -> str:
    """Return the table as CSV."""
    return render_leescsv(KOPPEN, rows_of(document))


def render_xlsx(document: Beroepsdocument) -> bytes:
    """Return the table as a workbook."""
    rows = tuple(rows_of(document))
    return render_bladen(
        document.naam, (Werkmapblad("Onderdelen", KOPPEN, rows, breedtes=_BREEDTES, vast=1, filter=True),)
    )
