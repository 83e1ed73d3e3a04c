"""Whether one profile is sound enough to grade with: checked before every grading, so it loads little."""

from functiewijzer.core.bevinding import Bevinding, Ernst
from functiewijzer.core.controles.controle import run_controles
from functiewijzer.core.controles.profiel import PROFIELFOUTEN
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.loading.documenten import Document


def controleer_profiel(document: Document) -> tuple[Bevinding, ...]:
    """Return what makes a single profile unfit to grade with, apart from its shape; nothing for other documents."""
    if not isinstance(document.waarde, Referentieprofiel):
        return ()
    return document.place(run_controles(PROFIELFOUTEN, document.waarde))


def fouten_of(document: Document) -> tuple[Bevinding, ...]:
    """Return the findings that keep a profile from being used."""
    found = (*document.bevindingen, *controleer_profiel(document))
    return tuple(bevinding for bevinding in found if bevinding.ernst is Ernst.FOUT)
