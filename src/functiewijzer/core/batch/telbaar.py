"""The Telbaar: what of the advice on a row is counted for the Samenvatting."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from functiewijzer.core.batch.cel import Cel
from functiewijzer.core.batch.rijadvies import ADVIESKOLOMMEN, Rijadvies

_DIGITS: Final = re.compile(r"[0-9]+")


class Telbaar(NamedTuple):
    """What of an advice is counted: `opmerkingen` without what differs from row to row."""

    status: str
    titelmatch: str
    profiel: str
    functiegroep: str
    uitgesloten_bij: str
    mogelijke_groepen: tuple[str, ...]
    vraagt_aandacht: bool
    opmerkingen: tuple[str, ...]


def telbaar_of_cellen(cellen: Sequence[Cel]) -> Telbaar:
    """Return what is counted of an advice that was written before: its sixteen cells."""
    texts = dict(zip(ADVIESKOLOMMEN, map(str, cellen), strict=True))
    groups = texts["mogelijke_groepen"]
    return telbaar_of(
        Rijadvies(
            profiel=texts["profiel"],
            functiegroep=texts["functiegroep"],
            status=texts["status"],
            mogelijke_groepen=tuple(groups.split(", ")) if groups else (),
            titelmatch=texts["titelmatch"],
            tweede_profiel=texts["tweede_profiel"],
            opmerking=texts["opmerking"],
        )
    )


def telbaar_of(advies: Rijadvies) -> Telbaar:
    """Return what of an advice is counted."""
    said = advies.opmerking.split(". ") if advies.opmerking else ()
    return Telbaar(
        advies.status,
        advies.titelmatch,
        advies.profiel,
        advies.functiegroep,
        uitgesloten_bij="" if advies.profiel else advies.tweede_profiel,
        mogelijke_groepen=advies.mogelijke_groepen,
        vraagt_aandacht=advies.vraagt_aandacht,
        opmerkingen=tuple(map(_kind_of, said)),
    )


def _kind_of(opmerking: str) -> str:
    """Return a remark without what differs from row to row."""
    return _DIGITS.sub("…", opmerking.split(":", 1)[0])
