"""Joining what two assessors wrote: nothing is said twice, and what is said last is never cut.

A text that would grow longer than the schema allows loses the end of what stands first; with an answer that was
chosen that is the toelichting of a side, never the reason of both.
"""

from collections.abc import Mapping
from typing import Final

from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.motivering import Overweging
from functiewijzer.core.indeling.conclusie import Vlag
from functiewijzer.core.profielen.antwoorden import UIT_TITEL, WEET_NIET, Antwoord
from functiewijzer.core.schema import MAX_NAAM, MAX_TEKST

_ENDS: Final = (".", "!", "?", "…", ";", ":")


def join_texts(one: str | None, other: str | None, limit: int = MAX_TEKST) -> str | None:
    """Return both texts after each other; one where the other is absent or says the same.

    Of the first only so much stays that the second is whole; that must be within the limit by itself.
    """
    if one is None or other is None or one.split() == other.split():
        return other if one is None else one
    joined = f"{one}{'' if one.endswith(_ENDS) else '.'} {other}"
    if len(joined) <= limit:
        return joined
    kept = one[: max(0, limit - len(other) - len("… "))].rstrip()
    return f"{kept}… {other}" if kept else other


def join_roles(one: str | None, other: str | None) -> str | None:
    """Return both roles as one, such as `HR-adviseur en leidinggevende`, as far as a name can be long."""
    if one is None or other is None or one == other:
        return other if one is None else one
    return f"{one} en {other}"[:MAX_NAAM].rstrip()


def join_equal(one: Antwoord | None, other: Antwoord | None) -> Antwoord | None:
    """Return two answers with the same option, or two open ones, as one; None where there is neither.

    What a person answered goes before what only the title says.
    """
    if one is None or other is None:
        return one if other is None else other
    if (one.bron == UIT_TITEL) != (other.bron == UIT_TITEL):
        return other if one.bron == UIT_TITEL else one
    return one.model_copy(
        update={
            "antwoord": one.antwoord or other.antwoord,
            "toelichting": join_texts(one.toelichting, other.toelichting),
            "bron": join_texts(one.bron, other.bron),
            "vraagtekst": one.vraagtekst or other.vraagtekst,
            "optietekst": one.optietekst or other.optietekst,
        }
    )


def chosen_answer(one: Antwoord | None, other: Antwoord | None, keuze: str, reden: str) -> Antwoord:
    """Return the answer that was agreed on: of the side that gave it what that side wrote, and the reason.

    Its texts are those that were shown when it was chosen, so they are filled in anew.
    """
    side = next((a for a in (one, other) if a is not None and (a.antwoord or WEET_NIET) == keuze), Antwoord())
    return Antwoord(
        antwoord=keuze,
        toelichting=join_texts(side.toelichting, reden),
        bron=side.bron if side.bron != UIT_TITEL else None,
    )


def join_redenen(one: Dossier, other: Dossier) -> dict[str, str]:
    """Return the reasons of both by kenmerk; where both gave one, the two after each other."""
    found = {k: join_texts(one.redenen.get(k), other.redenen.get(k)) for k in {**one.redenen, **other.redenen}}
    return {kenmerk: text for kenmerk, text in found.items() if text is not None}


def join_overwogen(one: Dossier, other: Dossier) -> tuple[Overweging, ...]:
    """Return the profiles that either considered, each once."""
    joined: dict[str | None, Overweging] = {}
    for item in (*one.overwogen, *other.overwogen):
        known = joined.get(item.profiel, item)
        joined[item.profiel] = known.model_copy(update={"reden": join_texts(known.reden, item.reden)})
    return tuple(joined.values())


def join_vlaggen(one: Dossier, other: Dossier) -> Mapping[Vlag, str]:
    """Return the texts with which either closed a flag."""
    closed = {**one.afgesloten_vlaggen, **other.afgesloten_vlaggen}
    pairs = ((vlag, one.afgesloten_vlaggen.get(vlag), other.afgesloten_vlaggen.get(vlag)) for vlag in closed)
    return {vlag: text for vlag, mine, theirs in pairs if (text := join_texts(mine, theirs)) is not None}
