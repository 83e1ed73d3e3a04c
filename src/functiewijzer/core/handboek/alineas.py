"""Paragraphs: the lines of a text joined, with the hyphens that only the line end asked for taken away."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from msgspec import Struct

from functiewijzer.core.handboek.herkenning import Herstel, Passage
from functiewijzer.core.handboek.markering import Markering, read_marker
from functiewijzer.core.handboek.stukken import Bronstuk

_WOORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_STAART: Final = re.compile(r"(?P<woord>[^\W_]+(?:-[^\W_]+)*)-$")
_KOP: Final = re.compile(r"^[^\W\d_]+(?:['’-][^\W_]+)*")
_WEGLATING: Final = frozenset({"en", "of", "als", "dan", "tot"})
"""After these a hyphen stands for the rest of a compound: `in- en verkoop`."""
_MET_STREEPJE: Final = frozenset({"niet", "non"})
_OPEN: Final = frozenset({"en", "of", "de", "het", "een", "van", "voor", "met", "aan", "in", "op", "door", "bij", "te"})
"""A line that ends with one of these goes on, whatever the next begins with."""
_VOL: Final = 0.85
_MINSTE_AANDEEL_GEBROKEN: Final = 0.04
_MINSTE_AANDEEL_AFGEBROKEN: Final = 0.03


class Zetting(Struct, frozen=True):
    """How a text was set: whether sentences run over lines, how wide those are, and which words the text knows.

    `streept_af` is whether words are broken with a hyphen at line ends; else a hyphen there is one of the word itself.
    """

    gebroken: bool
    breedte: int
    woorden: frozenset[str]
    streept_af: bool = True


class Bronalinea(Struct, frozen=True):
    """A paragraph or an item of a list: its text without marker, its lines, and the pieces that it was joined from."""

    tekst: str
    regels: tuple[int, ...]
    markering: Markering | None
    stukken: tuple[Bronstuk, ...]
    herstel: tuple[Herstel, ...] = ()

    @property
    def eerste(self) -> Bronstuk:
        """The piece that it begins with."""
        return self.stukken[0]

    @property
    def passage(self) -> Passage:
        """The text with its lines."""
        return Passage(self.tekst, self.regels)

    @property
    def volledig(self) -> str:
        """The text with its marker."""
        return self.tekst if self.markering is None else self.eerste.tekst[: self.markering.lengte] + self.tekst

    @property
    def opschrift(self) -> tuple[Passage, ...]:
        """The marker as a label, for where the text goes on without it."""
        return () if self.markering is None else (Passage(self.markering.teken, self.regels[:1]),)

    @property
    def is_finished(self) -> bool:
        """Tell whether it ends as a sentence."""
        return self.tekst.rstrip("\"'’”)").endswith((".", "!", "?", ":", ";"))


def observe(pieces: Sequence[Bronstuk]) -> Zetting:
    """Return how a text was set, from the text itself."""
    running = [piece for piece in pieces if len(piece.tekst) > 25]
    broken = sum(_runs_on(one, two) for one, two in pairwise(pieces))
    if not running or broken < _MINSTE_AANDEEL_GEBROKEN * len(running):
        return Zetting(gebroken=False, breedte=0, woorden=frozenset())
    widths = sorted(len(piece.tekst) for piece in running)
    width = widths[int(0.9 * (len(widths) - 1))]
    return Zetting(gebroken=True, breedte=width, woorden=_vocabulary(pieces), streept_af=_is_hyphened(pieces))


def _is_hyphened(pieces: Sequence[Bronstuk]) -> bool:
    """Tell whether so many lines end in a hyphen that words were broken: few Dutch words have one of their own."""
    running = [(one, two) for one, two in pairwise(pieces) if not two.los and two.tekst[:1].islower()]
    broken = sum(_STAART.search(one.tekst) is not None and not _is_omission(two.tekst) for one, two in running)
    return broken > _MINSTE_AANDEEL_AFGEBROKEN * len(running)


def _runs_on(one: Bronstuk, two: Bronstuk) -> bool:
    return len(one.tekst) > 20 and not two.los and not one.is_finished and two.tekst[:1].islower()


def _vocabulary(pieces: Iterable[Bronstuk]) -> frozenset[str]:
    """Return the words of a text that are whole: not those at a line end with a hyphen, nor what follows them."""
    found: set[str] = set()
    halved = False
    for piece in pieces:
        words = _WOORD.findall(piece.tekst.lower())
        ends = piece.tekst.endswith("-")
        found.update(words[1 if halved else 0 : -1 if ends else None])
        halved = ends
    return frozenset(found)


def build(pieces: Sequence[Bronstuk], zetting: Zetting) -> tuple[Bronalinea, ...]:
    """Return the paragraphs of pieces that stand in one part."""
    if not pieces:
        return ()
    width = max(piece.reach for piece in pieces) if len(pieces) > 3 else zetting.breedte
    groups: list[list[Bronstuk]] = []
    for piece in pieces:
        if groups and zetting.gebroken and _continues(groups[-1][-1], piece, width):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return tuple(_alinea(group, zetting) for group in groups)


def _continues(one: Bronstuk, two: Bronstuk, width: int) -> bool:
    """Tell whether the second line goes on with the paragraph of the first."""
    if two.los or two.lijst or read_marker(two.tekst) or one.is_marked != two.is_marked:
        return False
    if two.tekst[:1].islower() or one.tekst.endswith(("-", ",")) or one.tekst.rsplit(" ", 1)[-1] in _OPEN:
        return True
    return one.reach + 1 + len(two.tekst.split(" ", 1)[0]) >= _VOL * width


def _alinea(group: Sequence[Bronstuk], zetting: Zetting) -> Bronalinea:
    marker = read_marker(group[0].tekst)
    text = group[0].tekst[marker.lengte :] if marker else group[0].tekst
    repairs: list[Herstel] = []
    for one, two in pairwise(group):
        text, repair = join(text, two.tekst, zetting.woorden, hyphened=zetting.streept_af)
        if repair:
            repairs.append(Herstel(oud=repair[0], nieuw=repair[1], regels=(one.regel, two.regel)))
    lines = tuple(dict.fromkeys(piece.regel for piece in group))
    return Bronalinea(text, lines, marker, tuple(group), herstel=tuple(repairs))


def join(one: str, two: str, known: frozenset[str], *, hyphened: bool = True) -> tuple[str, tuple[str, str] | None]:
    """Return two lines as one, and the word that was repaired (as it stood, as it is read).

    In a text that was not `hyphened` only a word that it has elsewhere loses its hyphen.
    """
    tail, head = _STAART.search(one), _KOP.match(two)
    if tail is None or head is None:
        return f"{one} {two}", None
    left, right = tail["woord"], head[0]
    if _is_omission(right):
        return f"{one} {two}", None
    if right[0].isupper() or len(left) == 1 or left.isupper() or _keeps_hyphen(left, right, known):
        return one + two, None
    if not hyphened and (left + right).lower() not in known:
        return one + two, None
    return one[:-1] + two, (f"{left}- {right}", left + right)


def _is_omission(text: str) -> bool:
    found = _KOP.match(text)
    return found is not None and found[0].lower() in _WEGLATING


def _keeps_hyphen(left: str, right: str, known: frozenset[str]) -> bool:
    whole, hyphened = (left + right).lower(), f"{left}-{right}".lower()
    return (hyphened in known and whole not in known) or _asks_hyphen(left.lower())


def _asks_hyphen(left: str) -> bool:
    """Tell whether Dutch spells a hyphen there: after a figure, and after `niet`."""
    return left[-1].isdigit() or left in _MET_STREEPJE
