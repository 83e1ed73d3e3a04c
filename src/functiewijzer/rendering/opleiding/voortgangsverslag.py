"""Where a plan is as a Verslag: short on a screen with the answer last, whole where there is room."""

from collections.abc import Iterator, Sequence
from typing import Final

from functiewijzer.core.opleiding.opleidingsplan import Planstand
from functiewijzer.core.opleiding.voortgang import Competentievoortgang, Planvoortgang, Rijvoortgang, Tedoen
from functiewijzer.core.schrijfwijze import dutch_date, shortened
from functiewijzer.rendering.opleiding.planwoorden import STAND, TE_DOEN, VOORAF, cell_date, short_row, title_of
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Staaf, Staven, Tabel, Toon, Verslag
from functiewijzer.rendering.woorden import one_or_more

_NAAM: Final = 46
_REGEL: Final = 72
_STREEP: Final = 10
"""How wide the short forms are, so that a line stays a line at 80 columns."""
_TEKEN: Final = {Planstand.AFGETEKEND: "█", Planstand.NIET_BEGONNEN: "░"}
_BEZIG: Final = "▒"


def make_voortgangsverslag(voortgang: Planvoortgang, *, is_short: bool) -> Verslag:
    """Return the report; a short one has a line per competence and the first row of each thing to do."""
    parts = _short(voortgang) if is_short else _whole(voortgang)
    return Verslag(title_of(voortgang.plan), (Alinea(_in_short(voortgang)), *_notes(voortgang), *parts))


def _in_short(voortgang: Planvoortgang) -> str:
    plan = voortgang.plan
    week = (voortgang.op - plan.start).days // 7 + 1
    when = (
        f"week {week} van {plan.weken}" if 1 <= week <= plan.weken else "nog niet begonnen" if week < 1 else "voorbij"
    )
    done = f"{voortgang.afgetekend} van {one_or_more(len(voortgang.rijen), 'rij', 'rijen')} afgetekend"
    return f"{dutch_date(voortgang.op)}: {when}. {done}."


def _notes(voortgang: Planvoortgang) -> Iterator[Blok]:
    plan = voortgang.plan
    if plan.nog_te_vragen:
        open_ = one_or_more(len(plan.nog_te_vragen), "rij is", "rijen zijn")
        told = f"het plan is nog niet af: {open_} nog niet gevraagd. Ga verder met functiewijzer opleidingsplan hervat."
        yield Alinea(told, Toon.LET_OP)
    if voortgang.later:
        told = f"{one_or_more(voortgang.later, 'stap is', 'stappen zijn')} van na deze dag; die tellen nog niet."
        yield Alinea(told, Toon.LET_OP)


def _short(voortgang: Planvoortgang) -> Iterator[Blok]:
    rows = tuple(_short_line(competentie) for competentie in voortgang.competenties)
    yield Tabel("Per competentie", ("Competentie", "Stand", "Afgetekend"), rows, smal=(0, 1, 2))
    yield Alinea(f"█ afgetekend · {_BEZIG} begonnen · ░ nog niet begonnen", Toon.STIL)
    yield Kop("Nu te doen")
    yield from _nothing(voortgang)
    points = []
    for waarom, rijen in _asked(voortgang):
        others = [item.rij.nummer for item in rijen[1:]]
        rest = f"; ook {', '.join(others)}" if others else ""
        what = shortened(f"{TE_DOEN[waarom]} ({len(rijen)}), eerst {rijen[0].rij.nummer}{rest}", _REGEL)
        points.append(Punt(what, (_first(rijen[0]),), _toon(waarom)))
    if points:
        yield Opsomming(tuple(points))


def _first(item: Rijvoortgang) -> str:
    until = f" – {STAND[item.stand]}, {dutch_date(item.rij.einddatum)}"
    return f"{short_row(item.rij, _REGEL - len(until))}{until}"


def _short_line(competentie: Competentievoortgang) -> tuple[str, str, str]:
    name = shortened(f"{competentie.nummer} {' '.join(competentie.naam.split())}", _NAAM)
    return name, _bar(competentie.rijen), f"{competentie.afgetekend} van {len(competentie.rijen)}"


def _bar(rijen: Sequence[Rijvoortgang]) -> str:
    """Return a mark per row, the furthest first; of many rows a share of them."""
    signs = sorted((_TEKEN.get(item.stand, _BEZIG) for item in rijen), key=f"█{_BEZIG}░".index)
    if len(signs) <= _STREEP:
        return "".join(signs)
    return "".join(signs[at * len(signs) // _STREEP] for at in range(_STREEP))


def _whole(voortgang: Planvoortgang) -> Iterator[Blok]:
    yield Staven("Rijen per stand", tuple(Staaf(STAND[stand], voortgang.count(stand)) for stand in Planstand))
    for competentie in voortgang.competenties:
        yield Kop(f"{competentie.nummer}. {competentie.naam}", 3)
        columns = ("Rij", "Kennis en vaardigheden", "Stand", "Einddatum", "Afgetekend op")
        yield Tabel(
            f"Competentie {competentie.nummer}", columns, tuple(map(_row, competentie.rijen)), smal=(0, 2, 3, 4)
        )
    if voortgang.plan.beheerst:
        mastered = one_or_more(len(voortgang.plan.beheerst), "rij", "rijen")
        yield Alinea(f"Vooraf beheerst, en daarom niet in het plan: {mastered}.", Toon.STIL)
    yield Kop("Nu te doen")
    yield from _nothing(voortgang)
    for waarom, rijen in _asked(voortgang):
        yield Kop(f"{TE_DOEN[waarom]} ({len(rijen)})", 3)
        yield Opsomming(tuple(Punt(short_row(item.rij, 120), (_how(item),), _toon(waarom)) for item in rijen))


def _row(item: Rijvoortgang) -> tuple[str, ...]:
    rij = item.rij
    what = "\n".join(filter(None, (*rij.kennis, VOORAF[rij.vooraf], "Eigen rij." if rij.eigen else "")))
    return rij.nummer, what, STAND[item.stand], cell_date(rij.einddatum), cell_date(item.klaar_op)


def _how(item: Rijvoortgang) -> str:
    role = item.rij.begeleider
    parts = (f"einddatum {dutch_date(item.rij.einddatum)}", STAND[item.stand], f"begeleider: {role}" if role else "")
    ready = f" Klaar als: {' '.join(item.rij.klaar_als)}" if item.stand is Planstand.ZELFSTANDIG else ""
    return f"{' · '.join(filter(None, parts))}.{ready if item.rij.klaar_als else ''}"


def _asked(voortgang: Planvoortgang) -> Iterator[tuple[Tedoen, tuple[Rijvoortgang, ...]]]:
    found = ((waarom, voortgang.to_do(waarom)) for waarom in Tedoen)
    return ((waarom, rijen) for waarom, rijen in found if rijen)


def _nothing(voortgang: Planvoortgang) -> Iterator[Blok]:
    if not any(True for _ in _asked(voortgang)):
        is_done = voortgang.rijen and voortgang.afgetekend == len(voortgang.rijen)
        quiet = "Niets: niets is te laat, deze week eindigt niets en niets wacht op een handtekening."
        yield Alinea("Niets: alles is afgetekend." if is_done else quiet)


def _toon(waarom: Tedoen) -> Toon:
    return Toon.LET_OP if waarom is Tedoen.TE_LAAT else Toon.GEWOON
