"""Tegenspraak: where the parts of one record no longer belong together, because somebody changed the file."""

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.dossiers.adviesblok import VastgelegdAdvies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.motivering import Motivering, Overweging
from functiewijzer.core.dossiers.vastleggen import recorded_indeling
from functiewijzer.core.indeling.indeling import Indeling
from functiewijzer.core.indeling.stappen import AntwoordStap, Uitgangspunt, find_start


class Veldverschil(Struct, frozen=True):
    """One field that is not what it was."""

    veld: str
    was: Any
    nu: Any


class LosAntwoord(Struct, frozen=True):
    """A question whose answer in the dossier is not the one that its stap holds (`was`)."""

    vraag: str
    naam: str
    velden: tuple[Veldverschil, ...]


class LosseReden(Struct, frozen=True):
    """A text of a person that the advice rests on, at its plek, and that reads otherwise now or is gone (`nu` None).

    `toen` is None where an older record only says that there was one.
    """

    plek: Plek
    toen: str | None
    nu: str | None


def find_veldverschillen(was: Mapping[str, Any], nu: Mapping[str, Any]) -> tuple[Veldverschil, ...]:
    """Return the fields of `was` that hold something else now, or nothing, in their order."""
    pairs = ((veld, old, nu.get(veld)) for veld, old in was.items())
    return tuple(Veldverschil(veld, old, new) for veld, old, new in pairs if old != new)


def is_edited(dossier: Dossier) -> bool:
    """Tell whether a part of a record no longer belongs to its stappen; not where it is no whole record."""
    if dossier.advies is None or find_start(dossier.stappen) is None:
        return False
    if find_stray_antwoorden(dossier) or find_stray_redenen(dossier):
        return True
    return bool(find_stray_advies(dossier.advies, recorded_indeling(dossier)))


def find_stray_advies(advies: VastgelegdAdvies, indeling: Indeling) -> tuple[Veldverschil, ...]:
    """Return where a recorded advice is not what its stappen give (`nu`): somebody edited it.

    Its vastheid and kantelpunten are not looked at: they rest on answers that nobody gave, which stand in no stap.
    Only `herbereken` tests those.
    """
    names = ("uitkomst", "functiegroep", "status", "mogelijke_groepen", "geen_match_mogelijk", "vlaggen")
    recorded = {name: getattr(advies, name) for name in names}
    return find_veldverschillen(recorded, {name: getattr(indeling, name) for name in names})


def find_stray_antwoorden(dossier: Dossier) -> tuple[LosAntwoord, ...]:
    """Return where the answers of a record are not those of its stappen: somebody edited them."""
    stappen = {stap.vraag: stap for stap in dossier.antwoordstappen}
    compared = ((stap, _as_answered(dossier, vraag)) for vraag, stap in stappen.items())
    found = [
        LosAntwoord(stap.vraag, stap.naam, find_veldverschillen(_as_recorded(stap), given)) for stap, given in compared
    ]
    unknown = [
        LosAntwoord(vraag, vraag, (Veldverschil("antwoord", None, antwoord.antwoord),))
        for vraag, antwoord in dossier.antwoorden.items()
        if vraag not in stappen and not antwoord.is_open
    ]
    return tuple(verschil for verschil in (*found, *unknown) if verschil.velden)


def find_stray_redenen(dossier: Dossier) -> tuple[LosseReden, ...]:
    """Return the texts beside the answers that read otherwise than when the advice was made, or are gone.

    One that came since is no stray: people may add to a record, and the advice claims nothing about it.
    """
    motivering = dossier.advies.motivering if dossier.advies is not None else None
    toen = dict(_texts_of(motivering or Motivering()))
    for plek in _named_by(find_start(dossier.stappen)):
        toen.setdefault(plek, None)
    nu = dict(_texts_of(dossier))
    found = ((plek, text, nu.get(plek)) for plek, text in toen.items())
    return tuple(LosseReden(*item) for item in found if item[2] is None or item[1] not in {None, item[2]})


def _named_by(start: Uitgangspunt | None) -> Iterator[Plek]:
    """Yield the texts that the starting point knows to be there: older records hold no more of them."""
    if start is not None:
        yield from [("keuze",)] if start.keuze else []
        yield from (("redenen", kenmerk) for kenmerk in start.redenen)
        yield from (("afgesloten_vlaggen", vlag) for vlag in start.gesloten)


def _texts_of(source: Dossier | Motivering) -> Iterator[tuple[Plek, str | None]]:
    if source.keuze is not None:
        yield ("keuze",), source.keuze
    yield from ((("redenen", kenmerk), text) for kenmerk, text in source.redenen.items())
    yield from (_overwogen_at(item) for item in source.overwogen)
    yield from ((("afgesloten_vlaggen", vlag.value), text) for vlag, text in source.afgesloten_vlaggen.items())


def _overwogen_at(item: Overweging) -> tuple[Plek, str]:
    return ("overwogen",) if item.profiel is None else ("overwogen", item.profiel), item.reden


def _as_recorded(stap: AntwoordStap) -> dict[str, Any]:
    return {"antwoord": stap.antwoord, "toelichting": stap.toelichting, "bron": stap.bron}


def _as_answered(dossier: Dossier, vraag: str) -> dict[str, Any]:
    antwoord = dossier.antwoorden.get(vraag)
    if antwoord is None:
        return dict.fromkeys(("antwoord", "toelichting", "bron"))
    chosen = None if antwoord.is_open else antwoord.antwoord
    return {"antwoord": chosen, "toelichting": antwoord.toelichting, "bron": antwoord.bron}
