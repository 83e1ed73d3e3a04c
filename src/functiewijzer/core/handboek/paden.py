"""Where a profile stands in its folder: a path from the handbook's own names, that never leads outside."""

from functiewijzer.core.schrijfwijze import slug_of


def pad_of(familie: str, familienaam: str, code: str, naam: str) -> str:
    """Return the path of a profile in its folder; unique, because its code is."""
    return f"{familie}-{slug_of(familienaam)}/{code}-{slug_of(naam)}.yaml"
