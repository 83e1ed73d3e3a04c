"""A formule: a condition as counts, with the condition for asking beside every look at a question.

So many of these members must hold. All of them is `alle`, one of them is `een_van`, and what must not hold is a count
of opposites; at the bottom are sets of options of one question.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple, TypeAlias

from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import (
    AlleVoorwaarde,
    EenVanVoorwaarde,
    GeenVanVoorwaarde,
    KenmerkVoorwaarde,
    Voorwaarde,
    VraagVoorwaarde,
)
from functiewijzer.core.profielen.vraag import Vraag


class Formulekeuze(NamedTuple):
    """Holds when the answer to a question is one of these options."""

    vraag: str
    opties: frozenset[str]


class Formuletelling(NamedTuple):
    """Holds when at least so many of the members hold; `vragen` are all that it looked at before it was narrowed."""

    minstens: int
    leden: tuple["Formulekeuze | Formuletelling", ...]
    vragen: frozenset[str] = frozenset()


Formule: TypeAlias = Formulekeuze | Formuletelling
WAAR: Final = Formuletelling(0, ())
ONWAAR: Final = Formuletelling(1, ())


class Formuleschrijver:
    """Writes conditions of one profile as counts, with the condition for asking beside every look at a question."""

    def __init__(self, profiel: Referentieprofiel) -> None:
        self._profiel = profiel
        self._paths: dict[tuple[str, bool], Formule] = {}

    def write_paths(self, vragen: Iterable[Vraag]) -> tuple[Formule, ...]:
        """Return the condition for asking each question that has one, and its opposite; every later one can be used."""
        for vraag in vragen:
            if vraag.alleen_als is not None:
                for is_wanted in (True, False):
                    self._paths[vraag.id, is_wanted] = self.write(vraag.alleen_als, is_wanted=is_wanted)
        return tuple(self._paths.values())

    def write(self, voorwaarde: Voorwaarde, *, is_wanted: bool) -> Formule:
        """Return what holds when the condition holds, or, where that is not wanted, when it does not."""
        match voorwaarde:
            case VraagVoorwaarde(vraag=vraag, antwoord=antwoord):
                return self._look(self._profiel.vragen_op_id[vraag], frozenset(antwoord), is_wanted=is_wanted)
            case KenmerkVoorwaarde(kenmerk=kenmerk, richting=richting, minstens=minstens):
                leden = tuple(
                    self._look(
                        vraag, frozenset(o.id for o in vraag.opties if o.richting is richting), is_wanted=is_wanted
                    )
                    for vraag in self._profiel.vragen_van_kenmerk.get(kenmerk, ())
                )
                return _count(minstens if is_wanted else len(leden) - minstens + 1, leden)
            case AlleVoorwaarde(alle=members):
                return self._count_all(members, needs_all=is_wanted, is_wanted=is_wanted)
            case EenVanVoorwaarde(een_van=members):
                return self._count_all(members, needs_all=not is_wanted, is_wanted=is_wanted)
            case GeenVanVoorwaarde(geen_van=members):
                return self._count_all(members, needs_all=is_wanted, is_wanted=not is_wanted)

    def _count_all(self, members: Iterable[Voorwaarde], *, needs_all: bool, is_wanted: bool) -> Formuletelling:
        leden = tuple(self.write(member, is_wanted=is_wanted) for member in members)
        return _count(len(leden) if needs_all else 1, leden)

    def _look(self, vraag: Vraag, opties: frozenset[str], *, is_wanted: bool) -> Formule:
        """Return that a question is asked and has one of these answers, or that this is not so."""
        keuze = Formulekeuze(vraag.id, opties if is_wanted else frozenset(vraag.opties_op_id) - opties)
        if vraag.alleen_als is None:
            return keuze
        return _count(2 if is_wanted else 1, (self._paths[vraag.id, is_wanted], keuze))


def _count(minstens: int, leden: tuple[Formule, ...]) -> Formuletelling:
    vragen = (lid.vragen if isinstance(lid, Formuletelling) else (lid.vraag,) for lid in leden)
    return Formuletelling(minstens, leden, frozenset().union(*vragen))
