"""A small folder of dossiers in which every kind of signaal can be seen, with files that can't be read."""

from pathlib import Path
from typing import Any, Final

from dossierbouw import bewaar, bibliotheek, vastgelegd
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import grade_and_record
from functiewijzer.core.indeling.conclusie import Vlag
from functiewijzer.core.profielen.herkomst import Herkomst

OP: Final = "2026-06-01"
"""The day on which tests tell ages."""


def besluit(groep: str, datum: str = "2026-05-01", **velden: str) -> dict[str, str]:
    """Return a besluit as it stands in YAML."""
    return {"functiegroep": groep, "datum": datum, "door": "directeur", **velden}


def vorige_editie(dossier: Dossier, versie: str = "1.0") -> Dossier:
    """Return the same record as if it was made with an earlier edition of its profile."""
    herkomst = Herkomst(functiewijzer="0.1.0", profielversie=versie, profielhash=f"sha256:{versie}")
    return dossier.model_copy(update={"herkomst": herkomst})


def ongemotiveerd(dossier: Dossier) -> Dossier:
    """Return the same job graded without a reason at any answer, which raises the flag for that."""
    bare = {v: a.model_copy(update={"toelichting": None}) for v, a in dossier.antwoorden.items()}
    recorded = grade_and_record(dossier.model_copy(update={"antwoorden": bare}), bibliotheek())
    assert recorded.advies is not None
    assert Vlag.ONGEMOTIVEERD in recorded.advies.vlaggen
    return recorded


def combinatie(**velden: Any) -> Dossier:
    """Return the dossier of a combination job in group F."""
    delen = [{"dossier": f"{name}.dossier.yaml", "functietitel": name.upper()} for name in "ab"]
    held = [{"tekst": "De functies zijn verwant.", "waarde": "waar"}]
    whole = {"beleid": "matrix", "delen": delen, "voorwaarden": held, "functiegroep": "F"}
    return Dossier.model_validate({"functietitel": "A / B", "combinatie": whole, **velden})


def gesprek(**velden: Any) -> Dossier:
    """Return a saved gesprek that has no advice yet."""
    return Dossier.model_validate({"antwoorden": {"aansturing": "meer"}, **velden})


def write_folder(folder: Path) -> None:
    """Write the dossiers, sound and broken."""
    binnen, buiten = folder / "binnendienst", folder / "buitendienst"
    sound = {
        "verkoper": vastgelegd("Verkoper", afdeling="Verkoop", besluit=besluit("E", "2022-03-01")),
        "verkoper-export": vastgelegd(
            "verkoper", antwoorden={"aansturing": "meer"}, afdeling="Export", besluit=besluit("D", "2026-05-12")
        ),
        "orderverwerker": vastgelegd("Orderverwerker", besluit=besluit("H", "2025-05-02")),
        "planner": vorige_editie(vastgelegd("Planner", antwoorden={"discretie": "weinig"}, peildatum="2024-12-31")),
        "accountmanager": vastgelegd("Accountmanager", antwoorden={"takenpakket": "alle"}).model_copy(
            update={"keuze": None}
        ),
        "adviseur": vastgelegd("Adviseur", antwoorden={"werkzaamheden": "commercieel"}, besluit=besluit("E")),
        "offertes": ongemotiveerd(vastgelegd("Medewerker offertes", antwoorden={"aanpak": "voorgeschreven"})),
        "teamleider": vastgelegd(
            "Teamleider",
            antwoorden={"leidinggeven": "ja"},
            functiebeschrijving={"datum": "2027-01-01"},
        ),
    }
    for name, dossier in sound.items():
        bewaar(binnen, name, dossier)
    bewaar(binnen, "adviseur (kopie)", sound["adviseur"])
    onderweg = {"buitendienst": "overwegend"}
    bewaar(buiten, "vertegenwoordiger", vastgelegd("Vertegenwoordiger", "2.1", onderweg, besluit=besluit("F")))
    bewaar(buiten, "gesprek", gesprek(functietitel="Relatiebeheerder", profiel="2.1", peildatum="2026-05-20"))
    bewaar(folder, "oud", vastgelegd("Technisch verkoper").model_copy(update={"profiel": "7.7"}))
    (folder / "kapot.dossier.yaml").write_text("soort: indeling\nfunctietitel: [Verkoper\n", "utf-8")
    (folder / "typefout.dossier.yaml").write_text("soort: indeling\nfunctitel: Verkoper\n", "utf-8")
    (folder / "functiehuis.yaml").write_text("soort: functiehuis\n", "utf-8")
