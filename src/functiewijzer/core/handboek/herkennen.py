"""Recognition: from the lines of a handbook to its functions, in the reading that says most."""

from functiewijzer.core.handboek.bron import Bronbestand
from functiewijzer.core.handboek.herkenning import Herkenning
from functiewijzer.core.handboek.lezen import recognise_reading
from functiewijzer.core.handboek.lezingkeuze import score
from functiewijzer.core.handboek.verantwoording import Verantwoordingsfout


def recognise(bron: Bronbestand) -> Herkenning:
    """Return what a handbook says, by the reading with the highest score; among equals the first.

    A reading of which words went astray is no candidate; where none is left, the Verantwoordingsfout of the first goes
    on: a handbook that was read wrongly is refused.
    """
    found: list[tuple[float, Herkenning]] = []
    faults: list[Verantwoordingsfout] = []
    for lezing in bron.lezingen:
        try:
            herkenning = recognise_reading(lezing)
            found.append((score(herkenning, lezing), herkenning))
        except Verantwoordingsfout as fault:
            faults.append(fault)
    if not found:
        raise faults[0]
    return max(found, key=lambda pair: pair[0])[1]
