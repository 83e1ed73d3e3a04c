"""The flow of reaching consensus: one difference at a time, a choice and a reason, and back. Knows no terminal."""

from collections.abc import Callable, Iterator
from typing import Final

from functiewijzer.cli.gesprek.scherm import TERUG, Keuze, Keuzevraag, Scherm, Tekstvraag, Terug, ask_line
from functiewijzer.cli.gesprek.vraagtekst import reference_of
from functiewijzer.core.beoordelaars.eenwording import onderdeel_of, resolve
from functiewijzer.core.beoordelaars.kop import Kopverschil
from functiewijzer.core.beoordelaars.overleg import Geschil, Overleg, Vraagverschil
from functiewijzer.core.dossiers.consensus import Consensusverschil
from functiewijzer.core.dossiers.zijde import Zijde
from functiewijzer.core.profielen.antwoorden import WEET_NIET, Antwoord
from functiewijzer.core.schema import MAX_TEKST
from functiewijzer.rendering.woorden import kopsleutel, kopwaarde, one_or_more

_HULP: Final = "Kies samen. U mag ook iets kiezen wat geen van beiden antwoordde. Daarna vraag ik naar de reden."
_HULP_REDEN: Final = (
    "Noem het feit dat de doorslag geeft, en waar dat staat. De reden komt in het dossier; zonder reden kan dit "
    "verschil niet worden afgesloten."
)
_A, _B = "-a", "-b"
"""Choices between two values of the head."""


class Overlegger:
    """Asks what is still to be chosen; `keep` saves the talks after every choice."""

    def __init__(self, scherm: Scherm, overleg: Overleg, keep: Callable[[Overleg], None]) -> None:
        self.overleg = overleg
        self._scherm = scherm
        self._keep = keep
        self._earlier: dict[str, Consensusverschil] = {}

    def run(self) -> Overleg:
        """Hold the talks, and return them with nothing left to choose."""
        waiting = list(self.overleg.find_geschillen())
        if waiting:
            self._begin(len(waiting))
        while waiting:
            self._step(waiting)
            waiting = list(self.overleg.find_geschillen())
        return self.overleg

    def _begin(self, count: int) -> None:
        for side, zijde in (("A", self.overleg.eerste), ("B", self.overleg.tweede)):
            self._scherm.tell(f"{_called(side, zijde)} is {zijde.bestand}.")
        left = one_or_more(count, "verschil", "verschillen")
        self._scherm.tell(f"Te kiezen: {left}. Na elke keuze wordt alles bewaard. Met Ctrl-C stopt u.")

    def _step(self, waiting: list[Geschil]) -> None:
        """Settle the first difference, or go back to the one that was settled last."""
        geschil, done = waiting[0], len(self.overleg.keuzes)
        self._scherm.tell()
        heading = f"── Verschil {done + 1} van {done + len(waiting)} · {_naam(geschil)} ──"
        self._scherm.tell(heading, strong=True)
        settled = self._settle(geschil)
        if not isinstance(settled, Terug):
            self.overleg = self.overleg.with_keuze(settled)
            self._earlier[settled.onderdeel] = settled
            self._keep(self.overleg)
        elif done == 0:
            self._scherm.tell("Dit is het eerste verschil; verder terug kan niet.")
        else:
            # What is on file stays there until something else is chosen, so that Ctrl-C loses nothing.
            last = self.overleg.keuzes[-1]
            self._earlier[last.onderdeel] = last
            self.overleg = self.overleg.without_last()

    def _settle(self, geschil: Geschil) -> Consensusverschil | Terug:
        earlier = self._earlier.get(onderdeel_of(geschil))
        while True:
            keuze = self._choose(geschil, earlier)
            if isinstance(keuze, Terug):
                return TERUG
            reden = self._ask_reden(earlier.reden if earlier is not None and earlier.keuze == keuze else None)
            if not isinstance(reden, Terug):
                return resolve(geschil, keuze, reden)

    def _choose(self, geschil: Geschil, earlier: Consensusverschil | None) -> str | Terug:
        """Return what was chosen: an option, `weet_niet`, or one of two values."""
        kept = earlier.keuze if earlier is not None else None
        if isinstance(geschil, Vraagverschil):
            for line in self._said(geschil):
                self._scherm.tell(line)
            hulp = f"{geschil.vraag.toelichting or ''} {_HULP}".strip()
            vraag = Keuzevraag(geschil.vraag.tekst, tuple(_opties(geschil)), kept, hulp)
            chosen = self._scherm.choose(vraag)
            return chosen if isinstance(chosen, Terug) else chosen.id
        values = {_A: geschil.eerste or "", _B: geschil.tweede or ""}
        keuzes = tuple(
            Keuze(key, kopwaarde(value), f"zo staat het bij {key[1:].upper()}") for key, value in values.items()
        )
        selected = next((key for key, value in values.items() if value == kept), None)
        vraag = Keuzevraag(f"Wat moet er staan bij ‘{kopsleutel(geschil.sleutel)}’?", keuzes, selected)
        chosen = self._scherm.choose(vraag)
        return chosen if isinstance(chosen, Terug) else values[chosen.id]

    def _said(self, geschil: Vraagverschil) -> Iterator[str]:
        reference = reference_of(geschil.vraag, self.overleg.gesprek)
        if reference is not None:
            yield reference
        sides = (("A", self.overleg.eerste, geschil.eerste), ("B", self.overleg.tweede, geschil.tweede))
        for side, zijde, antwoord in sides:
            yield f"{_called(side, zijde)}: {_in_words(geschil, antwoord)}"
            if antwoord is not None and antwoord.toelichting:
                yield f"   Toelichting: {antwoord.toelichting}"

    def _ask_reden(self, earlier: str | None) -> str | Terug:
        while True:
            typed = ask_line(
                self._scherm, Tekstvraag("Waarom deze keuze? Eén zin.", earlier or "", _HULP_REDEN), limit=MAX_TEKST
            )
            if typed is not None:
                return typed
            self._scherm.tell("Een reden is nodig. Met Ctrl-C stopt u; wat u al hebt gekozen, blijft bewaard.")


def _called(side: str, zijde: Zijde) -> str:
    role = zijde.dossier.beoordelaar
    return f"{side} ({role})" if role else side


def _naam(geschil: Geschil) -> str:
    return kopsleutel(geschil.sleutel) if isinstance(geschil, Kopverschil) else geschil.vraag.label


def _in_words(geschil: Vraagverschil, antwoord: Antwoord | None) -> str:
    if antwoord is None or antwoord.antwoord is None:
        return "niet beantwoord"
    optie = geschil.vraag.opties_op_id.get(antwoord.antwoord)
    return optie.tekst if optie is not None else "weet niet"


def _opties(geschil: Vraagverschil) -> Iterator[Keuze]:
    """Yield every option with who gave it, and leaving the question open."""
    for optie in geschil.vraag.opties:
        yield Keuze(optie.id, optie.tekst, _given_by(geschil, optie.id), optie.toelichting)
    yield Keuze(WEET_NIET, "Open laten: samen weten we het niet", _given_by(geschil, WEET_NIET))


def _given_by(geschil: Vraagverschil, optie: str) -> str | None:
    given = {"A": geschil.eerste, "B": geschil.tweede}
    sides = [side for side, antwoord in given.items() if antwoord is not None and antwoord.antwoord == optie]
    return f"zo antwoordde {' en '.join(sides)}" if sides else None
