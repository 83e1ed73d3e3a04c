"""A Verslag for the terminal: readable at any width, with or without colour."""

from collections.abc import Iterator, Sequence
from io import StringIO
from typing import Final

from rich.box import ASCII2, ROUNDED, SIMPLE_HEAD
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.rendering.beelden import Schaal, Uitslagbeeld
from functiewijzer.rendering.veilig import visible
from functiewijzer.rendering.verslag import (
    Alinea,
    FlatBlok,
    Invulveld,
    Keuzes,
    Kop,
    Opsomming,
    Pagina,
    Punt,
    Staven,
    Tabel,
    Toon,
    Uithangbord,
    Verslag,
    unfold,
)
from functiewijzer.rendering.vormen.schaalregel import schaalregel, uitslagregel
from functiewijzer.rendering.vormen.terminalregels import Hangend, Ingekort

_BAR: Final = 30
_HEIGHT: Final = 25
"""Nothing here depends on a height, but without one rich reads the width from the environment after all."""
_STIJL: Final = {
    Toon.GEWOON: "",
    Toon.LICHTER: "cyan",
    Toon.GELIJK: "green",
    Toon.ZWAARDER: "magenta",
    Toon.LET_OP: "yellow",
    Toon.STIL: "dim",
}

_KANTSTIJL: Final = {
    None: "dim",
    Richting.LICHTER: _STIJL[Toon.LICHTER],
    Richting.GELIJK: _STIJL[Toon.GELIJK],
    Richting.ZWAARDER: _STIJL[Toon.ZWAARDER],
}


def render_text(verslag: Verslag, *, width: int = 80, colour: bool = False, ascii_only: bool = False) -> str:
    """Return the report as text of at most `width` columns; with ANSI colours when asked."""
    console = Console(
        file=StringIO(),
        width=width,
        height=_HEIGHT,
        force_terminal=colour,
        no_color=not colour,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        color_system="standard" if colour else None,
    )
    with console.capture() as captured:
        blokken = _spaced(tuple(unfold(verslag.blokken)), ascii_only=ascii_only)
        console.print(Group(_text(verslag.titel, "bold"), *blokken))
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _spaced(blokken: Sequence[FlatBlok], *, ascii_only: bool) -> Iterator[RenderableType]:
    """Yield the blocks as shown, with a blank line between two paragraphs."""
    for before, blok in zip((None, *blokken), blokken, strict=False):
        is_next = isinstance(before, Alinea) and isinstance(blok, Alinea) and blok.hoogstens is None
        shown = _render(blok, ascii_only=ascii_only)
        yield Padding(shown, (1, 0, 0, 0)) if is_next else shown


def _render(blok: FlatBlok, *, ascii_only: bool) -> RenderableType:
    match blok:
        case Uithangbord() | Tabel() | Staven() | Schaal() | Uitslagbeeld() | Pagina():
            return _draw(blok, ascii_only=ascii_only)
        case _:
            return _write(blok)


def _draw(blok: Uithangbord | Tabel | Staven | Schaal | Uitslagbeeld | Pagina, *, ascii_only: bool) -> RenderableType:
    match blok:
        case Uithangbord():
            return _panel(blok, ascii_only=ascii_only)
        case Tabel():
            return _table(blok, ascii_only=ascii_only)
        case Staven():
            return _bars(blok, ascii_only=ascii_only)
        case Schaal():
            return _picture(blok, schaalregel(blok, ascii_only=ascii_only))
        case Uitslagbeeld():
            return _picture(blok, uitslagregel(blok, ascii_only=ascii_only))
        case Pagina():
            return Padding(Rule(style="dim", characters="-" if ascii_only else "─"), (1, 0, 0, 0))


def _write(blok: Kop | Alinea | Opsomming | Keuzes | Invulveld) -> RenderableType:
    match blok:
        case Kop(tekst=tekst, niveau=niveau):
            return Padding(_text(tekst, "bold underline" if niveau <= 2 else "bold"), (1, 0, 0, 0))
        case Alinea():
            return _paragraph(blok)
        case Opsomming(punten=punten):
            return _list(punten, " -")
        case Keuzes(opties=opties):
            return _list(opties, "[ ]")
        case Invulveld(label=label, hoogte=hoogte):
            return _text(f"{label}: {'_' * 40}" + f"\n{'_' * 60}" * (hoogte - 1))


def _text(tekst: str, style: str = "") -> Text:
    return Text(visible(tekst), style=style)


def _paragraph(blok: Alinea) -> RenderableType:
    text = _text(blok.voluit, _STIJL[blok.toon])
    text.stylize("bold", 0, len(blok.label))
    return text if blok.hoogstens is None else Ingekort(text, blok.hoogstens)


def _panel(bord: Uithangbord, *, ascii_only: bool) -> RenderableType:
    body = Text("\n").join([_text(bord.groot, f"bold {_STIJL[bord.toon]}".strip()), *map(_text, bord.regels)])
    body.no_wrap, body.overflow = (True, "ellipsis") if bord.is_kort else (None, None)
    above, around = (0, (0, 3)) if bord.is_kort else (1, (1, 3))
    return Padding(Panel(body, box=ASCII2 if ascii_only else ROUNDED, padding=around, expand=False), (above, 0, 0, 0))


def _list(punten: tuple[Punt, ...], marker: str) -> RenderableType:
    return Hangend(tuple(_items(punten, marker)), len(marker))


def _items(punten: tuple[Punt, ...], marker: str) -> Iterator[tuple[str, Text]]:
    for punt in punten:
        yield marker, _text(punt.tekst, _STIJL[punt.toon])
        for detail in punt.details:
            yield "", _text(detail, "dim")


def _table(tabel: Tabel, *, ascii_only: bool) -> RenderableType:
    table = Table(box=ASCII2 if ascii_only else SIMPLE_HEAD, padding=(0, 1), pad_edge=False, show_edge=False)
    for index, kolom in enumerate(tabel.kolommen):
        is_count = index in tabel.getallen
        table.add_column(
            _text(kolom),
            justify="right" if is_count else "center" if index in tabel.kruisjes else "left",
            no_wrap=is_count or index in tabel.smal,
            overflow="fold",
        )
    for rij in tabel.rijen:
        table.add_row(*map(_text, rij))
    return table


def _bars(blok: Staven, *, ascii_only: bool) -> RenderableType:
    grid = Table.grid(padding=(0, 2))
    grid.add_column(no_wrap=True, min_width=12)
    grid.add_column(justify="right", no_wrap=True)
    grid.add_column(justify="right", no_wrap=True)
    grid.add_column(no_wrap=True)
    for staaf, (label, count, share) in zip(blok.staven, blok.tabel.rijen, strict=True):
        length = round(blok.share(staaf) * _BAR / 100)
        bar = ("#" if ascii_only else "█") * max(length, 1 if staaf.aantal else 0)
        grid.add_row(_text(label), _text(count), _text(share), Text(bar, "cyan"))
    return Group(Padding(_text(blok.titel, "bold underline"), (1, 0, 0, 0)), grid)


def _picture(beeld: Schaal | Uitslagbeeld, drawn: str) -> RenderableType:
    says = Text(": ").join([_text(beeld.titel, "bold"), _text(beeld.tekst)])
    return Group(says, Text(drawn, _KANTSTIJL[beeld.kant]))
