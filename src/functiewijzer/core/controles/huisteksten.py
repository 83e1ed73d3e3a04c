"""Checks on what a functiehuis takes from its handbook: groups, points, phases of an objection, and its NOK levels."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from functiewijzer.core.controles.bronteksten import LANG, find_long_texts
from functiewijzer.core.controles.controle import Controle, Vondst, fout
from functiewijzer.core.controles.verzameling import Verzameling
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.profielen.bezwaar import Bezwaar, Bezwaarsoort
from functiewijzer.core.profielen.functiehuis import Functiehuis, Puntgrens

_ORDER: Final = tuple(Bezwaarsoort)


def _unknown_levels(verzameling: Verzameling) -> Iterator[Vondst]:
    known = verzameling.huis[1].functiegroepen if verzameling.huis is not None else ()
    for pad, profiel in verzameling.profielen.items() if known else ():
        for index, niveau in enumerate(profiel.nok.niveaus if profiel.nok is not None else ()):
            if niveau not in known:
                fact = f"niveau '{niveau}' van de NOK is geen functiegroep van het functiehuis"
                yield (pad, "nok", "niveaus", index), fact, did_you_mean(niveau, known)


def _told_of_unknown_groups(verzameling: Verzameling) -> Iterator[Vondst]:
    if verzameling.huis is not None:
        pad, huis = verzameling.huis
        for name in ("groepsomschrijving", "puntgrenzen"):
            for groep in getattr(huis, name):
                if groep not in huis.functiegroepen:
                    fact = f"'{name}' noemt groep '{groep}', en die staat niet bij de functiegroepen"
                    yield (pad, name, groep), fact, did_you_mean(groep, huis.functiegroepen)


def _senseless_points(verzameling: Verzameling) -> Iterator[Vondst]:
    if verzameling.huis is None:
        return
    pad, huis = verzameling.huis
    for groep, grens in huis.puntgrenzen.items():
        if grens.van is None and grens.tot is None:
            yield (pad, "puntgrenzen", groep), f"groep {groep} noemt geen punten", "Vul van: of tot: in."
        elif grens.van is not None and grens.tot is not None and grens.van > grens.tot:
            fact = f"groep {groep} loopt van {grens.van} tot {grens.tot} punten"
            yield (pad, "puntgrenzen", groep), fact, "Zet het laagste getal bij van."
    for (lower, one), (higher, other) in pairwise(_in_order(huis)):
        if one.tot is not None and other.van is not None and other.van <= one.tot:
            fact = (
                f"de punten van groep {higher} beginnen bij {other.van}, en die van groep {lower} lopen tot {one.tot}"
            )
            yield (pad, "puntgrenzen", higher), fact, "Kijk de punten na in het handboek; groepen overlappen niet."


def _in_order(huis: Functiehuis) -> list[tuple[str, Puntgrens]]:
    return [(groep, huis.puntgrenzen[groep]) for groep in huis.functiegroepen if groep in huis.puntgrenzen]


def _senseless_bezwaar(verzameling: Verzameling) -> Iterator[Vondst]:
    for pad, huis in verzameling.of(Functiehuis).items():
        if huis.bezwaar is not None:
            for plek, fact, hint in _judge_bezwaar(huis.bezwaar):
                yield (pad, "bezwaar", *plek), fact, hint


def _judge_bezwaar(bezwaar: Bezwaar) -> Iterator[Vondst]:
    if not bezwaar.route:
        yield (), "bij bezwaar staat geen termijn", "Vul termijn_weken: in, of schrijf de fasen op."
    if bezwaar.fasen and bezwaar.termijn_weken is not None:
        yield ("termijn_weken",), "er staan fasen, en daarnaast één termijn", "Zet de termijn bij een van de fasen."
    for index, fase in enumerate(bezwaar.fasen):
        given = [fase.termijn_weken, fase.termijn_dagen]
        if given.count(None) != 1:
            wrong = "twee termijnen" if None not in given else "geen termijn"
            yield ("fasen", index), f"fase {fase.soort.value} heeft {wrong}", "Geef termijn_weken of termijn_dagen."
        if fase.schuift_op and index == 0:
            hint = "Haal schuift_op weg; de termijn van de eerste fase begint bij het besluit."
            yield ("fasen", index, "schuift_op"), "de eerste fase kan niet opschuiven", hint
    for index, (one, other) in enumerate(pairwise(bezwaar.fasen), 1):
        if _ORDER.index(one.soort) >= _ORDER.index(other.soort):
            fact = f"fase {other.soort.value} komt na fase {one.soort.value}"
            yield ("fasen", index, "soort"), fact, "De volgorde is overleg, bezwaar, beroep; elk hooguit één keer."


def _long_texts(verzameling: Verzameling) -> Iterator[Vondst]:
    for pad, huis in verzameling.of(Functiehuis).items():
        for plek, fact, hint in find_long_texts(huis):
            yield (pad, *plek), fact, hint


FW244 = Controle(LANG, _long_texts)
FW319 = Controle(
    fout(
        "FW319",
        "Niveau van de NOK is geen functiegroep",
        "Een NOK beschrijft het werk per niveau, en een niveau is een functiegroep van het functiehuis. Dit niveau "
        "staat daar niet bij. Verbeter het niveau, of vul functiegroepen aan in functiehuis.yaml.",
    ),
    _unknown_levels,
)
FW320 = Controle(
    fout(
        "FW320",
        "Tekst of punten bij een onbekende groep",
        "Bij groepsomschrijving of puntgrenzen staat een groep die niet bij de functiegroepen van het functiehuis "
        "hoort. Verbeter de groep, of vul functiegroepen aan.",
    ),
    _told_of_unknown_groups,
)
FW321 = Controle(
    fout(
        "FW321",
        "Puntgrenzen kloppen niet",
        "Puntgrenzen laten zien van hoeveel tot hoeveel punten een groep in het stelsel van het handboek loopt. Er "
        "wordt niet mee gerekend, maar ze moeten wel kloppen: van is niet hoger dan tot, en een zwaardere groep "
        "begint boven het einde van de lichtere.",
    ),
    _senseless_points,
)
FW322 = Controle(
    fout(
        "FW322",
        "Bezwaar klopt niet",
        "Bij bezwaar staat één termijn in weken, of een rij fasen. Elke fase heeft precies één termijn: termijn_weken "
        "of termijn_dagen. De volgorde is overleg, bezwaar, beroep, en elk komt hooguit één keer voor. Schuift_op "
        "zegt dat de termijn pas begint als de fase ervóór klaar is; bij de eerste fase kan dat dus niet.",
    ),
    _senseless_bezwaar,
)

HUISTEKSTCONTROLES = (FW244, FW319, FW320, FW321, FW322)
