"""Dossiers for tests: records of gradings against the shipped profiles, whole or with parts of your own."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from functiewijzer.core.advies import make_advies
from functiewijzer.core.antwoorden import Antwoord
from functiewijzer.core.bibliotheek import Bibliotheek
from functiewijzer.core.dossier import Dossier
from functiewijzer.core.vastleggen import record_advies
from functiewijzer.core.voorwaarde import Richting
from functiewijzer.core.vragenlijst import with_shown_texts
from functiewijzer.loading.antwoorden import write_indeling
from functiewijzer.loading.profielmap import Profielmap
from gereedschap import PROFIELEN

REDEN = "Dat staat in de functiebeschrijving."


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

    Fields are given as in YAML: `besluit={"functiegroep": "E", "datum": "2026-05-01", "door": "directeur"}`.
    """
    chosen = {**gelijke_antwoorden(profiel), **(antwoorden or {})}
    given = {v: Antwoord(antwoord=a, toelichting=REDEN if v in (antwoorden or {}) else None) for v, a in chosen.items()}
    kop = Dossier.model_validate({"functietitel": titel, "profiel": profiel, **velden})
    reference = bibliotheek().profielen[profiel]
    shown = with_shown_texts(reference, {v.id: given[v.id] for v in reference.volgorde if v.id in given})
    return record_advies(make_advies(kop.model_copy(update={"antwoorden": shown}), bibliotheek()))


def bewaar(folder: Path, naam: str, dossier: Dossier) -> Path:
    """Write a dossier to `<naam>.dossier.yaml` in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{naam}.dossier.yaml"
    write_indeling(path, dossier)
    return path
