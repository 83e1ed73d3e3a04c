"""The groups that a handbook names outside its functions: the rows of a raster, a range. Some hold no function."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from typing import Final

from functiewijzer.core.handboek.groepsvormen import read_group
from functiewijzer.core.handboek.herkenning import Functiedeel
from functiewijzer.core.handboek.kopwoorden import KOPVELDEN
from functiewijzer.core.handboek.normaal import heading_form
from functiewijzer.core.handboek.stukken import Bronstuk

_MINSTE: Final = 3
_WOORD: Final = r"(?:functie|salaris|loon)?(?:groep|groepen|schaal|schalen|niveau|niveaus|klasse|klassen)"
_WAARDE: Final = r"[A-Z]|\d{1,2}|[IVX]{1,5}"
_REEKS: Final = re.compile(
    rf"\b(?i:{_WOORD})\s+(?P<van>{_WAARDE})\s*(?:(?i:tot\s+en\s+met|t/m|tot|–|-))\s*(?:(?i:{_WOORD})\s+)?(?P<tot>{_WAARDE})"
    r"(?![\w%])"
)
"""A range after the word for a group; a number in running text is none."""
_UITERSTE: Final = r"(?:laagste|lichtste|hoogste|zwaarste)"
_UITERSTEN: Final = (
    re.compile(rf"\b(?i:{_WOORD})\s+(?P<van>{_WAARDE})\s+is\s+(?:de|het)\s+{_UITERSTE}\b"),
    re.compile(
        rf"\b{_UITERSTE}\s+(?i:{_WOORD})\s+is\s+(?:(?i:{_WOORD})\s+)?(?P<van>{_WAARDE})"
        rf"(?:\s+en\s+(?:de|het)\s+{_UITERSTE}\s+(?:(?i:{_WOORD})\s+)?(?:is\s+)?(?:(?i:{_WOORD})\s+)?(?P<tot>{_WAARDE}))?(?![\w%])"
    ),
)
"""The lightest or the heaviest group, said to be that."""
_KOPPEN: Final = frozenset(KOPVELDEN[Functiedeel.GROEP])


def find_groups(pieces: Sequence[Bronstuk], promised: Collection[int]) -> tuple[str, ...]:
    """Return the groups in pieces outside the functions; `promised` are lines with functions that exist."""
    return tuple(dict.fromkeys((*_in_tables(pieces, promised), *_in_ranges(pieces))))


def _in_ranges(pieces: Sequence[Bronstuk]) -> Iterator[str]:
    """Give both ends of each range, of one form, and each group that is called the lightest or heaviest."""
    text = " ".join(piece.tekst for piece in pieces)
    for found in _REEKS.finditer(text):
        if found["van"].isdigit() == found["tot"].isdigit():
            yield from (found["van"], found["tot"])
    for pattern in _UITERSTEN:
        for found in pattern.finditer(text):
            yield from filter(None, found.groupdict().values())


def _in_tables(pieces: Sequence[Bronstuk], promised: Collection[int]) -> Iterator[str]:
    """Give the groups down the first column or along the top of a table that is about groups."""
    for wide, grouped in groupby(pieces, key=lambda piece: (piece.tabel, piece.breedte) if piece.breedte > 1 else None):
        table = tuple(grouped)
        if wide is None or not _is_about_groups(table, promised):
            continue
        for line in (_column(table), _top(table)):
            groups = [group for piece in line if (group := read_group(piece.tekst)) is not None]
            if len(groups) >= _MINSTE and max(Counter(groups).values()) == 1:
                yield from groups


def _column(table: Sequence[Bronstuk]) -> list[Bronstuk]:
    return [piece for piece in table if piece.cel == 0]


def _top(table: Sequence[Bronstuk]) -> list[Bronstuk]:
    return [piece for piece in table if piece.rij == table[0].rij and piece.cel > 0]


def _is_about_groups(table: Sequence[Bronstuk], promised: Collection[int]) -> bool:
    """Tell whether the head of a table says so, or functions stand in it: numbered steps are no groups."""
    return heading_form(table[0].tekst) in _KOPPEN or any(piece.regel in promised for piece in table)
