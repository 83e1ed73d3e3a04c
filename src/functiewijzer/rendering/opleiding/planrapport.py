"""A plan in the layout of an opleidingsplan on paper: head, contents, part A in tables, part B, signatures."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan, Plancompetentie, Planrij, Vooraf
from functiewijzer.core.opleiding.planstand import finished_on
from functiewijzer.core.schrijfwijze import dutch_date
from functiewijzer.rendering.opleiding.voortgangsverslag import DEELS
from functiewijzer.rendering.verslag import Alinea, Blok, Invulveld, Kop, Opsomming, Punt, Tabel, Toon, Verslag
from functiewijzer.rendering.woorden import one_or_more

_KOLOMMEN: Final = ("Kennis en vaardigheden", "Opleidingsacties", "Voorziene einddatum", "Afgewerkt op")


def make_planrapport(plan: Opleidingsplan, namen: Mapping[str, str]) -> Verslag:
    """Return the plan to print and sign; `namen` tells by id what the rows are that were mastered before."""
    return Verslag(f"Opleidingsplan {plan.beroep}", tuple(_blocks(plan, namen)), liggend=True)


def _blocks(plan: Opleidingsplan, namen: Mapping[str, str]) -> Iterator[Blok]:
    yield Tabel("Gegevens", ("Gegeven", "Waarde"), tuple(_head(plan)), smal=(0,))
    if plan.nog_te_vragen:
        yield Alinea("Het plan is nog niet af: niet naar alle rijen is gevraagd.", Toon.LET_OP)
    yield Kop("1. De competenties")
    yield Opsomming(tuple(Punt(f"{c.nummer}. {c.naam}") for c in plan.deel_a))
    if plan.beheerst:
        yield Alinea("Vooraf beheerst, en dus niet in dit plan:")
        yield Opsomming(tuple(Punt(namen.get(rij, rij)) for rij in plan.beheerst))
    yield Kop("2. Geplande opleidingsacties")
    yield Alinea("A. Competenties van de functie")
    for competentie in plan.deel_a:
        yield from _competence(competentie, plan)
    if plan.deel_b:
        yield Kop("B. Competenties van de persoon")
        rows_b = tuple((h.naam, " ".join(filter(None, (h.omschrijving, _agreed(h.afspraak))))) for h in plan.deel_b)
        yield Tabel("Competenties van de persoon", ("Competentie", "Omschrijving"), rows_b)
    yield Alinea("Dit plan gaat over leren. De functiegroep hangt alleen af van het werk dat is opgedragen.", Toon.STIL)
    yield Kop("Handtekeningen")
    for rol in ("Cursist", "Begeleider", "Bedrijf"):
        yield Invulveld(f"{rol}: naam, datum en handtekening", 2)


def _head(plan: Opleidingsplan) -> Iterator[tuple[str, str]]:
    kop = plan.kop
    yield "Cursist", kop.cursist or f"nummer {kop.cursist_nummer}"
    if kop.cursist:
        yield "Cursistnummer", kop.cursist_nummer
    yield "Contractnummer", kop.contractnummer or ""
    yield "Bedrijf", kop.bedrijf or ""
    yield "Contactpersoon", kop.contactpersoon or ""
    yield "Begeleider", kop.begeleider or ""
    yield "Beroep", plan.beroep
    yield "Duur", f"{one_or_more(plan.weken, 'week', 'weken')}, vanaf {dutch_date(plan.start)}"


def _competence(competentie: Plancompetentie, plan: Opleidingsplan) -> Iterator[Blok]:
    yield Kop(f"{competentie.nummer}. {competentie.naam}", 3)
    yield Tabel(
        f"Rijen van competentie {competentie.nummer}",
        _KOLOMMEN,
        tuple(_row(rij, finished_on(plan, rij.id)) for rij in competentie.rijen),
        smal=(2, 3),
    )


def _row(rij: Planrij, klaar: date | None) -> tuple[str, ...]:
    guide = f" (begeleider: {rij.begeleider})" if rij.begeleider else ""
    known = "\n".join(
        (f"{rij.nummer} {rij.kennis[0]}", *rij.kennis[1:], *([DEELS] if rij.vooraf is Vooraf.DEELS else []))
    )
    return (known, "\n".join(rij.acties) + guide, _short(rij.einddatum), _short(klaar) if klaar is not None else "")


def _short(day: date) -> str:
    return f"{day.day}-{day.month}-{day.year}"


def _agreed(afspraak: str | None) -> str:
    return f"Afspraak: {afspraak}" if afspraak else ""
