"""Renames between editions: a record under the ids of today, and what the migration table says of one old edition.

What `rename_answers` does with the answers of a record is done here with its stappen and advies.
"""

from collections.abc import Mapping
from dataclasses import replace

from functiewijzer.core.dossiers.adviesblok import VastgelegdAdvies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.indeling.gevoeligheid import Kantelpunt
from functiewijzer.core.indeling.stapdelen import VoorwaardeUitslag
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, Stap, Uitgangspunt, UitsluitingStap
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
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


def fit_voorheen(oud: Referentieprofiel, nieuw: Referentieprofiel) -> Voorheen:
    """Return the renames that happened between two editions; what fits neither of them is left out."""
    voorheen = nieuw.voorheen or Voorheen()
    fitting = Voorheen(vragen=_fitting(voorheen.vragen, oud.vragen_op_id, nieuw.vragen_op_id))
    found = {
        name: _fitting(voorheen.opties.get(name, {}), vraag.opties_op_id, nieuw.vragen_op_id[name].opties_op_id)
        for vraag in oud.vragen
        if (name := fitting.vraag(vraag.id)) in nieuw.vragen_op_id
    }
    return Voorheen(vragen=fitting.vragen, opties=found)


def _fitting(renames: Mapping[str, str], before: Mapping[str, object], after: Mapping[str, object]) -> dict[str, str]:
    """Keep the renames of which the old id was there and the new id is; two parts never become one."""
    leading = {old: new for old, new in renames.items() if new in after}
    return {old: new for old, new in map_ids(before, leading).items() if old != new}
