"""What is asked to make a plan: the head, and of each row what somebody can do already, with a way back."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Final

from msgspec.structs import replace

from functiewijzer.cli.datum import given_datum
from functiewijzer.cli.gesprek.scherm import EERSTE_VRAAG, Keuze, Keuzevraag, Scherm, Tekstvraag, Terug, ask_line, walk
from functiewijzer.cli.gesprek.schermkeuze import has_terminal, make_scherm, require_terminal
from functiewijzer.cli.opleiding.planopgave import Planvraag, read_weken
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma, Programmarij
from functiewijzer.core.opleiding.opleidingsplan import Vooraf
from functiewijzer.core.opleiding.planmaken import Planopgave
from functiewijzer.core.schema import MAX_NAAM
from functiewijzer.core.schrijfwijze import listed
from functiewijzer.rendering.veilig import clean_line

_NEEDED: Final = {
    "cursist_nummer": "Welk nummer heeft de cursist?",
    "start": "Wanneer begint het plan (zoals 7-12-2026)?",
    "weken": "Hoeveel weken duurt het?",
}
_KEUZES: Final = (
    Keuze(Vooraf.NOG_NIET.value, "Nog niet: komt in het plan."),
    Keuze(Vooraf.DEELS.value, "Deels: komt in het plan, met minder tijd."),
    Keuze(Vooraf.BEHEERST.value, "Beheerst: komt niet in het plan."),
)


def ask_head(vraag: Planvraag, *, eenvoudig: bool) -> Planvraag:
    """Return what was asked with what it can't do without; raises Gebruiksfout where nobody can be asked, and Klaar."""
    missing = [name for name in _NEEDED if not getattr(vraag, name)]
    if not missing:
        return vraag
    if not has_terminal():
        options = [f"--{name.replace('_', '-')}" for name in missing]
        raise Gebruiksfout(f"geef {listed(options)} mee")
    scherm = make_scherm(eenvoudig=eenvoudig)
    try:
        return walk(vraag, [partial(_ask_line, name, scherm) for name in missing], scherm)
    except KeyboardInterrupt:
        scherm.tell()
        scherm.tell("Gestopt. Er is niets gemaakt.")
        raise Klaar(Uitgang.AFGEBROKEN) from None


def _ask_line(name: str, scherm: Scherm, vraag: Planvraag) -> Planvraag | Terug:
    """Ask until what is typed can be used."""
    while True:
        typed = ask_line(scherm, Tekstvraag(_NEEDED[name], getattr(vraag, name) or ""), limit=MAX_NAAM)
        if isinstance(typed, Terug):
            return typed
        if typed is None:
            scherm.tell("Dit is nodig. Typ een antwoord, of ga terug met <.")
            continue
        try:
            _CHECKS.get(name, clean_line)(typed)
        except Gebruiksfout as error:
            scherm.tell(f"Dat kan niet: {error}.")
            continue
        return replace(vraag, **{name: typed})


_CHECKS: Final[Mapping[str, Callable[[str], object]]] = {
    "start": partial(given_datum, "--start"),
    "weken": read_weken,
}


def ask_rows(opgave: Planopgave, programma: Opleidingsprogramma, *, eenvoudig: bool) -> Iterator[Planopgave]:
    """Yield what a plan is made of after each answer; Ctrl-C raises KeyboardInterrupt."""
    require_terminal("noem de rijen met --beheerst, --deels of --nog-niet, of geef --snel")
    scherm = make_scherm(eenvoudig=eenvoudig)
    scherm.tell("Per rij: wat kan de cursist al? Met < gaat u terug, met Ctrl-C stopt u; wat u antwoordde is bewaard.")
    rows = programma.rijen
    names = {rij.id: c.naam for c in programma.deel_a for rij in c.rijen}
    at = next((n for n, rij in enumerate(rows) if rij.id in opgave.nog_te_vragen), len(rows))
    while at < len(rows):
        rij = rows[at]
        chosen = _ask(rij, names[rij.id], opgave, scherm)
        if isinstance(chosen, Terug):
            if not at:
                scherm.tell(EERSTE_VRAAG)
            at = max(at - 1, 0)
            continue
        at += 1
        rest = tuple(other for other in opgave.nog_te_vragen if other != rij.id)
        opgave = replace(opgave, vooraf={**opgave.vooraf, rij.id: chosen}, nog_te_vragen=rest)
        yield opgave


def _ask(rij: Programmarij, competentie: str, opgave: Planopgave, scherm: Scherm) -> Vooraf | Terug:
    scherm.tell()
    scherm.tell(f"── {rij.nummer} · {competentie} ──", strong=True)
    known = opgave.vooraf.get(rij.id)
    vraag = Keuzevraag(
        " ".join(zin.tekst for zin in rij.kennis),
        _KEUZES,
        known.value if known is not None else None,
        f"Klaar als: {' '.join(rij.klaar_als)}",
    )
    chosen = scherm.choose(vraag)
    return chosen if isinstance(chosen, Terug) else Vooraf(chosen.id)
