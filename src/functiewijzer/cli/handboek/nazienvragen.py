"""What is asked about one open point: what to do, and the text or the place that goes with it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from msgspec import Struct

from functiewijzer.cli.gesprek.scherm import TERUG, Keuze, Keuzevraag, Scherm, Tekstvraag, Terug, ask_line
from functiewijzer.core.handboek.nazien import Nazieactie, Naziekeuze, actions_for, clauses_at, now_at
from functiewijzer.core.handboek.naziewerk import places_for
from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort
from functiewijzer.core.profielen.vraag import Vraag
from functiewijzer.core.schema import MAX_NAAM, MAX_TEKST
from functiewijzer.core.schrijfwijze import shortened
from functiewijzer.rendering.handboek.naziewoorden import MEER_VRAGEN, say_actie, say_plek, say_punt

Invoer = Callable[["Naziestap", Scherm], Naziekeuze | Terug]

_LINES: Final = 8
_ALLE: Final = "-alle"
_BIJ: Final = ":"


class Naziestap(Struct, frozen=True, kw_only=True):
    """An open point as it is shown: the document's data, and its lines in the handbook with their numbers and place.

    `bank` are the questions of the bank by id; `voorstellen` are those of them that may ask the clause.
    """

    punt: Openpunt
    data: Any
    regels: tuple[str, ...]
    nummers: tuple[int, ...]
    plaats: str
    groepen: tuple[str, ...]
    bank: Mapping[str, Vraag]
    voorstellen: tuple[str, ...] = ()


def tell_punt(stap: Naziestap, path: Path, count: tuple[int, int], scherm: Scherm) -> None:
    """Show a point with the words of the handbook and what stands there now."""
    data = stap.data if isinstance(stap.data, dict) else {}
    name = " ".join(str(data[key]) for key in ("code", "naam") if data.get(key)) or path.name
    scherm.tell()
    scherm.tell(f"── Punt {count[0]} van {count[1]} · {name} ──", strong=True)
    scherm.tell(say_punt(stap.punt) if len(stap.voorstellen) < 2 else MEER_VRAGEN)
    if stap.plaats:
        scherm.tell(f"In het handboek ({stap.plaats}):")
        for regel in stap.regels[:_LINES]:
            scherm.tell(f"  ‘{' '.join(regel.split())}’")
        if len(stap.regels) > _LINES:
            scherm.tell(f"  … en nog {len(stap.regels) - _LINES} regels")
    if stap.punt.soort is Openpuntsoort.KOPPELING:
        scherm.tell(f"De voorwaarde: {now_at(stap.punt, data)}")
        return
    clauses = clauses_at(stap.punt, data)
    if clauses:
        scherm.tell("De voorwaarden zijn nu:")
        for number, clause in enumerate(clauses, 1):
            scherm.tell(f"  {number}. {clause}")
    elif now_at(stap.punt, data):
        scherm.tell(f"Nu: {shortened(now_at(stap.punt, data), 400)}")


def ask_keuze(stap: Naziestap, given: Naziekeuze | None, scherm: Scherm) -> Naziekeuze | Terug:
    """Return what somebody chose to do, with all that goes with it; only their own earlier choice stands ready."""
    keuzes = [keuze for actie in actions_for(stap.punt, stap.data) for keuze in _keuzes_of(actie, stap)]
    ready = None if given is None else _keuze_id(given.actie, given.tekst)
    while True:
        chosen = scherm.choose(Keuzevraag("Wat doet u ermee?", keuzes, ready))
        if isinstance(chosen, Terug):
            return TERUG
        name, _, bank = chosen.id.partition(_BIJ)
        actie = Nazieactie(name)
        ask = _INVOER.get(actie)
        whole = Naziekeuze(actie, bank) if ask is None else ask(stap, scherm)
        if not isinstance(whole, Terug):
            return whole
        ready = chosen.id


def _keuzes_of(actie: Nazieactie, stap: Naziestap) -> Iterator[Keuze]:
    """Yield what to choose for an action: to link a clause there is a choice for each question that may ask it."""
    if actie is not Nazieactie.KOPPEL:
        yield Keuze(actie.value, say_actie(actie, stap.punt))
        return
    for bank in stap.voorstellen:
        vraag = stap.bank.get(bank)
        optie = vraag.opties_op_id.get(stap.punt.gegevens[2]) if vraag is not None else None
        detail = f"Antwoord: {optie.tekst}" if optie is not None else None
        yield Keuze(_keuze_id(actie, bank), f"Ja: {vraag.tekst if vraag is not None else bank}", detail)


def _keuze_id(actie: Nazieactie, tekst: str) -> str:
    return f"{actie.value}{_BIJ}{tekst}" if actie is Nazieactie.KOPPEL else actie.value


def ask_status(data: Mapping[str, Any], fouten: Sequence[str], scherm: Scherm) -> bool:
    """Ask whether an ontwerp becomes a concept; where it can't, say why and ask nothing."""
    scherm.tell()
    name = f"{data.get('code', '')} {data.get('naam', '')}".strip()
    if fouten:
        scherm.tell(f"{name} blijft een ontwerp. Voor een concept is nog nodig:")
        for fout in fouten:
            scherm.tell(f"  - {fout}")
        return False
    scherm.tell(f"In {name} is niets meer open.", strong=True)
    keuzes = (
        Keuze("ja", "Ja, maak er een concept van: er kan dan mee worden ingedeeld."),
        Keuze("nee", "Nee, laat het een ontwerp."),
    )
    chosen = scherm.choose(Keuzevraag("Is dit profiel klaar om mee in te delen?", keuzes))
    return not isinstance(chosen, Terug) and chosen.id == "ja"


