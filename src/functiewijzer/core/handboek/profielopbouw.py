"""From one recognised function to the data of its profile, and to what a person must look at in it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from functiewijzer.core.documentsoorten import soort_of
from functiewijzer.core.handboek.beschrijven import (
    describe_activiteiten,
    describe_resultaatgebieden,
    describe_texts,
    places_of_head,
)
from functiewijzer.core.handboek.bouwstuk import Bouwkader, Bouwstuk
from functiewijzer.core.handboek.handboekdocumenten import Gegevens, Handboekdocument
from functiewijzer.core.handboek.naamverdeling import one_line
from functiewijzer.core.handboek.nokopbouw import buren_in, describe_nok, rows_of
from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort
from functiewijzer.core.handboek.paden import pad_of
from functiewijzer.core.handboek.twijfelpunten import lines_of_function, points_of
from functiewijzer.core.handboek.vraagdeel import Vraagdeel, ask_by_blad, ask_by_niveau, ask_by_regels
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel

CONCEPT: Final = "concept"
ONTWERP: Final = "ontwerp"
_NIET_IN_EEN_BLAD: Final = frozenset(("positie", "doel", "activiteiten"))
"""What no groepsblad has: it describes a group, and no job."""


def build_profiel(stuk: Bouwstuk, kader: Bouwkader) -> Handboekdocument:
    """Return the profile of a function; what its handbook does not have is left out, and named."""
    functie, bron = stuk.functie, stuk.bron
    deel = _vraagdeel(stuk, kader)
    texts, places = describe_texts(functie, bron)
    nok = describe_nok(functie.nok, stuk.groep, bron) if functie.nok and not stuk.is_blad else None
    body = texts | {
        "activiteiten": describe_activiteiten(functie.activiteiten, bron),
        "resultaatgebieden": describe_resultaatgebieden(functie.resultaatgebieden, bron),
        "kenmerken": deel.kenmerken,
        "nok": nok,
        "vragen": list(deel.vragen) if deel.regels or deel.kenmerken else [],
        "toepassingsregels": deel.regels,
        "uitsluitingen": list(deel.uitsluitingen) if deel.regels or deel.kenmerken else [],
    }
    gaps = tuple(_gaps(stuk, body))
    never = _NIET_IN_EEN_BLAD if stuk.is_blad else ()
    head = _head(stuk, kader) | {
        "status": CONCEPT if deel.is_heel and stuk.groep else ONTWERP,
        "bron": bron.of(lines_of_function(functie)),
        "bronnen": places_of_head(functie, bron) | places,
        "ontbreekt": [{"deel": gap, "in_bron": "true"} if gap in never else gap for gap in gaps],
    }
    return Handboekdocument(
        pad=pad_of(kader.familie.code, kader.familie.naam, kader.code, stuk.naam),
        gegevens={key: value for key, value in (head | body).items() if value not in ({}, [], None, "")},
        bron=bron.handboek,
        openpunten=(
            *points_of(functie.twijfels),
            *_head_points(stuk, kader, [gap for gap in gaps if gap not in never]),
            *deel.openpunten,
        ),
    )


def _vraagdeel(stuk: Bouwstuk, kader: Bouwkader) -> Vraagdeel:
    nok = stuk.functie.nok
    buren = buren_in(nok, stuk.groep, kader.ladder) if nok is not None and not stuk.functie.regels else None
    bank = kader.opties.vragenbank
    if nok is None or buren is None:
        return ask_by_regels(stuk, kader.ladder, bank)
    by_niveau = ask_by_niveau(stuk, rows_of(nok), buren, bank)
    return ask_by_blad(stuk, buren, bank) if stuk.is_blad and not by_niveau.is_heel else by_niveau


def _head(stuk: Bouwstuk, kader: Bouwkader) -> Gegevens:
    own = one_line(stuk.functie.code.tekst) if stuk.functie.code else ""
    return {
        "soort": soort_of(Referentieprofiel).soort,
        "schema": "1",
        "code": kader.code,
        "code_bron": own if own != kader.code else "",
        "naam": stuk.naam,
        "alternatieve_namen": list(kader.namen.alternatieve_namen),
        "oude_namen": [one_line(passage.tekst) for passage in stuk.functie.oude_namen],
        "functiefamilie": kader.familie.code,
        "functiegroep": stuk.groep,
        "versie": kader.opties.versie,
        "geldig_vanaf": kader.opties.geldig_vanaf.isoformat(),
    }


def _gaps(stuk: Bouwstuk, body: Mapping[str, Any]) -> Iterator[str]:
    """Yield the parts that a profile of this kind has and this one lacks."""
    if stuk.groep is None:
        yield "functiegroep"
    yield from (key for key in ("positie", "doel") if not body.get(key))
    if not body["activiteiten"] and not body["resultaatgebieden"]:
        yield "activiteiten"
    if not body["kenmerken"]:
        yield "kenmerken"
    regels = body["toepassingsregels"]
    declared = regels.get("geen_zijde", {})
    yield from (f"toepassingsregels.{s}" for s in ("lichter", "zwaarder") if s not in regels and s not in declared)


def _head_points(stuk: Bouwstuk, kader: Bouwkader, gaps: Sequence[str]) -> Iterator[Openpunt]:
    functie = stuk.functie
    for gap in gaps:
        if not gap.startswith("toepassingsregels."):
            yield Openpunt(soort=Openpuntsoort.ONTBREEKT, plek=gap)
    if functie.groep is not None and stuk.groep is None:
        named = functie.groep.tekst
        yield Openpunt(soort=Openpuntsoort.GROEP, plek="functiegroep", regels=functie.groep.regels, gegevens=(named,))
    if functie.familie is None:
        yield Openpunt(soort=Openpuntsoort.FAMILIE, plek="functiefamilie", gegevens=(kader.familie.naam,))
    lines = tuple(sorted({n for passage in functie.alternatieve_namen for n in passage.regels}))
    for naam, code in kader.namen.elders:
        data = (naam, code)
        yield Openpunt(soort=Openpuntsoort.DUBBELE_NAAM, plek="alternatieve_namen", regels=lines, gegevens=data)
    if stuk.naam != one_line(functie.naam.tekst):
        first = one_line(functie.naam.tekst)
        yield Openpunt(soort=Openpuntsoort.DUBBELE_NAAM, plek="naam", regels=functie.naam.regels, gegevens=(first,))
