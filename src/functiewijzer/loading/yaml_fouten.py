"""What a YAML parser says, in plain Dutch."""

from typing import Final

import yaml

_SYNTAX: Final = (
    (
        "cannot start any token",
        "een teken dat hier niet mag staan, bijvoorbeeld een tab, @ of %",
        "Spring in met spaties; zet tekst die met een leesteken begint tussen aanhalingstekens.",
    ),
    (
        "mapping values are not allowed",
        "een dubbele punt die hier niet mag staan",
        "Zet tekst met een dubbele punt erin tussen aanhalingstekens, of controleer de inspringing.",
    ),
    (
        "quoted scalar",
        "een aanhalingsteken dat nergens sluit, of een onbekend teken na \\",
        "Sluit de tekst met hetzelfde aanhalingsteken; schrijf een \\ tussen enkele aanhalingstekens.",
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
        "Laat alle streepjes van een lijst even ver inspringen.",
    ),
    (
        "could not find expected ':'",
        "na deze sleutel ontbreekt een dubbele punt",
        "Zet een dubbele punt en een spatie achter de sleutel.",
    ),
    (
        "simple key",
        "na deze sleutel ontbreekt een dubbele punt",
        "Zet een dubbele punt en een spatie achter de sleutel.",
    ),
    ("flow node", "een lijst of blok dat niet sluit", "Sluit de lijst af met ] of het blok met }."),
    (
        "undefined alias",
        "een verwijzing (*naam) naar iets dat er niet is",
        "Schrijf de tekst voluit; verwijzingen zijn hier niet toegestaan.",
    ),
    ("tag", "een YAML-tag (!…) die niet bestaat", "Haal de tag weg."),
)


def translate_syntax_error(error: yaml.MarkedYAMLError) -> tuple[str, str]:
    """Return what a YAML parser says in plain Dutch: the fact and the remedy."""
    said = f"{error.context or ''} {error.problem or ''}"
    for fragment, fact, remedy in _SYNTAX:
        if fragment in said:
            return fact, remedy
    return (
        "dit is geen geldige YAML",
        "Kijk op deze regel en de regel erboven naar inspringing, dubbele punten en aanhalingstekens.",
    )
