"""The parts of a profile and of its house in words."""

from typing import Final

from functiewijzer.core.profielen.functiehuis import Puntgrens
from functiewijzer.core.profielen.profielstatus import Ontbrekenddeel
from functiewijzer.core.schrijfwijze import readable

GEEN_GROEP: Final = "nog geen groep"
"""What stands where an ontwerp has no functiegroep yet."""


def ontbrekend_text(deel: Ontbrekenddeel) -> str:
    """Name a part that a profile lacks."""
    where = "ontbreekt ook in het handboek" if deel.in_bron else "ontbreekt nog"
    return f"{readable(deel.deel).replace('.', ', ')}: {where}"


def puntgrens_text(grens: Puntgrens) -> str:
    """Return from how many points to how many a group runs, as its handbook has it; empty where it says neither."""
    if grens.van is not None and grens.tot is not None:
        return f"{grens.van}–{grens.tot} punten"
    if grens.van is not None:
        return f"vanaf {grens.van} punten"
    return "" if grens.tot is None else f"tot en met {grens.tot} punten"
