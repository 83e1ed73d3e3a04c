"""What a row of `batch` still lacks before it is onderbouwd: named per row, with a column to fill it in."""

import csv
import io
import shutil
from pathlib import Path
from typing import Final

import pytest

from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.loading.profielen.profielmap import Profielmap
from gereedschap import PROFIELEN, fw

Capture = pytest.CaptureFixture[str]

PROFIEL: Final = Profielmap(PROFIELEN).bibliotheek.profielen["1.1"]
COMMERCIEEL: Final = {"werkzaamheden": "commercieel"}
TEGENSTRIJDIG: Final = COMMERCIEEL | {"aansturing": "meer", "aandeel": "veel_groter", "kennisniveau": "hoger"}
GROND: Final = next(g.tekst for _, g in PROFIEL.gronden if g.id == "commerciele_variant")
ZWAARDER: Final = COMMERCIEEL | {"klantcontact": "verkoopadvies", "gevolg_van_fouten": "groter"}


def complete(**others: str) -> dict[str, str]:
    """Return a row with an answer, and a reason of its own, in every place that asks for one."""
    row = {"functietitel": "Verkoper binnendienst", "profiel_vast": "1.1", "keuze": "Doel en taken komen overeen."}
    for vraag in PROFIEL.vragen:
        plain = next((o.id for o in vraag.opties if o.richting in {Richting.GELIJK, None}), vraag.opties[0].id)
        row[vraag.id] = "nee" if "nee" in vraag.opties_op_id else plain
        row[f"{vraag.id}_toelichting"] = f"De functiebeschrijving zegt dit bij {vraag.label.lower()}."
    return row | others


def graded(
    capsys: Capture, tmp_path: Path, *rows: dict[str, str], args: tuple[str, ...] = (), profielen: Path = PROFIELEN
) -> list[dict[str, str]]:
    """Return what batch makes of rows, column by column."""
    lijst = tmp_path / "lijst.csv"
    names = dict.fromkeys(name for row in rows for name in row)
    with lijst.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(names), delimiter=";", restval="")
        writer.writeheader()
        writer.writerows(rows)
    afloop = fw(capsys, "batch", lijst, "-o", "-", "--profielen", profielen, *args)
    assert afloop.code == 0, afloop.err
    return list(csv.DictReader(io.StringIO(afloop.out.removeprefix("\ufeff"), newline=""), delimiter=";"))


def test_a_row_with_every_answer_and_reason_is_motivated(capsys: Capture, tmp_path: Path) -> None:
    (row,) = graded(capsys, tmp_path, complete())
    assert (row["functiegroep"], row["status"]) == ("E", "onderbouwd")
    assert "Vul nog in" not in row["motivering"]


def test_a_flag_that_must_be_closed_has_a_column_and_its_text_closes_it(capsys: Capture, tmp_path: Path) -> None:
    (open_row,) = graded(capsys, tmp_path, complete(**TEGENSTRIJDIG), args=("--vraagkolommen",))
    assert (open_row["status"], open_row["vlaggen"]) == ("voorlopig", "twijfel, tegenstrijdig")
    assert "Vul nog in: vlag_tegenstrijdig." in open_row["motivering"]
    assert open_row["vlag_tegenstrijdig"] == ""
    closing = "De extra aansturing geldt alleen bij grote orders."
    (closed,) = graded(capsys, tmp_path, complete(**TEGENSTRIJDIG, vlag_tegenstrijdig=closing))
    assert closed["status"] == "onderbouwd"


def test_the_columns_to_fill_in_are_there_before_anything_was_answered(capsys: Capture, tmp_path: Path) -> None:
    (row,) = graded(capsys, tmp_path, {"functietitel": "Verkoop binnendienst"}, args=("--vraagkolommen",))
    assert {"keuze", "reden_complexiteit", "aansturing", "aansturing_toelichting", "vlag_tegenstrijdig"} <= row.keys()


def test_an_answer_that_stands_alone_gets_a_column_for_its_reason(capsys: Capture, tmp_path: Path) -> None:
    rij = {"functietitel": "Verkoop binnendienst", "leidinggeven": "ja"}
    (row,) = graded(capsys, tmp_path, rij, args=("--vraagkolommen",))
    assert row["leidinggeven_toelichting"] == ""
    assert "Vul nog in: leidinggeven_toelichting." in row["motivering"]


