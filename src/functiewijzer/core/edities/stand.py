"""The Stand of a grading: its outcome and how firmly it stands, to hold one edition against another."""

from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from functiewijzer.core.indeling.conclusie import Uitkomst, Vlag
from functiewijzer.core.indeling.gevoeligheid import Vastheid
from functiewijzer.core.indeling.indeling import Indeling, Status
from functiewijzer.core.indeling.openstaand import KEUZE, REDENEN

_FIRMEST_FIRST: Final = (Status.GEEN_MATCH, Status.ONDERBOUWD, Status.VOORLOPIG, Status.INDICATIEF)


class Stand(Struct, frozen=True):
    """Where a grading stands: its outcome, and how far it can be relied on."""

    uitkomst: Uitkomst
    functiegroep: str | None
    status: Status
    vlaggen: tuple[Vlag, ...]
    vastheid: Vastheid
    mogelijke_groepen: tuple[str, ...]
    geen_match_mogelijk: bool
    openstaand: tuple[str, ...]

    def may_become(self, functiegroep: str | None) -> bool:
        """Tell whether the open answers can still give a group; None stands for geen_match."""
        return self.geen_match_mogelijk if functiegroep is None else functiegroep in self.mogelijke_groepen

    def is_worse_than(self, other: "Stand") -> bool:
        """Tell whether this stands less firmly: a lower status, a flag more, or near a border."""
        lower = _FIRMEST_FIRST.index(self.status) > _FIRMEST_FIRST.index(other.status)
        nearer = self.vastheid is Vastheid.GRENSGEVAL and other.vastheid is Vastheid.STEVIG
        return lower or nearer or bool(set(self.vlaggen) - set(other.vlaggen))

    @property
    def wants_only_redenen(self) -> bool:
        """Whether nothing but reasons is missing: why this reference, and why the job is what it is on a kenmerk."""
        return bool(self.openstaand) and all(p == KEUZE or p.startswith(f"{REDENEN}.") for p in self.openstaand)

    def wants_only_redenen_since(self, was: "Stand") -> bool:
        """Tell whether the status fell for want of reasons alone, which earlier editions of the method did not ask."""
        is_new = self.wants_only_redenen and not was.openstaand
        return is_new and self.is_worse_than(was) and not replace(self, status=was.status).is_worse_than(was)


def stand_of(indeling: Indeling) -> Stand:
    """Return where a graded job stands."""
    return Stand(
        uitkomst=indeling.uitkomst,
        functiegroep=indeling.functiegroep,
        status=indeling.status,
        vlaggen=indeling.vlaggen,
        vastheid=indeling.vastheid,
        mogelijke_groepen=indeling.mogelijke_groepen,
        geen_match_mogelijk=indeling.geen_match_mogelijk,
        openstaand=indeling.openstaand,
    )
