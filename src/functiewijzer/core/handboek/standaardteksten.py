"""What a profile must say and a NOK or a groepsblad does not: sentences of this tool, marked as such.

They are written into a profile and never compared: a person may change them. None of them says anything about the work.
"""

from typing import Final

KEUZE: Final = "Keuze van dit hulpmiddel; het handboek geeft hier geen regel"
"""The source of a sentence that is not of the handbook."""


def rule_text(groep: str, eigen: str) -> str:
    """Return the rule of a side where a handbook has only texts per level."""
    return f"De functie past duidelijk beter bij de omschrijving van groep {groep} dan bij die van groep {eigen}."


def no_side(groep: str, richting: str) -> str:
    """Return why a level has no rule on one side."""
    return f"Het handboek beschrijft geen niveau dat één stap {richting} is dan groep {groep}."


def question(naam: str) -> str:
    """Return the question of which the options are the texts of a row."""
    return f"Welke omschrijving van ‘{naam}’ past het best bij het opgedragen werk?"


def beyond(richting: str, groep: str) -> str:
    """Return the option on a side for which the handbook has no text."""
    return f"{richting.capitalize()} dan de omschrijving van groep {groep}."


def groepsnaam(groep: str) -> str:
    """Return the name of a profile that describes a whole functiegroep."""
    return f"Functiegroep {groep}"
