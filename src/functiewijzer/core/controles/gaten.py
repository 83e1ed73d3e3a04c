"""Checks on the parts that a profile lacks, as it says itself."""

from collections.abc import Iterator
from typing import Final

from functiewijzer.core.controles.controle import Controle, Vondst, fout, waarschuwing
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.profielen.profielstatus import Profielstatus
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel

_INSTEAD: Final = {"activiteiten": "resultaatgebieden", "kenmerken": "nok"}
"""What may stand in the place of a part: some handbooks have the one, others the other."""

_PARTS: Final = frozenset(Referentieprofiel.model_fields)
_BELOW: Final = frozenset({"kenmerken", "toepassingsregels"})


def beschrijving_zonder(profiel: Referentieprofiel) -> Iterator[str]:
    """Yield the keys of the parts that say what the reference job is, and that are absent."""
    for deel in ("positie", "doel", "activiteiten", "kenmerken"):
        if not getattr(profiel, deel) and not getattr(profiel, _INSTEAD.get(deel, deel)):
            yield deel


def declared_gaps(profiel: Referentieprofiel) -> frozenset[str]:
    """Return the keys of the parts that a profile says to lack."""
    return frozenset(item.deel for item in profiel.ontbreekt)


def _open_gaps(profiel: Referentieprofiel) -> Iterator[Vondst]:
    if profiel.status is Profielstatus.VASTGESTELD:
        return
    hint = "Vul het aan, en haal het dan uit ontbreekt. Heeft het handboek het ook niet: {deel: …, in_bron: true}."
    for index, item in enumerate(profiel.ontbreekt):
        if not item.in_bron:
            yield ("ontbreekt", index), f"'{item.deel}' ontbreekt nog", hint
    if profiel.is_ontwerp:
        for key in (*profiel.nodig, *beschrijving_zonder(profiel)):
            if not declared_gaps(profiel) & {key, key.partition(".")[0]}:
                yield ("status",), f"dit ontwerp heeft nog geen '{key}'", "Vul het aan; zet daarna status: concept."


def _gaps_in_fixed(profiel: Referentieprofiel) -> Iterator[Vondst]:
    if profiel.status is Profielstatus.VASTGESTELD:
        for index, item in enumerate(profiel.ontbreekt):
            if not item.in_bron:
                hint = "Vul het aan. Ontbreekt het ook in het handboek, schrijf dan {deel: …, in_bron: true}."
                yield ("ontbreekt", index), f"een vastgesteld profiel kan '{item.deel}' niet missen", hint


def _is_there(profiel: Referentieprofiel, deel: str) -> bool:
    name, _, below = deel.partition(".")
    part = getattr(profiel, name)
    if not below:
        return bool(part) if name != "toepassingsregels" else any(True for _ in part.sides)
    if name == "kenmerken":
        return below in part and not part[below].is_empty
    return getattr(part, below) is not None


def _is_known(deel: str) -> bool:
    name, _, below = deel.partition(".")
    if name not in _PARTS:
        return False
    return not below or name == "kenmerken" or (name in _BELOW and below in {"lichter", "gelijk", "zwaarder"})


def _gaps_that_are_none(profiel: Referentieprofiel) -> Iterator[Vondst]:
    for index, item in enumerate(profiel.ontbreekt):
        if _is_known(item.deel) and _is_there(profiel, item.deel):
            yield ("ontbreekt", index), f"'{item.deel}' is er wel", "Haal het uit ontbreekt."


def _unknown_parts(profiel: Referentieprofiel) -> Iterator[Vondst]:
    for index, item in enumerate(profiel.ontbreekt):
        if not _is_known(item.deel):
            hint = did_you_mean(item.deel, sorted(_PARTS))
            yield ("ontbreekt", index), f"'{item.deel}' is geen onderdeel van een profiel", hint
    for name in profiel.bronnen:
        if name not in _PARTS:
            fact = f"bronnen noemt '{name}', en dat is geen onderdeel van een profiel"
            yield ("bronnen", name), fact, did_you_mean(name, sorted(_PARTS))


FW237 = Controle(
    waarschuwing(
        "FW237",
        "Onderdeel ontbreekt nog",
        "Het profiel zegt zelf dat dit onderdeel ontbreekt, of het is een ontwerp waarin het nog niet staat. Vul het "
        "aan, en haal het dan uit ontbreekt. Staat het ook niet in het handboek, schrijf dan bijvoorbeeld ontbreekt: "
        "[{deel: positie, in_bron: true}]; dan is het geen gat meer.",
    ),
    _open_gaps,
)
FW238 = Controle(
    fout(
        "FW238",
        "Vastgesteld profiel met een gat",
        "Wat is vastgesteld, is af. Het mag alleen missen wat het handboek zelf ook niet heeft: dat staat er met "
        "in_bron: true bij. Vul het onderdeel aan, of zet de status terug op concept.",
    ),
    _gaps_in_fixed,
)
FW239 = Controle(
    waarschuwing(
        "FW239",
        "Ontbreekt, maar is er wel",
        "Bij ontbreekt staat een onderdeel dat het profiel wel heeft. Waarschijnlijk is het later ingevuld. Haal het "
        "uit ontbreekt.",
    ),
    _gaps_that_are_none,
)
FW241 = Controle(
    fout(
        "FW241",
        "Onbekend onderdeel",
        "Bij ontbreekt en bij bronnen noemt u een onderdeel met zijn sleutel, zoals positie, doel of "
        "kenmerken.complexiteit. Deze sleutel kent een profiel niet. Verbeter de schrijfwijze.",
    ),
    _unknown_parts,
)

GATCONTROLES = (FW237, FW238, FW239, FW241)
