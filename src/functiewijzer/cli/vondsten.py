"""Findings beside the product of a command: on stderr, as people read them there."""

import sys
from collections.abc import Mapping, Sequence

from functiewijzer.cli.uitvoer import has_colour, width_to_break
from functiewijzer.core.bevinding import Bevinding
from functiewijzer.rendering.controles.bevindingen import render_bevindingen


def found_text(bevindingen: Sequence[Bevinding], teksten: Mapping[str, str]) -> str:
    """Return findings as they are said on stderr; `teksten` holds the text of each file whose lines are shown."""
    width = width_to_break(sys.stderr)
    return render_bevindingen(bevindingen, teksten, colour=has_colour(sys.stderr), width=width).rstrip()
