"""Finding the sentences of documents about occupations in which words stand, also as a part of a longer word."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from msgspec import Struct

from functiewijzer.core.beroepen.beroepszinnen import Beroepszin
from functiewijzer.core.gelijkenis import is_misspelt, nearest
from functiewijzer.core.titels.titelwoorden import fold

_WORD: Final = re.compile(r"\w+")
_ENDINGS: Final = ("en", "s", "e", "t")
_SHORTEST: Final = 4
"""A shorter word stands inside very many others by chance."""
_MOST_WORDS: Final = 20
_HEEL, _BEGIN, _DEEL, _LIJKT, _NAAM = 8, 6, 5, 3, 2


class Zoektreffer(Struct, frozen=True):
    """A sentence that was found: how many of the words it has, and how well they fit."""

    zin: Beroepszin
    woorden: int
    score: int


class Beroepenvondst(Struct, frozen=True):
    """What was found, best first; where that is nothing, `bedoelde` is the nearest word that the documents have."""

    treffers: tuple[Zoektreffer, ...]
    bedoelde: str | None = None


def find_zinnen(tekst: str, zinnen: Iterable[Beroepszin]) -> Beroepenvondst:
    """Return the sentences that have all the words, else those that have most of them; best first."""
    asked = _asked(tekst)
    every = tuple(zinnen)
    # A word that stands somewhere is spelt as it was meant: only then another one is no slip of the pen.
    misspelt = frozenset(word for word in asked if not any(_fits(word, zin) for zin in every))
    found = [treffer for zin in every if (treffer := _weigh(asked, zin, misspelt)).woorden]
    most = max((treffer.woorden for treffer in found), default=0)
    best = sorted((t for t in found if t.woorden == most), key=lambda treffer: -treffer.score)
    return Beroepenvondst(tuple(best), None if best else _nearest(asked, every))


def _asked(tekst: str) -> tuple[str, ...]:
    words = dict.fromkeys(_words(tekst))
    return tuple([word for word in words if len(word) >= _SHORTEST - 1] or words)[:_MOST_WORDS]


def _words(tekst: str) -> Iterator[str]:
    # Word by word: to fold is to cut where no title is that long.
    return (folded for word in _WORD.findall(tekst) if (folded := fold(word)))


def _fits(asked: str, zin: Beroepszin) -> bool:
    return any(_fit(asked, word) > _LIJKT for word in _words(zin.tekst))


def _weigh(asked: Iterable[str], zin: Beroepszin, misspelt: frozenset[str]) -> Zoektreffer:
    words = tuple(_words(zin.tekst))
    found = ((word, max((_fit(word, other) for other in words), default=0)) for word in asked)
    scores = [best for word, best in found if best > _LIJKT or (best and word in misspelt)]
    return Zoektreffer(zin, len(scores), sum(scores) + (_NAAM if zin.is_naam and scores else 0))


@lru_cache(maxsize=50_000)
def _fit(asked: str, word: str) -> int:
    """Return how well a word of a sentence fits: whole, as the start or a part of a compound, or nearly."""
    if asked == word:
        return _HEEL
    for stem in _stems(asked):
        if stem in word:
            return _BEGIN if word.startswith(stem) else _DEEL
    if min(len(asked), len(word)) <= _SHORTEST or asked[0] != word[0]:
        return 0
    return _LIJKT if is_misspelt(asked, word) else 0


def _stems(word: str) -> Iterator[str]:
    """Yield a word and what is left without the ending of a plural or a verb, where that is long enough."""
    if len(word) >= _SHORTEST:
        yield word
    yield from (word.removesuffix(e) for e in _ENDINGS if word.endswith(e) and len(word) - len(e) > _SHORTEST)


def _nearest(asked: Iterable[str], zinnen: Iterable[Beroepszin]) -> str | None:
    known = {word for zin in zinnen for word in _words(zin.tekst) if len(word) >= _SHORTEST}
    return next(filter(None, (nearest(word, known) for word in asked)), None)
