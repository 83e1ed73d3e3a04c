"""Checks on whether a profile is whole: what grading needs, what readers need, and what contradicts itself."""

from collections.abc import Iterator
from typing import Final

from functiewijzer.core.controles.controle import Controle, Vondst, fout, waarschuwing
from functiewijzer.core.controles.gaten import beschrijving_zonder, declared_gaps
from functiewijzer.core.profielen.profielstatus import Profielstatus
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel

_ZIJDE: Final = (
    "Schrijf de regel op. Is dit de laagste of hoogste groep en blijft de groep dan gelijk, geef de regel dan dezelfde "
    "groep. Past het profiel dan niet, schrijf dan de reden onder geen_zijde."
)


def _not_gradable(profiel: Referentieprofiel) -> Iterator[Vondst]:
    if not profiel.is_ontwerp:
        for key in profiel.nodig:
            plek = tuple(key.split("."))
            hint = _ZIJDE if len(plek) > 1 else "Vul het aan, of zet status: ontwerp zolang het er niet is."
            yield plek, f"'{plek[-1]}' ontbreekt, en zonder kan niemand met dit profiel indelen", hint


def _without_description(profiel: Referentieprofiel) -> Iterator[Vondst]:
    if not profiel.is_ontwerp:
        for deel in beschrijving_zonder(profiel):
            if deel not in declared_gaps(profiel):
                hint = f"Vul het aan, of schrijf ontbreekt: [{deel}]; in een concept mag dat."
                yield (deel,), f"'{deel}' ontbreekt, en het profiel zegt dat niet", hint


def _sides_both_ways(profiel: Referentieprofiel) -> Iterator[Vondst]:
    regels = profiel.toepassingsregels
    for richting, _ in regels.sides:
        if regels.without(richting) is not None:
            side = richting.value
            fact = f"er is een regel voor {side}, en geen_zijde zegt dat die er niet is"
            yield ("toepassingsregels", "geen_zijde", side), fact, "Haal één van de twee weg."


def _act_without_status(profiel: Referentieprofiel) -> Iterator[Vondst]:
    if profiel.vastgesteld is not None and profiel.status is not Profielstatus.VASTGESTELD:
        fact = f"er staat wie het profiel heeft vastgesteld, maar de status is {profiel.status.value}"
        yield ("vastgesteld",), fact, "Zet status: vastgesteld, of haal vastgesteld: weg."


def _empty_kenmerken(profiel: Referentieprofiel) -> Iterator[Vondst]:
    for name, kenmerk in profiel.kenmerken.items():
        if kenmerk.is_empty:
            hint = f"Schrijf er tekst: of aspecten: bij, of zet kenmerken.{name} bij ontbreekt."
            yield ("kenmerken", name), f"over kenmerk '{name}' zegt het profiel niets", hint


FW235 = Controle(
    fout(
        "FW235",
        "Profiel mist wat nodig is om in te delen",
        "Om in te delen zijn een functiegroep, vragen en een regel voor lichter en voor zwaarder nodig. Een profiel "
        "dat daar nog niet aan toe is, krijgt status: ontwerp: het is te lezen en te vinden, en er wordt niet mee "
        "ingedeeld.\n\nHeeft de referentiefunctie aan één kant geen regel? Dan zijn er twee mogelijkheden, en u kiest. "
        "Blijft de groep gelijk, zoals in de laagste of de hoogste groep kan: schrijf de regel op met dezelfde groep. "
        "Past het profiel dan niet: schrijf onder geen_zijde waarom, en liefst met verwijst_naar waar zo'n functie wel "
        "hoort; de uitkomst is dan geen match.",
    ),
    _not_gradable,
)
FW236 = Controle(
    fout(
        "FW236",
        "Beschrijving niet compleet",
        "Een profiel beschrijft de referentiefunctie met positie, doel, activiteiten en kenmerken. Hier ontbreekt er "
        "een, en het profiel zegt dat niet zelf. Vul het aan. Kan dat nog niet, noem het dan bij ontbreekt; verzin "
        "nooit een tekst. In plaats van activiteiten mogen er resultaatgebieden zijn, en in plaats van kenmerken een "
        "nok.",
    ),
    _without_description,
)
FW240 = Controle(
    fout(
        "FW240",
        "Een regel en geen regel tegelijk",
        "Voor deze kant staat er een toepassingsregel, en onder geen_zijde staat dat die er niet is. Haal één van de "
        "twee weg: de regel geldt, of een functie die daar duidelijk ligt, past niet bij dit profiel.",
    ),
    _sides_both_ways,
)
FW243 = Controle(
    fout(
        "FW243",
        "Vaststelling zonder status vastgesteld",
        "Onder vastgesteld staat wie het profiel heeft vastgesteld en wanneer, maar de status zegt iets anders. Zet "
        "status: vastgesteld, of haal vastgesteld weg.",
    ),
    _act_without_status,
)
FW246 = Controle(
    waarschuwing(
        "FW246",
        "Kenmerk zonder tekst",
        "Het kenmerk heeft geen tekst, geen omschrijving en geen aspecten. Wie indeelt, heeft dan niets om mee te "
        "vergelijken. Vul het aan, of noem het kenmerk bij ontbreekt.",
    ),
    _empty_kenmerken,
)

VOLLEDIGCONTROLES = (FW235, FW236, FW240, FW243, FW246)
