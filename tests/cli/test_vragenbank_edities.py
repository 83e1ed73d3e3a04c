"""`verschil` and `indeel` with a library whose profiles take questions from its vragenbank."""

import re
from pathlib import Path

import pytest

from functiewijzer.core.profielen.vragenbank import Vragenbank
from functiewijzer.loading.documenten import load_document
from functiewijzer.loading.profielen.profielmap import Profielmap
from gereedschap import PROFIELEN, ROOT, fw
from hulp_profielen import HUIS, PROFIEL, VOORBEELDEN, replace_once

Capture = pytest.CaptureFixture[str]

VRAAG = PROFIEL[PROFIEL.index("  - id: kennisniveau\n") : PROFIEL.index("  - id: aansturing\n")]
BANK = f'soort: vragenbank\nschema: 1\nnaam: Proefbank\nversie: "1.0"\nvragen:\n{VRAAG}'
VERWIJST = replace_once(PROFIEL, VRAAG, "  - bank: kennisniveau\n")


@pytest.fixture(autouse=True)
def _in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")


def write_library(folder: str, *, bank: str = BANK, profiel: str = VERWIJST) -> Path:
    home = Path(folder)
    home.mkdir()
    texts = {"functiehuis.yaml": HUIS, "1.1-verkoop.yaml": profiel, "vragenbank.yaml": bank}
    for name, text in {**texts, "1.1-verkoop.voorbeelden.yaml": VOORBEELDEN}.items():
        (home / name).write_text(text, encoding="utf-8")
    return home


def test_verschil_names_a_changed_bank_at_the_profile_that_uses_it(capsys: Capture) -> None:
    oud = write_library("oud")
    nieuw = write_library("nieuw", bank=replace_once(BANK, "gewicht: 2", "gewicht: 3"))
    for before, after in ((oud, nieuw), (oud / "1.1-verkoop.yaml", nieuw / "1.1-verkoop.yaml")):
        shown = fw(capsys, "verschil", before, after)
        assert shown.code == 1
        assert "Kennisniveau" in shown.out
        assert "gewicht" in shown.out


def test_a_question_taken_from_the_bank_or_written_out_makes_no_difference(capsys: Capture) -> None:
    oud, nieuw = write_library("oud"), write_library("nieuw", profiel=PROFIEL)
    assert fw(capsys, "verschil", oud, nieuw).code == 0


def test_verschil_of_a_file_outside_a_library_says_that_its_bank_is_missing(capsys: Capture) -> None:
    home = write_library("oud")
    Path("los.yaml").write_text(VERWIJST, encoding="utf-8")
    shown = fw(capsys, "verschil", home / "1.1-verkoop.yaml", "los.yaml")
    assert shown.code == 1
    assert "FW331" in shown.err
    assert "vragenbank.yaml" in shown.err


def test_indeel_asks_a_question_of_the_bank(capsys: Capture) -> None:
    home = write_library("map")
    answers = "functietitel: Verkoper\nantwoorden: {leidinggeven: nee, kennisniveau: hoger, aansturing: weinig}\n"
    Path("a.yaml").write_text(f'soort: indeling\nschema: 1\nprofiel: "1.1"\n{answers}', encoding="utf-8")
    shown = fw(capsys, "indeel", "--antwoorden", "a.yaml", "--profielen", home, "--formaat", "json")
    assert shown.code == 0
    assert '"functiegroep": "F"' in shown.out
    assert "Welke kennis vraagt het werk?" in shown.out


def test_a_profile_whose_bank_is_gone_is_not_graded_with(capsys: Capture) -> None:
    home = write_library("map")
    (home / "vragenbank.yaml").unlink()
    Path("a.yaml").write_text(
        'soort: indeling\nschema: 1\nfunctietitel: Verkoper\nprofiel: "1.1"\nantwoorden: {}\n', encoding="utf-8"
    )
    shown = fw(capsys, "indeel", "--antwoorden", "a.yaml", "--profielen", home)
    assert shown.code == 1
    assert "FW331" in shown.err


def test_the_shipped_bank_has_fifteen_questions_that_count_for_28_points() -> None:
    bank = Profielmap(PROFIELEN).single(Vragenbank)
    counting = [vraag for vraag in bank.vragen if vraag.telt_mee]
    assert (len(counting), sum(vraag.gewicht for vraag in counting)) == (15, 28)
    assert all([optie.id for optie in vraag.opties] == ["lichter", "gelijk", "zwaarder"] for vraag in counting)
    assert all(vraag.factor is not None and vraag.toelichting is not None for vraag in counting)
    assert [uitsluiting.id for uitsluiting in bank.uitsluitingen] == [
        "ander_werk", "ander_niveau", "leerplek", "leidinggeven"
    ]  # fmt: skip


def test_the_page_about_the_bank_lists_its_questions_as_they_are() -> None:
    bank = Profielmap(PROFIELEN).single(Vragenbank)
    text = (ROOT / "docs" / "vragenbank.md").read_text(encoding="utf-8")
    rows = [tuple(cell.strip().strip("`") for cell in line.split("|")[1:-1]) for line in text.splitlines()]
    counting = [(v.id, v.aspect, v.factor, str(v.gewicht), v.tekst) for v in bank.vragen if v.telt_mee]
    others = {vraag.id: vraag.tekst for vraag in bank.vragen if not vraag.telt_mee}
    reasons = {uitsluiting.id: uitsluiting.tekst for uitsluiting in bank.uitsluitingen}
    assert [row for row in rows if len(row) == 5 and row[3].isdigit()] == counting
    assert [row for row in rows if row[:1] and row[0] in others] == [
        (name, tekst, reasons.get(name, "–")) for name, tekst in others.items()
    ]


def test_the_bank_that_the_page_shows_can_be_read(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "vragenbank.md").read_text(encoding="utf-8")
    _, shown = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    (tmp_path / "vragenbank.yaml").write_text(shown, encoding="utf-8")
    document = load_document(tmp_path / "vragenbank.yaml")
    assert document.bevindingen == ()
    assert isinstance(document.waarde, Vragenbank)
