"""A Verslag as Markdown: all foreign text escaped, so that it reads as it was typed."""

import re
from collections.abc import Iterator
from html import escape as html_escape
from typing import Final

from functiewijzer.rendering.beelden import Schaal, Uitslagbeeld
from functiewijzer.rendering.veilig import visible_line
from functiewijzer.rendering.verslag import (
    Alinea,
    Blok,
    Inklapbaar,
    Invulveld,
    Keuzes,
    Kop,
    Opsomming,
    Pagina,
    Punt,
    Staven,
    Tabel,
    Uithangbord,
    Verslag,
)

_SPECIAL: Final = re.compile(r"([\\`*_\[\]<>|~$#]|&(?=[#\w])|:(?=[\w+-]+:)|(?<=[a-z]):(?=//)|!(?=\[)|@(?=\w))")
_AT_START: Final = re.compile(r"^(\d*)([-+=.)])")


def render_markdown(verslag: Verslag) -> str:
    """Return the report as CommonMark with tables."""
    return (
        "\n".join([f"# {escape(verslag.titel)}", *(part for blok in verslag.blokken for part in _render(blok))]) + "\n"
    )


def escape(tekst: str) -> str:
    """Return foreign text on one line such that Markdown shows it as typed."""
    return _AT_START.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", visible_line(tekst)))


def _render(blok: Blok) -> Iterator[str]:
    yield ""
    match blok:
        case Uithangbord(groot=groot, regels=regels):
            yield f"> **{escape(groot)}**"
            yield from (line for regel in regels for line in (">", f"> {escape(regel)}"))
        case Opsomming(punten=punten):
            yield from _list(punten, "-")
        case Keuzes(opties=opties):
            yield from _list(opties, "- [ ]")
        case Tabel():
            yield from _table(blok)
        case Staven(titel=titel, tabel=tabel):
            yield f"## {escape(titel)}"
            yield ""
            yield from _table(tabel)
        case Inklapbaar(titel=titel, blokken=blokken):
            # Inside a line of HTML nothing is read as Markdown; the empty line after it ends the HTML.
            yield f"<details><summary>{html_escape(visible_line(titel))}</summary>"
            yield from (line for inner in blokken for line in _render(inner))
            yield ""
            yield "</details>"
        case _:
            yield _line(blok)


def _line(blok: Kop | Alinea | Schaal | Uitslagbeeld | Invulveld | Pagina) -> str:
    match blok:
        case Kop(tekst=tekst, niveau=niveau):
            return f"{'#' * niveau} {escape(tekst)}"
        case Alinea(tekst=tekst, sein=sein):
            return f"**{escape(sein)}** {escape(tekst)}" if sein else escape(tekst)
        case Schaal(titel=titel, tekst=tekst):
            return f"**{escape(titel)}:** {escape(tekst)}"
        case Uitslagbeeld(titel=titel, tekst=tekst, vakken=vakken):
            sides = (f"**► {escape(vak)}**" if is_it else escape(vak) for vak, is_it in vakken)
            return f"**{escape(titel)}:** {escape(tekst)}  \n{' · '.join(sides)}"
        case Invulveld(label=label, hoogte=hoogte):
            return f"{escape(label)}: " + "  \n".join(["\\_" * 40] * hoogte)
        case Pagina():
            return "---"


def _list(punten: tuple[Punt, ...], marker: str) -> Iterator[str]:
    for punt in punten:
        yield f"{marker} {escape(punt.tekst)}"
        yield from (f"  - {escape(detail)}" for detail in punt.details)


def _rule(tabel: Tabel, kolom: int) -> str:
    return "---:|" if kolom in tabel.getallen else ":-:|" if kolom in tabel.kruisjes else "---|"


def _table(tabel: Tabel) -> Iterator[str]:
    yield f"| {' | '.join(map(escape, tabel.kolommen))} |"
    yield f"|{''.join(_rule(tabel, at) for at in range(len(tabel.kolommen)))}"
    for rij in tabel.rijen:
        yield f"| {' | '.join(map(escape, rij))} |"
