"""Checks on the links from documents about occupations to aspects of reference profiles."""

from collections.abc import Callable, Iterator

from functiewijzer.core.beroepen.onderdelen import onderdelen_of
from functiewijzer.core.beroepen.verwijzing import Aspectplaats, read_aspect
from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.beroepenbibliotheek import beroepen_in
from functiewijzer.core.controles.beroepswenken import make_wenk
from functiewijzer.core.controles.controle import Controle, Vondst, fout, waarschuwing
from functiewijzer.core.controles.verzameling import Verzameling
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel


def _aspecten(verzameling: Verzameling) -> Iterator[tuple[Plek, Aspectplaats]]:
    for pad, document in beroepen_in(verzameling).documenten.items():
        for part in onderdelen_of(document):
            for index, text in enumerate(part.raakt_aan):
                yield (pad, *part.plek, "raakt_aan", index), read_aspect(text)


def _unknown_profiles(verzameling: Verzameling) -> Iterator[Vondst]:
    codes = dict.fromkeys(verzameling.codes)
    wenk = make_wenk(codes)
    for plek, plaats in _aspecten(verzameling):
        if plaats.code not in codes:
            yield plek, f"raakt_aan noemt profiel {plaats.code}, en dat staat niet in de profielmap", wenk(plaats.code)


def _unknown_aspects(verzameling: Verzameling) -> Iterator[Vondst]:
    asked = {code: _asked_in(profiel) for code, profiel in verzameling.by_code.items()}
    wenken: dict[str, Callable[[str], str]] = {code: make_wenk(known) for code, known in asked.items()}
    for plek, plaats in _aspecten(verzameling):
        name = f"{plaats.kenmerk}.{plaats.aspect}"
        if plaats.code in asked and name not in asked[plaats.code]:
            fact = f"profiel {plaats.code} heeft geen vraag over '{name}'"
            yield plek, fact, wenken[plaats.code](name)


def _asked_in(profiel: Referentieprofiel) -> dict[str, None]:
    return {vraag.aspect: None for vraag in profiel.vragen if vraag.aspect is not None}


FW341 = Controle(
    waarschuwing(
        "FW341",
        "Raakt aan een onbekend profiel",
        "Met raakt_aan noemt een deel een aspect van een referentieprofiel. Dat profiel staat niet in de profielmap, "
        "dus het verband is nergens te zien. Verbeter de code, voeg het profiel toe, of haal het verband weg.",
    ),
    _unknown_profiles,
)
FW342 = Controle(
    fout(
        "FW342",
        "Raakt aan een onbekend aspect",
        "Met raakt_aan noemt een deel een aspect waar het profiel een vraag over heeft. Dit profiel heeft zo'n vraag "
        "niet, dus na een indeling komt dit deel nooit in beeld. Schrijf het kenmerk en het aspect precies zoals bij "
        "aspect van een vraag, zoals 1.1#zelfstandigheid.aansturing.",
    ),
    _unknown_aspects,
)
ASPECTCONTROLES = (FW341, FW342)
