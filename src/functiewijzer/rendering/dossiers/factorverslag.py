"""The four factors of pay law beside the questions of a profile, with what the profile does not cover."""

from collections.abc import Iterator

from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.dossiers.loonfactoren import Factordekking, cover_factoren
from functiewijzer.core.indeling.stappen import AntwoordStap
from functiewijzer.rendering import woorden
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Tabel

_NOT_WEIGHED = "weegt niet mee in dit profiel"


def factoren_of(advies: Advies) -> Iterator[Blok]:
    """Yield per factor the questions with their answers; a factor without a question that counts is said so."""
    dekkingen = cover_factoren(advies.indeling.stappen)
    yield Alinea(
        "De Europese richtlijn loontransparantie (2023/970, artikel 4) noemt vier factoren om werk mee te vergelijken. "
        "Hier staat welke vraag over welke factor gaat. De indeling bij een factor weegt zelf niets."
    )
    yield Tabel(
        "De vier factoren in dit profiel",
        ("Factor", "Weegt mee", "Alleen vastgelegd"),
        tuple((_label(d), _weighed(d, advies.indeling.telling.totaal), _registered(d)) for d in dekkingen),
        smal=(0,),
    )
    for dekking in dekkingen:
        if dekking.meegewogen or dekking.vastgelegd:
            yield Kop(_label(dekking), 3)
            yield Tabel(
                f"Vragen over {_label(dekking).lower()}",
                ("Vraag", "Antwoord", "Richting", "Gewicht"),
                tuple(_row(stap) for stap in (*dekking.meegewogen, *dekking.vastgelegd)),
            )


def _label(dekking: Factordekking) -> str:
    return dekking.factor.value.capitalize() if dekking.factor is not None else "Zonder factor"


def _weighed(dekking: Factordekking, total: int) -> str:
    if not dekking.meegewogen:
        return f"{_NOT_WEIGHED}"
    count = woorden.one_or_more(len(dekking.meegewogen), "vraag", "vragen")
    return f"{count}, gewicht {dekking.gewicht} van {total}"


def _registered(dekking: Factordekking) -> str:
    return woorden.one_or_more(len(dekking.vastgelegd), "vraag", "vragen") if dekking.vastgelegd else "geen vraag"


def _row(stap: AntwoordStap) -> tuple[str, ...]:
    side = woorden.RICHTING[stap.richting] if stap.counts else "geen"
    return stap.naam, stap.optietekst or "open", side, str(stap.gewicht) if stap.counts else "telt niet mee"
