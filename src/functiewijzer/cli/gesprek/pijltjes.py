"""The dialogue with arrow keys, drawn on stderr: lists of our own, text fields through questionary."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import Enum
from typing import Final

import questionary
from prompt_toolkit.application import create_app_session
from prompt_toolkit.filters import Condition
from prompt_toolkit.input.typeahead import get_typeahead
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.output import ColorDepth, create_output

from functiewijzer.cli.gesprek.keuzelijst import Keuzelijst
from functiewijzer.cli.gesprek.lijstveld import Einde, show_list
from functiewijzer.cli.gesprek.opmaak import echo, shorten, show_help, speak, text_prompt
from functiewijzer.cli.gesprek.scherm import TERUG, Gekozen, Keuzevraag, Tekstvraag, Terug
from functiewijzer.cli.gesprek.typen import is_back
from functiewijzer.cli.uitvoer import has_colour
from functiewijzer.rendering.veilig import visible_line

_MAX_REST: Final = 60
_BACK: Final = "← of < + Enter"
_STYLE: Final = questionary.Style([("question", ""), ("answer", ""), ("instruction", ""), ("text", "")])


class Toets(Enum):
    """A key that asks for help."""

    HULP = "?"


class Pijltjesscherm:
    """Asks with arrow keys; what was answered stays on screen, the list itself goes."""

    def __init__(self) -> None:
        # After `<` in a list people press Enter, as they do in a text field; that Enter is no answer.
        self._net_terug = False

    def tell(self, text: str = "", *, strong: bool = False, exact: bool = False) -> None:
        """Say something."""
        speak(text, strong=strong, exact=exact)

    def choose(self, vraag: Keuzevraag) -> Gekozen | Terug:
        """Show the list until something is chosen; help returns to the same place in it."""
        self._drop_rest()
        lijst, self._net_terug = Keuzelijst.of(vraag, net_terug=self._net_terug), False
        speak(vraag.tekst, strong=True)
        while True:
            with _on_stderr() as colours:
                einde, lijst = show_list(lijst, colours)
            if einde is Einde.HULP:
                show_help(vraag)
                speak(vraag.tekst, strong=True)
            elif einde in {Einde.TERUG, Einde.TERUG_GETYPT} or lijst.wijzer is None:
                self._net_terug = einde is Einde.TERUG_GETYPT
                echo("terug")
                return TERUG
            else:
                echo(vraag.keuze(lijst.wijzer).tekst)
                return Gekozen(lijst.wijzer, met_toelichting=einde is Einde.GEKOZEN_MET_TOELICHTING)

    def ask_text(self, vraag: Tekstvraag) -> str | Terug:
        """Ask for a line, with what was there ready to be changed."""
        self._drop_rest()
        while True:
            speak(text_prompt(vraag, _BACK))
            typed = self._type(vraag)
            if typed is Toets.HULP:
                show_help(vraag)
            elif isinstance(typed, Terug) or is_back(str(typed), vraag):
                echo("terug")
                return TERUG
            else:
                echo(str(typed).strip() or "(leeg)")
                return str(typed)

    def _drop_rest(self) -> None:
        """Let lines that were pasted after the one that answered answer nothing, in terminals that don't mark a paste.

        Nobody types that fast: only what came in one piece with the Enter before it is dropped.
        """
        dropped = _take_rest()
        if dropped.strip():
            speak("U plakte meer dan één regel; alleen de eerste telt.")
            speak(f"Niet gebruikt: ‘{shorten(dropped, _MAX_REST)}’")
        if dropped:
            self._net_terug = False

    def _type(self, vraag: Tekstvraag) -> str | Terug | Toets:
        with _on_stderr() as colours:
            question = questionary.text(
                "",
                default=visible_line(vraag.standaard),
                qmark=" >",
                style=_STYLE,
                key_bindings=self._text_keys(),
                erase_when_done=True,
                color_depth=colours,
            )
            try:
                typed: str | Terug = question.unsafe_ask()
            except EOFError:
                raise KeyboardInterrupt from None
        return Toets.HULP if isinstance(typed, str) and typed.strip() == "?" else typed

    def _text_keys(self) -> KeyBindings:
        """Return the keys of a text field: ← goes back where there is nothing left of the cursor."""
        bindings = KeyBindings()

        @bindings.add("left")
        def _(event: KeyPressEvent) -> None:
            if event.current_buffer.cursor_position == 0:
                event.app.exit(result=TERUG)
            else:
                event.current_buffer.cursor_left()

        @bindings.add("enter", eager=True, filter=Condition(lambda: self._net_terug))
        def _(_event: KeyPressEvent) -> None:
            self._net_terug = False

        return bindings


def _take_rest() -> str:
    """Return, as one line, what came in one piece with the Enter that ended the question before, and take it away."""
    with create_app_session() as session:
        keys = get_typeahead(session.input)
        if keys and sys.platform != "win32":
            import termios

            with suppress(termios.error):
                termios.tcflush(session.input.fileno(), termios.TCIFLUSH)
    return visible_line(" ".join("".join(press.data for press in keys).splitlines())) or " " * len(keys)


@contextmanager
def _on_stderr() -> Iterator[ColorDepth | None]:
    """Draw on stderr; without colours where the user wants none."""
    with create_app_session(output=create_output(stdout=sys.stderr)):
        yield None if has_colour(sys.stderr) else ColorDepth.DEPTH_1_BIT
