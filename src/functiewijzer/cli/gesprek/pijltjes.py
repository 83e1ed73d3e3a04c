"""The dialogue with arrow keys, through questionary, drawn on stderr."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Final

import questionary
from prompt_toolkit.application import create_app_session
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.output import ColorDepth, create_output
from questionary.prompts.common import InquirerControl

from functiewijzer.cli.gesprek.opmaak import echo, keuze_lines, show_help, speak
from functiewijzer.cli.gesprek.scherm import TERUG, Keuzevraag, Tekstvraag, Terug
from functiewijzer.cli.gesprek.typen import is_back
from functiewijzer.cli.uitvoer import has_colour
from functiewijzer.rendering.veilig import visible_line

_KEYS: Final = "pijltjes: kiezen · Enter: bevestigen · ←: terug · ?: hulp"
_POINTER: Final = "»"
_INDENT: Final = "   "
_STYLE: Final = questionary.Style(
    [
        ("pointer", "bold"),
        ("highlighted", "bold"),
        ("selected", ""),
        ("question", ""),
        ("answer", ""),
        ("instruction", ""),
        ("text", ""),
    ]
)


class Toets(Enum):
    """A key that asks for help."""

    HULP = "?"


@dataclass(frozen=True, slots=True)
class Hulp:
    """Help was asked for while the pointer stood at a choice."""

    bij: str


class Pijltjesscherm:
    """Asks with arrow keys; what was answered stays on screen, the list itself goes."""

    def tell(self, text: str = "", *, strong: bool = False, exact: bool = False) -> None:
        """Say something."""
        speak(text, strong=strong, exact=exact)

    def choose(self, vraag: Keuzevraag) -> str | Terug:
        """Show the list until something is chosen; help returns to the same question."""
        while True:
            speak(vraag.tekst, strong=True)
            with _on_stderr() as colours:
                answer = _select(vraag, colours).unsafe_ask()
            match answer:
                case Hulp(bij=bij):
                    show_help(vraag)
                    vraag = replace(vraag, gekozen=bij)
                case Terug():
                    echo("terug")
                    return TERUG
                case _:
                    echo(vraag.keuze(answer).tekst)
                    return str(answer)

    def ask_text(self, vraag: Tekstvraag) -> str | Terug:
        """Ask for a line, with what was there ready to be changed."""
        while True:
            speak(vraag.tekst)
            typed = self._type(vraag)
            if typed is Toets.HULP:
                show_help(vraag)
            elif isinstance(typed, Terug) or is_back(str(typed)):
                echo("terug")
                return TERUG
            else:
                echo(str(typed).strip() or "(leeg)")
                return str(typed)

    def _type(self, vraag: Tekstvraag) -> str | Terug | Toets:
        with _on_stderr() as colours:
            question = questionary.text(
                "",
                default=visible_line(vraag.standaard),
                qmark=" >",
                style=_STYLE,
                key_bindings=_text_keys(),
                erase_when_done=True,
                color_depth=colours,
            )
            try:
                typed: str | Terug = question.unsafe_ask()
            except EOFError:
                raise KeyboardInterrupt from None
        return Toets.HULP if isinstance(typed, str) and typed.strip() == "?" else typed


@contextmanager
def _on_stderr() -> Iterator[ColorDepth | None]:
    """Draw on stderr; without colours where the user wants none."""
    with create_app_session(output=create_output(stdout=sys.stderr)):
        yield None if has_colour(sys.stderr) else ColorDepth.DEPTH_1_BIT


def _select(vraag: Keuzevraag, colours: ColorDepth | None) -> questionary.Question:
    choices = [questionary.Choice(keuze_lines(k, _INDENT)[len(_INDENT) :], value=k.id) for k in vraag.keuzes]
    question = questionary.select(
        "",
        choices=choices,
        default=vraag.gekozen,
        qmark="",
        pointer=_POINTER,
        instruction=_KEYS,
        style=_STYLE,
        erase_when_done=True,
        color_depth=colours,
    )
    for control in question.application.layout.find_all_controls():
        if isinstance(control, InquirerControl):
            # questionary paints the default apart from the pointer; here the pointer alone says where you are.
            control.selected_options = []
            _bind_keys(question.application.key_bindings, control)
    return question


def _bind_keys(bindings: Any, control: InquirerControl) -> None:
    bindings.add("left", eager=True)(_leave_with(lambda: TERUG))
    bindings.add("?", eager=True)(_leave_with(lambda: Hulp(str(control.get_pointed_at().value))))
    for stop in ("c-d", "<sigint>"):
        bindings.add(stop, eager=True)(lambda event: event.app.exit(exception=KeyboardInterrupt))


def _leave_with(result: Callable[[], object]) -> Callable[[KeyPressEvent], None]:
    return lambda event: event.app.exit(result=result())


def _text_keys() -> KeyBindings:
    """Return the keys of a text field: ← goes back where there is nothing left of the cursor."""
    bindings = KeyBindings()

    @bindings.add("left")
    def _(event: KeyPressEvent) -> None:
        if event.current_buffer.cursor_position == 0:
            event.app.exit(result=TERUG)
        else:
            event.current_buffer.cursor_left()

    return bindings
