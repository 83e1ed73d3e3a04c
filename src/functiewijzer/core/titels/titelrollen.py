"""Words that say who does the work, and the two jobs that one cell can hold: kok / kelner, planner en chauffeur."""

from collections.abc import Callable, Sequence

from functiewijzer.core.profielen.woordenlijst import Woordenlijst
from functiewijzer.core.titels.titelwoorden import is_feminine

Lezing = tuple[str, ...]
"""The words of one reading of a title, in their order."""


class Rollen:
    """Knows the words for who does the work by how they end, as the woordenlijst says."""

    def __init__(self, woordenlijst: Woordenlijst) -> None:
        self._are = frozenset(woordenlijst.rollen)
        self._are_not = frozenset(woordenlijst.geen_rollen)
        self._known: dict[str, bool] = {}

    def has(self, woord: str) -> bool:
        """Tell whether a word says who does the work, as its longest known ending does."""
        ends = (woord[at:] for at in range(len(woord)))
        return next((end in self._are for end in ends if end in self._are or end in self._are_not), False)

    def jobs_of(self, parts: Sequence[str], read: Callable[[str], tuple[Lezing, ...]]) -> list[tuple[Lezing, ...]]:
        """Return the readings of each job among the parts of a cell; nothing where it is only one.

        A part without a word for who does the work belongs to the job before it, and a part with the same word for
        a woman is no other job.
        """
        if len(parts) < 2:
            return []
        jobs: list[str] = []
        roles: list[str] = []
        for part in parts:
            role = next((woord for lezing in read(part) for woord in lezing if self.has(woord)), "")
            if not role and jobs:
                jobs[-1] = f"{jobs[-1]} {part}"
            elif not any(is_feminine(role, other) for other in roles if role != other):
                jobs.append(part)
            roles += [role] if role else []
        named = {lezingen: None for job in jobs if (lezingen := read(job))}
        return list(named) if len(named) > 1 and len(roles) > 1 else []
