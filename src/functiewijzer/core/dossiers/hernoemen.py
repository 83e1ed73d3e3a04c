"""A record under the ids of today: what `rename_answers` does with its answers, done with its stappen and advies."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from functiewijzer.core.dossier import VastgelegdAdvies
from functiewijzer.core.gevoeligheid import Kantelpunt
from functiewijzer.core.stappen import AntwoordStap, GrondStap, Stap, Uitgangspunt, UitsluitingStap
from functiewijzer.core.voorheen import Voorheen


def rename_stappen(stappen: Sequence[Stap], voorheen: Voorheen | None) -> tuple[Stap, ...]:
    """Return stappen with the questions and options by the ids that they have now."""
    if voorheen is None:
        return tuple(stappen)
    vragen = _vragen(stappen, voorheen)
    return tuple(_renamed(stap, vragen, voorheen) for stap in stappen)


def rename_advies(advies: VastgelegdAdvies, stappen: Sequence[Stap], voorheen: Voorheen | None) -> VastgelegdAdvies:
    """Return an advice, that rests on these stappen, with the ids that its kantelpunten have now."""
    if voorheen is None:
        return advies
    vragen = _vragen(stappen, voorheen)
    renamed = tuple(_kantelpunt(kantelpunt, vragen, voorheen) for kantelpunt in advies.kantelpunten)
    return advies.model_copy(update={"kantelpunten": renamed})


def _vragen(stappen: Sequence[Stap], voorheen: Voorheen) -> Mapping[str, str]:
    """Return the id of now for each question; an id that another question has already is never given twice."""
    vragen: dict[str, str] = {}
    asked = [stap.vraag for stap in stappen if isinstance(stap, AntwoordStap)]
    for vraag in asked:
        wanted = voorheen.vragen.get(vraag, vraag)
        vragen[vraag] = vraag if wanted in asked or wanted in vragen.values() else wanted
    return vragen


def _renamed(stap: Stap, vragen: Mapping[str, str], voorheen: Voorheen) -> Stap:
    match stap:
        case AntwoordStap(vraag=vraag, antwoord=antwoord):
            name = vragen[vraag]
            optie = voorheen.opties.get(name, {}).get(antwoord or "", antwoord)
            if (name, optie) == (vraag, antwoord):
                return stap
            place = stap.adres.partition("#")[0]
            return replace(stap, adres=f"{place}#vragen.{name}", vraag=name, antwoord=optie)
        case UitsluitingStap(door=door):
            return replace(stap, door=tuple(vragen.get(vraag, vraag) for vraag in door))
        case Uitgangspunt() | GrondStap():
            return stap


def _kantelpunt(kantelpunt: Kantelpunt, vragen: Mapping[str, str], voorheen: Voorheen) -> Kantelpunt:
    name = vragen.get(kantelpunt.vraag, kantelpunt.vraag)
    opties = voorheen.opties.get(name, {})
    van = opties.get(kantelpunt.van or "", kantelpunt.van)
    return replace(kantelpunt, vraag=name, van=van, naar=opties.get(kantelpunt.naar, kantelpunt.naar))
