"""Ankers: words that every handbook uses, so that words which only nearly are one of them show damage.

A letter lost here and there leaves a text that statistics call Dutch; `activteiten` gives it away.
"""

from functools import lru_cache
from typing import Final, NamedTuple

from functiewijzer.core.handboek.woordbeeld import Woordbeeld

_ANKERS: Final[dict[str, str]] = {
    "activiteiten": "activiteit",
    "afbreukrisico": "afbreukrisico",
    "afdeling": "afdeling",
    "bedrijfsfunctie": "bedrijfsfunctie",
    "begeleiding": "begeleiding",
    "beslissingen": "beslissing",
    "complexiteit": "complexiteit",
    "efficiënt": "efficiën",
    "financieel": "financieel",
    "financiële": "financiële",
    "flexibel": "flexibel",
    "functie": "functi",
    "functiegroep": "functiegroep",
    "functiefamilie": "functiefamilie",
    "informatie": "informati",
    "klanten": "klant",
    "kwalificatie": "kwalific",
    "leidinggevende": "leidinggeven",
    "medewerker": "medewerk",
    "ondersteuning": "ondersteun",
    "organisatie": "organisati",
    "problemen": "problem",
    "procedures": "procedure",
    "referentiefunctie": "referentiefunctie",
    "resultaten": "resulta",
    "specifieke": "specifiek",
    "toepassingsregels": "toepassingsregel",
    "uitvoeren": "uitvoer",
    "verantwoordelijk": "verantwoordelijk",
    "verantwoordelijkheid": "verantwoordelijkh",
    "verkoop": "verko",
    "verschillende": "verschil",
    "vertrouwelijke": "vertrouwelijk",
    "voorkomende": "voorkomend",
    "werkzaamheden": "werkzaamhe",
    "zelfstandigheid": "zelfstandig",
}
"""Each word with the stem that its own inflections and compounds have; what has the stem is no near miss."""

_GOED = (
    "actiegroep activisten activities actualiteiten afdaling afdeeling antiquiteiten autoriteiten begeleiden "
    "begeleidend beklimmingen bekwaamheden belastingen beslissen beslissende efficient faciliteiten festiviteiten "
    "financial financials financiele financien financier financieren financiers financiert financiën formatie "
    "geleiding intimiteiten invoeren kanten klanken kranten legerleiding meewerken ondertekening ontvoeren "
    "organisator pacificatie planten proberen probleem procederen punctie ratificatie reformatie resulteren "
    "uithoeken uitkeren uitroeien uitroepen uitvaren uitvogelen uitzoeken urbanisatie vergissingen verhullende "
    "verloop vermissingen vertrouweling vertrouwelingen vlissingen voorkomen voortkomend voortkomende vrouwelijke"
)
_ECHT: Final = frozenset(_GOED.split())
"""Words that lie near an anker and are right: all of the 80,000 commonest Dutch words that do."""
_LIGATURES: Final = ("ffi", "ffl", "ff", "fi", "fl", "ti", "tt")


class Bijna(NamedTuple):
    """What was found: how many words are an anker or have its stem, how many only nearly, and which those are."""

    goed: int
    bijna: int
    woorden: tuple[str, ...]

    @property
    def deel(self) -> float:
        """The part of the words around the ankers that is wrong."""
        return self.bijna / max(1, self.goed + self.bijna)


def near_misses(beeld: Woordbeeld) -> Bijna:
    """Count the words that are an anker, and those that only nearly are."""
    goed, wrong = 0, {}
    for word, count in beeld.aantallen.items():
        if any(stem in word for stem in _ANKERS.values()):
            goed += count
        elif word not in _ECHT and _is_near(word):
            wrong[word] = count
    ordered = sorted(wrong, key=lambda word: (-wrong[word], word))
    return Bijna(goed, sum(wrong.values()), tuple(ordered))


def _is_near(word: str) -> bool:
    return word in _stripped() or any(
        abs(len(word) - len(anker)) <= _slack(anker) and _alike(word, anker) for anker in _ANKERS
    )


@lru_cache(maxsize=1)
def _stripped() -> frozenset[str]:
    """Return the ankers without one of their ligatures, as a PDF without a letter table gives them."""
    return frozenset(anker.replace(pair, "") for anker in _ANKERS for pair in _LIGATURES if pair in anker)


def _slack(anker: str) -> int:
    return 1 if len(anker) < 9 else 2 if len(anker) < 12 else 3


def _alike(word: str, anker: str) -> bool:
    """Whether the words begin or end the same, and lie within the distance: most words do neither."""
    if word[:2] != anker[:2] and word[-3:] != anker[-3:]:
        return False
    return distance(word, anker) <= _slack(anker)


def distance(one: str, other: str) -> int:
    """Return how many letters must be left out, put in or replaced to make one word the other."""
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, 1):
        before, row[0] = row[0], number
        for place, against in enumerate(other, 1):
            before, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, before + (letter != against))
    return row[-1]
