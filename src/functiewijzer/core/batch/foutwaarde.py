"""What a spreadsheet shows in a cell whose formula goes wrong: no title, and no answer."""

from typing import Final

FOUTWAARDEN: Final = frozenset(
    {
        *("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!"),
        *("#N/B", "#VERW!", "#WAARDE!", "#NAAM?", "#DEEL/0!", "#LEEG!", "#GETAL!", "#OVERLOOP!", "#BEREKENEN!"),
    }
)
"""In English and in Dutch: an export to CSV writes them as they are shown."""


def is_foutwaarde(tekst: str) -> bool:
    """Tell whether a cell holds an error value and nothing else."""
    return tekst.startswith("#") and tekst.strip().upper() in FOUTWAARDEN
