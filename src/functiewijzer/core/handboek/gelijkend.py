"""What a document without rules looks like instead of a handbook, by the words that only its kind uses."""

import re
from typing import Final, NamedTuple

_TEKENS: Final[dict[str, tuple[str, ...]]] = {
    "beroepscompetentieprofiel": (
        "beroepscompetentieprofiel",
        "beroepscontext",
        r"legitimering\w*",
        r"kerntaken|kerntaak",
        r"kernopgaven|(?:keuzen|keuzes|dilemma.?s)",
        r"vakvolwassen\w*",
        r"beroepsbeoefenaar\w*",
    ),
    "kwalificatiedossier": (
        r"kwalificatiedossiers?",
        r"proces-competentie-matrix",
        r"werkprocess?(?:en)?",
        r"prestatie-indicator\w*",
        r"typerende\s+beroepshouding",
        "crebo",
        r"(?:context|betekenis)\s+van\s+de\s+(?:kwalificatie|kerntaak)",
        r"vakkennis\s+en\s+vaardigheden",
    ),
    "opleidingsplan": (
        r"cursist\w*",
        r"opleidingsacties?|opleidingsplan|opleidingsprogramma",
        r"voorziene\s+einddatum|studiebelasting\w*|lesuren",
        r"leerdoel\w*|leerpunten",
        r"stagebegeleider|praktijkbegeleider|begeleider\w*",
        r"afgewerkt\s+op|toetsing|examen\w*",
    ),
    "cao_tekst": (
        r"^\s*artikel\s+\d+",
        r"werkgever",
        r"collectieve\s+arbeidsovereenkomst|\bcao\b",
        r"arbeidsovereenkomst",
        r"vakantie(?:dagen|toeslag|uren)",
        r"loonschaal|loonschalen|salarisschaal|salarisschalen",
        r"opzegtermijn|proeftijd|werkingssfeer|overwerk",
    ),
    "vacature": (
        r"vacature\w*",
        r"wij\s+bieden|wat\s+bieden\s+wij|ons\s+aanbod",
        r"solliciteer\w*|sollicitatie\w*",
        r"jouw\s+profiel|wie\s+ben\s+jij|wij\s+zoeken|wat\s+(?:vragen|verwachten)\s+wij",
        r"bruto\s+per\s+maand|marktconform\w*",
    ),
    "functiebeschrijving": (
        r"functie(?:beschrijving|omschrijving|profiel)",
        r"functie-?eisen|vereiste\s+(?:opleiding|ervaring)",
        r"rapporteert\s+aan|direct\s+leidinggevende",
        r"doel\s+van\s+de\s+functie",
        r"taken\s+en\s+verantwoordelijkheden|hoofdtaken|resultaatgebieden",
        r"competenties",
        r"paraaf|handtekening",
    ),
    "loontabel": (
        r"salaristabel\w*|loontabel\w*|salarisschalen",
        r"trede|periodiek\w*",
        r"bruto|uurloon|maandloon|maandsalaris",
        r"minimumloon|jeugdloon",
    ),
}
"""Per kind of document the signs of it, each a pattern."""
_LEAST: Final = 3
_NAME: Final = 2


class Gelijkenis(NamedTuple):
    """What a document looks like, the signs that were seen, and how often all of them stand in the text."""

    soort: str
    tekens: tuple[str, ...]
    aantal: int


def looks_like(text: str) -> Gelijkenis | None:
    """Return the kind with the largest part of its signs in the text, then with most of them; None below three."""
    lower = text.lower()
    found = [_signs(soort, lower) for soort in _TEKENS]
    likely = [seen for seen in found if len(seen.tekens) >= _LEAST]
    return max(likely, key=lambda seen: (len(seen.tekens) / len(_TEKENS[seen.soort]), seen.aantal), default=None)


def _signs(soort: str, text: str) -> Gelijkenis:
    hits = {pattern: _hits(pattern, text) for pattern in _TEKENS[soort]}
    seen = [found for found in hits.values() if found]
    words = tuple(" ".join(found[0].split()) for found in seen)
    return Gelijkenis(soort, words, sum(map(len, seen)))


def _hits(pattern: str, text: str) -> list[str]:
    bounded = pattern if pattern.startswith("^") else rf"\b(?:{pattern})\b"
    return [match.group() for match in re.finditer(bounded, text, re.MULTILINE)]
