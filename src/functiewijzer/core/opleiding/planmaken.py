"""A plan made of a programme and of what is known of one person: only what is missing enters it."""

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction

from msgspec import Struct

from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma, Programmacompetentie, Programmarij
from functiewijzer.core.kalender import Werkkalender
from functiewijzer.core.opleiding.opleidingsplan import (
    OPLEIDINGSPLAN,
    Feestdagen,
    Opleidingsplan,
    Plancompetentie,
    Planhouding,
    Plankop,
    Planrij,
    Vooraf,
)
from functiewijzer.core.opleiding.planning import Planbare, propose_dates

_ZWAARTE: Mapping[Vooraf, Fraction] = {Vooraf.NOG_NIET: Fraction(1), Vooraf.DEELS: Fraction(1, 2)}
"""What is known in part asks half of the work: a convention of this tool, and each date can be changed."""


class Eigenrij(Struct, frozen=True):
    """A row that the programme has not: what is to be learned, under which competence."""

    competentie: int
    kennis: str


class Planopgave(Struct, frozen=True, kw_only=True):
    """What a plan is made of.

    `vooraf` tells by the id of a row what somebody can do already; a row that is not named is nog_niet. `datums` and
    `begeleiders` are what was decided by row id. `nog_te_vragen` are rows about which nobody was asked yet.
    """

    id: str
    kop: Plankop
    start: date
    weken: int
    feestdagen: Feestdagen
    vooraf: Mapping[str, Vooraf]
    eigen: tuple[Eigenrij, ...] = ()
    datums: Mapping[str, date] = {}
    begeleiders: Mapping[str, str] = {}
    nog_te_vragen: tuple[str, ...] = ()


def make_plan(programma: Opleidingsprogramma, opgave: Planopgave, kalender: Werkkalender) -> Opleidingsplan:
    """Return the plan, with a date for each row; raises GeenWerkdagen where there is no day to plan on."""
    rows = {c.nummer: tuple(_rows(c, opgave)) for c in programma.deel_a}
    dates = {**propose_dates(_planbaar(programma, rows), opgave.start, opgave.weken, kalender), **opgave.datums}
    competences = (
        Plancompetentie(nummer=c.nummer, naam=c.naam, rijen=tuple(_dated(row, dates, opgave) for row in rows[c.nummer]))
        for c in programma.deel_a
        if rows[c.nummer]
    )
    return Opleidingsplan(
        soort=OPLEIDINGSPLAN,
        schema=1,
        id=opgave.id,
        programma=programma.id,
        programmaversie=programma.versie,
        beroep=programma.beroep,
        kop=opgave.kop,
        start=opgave.start,
        weken=opgave.weken,
        feestdagen=opgave.feestdagen,
        deel_a=tuple(competences),
        deel_b=tuple(Planhouding(id=p.id, naam=p.naam, omschrijving=p.omschrijving) for p in programma.deel_b),
        beheerst=tuple(r.id for r in programma.rijen if opgave.vooraf.get(r.id) is Vooraf.BEHEERST),
        nog_te_vragen=opgave.nog_te_vragen,
    )


def _rows(competentie: Programmacompetentie, opgave: Planopgave) -> Iterator[Planrij]:
    """Yield the rows of a competence that are missing, and the own ones, which go on numbering."""
    for rij in competentie.rijen:
        vooraf = opgave.vooraf.get(rij.id, Vooraf.NOG_NIET)
        if vooraf is not Vooraf.BEHEERST:
            yield _of_programme(rij, vooraf, opgave.start)
    own = (eigen for eigen in opgave.eigen if eigen.competentie == competentie.nummer)
    for number, eigen in enumerate(own, len(competentie.rijen) + 1):
        yield Planrij(
            id=f"eigen_{competentie.nummer}_{number}",
            nummer=f"{competentie.nummer}.{number}",
            kennis=(eigen.kennis,),
            einddatum=opgave.start,
            eigen=True,
        )


def _of_programme(rij: Programmarij, vooraf: Vooraf, day: date) -> Planrij:
    return Planrij(
        id=rij.id,
        nummer=rij.nummer,
        vooraf=vooraf,
        kennis=tuple(zin.tekst for zin in rij.kennis),
        acties=tuple(zin.tekst for zin in rij.acties),
        klaar_als=rij.klaar_als,
        einddatum=day,
    )


def _planbaar(programma: Opleidingsprogramma, rows: Mapping[int, tuple[Planrij, ...]]) -> tuple[Planbare, ...]:
    basics = {rij.id: rij.bouwt_op for rij in programma.rijen}
    return tuple(
        Planbare(row.id, basics.get(row.id, ()), _ZWAARTE[row.vooraf]) for found in rows.values() for row in found
    )


def _dated(row: Planrij, dates: Mapping[str, date], opgave: Planopgave) -> Planrij:
    begeleider = opgave.begeleiders.get(row.id)
    return row.model_copy(update={"einddatum": dates[row.id], "begeleider": begeleider})
