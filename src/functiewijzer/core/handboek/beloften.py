"""What a contents list or a functieraster promises: a check on what was found."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

import msgspec

from functiewijzer.core.handboek.groepsvormen import read_group, split_code
from functiewijzer.core.handboek.herkenning import Belofte, HerkendeFunctie
from functiewijzer.core.handboek.koppen import BUITEN, find_kop
from functiewijzer.core.handboek.markering import read_marker
from functiewijzer.core.handboek.normaal import heading_form, normalised
from functiewijzer.core.handboek.stukken import Bronstuk

_PAGINA: Final = re.compile(r"^(?P<naam>.*?[^\W_][)]?)(?P<leiders>\s*[.…·_]{2,}\s*|\s+)(?P<pagina>\d{1,3})$")
_GELIJMD: Final = re.compile(r"(?<=[^\W\d_])\d{1,3}$")
"""A page number that stands right behind a name, where the dots between them were lost."""
_LIJSTKOPPEN: Final = frozenset({"inhoudsopgave", "inhoud"})
_NAMEN: Final = re.compile(r"\s*(?:;|,\s|\n|•|·)\s*")
_AANDEEL_HERKEND: Final = 0.5
_MEESTE_WOORDEN: Final = 10


def find_promises(pieces: Sequence[Bronstuk], functions: Sequence[HerkendeFunctie]) -> tuple[Belofte, ...]:
    """Return the functions that are promised outside the functions themselves, each once."""
    found: dict[str, Belofte] = {}
    contents = tuple(_contents(pieces, functions))
    known = (*(function.naam.tekst for function in functions), *(entry.naam for entry in contents))
    forms = {squeezed(name): name for name in known if squeezed(name)}
    listed = {squeezed(entry.naam) for entry in contents}
    for promise in (*_whole(_raster(pieces, forms), listed), *contents):
        key = normalised(promise.naam)
        old = found.get(key)
        found[key] = promise if old is None else _merged(old, promise)
    return tuple(found.values())


def _whole(promises: Iterable[Belofte], listed: Collection[str]) -> Iterator[Belofte]:
    """Give the promises of a raster without the halves of names, which a narrow cell or the end of a page makes.

    Only a contents list tells a half from a name: what it lists as a whole, it would have listed apart too.
    """
    for promise in promises:
        form = squeezed(promise.naam)
        is_half = any(name.startswith(form) or name.endswith(form) for name in listed)
        if form in listed or not is_half:
            yield promise


def _merged(one: Belofte, two: Belofte) -> Belofte:
    return msgspec.structs.replace(
        one,
        regels=tuple(dict.fromkeys((*one.regels, *two.regels))),
        code=one.code or two.code,
        familie=one.familie or two.familie,
        groep=one.groep or two.groep,
    )


def _contents(pieces: Sequence[Bronstuk], functions: Sequence[HerkendeFunctie]) -> Iterator[Belofte]:
    """Give the functions in a contents list; a name without a code counts where most of the list was found."""
    entries = list(_entries(pieces))
    names = {normalised(function.naam.tekst) for function in functions}
    families = {normalised(function.familie.tekst) for function in functions if function.familie}
    coded = [entry for entry in entries if entry.code]
    if coded:
        yield from coded
        return
    known = [entry for entry in entries if normalised(entry.naam) in names]
    plain = [entry for entry in entries if normalised(entry.naam) not in families]
    yield from plain if len(known) > _AANDEEL_HERKEND * len(plain) else known


def _entries(pieces: Sequence[Bronstuk]) -> Iterator[Belofte]:
    in_list = False
    for _, grouped in groupby(pieces, key=lambda piece: piece.rij):
        row = tuple(grouped)
        first = row[0]
        if first.opent == BUITEN and len(row) == 1 and not _PAGINA.match(first.tekst):
            in_list = heading_form(first.tekst) in _LIJSTKOPPEN
            continue
        text = " ".join(piece.tekst for piece in row)
        entry = _entry(text, first, in_list=in_list)
        if entry is not None:
            yield entry


def _entry(text: str, piece: Bronstuk, *, in_list: bool) -> Belofte | None:
    """Return the function on one line of a contents list."""
    marker = read_marker(text)
    text = text[marker.lengte :] if marker is not None and marker.soort == "teken" else text
    paged = _PAGINA.match(text)
    if paged is None and not in_list:
        return None
    if paged is not None and not in_list and len(paged["leiders"]) < 3 and split_code(text) is None:
        return None
    name = paged["naam"].rstrip(" .…") if paged else _GELIJMD.sub("", text)
    code = split_code(name)
    name = code.rest if code else name
    if len(name.split()) > _MEESTE_WOORDEN or name.endswith((".", ":")) or find_kop(name) is not None:
        return None
    if normalised(name).startswith(("functiefamilie ", "bijlage ", "hoofdstuk ")):
        return None
    return Belofte(naam=name, regels=(piece.regel,), code=code.waarde if code else None)


def _raster(pieces: Iterable[Bronstuk], known: Mapping[str, str]) -> Iterator[Belofte]:
    """Give the functions in a raster: groups down and families across, or the other way about."""
    rows = [tuple(row) for _, row in groupby((p for p in pieces if p.breedte > 1), key=lambda piece: piece.rij)]
    head: tuple[Bronstuk, ...] = ()
    for row in rows:
        cells = {piece.cel: piece.tekst for piece in row}
        group = read_group(cells.get(0, ""))
        if (group is not None and head) or (group is None and _has_groups(head) and len(cells) > 1):
            for cel in _cells_of(row):
                yield from _promised_in(cel, _place_of(cel[0], row, head, group), known)
        else:
            head = row


def _has_groups(head: Sequence[Bronstuk]) -> bool:
    groups = [piece for piece in head if piece.cel > 0 and read_group(piece.tekst)]
    return len(groups) >= 2


def _cells_of(row: Sequence[Bronstuk]) -> Iterator[tuple[Bronstuk, ...]]:
    """Give the pieces of each cell of a row behind its first."""
    for cel, grouped in groupby(row, key=lambda piece: piece.cel):
        if cel:
            yield tuple(grouped)


def _place_of(
    piece: Bronstuk, row: Sequence[Bronstuk], head: Sequence[Bronstuk], group: str | None
) -> tuple[str | None, str | None]:
    """Return the family and the group of a cell: one stands over it, the other before it."""
    above = " ".join(one.tekst for one in head if one.cel == piece.cel)
    family = above if group is not None else " ".join(one.tekst for one in row if one.cel == 0)
    return family or None, group or read_group(above)


def _promised_in(
    cel: Sequence[Bronstuk], place: tuple[str | None, str | None], known: Mapping[str, str]
) -> Iterator[Belofte]:
    lines = tuple(dict.fromkeys(piece.regel for piece in cel))
    for name in _known_names(cel, known) or _plain_names(cel):
        code = split_code(name)
        naam = code.rest if code else name
        yield Belofte(naam=naam, regels=lines, code=code.waarde if code else None, familie=place[0], groep=place[1])


def _known_names(cel: Sequence[Bronstuk], known: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of a cell that is known names and nothing else, wherever a narrow cell broke them."""
    rest = squeezed("".join(piece.tekst for piece in cel))
    found: list[str] = []
    while rest:
        name = max((form for form in known if rest.startswith(form)), key=len, default="")
        if not name:
            return ()
        found.append(known[name])
        rest = rest[len(name) :]
    return tuple(found)


def _plain_names(cel: Sequence[Bronstuk]) -> Iterator[str]:
    for piece in cel:
        for name in filter(None, _NAMEN.split(piece.tekst)):
            if len(name.split()) <= _MEESTE_WOORDEN and any(map(str.isalpha, name)):
                yield name


def squeezed(name: str) -> str:
    """Return the letters and figures of a name, by which it is known also where spaces and hyphens were lost."""
    return "".join(filter(str.isalnum, normalised(name)))
