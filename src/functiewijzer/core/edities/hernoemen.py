"""A record under the ids of today: what `rename_answers` does with its answers, done with its stappen and advies."""

from collections.abc import Mapping
from dataclasses import replace

from functiewijzer.core.dossiers.dossier import Dossier, VastgelegdAdvies
from functiewijzer.core.indeling.gevoeligheid import Kantelpunt
from functiewijzer.core.indeling.stapdelen import VoorwaardeUitslag
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, Stap, Uitgangspunt, UitsluitingStap
from functiewijzer.core.profielen.voorheen import Voorheen, map_ids
from functiewijzer.core.profielen.voorwaarde import rename_voorwaarde


def rename_stappen(dossier: Dossier, voorheen: Voorheen | None) -> tuple[Stap, ...]:
    """Return the stappen of a record with the questions and options by the ids that they have now."""
    if voorheen is None:
        return dossier.stappen
    vragen = _vragen(dossier, voorheen)
    return tuple(_renamed(stap, vragen, voorheen) for stap in dossier.stappen)


def rename_advies(dossier: Dossier, voorheen: Voorheen | None) -> VastgelegdAdvies | None:
    """Return the advice of a record with the ids that its kantelpunten have now; None where it has no advice."""
    advies = dossier.advies
    if voorheen is None or advies is None:
        return advies
    vragen = _vragen(dossier, voorheen)
    renamed = tuple(_kantelpunt(kantelpunt, vragen, voorheen) for kantelpunt in advies.kantelpunten)
    return advies.model_copy(update={"kantelpunten": renamed})


def _vragen(dossier: Dossier, voorheen: Voorheen) -> Mapping[str, str]:
    """Return the id of now for each question; no two get the same one.

    The answers go first, so that stappen and answers agree. An open question of which the id goes to an answer of
    another question gets the id that is left over: of two questions that became one, that one went.
    """
    answered = map_ids(dossier.antwoorden, voorheen.vragen)
    left_over = {new: old for old, new in answered.items() if old != new}
    asked = [stap.vraag for stap in dossier.stappen if isinstance(stap, AntwoordStap)]
    others = map_ids((*answered, *left_over, *asked), voorheen.vragen)
    return {vraag: left_over.get(vraag, others[vraag]) for vraag in asked} | answered


def _renamed(stap: Stap, vragen: Mapping[str, str], voorheen: Voorheen) -> Stap:
    match stap:
        case AntwoordStap(vraag=vraag, antwoord=antwoord):
            name = vragen[vraag]
            opties = voorheen.opties.get(name, {})
            optie = opties.get(antwoord or "", antwoord)
            voorstel = stap.voorstel
            if voorstel is not None:
                voorstel = replace(voorstel, antwoord=opties.get(voorstel.antwoord, voorstel.antwoord))
            place = stap.adres.partition("#")[0]
            return replace(stap, adres=f"{place}#vragen.{name}", vraag=name, antwoord=optie, voorstel=voorstel)
        case UitsluitingStap() | GrondStap():
            door = tuple(vragen.get(vraag, vraag) for vraag in stap.door)
            conditions = tuple(_uitslag(uitslag, vragen, voorheen) for uitslag in stap.voorwaarden)
            return replace(stap, door=door, voorwaarden=conditions)
        case Uitgangspunt():
            return stap


def _uitslag(uitslag: VoorwaardeUitslag, vragen: Mapping[str, str], voorheen: Voorheen) -> VoorwaardeUitslag:
    if uitslag.als is None:
        return uitslag
    return replace(uitslag, als=rename_voorwaarde(uitslag.als, vragen, voorheen.opties))


def _kantelpunt(kantelpunt: Kantelpunt, vragen: Mapping[str, str], voorheen: Voorheen) -> Kantelpunt:
    name = vragen.get(kantelpunt.vraag, kantelpunt.vraag)
    opties = voorheen.opties.get(name, {})
    van = opties.get(kantelpunt.van or "", kantelpunt.van)
    return replace(kantelpunt, vraag=name, van=van, naar=opties.get(kantelpunt.naar, kantelpunt.naar))
