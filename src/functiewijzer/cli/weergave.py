"""From a result to the format that was asked."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from functiewijzer.cli.uitvoer import deliver, has_colour, is_unicode, width_of

if TYPE_CHECKING:
    from functiewijzer.rendering.verslag import Verslag


def present(
    formaat: str, uitvoer: Path | None, *, verslag: "Callable[[], Verslag]", data: Callable[[], object]
) -> None:
    """Deliver a result in the format that was asked: its data as JSON, or its report; only that one is made."""
    to_file = uitvoer is not None
    if formaat == "json":
        return deliver(render_data(data(), to_file=to_file), uitvoer)
    return deliver(render_verslag(verslag(), formaat, to_file=to_file), uitvoer)


def render_verslag(verslag: "Verslag", formaat: str, *, to_file: bool) -> str | bytes:
    """Return the report as tekst, markdown, html or docx; text on a terminal takes its width and colours."""
    match formaat:
        case "markdown":
            from functiewijzer.rendering.vormen.markdown import render_markdown

            return render_markdown(verslag)
        case "html":
            from functiewijzer.rendering.vormen.html import render_html

            return _ascii_html(render_html(verslag), to_file=to_file)
        case "docx":
            from functiewijzer.rendering.vormen.docx import render_docx

            return render_docx(verslag)
        case _:
            from functiewijzer.rendering.vormen.terminal import render_text

            return render_text(
                verslag,
                width=80 if to_file else width_of(sys.stdout),
                colour=not to_file and has_colour(sys.stdout),
                ascii_only=not to_file and not is_unicode(sys.stdout),
            )


def render_data(data: object, *, to_file: bool) -> str:
    """Return data as JSON; where stdout can't carry every character, the others are written as escapes."""
    from functiewijzer.rendering.vormen.data import render_json

    return render_json(data, ascii_only=not to_file and not is_unicode(sys.stdout))


def _ascii_html(page: str, *, to_file: bool) -> str:
    """Return a page that survives a stdout without Unicode: other characters become entities."""
    if to_file or is_unicode(sys.stdout):
        return page
    return page.encode("ascii", "xmlcharrefreplace").decode("ascii")
