"""The dialogue typed: numbers and words, for every terminal."""

import io
import sys
from enum import Enum

from functiewijzer.cli.gesprek.opmaak import echo, keuze_lines, show_help, speak
from functiewijzer.cli.gesprek.scherm import TERUG, Keuze, Keuzevraag, Tekstvraag, Terug
from functiewijzer.rendering.veilig import visible_line


class Bijzonder(Enum):
    """What was typed instead of an answer."""

    HULP = "?"
    ONBEKEND = "onbekend"


class Typscherm:
    """Reads lines from stdin and writes its prompts to stderr, since stdout is for the product."""

    def __init__(self) -> None:
        if isinstance(sys.stdin, io.TextIOWrapper):
            # Bytes that the locale can't read must not end a conversation.
            sys.stdin.reconfigure(errors="replace")

    def tell(self, text: str = "", *, strong: bool = False, exact: bool = False) -> None:
        """Say something."""
        speak(text, strong=strong, exact=exact)

    def choose(self, vraag: Keuzevraag) -> str | Terug:
        """Show a numbered list, and ask until one of it is typed."""
        _show(vraag)
        while True:
            match interpret(_read(_choice_prompt(vraag)), vraag):
                case Bijzonder.HULP:
                    show_help(vraag)
                    _show(vraag)
                case Bijzonder.ONBEKEND:
                    speak(
                        f"Dat is geen keuze uit de lijst. Typ een nummer van 1 tot en met {len(vraag.keuzes)}, "
                        "? voor hulp, of 'terug'.",
                        indent=2,
                    )
                case Terug():
                    return TERUG
                case str(chosen):
                    echo(vraag.keuze(chosen).tekst)
                    return chosen

    def ask_text(self, vraag: Tekstvraag) -> str | Terug:
        """Ask for a line; Enter keeps what was there, a single - removes it."""
        speak(vraag.tekst)
        if vraag.standaard:
            speak(f"Nu: {visible_line(vraag.standaard)} (Enter: zo laten · -: weghalen)", indent=2)
        while True:
            typed = _read("> ").strip()
            if typed == "?":
                show_help(vraag)
            elif is_back(typed):
                return TERUG
            elif vraag.standaard and typed in {"", "-"}:
                return "" if typed else vraag.standaard
            else:
                return typed


def interpret(typed: str, vraag: Keuzevraag) -> str | Terug | Bijzonder:
    """Return what a typed answer means: a number, a letter, an id, or the text of a choice or its beginning."""
    word = _plain(typed)
    if word == "?":
        return Bijzonder.HULP
    if is_back(word):
        return TERUG
    if not word:
        return vraag.gekozen or Bijzonder.ONBEKEND
    number = word.rstrip(".)")
    if number.isascii() and number.isdigit():
        position = int(number[:6])
        return vraag.keuzes[position - 1].id if 1 <= position <= len(vraag.keuzes) else Bijzonder.ONBEKEND
    exact = [keuze.id for keuze in vraag.keuzes if word in _names(keuze)]
    begun = [keuze.id for keuze in vraag.keuzes if len(word) > 2 and any(n.startswith(word) for n in _names(keuze))]
    matches = exact or begun
    return matches[0] if len(matches) == 1 else Bijzonder.ONBEKEND


def is_back(typed: str) -> bool:
    """Tell whether somebody asks to go back."""
    return typed.strip().casefold() in {"terug", "<"}


def _names(keuze: Keuze) -> set[str]:
    return {_plain(name) for name in (keuze.id, keuze.tekst, keuze.letter) if name}


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("_", " ").split())


def _show(vraag: Keuzevraag) -> None:
    speak(vraag.tekst, strong=True)
    for number, keuze in enumerate(vraag.keuzes, 1):
        letter = f" ({keuze.letter})" if keuze.letter else ""
        shown = Keuze(keuze.id, f"{keuze.tekst}{letter}", keuze.detail)
        sys.stderr.write(keuze_lines(shown, f"{number:>4}. ") + "\n")


def _choice_prompt(vraag: Keuzevraag) -> str:
    ids = [keuze.id for keuze in vraag.keuzes]
    kept = f"Enter = {ids.index(vraag.gekozen) + 1}, " if vraag.gekozen in ids else ""
    return f"  Uw keuze (1-{len(ids)}, {kept}? = hulp, < = terug): "


def _read(prompt: str) -> str:
    sys.stderr.write(prompt)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        raise KeyboardInterrupt
    return line
