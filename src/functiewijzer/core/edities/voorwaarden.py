"""Conditions made comparable: written exactly as they stand, and by what they decide."""

from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorheen import Voorheen
from functiewijzer.core.profielen.voorwaarde import (
    AlleVoorwaarde,
    EenVanVoorwaarde,
    GeenVanVoorwaarde,
    KenmerkVoorwaarde,
    Voorwaarde,
    VraagVoorwaarde,
    conditions_of_grond,
)
from functiewijzer.core.profielen.vraag import Vraag


def write_exactly(voorwaarde: Voorwaarde, voorheen: Voorheen) -> str:
    """Return a condition as one text, in its own order and with today's ids."""
    return _write(voorwaarde, voorheen, in_order=True)


def kern_of(voorwaarde: Voorwaarde, voorheen: Voorheen, *, has_core: bool) -> str:
    """Return what a condition decides: the same text whatever the order of its parts.

    Of a grond (`has_core`) the first condition stays first: it is the core, which twijfel looks at.
    """
    if not has_core:
        return _write(voorwaarde, voorheen, in_order=False)
    core, *rest = (_write(part, voorheen, in_order=False) for part in conditions_of_grond(voorwaarde))
    return " en ".join((core, *sorted(rest)))


def looks_back(
    vraag: Vraag, voorwaarde: Voorwaarde, profiel: Referentieprofiel
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the questions of a condition that were asked before this question, and those that were not."""
    order = [asked.id for asked in profiel.volgorde]
    earlier = set(order[: order.index(vraag.id)])
    looked_at = profiel.vragen_in(voorwaarde)
    return tuple(v for v in looked_at if v in earlier), tuple(v for v in looked_at if v not in earlier)


def _write(voorwaarde: Voorwaarde, voorheen: Voorheen, *, in_order: bool) -> str:
    written = _write_plain(voorwaarde, voorheen, in_order=in_order)
    return f"{written} (zwaarwegend)" if voorwaarde.zwaarwegend else written


def _write_plain(voorwaarde: Voorwaarde, voorheen: Voorheen, *, in_order: bool) -> str:
    match voorwaarde:
        case VraagVoorwaarde():
            vraag = voorheen.vraag(voorwaarde.vraag)
            chosen = [voorheen.optie(vraag, antwoord) for antwoord in voorwaarde.antwoord]
            return f"{vraag} = {' of '.join(chosen if in_order else sorted(set(chosen)))}"
        case KenmerkVoorwaarde(kenmerk=kenmerk, richting=richting, minstens=minstens):
            return f"{kenmerk} {minstens}x {richting.value}"
        case AlleVoorwaarde(alle=members):
            word, written = "alle", [_write(member, voorheen, in_order=in_order) for member in members]
        case EenVanVoorwaarde(een_van=members):
            word, written = "een van", [_write(member, voorheen, in_order=in_order) for member in members]
        case GeenVanVoorwaarde(geen_van=members):
            word, written = "geen van", [_write(member, voorheen, in_order=in_order) for member in members]
    return f"{word} ({', '.join(written if in_order else sorted(written))})"
