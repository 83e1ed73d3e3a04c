"""Checks on reach: a grond, uitsluiting or question that no combination of answers can bring about."""

from collections.abc import Iterable, Iterator
from typing import Final

from functiewijzer.core.controles.controle import Controle, Vondst, fout
from functiewijzer.core.controles.haalbaarheid import TeVeelWerk, can_hold
from functiewijzer.core.controles.plekken import gronden_in, pad_in, uitsluitingen_in
from functiewijzer.core.controles.verwijzingen import is_sound, looks_ahead, order_of_asking, vragen_of
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import SingleVoorwaarde, Voorwaarde, VraagVoorwaarde, singles_in
from functiewijzer.core.profielen.vraag import Vraag

MAX_VRAGEN: Final = 200
"""A profile beyond this size is not searched: it would take minutes, and no questionnaire comes near."""


def is_reachable(profiel: Referentieprofiel, voorwaarde: Voorwaarde) -> bool:
    """Tell whether some combination of answers makes a condition hold; yes where that takes too long to find out.

    A condition that names what is not there also counts as reachable: that has a finding of its own.
    """
    if len(profiel.vragen) > MAX_VRAGEN or _is_always_asked(profiel, voorwaarde):
        return True
    singles = list(_singles_behind(profiel, voorwaarde))
    if not all(is_sound(profiel, single) for single in singles):
        return True
    looked_at = {name for single in singles for name in vragen_of(profiel, single)}
    vragen = [vraag for vraag in profiel.volgorde if vraag.id in looked_at]
    if any(vraag.alleen_als is not None and _looks_ahead(profiel, vraag) for vraag in vragen):
        return True
    try:
        return can_hold(profiel, vragen, voorwaarde)
    except TeVeelWerk:
        return True


def _is_always_asked(profiel: Referentieprofiel, voorwaarde: Voorwaarde) -> bool:
    """Tell the most common condition apart: one answer to a question that everybody gets."""
    vraag = profiel.vragen_op_id.get(voorwaarde.vraag) if isinstance(voorwaarde, VraagVoorwaarde) else None
    return vraag is not None and vraag.alleen_als is None


def _singles_behind(profiel: Referentieprofiel, voorwaarde: Voorwaarde) -> Iterator[SingleVoorwaarde]:
    """Yield the single conditions of a condition, and of those that put its questions on the path."""
    waiting: list[Voorwaarde] = [voorwaarde]
    seen: set[str] = set()
    while waiting:
        for _, single in singles_in(waiting.pop()):
            yield single
            fresh = [name for name in vragen_of(profiel, single) if name not in seen]
            seen.update(fresh)
            waiting.extend(_conditions_for_asking(profiel, fresh))


def _conditions_for_asking(profiel: Referentieprofiel, names: Iterable[str]) -> Iterator[Voorwaarde]:
    vragen = (profiel.vragen_op_id.get(name) for name in names)
    return (vraag.alleen_als for vraag in vragen if vraag is not None and vraag.alleen_als is not None)


def _looks_ahead(profiel: Referentieprofiel, vraag: Vraag) -> bool:
    order = order_of_asking(profiel)
    singles = singles_in(vraag.alleen_als) if vraag.alleen_als is not None else ()
    return any(looks_ahead(profiel, order, vraag, single) is not None for _, single in singles)


def _dead_conditions(profiel: Referentieprofiel) -> Iterator[Vondst]:
    for conditions, what in ((gronden_in(profiel), "deze grond"), (uitsluitingen_in(profiel), "deze uitsluiting")):
        for plek, voorwaarde in conditions:
            if not is_reachable(profiel, voorwaarde):
                fact = f"{what} kan nooit gelden: geen enkele combinatie van antwoorden past erbij"
                yield plek, fact, "Kijk of twee voorwaarden elkaar uitsluiten, of gebruik een_van."


def _dead_questions(profiel: Referentieprofiel) -> Iterator[Vondst]:
    for plek, voorwaarde in pad_in(profiel):
        if not is_reachable(profiel, voorwaarde):
            fact = f"vraag '{profiel.vragen[int(plek[1])].id}' wordt nooit gesteld: de voorwaarde kan niet gelden"
            yield plek, fact, "Verbeter alleen_als, of haal de vraag weg."


FW207 = Controle(
    fout(
        "FW207",
        "Grond of uitsluiting die nooit geldt",
        "Met geen enkele combinatie van antwoorden wordt aan de voorwaarde voldaan. De grond of uitsluiting "
        "staat er dan voor niets, en dat is vast niet de bedoeling. Vaak vraagt alle: twee verschillende "
        "antwoorden op dezelfde vraag; gebruik dan een_van:, of noem beide antwoorden: {vraag: aansturing, "
        "antwoord: [meer, veel]}.",
    ),
    _dead_conditions,
)
FW216 = Controle(
    fout(
        "FW216",
        "Vraag die nooit wordt gesteld",
        "De voorwaarde achter alleen_als kan met geen enkele combinatie van antwoorden gelden. Niemand krijgt de "
        "vraag dus te zien. Verbeter de voorwaarde, of haal de vraag weg.",
    ),
    _dead_questions,
)

BEREIKCONTROLES = (FW207, FW216)
