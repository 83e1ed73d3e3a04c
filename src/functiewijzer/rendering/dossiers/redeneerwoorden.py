"""The conditions and rules of a combination in words, made from their values where they are shown or written down."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from functiewijzer.core.dossiers.combinatie import Combinatie, Combinatiedeel, Grondslag, Redeneerstap, Redenering
from functiewijzer.core.dossiers.combineren import MAX_STEPS
from functiewijzer.core.indeling.indeling import Status
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.voorwaarde import Waarheid

_FIXED: Final = {
    Redenering.ANDERE_GROEP: "De functies hebben een verschillende groep: dan telt de hoogste.",
    Redenering.ANDER_WERK: (
        "De functies hebben dezelfde groep en ander werk (een ander profiel): dan telt de groep erboven."
    ),
    Redenering.ZELFDE_WERK: (
        "De functies hebben dezelfde groep en hetzelfde profiel: dit is geen combinatie, de groep blijft gelijk."
    ),
    Redenering.HOOGSTE_MET_TIJD: "De hoogste groep die dat haalt, telt.",
}
_SHORT: Final = {
    Redenering.INGEDEELD: "is ingedeeld",
    Redenering.VERWANT: "de functiefamilies zijn verwant",
    Redenering.NABIJ: f"de groepen liggen hooguit {MAX_STEPS} stappen uit elkaar",
    Redenering.ANDERE_GROEP: "de functies hebben een verschillende groep",
    Redenering.ANDER_WERK: "de functies hebben ander werk",
    Redenering.ZELFDE_WERK: "de functies hebben hetzelfde werk",
    Redenering.HOOGSTE_GROEP: "er is geen hogere groep",
    Redenering.GENOEG_TIJD: "het werk haalt het deel van de tijd",
    Redenering.HOOGSTE_MET_TIJD: "de hoogste groep met genoeg tijd telt",
}
_NOT_FIRM: Final = {Status.GEEN_MATCH: "geen match", Status.INDICATIEF: "indicatief"}


def with_words(combinatie: Combinatie, huis: Functiehuis) -> Combinatie:
    """Return the combination with each of its steps in words, for the record that people read."""
    return combinatie.model_copy(
        update={
            "voorwaarden": tuple(_worded(stap, combinatie, huis) for stap in combinatie.voorwaarden),
            "redenering": tuple(_worded(stap, combinatie, huis) for stap in combinatie.redenering),
        }
    )


def _worded(stap: Redeneerstap, combinatie: Combinatie, huis: Functiehuis) -> Redeneerstap:
    return stap.model_copy(update={"tekst": stap_text(stap, combinatie, huis)})


def loose_stap_text(stap: Redeneerstap) -> str:
    """Return a step in short words where its combination is not at hand: what is tested, and on what."""
    tested = " en ".join((*stap.groepen, *stap.families))
    about = f"deel {stap.deel} " if stap.deel is not None else ""
    return f"{about}{_SHORT[stap.soort] if stap.soort is not None else 'regel'}{f': {tested}' if tested else ''}"


def stap_text(stap: Redeneerstap, combinatie: Combinatie, huis: Functiehuis | None = None) -> str:
    """Return a step in words: those that it was recorded with, else those of today; `huis` knows names and groups."""
    return stap.tekst if stap.tekst is not None else _say(stap, combinatie, huis)


def _say(stap: Redeneerstap, combinatie: Combinatie, huis: Functiehuis | None) -> str:
    match stap.soort:
        case Redenering.INGEDEELD:
            return _graded(combinatie.delen[(stap.deel or 1) - 1])
        case Redenering.VERWANT:
            return _related(stap, huis)
        case Redenering.NABIJ:
            return _near(stap, huis)
        case Redenering.HOOGSTE_GROEP:
            return (
                f"Groep {stap.groepen[0]} is de hoogste groep van het functiehuis: er is geen groep erboven, dus de "
                "groep blijft."
            )
        case Redenering.GENOEG_TIJD:
            needed = f"minstens {as_percentage(combinatie.minimum_aandeel or Fraction(0))}"
            share = as_percentage(stap.aandeel or Fraction(0))
            return f"Het werk van groep {stap.groepen[0]} haalt {needed} van de tijd: het is {share}."
        case soort:
            return "" if soort is None else _FIXED[soort]


def _graded(deel: Combinatiedeel) -> str:
    opening = f"‘{deel.functietitel}’ is ingedeeld"
    if deel.functiegroep is not None:
        basis = "het besluit" if deel.grondslag is Grondslag.BESLUIT else "het advies; er is nog geen besluit"
        return f"{opening}: groep {deel.functiegroep}, volgens {basis}."
    why = f"het advies is {_NOT_FIRM[deel.status]}" if deel.status in _NOT_FIRM else "er staat geen advies in"
    return f"{opening}: er is geen besluit, en {why}."


def _related(stap: Redeneerstap, huis: Functiehuis | None) -> str:
    opening = "De functies zijn verwant"
    if len(stap.families) < 2:
        return f"{opening}: van een van beide is de functiefamilie niet bekend."
    names: Mapping[str, str] = {f.code: f"{f.code} {f.naam}" for f in huis.families} if huis is not None else {}
    first, second = (names.get(code, code) for code in stap.families)
    holds = stap.waarde is Waarheid.WAAR
    if first == second and holds:
        return f"{opening}: beide horen bij functiefamilie {first}."
    return f"{opening}: het functiehuis noemt de families {first} en {second} {'' if holds else 'niet '}verwant."


def _near(stap: Redeneerstap, huis: Functiehuis | None) -> str:
    opening = f"De groepen liggen hooguit {MAX_STEPS} stappen uit elkaar"
    if stap.waarde is Waarheid.ONBEKEND:
        if stap.groepen:
            return f"{opening}: groep {' en '.join(stap.groepen)} staat niet in het functiehuis."
        return f"{opening}: niet te zeggen, want niet beide functies hebben een groep."
    low, high = stap.groepen
    pair = f"{opening}: {low} en {high}"
    if huis is None or not {low, high} <= set(huis.functiegroepen):
        return f"{pair}."
    apart = huis.functiegroepen.index(high) - huis.functiegroepen.index(low)
    count = "geen verschil" if apart == 0 else f"{apart} {'stap' if apart == 1 else 'stappen'}"
    return f"{pair}, dat is {count}."


def as_percentage(share: Fraction) -> str:
    """Return a share as a percentage with at most two decimals, as Dutch readers write it."""
    return f"{float(100 * share):.2f}".rstrip("0").rstrip(".").replace(".", ",") + " %"
