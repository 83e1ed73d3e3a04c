"""The Zijde: one dossier beside others, under the name of its file, and the job that it is about."""

from msgspec import Struct

from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.indeling.stappen import AntwoordStap
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.core.schrijfwijze import fold_titel


class Zijde(Struct, frozen=True):
    """One side of a comparison or a combination: a dossier and the name of its file."""

    bestand: str
    dossier: Dossier

    @property
    def naam(self) -> str:
        """The title of the job, or the name of the file where it has none."""
        return self.dossier.functietitel or self.bestand

    @property
    def advised(self) -> str | None:
        """The group that the assessor came to, alone or by combining; a decision may be another's."""
        return self.dossier.geadviseerd.functiegroep if self.dossier.geadviseerd is not None else None

    @property
    def asked(self) -> dict[str, AntwoordStap]:
        """The questions that the answers of the recorded grading called for, by id, in the order of asking."""
        return {stap.vraag: stap for stap in self.dossier.antwoordstappen if stap.op_pad is Waarheid.WAAR}


def functie_key(dossier: Dossier, naam: str) -> tuple[str, ...]:
    """Return what two dossiers of one job share, whatever its capitals and spaces; `naam` where it has no title."""
    parts = (dossier.werkgever, dossier.functietitel or naam, dossier.afdeling)
    return tuple(fold_titel(part or "") for part in parts)


def beoordeling_key(dossier: Dossier) -> tuple[str, ...] | None:
    """Return what two dossiers of one job by one assessor on one day share; None where no assessor is named."""
    if dossier.beoordelaar is None or dossier.functietitel is None or dossier.consensus is not None:
        return None
    return (*functie_key(dossier, ""), fold_titel(dossier.beoordelaar), str(dossier.peildatum))
