"""What changed between two editions, as a report and as data."""

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from functiewijzer.core.documentsoorten import SOORTEN
from functiewijzer.core.edities.naamgenoten import find_naamgenoten
from functiewijzer.core.edities.verschil import Documentverschil, Editieverschil
from functiewijzer.core.edities.wijziging import Gevolg, Wijziging, with_gevolg
from functiewijzer.core.schema import Model
from functiewijzer.rendering.edities.editieopmerkingen import remarks_on
from functiewijzer.rendering.edities.naamgenoten import naamgenoot_as_data, naamgenoot_blokken
from functiewijzer.rendering.edities.woordverschil import MARKERING, is_marked, mark_words
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Tabel, Toon, Uithangbord, Verslag
from functiewijzer.rendering.vormen.data import SCHEMA
from functiewijzer.rendering.woorden import one_or_more


class Places(NamedTuple):
    """Where the two editions stand, as the user named them."""

    oud: str
    nieuw: str


_KOP: Final = {
    Gevolg.UITKOMST: "Kan de uitkomst veranderen",
    Gevolg.ANTWOORD: "Kan een antwoord veranderen",
    Gevolg.GEEN: "Verandert niets aan een indeling",
}
_UITLEG: Final = {
    Gevolg.UITKOMST: "Dezelfde antwoorden kunnen een andere uitkomst, groep of vlag geven.",
    Gevolg.ANTWOORD: "Dezelfde antwoorden geven hetzelfde. Wel kan iemand nu anders antwoorden of een ander profiel "
    "kiezen: een tekst is anders, of een titel zegt iets anders.",
    Gevolg.GEEN: "Dezelfde antwoorden geven hetzelfde, en niemand hoeft anders te antwoorden.",
}
_GEEN_VERSCHIL: Final = (
    "Beide edities zeggen hetzelfde. Commentaar en opmaak van de bestanden tellen niet mee, voorbeelden ook niet."
)


def make_editieverslag(verschil: Editieverschil, places: Places, *, is_map: bool) -> Verslag:
    """Return the report: how many changes can do what, then per document the changes by their consequence."""
    chapters = _map_chapters(verschil) if is_map else _document_chapters(verschil.documenten[0], 2)
    blokken: list[Blok] = [_answer(verschil, places), *chapters]
    if any(is_marked(wijziging.oud, wijziging.nieuw) for wijziging in verschil.wijzigingen):
        blokken.append(Alinea(MARKERING, Toon.STIL))
    about = "" if is_map else f" van {_naam_of(verschil.documenten[0])}"
    return Verslag(f"Verschil tussen twee edities{about}", tuple(blokken))


def editieverschil_as_data(verschil: Editieverschil, places: Places) -> dict[str, Any]:
    """Return the same as data, with whole texts."""
    compared = [soort for soort in SOORTEN if soort.vergelijker is not None]
    return {
        "schema": SCHEMA,
        "oud": places.oud,
        "nieuw": places.nieuw,
        "aantallen": {gevolg.value: verschil.count(gevolg) for gevolg in Gevolg},
        **{
            soort.soort: [_wijziging_as_data(w) for item in verschil.of(soort) for w in item.inhoud]
            for soort in compared
            if soort.is_single
        },
        **{
            soort.meervoud: list(map(_document_as_data, verschil.of(soort)))
            for soort in compared
            if not soort.is_single
        },
        "naamgenoten": list(map(naamgenoot_as_data, find_naamgenoten(verschil))),
    }


def _document_as_data(verschil: Documentverschil) -> dict[str, Any]:
    return {
        verschil.soort.sleutel or "bestand": verschil.sleutel,
        "naam": getattr(verschil.document, "naam", None),
        "versie_oud": getattr(verschil.oud, "versie", None),
        "versie_nieuw": getattr(verschil.nieuw, "versie", None),
        "wijzigingen": list(map(_wijziging_as_data, verschil.inhoud)),
        "verplaatst": verschil.verplaatst,
    }


def _wijziging_as_data(wijziging: Wijziging) -> dict[str, str | None]:
    return {
        "onderdeel": wijziging.onderdeel,
        "oud": wijziging.oud,
        "nieuw": wijziging.nieuw,
        "gevolg": wijziging.gevolg.value,
    }


