"""`nieuw`, `nazien` and `titels --kies` in a real terminal, as people go through them with keys."""

import shutil
import sys
from pathlib import Path

from functiewijzer.loading.yaml.document import parse_yaml
from gereedschap import PROFIELEN
from nazienproef import KOPPELING, ONZEKER, PLANNER, kept_in, make_map, text_of
from terminalproef import CTRL_C, ENTER, MARKS, RUN, Terminal

pytestmark = MARKS


def start(folder: Path, *args: str) -> Terminal:
    terminal = Terminal(folder)
    terminal.spawn(sys.executable, "-c", RUN, *args)
    return terminal


def test_points_are_settled_with_keys_taken_back_and_gone_on_with_later(tmp_path: Path) -> None:
    folder = make_map(tmp_path, KOPPELING, ONZEKER)
    terminal = start(tmp_path, "nazien", "1.2")
    terminal.see("Punt 1 van 4 · 1.2 Planner")
    terminal.see("Welke kennis vraagt het werk")
    terminal.answer("1")
    terminal.see("Punt 2 van 4")
    assert kept_in(folder) == (ONZEKER,)
    assert text_of(folder) != PLANNER
    terminal.see("?: hulp")
    terminal.press("<")
    terminal.see("De vorige stap is teruggedraaid.")
    terminal.see("»")
    assert (text_of(folder), kept_in(folder)) == (PLANNER, (KOPPELING, ONZEKER))
    terminal.see("?: hulp")
    terminal.press("2", ENTER)
    terminal.see("Punt 2 van 4")
    terminal.see("?: hulp")
    terminal.press(CTRL_C)
    terminal.see("Alles wat u hebt gedaan, is bewaard.")
    assert terminal.end() == 130
    assert kept_in(folder) == (ONZEKER,)
    again = start(tmp_path, "nazien", "1.2")
    again.see("Punt 1 van 3")
    again.see("Doel: is gevonden door te raden.")
    again.answer("2")
    again.see("Hoe moet de tekst zijn?")
    again.see(">")
    again.press(" Steeds.", ENTER)
    again.answer("later")
    again.answer("later")
    again.see("Er zijn nog 2 punten open.")
    assert again.end() == 1
    assert "doel: Het werk van de ploeg plannen. Steeds.   # klopt\n" in text_of(folder)


def test_a_new_profile_is_made_with_keys(tmp_path: Path) -> None:
    folder = tmp_path / "profielen"
    shutil.copytree(PROFIELEN, folder)
    terminal = start(tmp_path, "nieuw")
    terminal.see("Hoe heet de functie?")
    terminal.press("Medewerker retouren", ENTER)
    terminal.see("In welke functiefamilie?")
    terminal.answer("2")
    terminal.see("In welke functiegroep")
    terminal.answer("D")
    for vraag, typed in (
        ("Waar komt de beschrijving vandaan", "Handboek 2026, p. 9"),
        ("Wat is het doel", "Retouren verwerken."),
        ("Waar staat de functie", ""),
        ("over complexiteit", ""),
        ("over zelfstandigheid", ""),
        ("over afbreukrisico", ""),
    ):
        terminal.see(vraag)
        terminal.press(typed, ENTER)
    terminal.see("Nog te doen:")
    assert terminal.end() == 0
    made = next(folder.rglob("2.2-medewerker-retouren.yaml"))
    data = parse_yaml(made.read_text(encoding="utf-8")).data
    assert (data["functiegroep"], data["doel"], data["status"]) == ("D", "Retouren verwerken.", "ontwerp")


def test_names_are_chosen_with_keys_after_the_report(tmp_path: Path) -> None:
    folder = tmp_path / "profielen"
    shutil.copytree(PROFIELEN, folder)
    (tmp_path / "lijst.csv").write_text("functietitel\nsales assistant\n", encoding="utf-8")
    terminal = start(tmp_path, "titels", "lijst.csv", "--kies", "--geen-pager")
    terminal.see("Naam 1 van 1")
    terminal.see("Hoort ‘sales assistant’ bij dit profiel?")
    terminal.answer("1")
    terminal.see("Toegevoegd aan 1.1: 1 naam (sales assistant).")
    assert terminal.end() == 0
    assert "  - sales assistant\n" in next(folder.rglob("1.1-*dienst.yaml")).read_text(encoding="utf-8")
