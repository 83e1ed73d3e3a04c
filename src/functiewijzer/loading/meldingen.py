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
    name, value, plek = _name(item), _quote(item.value), item.plek
    match item.kind:
        case "extra_forbidden":
            return "FW101", f"onbekende {name}", did_you_mean(str(plek[-1]), keys_at(model, plek[:-1]))
        case "missing":
            return "FW102", f"'{plek[-1]}' ontbreekt in {_name_of(plek[:-1])}", "Voeg deze sleutel toe."
        case _ if _is_empty(item):
            rest = "het streepje weg" if isinstance(plek[-1], int) else "de sleutel weg als die niet verplicht is"
            return "FW108", f"{name} heeft geen waarde", f"Vul de waarde in, of haal {rest}."
        case "enum" | "literal_error":
            expected = str(item.ctx.get("expected", "")).replace("'", "").replace(" or ", ", ").split(", ")
            hint = did_you_mean(str(item.value), expected)
            return "FW104", f"{name}: {value} is geen mogelijke waarde", hint
        case "string_pattern_mismatch":
            hint = PATTERNS.get(item.ctx.get("pattern", ""), "Zie docs/profiel-schrijven.md voor de vorm.")
            return "FW106", f"{name if item.at_key else f'{name}: {value}'} heeft niet de juiste vorm", hint
        case "too_short":
            return _too_short(name, item.ctx)
        case "voorwaarde_soort":
            return _no_voorwaarde(name, item.value)
        case kind if kind in _EXPECTED:
            expected_kind, hint = _EXPECTED[kind]
            return "FW103", f"{name} moet {expected_kind} zijn, maar is {value}", hint
    code, fact, hint = _FIXED.get(item.kind, _FALLBACK)
    return code, fact.format(name=name, value=value, **item.ctx), hint


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
    is_blank = isinstance(item.value, str) and not item.value.strip()
    return item.value is None or (is_blank and item.kind in {"string_too_short", "string_pattern_mismatch"})


def _too_short(name: str, ctx: Mapping[str, Any]) -> Melding:
    there, needed = ctx.get("actual_length", 0), ctx.get("min_length", 1)
    count = "is leeg" if there == 0 else f"heeft {there} {'onderdeel' if there == 1 else 'onderdelen'}"
    return "FW107", f"{name} {count}; minstens {needed} nodig", "Vul het aan."


def _no_voorwaarde(name: str, value: object) -> Melding:
    """Say which of the five forms was probably meant, or that two of them stand side by side."""
    keys = [str(key) for key in value] if isinstance(value, dict) else []
    present = [key for key in keys if key in SOORTEN]
    if len(present) > 1:
        return (
            "FW112",
            f"{name} is twee voorwaarden tegelijk: {' en '.join(present)}",
            "Zet ze samen onder alle: of een_van:.",
        )
    unknown = [key for key in keys if key not in {"antwoord", "richting", "minstens"}]
    meant = next((match for key in unknown if (match := nearest(key, SOORTEN)) is not None), None)
    forms = "Gebruik {vraag, antwoord}, alle, een_van, geen_van of {kenmerk, richting, minstens}."
    return "FW112", f"{name} is geen voorwaarde", f"bedoelde u '{meant}'?" if meant else forms


_AN_ID: Final = "Een id begint met een kleine letter en heeft daarna kleine letters, cijfers en _ (hooguit 60)."
_ONE_VALUE: Final = "Schrijf hier één waarde, zonder lijst of blok."
_INDENTATION: Final = "Kijk of de inspringing en de streepjes kloppen."

PATTERNS: Final = {
    r"^[a-z][a-z0-9_]{0,59}$": _AN_ID,
    r"^[0-9]{1,3}(\.[0-9]{1,3}){0,3}$": "Een code bestaat uit getallen met punten, zoals 1.1.",
    r"^[0-9]{1,4}\.[0-9]{1,4}(\.[0-9]{1,4})?$": "Een versie bestaat uit twee of drie getallen met punten, zoals 1.0.",
    r"^[A-Za-z0-9]{1,6}$": "Een functiegroep is een korte aanduiding, zoals E.",
    r"^[A-Z]$": "Gebruik één hoofdletter, zoals A.",
    r"^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$": "Schrijf het kenmerk, een punt en het aspect, zoals complexiteit.kennis.",
    r"\S": "Vul tekst in.",
    r"^[^\r\n]*\S[^\r\n]*$": "Schrijf één regel tekst.",
}
"""What a pattern of the schema asks for; a test holds that each of them is here."""

_EXPECTED: Final = {
    "string_type": ("tekst", "Zet tekst die met [ of { begint tussen aanhalingstekens."),
    "tuple_type": ("een lijst", "Zet elk onderdeel op een eigen regel met een streepje ervoor."),
    "dict_type": ("een blok met sleutels", _INDENTATION),
    "model_type": ("een blok met sleutels", _INDENTATION),
    "model_attributes_type": ("een blok met sleutels", _INDENTATION),
    "int_type": ("een geheel getal", _ONE_VALUE),
    "bool_type": ("true of false", _ONE_VALUE),
    "date_type": ("een datum zoals 2026-01-31", _ONE_VALUE),
    "is_instance_of": ("een decimaal getal", _ONE_VALUE),
    "decimal_type": ("een decimaal getal", _ONE_VALUE),
}
"""The kind of value that an error of pydantic asks for, and the remedy."""

_FIXED: Final[Mapping[str, Melding]] = {
    "string_too_long": ("FW107", "{name} is langer dan {max_length} tekens", "Maak de tekst korter."),
    "greater_than_equal": ("FW105", "{name}: {value} is te laag; minstens {ge}", "Kies een hogere waarde."),
    "less_than_equal": ("FW105", "{name}: {value} is te hoog; hooguit {le}", "Kies een lagere waarde."),
    "greater_than": ("FW105", "{name}: {value} moet groter zijn dan {gt}", "Kies een hogere waarde."),
    "geheel_getal": ("FW105", "{name}: {value} is geen geheel getal", "Schrijf alleen cijfers, zoals 3."),
    "decimaal_getal": ("FW105", "{name}: {value} is geen getal", "Schrijf cijfers met een punt, zoals 0.40."),
    "datumvorm": ("FW109", "{name}: {value} is geen datum", "Schrijf jaar-maand-dag, zoals 2026-01-31."),
    "datum_bestaat_niet": ("FW109", "{name}: {value} bestaat niet op de kalender", "Controleer dag en maand."),
    "waar_of_niet": ("FW104", "{name}: {value} kan hier niet", "Schrijf true (ja) of false (nee)."),
    "schemaversie": (
        "FW111",
        "{name}: {value} is een onbekende schemaversie",
        "Schrijf schema: 1. Is het bestand van een nieuwere functiewijzer, werk die dan bij.",
    ),
}

_FALLBACK: Final = (
    "FW107",
    "{name} heeft een waarde die hier niet kan",
    "Zie docs/profiel-schrijven.md voor wat hier hoort.",
)
