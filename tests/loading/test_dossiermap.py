"""The neighbours of a dossier are found by the line that names their profile, however somebody wrote it."""

from pathlib import Path

import pytest

from dossierbouw import bewaar, vastgelegd
from functiewijzer.loading.dossiers.dossiermap import load_neighbours


@pytest.mark.parametrize(
    "line",
    ["profiel: '1.1'", 'profiel: "1.1"   ', "profiel: 1.1", "profiel: '1.1' # binnendienst", "profiel: 1.1 # é\r"],
)
def test_a_record_beside_the_file_is_found_whatever_the_line_looks_like(line: str, tmp_path: Path) -> None:
    path = bewaar(tmp_path, "ander", vastgelegd("Verkoper"))
    text = path.read_text(encoding="utf-8")
    (old,) = [found for found in text.splitlines() if found.startswith("profiel: ")]
    path.write_bytes(text.replace(f"\n{old}\n", f"\n{line}\n").encode())
    beside = list(load_neighbours(tmp_path / "mijn.dossier.yaml", "1.1"))
    assert [(name, dossier.functietitel) for name, dossier in beside] == [("ander.dossier.yaml", "Verkoper")]


@pytest.mark.parametrize("line", ["profiel: 1.10", "profiel: 1x1", "# profiel: '1.1'", "  profiel: '1.1'"])
def test_another_profile_is_not_taken_for_it(line: str, tmp_path: Path) -> None:
    (tmp_path / "ander.yaml").write_text(f"soort: indeling\nfunctietitel: A\n{line}\n", encoding="utf-8")
    assert list(load_neighbours(tmp_path / "mijn.dossier.yaml", "1.1")) == []
