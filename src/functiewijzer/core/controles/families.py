"""Checks of the families of a functiehuis among themselves."""

from collections.abc import Iterator

from functiewijzer.core.controles.controle import Controle, Vondst, fout
from functiewijzer.core.controles.verzameling import Verzameling
from functiewijzer.core.gelijkenis import did_you_mean


def _unknown_relatives(verzameling: Verzameling) -> Iterator[Vondst]:
    if verzameling.huis is not None:
        pad, functiehuis = verzameling.huis
        known = [familie.code for familie in functiehuis.families]
        for index, familie in enumerate(functiehuis.families):
            for place, code in enumerate(familie.verwant):
                if code not in known:
                    fact = f"familie {familie.code} is verwant aan '{code}', maar die staat niet in het functiehuis"
                    yield (pad, "families", index, "verwant", place), fact, did_you_mean(code, known)


FW316 = Controle(
    fout(
        "FW316",
        "Onbekende verwante familie",
        "Een functiefamilie noemt onder verwant een familie die niet in het functiehuis staat. Functies uit verwante "
        "families kunnen samen één combinatiefunctie zijn; met een code die niet bestaat, gebeurt dat nooit. Schrijf "
        "de code van een familie uit functiehuis.yaml, of haal de code weg.",
    ),
    _unknown_relatives,
)

FAMILIECONTROLES = (FW316,)
