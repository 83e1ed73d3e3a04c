"""The glossary is whole: what stays Dutch in YAML, code and output is explained in docs/begrippen.md."""

import ast
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import fields
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from broncode import NAMEN, laag_of, tree_of
from functiewijzer.core.beroepen.beroepsprofiel import Loopbaanrichting
from functiewijzer.core.beroepen.kwalificatie import Kwalificatievorm
from functiewijzer.core.beroepen.verwijzing import Beroepsdeel
from functiewijzer.core.bevinding import Ernst
from functiewijzer.core.documentsoorten import SOORTEN
from functiewijzer.core.dossiers.combinatie import Grondslag
from functiewijzer.core.dossiers.signaal import Signaalsoort
from functiewijzer.core.edities.belemmering import Belemmering
from functiewijzer.core.edities.herijking import Uitwerking
from functiewijzer.core.edities.wijziging import Gevolg
from functiewijzer.core.groei.groei import Groeiuitslag
from functiewijzer.core.indeling.conclusie import Uitkomst, Vlag
from functiewijzer.core.indeling.gevoeligheid import Vastheid
from functiewijzer.core.indeling.indeling import Status
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, Uitgangspunt, UitsluitingStap
from functiewijzer.core.opleiding.opleidingsplan import Bewijssoort, Feestdagen, Planstand, Vooraf
from functiewijzer.core.profielen.functiehuis import Combinatiebeleid
from functiewijzer.core.profielen.profielstatus import Profielstatus
from functiewijzer.core.profielen.voorwaarde import Richting, Waarheid
from functiewijzer.core.profielen.vraag import Loonfactor
from functiewijzer.core.profielen.woordenlijst import Band

BEGRIPPEN = Path(__file__).parent.parent / "docs" / "begrippen.md"
ENTRY = re.compile(r"^- \*\*(?P<woord>[^*]+)\*\*: (?P<betekenis>.+) → (?P<waar>.+)$", re.MULTILINE)
MODELS = tuple(soort.load_vorm() for soort in SOORTEN)
ENUMS = (
    Uitkomst,
    Vlag,
    Status,
    Vastheid,
    Richting,
    Profielstatus,
    Ernst,
    Combinatiebeleid,
    Band,
    Gevolg,
    Signaalsoort,
    Uitwerking,
    Groeiuitslag,
    Grondslag,
    Belemmering,
    Loonfactor,
    Beroepsdeel,
    Loopbaanrichting,
    Kwalificatievorm,
    Vooraf,
    Planstand,
    Feestdagen,
    Bewijssoort,
)
STAPPEN = (Uitgangspunt, AntwoordStap, GrondStap, UitsluitingStap)


def entries() -> list[re.Match[str]]:
    """Return the entries of the glossary in the order of the page."""
    return list(ENTRY.finditer(BEGRIPPEN.read_text(encoding="utf-8")))


def words() -> list[str]:
    """Return the words that the glossary explains, in the order of the page."""
    return [entry["woord"] for entry in entries()]


def explained() -> set[str]:
    """Return every word that is an entry, or that an entry names literally."""
    literal = {word for entry in entries() for word in re.findall(r"`([^`]+)`", entry[0])}
    return {*words(), *literal}


def keys_of(*models: type[BaseModel]) -> set[str]:
    """Return every YAML key of the models and of all models inside them."""
    seen: set[type[BaseModel]] = set()
    waiting = list(models)
    while waiting:
        model = waiting.pop()
        if model not in seen:
            seen.add(model)
            waiting += [inner for info in model.model_fields.values() for inner in models_in(info.annotation)]
    return {info.alias or name for model in seen for name, info in model.model_fields.items()}


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """Yield the models that an annotation mentions, however deep."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from models_in(argument)


def in_alphabet(word: str) -> str:
    """Return the key by which words are sorted: no capitals, no accents, and `_` as a space."""
    plain = unicodedata.normalize("NFKD", word.replace("_", " ").casefold())
    return "".join(char for char in plain if not unicodedata.combining(char))


def test_keys_are_found_at_every_depth() -> None:
    assert {"schema", "telt_mee", "een_van", "minstens", "termijn_weken", "verwacht", "profielhash"} <= keys_of(*MODELS)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_yaml_key_is_explained(model: type[BaseModel]) -> None:
    assert keys_of(model) - explained() == set()


@pytest.mark.parametrize("enum", ENUMS, ids=lambda enum: enum.__name__)
def test_every_value_is_an_entry(enum: type[StrEnum]) -> None:
    assert {member.value for member in enum} - set(words()) == set()


def test_every_truth_value_is_an_entry() -> None:
    assert {member.name.lower() for member in Waarheid} - set(words()) == set()


@pytest.mark.parametrize("stap", STAPPEN, ids=lambda stap: stap.__name__)
def test_every_key_of_a_stap_is_explained(stap: type) -> None:
    assert {field.name for field in fields(stap)} - explained() == set()


def test_every_line_of_the_list_is_an_entry() -> None:
    lines = [line for line in BEGRIPPEN.read_text(encoding="utf-8").splitlines() if line.startswith("- ")]
    assert lines == [entry[0] for entry in entries()]


def test_entries_are_unique() -> None:
    assert len(words()) == len(set(words())) > 100


def test_entries_are_in_alphabetical_order() -> None:
    assert words() == sorted(words(), key=in_alphabet)


ENGELS = {
    *(
        "AlsoInSchema",
        "Branch",
        "Claim",
        "Flip",
        "Front",
        "Grounds",
        "Leaf",
        "Mark",
        "Members",
        "Model",
        "Node",
        "Places",
    ),
    *("Record", "Vector"),
}
"""Names of classes that are English, and so no words of the glossary."""


def test_every_public_class_is_explained() -> None:
    known = {word.replace("_", "").replace("-", "").replace(" ", "").lower() for word in explained()}
    classes = {
        node.name
        for name in NAMEN
        if laag_of(name) != "cli"
        for node in tree_of(name).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    }
    assert classes >= ENGELS
    assert {name for name in classes - ENGELS if name.lower() not in known} == set()
