"""Checks on the questions of a profile or of a vragenbank, each by itself."""

from collections.abc import Iterable, Iterator
from typing import Final, Protocol

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.controle import Controle, Vondst, fout, waarschuwing
from functiewijzer.core.profielen.antwoorden import WEET_NIET
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.core.profielen.vraag import Optie, Vraag


class MetVragen(Protocol):
    """A document that asks questions: a profile, or the vragenbank that profiles share."""

    @property
    def vragen(self) -> tuple[Vraag, ...]:
        """The questions, in the order in which they are written."""


def find_doubles(ids: Iterable[tuple[Plek, str]], what: str) -> Iterator[Vondst]:
    """Yield every id that stands somewhere before."""
    seen: set[str] = set()
    for plek, name in ids:
        if name in seen:
            yield plek, f"{what} '{name}' staat er al", "Geef elk een eigen id."
        seen.add(name)


def _counting(profiel: MetVragen) -> Iterator[tuple[int, Vraag]]:
    return ((index, vraag) for index, vraag in enumerate(profiel.vragen) if vraag.telt_mee)


def _options(profiel: MetVragen, *, telt_mee: bool) -> Iterator[tuple[Plek, Vraag, Optie]]:
    for index, vraag in enumerate(profiel.vragen):
        if vraag.telt_mee is telt_mee:
            for number, optie in enumerate(vraag.opties):
                yield ("vragen", index, "opties", number), vraag, optie


def _double_questions(profiel: MetVragen) -> Iterator[Vondst]:
    return find_doubles(((("vragen", index, "id"), vraag.id) for index, vraag in enumerate(profiel.vragen)), "vraag")


def _double_options(profiel: MetVragen) -> Iterator[Vondst]:
    for index, vraag in enumerate(profiel.vragen):
        ids = ((("vragen", index, "opties", number, "id"), optie.id) for number, optie in enumerate(vraag.opties))
        yield from find_doubles(ids, f"in vraag '{vraag.id}': optie")


def _without_richting(profiel: MetVragen) -> Iterator[Vondst]:
    for plek, vraag, optie in _options(profiel, telt_mee=True):
        if optie.richting is None:
            fact = f"optie '{optie.id}' van vraag '{vraag.id}' heeft geen richting"
            yield plek, fact, "Voeg richting: toe met lichter, gelijk of zwaarder."


def _needless_richting(profiel: MetVragen) -> Iterator[Vondst]:
    for plek, vraag, optie in _options(profiel, telt_mee=False):
        if optie.richting is not None:
            fact = f"optie '{optie.id}' heeft een richting, maar vraag '{vraag.id}' telt niet mee"
            yield (*plek, "richting"), fact, "Haal richting: weg, of haal telt_mee: false weg."


def _missing_sides(profiel: MetVragen) -> Iterator[Vondst]:
    for index, vraag in _counting(profiel):
        given = {optie.richting for optie in vraag.opties}
        missing = [richting.value for richting in Richting if richting not in given]
        # An option without richting (FW210) may be the very one that is missed.
        if missing and None not in given:
            fact = f"vraag '{vraag.id}' heeft geen optie met richting {' en '.join(missing)}"
            yield ("vragen", index, "opties"), fact, "Voeg die optie toe, of zet telt_mee: false bij de vraag."


def _without_aspect(profiel: MetVragen) -> Iterator[Vondst]:
    for index, vraag in _counting(profiel):
        if vraag.aspect is None:
            fact = f"vraag '{vraag.id}' telt mee, maar heeft geen aspect"
            yield ("vragen", index), fact, "Voeg aspect: toe, zoals complexiteit.kennis, of zet telt_mee: false."


def _reserved_options(profiel: MetVragen) -> Iterator[Vondst]:
    for index, vraag in enumerate(profiel.vragen):
        for number, optie in enumerate(vraag.opties):
            if optie.id == WEET_NIET:
                fact = f"optie '{WEET_NIET}' van vraag '{vraag.id}' heeft een naam die al bezet is"
                yield ("vragen", index, "opties", number, "id"), fact, "Haal de optie weg; ‘weet niet’ kan altijd."


