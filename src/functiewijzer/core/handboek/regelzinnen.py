"""Rules as sentences in running text: three sentences that each say a side and name its group."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

import msgspec

from functiewijzer.core.handboek.groepsvormen import named_groups, split_group_before
from functiewijzer.core.handboek.stukken import Bronstuk, cut
from functiewijzer.core.handboek.zijdebewijs import Zijdekandidaat, agree, is_step
from functiewijzer.core.handboek.zijden import side_of_sentence, split_side
from functiewijzer.core.profielen.voorwaarde import Richting

_ZINSEINDE: Final = re.compile(r"[.!?][\"'’”)]*\s+(?=[A-Z„“\"'])")
_INGEDEELD: Final = re.compile(
    r"\b(?:ingedeeld|indeling|inschaling|hoort|behoort|valt|vallen|geldt|komt|krijgt|gaat|zit|staat|plaats(?:en|t)?|wordt"
    r"|deel|deelt|leidt|is)\b",
    re.IGNORECASE,
)
_AFGEBROKEN: Final = re.compile(r"(?<=[a-z])-\s+(?=[a-z])")
_MINSTE_WOORDEN: Final = 5
_VERSTE: Final = 4
"""So many sentences further on the next side must stand."""


class _Zin(NamedTuple):
    """A sentence: where it begins (piece, letter), and what it may be."""

    stuk: int
    letter: int
    kandidaat: Zijdekandidaat


def mark_rule_sentences(pieces: Sequence[Bronstuk]) -> tuple[Bronstuk, ...]:
    """Return the pieces parted before each sentence that is a side, with that side on what follows."""
    sentences = [_read(*found, labelled=_is_labelled(pieces, found[0])) for found in _sentences(pieces)]
    hits = [at for at, sentence in enumerate(sentences) if sentence.kandidaat != _NIETS]
    sides = _proved(sentences, hits)
    if not sides:
        return tuple(pieces)
    starts = {(sentences[at].stuk, sentences[at].letter): side for at, side in sides.items()}
    return tuple(part for index, piece in enumerate(pieces) for part in _parts(piece, index, starts))


def _sentences(pieces: Sequence[Bronstuk]) -> Iterator[tuple[int, int, str]]:
    """Give each sentence with where it begins; a blank line, a border and a heading end one."""
    start, text = (0, 0), ""
    for index, piece in enumerate(pieces):
        before = pieces[index - 1] if index else None
        if text and (piece.los or piece.lijst or piece.is_marked or (before is not None and before.is_finished)):
            yield *start, text
            text = ""
        at = 0
        for end in (*(found.end() for found in _ZINSEINDE.finditer(piece.tekst)), len(piece.tekst)):
            start = start if text else (index, at)
            text = f"{text} {piece.tekst[at:end]}".strip()
            if end < len(piece.tekst):
                yield *start, text
                text = ""
            at = end
    if text:
        yield *start, text


_NIETS: Final = Zijdekandidaat(None, None)


def _is_labelled(pieces: Sequence[Bronstuk], index: int) -> bool:
    """Tell whether a label says the side or the group already: before the sentence, or in the two pieces before it."""
    return split_group_before(pieces[index].tekst) is not None or any(
        split_side(piece, signs=True) for piece in pieces[max(0, index - 2) : index + 1]
    )


def _read(stuk: int, letter: int, text: str, *, labelled: bool) -> _Zin:
    """Return what a sentence may be: a side with a group, or a text that names no more than the one or the other."""
    whole = _AFGEBROKEN.sub("", text)
    groups = named_groups(whole)
    if labelled or len(whole.split()) < _MINSTE_WOORDEN or len(groups) > 1:
        return _Zin(stuk, letter, _NIETS)
    side = side_of_sentence(whole)
    if side is None and not _INGEDEELD.search(whole):
        return _Zin(stuk, letter, _NIETS)
    group = groups[0] if groups else None
    return _Zin(stuk, letter, Zijdekandidaat(side, group) if group or side == Richting.GELIJK else _NIETS)


def _proved(sentences: Sequence[_Zin], hits: Sequence[int]) -> dict[int, Richting]:
    """Return the sides of the sentences that stand near one another and prove them together."""
    found: dict[int, Richting] = {}
    for three in zip(hits, hits[1:], hits[2:], strict=False):
        said = [sentences[at].kandidaat for at in three]
        sides = agree(said) if sum(one.richting is not None for one in said) > 1 and _are_near(three) else None
        if sides is not None and not found.keys() & set(three):
            found |= dict(zip(three, sides, strict=True))
    for pair in pairwise(hits) if found else ():
        said = [sentences[at].kandidaat for at in pair]
        if not found.keys() & set(pair) and _are_near(pair) and is_step(said):
            found |= {at: one.richting for at, one in zip(pair, said, strict=True) if one.richting is not None}
    return found


def _are_near(places: Sequence[int]) -> bool:
    return all(two - one <= _VERSTE for one, two in pairwise(places))


def _parts(piece: Bronstuk, index: int, starts: dict[tuple[int, int], Richting]) -> Iterator[Bronstuk]:
    """Give a piece in parts, each sentence that is a side with its side."""
    rest: Bronstuk | None = piece
    taken = 0
    for (_, letter), side in sorted((at, side) for at, side in starts.items() if at[0] == index):
        if rest is None:
            return
        if letter > taken:
            before, rest = cut(rest, letter - taken)
            yield before
            taken = letter
        if rest is not None:
            rest = msgspec.structs.replace(rest, zijde=(side, 0))
    if rest is not None:
        yield rest
