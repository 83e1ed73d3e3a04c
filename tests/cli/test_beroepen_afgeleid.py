"""`toon --matrix`, `toon --naast` and `zoek --in beroepen`, as people use them."""

import csv
import io
import json
from html import escape
from pathlib import Path

import pytest

from beroepenbouw import BEROEPEN, KD2016PAD, KWALIFICATIEPAD, PROFIELPAD, gave_beroepen
from functiewijzer.loading.tabel.tabel import Leesopties, open_tabel
from functiewijzer.rendering.veilig import visible_line
from gereedschap import assert_golden, fw
from hulp_profielen import replace_once
from verslagbouw import HOSTILE

Capture = pytest.CaptureFixture[str]
FORMATEN = ["tekst", "markdown", "html", "json"]


@pytest.fixture
def beroepen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return write(tmp_path / "map", gave_beroepen())


def write(folder: Path, texts: dict[str, str]) -> Path:
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("formaat", [*FORMATEN, "csv"])
@pytest.mark.parametrize("name", ["verkoper", "verkoper-buiten", "winkelhulp"])
def test_a_matrix_reads_well(beroepen: Path, capsys: Capture, name: str, formaat: str) -> None:
    ended = fw(capsys, "toon", name, "--matrix", "--formaat", formaat, "--profielen", beroepen)
    assert (ended.code, ended.err) == (0, "")
    assert_golden(f"beroepen/matrix-{name}.{formaat}", ended.out.replace("\r\n", "\n"))


@pytest.mark.parametrize("formaat", FORMATEN)
def test_two_occupations_side_by_side_read_well(beroepen: Path, capsys: Capture, formaat: str) -> None:
    asked = ("toon", "verkoper", "--naast", "verkoper-buiten", "--formaat", formaat, "--profielen", beroepen)
    ended = fw(capsys, *asked)
    assert (ended.code, ended.err) == (0, "")
    assert_golden(f"beroepen/naast.{formaat}", ended.out)


@pytest.mark.parametrize("formaat", FORMATEN)
def test_what_was_found_reads_well(beroepen: Path, capsys: Capture, formaat: str) -> None:
    ended = fw(capsys, "zoek", "verkoop", "--in", "beroepen", "--formaat", formaat, "--profielen", beroepen)
    assert (ended.code, ended.err) == (0, "")
    assert_golden(f"beroepen/zoek.{formaat}", ended.out)


def test_nothing_found_says_what_to_try_and_is_no_fault(beroepen: Path, capsys: Capture) -> None:
    ended = fw(capsys, "zoek", "luistren", "zzz", "--in", "beroepen", "--profielen", beroepen)
    assert ended.code == 0
    ended = fw(capsys, "zoek", "qwxzq", "--in", "beroepen", "--profielen", beroepen)
    assert ended.code == 0
    assert "Niets gevonden" in ended.out
    assert "Probeer een korter woord" in ended.out


def test_a_search_without_occupations_says_so(tmp_path: Path, capsys: Capture) -> None:
    texts = {name: text for name, text in gave_beroepen().items() if name not in BEROEPEN}
    ended = fw(capsys, "zoek", "klacht", "--in", "beroepen", "--profielen", write(tmp_path / "leeg", texts))
    assert "geen documenten over beroepen" in " ".join(ended.out.split())


