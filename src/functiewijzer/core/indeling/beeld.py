"""The Beeld: what the answers show, and the three-valued judgement of conditions over it."""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import (
    AlleVoorwaarde,
    EenVanVoorwaarde,
    GeenVanVoorwaarde,
    KenmerkVoorwaarde,
    Voorwaarde,
    VraagVoorwaarde,
    Waarheid,
)
from functiewijzer.core.profielen.vraag import Optie, Vraag


class Beeld(Struct, frozen=True):
    """The chosen option per question, and whether each question is on the path.

    `gekozen` holds only answered questions; `pad` has every question, onbekend where an earlier open answer
    still decides. Answers off the path are there, and count nowhere.
    """

    profiel: Referentieprofiel
    gekozen: Mapping[str, str]
    pad: Mapping[str, Waarheid]

    def optie(self, vraag: Vraag) -> Optie | None:
        """Return the chosen option of a question; None where it is open."""
        chosen = self.gekozen.get(vraag.id)
        return None if chosen is None else vraag.opties_op_id.get(chosen)

    def with_answers(self, gekozen: Mapping[str, str]) -> "Beeld":
        """Return the same path with more answers: what these would show if they decided nothing of the path."""
        return replace(self, gekozen={**self.gekozen, **gekozen})

    def is_on_path(self, vraag: Vraag) -> bool:
        """Tell whether today's answers call for this question."""
        return _is_on_path(vraag.id, self)


def make_beeld(profiel: Referentieprofiel, gekozen: Mapping[str, str]) -> Beeld:
    """Derive the path from profile and answers, in the order of asking."""
    pad: dict[str, Waarheid] = {}
    beeld = Beeld(profiel, gekozen, pad)
    for vraag in profiel.volgorde:
        pad[vraag.id] = Waarheid.WAAR if vraag.alleen_als is None else evaluate(vraag.alleen_als, beeld)
    return beeld


def evaluate(voorwaarde: Voorwaarde, beeld: Beeld) -> Waarheid:
    """Judge a condition: waar, onwaar, or onbekend while an open answer can still decide it."""
    match voorwaarde:
        case VraagVoorwaarde():
            return _evaluate_vraag(voorwaarde, beeld)
        case KenmerkVoorwaarde():
            return _evaluate_kenmerk(voorwaarde, beeld)
        case AlleVoorwaarde(alle=members):
            return _least(members, beeld)
        case EenVanVoorwaarde(een_van=members):
            return _most(members, beeld)
        case GeenVanVoorwaarde(geen_van=members):
            return _most(members, beeld).negated()


def _least(members: Sequence[Voorwaarde], beeld: Beeld) -> Waarheid:
    found = Waarheid.WAAR
    for member in members:
        found = min(found, evaluate(member, beeld))
        if found is Waarheid.ONWAAR:
            break
    return found


def _most(members: Sequence[Voorwaarde], beeld: Beeld) -> Waarheid:
    found = Waarheid.ONWAAR
    for member in members:
        found = max(found, evaluate(member, beeld))
        if found is Waarheid.WAAR:
            break
    return found


def _evaluate_vraag(voorwaarde: VraagVoorwaarde, beeld: Beeld) -> Waarheid:
    on_path = beeld.pad.get(voorwaarde.vraag, Waarheid.ONWAAR)
    chosen = beeld.gekozen.get(voorwaarde.vraag)
    if chosen is None:
        return min(on_path, Waarheid.ONBEKEND)
    return on_path if chosen in voorwaarde.antwoord else Waarheid.ONWAAR


def _evaluate_kenmerk(voorwaarde: KenmerkVoorwaarde, beeld: Beeld) -> Waarheid:
    certain = possible = 0
    for vraag in beeld.profiel.vragen_van_kenmerk.get(voorwaarde.kenmerk, ()):
        on_path = beeld.pad.get(vraag.id, Waarheid.ONWAAR)
        optie = beeld.optie(vraag)
        if on_path is Waarheid.ONWAAR or (optie is not None and optie.richting is not voorwaarde.richting):
            continue
        possible += 1
        certain += optie is not None and on_path is Waarheid.WAAR
    if certain >= voorwaarde.minstens:
        return Waarheid.WAAR
    return Waarheid.ONBEKEND if possible >= voorwaarde.minstens else Waarheid.ONWAAR


def _is_on_path(vraag: str, beeld: Beeld) -> bool:
    return beeld.pad.get(vraag) is Waarheid.WAAR


def carriers(voorwaarde: Voorwaarde, beeld: Beeld) -> tuple[str, ...]:
    """Return the answered questions that make a condition hold, in the order of the profile."""
    found = _carriers(voorwaarde, beeld)
    return tuple(vraag.id for vraag in beeld.profiel.vragen if vraag.id in found)


def _carriers(voorwaarde: Voorwaarde, beeld: Beeld) -> set[str]:
    match voorwaarde:
        case AlleVoorwaarde(alle=members) | EenVanVoorwaarde(een_van=members):
            holding = [member for member in members if evaluate(member, beeld) is Waarheid.WAAR]
            return set[str]().union(*(_carriers(member, beeld) for member in holding))
        case KenmerkVoorwaarde(kenmerk=kenmerk, richting=richting):
            vragen = [v for v in beeld.profiel.vragen_van_kenmerk.get(kenmerk, ()) if beeld.is_on_path(v)]
            return {v.id for v in vragen if (optie := beeld.optie(v)) is not None and optie.richting is richting}
        case _:
            return {v for v in beeld.profiel.vragen_in(voorwaarde) if v in beeld.gekozen and _is_on_path(v, beeld)}
