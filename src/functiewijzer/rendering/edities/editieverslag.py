"""What changed between two editions, as a report and as data."""

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from functiewijzer.core.edities.verschil import Editieverschil, Profielverschil
from functiewijzer.core.edities.wijziging import Gevolg, Wijziging, with_gevolg
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.rendering.edities.woordverschil import MARKERING, mark_words
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
    """Return the report: how many changes can do what, then per profile the changes by their consequence."""
    chapters = _map_chapters(verschil) if is_map else _profiel_chapters(verschil.profielen[0], 2)
    blokken: list[Blok] = [_answer(verschil, places), *chapters]
    if any(_is_marked(wijziging) for wijziging in verschil.wijzigingen):
        blokken.append(Alinea(MARKERING, Toon.STIL))
    about = "" if is_map else f" van {verschil.profielen[0].profiel.code} {verschil.profielen[0].profiel.naam}"
    return Verslag(f"Verschil tussen twee edities{about}", tuple(blokken))


def editieverschil_as_data(verschil: Editieverschil, places: Places) -> dict[str, Any]:
    """Return the same as data, with whole texts."""
    return {
        "schema": SCHEMA,
        "oud": places.oud,
        "nieuw": places.nieuw,
        "aantallen": {gevolg.value: verschil.count(gevolg) for gevolg in Gevolg},
        "functiehuis": list(map(_wijziging_as_data, verschil.functiehuis)),
        "woordenlijst": list(map(_wijziging_as_data, verschil.woordenlijst)),
        "profielen": [
            {
                "code": profiel.profiel.code,
                "naam": profiel.profiel.naam,
                "versie_oud": profiel.oud.versie if profiel.oud else None,
                "versie_nieuw": profiel.nieuw.versie if profiel.nieuw else None,
                "wijzigingen": list(map(_wijziging_as_data, profiel.wijzigingen)),
            }
            for profiel in verschil.profielen
        ],
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
        (len(verschil.gekomen), "profiel is nieuw", "profielen zijn nieuw"),
        (len(verschil.vervallen), "profiel is vervallen", "profielen zijn vervallen"),
    )
    lines = (f"{one_or_more(count, *words)}." for count, *words in counts if count)
    return Uithangbord(f"{can} de uitkomst veranderen", (*lines, *where), Toon.LET_OP if heavy else Toon.GEWOON)


def _map_chapters(verschil: Editieverschil) -> Iterator[Blok]:
    yield from _profiel_list("Nieuwe profielen", verschil.gekomen)
    yield from _profiel_list("Vervallen profielen", verschil.vervallen)
    for title, wijzigingen in (("Functiehuis", verschil.functiehuis), ("Woordenlijst", verschil.woordenlijst)):
        if wijzigingen:
            yield Kop(title)
            yield from _chapters(wijzigingen, title, 3)
    for profiel in verschil.profielen:
        if profiel.wijzigingen:
            yield Kop(f"{profiel.profiel.code} {profiel.profiel.naam}")
            yield from _profiel_chapters(profiel, 3)
    same = [p.profiel.code for p in verschil.profielen if p.oud and p.nieuw and not p.wijzigingen]
    if same and not verschil.is_empty:
        yield Kop("Zonder wijziging")
        yield Alinea(f"Deze profielen zijn gelijk gebleven: {', '.join(same)}.")


def _profiel_list(title: str, profielen: Sequence[Referentieprofiel]) -> Iterator[Blok]:
    if profielen:
        yield Kop(f"{title} ({len(profielen)})")
        yield Opsomming(
            tuple(Punt(f"{p.code} {p.naam} (groep {p.functiegroep}, versie {p.versie})") for p in profielen)
        )


def _profiel_chapters(verschil: Profielverschil, niveau: int) -> Iterator[Blok]:
    if verschil.oud is not None and verschil.nieuw is not None:
        yield from _remarks(verschil.oud, verschil.nieuw, verschil.wijzigingen)
    yield from _chapters(verschil.wijzigingen, f"profiel {verschil.profiel.code}", niveau)


def _remarks(oud: Referentieprofiel, nieuw: Referentieprofiel, wijzigingen: Sequence[Wijziging]) -> Iterator[Blok]:
    if oud.code != nieuw.code:
        yield Alinea(
            f"Dit zijn twee verschillende profielen, {oud.code} en {nieuw.code}, en geen twee edities van één profiel. "
            f"Naast elkaar lezen kan met: functiewijzer toon {oud.code} --naast {nieuw.code}",
            Toon.LET_OP,
        )
    elif oud.versie == nieuw.versie and any(w.gevolg is not Gevolg.GEEN for w in wijzigingen):
        yield Alinea(
            f"De inhoud is anders, maar de versie is nog {nieuw.versie}. Geef een nieuwe editie een nieuw nummer.",
            Toon.LET_OP,
        )


def _chapters(wijzigingen: Sequence[Wijziging], about: str, niveau: int) -> Iterator[Blok]:
    for gevolg in Gevolg:
        found = with_gevolg(wijzigingen, gevolg)
        if found:
            title = f"{_KOP[gevolg]} ({len(found)})"
            yield Kop(title, niveau)
            yield Alinea(_UITLEG[gevolg], Toon.STIL)
            rows = tuple((w.onderdeel, *mark_words(w.oud, w.nieuw)) for w in found)
            yield Tabel(f"{title}: {about}", ("Onderdeel", "Oud", "Nieuw"), rows)


def _is_marked(wijziging: Wijziging) -> bool:
    """Tell whether the words that differ are marked; texts that came or went whole have no marks."""
    texts = (wijziging.oud, wijziging.nieuw)
    return None not in texts and mark_words(*texts) != texts