def _ask_text(
    actie: Nazieactie, vraag: str, limit: int = MAX_TEKST
) -> "Callable[[Naziestap, Scherm], Naziekeuze | Terug]":
    def ask(stap: Naziestap, scherm: Scherm) -> Naziekeuze | Terug:
        there = now_at(stap.punt, stap.data) if actie in {Nazieactie.WIJZIG, Nazieactie.ANDERE_NAAM} else ""
        typed = _required(Tekstvraag(vraag, there), scherm, limit)
        return TERUG if isinstance(typed, Terug) else Naziekeuze(actie, typed)

    return ask


def _ask_gap(stap: Naziestap, scherm: Scherm) -> Naziekeuze | Terug:
    if stap.punt.plek != "activiteiten":
        return _ask_text(Nazieactie.VUL, f"Wat staat er bij {say_plek(stap.punt.plek)}?")(stap, scherm)
    naam = _required(Tekstvraag("Hoe heet de groep taken?"), scherm, MAX_NAAM)
    if isinstance(naam, Terug):
        return TERUG
    taken = _ask_many("Welke taak hoort erbij?", "Nog een taak?", scherm)
    return TERUG if isinstance(taken, Terug) else Naziekeuze(Nazieactie.VUL, naam, taken)


def _ask_clauses(_stap: Naziestap, scherm: Scherm) -> Naziekeuze | Terug:
    clauses = _ask_many("Wat is de eerste voorwaarde?", "En de volgende, die ook moet gelden?", scherm)
    return TERUG if isinstance(clauses, Terug) else Naziekeuze(Nazieactie.SPLITS, teksten=clauses)


def _ask_group(stap: Naziestap, scherm: Scherm) -> Naziekeuze | Terug:
    chosen = scherm.choose(Keuzevraag("Welke functiegroep?", [Keuze(groep, groep) for groep in stap.groepen]))
    return TERUG if isinstance(chosen, Terug) else Naziekeuze(Nazieactie.KIES_GROEP, chosen.id)


def _ask_place(stap: Naziestap, scherm: Scherm) -> Naziekeuze | Terug:
    lines = stap.nummers
    if len(lines) > 1:
        keuzes = [Keuze(_ALLE, f"Alle {len(lines)} regels, achter elkaar.")]
        keuzes += [Keuze(str(n), shortened(tekst)) for n, tekst in zip(lines, stap.regels, strict=True)]
        chosen = scherm.choose(Keuzevraag("Welke regels hebben een plaats?", keuzes))
        if isinstance(chosen, Terug):
            return TERUG
        lines = lines if chosen.id == _ALLE else (int(chosen.id),)
    places = [Keuze(plek, say_plek(plek)) for plek in places_for(stap.data)]
    place = scherm.choose(Keuzevraag("Waar horen ze?" if len(lines) > 1 else "Waar hoort deze regel?", places))
    if isinstance(place, Terug):
        return TERUG
    texts = [tekst.strip() for n, tekst in zip(stap.nummers, stap.regels, strict=True) if n in lines]
    return Naziekeuze(Nazieactie.PLAATS, place.id, (" ".join(texts),), lines)


def _ask_many(first: str, following: str, scherm: Scherm) -> tuple[str, ...] | Terug:
    """Return texts until one is left empty; back takes the last one away."""
    found: list[str] = []
    while True:
        vraag = Tekstvraag(following if found else first, leeg="klaar" if found else "")
        typed = ask_line(scherm, vraag, limit=MAX_TEKST)
        if isinstance(typed, Terug):
            if not found:
                return TERUG
            found.pop()
        elif typed:
            found.append(typed)
        elif found:
            return tuple(found)


def _required(vraag: Tekstvraag, scherm: Scherm, limit: int) -> str | Terug:
    while True:
        typed = ask_line(scherm, vraag, limit=limit)
        if typed is not None:
            return typed
        scherm.tell("Typ een tekst, of ga terug met <.")


_INVOER: Final[Mapping[Nazieactie, Invoer]] = {
    Nazieactie.PLAATS: _ask_place,
    Nazieactie.VUL: _ask_gap,
    Nazieactie.SPLITS: _ask_clauses,
    Nazieactie.KIES_GROEP: _ask_group,
    Nazieactie.WIJZIG: _ask_text(Nazieactie.WIJZIG, "Hoe moet de tekst zijn?"),
    Nazieactie.ANDERE_NAAM: _ask_text(Nazieactie.ANDERE_NAAM, "Welke naam?", MAX_NAAM),
    Nazieactie.GEEN_ZIJDE: _ask_text(Nazieactie.GEEN_ZIJDE, "Waarom is deze kant er niet?"),
}
"""What is asked beside the choice itself."""
