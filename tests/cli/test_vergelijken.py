"""`vergelijk` as people use it: two dossiers, folders, and a consensus that loses nothing and overwrites nothing."""

import json
import os
import re
import sys
from pathlib import Path
from shutil import copytree

import pytest

from dossierbouw import bewaar, bibliotheek, vastgelegd
from functiewijzer.cli.beoordelaars.eenwording import reach_consensus
from functiewijzer.cli.beoordelaars.verzoek import Vergelijkverzoek
from functiewijzer.cli.bibliotheek import open_profielmap
from functiewijzer.cli.dossiers.lezen import read_zijden
from functiewijzer.cli.gesprek.scherm import TERUG, Keuzevraag, Tekstvraag
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.core.beoordelaars.vergelijking import compare
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import grade_and_record
from functiewijzer.core.indeling.kader import Titelbeeld
from functiewijzer.core.profielen.woordenlijst import Band
from functiewijzer.loading.dossiers.lezer import read_dossier
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from gereedschap import PROFIELEN, VOORBEELD, assert_golden, fw
from gespreksproef import CTRL_C, Nepscherm, Reply

HOSTILE = "<script>alert(1)</script> [bold] {{ 7*7 }} | \u202eom \\"
WAAROM = "Waarom deze keuze?"
Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    bewaar(
        tmp_path,
        "a",
        vastgelegd(
            antwoorden={"aansturing": "meer"},
            werkgever="Groothandel",
            peildatum="2026-03-01",
            beoordelaar="HR-adviseur",
        ),
    )
    bewaar(
        tmp_path,
        "b",
        vastgelegd(
            antwoorden={"klantcontact": "verkoopadvies"},
            werkgever="Groothandel",
            peildatum="2026-04-01",
            beoordelaar="leidinggevende",
            functiebeschrijving={"naam": "Functiebeschrijving 12", "datum": "2025-01-01"},
        ),
    )
    return tmp_path


A, B, C = Path("a.dossier.yaml"), Path("b.dossier.yaml"), Path("c.dossier.yaml")


def talk(*replies: Reply | tuple[str, Reply], a: Path = A, b: Path = B, c: Path = C) -> tuple[Dossier, Nepscherm]:
    """Reach consensus with these replies; every reply must be used."""
    scherm = Nepscherm(*replies)
    profielmap = open_profielmap(PROFIELEN)
    verzoek = Vergelijkverzoek(
        a=a, b=b, consensus=c, eenvoudig=False, formaat=None, uitvoer=None, overschrijf=False, profielmap=PROFIELEN
    )
    try:
        agreed = reach_consensus(compare(*read_zijden(a, b, profielmap)), verzoek, profielmap, scherm)
    finally:
        assert scherm.replies == []
    return agreed, scherm


PEILDATUM: tuple[Reply, ...] = ("-b", "Toen was de beschrijving nieuw.")
KLANTCONTACT: tuple[Reply, ...] = ("verkoopadvies", "Elke dag, zegt de planning.")
AANSTURING: tuple[Reply, ...] = ("weinig", "Beiden zagen het rooster niet.")


@pytest.mark.parametrize("formaat", ["tekst", "json", "markdown", "html"])
def test_only_the_differences_are_shown_in_every_form(formaat: str, capsys: Capture) -> None:
    shown = fw(capsys, "vergelijk", A, B, "--formaat", formaat)
    assert shown.code == Uitgang.BEVINDINGEN
    assert_golden(f"vergelijk/verschillen.{formaat}", shown.out)


def test_two_dossiers_that_say_the_same_end_with_0(capsys: Capture) -> None:
    shown = fw(capsys, "vergelijk", A, A)
    assert (shown.code, "Er zijn geen verschillen." in shown.out) == (0, True)


def test_answers_that_were_not_graded_yet_are_graded(capsys: Capture) -> None:
    shown = fw(capsys, "vergelijk", VOORBEELD, VOORBEELD, "--formaat", "json")
    assert (shown.code, json.loads(shown.out)["eerste"]["advies"]) == (0, "F")


def test_titles_that_differ_are_told(folder: Path, capsys: Capture) -> None:
    bewaar(folder, "d", vastgelegd("Verkoopmedewerker"))
    assert "De functietitels verschillen." in fw(capsys, "vergelijk", A, "d.dossier.yaml").out


def test_with_different_profiles_only_the_outcome_is_compared_and_there_is_no_consensus(
    folder: Path, capsys: Capture
) -> None:
    path = bewaar(folder, "d", vastgelegd(profiel="2.1"))
    shown = fw(capsys, "vergelijk", A, path)
    assert "Niet te vergelijken per vraag" in shown.out
    assert "een consensus is niet te maken" in " ".join(shown.out.split())
    refused = fw(capsys, "vergelijk", A, path, "--consensus", C)
    assert (refused.code, "1.1 en 2.1" in refused.err, C.exists()) == (2, True, False)


