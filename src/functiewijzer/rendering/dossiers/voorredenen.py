"""The first page of a report explains: what decides, the reasons with their evidence, and what was against it."""

from collections.abc import Iterator, Sequence
from typing import Final

from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.indeling.conclusie import Uitkomst
from functiewijzer.core.indeling.gevoeligheid import Kantelpunt
from functiewijzer.core.indeling.indeling import Indeling
from functiewijzer.core.indeling.stappen import AntwoordStap
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.rendering import woorden
from functiewijzer.rendering.indeling.beeld import beeld_of
from functiewijzer.rendering.indeling.indelingsgrond import gronden_that_hold, holding_of, waarom_text
from functiewijzer.rendering.indeling.twijfel import missing_of
from functiewijzer.rendering.indeling.vindplaatsen import own_words_text
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Toon

_REASONS: Final = 3
_AGAINST: Final = 2
"""How many reasons are told, and how many of the other side, where there is room for them."""

_ROOM: Final = 900
_ROOM_AGAINST: Final = 550
_ROOM_FLIPS: Final = 300
"""How many characters there are for each, so that it stays one page: there are fewer reasons rather than half ones."""

_WHY: Final = 300
_BRON: Final = 150
"""How many characters of one explanation and of one piece of evidence are told; only a text without end has more."""

_ELSEWHERE: Final = "De verschillen per kenmerk"


def waarom_of_page(advies: Advies) -> Iterator[Blok]:
    """Yield why the advice is what it is, in so few lines that it fits on the first page."""
    indeling, clauses = advies.indeling, holding_of(advies.indeling)
    yield Kop("Waarom dit advies")
    if not gronden_that_hold(indeling):
        told = [woorden.numbered([stap.tekst for stap in clauses])] if clauses else []
        yield Alinea(" ".join([waarom_text(indeling), *told, *missing_of(indeling)]))
    yield from beeld_of(indeling)
    if clauses:
        yield Alinea(own_words_text(clauses, advies.profiel), Toon.STIL)
    reasons = _fitting(_reasons(indeling), advies, _ROOM)
    if reasons:
        yield Kop("De zwaarste redenen", 3)
        yield Opsomming(tuple(reasons.values()))
    if indeling.uitkomst is not Uitkomst.GEEN_MATCH:
        yield Kop("Wat daartegenover staat", 3)
        yield from _against(advies, tuple(reasons))
        yield Kop("Wat nodig is voor een andere groep", 3)
        yield Opsomming(tuple(_needed(indeling)))


def _given(indeling: Indeling) -> Iterator[AntwoordStap]:
    return (stap for stap in indeling.getoond if isinstance(stap, AntwoordStap) and stap.antwoord is not None)


def _side(stap: AntwoordStap) -> Richting:
    return Richting.ZWAARDER if stap.pull > 0 else Richting.LICHTER if stap.pull < 0 else Richting.GELIJK


def _reasons(indeling: Indeling) -> tuple[AntwoordStap, ...]:
    """Return the answers that the outcome rests on: those by which a clause holds, then those that weigh most."""
    carrying = {vraag for stap in holding_of(indeling) for vraag in stap.door}
    zijde = indeling.zonder_zijde
    side = indeling.uitkomst.value if zijde is None else zijde.richting.value
    on_side = [
        stap for stap in _given(indeling) if stap.vraag in carrying or (stap.counts and _side(stap).value == side)
    ]
    ranked = sorted(on_side, key=lambda s: (s.vraag not in carrying, not (s.toelichting or s.bron), -s.gewicht))
    return tuple(ranked[:_REASONS])


def _against(advies: Advies, reasons: Sequence[str]) -> Iterator[Blok]:
    """Yield what was weighed against: the answers that point elsewhere, what weighs most first."""
    indeling = advies.indeling
    others = [
        stap
        for stap in _given(indeling)
        if stap.pull and _side(stap).value != indeling.uitkomst.value and stap.vraag not in reasons
    ]
    if not others:
        yield Alinea("Geen enkel ander antwoord dat meetelt, wijst een andere kant op.")
        return
    ranked = sorted(others, key=lambda stap: -stap.gewicht)
    shown = _fitting(ranked[:_AGAINST], advies, _ROOM_AGAINST)
    yield Opsomming(tuple(shown.values()))
    rest = [f"‘{stap.naam}’" for stap in ranked[len(shown) :]]
    if rest:
        yield Alinea(f"En ook {woorden.listed(rest)}; zie ‘{_ELSEWHERE}’.")


