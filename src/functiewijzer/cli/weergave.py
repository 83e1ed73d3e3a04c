"""From a result to the format that was asked."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from functiewijzer.cli.uitvoer import deliver, has_colour, is_unicode, width_of
from functiewijzer.loading.opslag.bestanden import Bestandsfout

if TYPE_CHECKING:
    from functiewijzer.rendering.verslag import Verslag


def present(
    formaat: str,
    uitvoer: Path | None,
    *,
    overschrijf: bool,
    verslag: "Callable[[], Verslag]",
    data: Callable[[], object],
) -> None:
    """Deliver a result in the format that was asked: its data as JSON, or its report; only that one is made."""
    if formaat == "json":
        return deliver(render_data(data()), uitvoer, overschrijf=overschrijf)
    product = render_verslag(verslag(), formaat, to_file=uitvoer is not None)
    return deliver(product, uitvoer, overschrijf=overschrijf)


def render_verslag(verslag: "Verslag", formaat: str, *, to_file: bool) -> str | bytes:
    """Return the report as tekst, markdown, html or docx; text on a terminal takes its width and colours.

    What is a file wherever it goes, is in UTF-8 on stdout too. Raises Bestandsfout where Word can't date its file.
    """
    match formaat:
        case "markdown":
            from functiewijzer.rendering.vormen.markdown import render_markdown

            return as_bytes(render_markdown(verslag))
        case "html":
            from functiewijzer.rendering.vormen.html import render_html

            return as_bytes(render_html(verslag))
        case "docx":
            return _render_docx(verslag)
        case _:
            from functiewijzer.rendering.vormen.terminal import render_text

            return render_text(
                verslag,
                width=80 if to_file else width_of(sys.stdout),
                colour=not to_file and has_colour(sys.stdout),
                ascii_only=not to_file and not is_unicode(sys.stdout),
            )


def _render_docx(verslag: "Verslag") -> bytes:
    from functiewijzer.rendering.vormen.docx import KlokOnbruikbaar, render_docx

    try:
        return render_docx(verslag)
    except KlokOnbruikbaar as error:
        raise Bestandsfout(
            "de klok van deze computer staat vóór 1980 of na 2107, en dat jaar past niet in een Word-bestand; zet de "
            "klok goed"
        ) from error


def render_data(data: object) -> bytes:
    """Return data as JSON."""
    from functiewijzer.rendering.vormen.data import render_json

    return as_bytes(render_json(data))


def as_bytes(text: str) -> bytes:
    """Return the text of a file as its bytes; what UTF-8 can't carry is written as an escape."""
    return text.encode("utf-8", "backslashreplace")