def test_hostile_texts_do_nothing_in_any_form(folder: Path, capsys: Capture) -> None:
    evil = vastgelegd(HOSTILE, antwoorden={"aansturing": "meer"}, beoordelaar=HOSTILE, afdeling=HOSTILE)
    bewaar(folder, "d", evil)
    for formaat in ("tekst", "markdown", "html"):
        shown = fw(capsys, "vergelijk", "d.dossier.yaml", B, "--formaat", formaat).out
        assert "<script>" not in shown or formaat == "tekst"
        assert "\u202e" not in shown
        assert "49" not in shown.replace("2049", "")


@pytest.mark.parametrize("args", [("a.dossier.yaml",), ("a.dossier.yaml", "."), (".", "a.dossier.yaml")])
def test_one_dossier_or_a_dossier_and_a_folder_is_a_mistake(args: tuple[str, ...], capsys: Capture) -> None:
    shown = fw(capsys, "vergelijk", *args)
    assert (shown.code, "twee dossiers, twee mappen" in shown.err) == (2, True)


@pytest.mark.parametrize("args", [("weg",), ("weg", "a.dossier.yaml"), ("a.dossier.yaml", "weg")])
def test_what_is_not_there_can_not_be_read(args: tuple[str, ...], capsys: Capture) -> None:
    assert fw(capsys, "vergelijk", *args).code == Uitgang.BESTAND


def make_pairs(folder: Path) -> None:
    for number, (one, other) in enumerate([("meer", "meer"), ("vergelijkbaar", "meer"), ("weinig", "weinig")]):
        for name, role, answer in (("x", "adviseur", one), ("y", "manager", other)):
            dossier = vastgelegd(f"Functie {number}", antwoorden={"aansturing": answer}, beoordelaar=role)
            bewaar(folder / "map", f"{name}{number}", dossier)
    bewaar(folder / "map", "alleen", vastgelegd("Alleen"))
    (folder / "map" / "stuk.dossier.yaml").write_text("antwoorden: [", encoding="utf-8")
    (folder / "map" / "leeg.dossier.yaml").write_text("antwoorden: {}\n", encoding="utf-8")


@pytest.mark.parametrize("formaat", ["tekst", "json"])
def test_a_folder_of_pairs_gives_kappa_and_names_what_is_no_pair(folder: Path, formaat: str, capsys: Capture) -> None:
    make_pairs(folder)
    shown = fw(capsys, "vergelijk", "map", "--formaat", formaat)
    assert (shown.code, "stuk.dossier.yaml" in shown.err) == (1, True)
    assert_golden(f"vergelijk/map.{formaat}", shown.out)


def test_a_simple_dialogue_without_consensus_is_refused(capsys: Capture) -> None:
    shown = fw(capsys, "vergelijk", A, B, "--eenvoudig")
    assert (shown.code, "geef ook --consensus BESTAND" in shown.err) == (2, True)


@pytest.mark.parametrize("args", [("leeg",), (".", "leeg"), ("leeg", ".")])
def test_a_folder_without_dossiers_is_refused(args: tuple[str, ...], folder: Path, capsys: Capture) -> None:
    (folder / "leeg").mkdir()
    shown = fw(capsys, "vergelijk", *args)
    assert (shown.code, shown.out, "in leeg staan geen dossiers" in shown.err) == (3, "", True)


def test_what_can_not_be_read_in_one_of_two_folders_is_named_with_its_folder(folder: Path, capsys: Capture) -> None:
    for name in ("een", "twee"):
        bewaar(folder / name, "x", vastgelegd())
    (folder / "twee" / "y.yaml").write_text("kapot: [", encoding="utf-8")
    shown = fw(capsys, "vergelijk", "een", "twee", "--formaat", "json")
    assert (shown.code, [b["pad"] for b in json.loads(shown.out)["niet_gelezen"]]) == (1, ["twee/y.yaml"])


def test_two_folders_are_paired_by_file_name(folder: Path, capsys: Capture) -> None:
    for name in ("een", "twee"):
        bewaar(folder / name, "x", vastgelegd(beoordelaar=f"beoordelaar {name}"))
    shown = fw(capsys, "vergelijk", "een", "twee", "--formaat", "json")
    data = json.loads(shown.out)
    assert (shown.code, len(data["paren"]), data["kappa_functiegroep"]["kappa"]) == (0, 1, None)
    assert data["kappa_functiegroep"]["reden"] == "er zijn minder dan twee paren"


