"""The functieraster as a table: functiegroepen by families, with in each cell what a report counts or names.

The groups stand below each other: a house has more groups than families, and titles of jobs need the width.
"""

from collections.abc import Callable, Iterable, Sequence

from functiewijzer.rendering.verslag import Tabel

LEEG = "·"
"""What stands in a cell of the raster where there is nothing."""


def make_functieraster(
    titel: str, families: Iterable[tuple[str, str]], functiegroepen: Sequence[str], cel: Callable[[str, str], str]
) -> Tabel:
    """Return the raster of groups, lightest first, by families (code and name).

    `cel` gives what stands where a family (its code) and a group meet.
    """
    columns = tuple(families)
    return Tabel(
        titel,
        ("Groep", *(f"{code} {naam}".strip() for code, naam in columns)),
        tuple((groep, *(cel(code, groep) or LEEG for code, _ in columns)) for groep in functiegroepen),
    )
