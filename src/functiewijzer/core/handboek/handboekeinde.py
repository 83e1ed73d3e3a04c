"""Whether the end of a handbook is missing: its last function breaks off, or the last ones promised are not there."""

from collections.abc import Sequence

from functiewijzer.core.handboek.herkenning import Belofte, HerkendeFunctie, Herkenning
from functiewijzer.core.handboek.oordeel import Waarneming
from functiewijzer.core.handboek.twijfelpunten import lines_in


def find_broken_end(herkenning: Herkenning, bare: Sequence[HerkendeFunctie], missing: Sequence[Belofte]) -> Waarneming:
    """Return the last function where it, of all, has no rules (`bare`), or where only what follows it is `missing`."""
    last = max(herkenning.functies, key=lambda functie: max(lines_in(functie), default=0), default=None)
    broken = last is not None and bool(bare) and last in bare and len(bare) < len(herkenning.functies)
    named = (last,) if last is not None and (broken or _only_last(herkenning, missing)) else ()
    return Waarneming(
        soort="einde",
        aantal=len(named),
        voorbeelden=tuple(functie.naam.tekst for functie in named),
        regels=tuple(number for functie in named for number in functie.naam.regels[:1]),
    )


def _only_last(herkenning: Herkenning, missing: Sequence[Belofte]) -> bool:
    """Tell whether the functions that are missing are the last of the contents list: it has the order of the text."""
    listed = sorted((b for b in herkenning.beloften if b.groep is None and b.regels), key=lambda b: b.regels[0])
    absent = [belofte in missing for belofte in listed]
    return any(absent) and not all(absent) and absent == sorted(absent)
