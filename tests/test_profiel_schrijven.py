"""The guide to writing a profile tells the truth: its blocks make a whole library without findings."""

import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from functiewijzer.core.indeling.indeling import determine_indeling
from functiewijzer.core.indeling.voorbeelden import Voorbeelden
from functiewijzer.core.profielen.bezwaar import Bezwaar
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.functietekst import Nok
from functiewijzer.core.profielen.profielstatus import GegevenOntbrekenddeel, Onderbouwing
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.toepassingsregels import Geenzijden
from functiewijzer.core.profielen.voorheen import Voorheen
from functiewijzer.core.profielen.voorwaarde import Voorwaarde
from functiewijzer.loading.controles.selectie import select_documenten
from functiewijzer.loading.documenten import Document, load_document
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.yaml.document import parse_yaml

GIDS = Path(__file__).parent.parent / "docs" / "profiel-schrijven.md"
BLOCK = re.compile(r"^```yaml\n# (?P<name>[^\n]+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
FILES = {
    "functiehuis.yaml",
    "3-magazijn/3.1-medewerker-magazijn.yaml",
    "3-magazijn/3.1-medewerker-magazijn.voorbeelden.yaml",
}


FRAGMENTS: dict[str, Any] = {
    "voorwaarden": list[Voorwaarde],
    "onderbouwing": None,
    "voorheen": None,
    "fasen": Bezwaar,
    "nok": Nok,
    "geen_zijde": Geenzijden,
    "ontbreekt": list[GegevenOntbrekenddeel],
}
"""What the blocks that are no files are, where one type says it all."""


def blocks() -> dict[str, str]:
    """Return the named YAML blocks of the guide; blocks with one name stand below each other."""
    found: dict[str, list[str]] = defaultdict(list)
    for match in BLOCK.finditer(GIDS.read_text(encoding="utf-8")):
        found[match["name"].removeprefix("bestand: ")].append(match["body"])
    return {name: "".join(bodies) for name, bodies in found.items()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A profile folder written as the guide says."""
    for name in FILES:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(blocks()[name], encoding="utf-8")
    return tmp_path


def test_the_guide_has_the_files_that_it_names() -> None:
    assert set(blocks()) - set(FRAGMENTS) == FILES


@pytest.mark.parametrize("name", [name for name, soort in FRAGMENTS.items() if soort is not None])
def test_each_fragment_is_what_it_is_called(name: str) -> None:
    assert TypeAdapter(FRAGMENTS[name]).validate_python(parse_yaml(blocks()[name]).data)


@pytest.mark.parametrize("name", sorted(FILES))
def test_each_file_starts_with_a_modeline_and_its_soort(name: str) -> None:
    modeline, soort, schema, *_ = blocks()[name].splitlines()
    expected = soort.removeprefix("soort: ")
    assert modeline.startswith("# yaml-language-server: $schema=")
    assert modeline.endswith(f"schemas/{expected}.schema.json")
    assert schema == "schema: 1"


def test_the_example_validates_without_findings(folder: Path) -> None:
    selectie = select_documenten((folder,), None)
    assert len(selectie.teksten) == len(FILES)
    assert selectie.bevindingen == ()


def test_each_file_has_the_shape_of_its_soort(folder: Path) -> None:
    values = [load_document(folder / name).waarde for name in sorted(FILES)]
    assert [type(value) for value in values] == [Voorbeelden, Referentieprofiel, Functiehuis]


def test_the_worked_examples_come_out_as_the_guide_says(folder: Path) -> None:
    bibliotheek = Profielmap(folder).bibliotheek
    voorbeelden = _voorbeelden(load_document(folder / "3-magazijn/3.1-medewerker-magazijn.voorbeelden.yaml"))
    profiel = bibliotheek.profielen[voorbeelden.profiel]
    for item in voorbeelden.voorbeelden:
        indeling = determine_indeling(bibliotheek.start_gesprek(profiel, voorbeelden.antwoorden_van(item)))
        outcome = (indeling.uitkomst, indeling.functiegroep, set(indeling.vlaggen))
        assert outcome == (item.verwacht.uitkomst, item.verwacht.functiegroep, set(item.verwacht.vlaggen)), item.id


def _voorbeelden(document: Document) -> Voorbeelden:
    assert isinstance(document.waarde, Voorbeelden)
    return document.waarde


def test_every_grond_and_uitsluiting_has_a_worked_example(folder: Path) -> None:
    profiel = Profielmap(folder).bibliotheek.profielen["3.1"]
    voorbeelden = _voorbeelden(load_document(folder / "3-magazijn/3.1-medewerker-magazijn.voorbeelden.yaml"))
    assert len(voorbeelden.voorbeelden) >= len(profiel.gronden) + len(profiel.uitsluitingen) + 1


def test_the_weights_are_those_that_the_guide_counts(folder: Path) -> None:
    profiel = Profielmap(folder).bibliotheek.profielen["3.1"]
    total = sum(vraag.gewicht for vraag in profiel.vragen if vraag.telt_mee)
    assert f"Het totaal van dit voorbeeld is {total}." in GIDS.read_text(encoding="utf-8")


def test_all_five_forms_of_a_voorwaarde_are_shown_and_valid(folder: Path) -> None:
    profiel = Profielmap(folder).bibliotheek.profielen["3.1"]
    document = parse_yaml(blocks()["voorwaarden"])
    shown = TypeAdapter[list[Voorwaarde]](list[Voorwaarde]).validate_python(document.data)
    assert document.problemen == ()
    assert len({type(voorwaarde) for voorwaarde in shown}) == 5
    assert all(profiel.vragen_in(voorwaarde) for voorwaarde in shown)


def test_the_onderbouwing_has_the_shape_of_a_profile() -> None:
    document = parse_yaml(blocks()["onderbouwing"])
    assert document.problemen == ()
    assert Onderbouwing.model_validate(document.data["onderbouwing"]).conclusie


def test_the_migration_table_has_the_shape_of_a_profile() -> None:
    document = parse_yaml(blocks()["voorheen"])
    assert document.problemen == ()
    assert Voorheen.model_validate(document.data["voorheen"]).optie("kennisniveau", "laag") == "lager"
