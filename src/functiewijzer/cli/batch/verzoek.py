"""What the user asked of `batch`, option by option."""

import csv
from pathlib import Path
from typing import Final

from msgspec import Struct

from functiewijzer.cli.keuzes import require_keuze
from functiewijzer.cli.uitgang import Gebruiksfout

STROOM: Final = Path("-")
"""The name that stands for stdin or stdout."""
_BY_SUFFIX: Final = {".xlsx": "xlsx", ".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl"}

_NOT_WRITTEN: Final = {".xls", ".xlsm", ".ods", ".pdf", ".doc", ".docx", ".html", ".yaml", ".yml"}


class Batchverzoek(Struct, frozen=True, kw_only=True):
    """The request, as typed."""

    invoer: Path
    uitvoer: Path | None
    formaat: str | None
    kolom: str | None
    alleen_kolommen: str | None
    blad: str | None
    correcties: Path | None
    alleen_onderbouwd: bool
    vraagkolommen: bool
    samenvatting: Path | None
    hervat: bool
    overschrijf: bool
    streng: bool
    ruw: bool
    codering: str | None
    bij_fout: str
    profielmap: Path | None

    @property
    def kolomnamen(self) -> tuple[str, ...] | None:
        """The columns to take along, as named in one text with commas; None for all of them."""
        if self.alleen_kolommen is None:
            return None
        # A name that has a comma itself stands between quotes, as in CSV.
        names = next(csv.reader([self.alleen_kolommen], skipinitialspace=True), [])
        return tuple(name.strip() for name in names if name.strip())

    @property
    def doel(self) -> Path | None:
        """The file to write; None for stdout."""
        return None if self.uitvoer == STROOM else self.uitvoer


def choose_batchformaat(verzoek: Batchverzoek, formaten: tuple[str, ...]) -> str:
    """Return the format asked for, else what the name implies, else the first; raises Gebruiksfout."""
    require_keuze("--bij-fout", verzoek.bij_fout, ("stop", "vervang"))
    if verzoek.uitvoer is None:
        name = "lijst" if verzoek.invoer == STROOM else verzoek.invoer.stem
        raise Gebruiksfout(f"geef met -o de naam van het resultaat, bijvoorbeeld -o {name}-advies.csv (of -o - )")
    if verzoek.formaat is not None:
        require_keuze("--formaat", verzoek.formaat, formaten)
        formaat = verzoek.formaat
    else:
        formaat = _BY_SUFFIX.get(verzoek.uitvoer.suffix.lower(), formaten[0])
    suffix = verzoek.uitvoer.suffix.lower()
    if suffix in _NOT_WRITTEN or (formaat != "xlsx" and suffix == ".xlsx"):
        raise Gebruiksfout(f"een resultaat als {formaat} past niet bij de naam {verzoek.uitvoer}; kies een andere naam")
    if verzoek.doel is None and formaat == "xlsx":
        raise Gebruiksfout("een Excel-bestand past niet in stdout; geef met -o een bestandsnaam")
    if verzoek.doel is None and verzoek.hervat:
        raise Gebruiksfout("--hervat gaat verder met een bestand; geef met -o de naam ervan")
    return formaat
