"""The dialogue typed: numbers and words, for every terminal."""

import io
import sys
from enum import Enum

from functiewijzer.cli.gesprek.keuzelijst import KIES_EERST, find_keuzes, plain
from functiewijzer.cli.gesprek.opmaak import echo, keuze_lines, show_help, speak, text_prompt
from functiewijzer.cli.gesprek.scherm import TERUG, Gekozen, Keuzevraag, Tekstvraag, Terug
from functiewijzer.rendering.veilig import visible_line


class Bijzonder(Enum):
    """What was typed instead of an answer."""

    HULP = "?"
    LEEG = "leeg"
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

    def choose(self, vraag: Keuzevraag) -> Gekozen | Terug:
        """Show a numbered list, and ask until one of it is typed."""
        _show(vraag)
        while True:
            match interpret(_read(_choice_prompt(vraag)), vraag):
                case Bijzonder.HULP:
                    show_help(vraag)
                    _show(vraag)
                case Bijzonder.LEEG:
                    speak(f"{KIES_EERST} Typ een nummer van 1 tot en met {len(vraag.keuzes)}.", indent=2)
                case Bijzonder.ONBEKEND:
                    speak(
                        f"Dat is geen keuze uit de lijst. Typ een nummer van 1 tot en met {len(vraag.keuzes)}, of hoe "
                        "een van de keuzes begint.",
                        indent=2,
                    )
                case Terug():
                    return TERUG
                case Gekozen() as chosen:
                    echo(vraag.keuze(chosen.id).tekst)
                    return chosen

    def ask_text(self, vraag: Tekstvraag) -> str | Terug:
        """Ask for a line; Enter keeps what was there, a single - removes it."""
        speak(text_prompt(vraag, "<"))
        if vraag.standaard:
            speak(f"Nu: {visible_line(vraag.standaard)} (-: weghalen)", indent=2)
        while True:
            typed = _read("> ").strip()
            if typed == "?":
                show_help(vraag)
            elif is_back(typed, vraag):
                return TERUG
            elif vraag.standaard and typed in {"", "-"}:
                return "" if typed else vraag.standaard
            else:
                return typed


def interpret(typed: str, vraag: Keuzevraag) -> Gekozen | Terug | Bijzonder:
    """Return what a typed answer means: a number, an id, or the text of a choice or how it begins.

    With a + after it, or alone for an answer that was given before, somebody wants to say more about it.
    """
    word = plain(typed)
    if word == "?":
        return Bijzonder.HULP
    if is_back(word):
        return TERUG
    bare = word.removesuffix("+").rstrip() if vraag.kan_toelichten else word
    says_more = bare != word
    if not bare:
        return Gekozen(vraag.gegeven, says_more) if vraag.gegeven is not None else Bijzonder.LEEG
    found = find_keuzes(bare, vraag.keuzes)
    return Gekozen(found[0].id, says_more) if len(found) == 1 else Bijzonder.ONBEKEND


def is_back(typed: str, vraag: Tekstvraag | None = None) -> bool:
    """Tell whether somebody asks to go back; a `<` beside the text that was there is no text."""
    word = typed.strip()
    there = visible_line(vraag.standaard) if vraag is not None else ""
    return word.casefold() == "terug" or word in {"<", f"{there}<", f"<{there}"}


def _show(vraag: Keuzevraag) -> None:
    speak(vraag.tekst, strong=True)
    for number, keuze in enumerate(vraag.keuzes, 1):
        sys.stderr.write(keuze_lines(keuze, f"{number:>4}. ") + "\n")


def _choice_prompt(vraag: Keuzevraag) -> str:
    ids = [keuze.id for keuze in vraag.keuzes]
    keys = [f"1-{len(ids)}"]
    if vraag.gegeven in ids:
        keys.append(f"Enter: {ids.index(vraag.gegeven) + 1} zo laten")
    if vraag.kan_toelichten:
        keys.append("1+: met toelichting")
    return f"  Uw keuze ({' · '.join([*keys, '<: terug', '?: hulp'])}): "


def _read(prompt: str) -> str:
    sys.stderr.write(prompt)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        raise KeyboardInterrupt
    return line
