"""A Controle: one check of the register, with its code, weight and explanation."""

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

from msgspec import Struct

from functiewijzer.core.bevinding import Constatering, Ernst, Plek

T = TypeVar("T")
T_contra = TypeVar("T_contra", contravariant=True)

Vondst = tuple[Plek, str, str]
"""What a check finds: the plek, the fact and the remedy (empty if there is none)."""


class Bevindingsoort(Struct, frozen=True):
    """A kind of finding: what `uitleg CODE` prints and docs/bevindingen.md lists.

    `uitleg` says in plain Dutch what is wrong, why that matters, and how to mend it.
    """

    code: str
    ernst: Ernst
    titel: str
    uitleg: str


class Controle(Struct, Generic[T_contra], frozen=True):
    """A kind of finding together with the check that finds it in a value of type T.

    `at_key` points a finding at the key of its plek instead of at the value.
    """

    soort: Bevindingsoort
    check: Callable[[T_contra], Iterable[Vondst]]
    at_key: bool = False

    def run(self, value: T_contra) -> Iterator[Constatering]:
        """Yield what the check finds, under the code of its register entry."""
        for plek, bericht, hint in self.check(value):
            yield Constatering(self.soort.code, plek, bericht, hint, at_key=self.at_key)


def run_controles(controles: Iterable[Controle[T]], value: T) -> Iterator[Constatering]:
    """Yield what the checks find, one check after the other."""
    for controle in controles:
        yield from controle.run(value)


def fout(code: str, titel: str, uitleg: str) -> Bevindingsoort:
    """Return a kind of finding that fails validation."""
    return Bevindingsoort(code, Ernst.FOUT, titel, uitleg)


def waarschuwing(code: str, titel: str, uitleg: str) -> Bevindingsoort:
    """Return a kind of finding that fails validation only with --streng."""
    return Bevindingsoort(code, Ernst.WAARSCHUWING, titel, uitleg)
