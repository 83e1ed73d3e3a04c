"""The table of result areas: its name, the key activities, and by what the result is judged."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from functiewijzer.core.handboek.activiteiten import read_activities
from functiewijzer.core.handboek.alineas import Bronalinea, Zetting, build
from functiewijzer.core.handboek.herkenning import (
    Functiedeel,
    HerkendeActiviteit,
    HerkendResultaatgebied,
    Passage,
)
from functiewijzer.core.handboek.kenmerkwoorden import RESULTAATKOLOMMEN
from functiewijzer.core.handboek.koppen import CRITERIA
from functiewijzer.core.handboek.normaal import heading_form
from functiewijzer.core.handboek.stukken import Bronstuk, passage
from functiewijzer.core.handboek.tabelcellen import column_settings, one_text, rows_of


class Resultaatoogst(Struct, frozen=True):
    """The result areas as read, the words of the head, and what has no place."""

    gebieden: tuple[HerkendResultaatgebied, ...] = ()
    opschriften: tuple[Passage, ...] = ()
    resten: tuple[Bronstuk, ...] = ()


def read_results(pieces: Iterable[Bronstuk], zetting: Zetting) -> Resultaatoogst:
    """Return the result areas in the pieces of a table; a row without a name goes on with the area before it."""
    areas: list[dict[int, list[Bronstuk]]] = []
    labels: list[Passage] = []
    rests: list[Bronstuk] = []
    columns: list[int] = []
    rows = rows_of(pieces)
    narrow = column_settings(rows, zetting)
    for row in rows:
        if _is_head(row):
            columns = [piece.cel for piece in row]
            labels += [passage(piece) for piece in row]
            continue
        if row[0].cel == columns[0] if columns else row[0].cel == 0:
            areas.append({})
        for piece in row:
            if areas and (not columns or piece.cel in columns):
                areas[-1].setdefault(columns.index(piece.cel) if columns else piece.cel, []).append(piece)
            else:
                rests.append(piece)
    made = [_area(area, narrow) for area in areas]
    return Resultaatoogst(
        tuple(area for area, _ in made), (*labels, *(label for _, found in made for label in found)), tuple(rests)
    )


def read_loose_results(pieces: Sequence[Bronstuk], zetting: Zetting) -> Resultaatoogst:
    """Return the result areas in running lines: under each name its activities and its criteria.

    Without such headings between, the lines are names with activities under them, as activities are.
    """
    areas: list[dict[int, list[Bronstuk]]] = []
    labels: list[Passage] = []
    column = 0
    for piece in pieces:
        if piece.opent is None:
            areas = areas or [{}]
            areas[-1].setdefault(column, []).append(piece)
            continue
        labels.append(passage(piece))
        column = 2 if piece.opent == CRITERIA else 1 if piece.opent.deel == Functiedeel.ACTIVITEITEN else 0
        if column == 0:
            areas.append({})
    if not any(1 in area or 2 in area for area in areas):
        lines = build([piece for area in areas for piece in area.get(0, ())], zetting)
        markers = (label for line in lines for label in line.opschrift)
        return Resultaatoogst(tuple(map(_named, read_activities(lines))), (*labels, *markers))
    made = [_area(area, {0: zetting}) for area in areas if area]
    return Resultaatoogst(tuple(area for area, _ in made), (*labels, *(label for _, found in made for label in found)))


def _named(activity: HerkendeActiviteit) -> HerkendResultaatgebied:
    name = activity.naam or Passage("", ())
    return HerkendResultaatgebied(naam=name, kernactiviteiten=activity.taken, resultaatcriteria=())


def _is_head(row: Sequence[Bronstuk]) -> bool:
    forms = [heading_form(piece.tekst) for piece in row]
    return len(forms) >= 2 and all(form in known for form, known in zip(forms, RESULTAATKOLOMMEN, strict=False))


def _area(
    cells: dict[int, list[Bronstuk]], narrow: Mapping[int, Zetting]
) -> tuple[HerkendResultaatgebied, tuple[Passage, ...]]:
    def setting(at: int) -> Zetting:
        return narrow.get(cells[at][0].cel, narrow[0]) if at in cells else narrow[0]

    activities, criteria = (build(cells.get(at, ()), setting(at)) for at in (1, 2))
    area = HerkendResultaatgebied(
        naam=one_text(cells.get(0, ()), setting(0)),
        kernactiviteiten=_texts(activities),
        resultaatcriteria=_texts(criteria),
    )
    return area, tuple(label for paragraph in (*activities, *criteria) for label in paragraph.opschrift)


def _texts(paragraphs: Sequence[Bronalinea]) -> tuple[Passage, ...]:
    return tuple(paragraph.passage for paragraph in paragraphs)
