"""Filling in one place of a dossier, with the checks that its schema holds for that place."""

from collections.abc import Mapping
from typing import Any

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.dossiers.dossier import Dossier


def fill_in(dossier: Dossier, plek: Plek, value: object) -> Dossier:
    """Return the dossier with another value at a plek of keys; blocks on the way are made where they are not there.

    Raises pydantic's ValidationError where the schema does not allow the value there.
    """
    data = dossier.model_dump(mode="json", by_alias=True, exclude_none=True)
    place: dict[str, Any] = data
    for key in plek[:-1]:
        place = place.setdefault(str(key), {})
    place[str(plek[-1])] = value
    return Dossier.model_validate(data)


def text_at(dossier: Dossier, plek: Plek) -> str | None:
    """Return what stands at a plek of keys, as text; None where nothing does."""
    value: Any = dossier
    for key in plek:
        value = value.get(key) if isinstance(value, Mapping) else getattr(value, str(key), None)
    return None if value is None else str(value)