def _needless_gewicht(profiel: MetVragen) -> Iterator[Vondst]:
    for index, vraag in enumerate(profiel.vragen):
        if not vraag.telt_mee and "gewicht" in vraag.model_fields_set:
            fact = f"vraag '{vraag.id}' telt niet mee, dus het gewicht doet niets"
            yield ("vragen", index, "gewicht"), fact, "Haal gewicht: weg, of haal telt_mee: false weg."


FW201 = Controle(
    fout(
        "FW201",
        "Dubbele vraag",
        "Twee vragen hebben hetzelfde id. Een antwoord of een voorwaarde hoort dan bij twee vragen tegelijk. "
        "Geef elke vraag een eigen id, en pas de voorwaarden aan die ernaar verwijzen.",
    ),
    _double_questions,
)
FW202 = Controle(
    fout(
        "FW202",
        "Dubbele optie",
        "Twee opties van dezelfde vraag hebben hetzelfde id. Dan is niet te zien welke van de twee is gekozen. "
        "Geef elke optie binnen een vraag een eigen id. Bij een andere vraag mag het id opnieuw voorkomen.",
    ),
    _double_options,
)
FW210 = Controle(
    fout(
        "FW210",
        "Optie zonder richting",
        "De vraag telt mee, maar van deze optie staat niet of ze naar lichter, gelijk of zwaarder wijst. Dan is "
        "het antwoord niet te wegen. Voeg de richting toe, bijvoorbeeld richting: gelijk. Moet de vraag niet "
        "meetellen, zet dan telt_mee: false bij de vraag.",
    ),
    _without_richting,
)
FW211 = Controle(
    fout(
        "FW211",
        "Richting bij een vraag die niet meetelt",
        "De vraag heeft telt_mee: false, maar deze optie heeft toch een richting. Dat wekt de indruk dat het "
        "antwoord weegt. Haal de richting weg, of laat de vraag meetellen.",
    ),
    _needless_richting,
)
FW212 = Controle(
    fout(
        "FW212",
        "Niet elke richting te kiezen",
        "Een vraag die meetelt heeft minstens één optie voor lichter, één voor gelijk en één voor zwaarder. "
        "Ontbreekt een kant, dan duwt de vraag het resultaat altijd naar de andere kant. Voeg een optie toe, of "
        "laat de vraag niet meetellen met telt_mee: false.",
    ),
    _missing_sides,
)
FW217 = Controle(
    fout(
        "FW217",
        "Vraag zonder aspect",
        "Een vraag die meetelt hoort bij een aspect van een kenmerk. Zonder aspect is in het verslag niet te "
        "zien waarom de vraag weegt. Schrijf bij de vraag bijvoorbeeld aspect: complexiteit.kennis.",
    ),
    _without_aspect,
)
FW218 = Controle(
    fout(
        "FW218",
        "Optie weet_niet",
        "Het id weet_niet is bezet: bij elke vraag kan iemand al ‘weet niet’ antwoorden, en dan blijft de vraag "
        "open. Een eigen optie met dit id zou nooit meetellen. Haal de optie weg, of geef haar een ander id.",
    ),
    _reserved_options,
)
FW220 = Controle(
    waarschuwing(
        "FW220",
        "Gewicht zonder werking",
        "De vraag heeft telt_mee: false, dus haar gewicht doet niets. Een lezer kan denken dat het antwoord toch "
        "weegt. Haal het gewicht weg, of laat de vraag meetellen.",
    ),
    _needless_gewicht,
)

VRAAGCONTROLES: Final[tuple[Controle[MetVragen], ...]] = (FW201, FW202, FW210, FW211, FW212, FW217, FW218, FW220)
