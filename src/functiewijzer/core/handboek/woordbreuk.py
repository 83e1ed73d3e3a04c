"""Words that lost the space between them, and words that got one inside: told by the other words of the text."""

import re
from collections import Counter
from itertools import pairwise
from typing import Final

from functiewijzer.core.handboek.woordbeeld import Woordbeeld

_AANEEN = (
    "aande aanhet alsde alshet bijde bijhet dievan doorde doorhet endat endie enhet enof gerichtop heeftde "
    "heefteen inde inhet isaan isde isgericht ishet isin isniet isvan metde methet naarde ofde ofhet omde "
    "omhet opde ophet overde totde tothet tussende uitde vande vanhet voorde voorhet watde wordtde"
)
_LIJM: Final = frozenset(_AANEEN.split())
"""Two small words written as one, which is never Dutch."""
_VOOR: Final = ("de", "deze", "die", "dat", "een", "en", "heeft", "het", "naar", "van", "wordt", "zijn")
_NA: Final = ("deze", "heeft", "het", "naar", "van", "worden", "wordt", "zijn")
"""Small words that begin or end no longer Dutch words, but for those below."""
_GOED = (
    "bewustzijn datgene datzelfde deactiveren decentraal decentrale decentralisatie decoderen decompressie "
    "deelden default degelijk degelijke degelijkheid degenen deklaag demontage demonteren depositie depressie "
    "deregulering details dezelfde diegenen dienaars diensten diezelfde eendaagse eendracht eenheden eenhoorn "
    "eenhoorns eenieder eenjarig eenjarige eenpersoons eenvoud eenvoudig eenvoudige eenwording eenzelfde "
    "egyptenaar engeland engelen enkelen enteren gentenaar hetzelfde lessenaar naargelang naarmate overwinnaar "
    "samenzijn vanachter vanalles vanavond vanbinnen vanboven vanbuiten vandaaruit vandoor vanmiddag vanmorgen "
    "vannacht vanochtend vanonder vantevoren zelfbewustzijn zondervan"
)
_ECHT: Final = frozenset(_GOED.split())
_LONG: Final = 38
_PART: Final = re.compile(r"[^\W\d_]+")


def find_glued(beeld: Woordbeeld) -> Counter[str]:
    """Return the words that are two words, or more, with how often each occurs."""
    known = {word for word, count in beeld.aantallen.items() if len(word) >= (5 if count > 1 else 6)}
    return Counter({word: count for word, count in beeld.aantallen.items() if _is_glued(word, known)})


def _is_glued(word: str, known: set[str]) -> bool:
    if word in _ECHT:
        return False
    if word in _LIJM or len(word) > _LONG:
        return True
    before = any(word.startswith(small) and word[len(small) :] in known for small in _VOOR)
    return before or any(word.endswith(small) and word[: -len(small)] in known for small in _NA)


def find_broken(beeld: Woordbeeld) -> Counter[str]:
    """Return the words that stand in two pieces where the text has them whole elsewhere, with how often.

    A piece is no word of its own: every time it occurs, the other piece of a word stands beside it.
    """
    pairs: Counter[tuple[str, str]] = Counter()
    for line in _joined_lines(beeld.tekst):
        pairs.update(pairwise(line))
    joins = {
        pair: count
        for pair, count in pairs.items()
        if len(pair[0] + pair[1]) >= 7 and pair[0] + pair[1] in beeld.aantallen
    }
    return Counter({" ".join(pair): count for pair, count in joins.items() if _has_piece(pair, count, beeld)})


def _joined_lines(text: str) -> list[list[str]]:
    """Return the words of each paragraph, so that a word broken over two lines stands as neighbours."""
    paragraphs = re.split(r"\n\s*\n|[.;:!?,()\t/]", text)
    return [[word.lower() for word in _PART.findall(paragraph)] for paragraph in paragraphs]


def _has_piece(pair: tuple[str, str], count: int, beeld: Woordbeeld) -> bool:
    return any(beeld.aantallen[piece] <= count and len(piece) >= 2 for piece in pair)