def _answer(verschil: Editieverschil, places: Places) -> Uithangbord:
    where = (f"Oud: {places.oud}", f"Nieuw: {places.nieuw}")
    if verschil.is_empty:
        return Uithangbord("Geen verschil", (_GEEN_VERSCHIL, *where), Toon.GELIJK)
    heavy = verschil.count(Gevolg.UITKOMST)
    can = one_or_more(heavy, "wijziging kan", "wijzigingen kunnen") if heavy else "Geen wijziging kan"
    counts = (
        (verschil.count(Gevolg.ANTWOORD), "kan een antwoord veranderen", "kunnen een antwoord veranderen"),
        (verschil.count(Gevolg.GEEN), "verandert niets aan een indeling", "veranderen niets aan een indeling"),
        *_came_and_went(verschil),
    )
    lines = (f"{one_or_more(count, *words)}." for count, *words in counts if count)
    return Uithangbord(f"{can} de uitkomst veranderen", (*lines, *where), Toon.LET_OP if heavy else Toon.GEWOON)


def _came_and_went(verschil: Editieverschil) -> Iterator[tuple[int, str, str]]:
    for soort in SOORTEN:
        items = verschil.of(soort)
        yield sum(item.oud is None for item in items), f"{soort.soort} is nieuw", f"{soort.meervoud} zijn nieuw"
        yield (
            sum(item.nieuw is None for item in items),
            f"{soort.soort} is vervallen",
            f"{soort.meervoud} zijn vervallen",
        )


def _map_chapters(verschil: Editieverschil) -> Iterator[Blok]:
    for soort in SOORTEN:
        items = verschil.of(soort)
        yield from _list(f"Nieuwe {soort.meervoud}", [item for item in items if item.oud is None])
        yield from _list(f"Vervallen {soort.meervoud}", [item for item in items if item.nieuw is None])
    yield from naamgenoot_blokken(find_naamgenoten(verschil))
    for item in verschil.documenten:
        if item.inhoud:
            yield Kop(_naam_of(item))
            yield from _document_chapters(item, 3)
    both = [item for item in verschil.documenten if item.oud and item.nieuw and not item.inhoud]
    if not verschil.is_empty:
        yield from _unchanged([item for item in both if not item.verplaatst])
    if moved := [item.sleutel for item in both if item.verplaatst]:
        yield Kop("Alleen op een andere plaats in het handboek")
        yield Alinea(f"Deze zeggen hetzelfde en staan nu op andere regels van het handboek: {', '.join(moved)}.")


def _list(title: str, items: Sequence[Documentverschil]) -> Iterator[Blok]:
    if items:
        yield Kop(f"{title} ({len(items)})")
        yield Opsomming(tuple(Punt(f"{_naam_of(item)}{_details(item.document)}") for item in items))


def _details(document: Model) -> str:
    named = (("groep", getattr(document, "functiegroep", None)), ("versie", getattr(document, "versie", None)))
    details = ", ".join(f"{word} {value}" for word, value in named if value is not None)
    return f" ({details})" if details else ""


def _unchanged(same: Sequence[Documentverschil]) -> Iterator[Blok]:
    by_soort = {soort.meervoud: [item.sleutel for item in same if item.soort is soort] for soort in SOORTEN}
    lines = [f"Deze {meervoud} zijn gelijk gebleven: {', '.join(s)}." for meervoud, s in by_soort.items() if any(s)]
    if lines:
        yield Kop("Zonder wijziging")
        yield from (Alinea(line) for line in lines)


def _naam_of(verschil: Documentverschil) -> str:
    """Return how a document is called: by its key and its name, or by its kind where there is one of it."""
    if verschil.soort.is_single:
        return verschil.soort.soort.capitalize()
    return f"{verschil.sleutel} {getattr(verschil.document, 'naam', '')}".rstrip()


def _document_chapters(verschil: Documentverschil, niveau: int) -> Iterator[Blok]:
    yield from remarks_on(verschil)
    soort = verschil.soort
    about = _naam_of(verschil) if soort.is_single else f"{soort.soort} {verschil.sleutel}"
    yield from _chapters(verschil.inhoud, about, niveau)
    if verschil.verplaatst:
        where = "het handboek" if soort.voor_indelen else "de bron"
        yield Alinea(f"Alleen de plaats in {where} is anders: {one_or_more(verschil.verplaatst, 'keer', 'keer')}.")


def _chapters(wijzigingen: Sequence[Wijziging], about: str, niveau: int) -> Iterator[Blok]:
    for gevolg in Gevolg:
        found = with_gevolg(wijzigingen, gevolg)
        if found:
            title = f"{_KOP[gevolg]} ({len(found)})"
            yield Kop(title, niveau)
            yield Alinea(_UITLEG[gevolg], Toon.STIL)
            rows = tuple((w.onderdeel, *mark_words(w.oud, w.nieuw)) for w in found)
            yield Tabel(f"{title}: {about}", ("Onderdeel", "Oud", "Nieuw"), rows)