def test_a_dossier_never_agrees_with_its_copy(folder: Path, capsys: Capture) -> None:
    mine = bewaar(folder / "een", "x", vastgelegd(beoordelaar="HR-adviseur"))
    bewaar(folder / "een", "x (kopie)", vastgelegd(beoordelaar="HR-adviseur"))
    bewaar(folder / "twee", "x", vastgelegd(beoordelaar="HR-adviseur"))
    for folders in (("een",), ("een", "twee")):
        data = json.loads(fw(capsys, "vergelijk", *folders, "--formaat", "json").out)
        assert (data["paren"], any("hetzelfde dossier" in told for told in data["overig"])) == ([], True)
    said = fw(capsys, "vergelijk", mine, folder / "twee" / "x.dossier.yaml").err
    assert "zijn hetzelfde dossier, dus niet van twee beoordelaars" in " ".join(said.split())


def test_a_copy_does_not_keep_two_assessors_from_being_a_pair(folder: Path, capsys: Capture) -> None:
    for name, role in (("a", "HR-adviseur"), ("b", "leidinggevende"), ("b (1)", "leidinggevende")):
        bewaar(folder / "map", name, vastgelegd(beoordelaar=role))
    (paar,) = json.loads(fw(capsys, "vergelijk", "map", "--formaat", "json").out)["paren"]
    assert (paar["eerste"]["dossier"], paar["tweede"]["dossier"]) == ("a.dossier.yaml", "b.dossier.yaml")


def test_two_dossiers_of_one_assessor_and_one_day_are_no_pair(folder: Path, capsys: Capture) -> None:
    for name, answer in (("a", "vergelijkbaar"), ("b", "meer")):
        bewaar(
            folder / "map",
            name,
            vastgelegd(antwoorden={"aansturing": answer}, beoordelaar="HR", peildatum="2026-05-01"),
        )
    data = json.loads(fw(capsys, "vergelijk", "map", "--formaat", "json").out)
    assert (data["paren"], "dezelfde beoordelaar en dezelfde dag" in data["overig"][0]) == ([], True)


def test_a_consensus_of_a_folder_is_refused(folder: Path, capsys: Capture) -> None:
    shown = fw(capsys, "vergelijk", ".", "--consensus", C)
    assert (shown.code, "geen map" in shown.err) == (2, True)


def test_without_a_terminal_nobody_can_choose(capsys: Capture) -> None:
    shown = fw(capsys, "vergelijk", A, B, "--consensus", C)
    assert (shown.code, "er is geen terminal om vragen te stellen" in shown.err, C.exists()) == (2, True, False)


def test_where_there_is_nothing_to_choose_a_consensus_needs_no_terminal(capsys: Capture) -> None:
    shown = fw(capsys, "vergelijk", A, A, "--consensus", C)
    assert (shown.code, read_dossier(C)[1].functiegroep) == (0, "D")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("  klantcontact:\n    antwoord: verkoopadvies", "  klantcontact:\n    antwoord: bestaat_niet"),
        ("  klantcontact:\n    antwoord: verkoopadvies", "  geen_vraag:\n    antwoord: verkoopadvies"),
        ("  uitkomst: gelijk", "  uitkomst: lichter"),
        ("soort: indeling", "soort: indeling\nonbekend: x"),
        ("profiel: '1.1'", "profiel: '9.9'"),
    ],
)
@pytest.mark.parametrize("is_second", [True, False])
def test_an_unusable_dossier_is_refused_before_anything_is_written(
    old: str,
    new: str,
    is_second: bool,
    folder: Path,
    capsys: Capture,
) -> None:
    text = B.read_text("utf-8")
    assert old in text
    B.write_text(text.replace(old, new, 1), "utf-8")
    before = sorted(path.name for path in folder.iterdir())
    for _ in range(2):
        ended = fw(capsys, "vergelijk", *((A, B) if is_second else (B, A)), "--consensus", C)
        assert (ended.code, "terminal" in ended.err) == (2, False)
        assert sorted(path.name for path in folder.iterdir()) == before


