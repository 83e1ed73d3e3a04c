"""How a plan goes, as a report that ends with what is to be done now; and several plans, one line each."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from functiewijzer.core.opleiding.opleidingsplan import Bewijs, Opleidingsplan, Planstand, Vooraf
from functiewijzer.core.opleiding.planstand import steps_that_count
from functiewijzer.core.opleiding.voortgang import Competentievoortgang, Planactie, Planvoortgang, Rijvoortgang
from functiewijzer.core.schrijfwijze import dutch_date, readable, shortened
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Tabel, Toon, Verslag
from functiewijzer.rendering.vormen.data import SCHEMA
from functiewijzer.rendering.woorden import NIETS, one_or_more

_ACTIES: Final = {
    Planactie.TE_LAAT: "Te laat",
    Planactie.TEKENEN: "Wacht op een handtekening",
    Planactie.DEZE_WEEK: "Deze week",
}
DEELS: Final = "Kon de cursist vooraf al deels."
_VOL, _LEEG = "■", "□"
_NAAM: Final = 50
"""How much of a name fits on a line of 80, beside its numbers and its bar."""


def who_of(plan: Opleidingsplan) -> str:
    """Return how a plan calls the person: by number."""
    return f"cursist {plan.kop.cursist_nummer}"


def make_voortgangsverslag(voortgang: Planvoortgang, *, alles: bool = False, is_kort: bool = False) -> Verslag:
    """Return the report of one plan; with `alles` every row is in it, with `is_kort` it fits a screen of 80 by 24."""
    plan = voortgang.plan
    blokken = (
        Alinea(_summary(voortgang)),
        *_unfinished(plan),
        *_later(voortgang),
        Tabel(
            "Per competentie",
            ("Nr", "Competentie", "Klaar", "Voortgang"),
            tuple(_competence(c, is_kort=is_kort) for c in voortgang.competenties),
            smal=(0, 2, 3),
        ),
        *(_rows(voortgang) if alles else ()),
        Kop("Nu te doen"),
        *_to_do(voortgang),
    )
    return Verslag(f"Voortgang van {who_of(plan)}: {plan.beroep}", blokken)


def _summary(voortgang: Planvoortgang) -> str:
    plan, total = voortgang.plan, len(voortgang.rijen)
    last = voortgang.laatste_stap
    step = f"laatste stap op {dutch_date(last)}" if last is not None else "nog geen stappen"
    known = f" {one_or_more(len(plan.beheerst), 'rij was', 'rijen waren')} vooraf beheerst." if plan.beheerst else ""
    return f"Op {dutch_date(voortgang.op)}: {voortgang.klaar} van {total} rijen afgetekend; {step}.{known}"


def _unfinished(plan: Opleidingsplan) -> Iterator[Blok]:
    if plan.nog_te_vragen:
        rows = one_or_more(len(plan.nog_te_vragen), "rij is", "rijen zijn")
        yield Alinea(f"Het plan is nog niet af: naar {rows} niet gevraagd.", Toon.LET_OP)


def _later(voortgang: Planvoortgang) -> Iterator[Blok]:
    count = sum(stap.op > voortgang.op for stap in steps_that_count(voortgang.plan))
    if count:
        verbs = ("stap is van na deze dag, en telt", "stappen zijn van na deze dag, en tellen")
        yield Alinea(f"{one_or_more(count, *verbs)} al mee.", Toon.LET_OP)


def _competence(voortgang: Competentievoortgang, *, is_kort: bool) -> tuple[str, ...]:
    done, total = voortgang.klaar, len(voortgang.rijen)
    competentie = voortgang.competentie
    name = shortened(competentie.naam, _NAAM) if is_kort else competentie.naam
    return (str(competentie.nummer), name, f"{done} van {total}", _VOL * done + _LEEG * (total - done))


def _rows(voortgang: Planvoortgang) -> Iterator[Blok]:
    for competentie in voortgang.competenties:
        yield Kop(f"{competentie.competentie.nummer}. {competentie.competentie.naam}")
        yield Opsomming(tuple(map(_row, competentie.rijen)))


def _row(rij: Rijvoortgang) -> Punt:
    step = rij.laatste
    details = [f"Voor {dutch_date(rij.rij.einddatum)}", *([DEELS] if rij.rij.vooraf is Vooraf.DEELS else [])]
    if step is not None:
        details.append(f"{readable(step.stand.value).capitalize()} op {dutch_date(step.op)}, volgens {step.door}")
        details += [_bewijs(bewijs) for bewijs in step.bewijs]
    return Punt(f"{rij.rij.nummer} {readable(rij.stand.value)}: {' '.join(rij.rij.kennis)}", tuple(details))


def _bewijs(bewijs: Bewijs) -> str:
    kind = f" ({bewijs.soort.value})" if bewijs.soort is not None else ""
    return f"Bewijs{kind}: {bewijs.waar}"


def _to_do(voortgang: Planvoortgang) -> Iterator[Blok]:
    found = [(actie, voortgang.te_doen(actie)) for actie in Planactie]
    if not any(rijen for _, rijen in found):
        yield Alinea(_NIETS_TE_DOEN if voortgang.klaar < len(voortgang.rijen) else "Niets: alle rijen zijn afgetekend.")
    for actie, rijen in found:
        if rijen:
            yield Alinea(f"{_ACTIES[actie]}: {', '.join(_short(rij) for rij in rijen)}.")


_NIETS_TE_DOEN: Final = "Niets: er is niets te laat, en deze week hoeft er niets klaar te zijn."


def _short(rij: Rijvoortgang) -> str:
    return f"{rij.rij.nummer} ({rij.rij.einddatum.day}-{rij.rij.einddatum.month})"


def make_voortgangslijst(voortgangen: Sequence[tuple[str, Planvoortgang]]) -> Verslag:
    """Return several plans, one line each, and at the end who asks for somebody."""
    rows = tuple(
        (
            v.plan.kop.cursist_nummer,
            name,
            f"{v.klaar} van {len(v.rijen)}",
            dutch_date(v.laatste_stap) if v.laatste_stap is not None else NIETS,
            str(len(v.te_doen(Planactie.TE_LAAT))),
        )
        for name, v in voortgangen
    )
    lijst = Tabel(
        "Plannen", ("Cursist", "Bestand", "Klaar", "Laatste stap", "Te laat"), rows, smal=(0, 2, 3), getallen=(4,)
    )
    return Verslag("Voortgang van de plannen", (lijst, Kop("Nu te doen"), *_list_to_do(voortgangen)))


def _list_to_do(voortgangen: Sequence[tuple[str, Planvoortgang]]) -> Iterator[Blok]:
    punten = []
    for _, voortgang in voortgangen:
        asks = [
            f"{_ACTIES[actie].lower()}: {', '.join(_short(rij) for rij in rijen)}"
            for actie in Planactie
            if (rijen := voortgang.te_doen(actie))
        ]
        if asks:
            punten.append(Punt(who_of(voortgang.plan).capitalize(), tuple(asks)))
    yield (
        Opsomming(tuple(punten))
        if punten
        else Alinea("Niets: er is in geen plan iets te laat, en deze week hoeft er niets klaar te zijn.")
    )


def voortgang_as_data(voortgang: Planvoortgang) -> dict[str, Any]:
    """Return how a plan goes as data, without the name of a person."""
    plan = voortgang.plan
    return {
        "schema": SCHEMA,
        "plan": plan.id,
        "cursist_nummer": plan.kop.cursist_nummer,
        "op": voortgang.op.isoformat(),
        "rijen": [
            {
                "rij": rij.rij.nummer,
                "id": rij.rij.id,
                "stand": rij.stand.value,
                "einddatum": rij.rij.einddatum.isoformat(),
                "afgewerkt_op": rij.laatste.op.isoformat() if rij.laatste is not None and rij.is_klaar else None,
                "acties": [actie.value for actie in rij.acties],
            }
            for rij in voortgang.rijen
        ],
        "klaar": voortgang.klaar,
        "standen": {stand.value: sum(rij.stand is stand for rij in voortgang.rijen) for stand in Planstand},
    }