def with_neighbour(folder: Path) -> Path:
    """Return a copy of the library in which 2.1 stands in the family of 1.1 too, as 1.2."""
    copy = shutil.copytree(PROFIELEN, folder / "profielen")
    (original,) = (PROFIELEN / "2-commerciele-buitendienst").glob("2.1-*dienst.yaml")
    text = original.read_text(encoding="utf-8").replace('code: "2.1"', 'code: "1.2"')
    text = text.replace('functiefamilie: "2"', 'functiefamilie: "1"')
    name = original.name.replace("2.1-", "1.2-")
    (copy / "1-commerciele-binnendienst" / name).write_text(text, encoding="utf-8")
    return copy


def test_a_neighbouring_reference_has_a_column_to_say_why_it_fits_or_not(capsys: Capture, tmp_path: Path) -> None:
    library = with_neighbour(tmp_path)
    (row,) = graded(capsys, tmp_path, complete(**ZWAARDER), args=("--vraagkolommen",), profielen=library)
    assert (row["functiegroep"], row["status"]) == ("F", "voorlopig")
    assert "Vul nog in: overwogen_1.2." in row["motivering"]
    assert row["overwogen_1.2"] == ""
    filled = row | {"overwogen_1.2": "Die functie werkt vooral buiten de deur."}
    (again,) = graded(capsys, tmp_path, filled, profielen=library)
    assert again["status"] == "onderbouwd"


def test_a_concept_says_why_its_rows_stay_provisional(capsys: Capture, tmp_path: Path) -> None:
    rij = {"functietitel": "Accountmanager", "profiel_vast": "2.1", "acquisitie": "binnen_plan"}
    (row,) = graded(capsys, tmp_path, rij)
    assert "Het profiel is een concept" in row["motivering"]


def test_a_row_that_an_answer_excludes_needs_attention(capsys: Capture, tmp_path: Path) -> None:
    lijst = tmp_path / "lijst.csv"
    lijst.write_text("functietitel;huidige_groep;leidinggeven\nVerkoop binnendienst;E;ja\n", encoding="utf-8")
    afloop = fw(capsys, "batch", lijst, "-o", "-", "--profielen", PROFIELEN, "--streng")
    (row,) = csv.DictReader(io.StringIO(afloop.out.removeprefix("\ufeff")), delimiter=";")
    assert afloop.code == 1
    assert "Bij 1 daarvan is uw aandacht nodig" in afloop.err
    assert (row["uitkomst"], row["verschil"]) == ("geen_match", "geen match")
    assert row["opmerking"] == "een antwoord sluit het profiel uit: 1.1"


def test_the_motivation_says_the_ground_what_differs_and_why_this_reference(capsys: Capture, tmp_path: Path) -> None:
    (row,) = graded(capsys, tmp_path, complete(**ZWAARDER))
    assert (row["functiegroep"], row["status"]) == ("F", "onderbouwd")
    assert row["motivering"] == (
        "De rij noemt zelf profiel 1.1. Keuze: Doel en taken komen overeen. Groep F volgt uit 21 antwoorden. "
        "Grond voor zwaarder: " + GROND + " Zwaarder op werkzaamheden, klantcontact, gevolg_van_fouten."
    )


def test_where_the_whole_decides_the_motivation_says_so_and_counts_what_does_not_fit(
    capsys: Capture, tmp_path: Path
) -> None:
    heavier = {v.id: o.id for v in PROFIEL.vragen for o in v.opties if o.richting is Richting.ZWAARDER}
    del heavier["klantcontact"], heavier["aandeel"]
    (row,) = graded(capsys, tmp_path, complete(**heavier))
    assert "Geen grond geldt, maar het geheel is duidelijk zwaarder. Zwaarder op " in row["motivering"]
    assert " en nog 8." in row["motivering"]
    assert row["ook_bekijken"] == "2.1 Commercieel Medewerker Buitendienst"


