"""Language checks on the texts that people read: warnings, because only a person can tell for sure."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.controle import Controle, Vondst, waarschuwing
from functiewijzer.core.controles.plekken import leesteksten_in, vraagteksten_in
from functiewijzer.core.profielen.bronplaats import read_bronplaats
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel

MAX_CHARACTERS: Final = 220
MAX_WORDS: Final = 35

# The patterns read lower case only: ignoring case makes them twice as slow.
# Alone, "zij", "zijn", "haar" and "hem" mostly mean something else (they are, a thing), so only pairs count.
_GENDERED: Final = re.compile(
    r"\b(hij|zij\s?(?:/|\bof\b)\s?hij|(?:hem|zijn)\s?(?:/|\bof\b)\s?haar|haar\s?(?:/|\bof\b)\s?(?:hem|zijn)"
    r"|(?:medewerk|verkoop)sters?|secretaresses?|vak(?:man|vrouw)|(?:mannelijk|vrouwelijk)e?)\b",
)

_PERSONAL: Final = re.compile(
    r"\b(diploma['’]?s?|leeftijd|dienstjaren|functioneert|presteert|prestaties?(?!-)|talent(?:en)?|persoonlijkheid"
    r"|(?:heeft|hebt|bent|kunt|kent|beheerst|werkt)\s+u|u\s+(?:heeft|hebt|bent)"
    r"|welke\s+opleiding\s+(?:heeft|hebt|volgde)|hoe\s?lang\s+werkt|huidige?\s+(?:salaris|loon)"
    r"|(?:werk)?ervaring\s+(?:van\s+de\s+(?:huidige\s+)?(?:medewerker|persoon)|heeft)|motivatie\s+van)\b",
)

# "niet of nooit" and "niet X en geen Y" put two things side by side; only one within the other is a riddle.
_DOUBLE_NEGATIVE: Final = re.compile(
    r"\b(?:niet|geen|nooit|niemand|nergens|zonder)\b(?:(?!\b(?:of|en|maar|noch|dan)\b)[^.!?;:,\n])*"
    r"\b(?:niet|geen|nooit|niemand|nergens|zonder)\b"
    r"|\b(?:niet|geen|nooit)\s+on(?!der|t)\w{2,}(?:lijke?|ba[ar]re?|baar|ige?|ende?|rijke?|gewo(?:on|ne)|mogelijk)\b",
)


def _find(pattern: re.Pattern[str], texts: Iterable[tuple[Plek, str]], fact: str, hint: str) -> Iterator[Vondst]:
    for plek, text in texts:
        match = pattern.search(text.lower())
        if match is not None:
            yield plek, fact.format(" ".join(match.group().split())), hint


def _in_own_words(
    look: Callable[[Referentieprofiel], Iterator[Vondst]],
) -> Callable[[Referentieprofiel], Iterator[Vondst]]:
    """Return a check that passes over a profile from a handbook: its words are the handbook's, and stay as they are."""

    def check(profiel: Referentieprofiel) -> Iterator[Vondst]:
        return look(profiel) if read_bronplaats(profiel.bron) is None else iter(())

    return check


def _gendered(profiel: Referentieprofiel) -> Iterator[Vondst]:
    hint = "Schrijf ‘de functie’ of ‘de medewerker’, of herhaal het woord."
    return _find(_GENDERED, leesteksten_in(profiel), "‘{}’ noemt een geslacht", hint)


def _personal(profiel: Referentieprofiel) -> Iterator[Vondst]:
    hint = "Vraag wat is opgedragen of wat het werk nodig heeft."
    return _find(_PERSONAL, vraagteksten_in(profiel), "‘{}’ gaat over de persoon, niet over het werk", hint)


def _double_negatives(profiel: Referentieprofiel) -> Iterator[Vondst]:
    return _find(_DOUBLE_NEGATIVE, leesteksten_in(profiel), "dubbele ontkenning: ‘{}’", "Schrijf wat er wel is.")


def _long_questions(profiel: Referentieprofiel) -> Iterator[Vondst]:
    for index, vraag in enumerate(profiel.vragen):
        words = len(vraag.tekst.split())
        if len(vraag.tekst) > MAX_CHARACTERS or words > MAX_WORDS:
            fact = f"deze vraag is lang: {words} woorden, {len(vraag.tekst)} tekens"
            yield ("vragen", index, "tekst"), fact, "Maak er een korte vraag van; zet de rest in toelichting."


FW231 = Controle(
    waarschuwing(
        "FW231",
        "Tekst noemt een geslacht",
        "In de tekst staat een woord zoals hij, zijn/haar of verkoopster. Een functie heeft geen geslacht, en de "
        "tekst moet voor iedereen gelden. Schrijf de functie of de medewerker, of herhaal het woord: niet ‘wat "
        "hij beslist’, maar ‘wat de functie beslist’. Losse woorden als zijn, haar, hem en zij worden niet "
        "gemeld, omdat die meestal iets anders betekenen. In een profiel dat uit een handboek is ingelezen, blijven "
        "de woorden die van het handboek; daar kijken FW231 tot en met FW234 niet naar.",
    ),
    _in_own_words(_gendered),
)
FW232 = Controle(
    waarschuwing(
        "FW232",
        "Vraag over de persoon",
        "De functie wordt ingedeeld, niet de persoon. Deze vraag of optie gaat over iemands diploma, ervaring, "
        "leeftijd of prestaties. Een andere medewerker zou dan een andere groep krijgen voor hetzelfde werk. "
        "Vraag wat is opgedragen of wat het werk nodig heeft: niet ‘Welk diploma heeft u?’, maar ‘Welke kennis "
        "vraagt het werk?’.",
    ),
    _in_own_words(_personal),
)
FW233 = Controle(
    waarschuwing(
        "FW233",
        "Dubbele ontkenning",
        "In één zin staan twee ontkenningen, zoals niet zonder of niet onbelangrijk. Daardoor wordt de zin "
        "moeilijk, en kan iemand het omgekeerde lezen. Schrijf wat er wel is: niet ‘kan niet zonder "
        "toestemming’, maar ‘heeft toestemming nodig’.",
    ),
    _in_own_words(_double_negatives),
)
FW234 = Controle(
    waarschuwing(
        "FW234",
        "Lange vraag",
        f"De vraag is langer dan {MAX_CHARACTERS} tekens of {MAX_WORDS} woorden. Een lange vraag wordt vaak maar half "
        "gelezen. Stel één korte vraag, en zet de uitleg in toelichting.",
    ),
    _in_own_words(_long_questions),
)

TAALCONTROLES = (FW231, FW232, FW233, FW234)
