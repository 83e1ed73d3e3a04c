"""The ruled lines of a page of a PDF: what a table is drawn with."""

import ctypes
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any, Final, NamedTuple

from functiewijzer.loading.handboek.pdfwoord import upright

_MAX_OBJECTS: Final = 20_000
_MAX_SEGMENTS: Final = 200
"""A path of more pieces is a drawing."""
_STRAIGHT: Final = 1.5
_SHORT: Final = 5.0
NEAR: Final = 3.0
"""So far apart lines may lie that were meant to meet, or to be one."""
_MAX_LINES: Final = 2_000

Punt = tuple[float, float]


class Lijn(NamedTuple):
    """A straight line: where it lies across its direction, and from where to where it goes."""

    plek: float
    van: float
    tot: float


class Lijnen(NamedTuple):
    """The lines of a page, those that stand and those that lie; pieces of one line are one."""

    staand: list[Lijn]
    liggend: list[Lijn]


def lijnen_of(raw: Any, page: Any, hoek: int) -> Lijnen:
    """Return the ruled lines of a page, held so that its text is upright."""
    staand: list[Lijn] = []
    liggend: list[Lijn] = []
    for one, other in _segments(raw, page):
        (x0, y0), (x1, y1) = upright(*one, hoek), upright(*other, hoek)
        if abs(x1 - x0) <= _STRAIGHT and abs(y1 - y0) > _SHORT:
            staand.append(Lijn((x0 + x1) / 2, min(y0, y1), max(y0, y1)))
        elif abs(y1 - y0) <= _STRAIGHT and abs(x1 - x0) > _SHORT:
            liggend.append(Lijn((y0 + y1) / 2, min(x0, x1), max(x0, x1)))
    if len(staand) + len(liggend) > _MAX_LINES:
        return Lijnen([], [])
    return Lijnen([*_merged(staand)], [*_merged(liggend)])


def clusters(plekken: Iterable[float]) -> list[float]:
    """Return places without those that are near another, from small to large."""
    found: list[float] = []
    for plek in sorted(plekken):
        if not found or plek - found[-1] > NEAR:
            found.append(plek)
    return found


def _merged(lijnen: list[Lijn]) -> Iterator[Lijn]:
    """Yield lines of which pieces that touch, or lie on each other, are one."""
    plekken = clusters(lijn.plek for lijn in lijnen)
    by_plek: dict[float, list[Lijn]] = {plek: [] for plek in plekken}
    at = 0
    for lijn in sorted(lijnen):
        while at + 1 < len(plekken) and plekken[at + 1] <= lijn.plek:
            at += 1
        by_plek[plekken[at]].append(lijn)
    for plek, pieces in by_plek.items():
        van = tot = None
        for piece in sorted(pieces, key=lambda lijn: lijn.van):
            if van is None or tot is None:
                van, tot = piece.van, piece.tot
            elif piece.van <= tot + NEAR:
                tot = max(tot, piece.tot)
            else:
                yield Lijn(plek, van, tot)
                van, tot = piece.van, piece.tot
        if van is not None and tot is not None:
            yield Lijn(plek, van, tot)


def _segments(raw: Any, page: Any) -> Iterator[tuple[Punt, Punt]]:
    matrix = raw.FS_MATRIX()
    count = raw.FPDFPage_CountObjects(page)
    for place in range(count if count <= _MAX_OBJECTS else 0):
        item = raw.FPDFPage_GetObject(page, place)
        if raw.FPDFPageObj_GetType(item) != raw.FPDF_PAGEOBJ_PATH:
            continue
        if raw.FPDFPath_CountSegments(item) <= _MAX_SEGMENTS and raw.FPDFPageObj_GetMatrix(item, matrix):
            for points in _paths(raw, item, matrix):
                yield from pairwise(points)


def _paths(raw: Any, item: Any, matrix: Any) -> Iterator[list[Punt]]:
    """Yield the points of each piece of a path that is drawn without lifting the pen; curves break it."""
    x, y = ctypes.c_float(), ctypes.c_float()
    points: list[Punt] = []
    for place in range(raw.FPDFPath_CountSegments(item)):
        segment = raw.FPDFPath_GetPathSegment(item, place)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        at = (matrix.a * x.value + matrix.c * y.value + matrix.e, matrix.b * x.value + matrix.d * y.value + matrix.f)
        if raw.FPDFPathSegment_GetType(segment) != raw.FPDF_SEGMENT_LINETO:
            yield points
            points = []
        points.append(at)
        if raw.FPDFPathSegment_GetClose(segment):
            points.append(points[0])
    yield points
