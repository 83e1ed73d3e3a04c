"""Records for tests of reports: one with everything, and one with no more than an advice."""

from io import BytesIO
from typing import Any, Final

from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph

from dossierbouw import VOLLEDIG, bibliotheek, vastgelegd
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import grade_and_record

KAAL: Final = vastgelegd().model_copy(update={"bezwaar": None})
"""A record without anything but the advice."""

VOL: Final[dict[str, Any]] = VOLLEDIG | {
    "omschrijving": "Adviseert vaste klanten over onderdelen en maakt offertes.",
    "besluit": {"functiegroep": "F", "datum": "2026-05-01", "door": "directeur"},
    "vergelijkbaar": [
        {
            "dossier": "verkoper-regio.dossier.yaml",
            "functietitel": "Verkoper regio",
            "afdeling": "Verkoop",
            "functiegroep": "F",
        }
    ],
    "bezwaar": {"termijn_weken": 6, "adres": "Bezwarencommissie indeling, Kade 1, 9700 AA Groningen"},
}
"""All that people fill in, as in YAML."""

ZWAARDER: Final = {"werkzaamheden": "commercieel", "klantcontact": "verkoopadvies", "gevolg_van_fouten": "groter"}


def vol(tekst: str | None = None, **velden: Any) -> Dossier:
    """Return a record with everything in it; with `tekst`, that is the reason and the evidence of each answer."""
    dossier = vastgelegd("Adviseur verkoop binnendienst", "1.1", ZWAARDER, **(VOL | velden))
    why = {"toelichting": tekst or "Zo staat het in paragraaf 2.", "bron": tekst or "Functiebeschrijving, paragraaf 2"}
    antwoorden = {
        vraag: antwoord.model_copy(update=why) if vraag in ZWAARDER else antwoord
        for vraag, antwoord in dossier.antwoorden.items()
    }
    return grade_and_record(dossier.model_copy(update={"antwoorden": antwoorden}), bibliotheek())


def words_of(content: bytes) -> str:
    """Return the text of a Word document, each paragraph and each row of a table on its line."""
    parts = Document(BytesIO(content)).iter_inner_content()
    return "".join(f"{line}\n" for part in parts for line in _lines(part))


def _lines(part: Paragraph | Table) -> list[str]:
    if isinstance(part, Paragraph):
        return [part.text]
    return [" | ".join(cell.text for cell in row.cells) for row in part.rows]
