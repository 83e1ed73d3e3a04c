"""Text for the person in front of the terminal: visible, wrapped to the width, on stderr."""

import sys

from functiewijzer.cli.gesprek.scherm import Keuze, Keuzevraag, Tekstvraag
from functiewijzer.cli.uitvoer import fold, has_colour, width_of
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.rendering.veilig import visible, visible_line


def speak(text: str = "", *, strong: bool = False, exact: bool = False, indent: int = 0) -> None:
    """Write text to stderr; foreign text in it can't do anything to the terminal."""
    shown = visible(text) if exact else fold(text, indent=indent)
    if strong and has_colour(sys.stderr):
        shown = f"\x1b[1m{shown}\x1b[0m"
    sys.stderr.write(f"{shown}\n")
    sys.stderr.flush()


def shorten(text: str, room: int) -> str:
    """Return a text on one line that fits the room, cut where it is too long."""
    line = visible_line(text)
    room = max(room, 10)
    return line if len(line) <= room else f"{line[: room - 1].rstrip()}…"


def profiel_line(profiel: Referentieprofiel) -> str:
    """Return a profile as it stands in a list to choose from: one that is only a proposal says so."""
    concept = " (concept)" if profiel.is_concept else ""
    return f"{profiel.code} {profiel.naam} – groep {profiel.functiegroep}{concept}"


def keuze_lines(keuze: Keuze, opening: str) -> str:
    """Return a choice with its detail, wrapped and hanging below its opening."""
    lines = fold(visible_line(keuze.tekst), indent=len(opening), first=opening)
    return f"{lines}\n{fold(visible_line(keuze.detail), indent=len(opening) + 2)}" if keuze.detail else lines


def room_for_keuze() -> int:
    """Return how many characters fit beside a number or pointer on one line."""
    return _width() - 8


def text_prompt(vraag: Tekstvraag, back: str) -> str:
    """Return what to ask, and on the same line the keys: Enter, how to go back, and help."""
    enter = "zo laten" if vraag.standaard else vraag.leeg
    keys = [f"Enter: {enter}"] if enter else []
    return f"{vraag.tekst} ({' · '.join([*keys, f'{back}: terug', '?: hulp'])})"


def show_help(vraag: Keuzevraag | Tekstvraag) -> None:
    """Show the help of a question and of each of its choices."""
    keuzes = [k for k in vraag.keuzes if k.toelichting] if isinstance(vraag, Keuzevraag) else []
    speak()
    if not vraag.toelichting and not keuzes:
        speak("Bij deze vraag is geen extra hulp.", indent=2)
    else:
        speak("Hulp", strong=True, indent=2)
    if vraag.toelichting:
        speak(vraag.toelichting, indent=2)
    for keuze in keuzes:
        speak(f"‘{visible_line(keuze.tekst)}’", indent=2)
        speak(keuze.toelichting or "", indent=6)
    speak()


def echo(text: str) -> None:
    """Repeat what was chosen, so that it stays on screen."""
    sys.stderr.write(fold(visible_line(text), indent=4, first="  → ") + "\n")
    sys.stderr.flush()


def _width() -> int:
    return width_of(sys.stderr)
