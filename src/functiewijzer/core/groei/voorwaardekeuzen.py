"""Which other answers make a condition hold, or stop holding: one small set, found in one walk over the condition."""

from collections.abc import Iterable, Iterator

from functiewijzer.core.indeling.beeld import Beeld, evaluate
from functiewijzer.core.profielen.voorwaarde import (
    AlleVoorwaarde,
    EenVanVoorwaarde,
    GeenVanVoorwaarde,
    KenmerkVoorwaarde,
    Richting,
    Voorwaarde,
    VraagVoorwaarde,
    Waarheid,
)
from functiewijzer.core.profielen.vraag import Optie, Vraag

Gevonden = dict[str, str] | None
"""Other answers by question; None where no answers can do it on today's path."""


def find_keuzen(voorwaarde: Voorwaarde, beeld: Beeld, *, holds: bool) -> Gevonden:
    """Return other answers with which a condition holds, or does not; none where it is so already.

    It takes today's path for granted, and of a choice the member that needs the fewest answers, so every part is
    looked at once. Whether the answers do what they should, the engine says.
    """
    if evaluate(voorwaarde, beeld) is (Waarheid.WAAR if holds else Waarheid.ONWAAR):
        return {}
    match voorwaarde:
        case VraagVoorwaarde():
            return _of_vraag(voorwaarde, beeld, holds=holds)
        case KenmerkVoorwaarde():
            return _of_kenmerk(voorwaarde, beeld, holds=holds)
        case AlleVoorwaarde(alle=members):
            found = (find_keuzen(member, beeld, holds=holds) for member in members)
            return _together(found) if holds else _smallest(found)
        case EenVanVoorwaarde(een_van=members):
            found = (find_keuzen(member, beeld, holds=holds) for member in members)
            return _smallest(found) if holds else _together(found)
        case GeenVanVoorwaarde(geen_van=members):
            found = (find_keuzen(member, beeld, holds=not holds) for member in members)
            return _together(found) if holds else _smallest(found)


def _together(found: Iterable[Gevonden]) -> Gevonden:
    """Return all answers in one; None where a member has none, or two want another answer to one question."""
    merged: dict[str, str] = {}
    for keuzen in found:
        if keuzen is None or any(merged.get(vraag, optie) != optie for vraag, optie in keuzen.items()):
            return None
        merged |= keuzen
    return merged


def _smallest(found: Iterable[Gevonden]) -> Gevonden:
    return min((keuzen for keuzen in found if keuzen is not None), key=len, default=None)


def _of_vraag(voorwaarde: VraagVoorwaarde, beeld: Beeld, *, holds: bool) -> Gevonden:
    vraag = beeld.profiel.vragen_op_id.get(voorwaarde.vraag)
    if vraag is None or (holds and not beeld.is_on_path(vraag)):
        return None
    fitting = [optie for optie in vraag.opties if (optie.id in voorwaarde.antwoord) is holds]
    optie = next(iter(_nearest(fitting)), None)
    return None if optie is None else {vraag.id: optie.id}


def _of_kenmerk(voorwaarde: KenmerkVoorwaarde, beeld: Beeld, *, holds: bool) -> Gevonden:
    """Turn as many answers of the kenmerk as it lacks, or has too many."""
    on_path = [v for v in beeld.profiel.vragen_van_kenmerk.get(voorwaarde.kenmerk, ()) if beeld.is_on_path(v)]
    pointing = [v for v in on_path if _points(v, voorwaarde.richting, beeld)]
    if holds:
        needed, turnable = voorwaarde.minstens - len(pointing), [v for v in on_path if v not in pointing]
    else:
        # An open question may still point there, so it has to be answered too.
        turnable = [v for v in on_path if v in pointing or beeld.optie(v) is None]
        needed = len(turnable) - voorwaarde.minstens + 1
    turned = dict(_turned(turnable, voorwaarde.richting, holds=holds))
    return dict(list(turned.items())[:needed]) if len(turned) >= needed else None


def _turned(vragen: Iterable[Vraag], richting: Richting, *, holds: bool) -> Iterator[tuple[str, str]]:
    for vraag in vragen:
        fitting = _nearest([optie for optie in vraag.opties if (optie.richting is richting) is holds])
        if fitting:
            yield vraag.id, fitting[0].id


def _points(vraag: Vraag, richting: Richting, beeld: Beeld) -> bool:
    optie = beeld.optie(vraag)
    return optie is not None and optie.richting is richting


def _nearest(opties: Iterable[Optie]) -> list[Optie]:
    """Return options with those that equal the reference first: they change the least beside what is asked."""
    return sorted(opties, key=lambda optie: optie.richting is not Richting.GELIJK)
