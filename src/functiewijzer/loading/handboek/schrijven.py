"""Documents as YAML text, as an author would write it: readable, the same every time, and read back as it was.

A text on one line stays on one line, so that an edit or a comparison of versions touches what changed and no more; a
text of more lines is a block. Quotes stand only where a reader would take a text for something else (ADR 26).
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from functiewijzer.core.handboek.handboekdocumenten import Handboekdocument
from functiewijzer.core.handboek.huisopbouw import BANK, HUIS
from functiewijzer.loading.yaml.vreemd import find_krullen, find_vaste_spaties

_GETYPT: Final = frozenset(
    (
        *("schema", "telt_mee", "gewicht", "zwaarwegend", "minstens", "geldig_vanaf", "op", "datum", "in_bron"),
        *("schuift_op", "termijn_weken", "termijn_dagen", "minimum_aandeel", "drempel", "tegen", "grens", "van", "tot"),
    )
)
"""Keys of which the value is a number, a date or true or false; anywhere else that is a text, and stands in quotes."""
_MACHINE: Final = re.compile(
    r"[-+.]?[0-9][0-9_.,:xobe+-]*[a-f]?|[0-9]{4}-[0-9]{2}-[0-9]{2}.*|\.(?:nan|inf)|[-+]\.inf|<<|=|"
    r"true|false|yes|no|on|off|y|n",
    re.IGNORECASE,
)
"""What some reader of YAML takes for a number, a date, or true or false."""
_NIETS: Final = re.compile(r"~|null", re.IGNORECASE)
_PLAIN_START: Final = re.compile(r"[^\W_]|[(/.+_§€°•·–—…^$;\\=<]|-(?=[^\s-])")
_UNSAFE: Final = re.compile("[:](?=\\s|$)|\\s#|[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_ESCAPED: Final = re.compile(
    '[\x00-\x1f\x7f-\xa0\u2028\u2029\u200b\u2007\u202f\u3000\ud800-\udfff\ufeff\ufffe\uffff"\\\\]'
)
_IN_BLOCK: Final = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_WORD: Final = re.compile(r"[A-Za-z0-9_]+")
_IN_FLOW: Final = frozenset(("vraag", "antwoord", "zwaarwegend", "id", "tekst"))
_LONGEST_FLOW: Final = 100
_SHORT: Final = {"\n": "\\n", "\t": "\\t", '"': '\\"', "\\": "\\\\"}


def write_yaml(data: Mapping[str, Any], kop: str = "") -> str:
    """Return a document as YAML text that our own loader reads back as the same data; `kop` becomes its first comment.

    Every scalar of the data is a text. Half a character (a lone surrogate), which no
    file can hold, becomes U+FFFD.
    """
    lines = [f"# {line}".rstrip() for line in _IN_BLOCK.sub(" ", kop).split("\n")] if kop else []
    for key, value in data.items():
        if isinstance(value, dict | list) and lines and _is_long(value):
            lines.append("")
        lines += _entry(key, value, 0)
    return "\n".join(lines) + "\n"


def write_document(document: Handboekdocument) -> str:
    """Return a document that a handbook became as YAML text, with a first comment that says what it is."""
    kop = _KOPPEN[document.pad] if document.pad in _KOPPEN else header_of(document.bron)
    return write_yaml(document.gegevens, kop)


def header_of(handboek: str) -> str:
    """Return the first comment of a profile: where its texts come from, and where it is written what may be done."""
    name = " ".join(handboek.split())
    return (
        f"Gemaakt uit het handboek {name}. De teksten zijn die van het handboek.\n"
        "Wat daarmee mag, staat in functiehuis.yaml bij gebruiksrecht."
    )


_KOPPEN: Final = {
    HUIS: (
        "Gemaakt uit een handboek. Zet bij gebruiksrecht wat er met de teksten van dat handboek mag:\n"
        "eigen, toegestaan, onbekend of verboden.\n"
        "De drempels zijn een eigen afspraak van functiewijzer; geen handboek noemt ze."
    ),
    BANK: "De standaardvragen van functiewijzer, zoals ze bij het inlezen van het handboek waren.",
}


def _is_long(value: Mapping[str, Any] | list[Any]) -> bool:
    return _flow(value) is None and (isinstance(value, Mapping) or any(isinstance(item, dict) for item in value))


def _entry(key: str, value: Any, indent: int) -> Iterator[str]:
    """Yield the lines of a key and its value."""
    name = f"{' ' * indent}{_scalar(key)}:"
    flow = _flow(value, is_condition=key == "als")
    if flow is not None:
        yield f"{name} {flow}"
    elif isinstance(value, Mapping):
        yield name
        for inner, item in value.items():
            yield from _entry(inner, item, indent + 2)
    elif isinstance(value, list):
        yield name
        for item in value:
            yield from _item(item, indent + 2)
    else:
        first, *rest = _text(str(value), key, indent + 2)
        yield f"{name} {first}"
        yield from rest


def _item(value: Any, indent: int) -> Iterator[str]:
    """Yield the lines of an item of a list."""
    dash = f"{' ' * indent}- "
    flow = _flow(value, is_condition=True)
    if flow is not None:
        yield dash + flow
    elif isinstance(value, dict | list):
        inner = value.items() if isinstance(value, dict) else ((None, item) for item in value)
        lines = [
            line
            for key, item in inner
            for line in (_item(item, indent + 2) if key is None else _entry(key, item, indent + 2))
        ]
        yield dash + lines[0][indent + 2 :]
        yield from lines[1:]
    else:
        first, *rest = _text(str(value), "", indent + 2)
        yield dash + first
        yield from rest


def _flow(value: Any, *, is_condition: bool = False) -> str | None:
    """Return a short list of words, or a condition, on one line; None for what needs more room."""
    if value in ({}, []):
        return "{}" if isinstance(value, dict) else "[]"
    if isinstance(value, list) and all(isinstance(item, str) and _WORD.fullmatch(item) for item in value):
        text = f"[{', '.join(map(_scalar, value))}]"
    elif is_condition and isinstance(value, dict) and len(value) > 1 and _all_words(value):
        text = f"{{{', '.join(f'{_scalar(key)}: {_scalar(item, key)}' for key, item in value.items())}}}"
    else:
        return None
    return text if len(text) <= _LONGEST_FLOW else None


def _all_words(value: Mapping[str, Any]) -> bool:
    """Tell whether a block is a condition or an answer of one word."""
    return _IN_FLOW.issuperset(value) and all(isinstance(i, str) and _WORD.fullmatch(i) for i in value.values())


def _text(tekst: str, key: str, indent: int) -> list[str]:
    """Return a text as the lines behind its key."""
    lines = tekst.split("\n")
    is_block = len(lines) > 1 and all(line == line.strip() for line in lines) and lines[0] and lines[-1]
    if not is_block or _IN_BLOCK.search(tekst) or _looks_foreign(tekst):
        return [_scalar(tekst, key)]
    return ["|-", *(f"{' ' * indent}{line}" if line else "" for line in lines)]


def _scalar(tekst: str, key: str = "") -> str:
    """Return a text on one line, in quotes where it needs them."""
    is_plain = (
        _PLAIN_START.match(tekst) is not None
        and tekst == tekst.strip()
        and not _UNSAFE.search(tekst)
        and not _looks_foreign(tekst)
        and not _NIETS.fullmatch(tekst)
        and (key in _GETYPT or not _MACHINE.fullmatch(tekst))
    )
    return tekst if is_plain else f'"{_ESCAPED.sub(_escape, tekst)}"'


def _looks_foreign(tekst: str) -> bool:
    """Tell whether the reader would ask if quotes or spaces of a word processor are meant."""
    return any(True for find in (find_krullen, find_vaste_spaties) for _ in find(tekst))


def _escape(match: re.Match[str]) -> str:
    char = match.group()
    code = ord(char)
    if 0xD800 <= code <= 0xDFFF:
        return "\ufffd"
    return _SHORT.get(char) or (f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}")
