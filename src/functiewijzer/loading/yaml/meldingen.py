"""From pydantic's errors to findings in Dutch, keyed on the type of the error and never on its English text."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace
from pydantic import BaseModel, ValidationError

from functiewijzer.core.bevinding import Constatering, Plek
from functiewijzer.core.gelijkenis import did_you_mean, nearest
from functiewijzer.core.indeling.stappen import STAPSOORTEN
from functiewijzer.core.profielen.bankverwijzing import BANK
from functiewijzer.core.profielen.voorwaarde import SOORTEN
from functiewijzer.loading.yaml.meldingteksten import (
    EXPECTED,
    FALLBACK,
    FIXED,
    GROEP,
    ONCE,
    PATTERNS,
    TWO_GROUPS,
    TWO_GROUPS_HINT,
    Melding,
)
from functiewijzer.loading.yaml.sleutels import keys_at


class _Error(Struct, frozen=True):
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
    above = {e.plek[:length] for e in errors for length in range(len(e.plek))}
    for item in errors:
        # A key with a typing error is unknown and missing at once: the question which key was meant says it all.
        # Where that is a reference, the keys that it would have taken over are not missed either.
        is_meant = item.kind == "missing" and (item.plek in meant or (*item.plek[:-1], BANK) in meant)
        # A list whose only members failed is also reported as too short: that follows from the other errors.
        follows = item.kind == "too_short" and item.plek in above
        # What a file lacks as a whole is said where it is first missed.
        is_said = item.kind in ONCE and item is not next(e for e in errors if e.kind == item.kind)
        if not is_meant and not follows and not is_said:
            code, bericht, hint = _translate(item, model)
            yield Constatering(code, item.plek, bericht, hint, at_key=item.at_key)


def _take_in(item: Any) -> _Error:
    is_unknown, loc = item["type"] == "extra_forbidden", item["loc"]
    is_free_key = not is_unknown and loc[-1:] == ("[key]",)
    plek = tuple(step for i, step in enumerate(loc[:-1]) if not _is_tag(step, loc[i - 1] if i else None))
    plek = plek if is_free_key else (*plek, *loc[-1:])
    error = _Error(item["type"], plek, item["input"], item.get("ctx") or {}, at_key=is_unknown or is_free_key)
    return _at_own_key(error)


def _at_own_key(error: _Error) -> _Error:
    """Point an error of a block that is about one key of it (`sleutel`) at that key."""
    key = error.ctx.get("sleutel")
    return error if key is None else replace(error, plek=(*error.plek, key), value=error.value.get(key))


def _is_tag(step: str | int, before: str | int | None) -> bool:
    """Tell the tag that pydantic adds after a condition or a stap from a key of the document that looks like one."""
    is_tag = isinstance(step, str) and step.startswith("=") and step[1:] in (*SOORTEN, *STAPSOORTEN)
    return is_tag and (isinstance(before, int) or before in {"als", "alleen_als"})


def _meant_key(plek: Plek, model: type[BaseModel]) -> str | None:
    return nearest(str(plek[-1]), keys_at(model, plek[:-1]))


def _name(item: _Error) -> str:
    return f"sleutel '{item.plek[-1]}'" if item.at_key else _name_of(item.plek)


def _name_of(plek: Plek) -> str:
    last = next((step for step in reversed(plek) if isinstance(step, str)), None)
    if last is None:
        return "het document"
    index = plek[-1]
    return f"onderdeel {index + 1} van '{last}'" if isinstance(index, int) else f"'{last}'"


def _quote(value: object) -> str:
    match value:
        case str():
            text = " ".join(value.split())
            return f"'{text[:60]}…'" if len(text) > 60 else f"'{text}'"
        case dict():
            return "een blok met sleutels"
        case list():
            return "een lijst"
        case _:
            return "iets anders"


def _is_empty(item: _Error) -> bool:
    if item.kind == "missing":
        return False
    is_blank = isinstance(item.value, str) and not item.value.strip()
    return item.value is None or (is_blank and item.kind in {"string_too_short", "string_pattern_mismatch"})


def _translate(item: _Error, model: type[BaseModel]) -> Melding:
    name, value = _name(item), _quote(item.value)
    if item.kind == "extra_forbidden":
        return "FW101", f"onbekende {name}", did_you_mean(str(item.plek[-1]), keys_at(model, item.plek[:-1]))
    if _is_empty(item):
        rest = "het streepje weg" if isinstance(item.plek[-1], int) else "de sleutel weg als die niet verplicht is"
        return "FW108", f"{name} heeft geen waarde", f"Vul de waarde in, of haal {rest}."
    if item.kind in EXPECTED:
        expected, hint = EXPECTED[item.kind]
        return "FW103", f"{name} moet {expected} zijn, maar is {value}", hint
    if item.kind in _TRANSLATORS:
        return _TRANSLATORS[item.kind](item)
    code, fact, hint = FIXED.get(item.kind, FALLBACK)
    # A bound may be a Decimal, whose own form is not for readers.
    bounds = {key: str(bound) for key, bound in item.ctx.items()}
    return code, fact.format(**{**bounds, "name": name, "value": value}), hint


def _missing(item: _Error) -> Melding:
    return "FW102", f"'{item.plek[-1]}' ontbreekt in {_name_of(item.plek[:-1])}", "Voeg deze sleutel toe."


def _not_a_choice(item: _Error) -> Melding:
    # The values stand between quotes; what stands between them is pydantic's own English.
    choices = re.findall(r"'([^']*)'", str(item.ctx.get("expected", "")))
    fact = f"{_name(item)}: {_quote(item.value)} is geen mogelijke waarde"
    return "FW104", fact, did_you_mean(str(item.value), choices)


def _wrong_form(item: _Error) -> Melding:
    pattern = item.ctx.get("pattern", "")
    hint = PATTERNS.get(pattern, "Zie docs/profiel-schrijven.md voor de vorm.")
    if pattern == GROEP and TWO_GROUPS.fullmatch(str(item.value)):
        hint = TWO_GROUPS_HINT
    fact = _name(item) if item.at_key else f"{_name(item)}: {_quote(item.value)}"
    return "FW106", f"{fact} heeft niet de juiste vorm", hint


def _too_short(item: _Error) -> Melding:
    there, needed = item.ctx.get("actual_length", 0), item.ctx.get("min_length", 1)
    count = "is leeg" if there == 0 else f"heeft {there} {'onderdeel' if there == 1 else 'onderdelen'}"
    return "FW107", f"{_name(item)} {count}; minstens {needed} nodig", "Vul het aan."


def _no_voorwaarde(item: _Error) -> Melding:
    """Say which of the five forms was probably meant, or that two of them stand side by side."""
    keys = [str(key) for key in item.value] if isinstance(item.value, dict) else []
    present = [key for key in keys if key in SOORTEN]
    if len(present) > 1:
        fact = f"{_name(item)} is twee voorwaarden tegelijk: {' en '.join(present)}"
        return "FW112", fact, "Zet ze samen onder alle: of een_van:."
    unknown = [key for key in keys if key not in {"antwoord", "richting", "minstens"}]
    meant = next((match for key in unknown if (match := nearest(key, SOORTEN)) is not None), None)
    forms = "Gebruik {vraag, antwoord}, alle, een_van, geen_van of {kenmerk, richting, minstens}."
    return "FW112", f"{_name(item)} is geen voorwaarde", f"bedoelde u '{meant}'?" if meant else forms


def _not_in_bank(item: _Error) -> Melding:
    fact = f"{_quote(item.value)} staat niet bij de {item.ctx['deel']} van de vragenbank"
    return "FW330", fact, did_you_mean(str(item.value), item.ctx["bekend"])


_TRANSLATORS: Final[Mapping[str, Callable[[_Error], Melding]]] = {
    "missing": _missing,
    "bank_onbekend": _not_in_bank,
    "enum": _not_a_choice,
    "literal_error": _not_a_choice,
    "string_pattern_mismatch": _wrong_form,
    "too_short": _too_short,
    "voorwaarde_soort": _no_voorwaarde,
}
