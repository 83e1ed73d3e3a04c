"""Whether one profile is sound enough to grade with: checked before every grading, so it loads little."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from functiewijzer.core.bevinding import Bevinding, Constatering, Ernst
from functiewijzer.core.controles.controle import Controle
from functiewijzer.core.controles.profiel import PROFIELCONTROLES
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.loading.documenten import Document

T = TypeVar("T")

_FOUTCONTROLES = tuple(controle for controle in PROFIELCONTROLES if controle.soort.ernst is Ernst.FOUT)


def controleer_profiel(document: Document) -> tuple[Bevinding, ...]:
    """Return what makes a single profile unfit to grade with, apart from its shape; nothing for other documents."""
    if not isinstance(document.waarde, Referentieprofiel):
        return ()
    return document.place(run_controles(_FOUTCONTROLES, document.waarde))


def run_controles(controles: Iterable[Controle[T]], value: T) -> Iterator[Constatering]:
    """Yield what the checks find, one check after the other."""
    for controle in controles:
        yield from controle.run(value)


def fouten_of(document: Document) -> tuple[Bevinding, ...]:
    """Return the findings that keep a profile from being used."""
    found = document.bevindingen or controleer_profiel(document)
    return tuple(bevinding for bevinding in found if bevinding.ernst is Ernst.FOUT)
