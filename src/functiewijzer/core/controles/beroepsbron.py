"""Checks on where a document about an occupation says to come from."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from functiewijzer.core.beroepen.onderdelen import Beroepsdocument
from functiewijzer.core.controles.controle import Controle, Vondst, waarschuwing

_OLDEST: Final = date(1900, 1, 1)


def _too_old(document: Beroepsdocument) -> Iterator[Vondst]:
    datum = document.bron.datum
    if datum is not None and datum < _OLDEST:
        fact = f"de bron is van {datum.isoformat()}, en zo oud is geen document over een beroep"
        yield ("bron", "datum"), fact, "Kijk het jaartal na. Heeft de bron geen datum, laat datum dan weg."


FW263 = Controle(
    waarschuwing(
        "FW263",
        "Datum van de bron kan niet kloppen",
        "De datum van de bron ligt voor 1900. Waarschijnlijk is het jaartal verkeerd getypt. Verbeter de datum, of "
        "laat haar weg als de bron er geen heeft; dan staat er dat het document zonder datum is.",
    ),
    _too_old,
)
