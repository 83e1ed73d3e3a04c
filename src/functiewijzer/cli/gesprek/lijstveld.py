"""A Keuzelijst on the terminal: its lines drawn, and each key turned into the list as it is after it."""

from collections.abc import Callable, Iterator
from enum import Enum, auto
from functools import partial
from typing import Final

from prompt_toolkit.application import Application
from prompt_toolkit.data_structures import Point
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import ConditionalMargin, FormattedTextControl, HSplit, Layout, ScrollbarMargin, Window
from prompt_toolkit.output import ColorDepth
from prompt_toolkit.styles import Style

from functiewijzer.cli.gesprek.keuzelijst import Keuzelijst
from functiewijzer.cli.gesprek.opmaak import keuze_lines
from functiewijzer.cli.gesprek.scherm import Keuze
from functiewijzer.cli.uitvoer import fold

_KEYS: Final = "  Kies met ↑ en ↓, een cijfer of de eerste letters. Enter: bevestigen"
_MORE_KEYS: Final = "← of <: terug · ?: hulp"
_REMARK_KEY: Final = "+: bevestigen met toelichting · "
_STYLE: Final = Style([("aangewezen", "bold"), ("keuzelijst", ""), ("melding", "bold")])
_GIVEN: Final = " (uw antwoord)"


class Einde(Enum):
    """How somebody left a list."""

    GEKOZEN = auto()
    GEKOZEN_MET_TOELICHTING = auto()
    TERUG = auto()
    TERUG_GETYPT = auto()
    HULP = auto()


def show_list(lijst: Keuzelijst, colours: ColorDepth | None) -> tuple[Einde, Keuzelijst]:
    """Show a list until somebody leaves it, and return how, and the list as it was then.

    Raises KeyboardInterrupt with Ctrl-C, Ctrl-D and signals that end the program.
    """
    veld = _Lijstveld(lijst)
    app: Application[Einde] = Application(
        layout=Layout(veld.container),
        key_bindings=veld.bindings(),
        style=_STYLE,
        erase_when_done=True,
        color_depth=colours,
    )
    return app.run(), veld.lijst


class _Lijstveld:
    """The list on screen, and its keys."""

    def __init__(self, lijst: Keuzelijst) -> None:
        self.lijst = lijst
        rows = FormattedTextControl(self._rows, focusable=True, show_cursor=False, get_cursor_position=self._place)
        window = Window(rows, dont_extend_height=True)
        scrollbar = ScrollbarMargin(display_arrows=True)
        window.right_margins = [ConditionalMargin(scrollbar, Condition(lambda: _is_cut(window)))]
        keys = FormattedTextControl(self._keys)
        melding = FormattedTextControl(lambda: [("class:melding", fold(self.lijst.regel, indent=2))])
        below = [Window(control, dont_extend_height=True, wrap_lines=True) for control in (keys, melding)]
        self.container = HSplit([window, *below])

    def bindings(self) -> KeyBindings:
        """Return the keys; what is not among them does nothing."""
        bindings = KeyBindings()
        for key, step in (("up", -1), ("down", 1)):
            bindings.add(key, eager=True)(self._changing(partial(_move, step)))
        bindings.add(Keys.Any)(self._changing(lambda lijst, data: lijst.typed(data) if data.isprintable() else lijst))
        bindings.add("backspace", eager=True)(self._changing(lambda lijst, _: lijst.erased()))
        bindings.add(Keys.BracketedPaste, eager=True)(self._changing(lambda lijst, data: lijst.pasted(data)))
        bindings.add("enter", eager=True)(self._confirming(Einde.GEKOZEN))
        if self.lijst.vraag.kan_toelichten:
            bindings.add("+", eager=True)(self._confirming(Einde.GEKOZEN_MET_TOELICHTING))
        for key, einde in (("left", Einde.TERUG), ("<", Einde.TERUG_GETYPT), ("?", Einde.HULP)):
            bindings.add(key, eager=True)(partial(_leave, einde))
        for stop in ("c-c", "c-d", "<sigint>"):
            bindings.add(stop, eager=True)(lambda event: event.app.exit(exception=KeyboardInterrupt))
        return bindings

    def _changing(self, change: Callable[[Keuzelijst, str], Keuzelijst]) -> Callable[[KeyPressEvent], None]:
        def handle(event: KeyPressEvent) -> None:
            self.lijst = change(self.lijst, event.data)

        return handle

    def _confirming(self, einde: Einde) -> Callable[[KeyPressEvent], None]:
        def handle(event: KeyPressEvent) -> None:
            if self.lijst.can_confirm:
                event.app.exit(result=einde)
            else:
                self.lijst = self.lijst.refused()

        return handle

    def _rows(self) -> StyleAndTextTuples:
        return [
            ("class:aangewezen" if keuze.id == self.lijst.wijzer else "class:keuzelijst", f"{row}\n")
            for keuze, row in self._drawn()
        ]

    def _drawn(self) -> Iterator[tuple[Keuze, str]]:
        vraag = self.lijst.vraag
        for number, keuze in self.lijst.zichtbaar:
            pointer = "»" if keuze.id == self.lijst.wijzer else " "
            given = _GIVEN if keuze.id == vraag.gegeven else ""
            shown = Keuze(keuze.id, f"{keuze.tekst}{given}", keuze.detail)
            yield keuze, keuze_lines(shown, f" {pointer}{number:>3}) ")

    def _place(self) -> Point:
        """Return the line that must be in sight: that of the pointer, and the first where there is none."""
        above = 0
        for keuze, row in self._drawn():
            if keuze.id == self.lijst.wijzer:
                return Point(0, above)
            above += row.count("\n") + 1
        return Point(0, 0)

    def _keys(self) -> str:
        remark = _REMARK_KEY if self.lijst.vraag.kan_toelichten else ""
        return f"{_KEYS}\n  {remark}{_MORE_KEYS}"


def _leave(einde: Einde, event: KeyPressEvent) -> None:
    event.app.exit(result=einde)


def _move(step: int, lijst: Keuzelijst, _data: str) -> Keuzelijst:
    return lijst.moved(step)


def _is_cut(window: Window) -> bool:
    """Tell whether not all lines of the list are in sight."""
    info = window.render_info
    return info is not None and info.content_height > info.window_height
