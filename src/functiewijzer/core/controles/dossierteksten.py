"""Checks on the texts of a profile that a record keeps: people read them in the report and in the letter."""

from collections.abc import Iterator

from functiewijzer.core.controles.controle import Controle, Vondst, fout, waarschuwing
from functiewijzer.core.controles.dossierproef import Dossierproef
from functiewijzer.core.dossiers.teksten import find_andere_teksten, find_vreemde_teksten


def _strange(proef: Dossierproef) -> Iterator[Vondst]:
    for tekst in find_vreemde_teksten(proef.dossier, proef.profiel):
        fact = f"de tekst bij ‘{tekst.naam}’ is niet die van het profiel: ‘{tekst.was}’"
        yield tekst.plek, fact, f"Zet terug wat het profiel zegt: ‘{tekst.nu}’"


def _contradicting(proef: Dossierproef) -> Iterator[Vondst]:
    if not proef.dossier.is_vastgelegd:
        return
    for tekst in find_andere_teksten(proef.dossier, proef.profiel):
        fact = f"de tekst bij ‘{tekst.naam}’ is een andere dan in de stappen of in het profiel: ‘{tekst.was}’"
        yield tekst.plek, fact, f"Daar staat: ‘{tekst.nu}’. Is de tekst met de hand gewijzigd, zet die dan terug."


FW612 = Controle(
    fout(
        "FW612",
        "Tekst van het profiel is met de hand gewijzigd",
        "Een dossier bewaart bij elke stap de tekst van het profiel, en die tekst komt in het verslag en in de brief. "
        "Dit dossier is gemaakt met precies het profiel dat in de profielmap staat, maar een tekst is anders. Die is "
        "dus in het dossier gewijzigd. Zet terug wat het profiel zegt.",
    ),
    _strange,
)
FW613 = Controle(
    waarschuwing(
        "FW613",
        "Twee teksten in het dossier spreken elkaar tegen",
        "Bij een antwoord staat een andere tekst dan bij dezelfde stap, of dan in het profiel. Dat kan kloppen: dan "
        "was het profiel anders verwoord toen de vraag werd beantwoord. Is de tekst in het dossier gewijzigd, zet dan "
        "terug wat er stond.",
    ),
    _contradicting,
)

TEKSTCONTROLES = (FW612, FW613)
