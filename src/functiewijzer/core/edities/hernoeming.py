"""Renamed questions and options: how the parts of an old edition are found back under their new ids."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from functiewijzer.core.referentieprofiel import Referentieprofiel


@dataclass(frozen=True, slots=True)
class Hernoeming:
    """The new ids of questions by their old ones, and per question (its new id) those of its options."""

    vragen: Mapping[str, str] = field(default_factory=dict)
    opties: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def vraag(self, old: str) -> str:
        """Return the id that a question has now."""
        return self.vragen.get(old, old)

    def optie(self, vraag: str, old: str) -> str:
        """Return the id that an option has now; `vraag` is the new id of its question."""
        return self.opties.get(vraag, {}).get(old, old)


def fit_hernoeming(
    oud: Referentieprofiel,
    nieuw: Referentieprofiel,
    vragen: Mapping[str, str],
    opties: Mapping[str, Mapping[str, str]],
) -> Hernoeming:
    """Return the renames that happened between two editions; what fits neither of them is left out.

    `vragen` maps old ids of questions to new ones, `opties` maps the new id of a question to the renames of its
    options, as the key `voorheen` of the new edition does.
    """
    fitting = _fitting(vragen, oud.vragen_op_id, nieuw.vragen_op_id)
    renamed = Hernoeming(fitting)
    found = {
        renamed.vraag(vraag.id): _fitting(
            opties.get(renamed.vraag(vraag.id), {}),
            vraag.opties_op_id,
            nieuw.vragen_op_id[renamed.vraag(vraag.id)].opties_op_id,
        )
        for vraag in oud.vragen
        if renamed.vraag(vraag.id) in nieuw.vragen_op_id
    }
    return Hernoeming(fitting, found)


def _fitting(renames: Mapping[str, str], before: Mapping[str, object], after: Mapping[str, object]) -> dict[str, str]:
    """Keep the renames of which the old id was there and the new id is; two parts never become one."""
    fitting: dict[str, str] = {}
    for old, new in renames.items():
        if old in before and new in after and new not in fitting.values():
            fitting[old] = new
    # A rename to the name of a part that keeps its own would make the two one; without it another may clash.
    while clashing := [old for old, new in fitting.items() if new in before and new not in fitting]:
        for old in clashing:
            del fitting[old]
    return {old: new for old, new in fitting.items() if old != new}
