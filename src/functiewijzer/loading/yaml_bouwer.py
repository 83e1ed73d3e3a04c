"""Builds a value from YAML events, one by one, with the place of everything and all guards."""

from dataclasses import dataclass
from typing import Any, Final, Protocol

import yaml

MAX_DEPTH: Final = 40


@dataclass(frozen=True, slots=True)
class Probleem:
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
    """A value under construction, with the places of itself, its children and (in a mapping) its keys."""

    __slots__ = ("children", "keys", "mark", "value")

    def __init__(self, value: Any, mark: Mark | None) -> None:
        self.value = value
        self.mark = mark
        self.children: dict[str | int, Node] = {}
        self.keys: dict[str, Mark | None] = {}


def position_of(mark: Mark | None) -> tuple[int, int]:
    """Return line and column, both from 1."""
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


class _Frame:
    """An open list or mapping, and the key in a mapping that still waits for its value."""

    __slots__ = ("is_mapping", "key", "node")

    def __init__(self, node: Node, *, is_mapping: bool) -> None:
        self.node = node
        self.is_mapping = is_mapping
        self.key: str | None = None


class Bouwer:
    """Builds the value event by event; stops (`is_open` false) where nothing sensible can follow."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self.problemen: list[Probleem] = []
        self.is_open = True
        self._stack: list[_Frame] = []
        self._documents = 0

    def report(self, code: str, bericht: str, hint: str, mark: Mark | None) -> None:
        """Note a problem and go on."""
        self.problemen.append(Probleem(code, bericht, hint, *position_of(mark)))

    def take(self, event: Any) -> None:
        """Take the next event of the stream."""
        match event:
            case yaml.ScalarEvent():
                self._take_scalar(event)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._open(event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._stack.pop()
            case yaml.AliasEvent():
                self.report(
                    "FW007",
                    f"verwijzing *{event.anchor} is hier niet toegestaan",
                    "Schrijf de tekst voluit.",
                    event.start_mark,
                )
                self._place(Node(None, event.start_mark))
            case yaml.DocumentStartEvent():
                self._start_document(event)

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

    def _take_scalar(self, event: yaml.ScalarEvent) -> None:
        self._refuse_extras(event)
        is_plain = event.implicit[0]
        value = None if is_plain and event.value == "" else event.value
        frame = self._stack[-1] if self._stack else None
        if frame is not None and frame.is_mapping and frame.key is None:
            self._take_key(frame, event, is_plain=is_plain)
        else:
            self._place(Node(value, event.start_mark))

    def _take_key(self, frame: _Frame, event: yaml.ScalarEvent, *, is_plain: bool) -> None:
        frame.key = key = event.value
        if is_plain and key == "<<":
            self.report(
                "FW008",
                "samenvoegen met << is hier niet toegestaan",
                "Schrijf de sleutels voluit.",
                event.start_mark,
            )
        if key in frame.node.keys:
            line, _ = position_of(frame.node.keys[key])
            self.report(
                "FW011",
                f"sleutel '{key}' staat hier voor de tweede keer; de eerste staat op regel {line}",
                "Laat er één staan; nu is onduidelijk welke geldt.",
                event.start_mark,
            )
        else:
            frame.node.keys[key] = event.start_mark

    def _open(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent) -> None:
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
        frame = self._stack[-1] if self._stack else None
        if frame is not None and frame.is_mapping and frame.key is None:
            self.report(
                "FW013",
                "een lijst of blok kan geen sleutel zijn",
                "Gebruik een gewoon woord als sleutel, of zet tekst met [ of { tussen aanhalingstekens.",
                event.start_mark,
            )
            self.is_open = False
            return
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        node = Node({} if is_mapping else [], event.start_mark)
        self._place(node)
        self._stack.append(_Frame(node, is_mapping=is_mapping))

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

    def _place(self, node: Node) -> None:
        if not self._stack:
            self.root = self.root or node
            return
        frame = self._stack[-1]
        parent = frame.node
        if not frame.is_mapping:
            parent.children[len(parent.value)] = node
            parent.value.append(node.value)
        elif frame.key is not None:
            if frame.key not in parent.children:
                parent.children[frame.key] = node
                parent.value[frame.key] = node.value
            frame.key = None
