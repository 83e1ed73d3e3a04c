"""Columns about people: batch says which they are, and takes along only what is asked for."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.batch.persoonsgegevens import Persoonsgegeven, Persoonszoeker, look_at
from gereedschap import PROFIELEN, Afloop, fw

KOPPEN = ("wie", "nummer", "dag", "plaats", "in_dienst", "code", "functie")
RIJEN = (
    ("Jan de Graaf", "123456782", "12-03-1975", "Den Haag", "01-01-2001", "123456789", "Verkoper binnendienst"),
    ("A. Bakker", "111222333", "1988-11-01", "Den Haag", "01-05-1999", "123456780", "Vertegenwoordiger"),
    ("Mevrouw Smit", "999999990", "4-7-1969", "Den Bosch", "01-02-1998", "123456781", "Hoofd verkoop"),
)


def batch(capsys: pytest.CaptureFixture[str], *args: object) -> Afloop:
    return fw(capsys, "batch", *args, "--profielen", PROFIELEN)


@pytest.fixture
def lijst(tmp_path: Path) -> Path:
    path = tmp_path / "lijst.csv"
    path.write_text("\n".join(";".join(rij) for rij in (KOPPEN, *RIJEN)) + "\n", encoding="utf-8")
    return path


def test_columns_about_people_are_known_by_their_cells() -> None:
    found = look_at(Persoonszoeker(KOPPEN, titel=6, jaar=2026), RIJEN)
    assert [(KOPPEN[item.kolom], item.soort) for item in found] == [
        ("wie", Persoonsgegeven.NAAM),
        ("nummer", Persoonsgegeven.BSN),
        ("dag", Persoonsgegeven.GEBOORTEDATUM),
    ]


@pytest.mark.parametrize(
    ("kop", "soort"),
    [
        *(("Achternaam", Persoonsgegeven.NAAM), ("Naam", Persoonsgegeven.NAAM), ("E-mail", Persoonsgegeven.NAAM)),
        *(("BSN-nummer", Persoonsgegeven.BSN), ("Geb.datum", Persoonsgegeven.GEBOORTEDATUM)),
    ],
)
def test_a_header_is_enough(kop: str, soort: Persoonsgegeven) -> None:
    (found,) = Persoonszoeker((kop, "functie"), titel=1, jaar=2026).found()
    assert found.soort is soort


@pytest.mark.parametrize("kop", ["Functienaam", "Naam functie", "Afdeling", "Personeelsnummer", "Salaris", "Naamloos"])
def test_other_headers_are_not_about_people(kop: str) -> None:
    assert not Persoonszoeker((kop, "functie"), titel=1, jaar=2026).found()


@given(st.lists(st.lists(st.text(max_size=12) | st.integers() | st.floats(), min_size=7, max_size=7), max_size=6))
def test_any_cells_can_be_looked_at(rijen: list[list[str | int | float]]) -> None:
    assert all(item.kolom != 6 for item in look_at(Persoonszoeker(KOPPEN, titel=6, jaar=2026), rijen))


def test_it_is_said_once_before_the_result_with_what_to_do(
    capsys: pytest.CaptureFixture[str], lijst: Path, tmp_path: Path
) -> None:
    said = batch(capsys, lijst, "-o", tmp_path / "uit.csv").err
    assert said.count("gegevens over personen") == 1
    assert said.index("gegevens over personen") < said.index("Samenvatting")
    assert '--alleen-kolommen "plaats,in_dienst,code,functie"' in said.replace("\n", " ")
    for kop in ("'wie' (namen)", "'nummer' (burgerservicenummers)", "'dag' (geboortedata)"):
        assert kop in said.replace("\n", " ")


def test_only_what_is_named_goes_along(capsys: pytest.CaptureFixture[str], lijst: Path, tmp_path: Path) -> None:
    uit = tmp_path / "uit.csv"
    afloop = batch(capsys, lijst, "-o", uit, "--alleen-kolommen", "plaats, Code")
    header = uit.read_text(encoding="utf-8-sig").split("\n")[0].split(";")
    assert header[:4] == ["plaats", "code", "functie", "profiel"]
    assert "gegevens over personen" not in afloop.err
    assert "eerdere keer" not in afloop.err
    assert "Graaf" not in uit.read_text(encoding="utf-8")


@pytest.mark.parametrize("naam", ["uit.csv", "uit.xlsx", "uit.jsonl"])
def test_answers_in_columns_that_are_left_out_count_all_the_same(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, naam: str
) -> None:
    lijst = tmp_path / "lijst.csv"
    lijst.write_text("naam;functie;leidinggeven\nJan Bos;Verkoper binnendienst;ja\n", encoding="utf-8")
    afloop = batch(capsys, lijst, "-o", tmp_path / naam, "--alleen-kolommen", "functie")
    assert afloop.code == 0
    assert "geen_match" in afloop.err or "geen match" in afloop.err.lower() or "geen" in afloop.err


def test_an_unknown_column_names_the_nearest(capsys: pytest.CaptureFixture[str], lijst: Path, tmp_path: Path) -> None:
    uit = tmp_path / "uit.csv"
    afloop = batch(capsys, lijst, "-o", uit, "--alleen-kolommen", "plats")
    assert (afloop.code, uit.exists()) == (2, False)
    assert "bedoelde u 'plaats'?" in afloop.err


def test_a_column_that_could_run_in_a_shell_is_not_in_what_to_paste(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    lijst = tmp_path / "lijst.csv"
    lijst.write_text("bsn;functie;$(ls)\n123456782;Verkoper;x\n", encoding="utf-8")
    said = batch(capsys, lijst, "-o", tmp_path / "uit.csv").err
    assert "--alleen-kolommen" in said
    assert "$(" not in said.split("--alleen-kolommen")[1].split("\n\n")[0]
