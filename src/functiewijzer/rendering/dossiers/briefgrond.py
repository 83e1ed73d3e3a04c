"""The grounds of a letter: what the decision rests on, in a few plain sentences."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from msgspec import Struct

from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.indeling.conclusie import Uitkomst
from functiewijzer.core.indeling.indeling import Indeling
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.rendering import woorden
from functiewijzer.rendering.dossiers.redeneerwoorden import stap_text
from functiewijzer.rendering.indeling.indelingsgrond import holding_of, zonder_zijde_text
from functiewijzer.rendering.indeling.kortewaarom import sides_text

MAX_SENTENCES: Final = 5
"""How many sentences the grounds of a decision take at most; the whole ground stands in the report."""

_NAMES: Final = 4


class Grounds(Struct, frozen=True):
    """What a letter tells of the advice: what the job was compared with, why, and what was only registered."""

    compared: str
    sentences: tuple[str, ...]
    registered: tuple[str, ...] = ()
    is_proposal: bool = False


def grounds_of_advies(advies: Advies) -> Grounds:
    """Return the main grounds of an advice, the most telling first."""
    profiel = advies.profiel
    return Grounds(
        compared=f"{profiel.code} {profiel.naam} (functiegroep {profiel.functiegroep})",
        sentences=_of_advies(advies),
        registered=tuple(f"‘{stap.naam}’" for stap in advies.indeling.antwoorden if _is_registered(stap)),
        is_proposal=profiel.is_concept,
    )


def grounds_of_combinatie(dossier: Dossier) -> Grounds:
    """Return the main grounds of a combination: its two jobs, and the rules that hold.

    Raises ValueError where the dossier is not that of a combination.
    """
    combinatie = dossier.combinatie
    if combinatie is None:
        raise ValueError("a dossier without combinatie")
    jobs = [f"‘{deel.functietitel}’ (functiegroep {deel.functiegroep or 'onbekend'})" for deel in combinatie.delen]
    opening = f"Uw functie bestaat uit twee functies: {woorden.listed(jobs)}."
    holding = (stap_text(stap, combinatie) for stap in combinatie.redenering if stap.waarde is Waarheid.WAAR)
    reasons = islice(_split(holding), MAX_SENTENCES - 1)
    return Grounds(compared=woorden.listed(jobs), sentences=(opening, *reasons))


def _split(teksten: Iterable[str]) -> Iterator[str]:
    return (sentence for tekst in teksten for sentence in woorden.sentences_of(tekst))


def _of_advies(advies: Advies) -> tuple[str, ...]:
    """Return what was compared, what came out and why, and always how many questions stayed open."""
    indeling, profiel = advies.indeling, advies.profiel
    opening = (
        f"Wij hebben uw functie vergeleken met de referentiefunctie {profiel.naam}, die in functiegroep "
        f"{profiel.functiegroep} staat."
    )
    clauses = holding_of(indeling)
    reasons = _split(stap.tekst for stap in clauses) if clauses else _pulls(indeling)
    first = (opening, _OUTCOME[indeling.uitkomst], *_not_followed(indeling))
    last = tuple(_still_open(indeling))
    return (*first, *islice(reasons, MAX_SENTENCES - len(first) - len(last)), *last)


def _not_followed(indeling: Indeling) -> Iterator[str]:
    """Say why gronden that hold are not followed, before they are named."""
    sides = {stap.richting for stap in holding_of(indeling) if isinstance(stap, GrondStap)}
    if indeling.uitkomst is not Uitkomst.GELIJK or not sides:
        return
    if len(sides) == 2:
        yield "Er zijn gronden die naar twee kanten wijzen; samen heffen zij elkaar op."
    else:
        away = next(iter(sides)).value
        yield f"Er is wel een grond voor {away}, maar alles samen wijst de andere kant op; dat heft elkaar op."


def _still_open(indeling: Indeling) -> Iterator[str]:
    count = len(indeling.open_vragen)
    if count:
        yield f"{woorden.one_or_more(count, 'vraag is', 'vragen zijn')} niet beantwoord."


_OUTCOME: Final = {
    Uitkomst.LICHTER: "Uw functie is duidelijk lichter dan die referentiefunctie.",
    Uitkomst.GELIJK: "Uw functie is min of meer gelijk aan die referentiefunctie.",
    Uitkomst.ZWAARDER: "Uw functie is duidelijk zwaarder dan die referentiefunctie.",
    Uitkomst.GEEN_MATCH: "Die referentiefunctie past niet bij uw functie.",
}


def _pulls(indeling: Indeling) -> Iterator[str]:
    """Say which answers differ most from the reference, where no clause decides."""
    sides = sides_text(indeling.antwoorden, _NAMES)
    if sides:
        yield f"Zij is {sides}."
    if indeling.zonder_zijde is not None:
        yield zonder_zijde_text(indeling.zonder_zijde)
    elif indeling.uitkomst is not Uitkomst.GELIJK:
        yield "Alles samen is dat verschil groot genoeg voor een andere functiegroep."
    elif sides:
        yield "Alles samen is dat verschil niet groot genoeg voor een andere functiegroep."
    elif indeling.open_vragen:
        yield "Op geen enkel punt dat is beantwoord en meetelt, is er een verschil."
    else:
        yield "Op geen enkel punt dat meetelt, is er een verschil."


def _is_registered(stap: AntwoordStap) -> bool:
    """Tell an answer that nothing uses from one that weighs or that a rule looks at."""
    return stap.antwoord is not None and not stap.telt_mee and not stap.vereist and stap.op_pad is Waarheid.WAAR
