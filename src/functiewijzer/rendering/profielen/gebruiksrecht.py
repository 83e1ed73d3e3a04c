"""What may be done with the words of a handbook, said where those words are shown."""

from collections.abc import Iterator, Mapping
from typing import Final

from functiewijzer.core.profielen.functiehuis import Functiehuis, Gebruiksrecht
from functiewijzer.rendering.verslag import Alinea, Blok, Toon

_TEKST: Final[Mapping[Gebruiksrecht, str]] = {
    Gebruiksrecht.EIGEN: "eigen. De teksten zijn van de organisatie zelf.",
    Gebruiksrecht.TOEGESTAAN: "toegestaan. De teksten mogen worden gepubliceerd en doorgegeven.",
    Gebruiksrecht.ONBEKEND: "onbekend. Zoek uit of de teksten mogen worden gepubliceerd of doorgegeven.",
    Gebruiksrecht.VERBODEN: "verboden. De teksten mogen niet worden gepubliceerd of doorgegeven.",
}


def gebruiksrecht_of(huis: Functiehuis) -> Iterator[Blok]:
    """Yield what may be done with the texts; nothing where the functiehuis does not say."""
    recht = huis.gebruiksrecht
    if recht is not None:
        toon = Toon.LET_OP if recht is Gebruiksrecht.VERBODEN else Toon.STIL
        yield Alinea(f"Gebruiksrecht: {_TEKST[recht]}", toon)
