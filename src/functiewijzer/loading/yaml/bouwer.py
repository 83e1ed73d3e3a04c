"""Builds a value from YAML events, one by one, with the place of everything and all guards."""

from collections.abc import Callable
from typing import Any, Final, Protocol

import yaml
from msgspec import Struct

MAX_DEPTH: Final = 40

# Untyped text that every YAML writer uses for "nothing here".
_ABSENT: Final = frozenset({"", "~", "null", "Null", "NULL"})


class Probleem(Struct, frozen=True):
    """Something wrong with the YAML itself: code, the fact, the remedy, and line and column from 1."""

    code: str
    bericht: str
    hint: str
    line: int
    column: int


class Mark(Protocol):
    """A place in the text, counted from 0: both of PyYAML's loaders have one of their own."""

    line: int
    column: int


class Node:
    """A list or mapping under construction, with the places of its children and (in a mapping) of its keys.

    A child that is itself a list or mapping has a Node, any other a Mark. `key` is the key of a mapping that
    still waits for its value.
    """

    __slots__ = ("children", "is_mapping", "key", "keys", "mark", "value")

    def __init__(self, mark: Mark, *, is_mapping: bool) -> None:
        self.value: Any = {} if is_mapping else []
        self.mark = mark
        self.is_mapping = is_mapping
        self.key: str | None = None
        self.keys: dict[str, Mark] = {}
        self.children: dict[str | int, Node | Mark] = {}


def position_of(place: Node | Mark | None) -> tuple[int, int]:
    """Return line and column, both from 1; the start of the text where there is no place."""
    mark = place.mark if isinstance(place, Node) else place
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


class Bouwer:
    """Builds the value event by event; stops (`is_open` false) where nothing sensible can follow."""

    def __init__(self) -> None:
        self.value: Any = None
        self.root: Node | Mark | None = None
        self.problemen: list[Probleem] = []
        self.is_open = True
        self._stack: list[Node] = []
        self._documents = 0
        # A profile has a thousand events: looking the type up costs half of matching on it.
        self._takers: dict[type, Callable[[Any], None]] = {
            yaml.ScalarEvent: self._take_scalar,
            yaml.MappingStartEvent: self._open,
            yaml.SequenceStartEvent: self._open,
            yaml.MappingEndEvent: self._close,
            yaml.SequenceEndEvent: self._close,
            yaml.AliasEvent: self._take_alias,
            yaml.DocumentStartEvent: self._start_document,
        }

    def report(self, code: str, bericht: str, hint: str, mark: Mark | None) -> None:
        """Note a problem and go on."""
        self.problemen.append(Probleem(code, bericht, hint, *position_of(mark)))

    def take(self, event: Any) -> None:
        """Take the next event of the stream."""
        taker = self._takers.get(type(event))
        if taker is not None:
            taker(event)

    def _take_alias(self, event: Any) -> None:
        fact = f"verwijzing *{event.anchor} is hier niet toegestaan"
        self.report("FW007", fact, "Schrijf de tekst voluit.", event.start_mark)
        self._place(None, event.start_mark)

    def _close(self, _event: Any) -> None:
        self._stack.pop()

    def _start_document(self, event: yaml.DocumentStartEvent) -> None:
        self._documents += 1
        if self._documents > 1:
            self.report(
                "FW006",
                "hier begint een tweede document",
                "Eén bestand bevat één document: haal de regel met --- weg of maak er twee bestanden van.",
                event.start_mark,
            )
            self.is_open = False

    def _take_scalar(self, event: Any) -> None:
        if event.tag is not None or event.anchor is not None:
            self._refuse_extras(event)
        parent = self._stack[-1] if self._stack else None
        if parent is not None and parent.is_mapping and parent.key is None:
            self._take_key(parent, event)
        else:
            is_absent = event.implicit[0] and event.value in _ABSENT
            self._place(None if is_absent else event.value, event.start_mark)

    def _take_key(self, parent: Node, event: Any) -> None:
        parent.key = key = event.value
        if key == "<<" and event.implicit[0]:
            self.report(
                "FW008",
                "samenvoegen met << is hier niet toegestaan",
                "Schrijf de sleutels voluit.",
                event.start_mark,
            )
        if key in parent.keys:
            line, _ = position_of(parent.keys[key])
            self.report(
                "FW011",
                f"sleutel '{key}' staat hier voor de tweede keer; de eerste staat op regel {line}",
                "Laat er één staan; nu is onduidelijk welke geldt.",
                event.start_mark,
            )
        else:
            parent.keys[key] = event.start_mark

    def _open(self, event: Any) -> None:
        if event.tag is not None or event.anchor is not None:
            self._refuse_extras(event)
        if len(self._stack) >= MAX_DEPTH:
            self.report(
                "FW010",
                f"dit is dieper genest dan {MAX_DEPTH} niveaus",
                "Maak de opbouw platter.",
                event.start_mark,
            )
            self.is_open = False
            return
        parent = self._stack[-1] if self._stack else None
        if parent is not None and parent.is_mapping and parent.key is None:
            self.report(
                "FW013",
                "een lijst of blok kan geen sleutel zijn",
                "Gebruik een gewoon woord als sleutel, of zet tekst met [ of { tussen aanhalingstekens.",
                event.start_mark,
            )
            self.is_open = False
            return
        node = Node(event.start_mark, is_mapping=type(event) is yaml.MappingStartEvent)
        self._place(node.value, node)
        self._stack.append(node)

    def _refuse_extras(self, event: Any) -> None:
        if event.tag is not None and event.tag != "!":
            self.report(
                "FW009",
                f"tag {event.tag} is hier niet toegestaan",
                "Haal de tag weg; het soort waarde volgt uit de plaats.",
                event.start_mark,
            )
        if event.anchor is not None:
            self.report(
                "FW007",
                f"anker &{event.anchor} is hier niet toegestaan",
                "Haal het anker weg en schrijf de tekst voluit waar die nodig is.",
                event.start_mark,
            )

    def _place(self, value: Any, place: "Node | Mark") -> None:
        if not self._stack:
            if self.root is None:
                self.root, self.value = place, value
            return
        parent = self._stack[-1]
        if not parent.is_mapping:
            parent.children[len(parent.value)] = place
            parent.value.append(value)
        elif parent.key is not None:
            if parent.key not in parent.children:
                parent.children[parent.key] = place
                parent.value[parent.key] = value
            parent.key = None
