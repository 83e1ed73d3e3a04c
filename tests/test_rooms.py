"""The rooms of each package and the arrows between them: written down here, drawn in ADR 9, read from the source."""

import re
from pathlib import Path
from typing import Final

import pytest

from broncode import NAMEN, PAKKET, SRC, all_imports, laag_of, own

ROOT = Path(__file__).resolve().parent.parent
ADR = ROOT / "docs" / "adr" / "0009-de-kamers.md"
MAP = ROOT / "CONTRIBUTING.md"

GROND: Final = "grond"
"""What a package holds outside its rooms."""
INGANG: Final = "app"
"""The way in: the one module of cli that lies outside the rooms and knows them."""

KAMERS: Final[dict[str, dict[str, set[str]]]] = {
    "core": {
        "grond": set(),
        "profielen": {"grond"},
        "indeling": {"grond", "profielen"},
        "titels": {"grond", "indeling", "profielen"},
        "dossiers": {"grond", "indeling", "profielen"},
        "beroepen": {"grond", "titels"},
        "opleiding": {"beroepen", "grond"},
        "beoordelaars": {"dossiers", "grond", "indeling", "profielen"},
        "groei": {"beroepen", "dossiers", "indeling", "profielen"},
        "edities": {"beroepen", "dossiers", "grond", "indeling", "profielen"},
        "controles": {"beroepen", "dossiers", "grond", "indeling", "opleiding", "profielen"},
        "batch": {"grond", "indeling", "profielen", "titels"},
        "redactie": {"grond", "profielen"},
        "handboek": {"grond", "profielen", "redactie"},
    },
    "loading": {
        "opslag": set(),
        "yaml": {"opslag"},
        "sluis": {"opslag"},
        "tabel": {"opslag", "sluis"},
        "redactie": {"opslag", "yaml"},
        "grond": {"opslag", "yaml"},
        "profielen": {"grond", "opslag"},
        "opleiding": {"grond", "opslag", "redactie", "yaml"},
        "titels": {"profielen"},
        "dossiers": {"grond", "opslag", "profielen", "titels", "yaml"},
        "controles": {"grond", "opslag", "profielen", "yaml"},
        "handboek": {"controles", "grond", "opslag", "profielen", "redactie", "sluis", "tabel", "yaml"},
    },
    "rendering": {
        "grond": set(),
        "vormen": {"grond"},
        "tabel": {"grond"},
        "controles": {"grond"},
        "profielen": {"grond"},
        "indeling": {"grond"},
        "titels": {"grond"},
        "beroepen": {"grond", "tabel", "vormen"},
        "batch": {"grond", "profielen"},
        "dossiers": {"controles", "grond", "indeling", "profielen", "vormen"},
        "beoordelaars": {"controles", "dossiers", "grond", "vormen"},
        "edities": {"controles", "dossiers", "grond", "indeling", "vormen"},
        "handboek": {"grond", "vormen"},
        "groei": {"grond", "indeling", "vormen"},
        "opleiding": {"grond", "vormen"},
    },
    "cli": {
        "grond": set(),
        "profielen": {"grond"},
        "beroepen": {"grond"},
        "controles": {"grond"},
        "batch": {"grond"},
        "dossiers": {"grond"},
        "edities": {"dossiers", "grond"},
        "groei": {"beroepen", "dossiers", "grond"},
        "gesprek": {"dossiers", "grond"},
        "titels": {"gesprek", "grond"},
        "redactie": {"gesprek", "grond"},
        "handboek": {"gesprek", "grond"},
        "indeling": {"dossiers", "gesprek", "grond"},
        "beoordelaars": {"dossiers", "gesprek", "grond"},
        "opleiding": {"beroepen", "gesprek", "grond"},
        "opdrachten": {
            *("batch", "beoordelaars", "beroepen", "controles", "dossiers", "edities", "gesprek", "groei", "grond"),
            *("handboek", "indeling", "opleiding", "profielen", "redactie", "titels"),
        },
        "app": {"grond", "opdrachten"},
    },
}
"""Per package its rooms from the floor up, each with the rooms of that package that it uses: these and no others."""


