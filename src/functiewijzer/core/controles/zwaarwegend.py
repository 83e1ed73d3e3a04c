"""The check on zwaarwegend: what weighs most in a clause is one of the conditions of a grond, beside others."""

from collections.abc import Iterator
from typing import Final

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.controle import Controle, Vondst, fout
from functiewijzer.core.controles.plekken import gronden_in, voorwaarden_in
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import AlleVoorwaarde, Voorwaarde, parts_in


def _misplaced(profiel: Referentieprofiel) -> Iterator[Vondst]:
    allowed = set(_places(profiel))
    for whole, voorwaarde in voorwaarden_in(profiel):
        for plek, part in parts_in(voorwaarde, whole):
            if part.zwaarwegend and plek not in allowed:
                yield (
                    (*plek, "zwaarwegend"),
                    "zwaarwegend kan hier niet: het zegt welke van de voorwaarden van een grond het zwaarst weegt",
                    "zet het bij een lid van de bovenste 'alle' van een grond met twee of meer leden, of haal het weg",
                )


def _places(profiel: Referentieprofiel) -> Iterator[Plek]:
    """Yield where zwaarwegend may stand: the members of the `alle` of a grond that has at least two."""
    for whole, voorwaarde in gronden_in(profiel):
        yield from ((*whole, "alle", index) for index in range(_members(voorwaarde)))


def _members(voorwaarde: Voorwaarde) -> int:
    count = len(voorwaarde.alle) if isinstance(voorwaarde, AlleVoorwaarde) else 0
    return count if count >= 2 else 0


ZWAARWEGENDCONTROLES: Final[tuple[Controle[Referentieprofiel], ...]] = (
    Controle(
        fout(
            "FW228",
            "Zwaarwegend op een plaats waar het niets betekent",
            "Met zwaarwegend: true zegt u dat een voorwaarde volgens de tekst van de regel zelf het zwaarst weegt, "
            "zoals wat feitelijk is toegewezen. Dat kan alleen bij een grond met meer voorwaarden: bij een lid van "
            "zijn bovenste alle. Bij een uitsluiting, bij alleen_als of dieper in een voorwaarde betekent het niets. "
            "Haal het daar weg.",
        ),
        _misplaced,
        at_key=True,
    ),
)
