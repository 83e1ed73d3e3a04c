"""The plan on paper: head, contents, part A with what was finished, part B, and room for signatures."""

from collections.abc import Iterator, Mapping
from typing import Final

from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan, Plancompetentie, Planrij
from functiewijzer.core.opleiding.planstand import finished_on
from functiewijzer.core.schrijfwijze import dutch_date
from functiewijzer.rendering.opleiding.planwoorden import VOORAF, cell_date, title_of
from functiewijzer.rendering.verslag import Alinea, Blok, Invulveld, Kop, Opsomming, Pagina, Punt, Tabel, Verslag
from functiewijzer.rendering.woorden import one_or_more

_OPEN: Final = "…"
_KOLOMMEN: Final = ("Kennis en vaardigheden", "Opleidingsacties", "Voorziene einddatum", "Afgewerkt op")
_ROLLEN: Final = ("Cursist", "Begeleider", "Bedrijf")


def make_planrapport(plan: Opleidingsplan, beheerst: Mapping[str, str]) -> Verslag:
    """Return the report; `beheerst` names by id the rows that were mastered before, as far as they are known."""
    return Verslag(
        title_of(plan),
        (
            *_head(plan),
            *_contents(plan),
            *_part_a(plan),
            *_mastered(plan, beheerst),
            *_part_b(plan),
            *_signatures(plan),
        ),
        liggend=True,
    )


def _head(plan: Opleidingsplan) -> Iterator[Blok]:
    kop = plan.kop
    rows = (
        ("Cursist", kop.cursist or ""),
        ("Cursistnummer", kop.cursist_nummer),
        ("Contractnummer", kop.contractnummer or ""),
        ("Bedrijf", kop.bedrijf or ""),
        ("Contactpersoon", kop.contactpersoon or ""),
        ("Begeleider", kop.begeleider or ""),
        ("Beroep", plan.beroep),
        ("Start", dutch_date(plan.start)),
        ("Duur", one_or_more(plan.weken, "week", "weken")),
    )
    always = {"Contractnummer", "Bedrijf", "Contactpersoon"}
    shown = tuple((name, text or _OPEN) for name, text in rows if text or name in always)
    yield Tabel("Gegevens", ("Gegeven", "Inhoud"), shown, smal=(0,))


def _contents(plan: Opleidingsplan) -> Iterator[Blok]:
    yield Kop("1. De competenties")
    yield Opsomming(tuple(Punt(f"{c.nummer}. {c.naam}") for c in plan.deel_a))


def _part_a(plan: Opleidingsplan) -> Iterator[Blok]:
    yield Kop("2. Geplande opleidingsacties")
    yield Kop("A. Competenties van de functie", 3)
    for competentie in plan.deel_a:
        yield _competence(competentie, plan)


def _competence(competentie: Plancompetentie, plan: Opleidingsplan) -> Tabel:
    rows = tuple(_row(rij, plan) for rij in competentie.rijen)
    return Tabel(f"{competentie.nummer}. {competentie.naam}", _KOLOMMEN, rows)


def _row(rij: Planrij, plan: Opleidingsplan) -> tuple[str, ...]:
    own = "Eigen rij." if rij.eigen else ""
    known = "\n".join(filter(None, (f"{rij.nummer} {rij.kennis[0]}", *rij.kennis[1:], VOORAF[rij.vooraf], own)))
    role = f"Begeleider: {rij.begeleider}." if rij.begeleider else ""
    ready = f"Klaar als: {' '.join(rij.klaar_als)}" if rij.klaar_als else ""
    done = finished_on(plan, rij.id)
    actions = "\n".join(filter(None, (*rij.acties, role, ready)))
    return known, actions, cell_date(rij.einddatum), "" if done is None else cell_date(done)


def _mastered(plan: Opleidingsplan, beheerst: Mapping[str, str]) -> Iterator[Blok]:
    if plan.beheerst:
        yield Kop("Vooraf beheerst", 3)
        yield Alinea("Dit kon de cursist al; daarom staat het niet in deel A.")
        yield Opsomming(tuple(Punt(beheerst.get(name, name)) for name in plan.beheerst))


def _part_b(plan: Opleidingsplan) -> Iterator[Blok]:
    if plan.deel_b:
        yield Kop("B. Competenties van de persoon", 3)
        rows = tuple(
            (houding.naam, "\n".join(filter(None, (houding.omschrijving, _agreed(houding.afspraak)))))
            for houding in plan.deel_b
        )
        yield Tabel("Competenties van de persoon", ("Competentie", "Omschrijving"), rows)


def _agreed(afspraak: str | None) -> str:
    return f"Afspraak: {afspraak}" if afspraak else ""


def _signatures(plan: Opleidingsplan) -> Iterator[Blok]:
    yield Pagina()
    yield Kop("Handtekeningen")
    roles = {"Begeleider": plan.kop.begeleider, "Bedrijf": plan.kop.bedrijf, "Cursist": plan.kop.cursist}
    for role in _ROLLEN:
        yield Kop(f"{role} ({roles[role]})" if roles[role] else role, 3)
        yield Invulveld("Naam")
        yield Invulveld("Datum")
        yield Invulveld("Handtekening", 2)
