"""The grounds of an advice in detail: every answer, grond, kantelpunt and uitsluiting, as the stappen have them."""

from collections.abc import Iterator
from typing import Final

from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.indeling.stapdelen import VoorwaardeUitslag
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, UitsluitingStap
from functiewijzer.core.indeling.telling import Telling
from functiewijzer.core.profielen.antwoorden import UIT_TITEL
from functiewijzer.core.profielen.beschrijving import kenmerk_label
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.rendering import woorden
from functiewijzer.rendering.beelden import Schaal
from functiewijzer.rendering.hoofdstukken import Chapter
from functiewijzer.rendering.indeling.beeld import beeld_of
from functiewijzer.rendering.indeling.indelingsgrond import voorstel_text
from functiewijzer.rendering.indeling.vindplaatsen import vindplaatsen_of
from functiewijzer.rendering.notatie import dutch_number
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Tabel, Toon


def kenmerken_of(advies: Advies) -> Iterator[Blok]:
    """Yield the balance as a whole, and per kenmerk every answer that counts with its reason and evidence."""
    indeling = advies.indeling
    yield from beeld_of(indeling)
    yield Alinea("Elke vraag weegt 1, 2 of 3. De tabel telt die gewichten op per kenmerk.", Toon.STIL)
    yield Tabel(
        "Gewicht van de antwoorden per kenmerk",
        ("Kenmerk", "Lichter", "Gelijk", "Zwaarder", "Open"),
        tuple(
            (
                kenmerk_label(kenmerk),
                *map(str, (t.lichter, t.gelijk, t.zwaarder, t.open)),
            )
            for kenmerk, t in indeling.kenmerken.items()
        ),
        smal=(1, 2, 3, 4),
    )
    yield Alinea("Het saldo van een kenmerk beslist niets; het laat alleen zien waar dat kenmerk staat.", Toon.STIL)
    for kenmerk, telling in indeling.kenmerken.items():
        shown = (s for s in indeling.getoond if isinstance(s, AntwoordStap))
        stappen = [s for s in shown if s.kenmerk == kenmerk and s.counts and s.antwoord]
        if stappen:
            label = kenmerk_label(kenmerk)
            yield Kop(label, 3)
            yield Schaal(label, telling.saldo, None, _telling_text(telling))
            if kenmerk in advies.dossier.redenen:
                yield Alinea(f"Reden: {advies.dossier.redenen[kenmerk]}")
            yield Opsomming(tuple(_antwoord(stap) for stap in sorted(stappen, key=lambda stap: not stap.pull)))


def _telling_text(telling: Telling) -> str:
    saldo = dutch_number(float(telling.saldo))
    parts = f"lichter {telling.lichter}, gelijk {telling.gelijk}, zwaarder {telling.zwaarder}"
    return f"saldo {saldo} ({parts}, open {telling.open})" if telling.open else f"saldo {saldo} ({parts})"


def _antwoord(stap: AntwoordStap) -> Punt:
    toon = Toon(stap.richting.value) if stap.richting and stap.pull else Toon.GEWOON
    return Punt(
        f"{stap.naam}: {woorden.RICHTING[stap.richting]} (gewicht {stap.gewicht}) – {stap.optietekst}",
        tuple(_why(stap)),
        toon,
    )


def _why(stap: AntwoordStap) -> Iterator[str]:
    """Yield the reason for an answer, and the evidence; that only the title gave it is said in words."""
    if stap.toelichting:
        yield f"Toelichting: {stap.toelichting}"
    if stap.voorstel is not None:
        yield "Alleen een voorstel uit de titel; nog niet bevestigd"
    elif stap.bron == UIT_TITEL:
        yield "Bewijs: alleen de titel van de functie"
    elif stap.bron:
        yield f"Bewijs: {stap.bron}"


def uitsluitingen_of(advies: Advies) -> Iterator[Blok]:
    """Yield every uitsluiting, those that hold first."""
    stappen = [stap for stap in advies.indeling.stappen if isinstance(stap, UitsluitingStap)]
    if stappen:
        yield Opsomming(
            tuple(_clause(stap, stap.voorwaarden, stap.waarde, "") for stap in sorted(stappen, key=lambda s: -s.waarde))
        )


