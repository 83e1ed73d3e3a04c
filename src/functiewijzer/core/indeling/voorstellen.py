"""Proposals of a title at work: they may colour the group that is shown, and nothing else (methode.md §3)."""

from collections.abc import Sequence
from dataclasses import replace

from functiewijzer.core.indeling.stapdelen import VoorwaardeUitslag
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, Stap, UitsluitingStap, find_start
from functiewijzer.core.indeling.weging import missing_side, take_apart
from functiewijzer.core.profielen.antwoorden import UIT_TITEL
from functiewijzer.core.profielen.voorwaarde import Waarheid


def has_open_voorstel(stappen: Sequence[Stap]) -> bool:
    """Tell whether a proposal waits for an answer on a question that is, or may come, on the path."""
    return any(
        isinstance(stap, AntwoordStap) and stap.voorstel is not None and stap.op_pad is not Waarheid.ONWAAR
        for stap in stappen
    )


def answered_by_title(stappen: Sequence[Stap]) -> frozenset[str]:
    """Return the questions that only the title answered.

    The first edition of the method kept those among the answers, marked by their bron; later ones have proposals.
    """
    start = find_start(stappen)
    if start is None or start.editie.separates_voorstellen:
        return frozenset()
    answered = (stap for stap in stappen if isinstance(stap, AntwoordStap) and stap.antwoord is not None)
    return frozenset(stap.vraag for stap in answered if stap.bron == UIT_TITEL)


def as_answered(stappen: tuple[Stap, ...]) -> tuple[Stap, ...]:
    """Return the stappen as they would be if each proposal were an answer.

    As they are where there is none, and where the proposals would make an uitsluiting hold, or lead to a side that the
    reference lacks: the group that is shown then is that of the answers that persons gave.
    """
    if not has_open_voorstel(stappen) or any(_would_exclude(stap) for stap in stappen):
        return stappen
    colored = tuple(_colored(stap) for stap in stappen)
    return colored if missing_side(take_apart(colored)) is None else stappen


def _would_exclude(stap: Stap) -> bool:
    return isinstance(stap, UitsluitingStap) and stap.voorgesteld is Waarheid.WAAR


def _colored(stap: Stap) -> Stap:
    match stap:
        case AntwoordStap(voorstel=voorstel) if voorstel is not None:
            return replace(stap, antwoord=voorstel.antwoord, optietekst=voorstel.optietekst, richting=voorstel.richting)
        case GrondStap():
            conditions = tuple(_as_suggested(uitslag) for uitslag in stap.voorwaarden)
            return replace(stap, waarde=_value(stap.waarde, stap.voorgesteld), voorwaarden=conditions)
        case _:
            return stap


def _as_suggested(uitslag: VoorwaardeUitslag) -> VoorwaardeUitslag:
    return replace(uitslag, waarde=_value(uitslag.waarde, uitslag.voorgesteld))


def _value(waarde: Waarheid, voorgesteld: Waarheid | None) -> Waarheid:
    return waarde if voorgesteld is None else voorgesteld
