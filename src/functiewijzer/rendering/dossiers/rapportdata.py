"""A record as data: the JSON of its advice, with the parts that only a record has."""

from typing import Any, Final

from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.dossiers.bezwaartermijn import find_bezwaartermijn
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.loonfactoren import Factordekking, cover_factoren
from functiewijzer.core.dossiers.ontbrekend import find_ontbrekend
from functiewijzer.rendering.vormen.data import SCHEMA, advies_as_data

_ELSEWHERE: Final = frozenset(
    {"soort", "schemaversie", "functietitel", "profiel", "antwoorden", "advies", "herkomst", "stappen", "verder_bij"}
)
"""The keys of a dossier that the data of the advice has already, and where a gesprek goes on, which is no result."""


def rapport_as_data(advies: Advies) -> dict[str, Any]:
    """Return a record as plain data; every key is always there, null or empty where nothing was filled in."""
    return (
        advies_as_data(advies)
        | _own(advies.dossier)
        | {
            "referentie": advies.profiel.referentie.model_dump(mode="json"),
            "loonfactoren": [_dekking(dekking) for dekking in cover_factoren(advies.indeling.stappen)],
        }
    )


def combinatierapport_as_data(dossier: Dossier) -> dict[str, Any]:
    """Return the record of a combination job as plain data: its parts and the policy stand under `combinatie`."""
    return {"schema": SCHEMA, "functietitel": dossier.functietitel} | _own(dossier)


def _own(dossier: Dossier) -> dict[str, Any]:
    """Return what only a record has, with what follows from it."""
    termijn = find_bezwaartermijn(dossier)
    return dossier.model_dump(mode="json", include=set(Dossier.model_fields) - _ELSEWHERE) | {
        "geldende_groep": dossier.functiegroep,
        "wijkt_af": dossier.wijkt_af,
        "open_vlaggen": [vlag.value for vlag in dossier.open_vlaggen],
        "bezwaartermijn": termijn.isoformat() if termijn else None,
        "ontbrekend": [
            {"plek": list(ontbrekend.plek), "label": ontbrekend.label} for ontbrekend in find_ontbrekend(dossier)
        ],
    }


def _dekking(dekking: Factordekking) -> dict[str, Any]:
    return {
        "factor": dekking.factor.value if dekking.factor else None,
        "gewicht": dekking.gewicht,
        "meegewogen": [stap.vraag for stap in dekking.meegewogen],
        "vastgelegd": [stap.vraag for stap in dekking.vastgelegd],
    }