def test_a_document_that_does_not_fit_is_named_and_left_out(beroepen: Path, capsys: Capture) -> None:
    write(beroepen, {PROFIELPAD: BEROEPEN[PROFIELPAD].replace("naam: Verkoper\n", "")})
    ended = fw(capsys, "zoek", "winkel", "--in", "beroepen", "--profielen", beroepen)
    assert ended.code == 0
    assert "overgeslagen wegens fouten: verkoper.beroepsprofiel.yaml" in " ".join(ended.err.split())


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["toon", "leren-verkopen", "--matrix"], "heeft geen matrix"),
        (["toon", "verkoper", "--naast", "verkoper"], "naast zichzelf laat niets zien"),
        (["toon", "verkoper", "--naast", "verkoper-binnen"], "bedoelde u 'verkoper-buiten'?"),
        (["toon", "verkopr", "--matrix"], "bedoelde u 'verkoper'?"),
        (["toon", "verkoper", "--matrix", "--naast", "verkoper-buiten"], "gaan niet samen"),
        (["zoek", "klacht", "--in", "beroep"], "bedoelde u 'beroepen'?"),
        (["zoek", " ", "--in", "beroepen"], "is leeg"),
    ],
)
def test_what_cannot_be_asked_ends_with_2_and_says_what_to_do(
    beroepen: Path, capsys: Capture, asked: list[str], said: str
) -> None:
    ended = fw(capsys, *asked, "--profielen", beroepen)
    assert (ended.code, ended.out) == (2, "")
    assert said in " ".join(ended.err.split())


def test_the_workbook_holds_the_same_crosses_as_the_data(beroepen: Path, capsys: Capture) -> None:
    asked = ("toon", "verkoper-buiten", "--matrix", "--profielen", beroepen)
    assert fw(capsys, *asked, "--uitvoer", "matrix.xlsx").code == 0
    first = Path("matrix.xlsx").read_bytes()
    data = json.loads(fw(capsys, *asked, "--formaat", "json").out)
    tabel = open_tabel(Path("matrix.xlsx"), Leesopties(blad="Matrix", kolom="naam"))
    koppen, rows = tabel.koppen, [list(rij.cellen) for rij in tabel.rijen()]
    crosses = [[kop for kop, cel in zip(koppen, row, strict=False) if cel == "×"] for row in rows]
    assert crosses == [rij["kruisjes"] for rij in data["rijen"]]
    assert fw(capsys, *asked, "--uitvoer", "matrix.xlsx", "--overschrijf").code == 0
    assert Path("matrix.xlsx").read_bytes() == first


def test_a_word_file_is_made(beroepen: Path, capsys: Capture) -> None:
    ended = fw(capsys, "toon", "verkoper", "--matrix", "--uitvoer", "matrix.docx", "--profielen", beroepen)
    assert (ended.code, Path("matrix.docx").read_bytes()[:2]) == (0, b"PK")


@pytest.mark.parametrize("tekst", [tekst for tekst in HOSTILE if tekst.strip() and "\x1b" not in tekst])
def test_a_hostile_name_shows_as_typed_and_does_nothing(beroepen: Path, capsys: Capture, tekst: str) -> None:
    old = "naam: Zoekt klanten"
    text = replace_once(BEROEPEN[KWALIFICATIEPAD], old, f"naam: {json.dumps(tekst, ensure_ascii=True)}")
    write(beroepen, {KWALIFICATIEPAD: text})
    for asked in (["toon", "verkoper-buiten", "--matrix"], ["toon", "verkoper", "--naast", "verkoper-buiten"]):
        html = fw(capsys, *asked, "--formaat", "html", "--profielen", beroepen)
        if html.code:
            assert "verkoper-buiten" in html.err, "the document itself is refused"
            return
        assert "<script>alert" not in html.out
        assert escape(visible_line(tekst))[:20] in html.out.replace("&#34;", "&quot;").replace("&#39;", "&#x27;")
    rows = fw(capsys, "toon", "verkoper-buiten", "--matrix", "--formaat", "csv", "--profielen", beroepen).out
    cells = [row[1] for row in csv.reader(io.StringIO(rows), delimiter=";") if row]
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


def test_names_of_the_present_form_are_columns(beroepen: Path, capsys: Capture) -> None:
    assert KD2016PAD in BEROEPEN
    ended = fw(capsys, "toon", "winkelhulp", "--matrix", "--formaat", "html", "--profielen", beroepen)
    assert '<th scope="col" class="kruis"><span class="kantel">Kwaliteit leveren</span></th>' in ended.out
    assert '<span aria-hidden="true">×</span><span class="hoorbaar">ja</span>' in ended.out
