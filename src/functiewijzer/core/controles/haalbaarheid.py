"""Whether answers exist that make a condition hold: a search that narrows what is still possible as it goes."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias

from functiewijzer.core.controles.formule import ONWAAR, WAAR, Formule, Formulekeuze, Formuleschrijver, Formuletelling
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import Voorwaarde
from functiewijzer.core.profielen.vraag import Vraag

MAX_WORK: Final = 100_000
"""So many members are looked at for one condition: a part of a second, and far more than a real one needs."""

Ruimte: TypeAlias = Mapping[str, frozenset[str]]
"""The options that are still possible, by question."""


class TeVeelWerk(Exception):
    """The search was given up: the condition is too tangled to tell."""


class _Stand(NamedTuple):
    """Where a search is: what is left of the paths, in the order of asking, and of the condition, and the options.

    `anders` are the questions that have fewer options than when these were narrowed.
    """

    paden: tuple[Formule, ...]
    knoop: Formule
    ruimte: Ruimte
    anders: frozenset[str]


def can_hold(profiel: Referentieprofiel, vragen: Sequence[Vraag], voorwaarde: Voorwaarde) -> bool:
    """Tell whether some combination of answers makes a sound condition hold; raises TeVeelWerk.

    `vragen` are all that it depends on, in the order of asking.
    """
    schrijver = Formuleschrijver(profiel)
    paden = schrijver.write_paths(vragen)
    root = schrijver.write(voorwaarde, is_wanted=True)
    zoeker = _Zoeker()
    ruimte = {vraag.id: frozenset(vraag.opties_op_id) for vraag in vragen}
    waiting = [_Stand(paden, root, ruimte, frozenset(ruimte))]
    while waiting:
        stand = zoeker.narrow(waiting.pop())
        if stand.knoop is WAAR:
            return True
        if stand.knoop is not ONWAAR:
            vraag, opties = _first_choice(stand.knoop)
            possible = stand.ruimte[vraag]
            changed = stand._replace(anders=frozenset((vraag,)))
            sides = (possible - opties, possible & opties)
            waiting += [changed._replace(ruimte={**stand.ruimte, vraag: side}) for side in sides]
    return False


class _Zoeker:
    """Narrows conditions and options together, and counts the work."""

    def __init__(self) -> None:
        self._work = 0

    def narrow(self, stand: _Stand) -> _Stand:
        """Return what is left of a condition, and the options that are left where it holds."""
        while True:
            known: dict[int, Formule] = {}
            # A path can rest on the one before it, and so on: one by one, none of them is deep.
            paden = tuple([self._simplify(pad, stand, known) for pad in stand.paden])
            knoop = self._simplify(stand.knoop, stand, known)
            musts = _musts(knoop)
            ruimte = dict(stand.ruimte)
            for keuze in musts:
                ruimte[keuze.vraag] = ruimte[keuze.vraag] & keuze.opties
            stand = _Stand(paden, knoop, ruimte, frozenset(keuze.vraag for keuze in musts))
            if not musts:
                return stand

    def _simplify(self, knoop: Formule, stand: _Stand, known: dict[int, Formule]) -> Formule:
        self._work += 1
        if self._work > MAX_WORK:
            raise TeVeelWerk
        if isinstance(knoop, Formulekeuze):
            possible = stand.ruimte[knoop.vraag]
            if possible.isdisjoint(knoop.opties):
                return ONWAAR
            return WAAR if possible <= knoop.opties else knoop
        if stand.anders.isdisjoint(knoop.vragen):
            return knoop
        found = known.get(id(knoop))
        if found is None:
            found = known[id(knoop)] = self._simplify_count(knoop, stand, known)
        return found

    def _simplify_count(self, aantal: Formuletelling, stand: _Stand, known: dict[int, Formule]) -> Formule:
        needed, can_fail = aantal.minstens, len(aantal.leden) - aantal.minstens
        leden: list[Formule] = []
        for lid in aantal.leden:
            if needed <= 0:
                return WAAR
            if can_fail < 0:
                return ONWAAR
            simple = self._simplify(lid, stand, known)
            if simple is WAAR:
                needed -= 1
            elif simple is ONWAAR:
                can_fail -= 1
            else:
                leden.append(simple)
        if needed <= 0:
            return WAAR
        if can_fail < 0:
            return ONWAAR
        return leden[0] if len(leden) == 1 else Formuletelling(needed, tuple(leden), aantal.vragen)


def _musts(knoop: Formule) -> list[Formulekeuze]:
    """Return the choices without which the condition can't hold."""
    if isinstance(knoop, Formulekeuze):
        return [knoop]
    if not knoop.leden or knoop.minstens < len(knoop.leden):
        return []
    return [keuze for lid in knoop.leden for keuze in _musts(lid)]


def _first_choice(knoop: Formule) -> Formulekeuze:
    """Return a choice to try: one of the member that leaves the least room."""
    while isinstance(knoop, Formuletelling):
        knoop = min(knoop.leden, key=_room) if knoop.minstens == len(knoop.leden) else knoop.leden[0]
    return knoop


def _room(knoop: Formule) -> int:
    return len(knoop.leden) - knoop.minstens if isinstance(knoop, Formuletelling) else 0
