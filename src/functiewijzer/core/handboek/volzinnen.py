"""Sentences of running text: where one ends and the next begins."""

import re
from typing import Final

from functiewijzer.core.handboek.woordenreeks import woorden_in

_ABBREVIATIONS: Final = frozenset(
    woorden_in(
        """
    a.d art bijl bijv blz bv c.q ca cq d.d d.m.v dhr div dr drs e.a e.d e.e.a enz etc evt excl f.t.e i.c i.o
    i.o.v i.p.v i.s.m i.v.m incl ing ir jl m.a.w m.b.t m.b.v m.i.v m.n m.u.v max mevr min mr n.a.v n.v.t nl nr
    nrs o.a o.b.v o.g.v o.i.d o.l.v o.m p p.m par pp prof r resp st t.a.v t.b.v t.g.v t.o.v t.w v.a v.d vgl vnl
    vs z.g zgn
        """
    )
)
"""What ends in a full stop in the middle of a sentence, without that last stop."""
_LONGEST: Final = 20
"""More characters than an abbreviation or the number of an item has."""
_END: Final = re.compile(r"(?<![.!?…])[.!?…]+[)\]\"'’”»]*(?=\s)|\n")
_OPENS_SENTENCE: Final = re.compile(r"\s*[\"'‘“«(\[]*(?:[^\W\d_a-zß-öø-ÿ]|\d|[-–•*]\s)")


def sentences_of(tekst: str) -> tuple[str, ...]:
    """Return the sentences of a text, without the white space around them; together they are the whole text."""
    found: list[str] = []
    start = 0
    for match in _END.finditer(tekst):
        if match.group() == "\n" or _ends_there(tekst, start, match):
            found.append(tekst[start : match.end()].strip())
            start = match.end()
    return tuple(filter(None, [*found, tekst[start:].strip()]))


def _ends_there(tekst: str, start: int, match: re.Match[str]) -> bool:
    if _OPENS_SENTENCE.match(tekst, match.end()) is None:
        return False
    before = tekst[max(start, match.start() - _LONGEST) : match.start()]
    word = re.split(r"[\s(\[\"'‘“]", before)[-1].casefold()
    is_initial = len(word) == 1 and not word.isdigit()
    is_number = word.isdigit() and match.start() - start < _LONGEST and not before.strip(" \t0123456789")
    return word not in _ABBREVIATIONS and not is_initial and not is_number
