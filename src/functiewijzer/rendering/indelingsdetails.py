"""The grounds of an advice in detail: every answer, grond, kantelpunt and uitsluiting, as the stappen have them."""

from collections.abc import Iterator

from functiewijzer.core.advies import Advies
from functiewijzer.core.beschrijving import kenmerk_label
from functiewijzer.core.indeling import Indeling
from functiewijzer.core.stappen import AntwoordStap, GrondStap, UitsluitingStap, VoorwaardeUitslag
from functiewijzer.core.voorwaarde import Waarheid
from functiewijzer.rendering import woorden
from functiewijzer.rendering.getallen import dutch_number
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Tabel, Toon


def details_of(advies: Advies) -> Iterator[Blok]:
    """Yield what the advice rests on, in the order in which people ask."""
    for part in (_kenmerken, _gronden, _kantelpunten, _uitsluitingen, _niet_meegeteld, _open, _herkomst):
        yield from part(advies)


def _kenmerken(advies: Advies) -> Iterator[Blok]:
    indeling = advies.indeling
    yield Kop("Welke antwoorden lichter of zwaarder zijn")
    if indeling.functiegroep is not None:
        yield Alinea(_saldo_text(indeling))
    yield Alinea("Elke vraag weegt 1, 2 of 3. De tabel telt die gewichten op per kenmerk.", Toon.STIL)
    yield Tabel(
        "Gewicht van de antwoorden per kenmerk",
        ("Kenmerk", "Lichter", "Gelijk", "Zwaarder", "Open"),
        tuple(
            (
                kenmerk_label(kenmerk),
                *map(str, (t.lichter, t.gelijk, t.zwaarder, t.totaal - t.lichter - t.gelijk - t.zwaarder)),
            )
            for kenmerk, t in indeling.kenmerken.items()
        ),
        smal=(1, 2, 3, 4),
    )
    for kenmerk in indeling.kenmerken:
        stappen = [
            s
            for s in indeling.stappen
            if isinstance(s, AntwoordStap) and s.kenmerk == kenmerk and s.counts and s.antwoord
        ]
        if stappen:
            yield Kop(kenmerk_label(kenmerk), 3)
            yield Opsomming(tuple(_antwoord(stap) for stap in stappen))


def _saldo_text(indeling: Indeling) -> str:
    saldo = dutch_number(float(indeling.saldo))
    drempel = dutch_number(float(indeling.uitgangspunt.drempel)).removeprefix("+")
    decides = any(isinstance(s, GrondStap) and s.waarde is Waarheid.WAAR for s in indeling.stappen)
    scale = f"Saldo {saldo}, op een schaal van −1 (alles lichter) tot +1 (alles zwaarder)."
    if decides:
        return f"{scale} Hier is een grond van toepassing; dan hoeft het saldo niet voorbij de drempel van {drempel}."
    return f"{scale} Zonder grond is een verschil duidelijk vanaf {drempel} naar een kant."


def _antwoord(stap: AntwoordStap) -> Punt:
    details = (f"Toelichting: {stap.toelichting}",) if stap.toelichting else ()
    toon = Toon(stap.richting.value) if stap.richting and stap.pull else Toon.GEWOON
    return Punt(
        f"{stap.naam}: {woorden.RICHTING[stap.richting]} (gewicht {stap.gewicht}) – {stap.optietekst}",
        details,
        toon,
    )


def _uitsluitingen(advies: Advies) -> Iterator[Blok]:
    stappen = [stap for stap in advies.indeling.stappen if isinstance(stap, UitsluitingStap)]
    if stappen:
        yield Kop("Uitsluitingen")
        yield Opsomming(
            tuple(_clause(stap, stap.voorwaarden, stap.waarde, "") for stap in sorted(stappen, key=lambda s: -s.waarde))
        )


def _gronden(advies: Advies) -> Iterator[Blok]:
    stappen = [stap for stap in advies.indeling.stappen if isinstance(stap, GrondStap)]
    if stappen:
        yield Kop("Gronden")
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
        (*details, f"Vindplaats: {stap.adres}"),
        toon,
    )


def _kantelpunten(advies: Advies) -> Iterator[Blok]:
    indeling = advies.indeling
    if indeling.functiegroep is None:
        return
    names = {stap.vraag: stap.naam for stap in indeling.antwoorden}
    yield Kop("Kantelpunten: wat zou het advies veranderen")
    if indeling.hangt_af_van:
        yield Alinea(f"Hangt af van: {', '.join(names[vraag] for vraag in indeling.hangt_af_van)}.")
    if not indeling.kantelpunten:
        yield Alinea("Geen enkel ander antwoord geeft op zichzelf een andere groep.")
    for group in dict.fromkeys(k.functiegroep for k in indeling.kantelpunten):
        yield Kop(f"Wordt {group} als", 3)
        flips = (k for k in indeling.kantelpunten if k.functiegroep == group)
        yield Opsomming(tuple(Punt(f"{k.naam}: {k.tekst}") for k in flips))


def _niet_meegeteld(advies: Advies) -> Iterator[Blok]:
    stappen = [stap for stap in advies.indeling.antwoorden if stap.antwoord and not stap.counts]
    if stappen:
        yield Kop("Wat niet meetelde")
        yield Opsomming(tuple(Punt(f"{s.naam}: {s.optietekst}", tuple(_why_not(s))) for s in stappen))


def _why_not(stap: AntwoordStap) -> Iterator[str]:
    if stap.toelichting:
        yield f"Toelichting: {stap.toelichting}"
    if stap.op_pad is not Waarheid.WAAR:
        yield "Deze vraag hoort niet bij de andere antwoorden; het antwoord is bewaard."
    elif stap.vereist:
        yield "Deze vraag weegt niet mee; een regel gebruikt het antwoord wel."
    else:
        yield "Geen invloed op deze regel: alleen vastgelegd."


def _open(advies: Advies) -> Iterator[Blok]:
    vragen = [stap for stap in advies.indeling.antwoorden if stap.vraag in advies.indeling.open_vragen]
    if vragen:
        yield Kop("Open vragen")
        yield Opsomming(
            tuple(Punt(f"{s.naam}{'' if s.telt_mee else ' (telt niet mee)'}: {s.vraagtekst}") for s in vragen)
        )


def _herkomst(advies: Advies) -> Iterator[Blok]:
    dossier, profiel = advies.dossier, advies.profiel
    status = profiel.referentie.status.value
    yield Kop("Herkomst")
    rows = [
        ("Functie", advies.functietitel),
        ("Afdeling", dossier.afdeling or "niet opgegeven"),
        *([("Omschrijving", dossier.omschrijving)] if dossier.omschrijving else []),
        ("Profiel", f"{profiel.code} {profiel.naam}, versie {profiel.versie}, {status}"),
        ("Bron van het profiel", profiel.referentie.bron),
        ("Vingerafdruk", profiel.hash),
        ("Drempels", woorden.drempels_text(advies.indeling.uitgangspunt)),
        ("Gemaakt met", f"functiewijzer {advies.profiel.herkomst.functiewijzer}"),
    ]
    yield Tabel("Waarop dit advies rust", ("Gegeven", "Waarde"), tuple(rows))
    yield Alinea(woorden.DISCLAIMER, Toon.STIL)
