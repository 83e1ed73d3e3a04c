"""The Keuring: all checks on one kind of document, as its entry in the table of kinds names them."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from msgspec import Struct

from functiewijzer.core.bevinding import Constatering
from functiewijzer.core.controles.controle import Bevindingsoort, Controle, run_controles
from functiewijzer.core.controles.verzameling import Verzameling
from functiewijzer.core.documentsoort import Documentsoort, load_part
from functiewijzer.core.documentsoorten import SOORTEN, soort_of
from functiewijzer.core.schema import Model


class Keuring(Struct, frozen=True, kw_only=True):
    """What is checked of the documents of one kind.

    `samen` looks at the whole library; the plek of what it finds starts with the pad of a document. `elk` looks at one
    document within its library, and `soorten` are the kinds of findings that it may give.
    """

    soorten: tuple[Bevindingsoort, ...] = ()
    samen: tuple[Controle[Verzameling], ...] = ()
    elk: Callable[[Any, Verzameling], Iterable[Constatering]] = lambda _document, _verzameling: ()

    @property
    def bevindingsoorten(self) -> tuple[Bevindingsoort, ...]:
        """Every kind of finding that comes of these checks."""
        return (*self.soorten, *(controle.soort for controle in self.samen))


def keuring_of(soort: Documentsoort) -> Keuring:
    """Return the checks on a kind of document; of a kind without checks of its own an empty one."""
    keuring: Keuring = Keuring() if soort.keuring is None else load_part(soort.keuring)
    return keuring


def check_together(verzameling: Verzameling) -> Iterator[Constatering]:
    """Yield what is odd about the documents of a library among each other; every plek starts with a pad."""
    for soort in SOORTEN:
        yield from run_controles(keuring_of(soort).samen, verzameling)


def check_document(document: Model, verzameling: Verzameling) -> Iterator[Constatering]:
    """Yield what is odd about one document within its library."""
    yield from keuring_of(soort_of(type(document))).elk(document, verzameling)
