"""What is still missing before an advice is onderbouwd, in words: a place of the dossier as people know it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.indeling.indeling import Indeling
from functiewijzer.core.indeling.openstaand import KEUZE, PROFIELSTATUS, REDENEN
from functiewijzer.core.profielen.beschrijving import kenmerk_label
from functiewijzer.rendering import woorden
from functiewijzer.rendering.verslag import Alinea, Blok, Opsomming, Punt, Toon

_WHOLE: Final = {
    KEUZE: "waarom deze referentie past",
    PROFIELSTATUS: "een vastgesteld profiel; dit is een concept, dat kunt u zelf niet aanvullen",
}
_PARTS: Final = {
    REDENEN: "een reden bij {}",
    "overwogen": "waarom referentie {} wel of niet past",
    "afgesloten_vlaggen": "een tekst die de vlag ‘{}’ afsluit",
}
_TOELICHTING: Final = ".toelichting"
_NAMES: Final = 3
_NAAM: Final = 30
"""How many names are told where there are more, and how many characters of each."""


def nodig_of(advies: Advies) -> Iterator[Blok]:
    """Yield what an advice still needs before it is onderbouwd, each with its place in the file."""
    names = question_names(advies.indeling)
    if advies.indeling.openstaand:
        yield Alinea(
            "Hiermee wordt het advies onderbouwd. De plaats is die in het antwoordenbestand of dossier.", Toon.STIL
        )
        yield Opsomming(tuple(Punt(openstaand_text(p, names), tuple(_place(p))) for p in advies.indeling.openstaand))


def _place(place: str) -> Iterator[str]:
    """Yield where in the file it belongs; a profile is no part of it."""
    part, _, rest = place.partition(".")
    if part == "overwogen":
        yield f"Plaats: overwogen: - profiel: {rest}, reden:"
    elif place != PROFIELSTATUS:
        yield f"Plaats: {place.replace('.', ': ')}:"


def openstaand_of(indeling: Indeling) -> tuple[str, ...]:
    """Return what an advice still needs before it is onderbouwd, question by question by their names."""
    names = question_names(indeling)
    return tuple(openstaand_text(place, names) for place in indeling.openstaand)


def fillable(openstaand: Sequence[str]) -> tuple[str, ...]:
    """Return the places that who grades can fill in: not that a profile is a concept."""
    return tuple(place for place in openstaand if place != PROFIELSTATUS)


def openstaand_kinds(openstaand: Sequence[str], names: Mapping[str, str], room: int) -> str:
    """Return what has to be done, what is of one kind together, with as many names as there is room for."""
    tellings = ("; ".join(_by_kind(openstaand, names, shown)) for shown in range(_NAMES, -1, -1))
    return woorden.first_fitting(tellings, room)


def _by_kind(openstaand: Sequence[str], names: Mapping[str, str], shown: int) -> Iterator[str]:
    kinds: dict[str, list[str]] = {}
    for place in openstaand:
        part = place.partition(".")[0]
        kinds.setdefault(_TOELICHTING if place.endswith(_TOELICHTING) else part, []).append(place)
    for kind, places in kinds.items():
        if len(places) == 1 or kind not in _MANY:
            yield from (openstaand_text(place, names, _NAAM) for place in places)
        else:
            short = tuple(_name(place, names, _NAAM) for place in places)
            # One more name takes no more room than saying that there is one more.
            told = short if len(short) == shown + 1 else woorden.at_most(short, shown)
            named = f" ({woorden.listed(told)})" if shown else ""
            yield f"{len(places)} {_MANY[kind]}{named}"


_MANY: Final = {
    "antwoorden": "antwoorden",
    _TOELICHTING: "toelichtingen",
    REDENEN: "redenen",
    "overwogen": "redenen bij referenties die ernaast liggen",
}


def question_names(indeling: Indeling) -> Mapping[str, str]:
    """Return the names of the questions by id."""
    return {stap.vraag: stap.naam for stap in indeling.antwoorden}


def openstaand_text(place: str, names: Mapping[str, str] | None = None, hoogstens: int | None = None) -> str:
    """Return what has to be done at a dotted place of a dossier, as `find_openstaand` names it.

    `names` are those of the questions by id; a question that is not among them is named by its id. `hoogstens` is how
    many characters of a name are told.
    """
    if place in _WHOLE:
        return _WHOLE[place]
    part = place.partition(".")[0]
    naam = _name(place, names or {}, hoogstens)
    if part in _PARTS:
        return _PARTS[part].format(naam)
    return f"de toelichting bij {naam}" if place.endswith(_TOELICHTING) else f"een antwoord bij {naam}"


def _name(place: str, names: Mapping[str, str], hoogstens: int | None = None) -> str:
    part, _, rest = place.partition(".")
    if part == REDENEN:
        return kenmerk_label(rest)
    if part in _PARTS:
        return rest
    naam = names.get(vraag := rest.removesuffix(_TOELICHTING), vraag)
    return naam if hoogstens is None else woorden.shorten(naam, hoogstens)
