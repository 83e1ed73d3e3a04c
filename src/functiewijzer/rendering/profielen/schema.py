"""The JSON Schema of a document, for editors that check YAML while somebody types."""

from typing import Any

from functiewijzer.core.documentsoort import Documentsoort


def schema_as_data(soort: Documentsoort) -> dict[str, Any]:
    """Return the schema of one soort of document as it is written, without names and texts meant for programmers."""
    schema: dict[str, Any] = _without_code_texts(soort.load_vorm().model_json_schema(by_alias=True))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{soort.soort}.schema.json",
        "title": f"functiewijzer: {soort.soort}",
    } | schema


def _without_code_texts(value: Any, *, are_names: bool = False) -> Any:
    """Drop titles and docstrings everywhere but among the names of properties and definitions."""
    if isinstance(value, list):
        return [_without_code_texts(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: _without_code_texts(item, are_names=key in {"properties", "$defs"} and not are_names)
        for key, item in value.items()
        if are_names or key not in {"title", "description"}
    }
