"""An Advies as data: the JSON that other programs read."""

import json
import re
from collections.abc import Iterator
from dataclasses import fields
from enum import Enum
from fractions import Fraction
from typing import Any, Final

from pydantic import BaseModel
from pydantic_core import to_jsonable_python

from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.methode import EERSTE, exists_in
from functiewijzer.core.indeling.stapdelen import Antwoordvoorstel, Buur, Ontbrekendezijde, VoorwaardeUitslag
from functiewijzer.core.indeling.stappen import Stap
from functiewijzer.core.indeling.telling import Telling
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.vingerafdruk import profielhash
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.rendering.woorden import alternatief_reden

SCHEMA: Final = 1


def render_json(data: object) -> str:
    """Return data as JSON text with two spaces, in the order in which it was made.

    Lone surrogates, which no file can carry, are always written as escapes.
    """
    text = json.dumps(data, ensure_ascii=False, indent=2)
    return re.sub("[\ud800-\udfff]", lambda match: f"\\u{ord(match.group()):04x}", text) + "\n"


def advies_as_data(advies: Advies) -> dict[str, Any]:
    """Return the grading as plain data; the keys and their order are part of the interface."""
    indeling, profiel = advies.indeling, advies.profiel
    return {
        "schema": SCHEMA,
        "functietitel": advies.functietitel,
        "profiel": {
            "code": profiel.code,
            "naam": profiel.naam,
            "versie": profiel.versie,
            "status": profiel.referentie.status.value,
            "hash": profiel.hash,
        },
        "uitkomst": indeling.uitkomst.value,
        "functiegroep": indeling.functiegroep,
        "mogelijke_groepen": list(indeling.mogelijke_groepen),
        "geen_match_mogelijk": indeling.geen_match_mogelijk,
        "status": indeling.status.value,
        "openstaand": list(indeling.openstaand),
        "vastheid": indeling.vastheid.value,
        "vlaggen": [vlag.value for vlag in indeling.vlaggen],
        "saldo": as_number(indeling.saldo),
        "kenmerken": {kenmerk: _telling(telling) for kenmerk, telling in indeling.kenmerken.items()},
        "antwoorden": _antwoorden(advies),
        "stappen": [_stap(stap) for stap in indeling.stappen],
        "kantelpunten": [
            {"vraag": k.vraag, "van": k.van, "naar": k.naar, "functiegroep": k.functiegroep}
            for k in indeling.kantelpunten
        ],
        "hangt_af_van": list(indeling.hangt_af_van),
        "open_vragen": list(indeling.open_vragen),
        "ook_bekijken": indeling.ook_bekijken,
        "keuze": advies.dossier.keuze,
        "redenen": dict(advies.dossier.redenen),
        "alternatieven": [
            {"code": a.profiel, "naam": a.naam, "reden": alternatief_reden(a)} for a in advies.alternatieven
        ],
        "herkomst": _herkomst(advies),
    }


def as_number(share: Fraction) -> float:
    """Return an exact share as a number of at most four decimals."""
    return round(float(share), 4)


def _profiel(profiel: Referentieprofiel) -> dict[str, str]:
    return {
        "code": profiel.code,
        "naam": profiel.naam,
        "versie": profiel.versie,
        "status": profiel.status.value,
        "hash": profielhash(profiel),
    }


def _telling(telling: Telling) -> dict[str, int]:
    return {"lichter": telling.lichter, "gelijk": telling.gelijk, "zwaarder": telling.zwaarder}


def _antwoorden(advies: Advies) -> dict[str, dict[str, str]]:
    """Return the answers in the order of asking, so that the order in the file changes nothing."""
    antwoorden = advies.dossier.antwoorden
    return {
        stap.vraag: antwoorden[stap.vraag].model_dump(include={"antwoord", "toelichting", "bron"}, exclude_none=True)
        for stap in advies.indeling.antwoorden
        if stap.vraag in antwoorden and antwoorden[stap.vraag].antwoord is not None
    }


def _herkomst(advies: Advies) -> dict[str, Any]:
    start = advies.indeling.uitgangspunt
    return {
        "functiewijzer": advies.profiel.herkomst.functiewijzer,
        "afdeling": advies.dossier.afdeling,
        "omschrijving": advies.dossier.omschrijving,
        "drempels": {name: as_number(getattr(start, name)) for name in ("drempel", "tegen", "grens")},
    }


def _stap(stap: Stap) -> dict[str, Any]:
    return {name: as_plain(value) for name, value in _shown_fields(stap)}


def _shown_fields(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield the fields of a stap or a part of it; what a later edition of the method brought, where it is filled."""
    for field in fields(value):
        content = getattr(value, field.name)
        if exists_in(EERSTE.nummer, field.name) or content != field.default:
            yield field.name, content


def as_plain(value: Any) -> Any:
    """Return a value of a stap or an advies as plain data."""
    match value:
        case Enum():
            return value.name.lower() if isinstance(value, Waarheid) else value.value
        case Fraction():
            return as_number(value)
        case tuple():
            return [as_plain(item) for item in value]
        case VoorwaardeUitslag() | Antwoordvoorstel() | Buur() | Ontbrekendezijde():
            return {name: as_plain(inner) for name, inner in _shown_fields(value)}
        case BaseModel():
            return value.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        case _:
            return to_jsonable_python(value)


def profielen_as_data(bibliotheek: Bibliotheek) -> dict[str, Any]:
    """Return the library as plain data: the groups, the families and the profiles in short."""
    huis = bibliotheek.functiehuis
    return {
        "schema": SCHEMA,
        "functiehuis": huis.naam,
        "functiegroepen": list(huis.functiegroepen),
        "families": [{"code": familie.code, "naam": familie.naam} for familie in huis.families],
        "profielen": [_profiel_in_short(profiel) for profiel in bibliotheek.alle.values()],
    }


def _profiel_in_short(profiel: Referentieprofiel) -> dict[str, Any]:
    return _profiel(profiel) | {
        "functiefamilie": profiel.functiefamilie,
        "functiegroep": profiel.functiegroep,
        "alternatieve_namen": list(profiel.alternatieve_namen),
        "doel": profiel.doel,
    }