def gronden_of(advies: Advies) -> Iterator[Blok]:
    """Yield every grond with its conditions, those that hold first, and the sides where there can be none."""
    stappen = [stap for stap in advies.indeling.stappen if isinstance(stap, GrondStap)]
    geen_zijde = advies.indeling.uitgangspunt.geen_zijde
    if geen_zijde:
        yield Opsomming(tuple(Punt(f"Geen regel (voor {z.richting.value}): {z.tekst}") for z in geen_zijde))
    if stappen:
        yield Opsomming(
            tuple(
                _clause(s, s.voorwaarden, s.waarde, f" (voor {s.richting.value})")
                for s in sorted(stappen, key=lambda s: -s.waarde)
            )
        )


def _clause(
    stap: GrondStap | UitsluitingStap, voorwaarden: tuple[VoorwaardeUitslag, ...], waarde: Waarheid, side: str
) -> Punt:
    is_plain = waarde is Waarheid.ONWAAR and len(voorwaarden) == 1
    parts = () if is_plain else voorwaarden
    details = tuple(f"{woorden.WAARHEID[uitslag.waarde].capitalize()}: {uitslag.tekst}" for uitslag in parts)
    toon = Toon.LET_OP if waarde is Waarheid.WAAR else Toon.STIL if waarde is Waarheid.ONWAAR else Toon.GEWOON
    return Punt(
        f"{woorden.WAARHEID[waarde].capitalize()}{side}: {stap.tekst}",
        details,
        toon,
    )


def kantelpunten_of(advies: Advies) -> Iterator[Blok]:
    """Yield which other answer would by itself give another group."""
    indeling = advies.indeling
    if indeling.functiegroep is None:
        return
    names = {stap.vraag: stap.naam for stap in indeling.antwoorden}
    if indeling.hangt_af_van:
        yield Alinea(f"Hangt af van: {', '.join(names[vraag] for vraag in indeling.hangt_af_van)}.")
    if not indeling.kantelpunten:
        yield Alinea("Geen enkel ander antwoord geeft op zichzelf een andere groep.")
    for group in dict.fromkeys(k.functiegroep for k in indeling.kantelpunten):
        yield Kop(f"Wordt {group} als", 3)
        flips = (k for k in indeling.kantelpunten if k.functiegroep == group)
        yield Opsomming(tuple(Punt(f"{k.naam}: {k.tekst}") for k in flips))


def niet_meegeteld_of(advies: Advies) -> Iterator[Blok]:
    """Yield the answers that weigh nothing, and why."""
    stappen = [stap for stap in advies.indeling.antwoorden if stap.antwoord and not stap.counts]
    if stappen:
        yield Opsomming(tuple(Punt(f"{s.naam}: {s.optietekst}", tuple(_why_not(s))) for s in stappen))


def _why_not(stap: AntwoordStap) -> Iterator[str]:
    yield from _why(stap)
    yield no_weight_text(stap)


def no_weight_text(stap: AntwoordStap) -> str:
    """Say why an answer weighs nothing."""
    if stap.op_pad is not Waarheid.WAAR:
        return "Deze vraag hoort niet bij de andere antwoorden; het antwoord is bewaard."
    if stap.vereist:
        return "Deze vraag weegt niet mee; een regel gebruikt het antwoord wel."
    return "Geen invloed op deze regel: alleen vastgelegd."


def open_vragen_of(advies: Advies) -> Iterator[Blok]:
    """Yield the questions that nobody answered yet."""
    vragen = [stap for stap in advies.indeling.antwoorden if stap.vraag in advies.indeling.open_vragen]
    if vragen:
        yield Opsomming(
            tuple(
                Punt(f"{s.naam}{'' if s.telt_mee else ' (telt niet mee)'}: {s.vraagtekst}", tuple(_suggested(s)))
                for s in vragen
            )
        )


def _suggested(stap: AntwoordStap) -> Iterator[str]:
    if stap.voorstel is not None:
        yield f"Voorstel uit de titel: {voorstel_text(stap)}"


DETAILS: Final[tuple[Chapter[Advies], ...]] = (
    ("Welke antwoorden lichter of zwaarder zijn", kenmerken_of),
    ("Gronden", gronden_of),
    ("Kantelpunten: wat zou het advies veranderen", kantelpunten_of),
    ("Uitsluitingen", uitsluitingen_of),
    ("Wat niet meetelde", niet_meegeteld_of),
    ("Open vragen", open_vragen_of),
    ("Vindplaatsen", vindplaatsen_of),
)
"""What an advice rests on, in the order in which people ask."""
