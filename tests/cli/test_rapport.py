"""The report of a record: from the dossier alone, the same bytes each time, and never from a dossier that is none."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
import yaml

from dossierbouw import bewaar, bibliotheek, vastgelegd
from functiewijzer.core.dossiers.consensus import Beoordeling, Consensus, Consensusverschil
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import grade_and_record, recorded_advies
from functiewijzer.core.indeling.stappen import GrondStap
from functiewijzer.core.profielen.functiehuis import Huisgrondslag
from functiewijzer.rendering.indeling.vindplaatsen import own_words_text
from gereedschap import PROFIELEN, VOORBEELD, assert_golden, fw
from rapportbouw import KAAL, VOL, vol, words_of

FORMATEN = ("tekst", "markdown", "html", "json")


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    return bewaar(tmp_path, "vol", vol())


@pytest.mark.parametrize("formaat", FORMATEN)
def test_a_full_record_reads_as_it_should(capsys: pytest.CaptureFixture[str], dossier: Path, formaat: str) -> None:
    shown = fw(capsys, "rapport", dossier, "--formaat", formaat)
    assert (shown.code, shown.err) == (0, "")
    assert_golden(f"rapport/vol.{formaat}", shown.out)


@pytest.mark.parametrize("formaat", FORMATEN)
def test_a_bare_record_says_what_is_missing(capsys: pytest.CaptureFixture[str], tmp_path: Path, formaat: str) -> None:
    shown = fw(capsys, "rapport", bewaar(tmp_path, "kaal", KAAL), "--formaat", formaat)
    assert shown.code == 0
    assert_golden(f"rapport/kaal.{formaat}", shown.out)


@pytest.mark.parametrize("opdracht", ["rapport", "brief"])
def test_the_word_document_says_the_same(capsys: pytest.CaptureFixture[str], dossier: Path, opdracht: str) -> None:
    target = dossier.with_suffix(".docx")
    assert fw(capsys, opdracht, dossier, "-o", target).code == 0
    assert_golden(f"{opdracht}/vol.docx.txt", words_of(target.read_bytes()))


def test_the_report_needs_no_profiles_and_no_name_of_the_file(
    capsys: pytest.CaptureFixture[str], dossier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = fw(capsys, "rapport", dossier, "--formaat", "html").out
    elsewhere = tmp_path / "elders"
    elsewhere.mkdir()
    shutil.copy(dossier, elsewhere / "anders.dossier.yaml")
    monkeypatch.chdir(elsewhere)
    monkeypatch.setenv("FUNCTIEWIJZER_PROFIELEN", str(tmp_path / "bestaat-niet"))
    assert fw(capsys, "rapport", "anders.dossier.yaml", "--formaat", "html").out == here


@pytest.mark.parametrize("formaat", ["html", "markdown", "docx", "json", "tekst"])
def test_the_same_dossier_gives_the_same_bytes(
    capsys: pytest.CaptureFixture[str], dossier: Path, tmp_path: Path, formaat: str
) -> None:
    targets = [tmp_path / f"{name}" for name in ("een", "twee")]
    for target in targets:
        assert fw(capsys, "rapport", dossier, "--formaat", formaat, "-o", target).code == 0
    assert targets[0].read_bytes() == targets[1].read_bytes() != b""


def test_a_decision_that_differs_stands_beside_the_advice_with_its_reason(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    reason = "De functie is net gewijzigd; zie het besluit van de ondernemingsraad."
    other = vol(besluit={"functiegroep": "E", "datum": "2026-05-01", "door": "directeur", "reden": reason})
    shown = fw(capsys, "rapport", bewaar(tmp_path, "anders", other), "--formaat", "markdown").out
    assert "> **Functiegroep E**" in shown
    assert "> Advies: functiegroep F" in shown
    assert shown.count(reason) == 2


@pytest.mark.parametrize(
    ("antwoorden", "sentence"),
    [
        ({}, "Gelijk is het uitgangspunt."),
        ({"werkzaamheden": "commercieel", "klantcontact": "verkoopadvies"}, "De regel noemt deze grond"),
        (
            {"takenpakket": "alle", "aandeel": "veel_groter", "kennisniveau": "hoger", "gevolg_van_fouten": "groter",
             "beslissingen": "ruimer", "probleemoplossing": "ingewikkeld"},
            "Het saldo is +0,",
        ),
        ({"leidinggeven": "ja"}, "Een andere referentiefunctie is nodig."),
        ({"werkzaamheden": "commercieel", "klantcontact": "verkoopadvies", "aansturing": "meer"}, "steun voor beide"),
    ],
    ids=["gelijk", "grond", "saldo", "geen_match", "tegenstrijdig"],
)  # fmt: skip
def test_the_report_says_why_a_difference_is_clear(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, antwoorden: dict[str, str], sentence: str
) -> None:
    record = vastgelegd("Proef", "1.1", antwoorden)
    shown = fw(capsys, "rapport", bewaar(tmp_path, "proef", record), "--formaat", "markdown").out
    assert sentence in shown


@pytest.mark.parametrize(
    "antwoorden",
    [
        {"werkzaamheden": "commercieel", "klantcontact": "verkoopadvies"},
        {"aansturing": "meer", "kennisniveau": "hoger"},
        {"werkzaamheden": "commercieel", "klantcontact": "verkoopadvies", "aansturing": "meer"},
        {"aansturing": "meer", "takenpakket": "alle", "aandeel": "veel_groter", "gevolg_van_fouten": "groter"},
    ],
    ids=["zwaarder", "lichter", "gronden tegen elkaar", "grond tegen saldo"],
)
def test_where_a_grond_decides_no_picture_says_otherwise(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, antwoorden: dict[str, str]
) -> None:
    record = vastgelegd("Proef", "1.1", antwoorden)
    assert record.advies is not None
    shown = fw(capsys, "rapport", bewaar(tmp_path, "proef", record)).out
    pictures = [line for line in shown.splitlines() if line.startswith("lichter ├")]
    assert pictures
    assert not set("◄●►┼") & set("".join(pictures)), "a scale that does not decide takes no side"
    assert f"► {record.advies.uitkomst.value} {record.advies.functiegroep} ◄" in shown
    assert "Alle antwoorden samen (niet beslissend):" in shown


def test_the_first_page_explains_before_the_facts_and_names_no_address(
    capsys: pytest.CaptureFixture[str], dossier: Path
) -> None:
    shown = fw(capsys, "rapport", dossier, "--formaat", "markdown").out
    first, _, rest = shown.partition("## De functie")
    for words in ("## Waarom", "### De zwaarste redenen", "### Wat daartegenover staat", "### Wat nodig is"):
        assert words in first
    assert "Zo staat het in paragraaf 2. (bewijs: Functiebeschrijving, paragraaf 2)" in first
    assert (
        "In eigen woorden; de tekst van het handboek gaat voor. Vindplaats: 001, Toepassingsregels, Zwaarder." in first
    )
    assert "1.1@" not in rest.partition("## Bijlage: vindplaatsen")[0]
    assert "1.1@" not in first
    assert "gronden.commerciele" in rest


def test_a_clause_between_quotation_marks_is_said_to_be_quoted() -> None:
    grond = next(stap for stap in reversed(vastgelegd().stappen) if isinstance(stap, GrondStap))
    quoted = replace(grond, tekst="“Zoals het er staat.”")
    kop = recorded_advies(vastgelegd()).profiel
    assert own_words_text([quoted], kop) == "Woordelijk uit het handboek: 001, Toepassingsregels, Zwaarder."
    without = replace(quoted, plaats=None, tekst="Zoals het er niet staat.")
    assert own_words_text([without], kop).startswith("In eigen woorden; de tekst van het handboek gaat voor.")
    assert kop.referentie.bron in own_words_text([without], kop)


@pytest.mark.parametrize(
    ("soort", "words"),
    [("cao", "cao: bijlage 3"), ("or", "afspraak met de ondernemingsraad: bijlage 3"), ("eigen", "eigen besluit van")],
)
def test_the_report_prints_the_grondslag_that_was_recorded(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, soort: str, words: str
) -> None:
    house = bibliotheek().functiehuis
    grondslag = Huisgrondslag.model_validate({"soort": soort, "waar": "bijlage 3", "datum": "2026-01-01"})
    library = msgspec.structs.replace(bibliotheek(), functiehuis=house.model_copy(update={"grondslag": grondslag}))
    record = grade_and_record(vastgelegd(), library)
    shown = fw(capsys, "rapport", bewaar(tmp_path, "proef", record), "--formaat", "markdown").out
    assert shown.count(words) == 2
    assert "1 januari 2026" in shown


def test_flags_are_closed_by_a_text_or_said_to_be_open(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    half = {"werkzaamheden": "commercieel", "klantcontact": "incidenteel_verkoopadvies"}
    for closed, words in (({}, "Nog niet afgesloten."), ({"twijfel": "Bekeken met het hoofd."}, "Afgesloten: Bekeken")):
        record = vastgelegd("Proef", "1.1", half, afgesloten_vlaggen=closed)
        shown = fw(capsys, "rapport", bewaar(tmp_path, "proef", record)).out
        assert words in shown


def test_a_file_without_advice_is_told_how_to_get_one(capsys: pytest.CaptureFixture[str]) -> None:
    shown = fw(capsys, "rapport", VOORBEELD)
    assert (shown.code, shown.out) == (2, "")
    assert "functiewijzer indeel --antwoorden" in shown.err
    assert "--dossier" in shown.err


def test_an_advice_that_does_not_follow_from_its_stappen_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    record = vol()
    assert record.advies is not None
    tampered = record.model_copy(update={"advies": record.advies.model_copy(update={"functiegroep": "G"})})
    for command in ("rapport", "brief"):
        shown = fw(capsys, command, bewaar(tmp_path, "geknoeid", tampered))
        assert (shown.code, shown.out) == (2, "")
        assert "FW604" in shown.err


def test_a_text_that_is_not_the_one_of_the_profile_comes_in_no_document(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = bewaar(tmp_path, "vervalst", vol())
    stap = next(stap for stap in vol().antwoordstappen if stap.vraag == "klantcontact")
    assert stap.optietekst is not None
    data = yaml.safe_load(path.read_text("utf-8"))
    forged = json.loads(json.dumps(data, default=str).replace(json.dumps(stap.optietekst), '"Geeft leiding aan tien."'))
    path.write_text(yaml.safe_dump(forged, allow_unicode=True), "utf-8")
    for command in ("rapport", "brief"):
        target = tmp_path / f"{command}.html"
        shown = fw(capsys, command, path, "-o", target)
        assert (shown.code, shown.out, target.exists()) == (2, "", False)
        assert "FW612" in shown.err
    assert "gewijzigd" in fw(capsys, "dossiers", tmp_path).out


@pytest.mark.parametrize("lost", ["herkomst", "profiel", "stappen"])
def test_half_a_record_is_refused_with_a_finding(capsys: pytest.CaptureFixture[str], tmp_path: Path, lost: str) -> None:
    half = vol().model_copy(update={lost: () if lost == "stappen" else None})
    shown = fw(capsys, "rapport", bewaar(tmp_path, "half", half))
    assert (shown.code, shown.out) == (2, "")
    assert "FW604" in shown.err


def test_the_dossier_is_never_written_over(capsys: pytest.CaptureFixture[str], dossier: Path) -> None:
    before = dossier.read_bytes()
    assert fw(capsys, "rapport", dossier, "-o", dossier).code == 2
    assert dossier.read_bytes() == before


def test_json_has_every_part_of_the_record(capsys: pytest.CaptureFixture[str], dossier: Path) -> None:
    data = json.loads(fw(capsys, "rapport", dossier, "--formaat", "json").out)
    elsewhere = {"soort", "schemaversie", "advies", "verder_bij"}
    assert set(Dossier.model_fields) - elsewhere <= set(data)
    assert data["bezwaartermijn"] == "2026-06-12"
    assert data["besluit"]["functiegroep"] == data["geldende_groep"] == "F"
    assert data["werkgever"] == VOL["werkgever"]
    assert {dekking["factor"] for dekking in data["loonfactoren"]} == {
        "vaardigheden", "inspanning", "verantwoordelijkheid", "arbeidsomstandigheden",
    }  # fmt: skip


def test_two_assessors_stand_in_the_report_with_what_they_chose_and_why(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    one, other = (Beoordeling(dossier=f"{name}.dossier.yaml", beoordelaar=name, hash=name) for name in ("hr", "lijn"))
    verschil = Consensusverschil(
        onderdeel="antwoorden.klantcontact",
        eerste="verkoopadvies",
        tweede="incidenteel_verkoopadvies",
        keuze="verkoopadvies",
        reden="Het rooster toont dagelijkse gesprekken.",
    )
    agreed = vol().model_copy(update={"consensus": Consensus(eerste=one, tweede=other, verschillen=(verschil,))})
    shown = fw(capsys, "rapport", bewaar(tmp_path, "samen", agreed), "--formaat", "markdown").out
    assert "Twee beoordelaars (A en B) deelden de functie apart in: hr en lijn." in shown
    assert "Reden: Het rooster toont dagelijkse gesprekken." in shown


@pytest.fixture
def combinatie(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Path:
    """The dossier of a combination job, decided upon."""
    target = tmp_path / "combinatie.dossier.yaml"
    parts = (bewaar(tmp_path, "een", vol()), bewaar(tmp_path, "twee", vastgelegd("Verkoper buiten", "2.1", **VOL)))
    assert (
        fw(capsys, "combineer", *parts, "--dossier", target, "--titel", "Verkoper", "--profielen", PROFIELEN).code == 0
    )
    decided = "besluit: {functiegroep: G, datum: 2026-05-01, door: directeur}\n"
    target.write_text(target.read_text(encoding="utf-8") + decided, encoding="utf-8")
    return target


@pytest.mark.parametrize("formaat", ["markdown", "json"])
def test_a_combination_is_reported_with_the_policy_that_gave_its_group(
    capsys: pytest.CaptureFixture[str], combinatie: Path, formaat: str
) -> None:
    shown = fw(capsys, "rapport", combinatie, "--formaat", formaat)
    assert (shown.code, shown.err) == (0, "")
    assert_golden(f"rapport/combinatie.{formaat}", shown.out)


def test_for_a_letter_on_a_combination_nobody_is_sent_to_an_interview(
    capsys: pytest.CaptureFixture[str], combinatie: Path
) -> None:
    lines = combinatie.read_text(encoding="utf-8").splitlines(keepends=True)
    combinatie.write_text("".join(line for line in lines if not line.startswith("besluit:")), encoding="utf-8")
    shown = fw(capsys, "brief", combinatie)
    assert shown.code == 2
    assert shown.err.endswith("vul onder besluit: functiegroep, datum en door in\n")


def test_a_letter_on_a_combination_names_both_jobs(capsys: pytest.CaptureFixture[str], combinatie: Path) -> None:
    shown = fw(capsys, "brief", combinatie, "--formaat", "markdown")
    assert shown.code == 0
    assert_golden("brief/combinatie.markdown", shown.out)


def test_the_first_page_says_that_a_decision_differs_before_it_explains_the_advice(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    besluit = {"functiegroep": "F", "datum": "2026-05-01", "door": "directeur", "reden": "Afspraak met de bond."}
    shown = fw(capsys, "rapport", bewaar(tmp_path, "anders", vastgelegd(besluit=besluit)), "--formaat", "markdown").out
    before = shown.partition("## Waarom dit advies")[0]
    assert "het besluit wijkt af van het advies. Reden: Afspraak met de bond." in before
