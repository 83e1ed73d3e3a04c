"""What a YAML parser says, in plain Dutch."""

from typing import Final

import yaml

_QUOTE_IT: Final = "Zet tekst die met een leesteken begint tussen aanhalingstekens."

_SYNTAX: Final = (
    (
        "cannot start any token",
        "een teken dat hier niet mag staan, bijvoorbeeld een tab, @ of %",
        f"Spring in met spaties. {_QUOTE_IT}",
    ),
    ("tab character", "een tab op een plaats waar spaties horen", "Spring in met spaties."),
    (
        "mapping values are not allowed",
        "een dubbele punt die hier niet mag staan",
        "Zet tekst met een dubbele punt tussen aanhalingstekens, of kijk naar de inspringing en de regel erboven.",
    ),
    (
        "sequence entries are not allowed",
        "een streepje op een plaats waar geen lijst kan beginnen",
        "Begin de lijst op een nieuwe regel, of zet tekst met een streepje tussen aanhalingstekens.",
    ),
    (
        "unknown escape",
        "een onbekend teken na \\",
        "Schrijf een \\ tussen enkele aanhalingstekens.",
    ),
    (
        "quoted scalar",
        "een aanhalingsteken dat nergens sluit",
        "Sluit de tekst met hetzelfde aanhalingsteken.",
    ),
    (
        "flow sequence",
        "een lijst tussen [ ] die niet goed sluit",
        "Zet een komma tussen de waarden en sluit af met ].",
    ),
    (
        "flow mapping",
        "een blok tussen { } dat niet goed sluit",
        "Zet een komma tussen de onderdelen en sluit af met }.",
    ),
    (
        "block mapping",
        "de inspringing klopt hier niet, of er ontbreekt een dubbele punt",
        "Laat sleutels van hetzelfde blok even ver inspringen en sluit elke sleutel af met een dubbele punt.",
    ),
    (
        "block collection",
        "de inspringing van deze lijst klopt niet",
        "Laat alle streepjes van een lijst even ver inspringen, en de sleutels onder een streepje ook.",
    ),
    (
        "document start",
        "de inspringing klopt hier niet, of er staat iets na het einde van het document",
        "Laat alle sleutels van het document vooraan de regel beginnen.",
    ),
    (
        "block scalar",
        "achter | of > staat iets dat daar niet mag staan",
        "Laat de tekst op de volgende regel beginnen, ingesprongen.",
    ),
    (
        "could not find expected ':'",
        "na deze sleutel ontbreekt een dubbele punt",
        "Zet een dubbele punt en een spatie achter de sleutel. Kijk ook op de regel erboven.",
    ),
    (
        "simple key",
        "na deze sleutel ontbreekt een dubbele punt",
        "Zet een dubbele punt en een spatie achter de sleutel. Kijk ook op de regel erboven.",
    ),
    ("flow node", "een lijst of blok dat niet sluit", "Sluit de lijst af met ] of het blok met }."),
    ("node content", "een teken dat hier niet past, bijvoorbeeld een los haakje", f"Haal het weg. {_QUOTE_IT}"),
    ("an anchor", "een & waar geen naam achter staat", _QUOTE_IT),
    ("an alias", "een * waar geen naam achter staat", _QUOTE_IT),
    ("directive", "een regel met % aan het begin", "Haal de regel weg."),
    ("tag", "een YAML-tag (!…) die niet bestaat", "Haal de tag weg."),
)

_INDENTED_OR_AFTER_VALUE: Final = (
    "de inspringing klopt hier niet, of hiervoor eindigt een waarde te vroeg",
    "Laat sleutels van hetzelfde blok even ver inspringen, of zet de hele waarde tussen dubbele aanhalingstekens.",
)


def translate_syntax_error(error: yaml.MarkedYAMLError) -> tuple[str, str]:
    """Return what a YAML parser says in plain Dutch: the fact and the remedy."""
    said = f"{error.context or ''} {error.problem or ''}"
    if "block mapping" in said and _is_to_the_right(error):
        return _INDENTED_OR_AFTER_VALUE
    for fragment, fact, remedy in _SYNTAX:
        if fragment in said:
            return fact, remedy
    return (
        "dit is geen geldige YAML",
        "Kijk op deze regel en de regel erboven naar inspringing, dubbele punten en aanhalingstekens.",
    )


def _is_to_the_right(error: yaml.MarkedYAMLError) -> bool:
    """Tell whether the parser stopped to the right of where the keys of its block start.

    There stands a key that is indented by half, or text after a value that its quotes or brackets had closed.
    """
    start, stop = error.context_mark, error.problem_mark
    return start is not None and stop is not None and stop.column > start.column
