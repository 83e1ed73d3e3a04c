"""The yes/no question about one clause of a rule: the words of the handbook, asked as a question."""

from typing import Final

from functiewijzer.core.handboek.handboekdocumenten import Gegevens
from functiewijzer.core.schrijfwijze import shortened

_VRAAG: Final = "Geldt dit voor de functie? ‘{}’"
_LANGSTE_NAAM: Final = 60


def make_clausulevraag(name: str, clausule: str, zin: str | None, bron: str | None) -> Gegevens:
    """Return the question about a clause, with the whole sentence (`zin`) above it where that says more.

    Its name is the clause too: `lichter_1`, which the id says, would steer the answer.
    """
    return {
        "id": name,
        "naam": shortened(" ".join(clausule.split()), _LANGSTE_NAAM),
        "tekst": _VRAAG.format(clausule),
        **({"toelichting": zin} if zin is not None and zin != clausule else {}),
        "telt_mee": "false",
        "opties": [{"id": "nee", "tekst": "Nee"}, {"id": "ja", "tekst": "Ja"}],
        **({"bron": bron} if bron is not None else {}),
    }
