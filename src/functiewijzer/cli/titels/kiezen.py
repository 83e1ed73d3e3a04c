"""Which of the proposed names are added: chosen one by one on the screen, and back where somebody wants to."""

from collections.abc import Sequence
from typing import Final

from functiewijzer.cli.gesprek.scherm import EERSTE_VRAAG, Keuze, Keuzevraag, Scherm, Terug
from functiewijzer.cli.titels.namen import Naam
from functiewijzer.cli.uitgang import Klaar, Uitgang
from functiewijzer.core.titels.naamvoorstel import Naamvoorstel
from functiewijzer.rendering.woorden import one_or_more

_JA, _NEE, _KLAAR = "ja", "nee", "-klaar"
_HELP: Final = (
    "Voeg een naam alleen toe als doel en taken van het profiel bij die titel passen. Wie later op die titel zoekt, "
    "komt zonder twijfel bij dit profiel uit."
)


def choose_names(voorstellen: Sequence[Naamvoorstel], scherm: Scherm) -> tuple[Naam, ...]:
    """Return the names that somebody chose; none of them stands ready as the answer. Raises Klaar who stops."""
    try:
        answers = _go_through(voorstellen, scherm)
    except KeyboardInterrupt:
        scherm.tell()
        scherm.tell("Gestopt. Er is niets toegevoegd.")
        raise Klaar(Uitgang.AFGEBROKEN) from None
    accepted = [voorstel for n, voorstel in enumerate(voorstellen) if answers.get(n) == _JA]
    return tuple(Naam(voorstel.profiel.code, voorstel.naam) for voorstel in accepted)


def _go_through(voorstellen: Sequence[Naamvoorstel], scherm: Scherm) -> dict[int, str]:
    answers: dict[int, str] = {}
    at = 0
    while at < len(voorstellen):
        chosen = _ask(voorstellen, at, answers.get(at), scherm)
        if isinstance(chosen, Terug):
            if not at:
                scherm.tell(EERSTE_VRAAG)
            at = max(at - 1, 0)
        elif chosen == _KLAAR:
            break
        else:
            answers[at] = chosen
            at += 1
    return answers


def _ask(voorstellen: Sequence[Naamvoorstel], at: int, given: str | None, scherm: Scherm) -> str | Terug:
    voorstel = voorstellen[at]
    profiel = voorstel.profiel
    scherm.tell()
    scherm.tell(f"── Naam {at + 1} van {len(voorstellen)} ──", strong=True)
    others = "; ".join(groep.titel for groep in voorstel.groepen[1:4])
    scherm.tell(f"Profiel {profiel.code} {profiel.naam}: {profiel.doel or 'zonder doel'}")
    scherm.tell(f"Helpt {one_or_more(voorstel.rijen, 'rij', 'rijen')}{f', ook met: {others}' if others else ''}.")
    keuzes = (
        Keuze(_JA, f"Ja, voeg de naam toe aan {profiel.code}."),
        Keuze(_NEE, "Nee, sla deze over."),
        Keuze(_KLAAR, "Klaar: de rest overslaan en toevoegen wat ik koos."),
    )
    chosen = scherm.choose(Keuzevraag(f"Hoort ‘{voorstel.naam}’ bij dit profiel?", keuzes, given, _HELP))
    return chosen if isinstance(chosen, Terug) else chosen.id
