"""The Stand: where a grading stands, so that two of the same job can be held against each other."""

from dataclasses import dataclass

from functiewijzer.core.indeling.conclusie import Uitkomst, Vlag
from functiewijzer.core.indeling.gevoeligheid import Vastheid
from functiewijzer.core.indeling.indeling import Indeling, Status


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a grading stands: its outcome, and how far it can be relied on."""

    uitkomst: Uitkomst
    functiegroep: str | None
    status: Status
    vlaggen: tuple[Vlag, ...]
    vastheid: Vastheid
    mogelijke_groepen: tuple[str, ...]
    geen_match_mogelijk: bool

    def may_become(self, functiegroep: str | None) -> bool:
        """Tell whether the open answers can still give a group; None stands for geen_match."""
        return self.geen_match_mogelijk if functiegroep is None else functiegroep in self.mogelijke_groepen

    def is_worse_than(self, other: "Stand") -> bool:
        """Tell whether this stands less firmly: a lower status, a flag more, or near a border."""
        order = (Status.GEEN_MATCH, Status.ONDERBOUWD, Status.VOORLOPIG, Status.INDICATIEF)
        lower = order.index(self.status) > order.index(other.status)
        nearer = self.vastheid is Vastheid.GRENSGEVAL and other.vastheid is Vastheid.STEVIG
        return lower or nearer or bool(set(self.vlaggen) - set(other.vlaggen))


def stand_of(indeling: Indeling) -> Stand:
    """Return where a grading stands."""
    return Stand(
        uitkomst=indeling.uitkomst,
        functiegroep=indeling.functiegroep,
        status=indeling.status,
        vlaggen=indeling.vlaggen,
        vastheid=indeling.vastheid,
        mogelijke_groepen=indeling.mogelijke_groepen,
        geen_match_mogelijk=indeling.geen_match_mogelijk,
    )
