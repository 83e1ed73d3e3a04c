"""Which keys the schema knows at a place: for `bedoelde u …?` on an unknown key."""

from collections.abc import Iterator
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel

from functiewijzer.core.bevinding import Plek


def keys_at(model: type[BaseModel], plek: Plek) -> tuple[str, ...]:
    """Return the keys of every model that can stand at a plek below the model, in the order of the schema."""
    models = [model]
    for step in plek:
        models = [inner for outer in models for inner in _models_below(outer, step)]
    return tuple(dict.fromkeys(key for found in models for key in _keys(found)))


def _keys(model: type[BaseModel]) -> Iterator[str]:
    return (info.alias or name for name, info in model.model_fields.items())


def _models_below(model: type[BaseModel], step: str | int) -> Iterator[type[BaseModel]]:
    """Follow one key; an index or a free key stays inside the same annotation."""
    info = next((i for name, i in model.model_fields.items() if step == (i.alias or name)), None)
    if info is None:
        yield model
    else:
        yield from _models_in(info.annotation)


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif get_origin(annotation) in {tuple, dict, Union, UnionType} or hasattr(annotation, "__metadata__"):
        for argument in get_args(annotation):
            yield from _models_in(argument)
