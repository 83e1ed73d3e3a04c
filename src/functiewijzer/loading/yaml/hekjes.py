"""Hekjes: text behind a # that its writer meant, and that YAML takes for a comment."""

import re
from collections.abc import Iterator
from typing import Any, Final

from functiewijzer.loading.yaml.bouwer import Node, Probleem
from functiewijzer.loading.yaml.document import YamlDocument

_BEHIND: Final = r"(?P<before>[ \t]+)(?P<said>#.*)"
_NOT_PLAIN: Final = ("'", '"', "|", ">", "[", "{")
_CUT: Final = r"[ \t]+(?=#)"
_ONE_WORD: Final = r"[a-z0-9_.:-]*|[A-Z]"
"""What is chosen and not told, such as an id, a date or a group: behind it people write comments."""


def find_hekjes(yaml: YamlDocument, tekst: str) -> Iterator[Probleem]:
    """Yield what was cut off from the values of a document, at the # that did it.

    A comment as people write one says nothing: two spaces before the # and one behind it, or behind a single word.
    """
    if not _may_hold(tekst):
        return
    lines = tekst.splitlines()
    for key, value, line, column in _leaves(yaml):
        rest_line, rest = _behind(lines, line, column, value) if value else (line, _behind_key(lines[line], key))
        match = re.fullmatch(_BEHIND, rest)
        if match is not None and _is_meant(value, match["before"], match["said"]):
            start = len(lines[rest_line]) - len(match["said"]) + 1
            yield Probleem("FW016", _fact(match["said"]), _REMEDY, rest_line + 1, column=start)


_REMEDY: Final = "Zet de hele tekst tussen dubbele aanhalingstekens; zet een opmerking op een eigen regel."


def _may_hold(tekst: str) -> bool:
    """Tell whether a # stands anywhere behind something else on its line; in most files it only opens a line."""
    at = tekst.find("#")
    while at != -1:
        before = tekst[tekst.rfind("\n", 0, at) + 1 : at]
        if before.strip() and before[-1] in " \t":
            return True
        at = tekst.find("#", at + 1)
    return False


def _fact(said: str) -> str:
    shown = said.strip()
    return f"alles vanaf '{shown[:40]}{'…' if len(shown) > 40 else ''}' is niet gelezen: YAML ziet het als opmerking"


def _is_meant(value: str, before: str, said: str) -> bool:
    has_space = said[1:2] in {"", " ", "\t"}
    if has_space and (len(before) > 1 or not value):
        return False
    return not has_space or re.fullmatch(_ONE_WORD, value) is None


def _leaves(yaml: YamlDocument) -> Iterator[tuple[str, str, int, int]]:
    """Yield the single values of a document: key (empty in a list), value, and line and column from 0.

    An empty value has the place of its key.
    """
    waiting = [yaml.root] if isinstance(yaml.root, Node) else []
    while waiting:
        node = waiting.pop()
        for step, place in node.children.items():
            value: Any = node.value[step]
            key = step if isinstance(step, str) else ""
            if isinstance(place, Node):
                waiting.append(place)
            elif value is not None:
                yield key, value, place.line, place.column
            elif key:
                yield key, "", node.keys[key].line, node.keys[key].column


def _behind(lines: list[str], line: int, column: int, value: str) -> tuple[int, str]:
    """Return on which line a plain value ends, and what stands behind it there; nothing for one in quotes."""
    rest = lines[line][column:]
    if rest.startswith(_NOT_PLAIN):
        return line, ""
    words = value.split()
    for number in range(line, len(lines)):
        rest = rest if number == line else lines[number]
        plain = re.split(_CUT, rest, maxsplit=1)[0]
        said = plain.split()
        if said != words[: len(said)]:
            break
        words = words[len(said) :]
        if not words:
            return number, rest[len(plain) :]
    return line, ""


def _behind_key(line: str, key: str) -> str:
    """Return what stands behind a key without a value."""
    _, found, rest = line.partition(f"{key}:")
    return rest if found else ""
