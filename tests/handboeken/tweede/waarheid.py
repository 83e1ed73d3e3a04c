"""Schrijft de waarheid naast een handboek: wat er per functie in staat, in de woorden van het handboek zelf."""

from pathlib import Path
from typing import Any

import yaml

HIER = Path(__file__).parent


def write_truth(naam: str, soort: str, functies: list[dict[str, Any]]) -> None:
    """Write `<naam>.waarheid.yaml`; fields that a handbook does not have are simply absent."""
    gegevens = {"handboek": naam, "soort": soort, "functies": functies}
    tekst = yaml.safe_dump(gegevens, allow_unicode=True, sort_keys=False, width=118)
    (HIER / f"{naam.rsplit('.', 1)[0]}.waarheid.yaml").write_text(tekst, encoding="utf-8")
