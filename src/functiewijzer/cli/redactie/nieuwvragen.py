"""What is asked about a new profile, one question at a time, with a way back."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from functiewijzer.cli.gesprek.scherm import TERUG, Keuze, Keuzevraag, Scherm, Tekstvraag, Terug, ask_line, walk
from functiewijzer.cli.gesprek.schermkeuze import make_scherm, require_terminal
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.vragenbank import Vragenbank
from functiewijzer.core.redactie.nieuwprofiel import Nieuwprofiel, kenmerken_of
from functiewijzer.core.schema import MAX_NAAM, MAX_TEKST
from functiewijzer.rendering.woorden import listed

Stap = Callable[[Nieuwprofiel], Nieuwprofiel | Terug | None]

_NEEDED: Final = ("naam", "familie", "groep", "bron")
_SKIP: Final = "overslaan"


def missing_in(nieuw: Nieuwprofiel) -> tuple[str, ...]:
    """Return what a profile can't do without and was not told."""
    return tuple(key for key in _NEEDED if not getattr(nieuw, key))


def require_known(nieuw: Nieuwprofiel, huis: Functiehuis) -> None:
    """Raise Gebruiksfout for a family or group that the functiehuis has not."""
    families = [familie.code for familie in huis.families]
    for option, given, known in (
        ("--familie", nieuw.familie, families),
        ("--groep", nieuw.groep, list(huis.functiegroepen)),
    ):
        if given not in known:
            raise Gebruiksfout(f"{option} {given} staat niet in functiehuis.yaml; {did_you_mean(given, known)}")
    for option, text, limit in (("--naam", nieuw.naam, MAX_NAAM), ("--doel", nieuw.doel, MAX_TEKST)):
        if len(text) > limit:
            raise Gebruiksfout(f"{option} is te lang: {len(text)} tekens; er passen er {limit}")


def ask_nieuw(nieuw: Nieuwprofiel, huis: Functiehuis, bank: Vragenbank, *, eenvoudig: bool) -> Nieuwprofiel:
    """Return the profile with what somebody answered; raises Gebruiksfout where nobody can be asked, and Klaar."""
    missing = listed([f"--{key}" for key in missing_in(nieuw)])
    require_terminal(f"geef {missing} mee, of --als CODE")
    scherm = make_scherm(eenvoudig=eenvoudig)
    scherm.tell("Een nieuw profiel. Met < gaat u terug, met Ctrl-C stopt u; er wordt dan niets gemaakt.")
    try:
        return walk(nieuw, [*_stappen(nieuw, huis, bank, scherm)], scherm)
    except KeyboardInterrupt:
        scherm.tell()
        scherm.tell("Gestopt. Er is niets gemaakt.")
        raise Klaar(Uitgang.AFGEBROKEN) from None


def _stappen(nieuw: Nieuwprofiel, huis: Functiehuis, bank: Vragenbank, scherm: Scherm) -> Iterator[Stap]:
    """Yield a question for everything that the command line did not say."""
    families = [Keuze(item.code, f"{item.code} {item.naam}") for item in huis.families]
    groepen = [Keuze(groep, groep) for groep in huis.functiegroepen]
    texts = {
        "doel": "Wat is het doel van de functie?",
        "positie": "Waar staat de functie in de organisatie?",
    }
    if not nieuw.naam:
        yield _line("naam", "Hoe heet de functie?", scherm, limit=MAX_NAAM)
    if not nieuw.familie:
        yield _choice("familie", "In welke functiefamilie?", families, scherm)
    if not nieuw.groep:
        yield _choice("groep", "In welke functiegroep is de functie ingedeeld?", groepen, scherm)
    if not nieuw.bron:
        yield _line("bron", "Waar komt de beschrijving vandaan, zoals ‘Handboek 2026, p. 12’?", scherm)
    for key, tekst in texts.items():
        if not getattr(nieuw, key):
            yield _line(key, tekst, scherm, leeg=_SKIP)
    for kenmerk in kenmerken_of(bank):
        yield _kenmerk(kenmerk, scherm)


def _line(key: str, tekst: str, scherm: Scherm, *, limit: int = MAX_TEKST, leeg: str = "") -> Stap:
    def ask(nieuw: Nieuwprofiel) -> Nieuwprofiel | Terug:
        while True:
            typed = ask_line(scherm, Tekstvraag(tekst, getattr(nieuw, key), leeg=leeg), limit=limit)
            if isinstance(typed, Terug):
                return TERUG
            if typed or leeg:
                return replace(nieuw, **{key: typed or ""})
            scherm.tell("Dit is nodig. Typ een antwoord, of ga terug met <.")

    return ask


def _choice(key: str, tekst: str, keuzes: Sequence[Keuze], scherm: Scherm) -> Stap:
    def ask(nieuw: Nieuwprofiel) -> Nieuwprofiel | Terug:
        chosen = scherm.choose(Keuzevraag(tekst, keuzes, getattr(nieuw, key) or None))
        return TERUG if isinstance(chosen, Terug) else replace(nieuw, **{key: chosen.id})

    return ask


def _kenmerk(kenmerk: str, scherm: Scherm) -> Stap:
    vraag = f"Wat zegt de beschrijving over {kenmerk}?"
    help_text = "Met een tekst komen de vragen over dit kenmerk uit de vragenbank in het profiel. Later mag ook."

    def ask(nieuw: Nieuwprofiel) -> Nieuwprofiel | Terug:
        there = nieuw.kenmerken.get(kenmerk, "")
        typed = ask_line(scherm, Tekstvraag(vraag, there, toelichting=help_text, leeg=_SKIP), limit=MAX_TEKST)
        return (
            TERUG if isinstance(typed, Terug) else replace(nieuw, kenmerken={**nieuw.kenmerken, kenmerk: typed or ""})
        )

    return ask