def test_a_rule_that_is_not_followed_is_said_with_why(capsys: Capture, tmp_path: Path) -> None:
    (row,) = graded(capsys, tmp_path, complete(**TEGENSTRIJDIG))
    assert "Grond voor lichter: " in row["motivering"]
    assert "Het beeld spreekt dit tegen, en daarom blijft het gelijk." in row["motivering"]
    assert "Zwaarder op werkzaamheden, aandeel, kennisniveau; lichter op aansturing." in row["motivering"]


def test_a_long_reason_is_shortened_to_what_a_cell_shows(capsys: Capture, tmp_path: Path) -> None:
    (row,) = graded(capsys, tmp_path, complete(keuze="Het doel is gelijk. " * 40))
    assert len(row["motivering"]) < 400
    assert " … Groep E" in row["motivering"]


def test_what_an_answer_excludes_names_the_reference_that_the_profile_points_to(
    capsys: Capture, tmp_path: Path
) -> None:
    (row,) = graded(capsys, tmp_path, {"functietitel": "Accountmanager buitendienst", "buitendienst": "nee"})
    assert (row["uitkomst"], row["ook_bekijken"]) == ("geen_match", "1.1 Medewerker Verkoop Binnendienst")
    (row,) = graded(capsys, tmp_path, {"functietitel": "Accountmanager buitendienst", "leidinggeven": "ja"})
    assert row["ook_bekijken"] == "andere referentie"


@pytest.mark.parametrize("tekst", ["x", "-", "ok", "zie fb", "........."])
@pytest.mark.parametrize("kolom", ["keuze", "klantcontact_toelichting"])
def test_what_is_no_reason_does_not_count_and_is_told(kolom: str, tekst: str, capsys: Capture, tmp_path: Path) -> None:
    (row,) = graded(capsys, tmp_path, complete(**ZWAARDER, **{kolom: tekst}))
    assert row["status"] == "voorlopig"
    assert f"Vul nog in: {kolom}." in row["motivering"]
    assert row["opmerking"] == f"reden te kort in {kolom}: '{tekst}' telt niet mee"


def test_rubbish_in_every_reason_leaves_everything_to_be_filled_in(capsys: Capture, tmp_path: Path) -> None:
    bare = {name: text for name, text in complete().items() if not name.endswith("_toelichting")}
    reasons = dict.fromkeys(("reden_complexiteit", "reden_zelfstandigheid", "reden_afbreukrisico"), "zie fb")
    (row,) = graded(capsys, tmp_path, bare | reasons)
    assert row["status"] == "voorlopig"
    assert "Vul nog in: reden_complexiteit, reden_zelfstandigheid, reden_afbreukrisico." in row["motivering"]


def test_one_sentence_everywhere_is_a_remark_and_no_refusal(capsys: Capture, tmp_path: Path) -> None:
    bare = {name: text for name, text in complete().items() if not name.endswith("_toelichting")}
    reasons = dict.fromkeys(("reden_complexiteit", "reden_zelfstandigheid", "reden_afbreukrisico"), "Is hier gelijk.")
    (row,) = graded(capsys, tmp_path, bare | reasons)
    assert row["status"] == "onderbouwd"
    assert row["opmerking"] == "dezelfde reden op drie of meer plaatsen"


def test_a_reason_without_its_answer_is_told(capsys: Capture, tmp_path: Path) -> None:
    rij = {"functietitel": "Verkoop binnendienst", "aanpak_toelichting": "De aanpak ligt vast in het handboek."}
    (row,) = graded(capsys, tmp_path, rij)
    (same,) = graded(capsys, tmp_path, rij | {"aanpak": ""})
    assert row["opmerking"] == same["opmerking"] == "toelichting zonder antwoord bij aanpak: ze telt niet mee"


def test_who_asks_for_the_columns_hears_which_words_go_in_them(capsys: Capture, tmp_path: Path) -> None:
    lijst = tmp_path / "lijst.csv"
    lijst.write_text("functietitel\nVerkoop binnendienst\n", encoding="utf-8")
    said = fw(capsys, "batch", lijst, "-o", "-", "--profielen", PROFIELEN, "--vraagkolommen").err
    assert "functiewijzer vragenlijst CODE --formaat yaml" in said
