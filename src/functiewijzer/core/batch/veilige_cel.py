"""Texts that a spreadsheet would run are made harmless with one apostrophe before them."""

import re
from collections.abc import Sequence
from operator import itemgetter
from typing import Final

from functiewijzer.core.batch.cel import Cel

_SIGNS: Final = (
    "=+-@"
    "\uff1d\uff0b\uff0d\uff20"  # full width
    "\ufe66\ufe62\ufe63\ufe6b"  # small
    "\u207c\u207a\u208c\u208a\ufb29\u2a75\u2a76"  # raised, lowered, Hebrew, doubled
    "\u2212\u207b\u208b"  # a real minus: some East Asian encodings make it and the full-width one the same
    "\t\r"
)
"""What opens a formula, in every form that NFKC makes the same; a tab or CR can start a new cell."""

_UNSEEN: Final = (
    *range(0x21),
    *range(0x7F, 0xA1),
    *(0xAD, 0x1680, 0x180E),
    *range(0x2000, 0x2010),
    *range(0x2028, 0x2030),
    *range(0x205F, 0x2070),
    *(0x3000, 0xFEFF),
)
"""Spaces, control characters and what has no width: a spreadsheet may drop them and look at what follows."""

_SUSPECT: Final = frozenset({*_SIGNS, *map(chr, _UNSEEN)})
_FIRST: Final = itemgetter(slice(1))
_OPENING: Final = re.compile(f"([{re.escape(''.join(map(chr, _UNSEEN)))}]*)([{re.escape(_SIGNS)}]?)")
# A number says nothing but itself: no operator inside, and no full-width forms.
_NUMBER: Final = re.compile(r"[+\-\u2212] ?(?:€ ?)?(?:[0-9]+(?:[.,][0-9]+)*|[.,][0-9]+)(?:[eE][+-]?[0-9]{1,3})? ?%?")
_PHONE: Final = re.compile(r"\+[-0-9(). ]{7,40}")
_SIDE_BY_SIDE: Final = re.compile(r"[0-9)] +[0-9(]|[0-9]\(|\)[0-9]")
# "n.v.t." in many lists. A sign without anything to work on is text for every spreadsheet.
_DASHES: Final = frozenset({"-", "--"})


def neutralise(cellen: Sequence[Cel]) -> tuple[list[Cel], tuple[int, ...]]:
    """Return the row in which a spreadsheet runs no text, and where an apostrophe was put before one.

    Without the first character there, the row is as it was. Plain numbers and phone numbers stay: nothing can be
    computed from them. What came out goes in unchanged.
    """
    positions = tuple(
        position
        for position, cel in enumerate(cellen)
        if isinstance(cel, str) and cel[:1] in _SUSPECT and _would_run(cel)
    )
    harmless = list(cellen)
    for position in positions:
        harmless[position] = f"'{cellen[position]}"
    return harmless, positions


def is_all_harmless(teksten: Sequence[str]) -> bool:
    """Tell quickly whether no text opens with a suspect character; False only says that a closer look is needed."""
    return _SUSPECT.isdisjoint(map(_FIRST, teksten))


def _would_run(tekst: str) -> bool:
    unseen, sign = _OPENING.match(tekst).groups()  # type: ignore[union-attr]  # it matches every text
    if "\t" in unseen or "\r" in unseen:
        return True
    bare = tekst.strip()
    return sign != "" and not (bare in _DASHES or _NUMBER.fullmatch(bare) or _is_phone(bare))


def _is_phone(tekst: str) -> bool:
    """Tell whether this is a phone number that can't be a sum.

    `+31-612345` is 31 minus 612345 for a spreadsheet. With two numbers side by side, as in `+31 6-12345678`, the
    whole is no formula at all. A slash is never left: `+31 20/12` reads as a number with a fraction.
    """
    digits = sum(map(tekst.count, "0123456789"))
    looks_so = 7 <= digits <= 15 and _PHONE.fullmatch(tekst)
    return bool(looks_so) and ("-" not in tekst or _SIDE_BY_SIDE.search(tekst) is not None)
