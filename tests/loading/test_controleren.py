"""All findings of a folder come in one pass, in the order of reading, each once."""

from pathlib import Path

import pytest

from functiewijzer.core.bevinding import Ernst
from functiewijzer.loading.controles.controleren import controleer
from functiewijzer.loading.profielen.profielcontrole import controleer_profiel
from hulp_profielen import (
    PROFIEL,
    controleer_texts,
    gave_bibliotheek,
    load_texts,
    replace_once,
    where_found,
    where_marked,
)


def broken_profiel() -> str:
    text = replace_once(PROFIEL, "status: vastgesteld", "status: concept")
    text = replace_once(text, "{vraag: leidinggeven, antwoord: ja}", "{vraag: leiding, antwoord: ja}")
    text = replace_once(text, "    functiegroep: D", "    functiegroep: F")
    return replace_once(text, "tekst: Meer aansturing.", "tekst: Dan beslist hij minder.")


def test_every_kind_of_finding_comes_in_one_pass_by_file_line_and_column(tmp_path: Path) -> None:
    texts = gave_bibliotheek() | {
        "1.1-verkoop.yaml": broken_profiel(),
        "1.2-kapot.yaml": "soort: profiel\nsoort: profiel\n",
        "1.3-leeg.yaml": "",
        "functiehuis.yaml": gave_bibliotheek()["functiehuis.yaml"].replace("naam: Proefhuis\n", ""),
    }
    found = controleer_texts(tmp_path, texts)
    assert [(Path(b.vindplaats.pad).name, b.code) for b in found] == [
        ("1.1-verkoop.yaml", "FW307"),
        ("1.1-verkoop.yaml", "FW219"),
        ("1.1-verkoop.yaml", "FW231"),
        ("1.1-verkoop.yaml", "FW204"),
        ("1.2-kapot.yaml", "FW011"),
        ("1.3-leeg.yaml", "FW012"),
        ("functiehuis.yaml", "FW102"),
    ]
    assert [b.vindplaats for b in found] == sorted(b.vindplaats for b in found)


@pytest.mark.parametrize(
    "key", ["? ▲[a, b]\n: c\n", "? ▲{a: b}\n: c\n", "▲[tekst]: c\n", "soort: profiel\n? ▲- a\n: b\n"]
)
def test_a_list_or_a_block_as_a_key_is_named_at_its_place(tmp_path: Path, key: str) -> None:
    texts = gave_bibliotheek() | {"1.2-sleutel.yaml": key}
    assert where_found(controleer_texts(tmp_path, texts)) == where_marked("FW013", texts)


def test_the_same_folder_gives_the_same_findings_each_once(tmp_path: Path) -> None:
    lading = load_texts(tmp_path, gave_bibliotheek() | {"1.1-verkoop.yaml": broken_profiel()})
    found = controleer(lading)
    assert len(set(found)) == len(found)
    assert controleer(lading) == found


def test_a_profile_is_held_back_only_by_its_own_fouten(tmp_path: Path) -> None:
    lading = load_texts(tmp_path, gave_bibliotheek() | {"1.1-verkoop.yaml": broken_profiel()})
    profiel = next(d for d in lading.documenten if Path(d.pad).name == "1.1-verkoop.yaml")
    found = controleer_profiel(profiel)
    assert [(b.code, b.ernst) for b in found] == [("FW204", Ernst.FOUT)]


def test_other_documents_hold_nothing_back(tmp_path: Path) -> None:
    lading = load_texts(tmp_path, gave_bibliotheek())
    assert [controleer_profiel(document) for document in lading.documenten] == [(), (), ()]


def test_a_long_condition_that_cannot_hold_is_judged_within_bounds(tmp_path: Path) -> None:
    names = [f"v{number}" for number in range(40)]
    vragen = "".join(
        f"  - {{id: {name}, telt_mee: false, tekst: Wat?, opties: [{{id: a, tekst: a}}, {{id: b, tekst: b}}]}}\n"
        for name in names
    )
    pairs = ", ".join(f"{{een_van: [{{vraag: {n}, antwoord: a}}, {{vraag: {n}, antwoord: b}}]}}" for n in names)
    never = f"{{alle: [{pairs}, {{vraag: v39, antwoord: a}}, {{vraag: v39, antwoord: b}}]}}"
    text = replace_once(PROFIEL, "toepassingsregels:\n", f"{vragen}toepassingsregels:\n")
    text = replace_once(text, "{vraag: leidinggeven, antwoord: ja}", never)
    texts = {"functiehuis.yaml": gave_bibliotheek()["functiehuis.yaml"], "1.1-verkoop.yaml": text}
    assert [b.code for b in controleer_texts(tmp_path, texts)] == ["FW207"]
