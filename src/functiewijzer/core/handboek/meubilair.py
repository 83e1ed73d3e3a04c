"""Furniture: the lines at the edge of a page that are the same on many pages, and page numbers."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec
from msgspec import Struct

from functiewijzer.core.handboek.bron import Bronregel
from functiewijzer.core.handboek.groepsvormen import read_group, split_code
from functiewijzer.core.handboek.herkenning import Meubilair, Passage
from functiewijzer.core.handboek.koppen import find_kop, split_glued, split_label
from functiewijzer.core.handboek.normaal import has_words, masked
from functiewijzer.core.handboek.sprekende_kop import running_heads
from functiewijzer.core.handboek.zijden import names_side

_RAND: Final = 4
_MINSTE_PAGINAS: Final = 2
_AANDEEL: Final = 0.4
_KORTSTE_GEPLAKT: Final = 10
_PAGINANUMMER: Final = re.compile(
    r"^\W*(?:(?:pagina|pag\.?|blz\.?|p\.)\s*)?(\d{1,4})(?:\s*(?:van|/)\s*\d{1,4})?\W*$", re.IGNORECASE
)
_PAGINAWOORD: Final = re.compile(
    r"^\W*(?:pagina|pag\.?|blz\.?)\s*\d{1,4}(?:\s*(?:van|/)\s*\d{1,4})?\W*$", re.IGNORECASE
)


class Meubelvrij(Struct, frozen=True):
    """The lines that are content, the furniture, and the pieces of furniture that were glued to a line of content."""

    regels: tuple[Bronregel, ...]
    meubilair: tuple[Meubilair, ...] = ()
    geplakt: tuple[Passage, ...] = ()


def strip_furniture(lines: Sequence[Bronregel]) -> Meubelvrij:
    """Return the lines without what only dresses the pages; nothing that may be a sentence or a heading goes."""
    pages = _pages(lines)
    removed: dict[int, str] = {line.nummer: masked(line.tekst) for line in lines if _PAGINAWOORD.match(line.tekst)}
    if len(pages) >= _MINSTE_PAGINAS:
        removed.update(_recurring(pages))
    glued = dict(_glued(pages, removed)) if removed else {}
    removed.update(running_heads(pages, removed))
    kept = tuple(glued.get(line.nummer, (line, ""))[0] for line in lines if line.nummer not in removed)
    groups: dict[str, list[Bronregel]] = {}
    for line in lines:
        if line.nummer in removed:
            groups.setdefault(removed[line.nummer], []).append(line)
    furniture = tuple(
        Meubilair(tekst=found[0].tekst, regels=tuple(line.nummer for line in found)) for found in groups.values()
    )
    return Meubelvrij(kept, furniture, tuple(Passage(piece, (number,)) for number, (_, piece) in glued.items()))


def _pages(lines: Sequence[Bronregel]) -> list[list[Bronregel]]:
    """Return the lines that say something, page by page; none where the file has no pages."""
    pages: dict[int, list[Bronregel]] = {}
    for line in lines:
        if line.pagina is not None and has_words(line.tekst):
            pages.setdefault(line.pagina, []).append(line)
    return list(pages.values())


def _edges(page: Sequence[Bronregel], depth: int = _RAND) -> Iterator[tuple[str, int, Bronregel]]:
    """Give the lines at the edges of a page with their edge and their distance to it."""
    size = min(depth, len(page))
    yield from (("boven", at, page[at]) for at in range(size))
    yield from (("onder", at, page[-1 - at]) for at in range(size))


def _recurring(pages: Sequence[Sequence[Bronregel]]) -> Iterator[tuple[int, str]]:
    """Give the lines that stand at the same place of many pages."""
    seen = Counter[tuple[str, int, str]]()
    numbers = Counter[int]()
    depth = _RAND if len(pages) > _MINSTE_PAGINAS else 1
    for page in pages:
        for edge, at, line in _edges(page, depth):
            seen[edge, at, masked(line.tekst)] += 1
            numbers.update(_offset(line))
    needed = max(2, _AANDEEL * len(pages))
    forms = {form for (_, _, form), times in seen.items() if times >= needed}
    shift = next((offset for offset, times in numbers.most_common(1) if times >= needed), None)
    for page in pages:
        for edge, at, line in _edges(page, depth):
            form = masked(line.tekst)
            if _PAGINANUMMER.match(line.tekst):
                if shift in _offset(line):
                    yield line.nummer, form
            elif form in forms and not _is_content(page, edge, at, line):
                yield line.nummer, form


def _offset(line: Bronregel) -> tuple[int, ...]:
    """Return how far a page number is from the count of pages: on every page the same."""
    found = _PAGINANUMMER.match(line.tekst)
    return (int(found[1]) - line.pagina,) if found and line.pagina is not None else ()


def _is_content(page: Sequence[Bronregel], edge: str, at: int, line: Bronregel) -> bool:
    """Tell whether a line that comes back is content all the same: a sentence, a heading, a group, a value."""
    text = line.tekst.strip()
    if (
        split_code(text) is not None
        or (text.endswith(".") and len(text.split()) >= 6)
        or (text[:1].islower() and edge == "onder" and at > 0)
    ):
        return True
    if any(
        find_kop(cell) or split_label(cell) or split_glued(cell) or read_group(cell) or names_side(cell)
        for cell in map(str.strip, text.split("\t"))
    ):
        return True
    above = (
        page[at - 1] if edge == "boven" and at else page[-2 - at] if edge == "onder" and at + 2 <= len(page) else None
    )
    label = find_kop(above.tekst) if above is not None else None
    return label is not None and label.is_veld


def _glued(
    pages: Sequence[Sequence[Bronregel]], removed: dict[int, str]
) -> Iterator[tuple[int, tuple[Bronregel, str]]]:
    """Give the lines at an edge to which furniture is glued, without it, and the furniture."""
    samples: dict[str, str] = {}
    for page in pages:
        for line in page:
            if line.nummer in removed and len(line.tekst.strip()) >= _KORTSTE_GEPLAKT:
                samples.setdefault(removed[line.nummer], line.tekst.strip())
    patterns = {form: re.sub(r"\d+", r"\\d+", re.escape(text)) for form, text in samples.items()}
    compiled = {form: re.compile(rf"^\s*{part}|{part}\s*$") for form, part in patterns.items()}
    for page in pages:
        alone = {removed[line.nummer] for line in page if line.nummer in removed}
        for _, _, line in _edges(page):
            if line.nummer in removed or len(line.cellen) > 1:
                continue
            for form, pattern in compiled.items():
                found = pattern.search(line.tekst) if form not in alone else None
                if found is not None:
                    rest = (line.tekst[: found.start()] + line.tekst[found.end() :]).strip()
                    if not has_words(rest):
                        break
                    yield line.nummer, (msgspec.structs.replace(line, cellen=(rest,)), found[0].strip())
                    break
