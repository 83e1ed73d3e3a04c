"""The Gegeven: what of a row decides its advice."""

from typing import NamedTuple

from functiewijzer.core.batch.opmerking import Opmerking


class Gegeven(NamedTuple):
    """What of a row decides the advice: the title, the answers by question (text and toelichting), the profile.

    `keuze` says why this reference fits, `redenen` why the job equals it, by kenmerk. `overwogen` says of neighbouring
    references, by code as a column bears it, why they fit or not; `vlaggen` holds the texts that close a flag.
    """

    titel: str
    antwoorden: tuple[tuple[str, str, str], ...] = ()
    profiel_vast: str = ""
    opmerking: Opmerking | None = None
    keuze: str = ""
    redenen: tuple[tuple[str, str], ...] = ()
    overwogen: tuple[tuple[str, str], ...] = ()
    vlaggen: tuple[tuple[str, str], ...] = ()
