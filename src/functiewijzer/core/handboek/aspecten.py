"""From a kenmerk as running text to its aspects: whole sentences of the handbook, and never one of ours."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from functiewijzer.core.handboek.aspectwoorden import ASPECTWOORDEN
from functiewijzer.core.handboek.bronwijzer import Bronwijzer, lines_of
from functiewijzer.core.handboek.handboekdocumenten import Gegevens
from functiewijzer.core.handboek.herkenning import Passage
from functiewijzer.core.handboek.volzinnen import sentences_of
from functiewijzer.core.profielen.functietekst import OVERIG


def describe_kenmerk(kenmerk: str, passages: Sequence[Passage], aspecten: Iterable[str], bron: Bronwijzer) -> Gegevens:
    """Return a kenmerk of a profile: its whole text, and per aspect of the bank the sentences about it.

    An aspect that no sentence is about has the whole text: then a person reads all of it.
    """
    tekst = joined(passages)
    plaats = bron.of_passages(passages)
    zinnen = [(zin, passage) for passage in passages for zin in sentences_of(passage.tekst)]
    found: Gegevens = {}
    used: set[int] = set()
    for aspect in aspecten:
        places = [i for i, (zin, _) in enumerate(zinnen) if is_about(zin, ASPECTWOORDEN.get(f"{kenmerk}.{aspect}", ""))]
        used.update(places)
        found[aspect] = _aspect([zinnen[i] for i in places], bron) or {"tekst": tekst, "bron": plaats}
    rest = _aspect([part for i, part in enumerate(zinnen) if i not in used], bron)
    if rest:
        found[OVERIG] = rest
    return {"tekst": tekst, "aspecten": found, "bron": plaats}


def describe_found(kenmerk: str, passages: Sequence[Passage], aspecten: Iterable[str], bron: Bronwijzer) -> Gegevens:
    """Return per aspect of the bank the sentences about it, of a text that is about more than this kenmerk."""
    zinnen = [(zin, passage) for passage in passages for zin in sentences_of(passage.tekst)]
    found = {}
    for aspect in aspecten:
        woorden = ASPECTWOORDEN.get(f"{kenmerk}.{aspect}", "")
        about = _aspect([(zin, passage) for zin, passage in zinnen if is_about(zin, woorden)], bron)
        if about:
            found[aspect] = about
    return found


def joined(passages: Iterable[Passage]) -> str:
    """Return passages as one text, each on a line of its own."""
    return "\n".join(passage.tekst for passage in passages)


def is_about(zin: str, woorden: str) -> bool:
    """Tell whether a sentence has one of some words (by their beginning; those with `=` behind them whole)."""
    return _pattern_of(woorden).search(zin.casefold()) is not None


@cache
def _pattern_of(woorden: str) -> re.Pattern[str]:
    """Return the pattern of a list of words; an empty list finds nothing."""
    forms = [re.escape(word[:-1]) + r"(?!\w)" if word.endswith("=") else re.escape(word) for word in woorden.split()]
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})" if forms else r"(?!)")


def _aspect(zinnen: Sequence[tuple[str, Passage]], bron: Bronwijzer) -> Gegevens | None:
    if not zinnen:
        return None
    regels = lines_of(passage for _, passage in zinnen)
    return {"tekst": " ".join(zin for zin, _ in zinnen), "bron": bron.of(regels)}


def aspects_asked(vragen: Iterable[Mapping[str, object]]) -> dict[str, list[str]]:
    """Return per kenmerk the aspects that questions are about, each once and in their order."""
    found: dict[str, list[str]] = {}
    for vraag in vragen:
        kenmerk, _, aspect = str(vraag.get("aspect", "")).partition(".")
        if aspect and aspect not in found.setdefault(kenmerk, []):
            found[kenmerk].append(aspect)
    return found
