"""The first page of a report explains: what decides, the reasons with their evidence, and what was against it."""

from collections.abc import Iterator, Sequence
from typing import Final

from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.indeling.conclusie import Uitkomst
from functiewijzer.core.indeling.indeling import Indeling
from functiewijzer.core.indeling.stappen import AntwoordStap
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.rendering import woorden
from functiewijzer.rendering.indeling.beeld import beeld_of
from functiewijzer.rendering.indeling.indelingsgrond import gronden_that_hold, holding_of, waarom_text
from functiewijzer.rendering.indeling.vindplaatsen import own_words_text
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Toon

_REASONS: Final = 3
_AGAINST: Final = 2
_FLIPS: Final = 2
_ANSWER: Final = 90
_WHY: Final = 120
_BRON: Final = 50
"""How many characters of an answer and of its evidence fit on the first page; the report has them whole elsewhere."""


def waarom_of_page(advies: Advies) -> Iterator[Blok]:
    """Yield why the advice is what it is, in so few lines that it fits on the first page."""
    indeling, clauses = advies.indeling, holding_of(advies.indeling)
    yield Kop("Waarom dit advies")
    if not gronden_that_hold(indeling):
        told = (woorden.shorten(woorden.sentences_of(stap.tekst)[0], _WHY) for stap in clauses[:_REASONS])
        yield Alinea(" ".join([waarom_text(indeling), *told]))
    yield from beeld_of(indeling)
    if clauses:
        yield Alinea(own_words_text(clauses, advies.profiel), Toon.STIL)
    reasons = _reasons(indeling)
    if reasons:
        yield Kop("De zwaarste redenen", 3)
        yield Opsomming(tuple(_reason(stap, advies) for stap in reasons))
    if indeling.uitkomst is not Uitkomst.GEEN_MATCH:
        yield Kop("Wat daartegenover staat", 3)
        yield from _against(advies, reasons)
        yield Kop("Wat nodig is voor een andere groep", 3)
        yield Opsomming(tuple(_needed(indeling)))


def _given(indeling: Indeling) -> Iterator[AntwoordStap]:
    return (stap for stap in indeling.getoond if isinstance(stap, AntwoordStap) and stap.antwoord is not None)


def _side(stap: AntwoordStap) -> Richting:
    return Richting.ZWAARDER if stap.pull > 0 else Richting.LICHTER if stap.pull < 0 else Richting.GELIJK


def _reasons(indeling: Indeling) -> tuple[AntwoordStap, ...]:
    """Return the answers that the outcome rests on: those by which a clause holds, then those that weigh most."""
    carrying = {vraag for stap in holding_of(indeling) for vraag in stap.door}
    on_side = [
        stap
        for stap in _given(indeling)
        if stap.vraag in carrying or (stap.counts and _side(stap).value == indeling.uitkomst.value)
    ]
    ranked = sorted(on_side, key=lambda s: (s.vraag not in carrying, not (s.toelichting or s.bron), -s.gewicht))
    return tuple(ranked[:_REASONS])


def _against(advies: Advies, reasons: Sequence[AntwoordStap]) -> Iterator[Blok]:
    """Yield what was weighed against: the answers that point elsewhere, what weighs most first."""
    indeling = advies.indeling
    others = [
        stap
        for stap in _given(indeling)
        if stap.pull and _side(stap).value != indeling.uitkomst.value and stap not in reasons
    ]
    if not others:
        yield Alinea("Geen enkel ander antwoord dat meetelt, wijst een andere kant op.")
        return
    shown = sorted(others, key=lambda stap: -stap.gewicht)[:_AGAINST]
    more = len(others) - len(shown)
    yield Opsomming(tuple(_reason(stap, advies) for stap in shown))
    if more:
        yield Alinea(f"En nog {woorden.one_or_more(more, 'antwoord', 'antwoorden')}; zie ‘De verschillen per kenmerk’.")


def _reason(stap: AntwoordStap, advies: Advies) -> Punt:
    """Return an answer with its evidence in the words of who answered."""
    side = f" ({woorden.RICHTING[stap.richting]})" if stap.counts else ""
    answer = woorden.shorten(stap.optietekst or "", _ANSWER)
    return Punt(f"{stap.naam}{side}: {answer}", tuple(_evidence(stap, advies)))


def _evidence(stap: AntwoordStap, advies: Advies) -> Iterator[str]:
    reason = stap.toelichting or advies.dossier.redenen.get(stap.kenmerk or "")
    told = [woorden.shorten(reason, _WHY)] if reason else []
    told += [f"(bewijs: {woorden.shorten(stap.bron, _BRON)})"] if stap.bron else []
    yield " ".join(told) or "Geen toelichting en geen bewijs in het dossier."


def _needed(indeling: Indeling) -> Iterator[Punt]:
    """Yield for the group below and the group above what would be needed."""
    start = indeling.uitgangspunt
    ladder = tuple(zip(Richting, (start.lichter, start.functiegroep, start.zwaarder), strict=True))
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
        told = [f"{k.naam}: ‘{woorden.shorten(k.tekst, _ANSWER)}’" for k in flips[:_FLIPS]]
        more = len(flips) - _FLIPS
        rest = [f"nog {woorden.one_or_more(more, 'ander antwoord', 'andere antwoorden')}"] if more > 0 else []
        return Punt(f"Groep {groep}, met één ander antwoord:", (" Of ".join([*told, *rest]),))
    if richting is Richting.GELIJK:
        return Punt(f"Groep {groep}: geen enkel ander antwoord is daarvoor alleen genoeg.")
    drempel = woorden.share_text(float(indeling.uitgangspunt.drempel))
    return Punt(
        f"Groep {groep}: geen enkel ander antwoord is daarvoor alleen genoeg. Nodig is een grond van de regel "
        f"‘{richting.value}’, of een saldo van minstens {drempel} naar die kant."
    )
