"""What a record must have before it can be calculated again, and whether its parts still belong together."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from functiewijzer.core.dossiers.adviesblok import VastgelegdAdvies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.edities.stapverschil import Veldverschil, find_veldverschillen
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.indeling import Indeling
from functiewijzer.core.indeling.stappen import AntwoordStap, Uitgangspunt


class Belemmering(StrEnum):
    """Why a dossier can't be calculated again."""

    GEEN_VASTLEGGING = "geen_vastlegging"
    GEEN_UITGANGSPUNT = "geen_uitgangspunt"
    GEEN_PROFIEL = "geen_profiel"
    PROFIEL_ONBEKEND = "profiel_onbekend"
    COMBINATIE = "combinatie"
    GEWIJZIGD = "gewijzigd"

    @property
    def asks_attention(self) -> bool:
        """Whether something is amiss; a dossier without an advice of its own has nothing that could change."""
        return self not in {Belemmering.GEEN_VASTLEGGING, Belemmering.COMBINATIE}


@dataclass(frozen=True, slots=True)
class LosAntwoord:
    """A question whose answer in the dossier is not the one that its stap holds (`was`)."""

    vraag: str
    naam: str
    velden: tuple[Veldverschil, ...]


def find_belemmering(dossier: Dossier, bibliotheek: Bibliotheek) -> Belemmering | None:
    """Return what keeps a dossier from being calculated again with this library; None where nothing does."""
    if dossier.combinatie is not None:
        return Belemmering.COMBINATIE
    if not dossier.is_vastgelegd:
        return Belemmering.GEEN_VASTLEGGING
    if not any(isinstance(stap, Uitgangspunt) for stap in dossier.stappen):
        return Belemmering.GEEN_UITGANGSPUNT
    if dossier.profiel is None:
        return Belemmering.GEEN_PROFIEL
    return None if dossier.profiel in bibliotheek.profielen else Belemmering.PROFIEL_ONBEKEND


def is_edited(dossier: Dossier, indeling: Indeling) -> bool:
    """Tell whether the advice or the answers of a record no longer belong to the indeling that its stappen give."""
    advies = dossier.advies
    return bool(find_stray_antwoorden(dossier)) or (advies is not None and bool(find_stray_advies(advies, indeling)))


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
    stappen = {stap.vraag: stap for stap in dossier.stappen if isinstance(stap, AntwoordStap)}
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


def _as_recorded(stap: AntwoordStap) -> dict[str, Any]:
    return {"antwoord": stap.antwoord, "toelichting": stap.toelichting, "bron": stap.bron}


def _as_answered(dossier: Dossier, vraag: str) -> dict[str, Any]:
    antwoord = dossier.antwoorden.get(vraag)
    if antwoord is None:
        return dict.fromkeys(("antwoord", "toelichting", "bron"))
    chosen = None if antwoord.is_open else antwoord.antwoord
    return {"antwoord": chosen, "toelichting": antwoord.toelichting, "bron": antwoord.bron}
