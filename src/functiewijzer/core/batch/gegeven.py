"""The Gegeven: what of a row decides its advice."""

from collections.abc import Iterator
from typing import NamedTuple

from functiewijzer.core.batch.kolommen import KEUZE, OVERWOGEN, REDEN, TOELICHTING, VLAG
from functiewijzer.core.batch.opmerking import Opmerking


class Gegeven(NamedTuple):
    """What of a row decides the advice: the title, the answers by question (text and toelichting), the profile.

    `keuze` says why this reference fits, `redenen` why the job equals it, by kenmerk. `overwogen` says of neighbouring
    references, by code as a column bears it, why they fit or not; `vlaggen` holds the texts that close a flag.
    """

    titel: str
    antwoorden: tuple[tuple[str, str, str], ...] = ()
    profiel_vast: str = ""
    opmerkingen: tuple[Opmerking, ...] = ()
    keuze: str = ""
    redenen: tuple[tuple[str, str], ...] = ()
    overwogen: tuple[tuple[str, str], ...] = ()
    vlaggen: tuple[tuple[str, str], ...] = ()

    @property
    def redenen_per_kolom(self) -> Iterator[tuple[str, str]]:
        """Every reason that the row gives, with the name of its column."""
        yield KEUZE, self.keuze
        yield from ((f"{vraag}{TOELICHTING}", toelichting) for vraag, _, toelichting in self.antwoorden)
        for prefix, cells in ((REDEN, self.redenen), (OVERWOGEN, self.overwogen), (VLAG, self.vlaggen)):
            yield from ((f"{prefix}{name}", tekst) for name, tekst in cells)
