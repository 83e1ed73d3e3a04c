"""The Telbaar: what of the advice on a row is counted for the Samenvatting."""

from collections.abc import Sequence
from typing import NamedTuple

from functiewijzer.core.batch.cel import Cel
from functiewijzer.core.batch.opmerking import Opmerking
from functiewijzer.core.batch.rijadvies import ADVIESKOLOMMEN, Rijadvies


class Telbaar(NamedTuple):
    """What of an advice is counted: `opmerkingen` without what differs from row to row."""

    status: str
    titelmatch: str
    profiel: str
    functiegroep: str
    uitgesloten_bij: str
    mogelijke_groepen: tuple[str, ...]
    vraagt_aandacht: bool
    opmerkingen: tuple[Opmerking, ...]


def advies_of_cellen(cellen: Sequence[Cel]) -> Rijadvies:
    """Return what the cells of an advice that was written before still tell: all that is counted or remarked on."""
    texts = dict(zip(ADVIESKOLOMMEN, map(str, cellen), strict=True))
    return Rijadvies(
        profiel=texts["profiel"],
        functiegroep=texts["functiegroep"],
        uitkomst=texts["uitkomst"],
        status=texts["status"],
        mogelijke_groepen=_split(texts["mogelijke_groepen"]),
        titelmatch=texts["titelmatch"],
        tweede_profiel=texts["tweede_profiel"],
        vlaggen=_split(texts["vlaggen"]),
    )


def _split(tekst: str) -> tuple[str, ...]:
    return tuple(tekst.split(", ")) if tekst else ()


def telbaar_of(advies: Rijadvies) -> Telbaar:
    """Return what of an advice is counted."""
    return Telbaar(
        advies.status,
        advies.titelmatch,
        advies.profiel,
        advies.functiegroep,
        uitgesloten_bij="" if advies.profiel else advies.tweede_profiel,
        mogelijke_groepen=advies.mogelijke_groepen,
        vraagt_aandacht=advies.vraagt_aandacht,
        opmerkingen=tuple(opmerking.telbaar for opmerking in advies.opmerking),
    )