def test_each_difference_is_asked_with_both_answers_and_needs_a_reason() -> None:
    agreed, scherm = talk(
        ("Peildatum", "-b"), (WAAROM, ""), (WAAROM, "Toen was de beschrijving nieuw."), *AANSTURING, *KLANTCONTACT
    )
    assert agreed.functiegroep is not None
    assert "A (HR-adviseur): Meer dan in de referentiefunctie" in scherm.talk
    assert "Een reden is nodig." in scherm.talk
    assert "── Verschil 2 van 3 · Aansturing ──" in scherm.told
    _, saved = read_dossier(C)
    assert saved == agreed
    assert saved.consensus is not None
    assert [(k.onderdeel, k.keuze) for k in saved.consensus.verschillen] == [
        ("peildatum", "1 april 2026"),
        ("antwoorden.aansturing", "weinig"),
        ("antwoorden.klantcontact", "verkoopadvies"),
    ]
    assert (saved.consensus.eerste.beoordelaar, saved.consensus.tweede.dossier) == ("HR-adviseur", "b.dossier.yaml")


def test_no_answer_stands_ready_in_the_talks() -> None:
    _, scherm = talk(*PEILDATUM, *AANSTURING, *KLANTCONTACT)
    ready = [vraag.gegeven for vraag in scherm.asked if isinstance(vraag, Keuzevraag) and len(vraag.keuzes) > 2]
    assert ready == [None, None]


def test_after_a_consensus_the_two_dossiers_are_no_gradings_of_their_own(capsys: Capture) -> None:
    talk(*PEILDATUM, *AANSTURING, *KLANTCONTACT)
    shown = json.loads(fw(capsys, "dossiers", ".", "--formaat", "json").out)
    assert {item["dossier"]: item["opgegaan_in_consensus"] for item in shown["dossiers"]} == {
        "a.dossier.yaml": True, "b.dossier.yaml": True, "c.dossier.yaml": False,
    }  # fmt: skip
    assert sum(len(cell["functietitels"]) for cell in shown["functieraster"]) == 1
    assert "zelfde_titel" not in {signaal["soort"] for signaal in shown["samenhang"]}


def test_ctrl_c_loses_nothing_and_the_same_command_goes_on() -> None:
    with pytest.raises(Klaar) as ended:
        talk(*PEILDATUM, AANSTURING[0], CTRL_C)
    assert ended.value.uitgang == Uitgang.AFGEBROKEN
    half = read_dossier(C)[1]
    assert half.consensus is not None
    assert (half.is_vastgelegd, len(half.consensus.verschillen)) == (False, 1)
    agreed, scherm = talk(*AANSTURING, *KLANTCONTACT)
    assert str(agreed.peildatum) == "2026-04-01"
    assert "── Verschil 2 van 3 · Aansturing ──" in scherm.told


def test_when_stopping_the_command_to_go_on_is_told() -> None:
    scherm = Nepscherm(*PEILDATUM, CTRL_C)
    profielmap = open_profielmap(PROFIELEN)
    verzoek = Vergelijkverzoek(
        a=A, b=B, consensus=C, eenvoudig=True, formaat=None, uitvoer=None, overschrijf=False, profielmap=None
    )
    with pytest.raises(Klaar):
        reach_consensus(compare(*read_zijden(A, B, profielmap)), verzoek, profielmap, scherm)
    assert "vergelijk a.dossier.yaml b.dossier.yaml --consensus c.dossier.yaml --eenvoudig" in scherm.told[-1]


def test_back_at_the_choice_returns_to_the_difference_before_with_what_was_chosen() -> None:
    agreed, scherm = talk(
        TERUG, *PEILDATUM, ("aansturing", TERUG), ("Peildatum", "-b"), (WAAROM, "Anders."), *AANSTURING, *KLANTCONTACT
    )
    assert "Dit is het eerste verschil" in scherm.talk
    again = [vraag for vraag in scherm.asked if isinstance(vraag, Keuzevraag) and "Peildatum" in vraag.tekst][-1]
    reasons = [vraag for vraag in scherm.asked if isinstance(vraag, Tekstvraag)]
    assert (again.gegeven, reasons[1].standaard) == ("-b", "Toen was de beschrijving nieuw.")
    assert agreed.consensus is not None
    assert agreed.consensus.verschillen[0].reden == "Anders."


def test_back_at_the_reason_returns_to_the_choice_and_what_was_saved_stays_until_then() -> None:
    with pytest.raises(Klaar):
        talk(*PEILDATUM, "meer", (WAAROM, TERUG), TERUG, CTRL_C)
    half = read_dossier(C)[1]
    assert half.consensus is not None
    assert [k.onderdeel for k in half.consensus.verschillen] == ["peildatum"]


def test_a_finished_consensus_is_left_as_it_is(folder: Path) -> None:
    talk(*PEILDATUM, *AANSTURING, *KLANTCONTACT)
    before = C.read_bytes()
    talk()
    assert C.read_bytes() == before


