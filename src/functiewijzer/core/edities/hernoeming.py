"""Renamed questions and options: what the migration table of a new edition says of one old edition."""

from collections.abc import Mapping

from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorheen import Voorheen, map_ids


def fit_voorheen(oud: Referentieprofiel, nieuw: Referentieprofiel) -> Voorheen:
    """Return the renames that happened between two editions; what fits neither of them is left out."""
    voorheen = nieuw.voorheen or Voorheen()
    fitting = Voorheen(vragen=_fitting(voorheen.vragen, oud.vragen_op_id, nieuw.vragen_op_id))
    found = {
        name: _fitting(voorheen.opties.get(name, {}), vraag.opties_op_id, nieuw.vragen_op_id[name].opties_op_id)
        for vraag in oud.vragen
        if (name := fitting.vraag(vraag.id)) in nieuw.vragen_op_id
    }
    return Voorheen(vragen=fitting.vragen, opties=found)


def _fitting(renames: Mapping[str, str], before: Mapping[str, object], after: Mapping[str, object]) -> dict[str, str]:
    """Keep the renames of which the old id was there and the new id is; two parts never become one."""
    leading = {old: new for old, new in renames.items() if new in after}
    return {old: new for old, new in map_ids(before, leading).items() if old != new}
