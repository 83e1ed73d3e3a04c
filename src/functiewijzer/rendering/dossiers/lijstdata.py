"""The dossiers of a folder as data: the JSON that other programs read."""

from typing import Any

from functiewijzer.core.dossiers.overzicht import Dossieroverzicht
from functiewijzer.core.dossiers.rij import Dossierrij
from functiewijzer.rendering.controles.bevindingen import bevindingen_as_data
from functiewijzer.rendering.dossiers.signaalwoorden import signaal_text
from functiewijzer.rendering.vormen.data import SCHEMA


def lijst_as_data(overzicht: Dossieroverzicht) -> dict[str, Any]:
    """Return the list, the functieraster of all dossiers, the signalen and what was not read, as plain data."""
    raster, groups = overzicht.functieraster, overzicht.functiegroepen
    return {
        "schema": SCHEMA,
        "op": overzicht.op.isoformat(),
        "aantal": sum(rij.dubbel_van is None for rij in overzicht.rijen),
        "dossiers": [_rij(rij, overzicht) for rij in overzicht.gekozen],
        "functieraster": [
            {"functiefamilie": code or None, "functiegroep": groep, "functietitels": sorted(raster[code, groep])}
            for code, _ in overzicht.families
            for groep in groups
            if (code, groep) in raster
        ],
        "samenhang": [
            {"soort": signaal.soort.value, "tekst": signaal_text(signaal), "dossiers": list(signaal.dossiers)}
            for signaal in overzicht.signalen
        ],
        "bevindingen": bevindingen_as_data(overzicht.bevindingen),
    }


def _rij(rij: Dossierrij, overzicht: Dossieroverzicht) -> dict[str, Any]:
    return {
        "dossier": rij.pad,
        "functietitel": rij.functietitel or None,
        "afdeling": rij.afdeling,
        "profiel": rij.profiel,
        "profielversie": rij.profielversie,
        "functiefamilie": rij.functiefamilie,
        "functiegroep": rij.functiegroep,
        "adviesgroep": rij.adviesgroep,
        "status": rij.status,
        "besluit": rij.has_besluit,
        "datum": rij.datum.isoformat() if rij.datum else None,
        "leeftijd_maanden": rij.age_on(overzicht.op),
        "open_vlaggen": [vlag.value for vlag in rij.open_vlaggen],
        "opgegaan_in_consensus": rij.is_opgegaan,
        "dubbel_van": rij.dubbel_van,
    }
