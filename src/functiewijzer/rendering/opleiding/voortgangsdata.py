"""Where plans are as data: the JSON that other programs read; a number says whom a plan is for, never a name."""

from typing import Any

from functiewijzer.core.opleiding.opleidingsplan import Planstand
from functiewijzer.core.opleiding.planoverzicht import Planoverzicht, Planoverzichtrij
from functiewijzer.core.opleiding.voortgang import Planvoortgang, Rijvoortgang, Tedoen
from functiewijzer.rendering.controles.bevindingen import bevindingen_as_data
from functiewijzer.rendering.vormen.data import SCHEMA


def voortgang_as_data(voortgang: Planvoortgang) -> dict[str, Any]:
    """Return one plan: its competences with their rows, and what is to be done now by row number."""
    return {
        "schema": SCHEMA,
        **_summary(voortgang),
        "beheerst": list(voortgang.plan.beheerst),
        "nog_te_vragen": list(voortgang.plan.nog_te_vragen),
        "stappen_later": voortgang.later,
        "competenties": [
            {
                "nummer": competentie.nummer,
                "naam": competentie.naam,
                "afgetekend": competentie.afgetekend,
                "rijen": [_row(item) for item in competentie.rijen],
            }
            for competentie in voortgang.competenties
        ],
        "nu_te_doen": _to_do(voortgang),
    }


def planoverzicht_as_data(overzicht: Planoverzicht) -> dict[str, Any]:
    """Return several plans, which files hold the same one, and what could not be read."""
    return {
        "schema": SCHEMA,
        "op": overzicht.op.isoformat(),
        "aantal": len(overzicht.rijen),
        "plannen": [_plan(rij) for rij in overzicht.rijen],
        "dubbel": [{"bestand": pad, "dubbel_van": first} for pad, first in overzicht.dubbelen.items()],
        "bevindingen": bevindingen_as_data(overzicht.onleesbaar),
    }


def _plan(rij: Planoverzichtrij) -> dict[str, Any]:
    return {
        "bestand": rij.pad,
        **_summary(rij.voortgang),
        "loopt_vast": rij.voortgang.loopt_vast,
        "nu_te_doen": _to_do(rij.voortgang),
    }


def _summary(voortgang: Planvoortgang) -> dict[str, Any]:
    return {
        "cursist_nummer": voortgang.plan.kop.cursist_nummer,
        "plan": voortgang.plan.id,
        "op": voortgang.op.isoformat(),
        "rijen": len(voortgang.rijen),
        "afgetekend": voortgang.afgetekend,
        "standen": {stand.value: voortgang.count(stand) for stand in Planstand},
        "laatste_stap": None if voortgang.laatste is None else voortgang.laatste.isoformat(),
    }


def _row(item: Rijvoortgang) -> dict[str, Any]:
    return {
        "id": item.rij.id,
        "nummer": item.rij.nummer,
        "kennis": list(item.rij.kennis),
        "vooraf": item.rij.vooraf.value,
        "stand": item.stand.value,
        "einddatum": item.rij.einddatum.isoformat(),
        "afgetekend_op": None if item.klaar_op is None else item.klaar_op.isoformat(),
        "nu_te_doen": None if item.te_doen is None else item.te_doen.value,
    }


def _to_do(voortgang: Planvoortgang) -> dict[str, list[str]]:
    return {waarom.value: [item.rij.nummer for item in voortgang.to_do(waarom)] for waarom in Tedoen}
