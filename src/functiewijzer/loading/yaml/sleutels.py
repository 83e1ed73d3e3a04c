"""Which keys the schema knows at a place: for `bedoelde u …?` on an unknown key."""

from collections.abc import Iterator
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.profielen.bankverwijzing import Bankverwijzing


def keys_at(model: type[BaseModel], plek: Plek) -> tuple[str, ...]:
    """Return the keys of every model that can stand at a plek below the model, in the order of the schema."""
    annotations: list[Any] = [model]
    for step in plek:
        annotations = [inner for outer in annotations for inner in _below(outer, step)]
    models = [plain for annotation in annotations for plain in _alternatives(annotation) if _is_model(plain)]
    short = (key for annotation in annotations for key in _short_keys(annotation))
    return tuple(dict.fromkeys((*short, *(key for found in models for key in _keys(found)))))


def _short_keys(annotation: Any) -> Iterator[str]:
    """Yield the keys of a short form, which a model does not have."""
    for mark in getattr(annotation, "__metadata__", ()):
        if isinstance(mark, Bankverwijzing):
            yield from mark.sleutels


def _keys(model: type[BaseModel]) -> Iterator[str]:
    return (info.alias or name for name, info in model.model_fields.items())


def _below(annotation: Any, step: str | int) -> Iterator[Any]:
    """Follow one step: a key of a model, a free key of a dict, or an index of a list."""
    for plain in _alternatives(annotation):
        if _is_model(plain):
            # A schema is built on first use; until then a forward reference is not yet a model.
            plain.model_rebuild()
            fields = plain.model_fields.items()
            yield from (info.annotation for name, info in fields if step == (info.alias or name))
        elif get_origin(plain) is tuple:
            yield get_args(plain)[0]
        elif get_origin(plain) is dict:
            yield get_args(plain)[1]


def _alternatives(annotation: Any) -> Iterator[Any]:
    """Yield what an annotation can be, without its metadata and with a union taken apart."""
    if hasattr(annotation, "__metadata__"):
        yield from _alternatives(get_args(annotation)[0])
    elif get_origin(annotation) in {Union, UnionType}:
        for argument in get_args(annotation):
            yield from _alternatives(argument)
    else:
        yield annotation


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
