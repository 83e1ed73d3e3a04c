"""YAML without its surprises: every scalar stays the text that was typed, and every value knows its place.

The document is built from the event stream in one pass and without recursion, so that deep nesting, aliases,
tags and duplicate keys are seen before they can do harm (ADR 0002).
"""

from collections.abc import Iterator
from typing import Any, Final

import yaml
from msgspec import Struct

from functiewijzer.core.bevinding import Plek
from functiewijzer.loading.yaml.bouwer import Bouwer, Mark, Node, Probleem, position_of
from functiewijzer.loading.yaml.fouten import translate_syntax_error
from functiewijzer.loading.yaml.vreemd import find_krul, find_krullen, find_vaste_spaties

# Without its C extension PyYAML still reads every document, about ten times slower.
_Loader: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class YamlDocument(Struct, frozen=True):
    """A document as plain dicts, lists, texts and None (an empty value), with positions to look up."""

    data: Any
    problemen: tuple[Probleem, ...]
    root: Node | Mark | None

    def locate(self, plek: Plek) -> tuple[int, int]:
        """Return line and column (from 1) of the value at a plek, or of the nearest value above it."""
        return position_of(self._find(plek))

    def locate_key(self, plek: Plek) -> tuple[int, int]:
        """Return line and column of the key at a plek; of its value where it is not a key of a mapping."""
        parent = self._find(plek[:-1])
        mark = parent.keys.get(str(plek[-1])) if isinstance(parent, Node) and plek else None
        return position_of(mark) if mark else self.locate(plek)

    def _find(self, plek: Plek) -> Node | Mark | None:
        place = self.root
        for step in plek:
            child = place.children.get(step) if isinstance(place, Node) else None
            if child is None:
                break
            place = child
        return place


def parse_yaml(text: str) -> YamlDocument:
    """Read one document; what is wrong with it as YAML comes back as problemen, all of them where possible."""
    builder = Bouwer()
    loader = _Loader(text)
    try:
        while builder.is_open and loader.check_event():
            builder.take(loader.get_event())
    except yaml.MarkedYAMLError as error:
        mark = _best_mark(error)
        foreign = (*find_vaste_spaties(text), *_krullen(text, mark))
        builder.problemen += foreign
        if not any(found.line <= position_of(mark)[0] for found in foreign):
            builder.report("FW005", *translate_syntax_error(error), mark)
    except yaml.YAMLError:
        builder.report("FW005", "dit is geen geldige YAML", "", None)
    finally:
        loader.dispose()
    if builder.root is None and not builder.problemen:
        builder.report("FW012", "het bestand is leeg", "Vul het bestand, of haal het weg.", None)
    return YamlDocument(builder.value, tuple(builder.problemen), builder.root)


def _krullen(text: str, mark: Mark | None) -> Iterator[Probleem]:
    """Yield the quotes of a word processor where one of them breaks the document."""
    breaking = find_krul(text, position_of(mark)[0])
    if breaking is not None:
        yield breaking
        yield from (krul for krul in find_krullen(text) if krul.line != breaking.line)


def _best_mark(error: yaml.MarkedYAMLError) -> Mark | None:
    """Point where an unclosed quote or bracket opens, and elsewhere at the problem itself."""
    is_unclosed = error.context is not None and ("quoted" in error.context or "flow" in error.context)
    return (error.context_mark if is_unclosed else None) or error.problem_mark or error.context_mark
