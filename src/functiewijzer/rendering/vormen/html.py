"""A Verslag as one self-contained HTML page that prints well."""

from fractions import Fraction
from typing import Final, NoReturn

from functiewijzer.rendering.notatie import dutch_number
from functiewijzer.rendering.veilig import visible, visible_line
from functiewijzer.rendering.verslag import Verslag
from functiewijzer.rendering.vormen.schaalregel import tell_schaal, tell_uitslag

_LONG: Final = 28
"""A word of more characters is an address or a slip, and may be broken anywhere."""


def render_html(verslag: Verslag) -> str:
    """Return the report as an HTML page without scripts or outside resources; all texts are escaped."""
    from jinja2 import Environment, PackageLoader, StrictUndefined
    from markupsafe import Markup

    environment = Environment(
        loader=PackageLoader("functiewijzer.rendering.vormen", "sjablonen"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: visible(value) if type(value) is str else value,
    )
    environment.tests["blok"] = lambda blok, naam: type(blok).__name__ == naam
    environment.tests["lang"] = lambda tekst: any(len(word) > _LONG for word in tekst.split())
    # Only characters that end no string and no style element are left, so there is nothing more to escape.
    environment.filters["css"] = lambda tekst: Markup(_css_string(tekst))  # noqa: S704
    environment.filters["x"] = _x
    environment.filters["schaal"] = tell_schaal
    environment.filters["uitslag"] = tell_uitslag
    environment.filters["getal"] = lambda value: dutch_number(float(value))
    environment.globals["no_form"] = _no_form
    return environment.get_template("verslag.html.j2").render(verslag=verslag) + "\n"


def _css_string(tekst: str) -> str:
    """Return foreign text as a string for a style sheet."""
    plain = visible_line(tekst)
    return "".join(char if char.isascii() and char.isalnum() else f"\\{ord(char):x} " for char in plain)


def _x(value: Fraction) -> str:
    """Return where a value from -1 to +1 lies in the picture of a Schaal, of which the axis runs from 20 to 300."""
    return f"{160 + 140 * max(-1.0, min(1.0, float(value))):.1f}"


def _no_form(blok: object) -> NoReturn:
    raise TypeError(f"the page has no form for {type(blok).__name__}")
