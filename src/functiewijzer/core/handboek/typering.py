"""The typering that stands without a heading, at the end of the last part before the rules; and names in a sentence."""

import re
from collections.abc import Sequence

import msgspec
from msgspec import Struct

from functiewijzer.core.handboek.herkenning import Functiedeel, HerkendeFunctie, Passage, Twijfel, Twijfelsoort
from functiewijzer.core.handboek.namen import read_sentence, split_sentences
from functiewijzer.core.handboek.normaal import words


class Optilling(Struct, frozen=True):
    """A function after its typering and the names in it were taken out, and the words around those names."""

    functie: HerkendeFunctie
    opschriften: tuple[Passage, ...]


_BEGIN = re.compile(r"^(?:De|Deze|Een)\s+(?P<rest>.+)$", re.DOTALL)


def _opens_typering(text: str, name: str) -> bool:
    """Tell whether a sentence says where the function is found, or which other names it has."""
    begin = _BEGIN.match(text)
    own = words(name)
    if begin and own and "komt" in (found := words(begin["rest"])) and "voor" in found:
        return found[0] in {own[0], "functie", "functionaris"}
    return read_sentence(text) is not None


def lift_typering(function: HerkendeFunctie) -> Optilling:
    """Return a function with its typering out of the part that it stands in, and the names out of the typering."""
    if not function.typering:
        function = _from_kenmerk(function) if function.kenmerken else _from_activities(function)
    return _lift_names(function)


def _from_kenmerk(function: HerkendeFunctie) -> HerkendeFunctie:
    """Take the typering out of the last kenmerk, from the sentence that opens it, or a paragraph on the function."""
    last = next(reversed(function.kenmerken))
    texts = function.kenmerken[last]
    at = _paragraph_on(function, last)
    if not at:
        kept, typering = _parted(texts, function.naam.tekst)
        found = {**function.kenmerken, last: kept} if kept and typering else function.kenmerken
        return msgspec.structs.replace(function, typering=typering if kept else (), kenmerken=found)
    if any(_opens_typering(sentence, function.naam.tekst) for sentence in split_sentences(texts[at].tekst)):
        return msgspec.structs.replace(
            function, typering=texts[at:], kenmerken={**function.kenmerken, last: texts[:at]}
        )
    lines = tuple(line for text in texts[at:] for line in text.regels)
    doubt = Twijfel(soort=Twijfelsoort.DEEL_ONZEKER, deel=Functiedeel.TYPERING, regels=lines)
    return msgspec.structs.replace(
        function,
        typering=texts[at:],
        kenmerken={**function.kenmerken, last: texts[:at]},
        twijfels=(*function.twijfels, doubt),
    )


def _paragraph_on(function: HerkendeFunctie, last: str) -> int:
    """Return which paragraph of the last kenmerk begins with the function's whole name, 0 where more or none do."""
    name = words(function.naam.tekst)
    found = [
        (kenmerk, at)
        for kenmerk, texts in function.kenmerken.items()
        for at, text in enumerate(texts)
        if name and (begin := _BEGIN.match(text.tekst)) and words(begin["rest"])[: len(name)] == name
    ]
    return found[0][1] if len(found) == 1 and found[0][0] == last else 0


def _from_activities(function: HerkendeFunctie) -> HerkendeFunctie:
    """Take the typering out of the last tasks, where no kenmerk stands between."""
    if not function.activiteiten:
        return function
    *others, last = function.activiteiten
    kept, typering = _parted(last.taken, function.naam.tekst)
    if not typering:
        return function
    activities = (*others, msgspec.structs.replace(last, taken=kept))
    return msgspec.structs.replace(function, typering=typering, activiteiten=activities)


def _parted(paragraphs: tuple[Passage, ...], name: str) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
    """Return paragraphs up to the sentence that opens a typering, and from there on."""
    for at, paragraph in enumerate(paragraphs):
        sentences = split_sentences(paragraph.tekst)
        opening = next((i for i, text in enumerate(sentences) if _opens_typering(text, name)), None)
        if opening is not None:
            before, after = _kept(paragraph, sentences[:opening]), _kept(paragraph, sentences[opening:])
            return (*paragraphs[:at], *before), (*after, *paragraphs[at + 1 :])
    return paragraphs, ()


def _lift_names(function: HerkendeFunctie) -> Optilling:
    """Take the sentence with names out of the typering; a sentence that can't be read stays where it stands."""
    kept: list[Passage] = []
    names: list[Passage] = []
    old: list[Passage] = []
    around: list[Passage] = []
    for paragraph in function.typering:
        sentences = []
        for sentence in split_sentences(paragraph.tekst):
            found, into = read_sentence(sentence), names
            if found is None:
                found, into = read_sentence(sentence, old=True), old
            if found is None:
                sentences.append(sentence)
                continue
            into += [Passage(name, paragraph.regels) for name in found.namen]
            around.append(Passage(found.omlijsting, paragraph.regels))
        kept += _kept(paragraph, sentences)
    if not around:
        return Optilling(function, ())
    return Optilling(
        msgspec.structs.replace(
            function,
            typering=tuple(kept),
            alternatieve_namen=(*function.alternatieve_namen, *names),
            oude_namen=(*function.oude_namen, *old),
        ),
        tuple(around),
    )


def _kept(paragraph: Passage, sentences: Sequence[str]) -> list[Passage]:
    return [Passage(" ".join(sentences), paragraph.regels)] if sentences else []
