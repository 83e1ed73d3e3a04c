"""The documentation tells the truth: generated parts are in sync, links lead somewhere, commands exist."""

import importlib.util
import re
import shlex
from pathlib import Path
from types import ModuleType

import pytest

from dossierbouw import bibliotheek
from functiewijzer.cli.indeling.slotscherm import Bewaarplek, Bewaarsoort, render_slotscherm, vervolg_of
from functiewijzer.cli.opdrachten.register import GROEPEN
from functiewijzer.core.dossiers.advies import make_advies
from functiewijzer.loading.dossiers.lezer import read_dossier
from gereedschap import ROOT, fw

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def load_generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("genereer", ROOT / "docs" / "genereer.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_generated_documents_and_schemas_are_in_sync() -> None:
    """Run `python docs/genereer.py` when this fails."""
    for path, content in load_generator().generated().items():
        assert path.read_text(encoding="utf-8") == content, path.name


def test_there_are_pages_to_check() -> None:
    assert len(PAGES) >= 12


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if not target.startswith(("http:", "https:", "mailto:")):
            assert (page.parent / target).exists(), target


def commands_in(page: Path) -> list[list[str]]:
    """Return every `functiewijzer …` in the code of a page, as words."""
    text = page.read_text(encoding="utf-8")
    blocks = re.findall(r"```\w*\n(.*?)```", text, re.DOTALL)
    code = [*re.findall(r"`([^`\n]+)`", text), *(line for block in blocks for line in block.splitlines())]
    found = [match[1] for line in code if (match := re.search(r"(?:^|\$ |bin/)(functiewijzer(?: [^#&…]*)?)", line))]
    return [shlex.split(line.replace("\\", "/")) for line in found]


@pytest.mark.parametrize("page", [p for p in PAGES if "adr" not in p.parts], ids=lambda page: page.name)
def test_every_command_and_option_that_a_page_names_exists(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for _, *words in commands_in(page):
        if not words or words[0].startswith("-") or not re.fullmatch("[a-z]+", words[0]):
            continue
        depth = 2 if words[0] in GROEPEN and len(words) > 1 and re.fullmatch("[a-z]+", words[1]) else 1
        shown = fw(capsys, *words[:depth], "--help")
        assert shown.code == 0, words
        for option in (word for word in words if word.startswith("--")):
            assert option in shown.out, (words[:depth], option)


def test_the_readme_has_one_command_to_run_and_one_to_test() -> None:
    lines = [
        line
        for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
        if line.startswith("python3 -m venv")
    ]
    assert len(lines) == 2
    assert lines[0].endswith("functiewijzer indeel --antwoorden voorbeelden/medewerker-verkoop.yaml")
    assert lines[1].endswith("-m pytest")


def test_the_readme_says_of_every_command_that_ends_with_1_when_it_does() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    told = readme[readme.index("| Opdracht | Wanneer de code 1 is |") :].split("\n\n")[0]
    named = re.findall(r"^\| `([a-z]+)` \|", told, re.M)
    assert sorted(named) == [
        *("batch", "combineer", "dossiers", "groei", "herbereken", "herijk", "importeer", "nazien", "valideer"),
        *("vaststellen", "vergelijk", "verschil"),
    ]


def test_the_shown_session_ends_with_what_the_tool_says_now(tmp_path: Path) -> None:
    """The result in the README is that of the answers shown there."""
    answers = tmp_path / "a.yaml"
    answers.write_text(
        "functietitel: Verkoper zakelijke markt\nprofiel: '1.1'\nkeuze: Verkoop vanaf kantoor.\n"
        "redenen: {zelfstandigheid: Zo staat het in de functiebeschrijving.}\nantwoorden:\n"
        "  leidinggeven: nee\n  leerplek: nee\n  hbo_niveau: nee\n"
        "  alleen_receptie_telefoon: nee\n  buitendienst: nee\n"
        "  werkzaamheden: {antwoord: commercieel, toelichting: Driekwart is verkoop.}\n"
        "  takenpakket: meeste\n  aandeel: vergelijkbaar\n  aansturing: vergelijkbaar\n"
        "  klantcontact: {antwoord: verkoopadvies, toelichting: Elke dag.}\n  kennisniveau: mbo3\n"
        "  probleemoplossing: ervaring\n  beslissingen: eigen_werk\n  gevolg_van_fouten: vergelijkbaar\n"
        "  omschakelen: regelmatig\n  accuratesse: vereist\n  aanpak: procedures\n  interne_contacten: operationeel\n"
        "  herstel_van_fouten: redelijk_groot\n  discretie: tarieven\n  fysieke_omstandigheden: kantoor\n",
        encoding="utf-8",
    )
    advies = make_advies(read_dossier(answers)[1], bibliotheek())
    vervolg = vervolg_of(
        advies, Bewaarplek(Bewaarsoort.GESPREK, Path("verkoper-zakelijke-markt.indeling.yaml")), width=80
    )
    said = render_slotscherm(advies, vervolg, width=80, colour=False, ascii_only=False)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = readme[readme.index("Indeling van Verkoper zakelijke markt") : readme.index("…\n```")]
    assert said.startswith(shown.strip())


def test_the_shown_herijking_is_what_the_tool_says_now(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    said = fw(capsys, "herijk", "voorbeelden/dossiers").out
    assert said.strip() in (ROOT / "docs" / "dossier.md").read_text(encoding="utf-8")
