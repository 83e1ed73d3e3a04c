"""Dossiers for tests: records of gradings against the shipped profiles, whole or with parts of your own."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import grade_and_record
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.profielen.antwoorden import Antwoord
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.loading.dossiers.antwoorden import write_indeling
from functiewijzer.loading.profielen.profielmap import Profielmap
from gereedschap import PROFIELEN

REDEN = "Dat staat in de functiebeschrijving."

VOLLEDIG: dict[str, Any] = {
    "werkgever": "Technische groothandel",
    "afdeling": "Verkoop",
    "peildatum": "2026-05-01",
    "functiebeschrijving": {
        "naam": "Functiebeschrijving verkoop, versie 2",
        "datum": "2026-04-01",
        "voor_gezien": {"door": "medewerkers van de afdeling", "datum": "2026-04-10"},
        "voor_akkoord": {"door": "leidinggevende", "datum": "2026-04-12"},
    },
    "beoordelaar": "HR-adviseur",
    "beslisser": "directeur",
    "overwogen": [{"profiel": "2.1", "reden": "Het werk gebeurt vanaf kantoor."}],
    "besluit": {"functiegroep": "E", "datum": "2026-05-20", "door": "directeur"},
    "bezwaar": {"termijn_weken": "6", "adres": "bezwaarcommissie"},
}
"""What people fill in, all of it, for a job that equals the reference."""

KEUZE: dict[str, Any] = {
    "keuze": "Doel en taken komen overeen met de referentie.",
    "redenen": {"complexiteit": REDEN, "zelfstandigheid": REDEN, "afbreukrisico": REDEN},
}
"""Why this reference, and why equal."""


@cache
def bibliotheek() -> Bibliotheek:
    """Return the shipped library."""
    return Profielmap(PROFIELEN).bibliotheek


def gelijke_antwoorden(profiel: str = "1.1") -> dict[str, str]:
    """Return the answers of a job that equals the reference: *gelijk* where it counts, and no uitsluiting."""
    vragen = bibliotheek().profielen[profiel].vragen
    sides = {vraag.id: {optie.richting: optie.id for optie in vraag.opties} for vraag in vragen}
    return {
        vraag.id: sides[vraag.id].get(Richting.GELIJK, vraag.opties[0].id)
        for vraag in vragen
        if vraag.telt_mee or vraag.opties[0].richting is None
    }


def vastgelegd(
    titel: str = "Medewerker verkoop", profiel: str = "1.1", antwoorden: Mapping[str, str] | None = None, **velden: Any
) -> Dossier:
    """Return a record: equal to the reference but for `antwoorden` (option ids, each with a reason); `velden` as given.

    The choice of the reference and every kenmerk have a reason, unless told otherwise. Fields are given as in YAML:
    `besluit={"functiegroep": "E", "datum": "2026-05-01", "door": "directeur"}`.
    """
    chosen = {**gelijke_antwoorden(profiel), **(antwoorden or {})}
    given = {v: Antwoord(antwoord=a, toelichting=REDEN if v in (antwoorden or {}) else None) for v, a in chosen.items()}
    kop = Dossier.model_validate({"functietitel": titel, "profiel": profiel, **KEUZE, **velden})
    return grade_and_record(kop.model_copy(update={"antwoorden": given}), bibliotheek())


def bewaar(folder: Path, naam: str, dossier: Dossier) -> Path:
    """Write a dossier to `<naam>.dossier.yaml` in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{naam}.dossier.yaml"
    write_indeling(path, dossier)
    return path
