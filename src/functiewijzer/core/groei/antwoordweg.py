"""The Antwoordweg: a set of other answers that together give a group, and of which none can be left out.

All sets of answers are too many to try: 3^19 for 1.1. So a set is not searched for but built, once per grond and once
by weight, and then the engine is asked (ADR 30).
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from functiewijzer.core.groei.proefindeling import Anderantwoord, Keuzen, Proefindeling, gronden_in
from functiewijzer.core.groei.voorwaardekeuzen import find_keuzen
from functiewijzer.core.indeling.beeld import Beeld
from functiewijzer.core.indeling.conclusie import conclude
from functiewijzer.core.profielen.toepassingsregels import ZIJDEN
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.core.profielen.vraag import Optie, Vraag


class Antwoordweg(Struct, frozen=True):
    """Other answers that together give a group; `gronden` are those of its side that hold then.

    Without gronden it is the whole of the answers that decides. `is_tegenstrijdig` tells that gelijk is what remains
    because gronden and answers contradict each other.
    """

    antwoorden: tuple[Anderantwoord, ...]
    gronden: tuple[str, ...]
    is_tegenstrijdig: bool


class Wegenzoeker(Struct, frozen=True):
    """Looks for other answers that give one group, which is the outcome `zijde` of the reference."""

    proef: Proefindeling
    groep: str
    zijde: Richting

    def find_wegen(self) -> tuple[Antwoordweg, ...]:
        """Return first every single answer that gives the group, then a set per grond and one by weight.

        Of single answers the smallest step comes first. A set that holds one that was found already says nothing new.
        Those that contradict themselves come last.
        """
        singles = ({vraag: optie} for vraag, optie in sorted(self.proef.singles(), key=self._step))
        found: list[Keuzen] = [keuzen for keuzen in singles if self.proef.groep(keuzen) == self.groep]
        for base in self._bases():
            keuzen = self._complete(base, avoid=found)
            if keuzen and not _holds_any(keuzen, found):
                found.append(keuzen)
        wegen = (self._weg(keuzen) for keuzen in found)
        return tuple(sorted(wegen, key=lambda weg: weg.is_tegenstrijdig))

    def _step(self, single: tuple[str, str]) -> int:
        """Return how far an answer is from that of today: 1 to or from gelijk, 2 to the other side."""
        vraag = self.proef.gesprek.profiel.vragen_op_id[single[0]]
        return abs(_sign_of(vraag.opties_op_id[single[1]]) - _sign_of(self.proef.gesprek.beeld.optie(vraag)))

    def _weg(self, keuzen: Keuzen) -> Antwoordweg:
        stappen = self.proef.stappen(keuzen)
        holding = tuple(grond.grond for grond in gronden_in(stappen, self.zijde))
        return Antwoordweg(self.proef.describe(keuzen), holding, conclude(stappen).is_contradicted)

    def _bases(self) -> Iterator[dict[str, str]]:
        """Yield where a set begins: no grond of another side holds, and one of this side does, or none."""
        beeld = self.proef.gesprek.beeld
        breaking = self._broken(beeld)
        for richting, grond in self.proef.gesprek.profiel.gronden:
            making = find_keuzen(grond.als, beeld, holds=True) if richting is self.zijde else None
            if making:
                yield {**breaking, **making}
        yield breaking

    def _broken(self, beeld: Beeld) -> dict[str, str]:
        """Return answers with which no grond of another side holds."""
        broken: dict[str, str] = {}
        for richting, grond in self.proef.gesprek.profiel.gronden:
            if richting is not self.zijde:
                broken |= find_keuzen(grond.als, beeld, holds=False) or {}
        return broken

    def _complete(self, base: dict[str, str], avoid: Sequence[Keuzen]) -> dict[str, str]:
        """Add answers, the heaviest first, until the group is there; then leave out what it does not need.

        What would make it hold a set that was found already is not added. Empty where the group is out of reach.
        """
        keuzen = dict(base)
        for vraag, optie in self._pulls():
            if self.proef.groep(keuzen) == self.groep:
                break
            more = {vraag: optie, **keuzen}
            if vraag not in keuzen and not _holds_any(more, avoid) and not self.proef.is_geen_match(more):
                keuzen = more
        return self._trim(keuzen) if self.proef.groep(keuzen) == self.groep else {}

    def _trim(self, keuzen: dict[str, str]) -> dict[str, str]:
        """Leave out answers one by one until every one that is left is needed."""
        for vraag in keuzen:
            fewer = {other: optie for other, optie in keuzen.items() if other != vraag}
            if fewer and self.proef.groep(fewer) == self.groep:
                return self._trim(fewer)
        return keuzen

    def _pulls(self) -> list[tuple[str, str]]:
        """Return per question the option that pulls most towards the side, the strongest pull first."""
        gesprek = self.proef.gesprek
        weighed = [
            (self._gain(vraag, optie, gesprek.beeld), vraag.id, optie.id)
            for vraag in gesprek.profiel.volgorde
            if vraag.telt_mee
            for optie in vraag.opties
        ]
        best: dict[str, str] = {}
        for gain, vraag_id, optie_id in sorted(weighed, key=lambda one: -one[0]):
            if gain > 0:
                best.setdefault(vraag_id, optie_id)
        return list(best.items())

    def _gain(self, vraag: Vraag, optie: Optie, beeld: Beeld) -> int:
        """Return by how much an option brings the whole of the answers nearer to the side."""
        current = beeld.optie(vraag)
        was, becomes = (_sign_of(one) for one in (current, optie))
        if self.zijde in ZIJDEN:
            return (becomes - was) * self.zijde.sign * vraag.gewicht
        # Towards gelijk only an answer away from it, or an open one, can become gelijk.
        return vraag.gewicht if becomes == 0 and was else 0


def _holds_any(keuzen: Keuzen, found: Sequence[Keuzen]) -> bool:
    return any(other.items() <= keuzen.items() for other in found)


def _sign_of(optie: Optie | None) -> int:
    return 0 if optie is None or optie.richting is None else optie.richting.sign
