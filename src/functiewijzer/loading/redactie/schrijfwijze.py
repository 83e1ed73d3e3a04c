"""Values written as YAML, the way people write profiles: plain where that is safe, long texts on one line."""

import re
from collections.abc import Iterator
from typing import Any, Final

from functiewijzer.core.redactie.bewerking import scalar_text

SPRONG: Final = 2
"""How far the parts of a block stand behind its key or dash."""
_MAX_FLOW: Final = 60
_MAX_KEYS: Final = 3

_NEVER_BARE: Final = "\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff"
_PLAIN: Final = re.compile(rf"[^\s\-?:,\[\]{{}}#&*!|>'\"%@`=~<{_NEVER_BARE}][^{_NEVER_BARE}]*")
_BREAKS_PLAIN: Final = re.compile(r":(?:\s|$)|\s#|\s$")
_BREAKS_FLOW: Final = re.compile(r"[,\[\]{}]|:")
# What another reader of YAML, such as an editor with our schema, would take for a number, a truth value or nothing.
_NOT_TEXT: Final = re.compile(
    r"[-+.]?[0-9][0-9_.,:]*(?:[eE][-+]?[0-9]+)?|0[xo][0-9a-fA-F]+|\.(?:inf|nan)|true|false|yes|no|on|off|null",
    re.IGNORECASE,
)
_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_ESCAPED: Final = re.compile(rf"[\\\"{_NEVER_BARE}]")


def inline_text(waarde: Any, *, is_flow: bool = False, stijl: str = "") -> str | None:
    """Return a value as it stands behind a key or dash, None where it needs lines of its own.

    `stijl` is the quote that stood there. In flow (between brackets) everything fits.
    """
    if isinstance(waarde, dict | list):
        if not is_flow and waarde and not _is_small(waarde):
            return None
        return _flow_text(waarde)
    if waarde is None:
        return "null" if is_flow else ""
    return _scalar(waarde, is_flow=is_flow, stijl=stijl)


def key_text(key: str, *, is_flow: bool = False) -> str:
    """Return a key as it is written."""
    return _scalar(key, is_flow=is_flow)


def block_lines(waarde: Any) -> list[str]:
    """Return a filled dict or list as lines, each with its indentation from the first."""
    if isinstance(waarde, dict):
        return [line for key, inner in waarde.items() for line in entry_lines(key_text(key) + ":", inner)]
    return [line for item in waarde for line in entry_lines("-", item)]


def entry_lines(opening: str, waarde: Any) -> list[str]:
    """Return a key or dash with its value as lines."""
    inline = inline_text(waarde)
    if inline is not None:
        return [f"{opening} {inline}" if inline else opening]
    lines = block_lines(waarde)
    if opening != "-":
        return [opening, *(" " * SPRONG + line for line in lines)]
    return [f"- {lines[0]}", *(f"  {line}" for line in lines[1:])]


def _is_small(waarde: Any) -> bool:
    """Tell whether it is a dict that people write on one line, such as `{vraag: contact, antwoord: ja}`."""
    if not isinstance(waarde, dict) or len(waarde) > _MAX_KEYS:
        return False
    is_simple = not any(isinstance(inner, dict | list) or inner is None for inner in waarde.values())
    return is_simple and len(waarde) > 1 and len(_flow_text(waarde)) <= _MAX_FLOW


def _flow_text(waarde: Any) -> str:
    if isinstance(waarde, dict):
        return "{" + ", ".join(_flow_entries(waarde)) + "}"
    return "[" + ", ".join(str(inline_text(item, is_flow=True)) for item in waarde) + "]"


def _flow_entries(waarde: dict[str, Any]) -> Iterator[str]:
    return (f"{key_text(key, is_flow=True)}: {inline_text(inner, is_flow=True)}" for key, inner in waarde.items())


def _scalar(waarde: Any, *, is_flow: bool, stijl: str = "") -> str:
    text = scalar_text(waarde)
    if not isinstance(waarde, str):
        return text
    if stijl == "'" and not _ESCAPED.search(text.replace('"', "").replace("\\", "")):
        return "'" + text.replace("'", "''") + "'"
    if stijl != '"' and _is_plain(text, is_flow=is_flow) and (stijl == "plain" or not _NOT_TEXT.fullmatch(text)):
        return text
    return '"' + _ESCAPED.sub(_escape, text) + '"'


def _is_plain(text: str, *, is_flow: bool) -> bool:
    if not _PLAIN.fullmatch(text) or _BREAKS_PLAIN.search(text) or text.startswith(("---", "...")):
        return False
    return text.casefold() not in {"null"} and not (is_flow and _BREAKS_FLOW.search(text))


def _escape(match: re.Match[str]) -> str:
    char = match.group()
    code = ord(char)
    return _ESCAPES.get(char) or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")
