"""The text of one side: joined, with its group where that stands behind or inside it."""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

import msgspec
from msgspec import Struct

from functiewijzer.core.handboek.alineas import Bronalinea, Zetting, build
from functiewijzer.core.handboek.groepsvormen import named_groups, split_group_behind
from functiewijzer.core.handboek.herkenning import HerkendeRegel, Herstel, Passage
from functiewijzer.core.handboek.namen import read_sentence, split_sentences
from functiewijzer.core.handboek.stukken import Bronstuk
from functiewijzer.core.profielen.voorwaarde import Richting

_VERVOLG: Final = re.compile(
    r"^(?:er|daarbij|daarnaast|daarvan|hiervan|ook|bijvoorbeeld|als|wanneer|indien|dit|dat|deze|verder|zie|tevens|"
    r"de (?:lichtere|zwaardere)|of|en|bovendien|van)\b",
    re.IGNORECASE,
)
_GEEN: Final = re.compile(
    r"\b(?:niet van toepassing|n\.?v\.?t\b|geen (?:lichtere|lagere|zwaardere|hogere|lichter|zwaarder)|"
    r"(?:laagste|hoogste) (?:functie|salaris)?(?:groep|schaal|niveau))",
    re.IGNORECASE,
)
_ONTKENT: Final = re.compile(
    r"^(?:niet van toepassing|n\.?v\.?t\b|geen (?:lichtere|lagere|zwaardere|hogere))|"
    r"\b(?:functie|salaris|loon)?(?:groep|schaal|niveau|klasse) \w{1,3} is de (?:laagste|hoogste)\b|"
    r"\been (?:lichtere|lagere|zwaardere|hogere) \w*(?:groep|schaal|niveau|functie) (?:is er niet|bestaat niet)\b",
    re.IGNORECASE,
)
_MEESTE_WOORDEN: Final = 40
_LOSSE_GROEP: Final = re.compile(r"^(?P<rest>.*[.!?:])\s+(?P<groep>[A-Z]|\d{1,2}|[IVX]{1,5})$", re.DOTALL)
_STAART: Final = 150


class Zijdetekst(Struct, frozen=True):
    """The pieces of one side, its group where that stood apart, and the line of its label."""

    richting: Richting
    groep: str | None
    regel: int
    stukken: tuple[Bronstuk, ...]


class Regelmaaksel(Struct, frozen=True):
    """A rule, the label of the group behind its text, and the paragraphs after it that are no part of it.

    `namen` and `oude_namen` are those that a sentence among the rules gave.
    """

    regel: HerkendeRegel
    opschriften: tuple[Passage, ...]
    resten: tuple[Bronstuk, ...]
    herstel: tuple[Herstel, ...]
    namen: tuple[Passage, ...] = ()
    oude_namen: tuple[Passage, ...] = ()


class _Zonder(Struct, frozen=True):
    """A paragraph without the sentences in it that give names, those names, and the words around them."""

    alinea: Bronalinea
    namen: tuple[Passage, ...]
    oude_namen: tuple[Passage, ...]
    opschriften: tuple[Passage, ...]


def _without_names(paragraph: Bronalinea) -> _Zonder:
    kept: list[str] = []
    names: list[Passage] = []
    old: list[Passage] = []
    around: list[Passage] = []
    for sentence in split_sentences(paragraph.tekst):
        found, into = read_sentence(sentence), names
        if found is None:
            found, into = read_sentence(sentence, old=True), old
        if found is None:
            kept.append(sentence)
            continue
        into += [Passage(name, paragraph.regels) for name in found.namen]
        around.append(Passage(found.omlijsting, paragraph.regels))
    left = msgspec.structs.replace(paragraph, tekst=" ".join(kept)) if around else paragraph
    return _Zonder(left, tuple(names), tuple(old), tuple(around))


def make_rule(side: Zijdetekst, zetting: Zetting, *, last: bool) -> Regelmaaksel:
    """Return the rule of one side; behind the `last` one a paragraph that opens something new is left over."""
    parted = [_without_names(paragraph) for paragraph in build(side.stukken, zetting)]
    paragraphs = [one.alinea for one in parted if one.alinea.tekst]
    kept = _kept(paragraphs) if last else paragraphs
    lines = tuple(dict.fromkeys(line for paragraph in kept for line in paragraph.regels)) or (side.regel,)
    whole = "\n".join(paragraph.volledig for paragraph in kept)
    text, group, label = (whole, None, "") if _denies(whole, side.groep) else _group_of(whole, side.groep)
    nothing = group is None and bool(_GEEN.search(text)) and len(text.split()) <= _MEESTE_WOORDEN
    return Regelmaaksel(
        HerkendeRegel(richting=side.richting, tekst=Passage(text, lines), groep=group, geen_zijde=nothing),
        (*((Passage(label, lines[-1:]),) if label else ()), *(label for one in parted for label in one.opschriften)),
        tuple(piece for paragraph in paragraphs[len(kept) :] for piece in paragraph.stukken),
        tuple(repair for paragraph in kept for repair in paragraph.herstel),
        namen=tuple(name for one in parted for name in one.namen),
        oude_namen=tuple(name for one in parted for name in one.oude_namen),
    )


def _denies(text: str, group: str | None) -> bool:
    """Tell whether a text says that its side does not apply; a group that it names is then but the reason."""
    return group is None and len(text.split()) <= _MEESTE_WOORDEN and bool(_ONTKENT.search(text))


def _kept(paragraphs: Sequence[Bronalinea]) -> Sequence[Bronalinea]:
    """Return the paragraphs up to the first that does not go on with the rule."""
    return tuple(takewhile(lambda paragraph: paragraph is paragraphs[0] or _goes_on(paragraph), paragraphs))


def _goes_on(paragraph: Bronalinea) -> bool:
    """Tell whether a paragraph goes on with the rule: an item, a word that goes on, or a cell of the same table."""
    first = paragraph.eerste
    return paragraph.markering is not None or first.lijst or first.breedte > 1 or bool(_VERVOLG.match(paragraph.tekst))


def _group_of(text: str, group: str | None) -> tuple[str, str | None, str]:
    """Return a rule's text, its group, and the label that stood behind the text.

    A group inside the sentence leaves the sentence whole; two groups in it say nothing.
    """
    if group is not None:
        return text, group, ""
    head, tail = text[:-_STAART], text[-_STAART:]
    behind = split_group_behind(tail)
    if behind is not None and behind.rest.endswith((".", "!", ":", ";")):
        return head + behind.rest, behind.waarde, behind.label
    loose = _LOSSE_GROEP.match(tail)
    if loose is not None:
        return head + loose["rest"], loose["groep"], loose["groep"]
    named = named_groups(text)
    return text, named[0] if len(named) == 1 else None, ""
