"""Asking, one by one, which text a field gets that both the handbook and a person changed."""

from collections.abc import Sequence

from functiewijzer.cli.gesprek.scherm import Keuze, Keuzevraag, Scherm, Terug
from functiewijzer.cli.gesprek.schermkeuze import make_scherm
from functiewijzer.core.handboek.drieweg import Veldwijziging
from functiewijzer.core.handboek.hernieuwing import Documentgang
from functiewijzer.rendering.handboek.hernieuwing import pad_text, value_text

_EIGEN = "eigen"
_HANDBOEK = "handboek"
_LATER = "later"
_KEUZES = (
    Keuze(_EIGEN, "Houd uw tekst"),
    Keuze(_HANDBOEK, "Neem de tekst van het handboek"),
    Keuze(
        _LATER,
        "Beslis later",
        toelichting="Uw tekst blijft staan. Bij de volgende keer importeren komt de vraag terug.",
    ),
)


def settle(gangen: Sequence[Documentgang], scherm: Scherm | None = None) -> tuple[Documentgang, ...]:
    """Return the documents with the choices of the person; nothing is asked where nothing conflicts.

    Ctrl-C ends the command, and nothing has been written then.
    """
    conflicts = [
        (number, verschil)
        for number, gang in enumerate(gangen)
        if gang.samenvoeging is not None
        for verschil in gang.samenvoeging.conflicten
    ]
    if not conflicts:
        return tuple(gangen)
    answers = _ask_all(gangen, conflicts, scherm or make_scherm(eenvoudig=False))
    chosen = list(gangen)
    for (number, verschil), answer in zip(conflicts, answers, strict=True):
        if answer != _LATER:
            chosen[number] = chosen[number].choose(verschil.pad, handboek=answer == _HANDBOEK)
    return tuple(chosen)


def _ask_all(
    gangen: Sequence[Documentgang], conflicts: Sequence[tuple[int, Veldwijziging]], scherm: Scherm
) -> tuple[str, ...]:
    """Ask about every conflict; going back asks the one before it again."""
    answers: list[str] = []
    while len(answers) < len(conflicts):
        number, verschil = conflicts[len(answers)]
        scherm.tell()
        scherm.tell(f"Vraag {len(answers) + 1} van {len(conflicts)}: {gangen[number].naam}", strong=True)
        scherm.tell(f"U én het handboek veranderden dit deel: {pad_text(verschil.pad)}.")
        scherm.tell(f"Uw tekst: {value_text(verschil.eigen)}")
        scherm.tell(f"Handboek: {value_text(verschil.nieuw)}")
        chosen = scherm.choose(Keuzevraag("Welke tekst komt in het profiel?", _KEUZES))
        if isinstance(chosen, Terug):
            answers = answers[:-1]
        else:
            answers.append(chosen.id)
    return tuple(answers)
