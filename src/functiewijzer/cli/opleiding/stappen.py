"""The commands `opleidingsplan stap` and `terug`: the log of a plan grows, and nothing in it is written over."""

from datetime import date
from pathlib import Path
from typing import Final

from msgspec import Struct

from functiewijzer.cli.datum import given_datum, today
from functiewijzer.cli.keuzes import require_keuze
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import say
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.opleiding.opleidingsplan import (
    Bewijs,
    Bewijssoort,
    Intrekking,
    Opleidingsplan,
    Planrij,
    Planstand,
    Planstap,
)
from functiewijzer.core.opleiding.planstand import finished_on, last_steps, next_number, stand_of, steps_that_count
from functiewijzer.core.opleiding.stapkeuring import Stapbezwaar, Stapvoorstel, objection_to
from functiewijzer.core.persoon import person_in
from functiewijzer.core.schema import MAX_NAAM, MAX_TEKST
from functiewijzer.core.schrijfwijze import dutch_date, listed, readable
from functiewijzer.loading.opleiding.planbestand import append, read_plan
from functiewijzer.loading.opslag.opdrachtwoord import as_word, quote
from functiewijzer.rendering.veilig import clean_line
from functiewijzer.rendering.woorden import one_or_more

STANDEN: Final = tuple(stand.value for stand in Planstand if stand is not Planstand.NIET_BEGONNEN)


class Stapverzoek(Struct, frozen=True, kw_only=True):
    """What the user asked of `opleidingsplan stap`, option by option."""

    plan: Path
    rij: str
    stand: str
    op: str | None
    bewijs: tuple[str, ...]
    door: str
    reden: str | None


def run_stap(verzoek: Stapverzoek) -> None:
    """Add a step to the log of a plan."""
    require_keuze("--stand", verzoek.stand, STANDEN)
    plan = read_plan(verzoek.plan)
    _require_finished(plan, verzoek.plan)
    rij = _require_row(verzoek.rij, plan)
    stand, op = Planstand(verzoek.stand), given_datum("--op", verzoek.op) or today()
    reden = _line("--reden", verzoek.reden, MAX_TEKST)
    voorstel = Stapvoorstel(rij.id, stand, op, reden is not None)
    bezwaar = objection_to(plan, voorstel, today())
    if bezwaar is not None:
        raise Gebruiksfout(_why_not(bezwaar, plan, rij, voorstel))
    door = _line("--door", verzoek.door, MAX_NAAM)
    if door is None:
        raise Gebruiksfout("--door is leeg; noem de rol van wie dit vaststelt, zoals begeleider")
    stap = Planstap(
        nr=next_number(plan),
        rij=rij.id,
        stand=stand,
        op=op,
        door=door,
        bewijs=tuple(map(_bewijs, verzoek.bewijs)),
        reden=reden,
    )
    append(verzoek.plan, "stappen", stap)
    if person_in(door, is_role=True) is not None:
        say(f"Let op: ‘{door}’ lijkt een naam; bij --door hoort een rol, zoals begeleider.")
    done = sum(finished_on(plan, row.id) is not None for row in plan.rijen if row.id != rij.id)
    done += stand is Planstand.AFGETEKEND
    say(f"Rij {rij.nummer} staat op {readable(stand.value)} ({dutch_date(op)}).")
    say(f"Afgetekend: {done} van {one_or_more(len(plan.rijen), 'rij', 'rijen')}.")
    if stand is Planstand.ZELFSTANDIG and rij.klaar_als:
        say(f"Aftekenen kan als: {' '.join(rij.klaar_als)}")


