"""Where things stand in a profile: its conditions and its texts, each with the plek to point at."""

from collections.abc import Iterator

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import KenmerkVoorwaarde, Voorwaarde, VraagVoorwaarde, singles_in


def gronden_in(profiel: Referentieprofiel) -> Iterator[tuple[Plek, Voorwaarde]]:
    """Yield the condition of every grond."""
    for side, regel in profiel.toepassingsregels.sides:
        for index, grond in enumerate(regel.gronden):
            yield ("toepassingsregels", side.value, "gronden", index, "als"), grond.als


def uitsluitingen_in(profiel: Referentieprofiel) -> Iterator[tuple[Plek, Voorwaarde]]:
    """Yield the condition of every uitsluiting."""
    for index, uitsluiting in enumerate(profiel.uitsluitingen):
        yield ("uitsluitingen", index, "als"), uitsluiting.als


def pad_in(profiel: Referentieprofiel) -> Iterator[tuple[Plek, Voorwaarde]]:
    """Yield the condition of every question that is asked only sometimes."""
    for index, vraag in enumerate(profiel.vragen):
        if vraag.alleen_als is not None:
            yield ("vragen", index, "alleen_als"), vraag.alleen_als


def voorwaarden_in(profiel: Referentieprofiel) -> Iterator[tuple[Plek, Voorwaarde]]:
    """Yield every condition of a profile, whole."""
    yield from pad_in(profiel)
    yield from gronden_in(profiel)
    yield from uitsluitingen_in(profiel)


def vraagvoorwaarden_in(profiel: Referentieprofiel) -> Iterator[tuple[Plek, VraagVoorwaarde]]:
    """Yield every condition of a profile that names a question."""
    for whole, voorwaarde in voorwaarden_in(profiel):
        for plek, single in singles_in(voorwaarde, whole):
            if isinstance(single, VraagVoorwaarde):
                yield plek, single


def kenmerkvoorwaarden_in(profiel: Referentieprofiel) -> Iterator[tuple[Plek, KenmerkVoorwaarde]]:
    """Yield every condition of a profile that counts the answers of a kenmerk."""
    for whole, voorwaarde in voorwaarden_in(profiel):
        for plek, single in singles_in(voorwaarde, whole):
            if isinstance(single, KenmerkVoorwaarde):
                yield plek, single


def vraagteksten_in(profiel: Referentieprofiel) -> Iterator[tuple[Plek, str]]:
    """Yield what is asked and what can be answered, without the help."""
    for index, vraag in enumerate(profiel.vragen):
        yield ("vragen", index, "tekst"), vraag.tekst
        for number, optie in enumerate(vraag.opties):
            yield ("vragen", index, "opties", number, "tekst"), optie.tekst


def leesteksten_in(profiel: Referentieprofiel) -> Iterator[tuple[Plek, str]]:
    """Yield every text that somebody reads who fills in the questionnaire or gets the result."""
    yield from vraagteksten_in(profiel)
    for index, vraag in enumerate(profiel.vragen):
        if vraag.toelichting is not None:
            yield ("vragen", index, "toelichting"), vraag.toelichting
        for number, optie in enumerate(vraag.opties):
            if optie.toelichting is not None:
                yield ("vragen", index, "opties", number, "toelichting"), optie.toelichting
    yield from _regelteksten(profiel)


def _regelteksten(profiel: Referentieprofiel) -> Iterator[tuple[Plek, str]]:
    regels = profiel.toepassingsregels
    for side, regel in (("lichter", regels.lichter), ("gelijk", regels.gelijk), ("zwaarder", regels.zwaarder)):
        if regel is not None:
            yield ("toepassingsregels", side, "tekst"), regel.tekst
    for richting, ruled in regels.sides:
        for index, grond in enumerate(ruled.gronden):
            yield ("toepassingsregels", richting.value, "gronden", index, "tekst"), grond.tekst
    for index, uitsluiting in enumerate(profiel.uitsluitingen):
        yield ("uitsluitingen", index, "tekst"), uitsluiting.tekst
