"""From pydantic's errors to findings in Dutch, keyed on the type of the error and never on its English text."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from pydantic import BaseModel, ValidationError

from functiewijzer.core.bevinding import Constatering, Plek
from functiewijzer.core.gelijkenis import did_you_mean

Melding = tuple[str, str, str]
"""Code, the fact, the remedy."""


def translate_errors(error: ValidationError, model: type[BaseModel]) -> Iterator[Constatering]:
    """Yield one constatering for every error that a reader can act on."""
    errors = error.errors(include_url=False)
    failed = [_to_plek(item["loc"]) for item in errors]
    for item, plek in zip(errors, failed, strict=True):
        # A list whose only members failed is also reported as too short: that follows from the other errors.
        if item["type"] == "too_short" and any(
            len(other) > len(plek) and other[: len(plek)] == plek for other in failed
        ):
            continue
        code, bericht, hint = _translate(item, plek, model)
        yield Constatering(code, plek, bericht, hint, at_key=code == "FW101")


def _to_plek(loc: tuple[str | int, ...]) -> Plek:
    """Leave out what pydantic adds to the path: the tags of a union and the marker of a key."""
    return tuple(step for step in loc if not (isinstance(step, str) and (step.startswith("=") or step == "[key]")))


def _translate(item: Any, plek: Plek, model: type[BaseModel]) -> Melding:
    kind, ctx, value = item["type"], item.get("ctx") or {}, item["input"]
    name = _name(plek)
    if value is None and kind != "missing":
        return (
            "FW108",
            f"{name} heeft geen waarde",
            "Vul de waarde in, of haal de sleutel weg als die niet verplicht is.",
        )
    if kind == "extra_forbidden":
        return (
            "FW101",
            f"onbekende sleutel '{plek[-1]}'",
            did_you_mean(str(plek[-1]), _keys_at(model, plek[:-1])),
        )
    translate = _MELDINGEN.get(kind)
    if translate is None:
        return (
            "FW107",
            f"{name} heeft een waarde die hier niet kan",
            "Zie docs/profiel-schrijven.md voor wat hier hoort.",
        )
    return translate(name, _quote(value), ctx)


def _name(plek: Plek) -> str:
    last = next((step for step in reversed(plek) if isinstance(step, str)), None)
    if last is None:
        return "het document"
    index = plek[-1]
    return f"onderdeel {index + 1} van '{last}'" if isinstance(index, int) else f"'{last}'"


def _quote(value: Any) -> str:
    if isinstance(value, str):
        return f"'{value[:60]}…'" if len(value) > 60 else f"'{value}'"
    return {dict: "een blok met sleutels", list: "een lijst"}.get(type(value), "deze waarde")


def _pattern(name: str, value: str, ctx: Mapping[str, Any]) -> Melding:
    bericht = f"{name}: {value} heeft niet de juiste vorm"
    return (
        "FW106",
        bericht,
        _PATTERNS.get(ctx.get("pattern", ""), "Zie docs/profiel-schrijven.md voor de vorm."),
    )


def _enum(name: str, value: str, ctx: Mapping[str, Any]) -> Melding:
    expected = str(ctx.get("expected", "")).replace("'", "").replace(" or ", ", ").split(", ")
    return "FW104", f"{name}: {value} is geen mogelijke waarde", did_you_mean(value.strip("'"), expected)


def _wrong_kind(expected: str) -> Callable[[str, str, Mapping[str, Any]], Melding]:
    return lambda name, value, _ctx: (
        "FW103",
        f"{name} moet {expected} zijn, maar is {value}",
        "Kijk of de inspringing en de streepjes kloppen.",
    )


def _fixed(code: str, fact: str, remedy: str) -> Callable[[str, str, Mapping[str, Any]], Melding]:
    return lambda name, value, ctx: (code, fact.format(name=name, value=value, **ctx), remedy)


_PATTERNS: Final = {
    r"^[a-z][a-z0-9_]{0,59}$": "Een id begint met een kleine letter en heeft daarna kleine letters, cijfers en _ (hooguit 60).",
    r"^[0-9]{1,3}(\.[0-9]{1,3}){0,3}$": "Een code bestaat uit getallen met punten, zoals 1.1.",
    r"^[0-9]{1,4}\.[0-9]{1,4}(\.[0-9]{1,4})?$": "Een versie bestaat uit twee of drie getallen met punten, zoals 1.0.",
    r"^[A-Za-z0-9]{1,6}$": "Een functiegroep is een korte aanduiding, zoals E.",
    r"^[A-Z]$": "Gebruik één hoofdletter, zoals A.",
    r"^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$": "Schrijf het kenmerk, een punt en het aspect, zoals complexiteit.kennis.",
    r"\S": "Vul tekst in.",
    r"^[^\r\n]*\S[^\r\n]*$": "Schrijf één regel tekst.",
}

_MELDINGEN: Final[Mapping[str, Callable[[str, str, Mapping[str, Any]], Melding]]] = {
    "missing": _fixed("FW102", "{name} ontbreekt", "Voeg deze sleutel toe."),
    "string_type": _wrong_kind("tekst"),
    "string_sub_type": _wrong_kind("tekst"),
    "tuple_type": _wrong_kind("een lijst (regels die met een streepje beginnen)"),
    "dict_type": _wrong_kind("een blok met sleutels"),
    "model_type": _wrong_kind("een blok met sleutels"),
    "model_attributes_type": _wrong_kind("een blok met sleutels"),
    "int_type": _wrong_kind("een geheel getal"),
    "bool_type": _wrong_kind("true of false"),
    "date_type": _wrong_kind("een datum zoals 2026-01-01"),
    "is_instance_of": _wrong_kind("een decimaal getal"),
    "decimal_type": _wrong_kind("een decimaal getal"),
    "enum": _enum,
    "literal_error": _enum,
    "string_pattern_mismatch": _pattern,
    "string_too_short": _fixed("FW108", "{name} heeft geen waarde", "Vul tekst in."),
    "string_too_long": _fixed("FW107", "{name} is langer dan {max_length} tekens", "Maak de tekst korter."),
    "too_short": _fixed(
        "FW107", "{name} heeft {actual_length} onderdelen; minstens {min_length} nodig", "Vul de lijst aan."
    ),
    "greater_than_equal": _fixed("FW105", "{name}: {value} is te laag; minstens {ge}", "Kies een hogere waarde."),
    "less_than_equal": _fixed("FW105", "{name}: {value} is te hoog; hooguit {le}", "Kies een lagere waarde."),
    "greater_than": _fixed("FW105", "{name}: {value} moet groter zijn dan {gt}", "Kies een hogere waarde."),
    "geheel_getal": _fixed("FW105", "{name}: {value} is geen geheel getal", "Schrijf alleen cijfers, zoals 3."),
    "decimaal_getal": _fixed("FW105", "{name}: {value} is geen getal", "Schrijf cijfers met een punt, zoals 0.40."),
    "datumvorm": _fixed("FW109", "{name}: {value} is geen datum", "Schrijf jaar-maand-dag, zoals 2026-01-31."),
    "datum_bestaat_niet": _fixed("FW109", "{name}: {value} bestaat niet op de kalender", "Controleer dag en maand."),
    "waar_of_niet": _fixed("FW104", "{name}: {value} is geen true of false", "Schrijf true of false."),
    "schemaversie": _fixed(
        "FW111",
        "{name}: {value} is een onbekende schemaversie",
        "Schrijf schema: 1. Is het bestand van een nieuwere functiewijzer, werk die dan bij.",
    ),
    "voorwaarde_soort": _fixed(
        "FW112",
        "{name} is geen voorwaarde",
        "Gebruik precies één van: {{vraag, antwoord}}, alle, een_van, geen_van, {{kenmerk, richting, minstens}}.".replace(
            "{{", "{"
        ).replace("}}", "}"),
    ),
}


def _keys_at(model: type[BaseModel], plek: Plek) -> tuple[str, ...]:
    """Return the keys that the schema knows at a plek; none where that can't be told."""
    from functiewijzer.loading.sleutels import keys_at

    return keys_at(model, plek)