def run_terug(plan: Path, *, reden: str, door: str | None, op: str | None) -> None:
    """Take the last step that counts back: it stays in the log, and a withdrawal is added."""
    found = read_plan(plan)
    counting = steps_that_count(found)
    if not counting:
        raise Gebruiksfout(f"{plan} heeft geen stap om terug te nemen")
    last = counting[-1]
    day = given_datum("--op", op) or today()
    _require_day(day, last.op)
    why = _line("--reden", reden, MAX_TEKST)
    if why is None:
        raise Gebruiksfout("--reden is leeg; zeg waarom de stap niet telt")
    append(plan, "ingetrokken", Intrekking(stap=last.nr, op=day, door=_line("--door", door, MAX_NAAM), reden=why))
    before = tuple(stap for stap in counting if stap.nr != last.nr)
    rest = found.model_copy(update={"stappen": before, "ingetrokken": ()})
    numbers = {rij.id: rij.nummer for rij in found.rijen}
    say(
        f"Stap {last.nr} telt niet meer: rij {numbers.get(last.rij, last.rij)} op {readable(last.stand.value)} "
        f"({dutch_date(last.op)}). De rij staat nu op {readable(stand_of(rest, last.rij).value)}."
    )


def _require_day(day: date, earlier: date) -> None:
    if day > today() or day < earlier:
        raise Gebruiksfout(f"--op {dutch_date(day)}: kies een dag van {dutch_date(earlier)} tot en met vandaag")


def _require_finished(plan: Opleidingsplan, path: Path) -> None:
    """Refuse steps in a plan that is still being made: its rows may yet leave it."""
    if plan.nog_te_vragen:
        word = quote(as_word(path))
        raise Gebruiksfout(f"dit plan is nog niet af; ga verder met: functiewijzer opleidingsplan hervat {word}")


def _require_row(nummer: str, plan: Opleidingsplan) -> Planrij:
    rows = {rij.nummer: rij for rij in plan.rijen}
    if nummer in rows:
        return rows[nummer]
    competentie = nummer.split(".", maxsplit=1)[0]
    same = [other for other in rows if other.split(".")[0] == competentie]
    near = f"van competentie {competentie} staan erin: {', '.join(same)}" if same else did_you_mean(nummer, rows)
    mastered = "; wat vooraf beheerst was, staat er niet in" if plan.beheerst else ""
    raise Gebruiksfout(f"rij {clean_line(nummer)} staat niet in dit plan{mastered}; {near}")


def _bewijs(typed: str) -> Bewijs:
    """Return evidence as people type it: `observatie: waar`; a kind that nobody said is not made up."""
    soort, sign, waar = typed.partition(":")
    kinds = {kind.value: kind for kind in Bewijssoort}
    kind = kinds.get(soort.strip().casefold()) if sign else None
    line = _line("--bewijs", typed if kind is None else waar, MAX_NAAM)
    if line is None:
        raise Gebruiksfout(f"--bewijs {typed!r} zegt niet wat of waar, zoals 'observatie: gesprek van 3 maart'")
    if kind is None:
        say(f"Let op: het bewijs heeft geen soort. Begin met {listed(tuple(kinds), 'of')} en een dubbele punt.")
    return Bewijs(soort=kind, waar=line)


def _line(option: str, typed: str | None, limit: int) -> str | None:
    line = clean_line(typed or "")
    if len(line) > limit:
        raise Gebruiksfout(f"{option} is te lang: {len(line)} tekens; er passen er {limit}")
    return line or None


def _why_not(bezwaar: Stapbezwaar, plan: Opleidingsplan, rij: Planrij, stap: Stapvoorstel) -> str:
    last = last_steps(plan).get(rij.id)
    day = dutch_date(stap.op)
    match bezwaar:
        case Stapbezwaar.ZONDER_REDEN:
            now = readable(stand_of(plan, rij.id).value)
            return (
                f"rij {rij.nummer} staat al op {now}; een stap terug naar {readable(stap.stand.value)} vraagt --reden. "
                "Was de laatste stap een vergissing, gebruik dan: functiewijzer opleidingsplan terug"
            )
        case Stapbezwaar.VOOR_START:
            return f"--op {day} ligt vóór de start van het plan ({dutch_date(plan.start)})"
        case Stapbezwaar.VOOR_VORIGE:
            return f"--op {day} ligt vóór de vorige stap van rij {rij.nummer} ({dutch_date(last.op) if last else ''})"
        case Stapbezwaar.IN_TOEKOMST:
            return f"--op {day} moet nog komen; een stap is wat er al gebeurd is"
        case Stapbezwaar.NIET_BEGONNEN:
            return f"--stand {stap.stand.value} is geen stap; kies uit: {', '.join(STANDEN)}"
