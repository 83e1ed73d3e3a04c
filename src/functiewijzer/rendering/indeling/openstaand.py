"""What is still missing before an advice is onderbouwd, in words: a place of the dossier as people know it."""

from collections.abc import Mapping
from typing import Final

from functiewijzer.core.indeling.indeling import Indeling
from functiewijzer.core.indeling.openstaand import KEUZE, PROFIELSTATUS, REDENEN
from functiewijzer.core.profielen.beschrijving import kenmerk_label

_WHOLE: Final = {
    KEUZE: "waarom deze referentie past",
    PROFIELSTATUS: "een vastgesteld profiel; dit is een concept",
}
_PARTS: Final = {
    REDENEN: "een reden bij {}",
    "overwogen": "waarom referentie {} wel of niet past",
    "afgesloten_vlaggen": "een tekst die de vlag ‘{}’ afsluit",
}


def openstaand_of(indeling: Indeling) -> tuple[str, ...]:
    """Return what an advice still needs before it is onderbouwd, question by question by their names."""
    names = question_names(indeling)
    return tuple(openstaand_text(place, names) for place in indeling.openstaand)


def question_names(indeling: Indeling) -> Mapping[str, str]:
    """Return the names of the questions by id."""
    return {stap.vraag: stap.naam for stap in indeling.antwoorden}


def openstaand_text(place: str, names: Mapping[str, str] | None = None) -> str:
    """Return what has to be done at a dotted place of a dossier, as `find_openstaand` names it.

    `names` are those of the questions by id; a question that is not among them is named by its id.
    """
    if place in _WHOLE:
        return _WHOLE[place]
    part, _, rest = place.partition(".")
    if part in _PARTS:
        return _PARTS[part].format(kenmerk_label(rest) if part == REDENEN else rest)
    vraag = rest.removesuffix(".toelichting")
    naam = (names or {}).get(vraag, vraag)
    return f"een antwoord bij {naam}" if vraag == rest else f"de toelichting bij {naam}"