def _fitting(stappen: Sequence[AntwoordStap], advies: Advies, room: int) -> dict[str, Punt]:
    """Return by question the answers with their evidence for which there is room, and always the first."""
    fitting: dict[str, Punt] = {}
    for stap in stappen:
        punt = _reason(stap, advies)
        room -= sum(map(len, (punt.tekst, *punt.details)))
        if fitting and room < 0:
            break
        fitting[stap.vraag] = punt
    return fitting


def _reason(stap: AntwoordStap, advies: Advies) -> Punt:
    """Return an answer with its evidence in the words of who answered."""
    side = f" ({woorden.RICHTING[stap.richting]})" if stap.counts else ""
    return Punt(f"{stap.naam}{side}: {stap.optietekst or ''}", tuple(_evidence(stap, advies)))


def _evidence(stap: AntwoordStap, advies: Advies) -> Iterator[str]:
    reason = stap.toelichting or advies.dossier.redenen.get(stap.kenmerk or "")
    told = [_told(reason, _WHY)] if reason else []
    told += [f"(bewijs: {_told(stap.bron, _BRON)})"] if stap.bron else []
    yield " ".join(told) or "Geen toelichting en geen bewijs in het dossier."


def _told(tekst: str, hoogstens: int) -> str:
    """Return a text whole, or where it goes on."""
    shown = woorden.shorten(tekst, hoogstens)
    return tekst if shown == tekst else f"{shown} (lees verder onder ‘{_ELSEWHERE}’)"


def _needed(indeling: Indeling) -> Iterator[Punt]:
    """Yield for the group below and the group above what would be needed."""
    start = indeling.uitgangspunt
    groups = ((richting, start.groep_of(richting)) for richting in Richting)
    ladder = tuple((richting, groep) for richting, groep in groups if groep is not None)
    at = [richting.value for richting, _ in ladder].index(indeling.uitkomst.value)
    for place, name in ((at - 1, "lager"), (at + 1, "hoger")):
        if not 0 <= place < len(ladder):
            yield Punt(f"Een groep {name} dan {indeling.functiegroep}: daarvoor is een andere referentiefunctie nodig.")
        elif ladder[place][1] != indeling.functiegroep:
            yield _flip_to(ladder[place], indeling)


def _flip_to(step: tuple[Richting, str], indeling: Indeling) -> Punt:
    richting, groep = step
    flips = [k for k in indeling.kantelpunten if k.functiegroep == groep]
    if flips:
        return Punt(f"Groep {groep}, met één ander antwoord:", tuple(_flips(flips)))
    if richting is Richting.GELIJK:
        return Punt(f"Groep {groep}: geen enkel ander antwoord is daarvoor alleen genoeg.")
    drempel = woorden.share_text(float(indeling.uitgangspunt.drempel))
    return Punt(
        f"Groep {groep}: geen enkel ander antwoord is daarvoor alleen genoeg. Nodig is een grond van de regel "
        f"‘{richting.value}’, of een saldo van minstens {drempel} naar die kant."
    )


def _flips(flips: Sequence[Kantelpunt]) -> Iterator[str]:
    """Yield each answer that would be enough, and of those for which there is no room the question."""
    room, rest = _ROOM_FLIPS, []
    for flip in flips:
        told = f"{flip.naam}: ‘{flip.tekst}’"
        room -= len(told)
        if room < 0:
            rest.append(f"‘{flip.naam}’")
        else:
            yield told
    if rest:
        yield f"Of een ander antwoord bij {woorden.listed(tuple(dict.fromkeys(rest)), 'of')}; zie ‘Kantelpunten’."
