"""Two gradings side by side as data: only what differs, and how much they agree."""

from fractions import Fraction
from typing import Any

from pydantic import BaseModel
from pydantic_core import to_jsonable_python

from functiewijzer.core.beoordelaars.kop import Kopverschil
from functiewijzer.core.beoordelaars.vergelijking import Vergelijking
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.zijde import Zijde
from functiewijzer.core.indeling.stappen import AntwoordStap
from functiewijzer.rendering.vormen.data import SCHEMA, as_number


def vergelijking_as_data(vergelijking: Vergelijking, consensus: Dossier | None = None) -> dict[str, Any]:
    """Return the comparison as data; the keys and their order are part of the interface."""
    return {
        "schema": SCHEMA,
        "eerste": zijde_as_data(vergelijking.eerste),
        "tweede": zijde_as_data(vergelijking.tweede),
        "zelfde_profiel": vergelijking.has_same_profiel,
        "zelfde_editie": vergelijking.has_same_editie,
        "vragen": len(vergelijking.samen),
        "gelijk": vergelijking.gelijk,
        "deel_gelijk": share_as_data(vergelijking.share),
        "antwoorden": [
            {
                "vraag": verschil.eerste.vraag,
                "naam": verschil.eerste.naam,
                "vraagtekst": verschil.eerste.vraagtekst,
                "eerste": _stap_as_data(verschil.eerste),
                "tweede": _stap_as_data(verschil.tweede),
            }
            for verschil in vergelijking.verschillen
        ],
        "alleen_eerste": [stap.vraag for stap in vergelijking.alleen_eerste],
        "alleen_tweede": [stap.vraag for stap in vergelijking.alleen_tweede],
        "gegevens": [_kop_as_data(k) for k in vergelijking.kop],
        "consensus": _consensus_as_data(consensus) if consensus is not None else None,
    }


def zijde_as_data(zijde: Zijde) -> dict[str, Any]:
    """Return what a reader needs to know of one side, as data."""
    dossier = zijde.dossier
    return {
        "dossier": zijde.bestand,
        "functietitel": dossier.functietitel,
        "beoordelaar": dossier.beoordelaar,
        "profiel": dossier.profiel,
        "advies": dossier.advies.functiegroep if dossier.advies is not None else None,
        "functiegroep": dossier.functiegroep,
    }


def share_as_data(share: Fraction | None) -> float | None:
    """Return an exact share as a number; None where there is none."""
    return None if share is None else as_number(share)


def _stap_as_data(stap: AntwoordStap) -> dict[str, str | None]:
    return {
        "antwoord": stap.antwoord,
        "optietekst": stap.optietekst,
        "richting": stap.richting.value if stap.richting is not None else None,
        "toelichting": stap.toelichting,
        "bron": stap.bron,
    }


def _consensus_as_data(dossier: Dossier) -> dict[str, Any]:
    chosen = dossier.consensus.model_dump(mode="json")["verschillen"] if dossier.consensus is not None else []
    return {"functiegroep": dossier.functiegroep, "verschillen": chosen}


def _as_json(value: object) -> Any:
    return (
        value.model_dump(mode="json", exclude_none=True) if isinstance(value, BaseModel) else to_jsonable_python(value)
    )


def _kop_as_data(verschil: Kopverschil) -> dict[str, Any]:
    """Return a difference of the head by its values; what has none of its own, such as the advice, in words."""
    eerste, tweede = map(_as_json, verschil.waarden)
    if (eerste, tweede) == (None, None):
        eerste, tweede = verschil.eerste, verschil.tweede
    return {"sleutel": verschil.sleutel, "eerste": eerste, "tweede": tweede}
