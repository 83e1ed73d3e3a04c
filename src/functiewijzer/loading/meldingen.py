"""From pydantic's errors to findings in Dutch, keyed on the type of the error and never on its English text."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from pydantic import BaseModel, ValidationError

from functiewijzer.core.bevinding import Constatering, Plek
from functiewijzer.core.gelijkenis import did_you_mean, nearest
from functiewijzer.core.voorwaarde import SOORTEN
from functiewijzer.loading.sleutels import keys_at

Melding = tuple[str, str, str]
"""Code, the fact, the remedy."""


@dataclass(frozen=True, slots=True)
class _Error:
    """One error of pydantic, with the plek in the document; `at_key` where the key itself is wrong."""

    kind: str
    plek: Plek
    value: Any
    ctx: Mapping[str, Any]
    at_key: bool


def translate_errors(error: ValidationError, model: type[BaseModel]) -> Iterator[Constatering]:
    """Yield one constatering for every error that a reader can act on."""
    errors = [_take_in(item) for item in error.errors(include_url=False)]
    meant = {(*e.plek[:-1], _meant_key(e.plek, model)) for e in errors if e.kind == "extra_forbidden"}
    for item in errors:
        # A key with a typing error is unknown and missing at once: the question which key was meant says it all.
        if not (item.kind == "missing" and item.plek in meant) and not _follows_from_members(item, errors):
            code, bericht, hint = _translate(item, model)
            yield Constatering(code, item.plek, bericht, hint, at_key=item.at_key)


def _take_in(item: Any) -> _Error:
    is_unknown, loc = item["type"] == "extra_forbidden", item["loc"]
    is_free_key = not is_unknown and loc[-1:] == ("[key]",)
    plek = tuple(step for i, step in enumerate(loc[:-1]) if not _is_tag(step, loc[i - 1] if i else None))
    plek = plek if is_free_key else (*plek, *loc[-1:])
    return _Error(item["type"], plek, item["input"], item.get("ctx") or {}, at_key=is_unknown or is_free_key)


def _is_tag(step: str | int, before: str | int | None) -> bool:
    """Tell the tag that pydantic adds after a condition from a key of the document that looks like one."""
    is_tag = isinstance(step, str) and step.startswith("=") and step[1:] in SOORTEN
    return is_tag and (isinstance(before, int) or before in {"als", "alleen_als"})


def _follows_from_members(item: _Error, errors: Sequence[_Error]) -> bool:
    """A list whose only members failed is also reported as too short."""
    length = len(item.plek)
    return item.kind == "too_short" and any(
        len(other.plek) > length and other.plek[:length] == item.plek for other in errors
    )


def _meant_key(plek: Plek, model: type[BaseModel]) -> str | None:
    return nearest(str(plek[-1]), keys_at(model, plek[:-1]))


def _translate(item: _Error, model: type[BaseModel]) -> Melding:
    name, plek = _name(item), item.plek
    match item.kind:
        case "extra_forbidden":
            return "FW101", f"onbekende {name}", did_you_mean(str(plek[-1]), keys_at(model, plek[:-1]))
        case "missing":
            parent = _name_of(plek[:-1])
            return "FW102", f"sleutel '{plek[-1]}' ontbreekt in {parent}", "Voeg deze sleutel toe."
        case _ if _is_empty(item):
            return "FW108", f"{name} heeft geen waarde", _FILL_MEMBER if isinstance(plek[-1:], int) else _FILL
        case "enum" | "literal_error":
            expected = str(item.ctx.get("expected", "")).replace("'", "").replace(" or ", ", ").split(", ")
            hint = did_you_mean(str(item.value), expected)
            return "FW104", f"{name}: {_quote(item.value)} is geen mogelijke waarde", hint
        case "string_pattern_mismatch":
            hint = PATTERNS.get(item.ctx.get("pattern", ""), "Zie docs/profiel-schrijven.md voor de vorm.")
            fact = f"{name}" if item.at_key else f"{name}: {_quote(item.value)}"
            return "FW106", f"{fact} heeft niet de juiste vorm", hint
        case "voorwaarde_soort":
            return _voorwaarde(name, item.value)
        case kind if kind in _EXPECTED:
            expected_kind, hint = _EXPECTED[kind]
            return "FW103", f"{name} moet {expected_kind} zijn, maar is {_quote(item.value)}", hint
    code, fact, hint = _FIXED.get(item.kind, _FALLBACK)
    return code, fact.format(name=name, value=_quote(item.value), **item.ctx), hint
