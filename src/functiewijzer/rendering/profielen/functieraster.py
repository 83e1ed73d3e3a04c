"""The functieraster as a table: families by functiegroepen, with in each cell what a report counts or names."""

from collections.abc import Callable, Iterable, Sequence

from functiewijzer.rendering.verslag import Tabel

LEEG = "·"
"""What stands in a cell of the raster where there is nothing."""


def make_functieraster(
    titel: str,
    families: Iterable[tuple[str, str]],
    functiegroepen: Sequence[str],
    cel: Callable[[str, str], str],
    *,
    telt: bool = False,
) -> Tabel:
    """Return the raster of families (code and name) by groups, lightest group first.

    `cel` gives what stands where a family (its code) and a group meet; `telt` says that those are counts.
    """
    columns = tuple(range(1, len(functiegroepen) + 1))
    return Tabel(
        titel,
        ("Familie", *functiegroepen),
        tuple(
            (f"{code} {naam}".strip(), *(cel(code, groep) or LEEG for groep in functiegroepen))
            for code, naam in families
        ),
        smal=() if telt else columns,
        getallen=columns if telt else (),
    )
