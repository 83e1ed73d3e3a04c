"""What separates a job from the next group, as data."""

from typing import Any

from functiewijzer.core.beroepen.aspectindex import Aspectdeel
from functiewijzer.core.groei.antwoordweg import Antwoordweg
from functiewijzer.core.groei.groei import Groei, Groepsvergelijking
from functiewijzer.core.indeling.stappen import GrondStap, UitsluitingStap
from functiewijzer.core.indeling.weging import almost_holds
from functiewijzer.rendering.groei.groeistuk import Groeistuk
from functiewijzer.rendering.vormen.data import SCHEMA


def groei_as_data(stuk: Groeistuk) -> dict[str, Any]:
    """Return the report as plain data; every key is always there."""
    groei = stuk.groei
    return {
        "schema": SCHEMA,
        "functietitel": groei.dossier.functietitel,
        "profiel": groei.profiel.code if groei.profiel is not None else None,
        "profielversie": groei.profiel.versie if groei.profiel is not None else None,
        "uitslag": groei.uitslag.value,
        "vanuit": _start(groei),
        "naar": groei.naar,
        "delen": [deel.dossier for deel in groei.dossier.combinatie.delen] if groei.dossier.combinatie else [],
        "antwoorden_geven": groei.indeling.functiegroep if groei.indeling is not None else None,
        "andere_editie": groei.is_andere_editie,
        "open_vragen": list(groei.indeling.open_vragen) if groei.indeling is not None else [],
        "verwijzingen": list(groei.indeling.verwijzingen) if groei.indeling is not None else [],
        "referenties": [profiel.code for profiel in groei.referenties],
        "uitsluitingen": [_clause(s) for s in _uitsluitingen(groei)],
        **_vergelijking(groei.vergelijking),
        "raakt": [
            {"aspect": vlak.aspect, "delen": [_deel(deel) for deel in vlak.delen]} for vlak in stuk.raakvlakken.vlakken
        ],
        "rijen": [_deel(rij) for rij in stuk.raakvlakken.rijen],
        "verwante_rijen": [_deel(rij) for rij in stuk.raakvlakken.verwante_rijen],
    }


def _start(groei: Groei) -> dict[str, Any] | None:
    start = groei.start
    if start is None:
        return None
    return {"groep": start.groep, "grondslag": start.grondslag.value, "geadviseerd": start.geadviseerd}


def _uitsluitingen(groei: Groei) -> list[UitsluitingStap]:
    stappen = groei.indeling.stappen if groei.indeling is not None else ()
    return [stap for stap in stappen if isinstance(stap, UitsluitingStap)]


def _vergelijking(vergelijking: Groepsvergelijking | None) -> dict[str, Any]:
    if vergelijking is None:
        return {"saldo": None, "gronden": [], "wegen": []}
    indeling, stand = vergelijking.indeling, vergelijking.saldo
    return {
        "saldo": {
            "waarde": round(float(indeling.saldo), 4),
            "drempel": float(indeling.uitgangspunt.drempel),
            "punten": stand.punten,
            "totaal": stand.totaal,
        },
        "gronden": [_clause(grond) | {"bijna": almost_holds(grond)} for grond in vergelijking.gronden],
        "wegen": [_weg(weg) for weg in vergelijking.wegen],
    }


def _clause(stap: GrondStap | UitsluitingStap) -> dict[str, Any]:
    return {
        "id": stap.grond if isinstance(stap, GrondStap) else stap.uitsluiting,
        "tekst": stap.tekst,
        "waarde": stap.waarde.name.lower(),
        "voorwaarden": [{"tekst": u.tekst, "waarde": u.waarde.name.lower()} for u in stap.voorwaarden],
    }


def _weg(weg: Antwoordweg) -> dict[str, Any]:
    return {
        "antwoorden": [
            {
                "vraag": a.vraag,
                "naam": a.naam,
                "aspect": a.aspect,
                "van": a.van,
                "van_tekst": a.van_tekst,
                "naar": a.naar,
                "tekst": a.tekst,
            }
            for a in weg.antwoorden
        ],
        "gronden": list(weg.gronden),
        "tegenstrijdig": weg.is_tegenstrijdig,
    }


def _deel(deel: Aspectdeel) -> dict[str, Any]:
    return {
        "adres": deel.adres,
        "document": deel.document.id,
        "deel": deel.onderdeel.plaats.deel.value,
        "nummer": deel.onderdeel.plaats.nummer,
        "naam": deel.naam,
        "maatstaven": list(deel.maatstaven),
    }