def kamer_of(name: str) -> str:
    """Return the room in which a module lies; the package of a room belongs to it."""
    path = NAMEN[name].relative_to(SRC / PAKKET / laag_of(name))
    if path.stem == INGANG:
        return INGANG
    return path.parts[0] if len(path.parts) > 1 else GROND


def arrows_of(laag: str) -> dict[tuple[str, str], list[str]]:
    """Return the arrows between the rooms of a package as the source has them, with the imports that make them."""
    found: dict[tuple[str, str], list[str]] = {}
    for name in NAMEN:
        if laag_of(name) != laag:
            continue
        for line, target in all_imports(name):
            if own(target) and laag_of(target) == laag and kamer_of(name) != kamer_of(target):
                found.setdefault((kamer_of(name), kamer_of(target)), []).append(f"{name}:{line} imports {target}")
    return found


def written(laag: str) -> set[tuple[str, str]]:
    """Return the arrows between the rooms of a package as the table has them."""
    return {(kamer, used) for kamer, uses in KAMERS[laag].items() for used in uses}


@pytest.mark.parametrize("laag", KAMERS)
def test_every_module_lies_in_a_room_of_the_table_and_every_room_of_the_table_is_there(laag: str) -> None:
    assert {kamer_of(name) for name in NAMEN if laag_of(name) == laag} == KAMERS[laag].keys()


@pytest.mark.parametrize("laag", KAMERS)
def test_a_room_imports_only_from_the_rooms_that_the_table_names(laag: str) -> None:
    wrong = [line for arrow, lines in arrows_of(laag).items() if arrow not in written(laag) for line in lines]
    assert wrong == []


@pytest.mark.parametrize("laag", KAMERS)
def test_the_table_names_no_arrow_that_the_source_has_not(laag: str) -> None:
    assert written(laag) - arrows_of(laag).keys() == set()


@pytest.mark.parametrize("laag", KAMERS)
def test_every_arrow_points_to_a_lower_floor(laag: str) -> None:
    floors = list(KAMERS[laag])
    assert [arrow for arrow in written(laag) if floors.index(arrow[1]) >= floors.index(arrow[0])] == []


@pytest.mark.parametrize("laag", KAMERS)
def test_the_picture_shows_the_arrows_of_the_table(laag: str) -> None:
    blocks = re.findall(r"^## `(\w+)`$.*?^```mermaid\n(.*?)^```$", ADR.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert dict(blocks)[laag] == drawn(laag)


def drawn(laag: str) -> str:
    """Return the arrows of a package as a picture: every room once, with the rooms below it that it uses."""
    lines = ["flowchart TD"]
    for kamer, uses in reversed(KAMERS[laag].items()):
        ordered = [below for below in KAMERS[laag] if below in uses]
        if ordered:
            lines.append(f"    {kamer} --> {' & '.join(ordered)}")
    return "\n".join(lines) + "\n"


def rows_of_the_map() -> dict[str, list[set[str]]]:
    """Return the map of CONTRIBUTING: by room, for each package, the modules that it names."""
    lines = (MAP.read_text("utf-8").split("| kamer |")[1].split("\n\n")[0]).splitlines()[2:]
    found = {}
    for line in lines:
        first, *cells = [cell.strip() for cell in line[1:-1].split("|")]
        found[first.partition(":")[0].strip("`")] = [set(re.findall(r"`(\w+)`", cell)) for cell in cells]
    return found


@pytest.mark.parametrize(("place", "laag"), list(enumerate(KAMERS)))
def test_the_map_of_contributing_shows_every_room_with_modules_that_are_there(place: int, laag: str) -> None:
    there: dict[str, set[str]] = {}
    for name in NAMEN:
        if laag_of(name) == laag:
            there.setdefault(kamer_of(name), set()).add(name.rpartition(".")[2])
    shown = {kamer: cells[place] for kamer, cells in rows_of_the_map().items()}
    assert {kamer for kamer, modules in shown.items() if modules} == KAMERS[laag].keys() - {INGANG}
    gone = {kamer: modules - there.get(kamer, set()) for kamer, modules in shown.items()}
    assert {kamer: modules for kamer, modules in gone.items() if modules} == {}
