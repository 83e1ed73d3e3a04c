"""The parts of a profile in its data, which is foreign: what is not as a profile has it counts as nothing."""

from collections.abc import Mapping
from typing import Any

WAAR = "true"


def part_list(data: Any, key: str) -> list[Any]:
    """Return a list of a profile; empty where there is none."""
    found = data.get(key) if isinstance(data, dict) else None
    return found if isinstance(found, list) else []


def part_dict(data: Any, key: str) -> Mapping[str, Any]:
    """Return a block of a profile; empty where there is none."""
    found = data.get(key) if isinstance(data, dict) else None
    return found if isinstance(found, dict) else {}


def questions_of(data: Any) -> dict[int, Mapping[str, Any]]:
    """Return the questions of a profile by their place in its list."""
    return {place: vraag for place, vraag in enumerate(part_list(data, "vragen")) if isinstance(vraag, dict)}


def text_of_question(name: str, data: Any) -> str:
    """Return the text of a question that a profile writes out; its id for any other."""
    texts = (v.get("tekst") for v in questions_of(data).values() if v.get("id") == name)
    return next((text for text in texts if isinstance(text, str)), name)


def questions_in(value: Any) -> tuple[str, ...]:
    """Return the ids of the questions that a condition, or any part of a document, looks at."""
    if isinstance(value, dict):
        own = (value["vraag"],) if isinstance(value.get("vraag"), str) else ()
        return (*own, *(name for inner in value.values() for name in questions_in(inner)))
    return tuple(name for item in value for name in questions_in(item)) if isinstance(value, list) else ()


def gaps_at(data: Any) -> dict[int, tuple[str, bool]]:
    """Return the parts that a profile says to lack, by place: each with whether its handbook lacks it too."""
    found: dict[int, tuple[str, bool]] = {}
    for place, item in enumerate(part_list(data, "ontbreekt")):
        deel = item.get("deel") if isinstance(item, dict) else item
        if isinstance(deel, str):
            found[place] = (deel, isinstance(item, dict) and item.get("in_bron") == WAAR)
    return found
