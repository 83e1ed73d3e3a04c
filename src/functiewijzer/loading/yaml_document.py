"""YAML without its surprises: every scalar stays the text that was typed, and every value knows its place.

The document is built from the event stream in one pass and without recursion, so that deep nesting, aliases,
tags and duplicate keys are seen before they can do harm (ADR 0002).
"""

from dataclasses import dataclass
from typing import Any, Final, Protocol

import yaml

from functiewijzer.core.bevinding import Plek
from functiewijzer.loading.yaml_fouten import translate_syntax_error

MAX_DEPTH: Final = 40


# Without its C extension PyYAML still reads every document, about ten times slower.
_Loader: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


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


class _Node:
    """A value under construction, with the places of itself, its children and (in a mapping) its keys."""

    __slots__ = ("children", "keys", "mark", "value")

    def __init__(self, value: Any, mark: Mark | None) -> None:
        self.value = value
        self.mark = mark
        self.children: dict[str | int, _Node] = {}
        self.keys: dict[str, Mark | None] = {}


@dataclass(frozen=True, slots=True)
class YamlDocument:
    """A document as plain dicts, lists, texts and None (an empty value), with positions to look up."""

    data: Any
    problemen: tuple[Probleem, ...]
    _root: _Node | None

    def locate(self, plek: Plek) -> tuple[int, int]:
        """Return line and column (from 1) of the value at a plek, or of the nearest value above it."""
        node = self._root
        for step in plek if node else ():
            child = node.children.get(step) if node else None
            if child is None:
                break
            node = child
        return _position(node.mark if node else None)

    def locate_key(self, plek: Plek) -> tuple[int, int]:
        """Return line and column of the key at a plek; of its value where it is not a key of a mapping."""
        node = self._root
        for step in plek[:-1]:
            node = node.children.get(step) if node else None
        mark = node.keys.get(str(plek[-1])) if node and plek else None
        return _position(mark) if mark else self.locate(plek)


def parse_yaml(text: str) -> YamlDocument:
    """Read one document; what is wrong with it as YAML comes back as problemen, all of them where possible."""
    builder = _Builder()
    loader = _Loader(text)
    try:
        while builder.is_open and loader.check_event():
            builder.take(loader.get_event())
    except yaml.MarkedYAMLError as error:
        bericht, hint = translate_syntax_error(error)
        builder.report("FW005", bericht, hint, _best_mark(error))
    except yaml.YAMLError:
        builder.report("FW005", "dit is geen geldige YAML", "", None)
    finally:
        loader.dispose()
    if builder.root is None and not builder.problemen:
        builder.report("FW012", "het bestand is leeg", "Vul het bestand, of haal het weg.", None)
    return YamlDocument(builder.root.value if builder.root else None, tuple(builder.problemen), builder.root)


def _best_mark(error: yaml.MarkedYAMLError) -> Mark | None:
    """Point where an unclosed quote or bracket opens, and elsewhere at the problem itself."""
    is_unclosed = error.context is not None and ("quoted" in error.context or "flow" in error.context)
    return (error.context_mark if is_unclosed else None) or error.problem_mark or error.context_mark


def _position(mark: Mark | None) -> tuple[int, int]:
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


class _Frame:
    """An open list or mapping, and the key in a mapping that still waits for its value."""

    __slots__ = ("is_mapping", "key", "node")

    def __init__(self, node: _Node, *, is_mapping: bool) -> None:
        self.node = node
        self.is_mapping = is_mapping
        self.key: str | None = None


class _Builder:
    """Builds the value event by event; stops (`is_open` false) where nothing sensible can follow."""

    def __init__(self) -> None:
        self.root: _Node | None = None
        self.problemen: list[Probleem] = []
        self.is_open = True
        self._stack: list[_Frame] = []
        self._documents = 0

    def report(self, code: str, bericht: str, hint: str, mark: Mark | None) -> None:
        self.problemen.append(Probleem(code, bericht, hint, *_position(mark)))

    def take(self, event: Any) -> None:
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
                self._place(_Node(None, event.start_mark))
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
            self._place(_Node(value, event.start_mark))

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
            line, _ = _position(frame.node.keys[key])
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
        node = _Node({} if is_mapping else [], event.start_mark)
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

    def _place(self, node: _Node) -> None:
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
