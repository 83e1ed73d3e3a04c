"""The groups of activities: lettered, numbered, bulleted, or with a name alone."""

from collections.abc import Callable, Sequence
from itertools import zip_longest

from functiewijzer.core.handboek.alineas import Bronalinea
from functiewijzer.core.handboek.herkenning import HerkendeActiviteit, Passage


def read_activities(paragraphs: Sequence[Bronalinea]) -> tuple[HerkendeActiviteit, ...]:
    """Return the groups of activities; without names they are one group."""
    if not paragraphs:
        return ()
    is_name = _name_test(paragraphs)
    groups: list[tuple[Bronalinea | None, list[Passage]]] = []
    for paragraph, after in zip_longest(paragraphs, paragraphs[1:]):
        if is_name(paragraph, after):
            groups.append((paragraph, []))
        elif groups:
            groups[-1][1].append(paragraph.passage)
        else:
            groups.append((None, [paragraph.passage]))
    return tuple(
        HerkendeActiviteit(
            letter=name.markering.teken if name and name.markering and name.markering.soort == "letter" else None,
            naam=name.passage if name else None,
            taken=tuple(tasks),
        )
        for name, tasks in groups
    )


def _soort(paragraph: Bronalinea | None) -> str:
    """Return the kind of marker of a paragraph; a list item of the file without one of its own counts as a sign."""
    if paragraph is None:
        return "einde"
    if paragraph.markering is not None:
        return paragraph.markering.soort
    return "teken" if paragraph.eerste.lijst else ""


def _name_test(paragraphs: Sequence[Bronalinea]) -> Callable[[Bronalinea, Bronalinea | None], bool]:
    """Return the test that tells the names of groups from tasks, chosen by what marks are used here."""
    kinds = [_soort(paragraph) for paragraph in paragraphs]
    pairs = set(zip(kinds, [*kinds[1:], "einde"], strict=True))
    marked = [paragraph.eerste.is_marked for paragraph in paragraphs]
    if "letter" in kinds and any(one == "letter" and two not in {"letter", "einde"} for one, two in pairs):
        return lambda paragraph, _: _soort(paragraph) == "letter"
    if any(marked) and not all(marked):
        return lambda paragraph, _: paragraph.eerste.is_marked
    for kind, below in (("getal", "teken"), ("getal", "klein"), ("getal", "dubbel"), ("getal", ""), ("teken", "getal")):
        if (kind, below) in pairs and kinds[0] == kind and not paragraphs[0].is_finished:
            return lambda paragraph, _, kind=kind: _soort(paragraph) == kind  # type: ignore[misc]
    return _is_plain_name


def _is_plain_name(paragraph: Bronalinea, after: Bronalinea | None) -> bool:
    """Tell whether a line without a mark is the name over what comes after it."""
    if after is None or _soort(paragraph) or (paragraph.is_finished and not paragraph.tekst.endswith(":")):
        return False
    beside = after.eerste.rij == paragraph.eerste.rij and after.eerste.cel > paragraph.eerste.cel
    return beside or bool(_soort(after)) or (after.is_finished and len(paragraph.tekst.split()) <= 10)
