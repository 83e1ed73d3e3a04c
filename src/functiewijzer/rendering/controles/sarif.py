"""Findings as SARIF 2.1.0, for code scanning dashboards."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from functiewijzer import __version__
from functiewijzer.core.bevinding import Bevinding, Ernst
from functiewijzer.core.controles.controle import Bevindingsoort
from functiewijzer.rendering.controles.bevindingen import message_of


def sarif_as_data(bevindingen: Sequence[Bevinding], register: Mapping[str, Bevindingsoort]) -> dict[str, Any]:
    """Return one SARIF run with a rule for every code that occurs."""
    used = [soort for code, soort in register.items() if any(b.code == code for b in bevindingen)]
    driver = {"name": "functiewijzer", "version": __version__, "rules": [_rule(soort) for soort in used]}
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "results": [_result(b) for b in bevindingen],
            }
        ],
    }


def _level(ernst: Ernst) -> str:
    return "error" if ernst is Ernst.FOUT else "warning"


def _rule(soort: Bevindingsoort) -> dict[str, Any]:
    return {
        "id": soort.code,
        "shortDescription": {"text": soort.titel},
        "fullDescription": {"text": soort.uitleg},
        "defaultConfiguration": {"level": _level(soort.ernst)},
    }


def _result(bevinding: Bevinding) -> dict[str, Any]:
    place = bevinding.vindplaats
    return {
        "ruleId": bevinding.code,
        "level": _level(bevinding.ernst),
        "message": {"text": message_of(bevinding)},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(place.pad.replace("\\", "/"), errors="replace")},
                    "region": {"startLine": max(1, place.line), "startColumn": max(1, place.column)},
                }
            }
        ],
    }