@pytest.mark.parametrize("content", ["", "functietitel: Iets anders\nantwoorden: {}\n", "geen: dossier\n"])
def test_a_file_that_is_something_else_is_never_overwritten(content: str, capsys: Capture) -> None:
    C.write_text(content, encoding="utf-8")
    assert fw(capsys, "vergelijk", A, B, "--consensus", C).code == 2
    assert C.read_text(encoding="utf-8") == content


def test_a_consensus_of_dossiers_that_have_changed_since_is_refused(folder: Path) -> None:
    with pytest.raises(Klaar):
        talk(*PEILDATUM, CTRL_C)
    bewaar(folder, "a", vastgelegd(antwoorden={"aansturing": "weinig"}))
    with pytest.raises(Gebruiksfout, match="zoals ze nu zijn"):
        talk()


def test_one_of_the_two_can_not_be_the_consensus(capsys: Capture) -> None:
    before = A.read_bytes()
    assert fw(capsys, "vergelijk", A, B, "--consensus", A).code == 2
    assert A.read_bytes() == before


def test_a_name_that_is_no_dossier_is_refused(capsys: Capture) -> None:
    assert fw(capsys, "vergelijk", A, B, "--consensus", "c.html").code == 2


def test_dossiers_of_another_edition_have_to_be_graded_again_first(folder: Path, capsys: Capture) -> None:
    old = vastgelegd()
    assert old.herkomst is not None
    other = old.herkomst.model_copy(update={"profielhash": "sha256:ouder"})
    bewaar(folder, "d", old.model_copy(update={"herkomst": other}))
    shown = fw(capsys, "vergelijk", A, "d.dossier.yaml")
    assert "verschillende edities" in shown.out
    refused = fw(capsys, "vergelijk", A, "d.dossier.yaml", "--consensus", C)
    assert (refused.code, "d.dossier.yaml is gemaakt met een andere editie" in refused.err) == (2, True)


def test_dossiers_with_other_thresholds_have_to_be_graded_again_first(folder: Path, capsys: Capture) -> None:
    target = folder / "profielen"
    copytree(PROFIELEN, target)
    huis = target / "functiehuis.yaml"
    text = huis.read_text("utf-8")
    assert "\n  drempel: " in text
    huis.write_text(re.sub(r"\n  drempel: .*", "\n  drempel: 0.55", text), "utf-8")
    refused = fw(capsys, "vergelijk", A, B, "--consensus", C, "--profielen", target)
    assert (refused.code, "a.dossier.yaml is gemaakt met andere drempels" in refused.err) == (2, True)
    assert not C.exists()


def test_an_answers_file_is_graded_into_the_same_record_that_indeel_makes(folder: Path) -> None:
    titelbeeld = Titelbeeld(Band.BEOORDELEN)
    whole = grade_and_record(vastgelegd(), bibliotheek(), titelbeeld)
    bare = whole.model_copy(update={"advies": None, "stappen": (), "bezwaar": None})
    path = bewaar(folder, "d", bare)
    assert read_zijden(A, path, open_profielmap(PROFIELEN))[1].dossier == whole


def test_a_folder_that_can_not_be_written_to_is_told_before_the_first_question() -> None:
    with pytest.raises(Bestandsfout, match="--consensus BESTAND"):
        talk(c=Path("nergens") / "c.yaml")


def test_after_the_consensus_the_report_says_what_was_chosen(capsys: Capture) -> None:
    talk(*PEILDATUM, *AANSTURING, *KLANTCONTACT)
    shown = fw(capsys, "vergelijk", A, B, "--consensus", C)
    assert (shown.code, "al compleet" in shown.err) == (0, True)
    assert_golden("vergelijk/consensus.tekst", shown.out)
    against_a = json.loads(fw(capsys, "vergelijk", C, A, "--formaat", "json").out)
    assert {v["vraag"] for v in against_a["antwoorden"]} == {"aansturing", "klantcontact"}
    assert bibliotheek().profielen["1.1"].code == against_a["eerste"]["profiel"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes any bytes as a name")
def test_odd_names_in_a_folder_are_survived_in_every_form(folder: Path, capsys: Capture) -> None:
    for number, name in enumerate([os.fsdecode(b"latijn-\xe9"), "twee\nregels", "\x1b[31mrood"]):
        bewaar(folder / "map", name, vastgelegd(beoordelaar=f"rol {number % 2}", titel=f"Functie {number // 2}"))
    for formaat in ("tekst", "json", "markdown", "html"):
        for target in ([], ["--uitvoer", folder / f"uit-{formaat}"]):
            ended = fw(capsys, "vergelijk", "map", "--formaat", formaat, *target)
            assert (ended.code, "\x1b" in ended.out) == (0, False)
