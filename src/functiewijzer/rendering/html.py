"""A Verslag as one self-contained HTML page that prints well."""

from functiewijzer.rendering.veilig import visible
from functiewijzer.rendering.verslag import Verslag


def render_html(verslag: Verslag) -> str:
    """Return the report as an HTML page without scripts or outside resources; all texts are escaped."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("functiewijzer.rendering", "sjablonen"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: visible(value) if type(value) is str else value,
    )
    environment.tests["blok"] = lambda blok, naam: type(blok).__name__ == naam
    return environment.get_template("verslag.html.j2").render(verslag=verslag) + "\n"
