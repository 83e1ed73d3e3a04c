"""What stands where in a handbook, as the truth has it, as it was recognised and as it was written as YAML.

A place is a function (or family, or group) and a field. All three become one value, so that one measure compares them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from functiewijzer.core.handboek.bron import Bronbestand
from functiewijzer.core.handboek.herkenning import HerkendeFunctie, HerkendeNok, Herkenning, Passage, Twijfelsoort
from handboekvorm import Vorm
from handboekwaarheid import WaarHandboek, WareFunctie


class Plaats(NamedTuple):
    """A function (or a family or a group) and a field of it."""

    bij: str
    veld: str


@dataclass(frozen=True)
class Inhoud:
    """All fields with their texts, the functions that are there, and what was named as not placed.

    `vrij` are sentences that may be left out: those that only say names which have a field of their own.
    """

    velden: Mapping[Plaats, tuple[str, ...]]
    functies: tuple[str, ...]
    beloofd: tuple[str, ...] = ()
    genoemd: str = ""
    vrij: tuple[str, ...] = ()


TEKSTEN = ("organisatie", "positie", "doel", "typering")
NAMEN = ("alternatieve_namen", "oude_namen")


def key(text: str) -> str:
    """Return the letters and digits of a text: what stays, however its lines were broken."""
    return "".join(c for c in text.casefold() if c.isalnum())


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [part for part in re.split(r"(?<=[.;?!])\s+(?=[A-Z])", text) if key(part)]


def bij(functie: WareFunctie) -> str:
    """Return how a function is called in a place: by what no other function is."""
    return f"{functie.familie}/{functie.volgnummer} {functie.naam}"


def truth(handboek: WaarHandboek, vorm: Vorm) -> Inhoud:
    """Return what a reader must find."""
    velden: dict[Plaats, tuple[str, ...]] = {}
    for functie in handboek.functies:
        for veld, texts in _true_fields(handboek, functie, vorm):
            velden[Plaats(bij(functie), veld)] = tuple(texts)
    for familie in handboek.families:
        if familie.nok:
            place = f"familie {familie.naam}"
            velden[Plaats(place, "nok niveaus")] = familie.nok.niveaus
            velden[Plaats(place, "nok uitgeschreven")] = handboek.uitgeschreven(familie)
            for aspect, texts in familie.nok.rijen:
                velden[Plaats(place, f"nok {key(aspect)}")] = (aspect, *(texts[g] for g in familie.nok.niveaus))
    for groep, alineas in handboek.groepsbladen:
        velden[Plaats(f"groep {groep}", "blad")] = (" ".join(alineas),)
    names = tuple(functie.naam for functie in handboek.belofte)
    free = tuple(text for f in handboek.functies if f.namen_in_typering for text in f.typering)
    vrij = tuple(part for text in free for part in sentences(text) if key(part).startswith("alternatievefunctienamen"))
    return Inhoud(velden, tuple(bij(functie) for functie in handboek.functies), names, vrij=vrij)


def with_true_names(waar: Inhoud, gevonden: Inhoud) -> Inhoud:
    """Return what was found with the ids of the truth for kenmerken that say the same: it is ours."""
    ids = {(p.bij, key(" ".join(texts))): p for p, texts in waar.velden.items() if p.veld.startswith("kenmerk ")}
    velden = {}
    for place, texts in gevonden.velden.items():
        own = ids.get((place.bij, key(" ".join(texts))), place)
        velden[own if place.veld.startswith("kenmerk ") else place] = texts
    return replace(gevonden, velden=velden)


def _true_fields(handboek: WaarHandboek, functie: WareFunctie, vorm: Vorm) -> Iterator[tuple[str, Iterable[str]]]:
    yield "familie", (handboek.familie_of(functie).naam,)
    yield "code", tuple(code for code in (vorm.code_of(functie),) if code)
    yield "naam", (functie.naam,)
    yield "groep", (functie.groep,) if functie.groep else ()
    yield from ((veld, getattr(functie, veld)) for veld in NAMEN)
    yield from ((veld, _joined(getattr(functie, veld))) for veld in TEKSTEN)
    for activiteit in functie.activiteiten:
        letter = activiteit.letter if "{letter}" in vorm.activiteitkop else ""
        yield f"activiteit {key(activiteit.naam)}", (letter, activiteit.naam, *activiteit.taken)
    for row in functie.resultaatgebieden:
        yield f"resultaat {key(row.naam)}", (row.naam, " ".join(row.kernactiviteiten), " ".join(row.resultaatcriteria))
    yield from ((f"kenmerk {naam}", _joined(alineas)) for naam, alineas in functie.kenmerken.items())
    for zijde, regel in functie.regels.items():
        yield f"regel {zijde}", (regel.tekst,)
        yield f"regelgroep {zijde}", (regel.groep,) if regel.groep else ()


def _joined(texts: Sequence[str]) -> tuple[str, ...]:
    return (" ".join(texts),) if texts else ()


def match(handboek: WaarHandboek, codes: Mapping[str, WareFunctie], found: Sequence[tuple[str, str]]) -> list[str]:
    """Return for each found (code, name) which function of the truth it is; one that is none has a `?`."""
    free = {bij(functie): functie for functie in handboek.functies}
    placed: list[str] = []
    for code, naam in found:
        by_code = codes.get(code)
        named = [place for place, f in free.items() if key(f.naam) == key(naam)]
        best = bij(by_code) if by_code and bij(by_code) in named else next(iter(named), "")
        best = best or (bij(by_code) if by_code and bij(by_code) in free else "")
        free.pop(best, None)
        placed.append(best or f"? {naam}")
    return placed


def recognised(handboek: WaarHandboek, vorm: Vorm, herkenning: Herkenning, bron: Bronbestand) -> Inhoud:
    """Return what the parser recognised."""
    lezing = next(lezing for lezing in bron.lezingen if lezing.naam == herkenning.lezing)
    lines = {regel.nummer: regel.tekst for regel in lezing.regels}
    codes = {vorm.code_of(functie): functie for functie in handboek.functies}
    found = [(f.code.tekst if f.code else "", f.naam.tekst) for f in herkenning.functies]
    places = match(handboek, codes, found)
    velden: dict[Plaats, tuple[str, ...]] = {}
    for place, functie in zip(places, herkenning.functies, strict=True):
        velden |= {Plaats(place, veld): tuple(texts) for veld, texts in _found_fields(functie, lines)}
        if functie.nok:
            family = next((handboek.familie_of(f).naam for f in handboek.functies if bij(f) == place), place)
            velden |= {Plaats(f"familie {family}", veld): texts for veld, texts in _nok_fields(functie.nok)}
    for blad in herkenning.groepsbladen:
        velden[Plaats(f"groep {blad.groep}", "blad")] = _passages(blad.tekst)
    named = " ".join(lines[n] for n in herkenning.niet_geplaatst if n in lines)
    beloofd = tuple(belofte.naam for belofte in herkenning.beloften)
    return Inhoud(velden, tuple(places), beloofd, named)


def _found_fields(functie: HerkendeFunctie, lines: Mapping[int, str]) -> Iterator[tuple[str, Iterable[str]]]:
    for veld in ("familie", "code", "naam", "groep"):
        passage = getattr(functie, veld)
        yield veld, (passage.tekst,) if passage else ()
    yield from ((veld, tuple(p.tekst for p in getattr(functie, veld))) for veld in NAMEN)
    yield from ((veld, _passages(getattr(functie, veld))) for veld in TEKSTEN)
    for activiteit in functie.activiteiten:
        naam = activiteit.naam.tekst if activiteit.naam else ""
        yield f"activiteit {key(naam)}", (activiteit.letter or "", naam, *(p.tekst for p in activiteit.taken))
    for row in functie.resultaatgebieden:
        parts = (_whole(row.kernactiviteiten), _whole(row.resultaatcriteria))
        yield f"resultaat {key(row.naam.tekst)}", (row.naam.tekst, *parts)
    yield from ((f"kenmerk {naam}", _passages(passages)) for naam, passages in functie.kenmerken.items())
    for regel in functie.regels:
        yield f"regel {regel.richting.value}", (regel.tekst.tekst,)
        yield f"regelgroep {regel.richting.value}", (regel.groep,) if regel.groep else ()
    yield from _no_side(functie, lines)


def _no_side(functie: HerkendeFunctie, lines: Mapping[int, str]) -> Iterator[tuple[str, Iterable[str]]]:
    """Yield the sides that do not exist: their reason may stand with the doubt instead of the rules."""
    sides = {regel.richting.value for regel in functie.regels}
    for twijfel in functie.twijfels:
        if twijfel.soort is Twijfelsoort.ZIJDE_ONTBREEKT:
            side = next((text for text in twijfel.gegevens if text in {"lichter", "zwaarder"} - sides), "")
            texts = [text for text in twijfel.gegevens if len(text) > 12] or [lines.get(n, "") for n in twijfel.regels]
            if side:
                yield f"regel {side}", (" ".join(texts),)
                yield f"regelgroep {side}", ()


def _nok_fields(nok: HerkendeNok) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "nok niveaus", nok.niveaus
    yield "nok uitgeschreven", nok.uitgeschreven
    for row in nok.rijen:
        texts = (row.niveaus[n].tekst for n in nok.niveaus if n in row.niveaus)
        yield f"nok {key(row.aspect.tekst)}", (row.aspect.tekst, *texts)


def _whole(passages: Sequence[Passage]) -> str:
    return " ".join(passage.tekst for passage in passages)


def _passages(passages: Sequence[Passage]) -> tuple[str, ...]:
    return (_whole(passages),) if passages else ()
