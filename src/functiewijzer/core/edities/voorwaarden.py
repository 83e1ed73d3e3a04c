"""Conditions made comparable: written exactly as they stand, by what they decide, and as two editions came out."""

from collections.abc import Hashable, Iterator, Sequence

from functiewijzer.core.indeling.stapdelen import VoorwaardeUitslag
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


def identify_voorwaarden(was: Sequence[VoorwaardeUitslag], nu: Sequence[VoorwaardeUitslag]) -> Iterator[list[Hashable]]:
    """Yield what the conditions of a clause are, then and now, apart from how they came out.

    By value; by their words only where a record of the first edition of the method has nothing else.
    """
    by_value = all(uitslag.als is not None for uitslag in (*was, *nu))
    for side in (was, nu):
        yield [uitslag.als if by_value else uitslag.tekst for uitslag in side]


def have_same_voorwaarden(was: Sequence[VoorwaardeUitslag], nu: Sequence[VoorwaardeUitslag]) -> bool:
    """Tell whether a clause has the same conditions as before, however they came out."""
    then, now = identify_voorwaarden(was, nu)
    return then == now


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
