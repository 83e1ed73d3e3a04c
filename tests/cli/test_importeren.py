"""`importeer` as people use it: a handbook in, a folder of profiles out, and the next edition over it."""

import json
import re
from pathlib import Path

import pytest

from functiewijzer.cli.gesprek.scherm import TERUG
from functiewijzer.cli.handboek.conflicten import settle
from functiewijzer.core.handboek.handboekdocumenten import Handboekdocument
from functiewijzer.core.handboek.hernieuwing import Documentgang, Documentlot
from functiewijzer.core.handboek.samenvoegen import merge
from gereedschap import Afloop, assert_golden, fw
from gespreksproef import CTRL_C, Nepscherm
from handboekschade import lose_letters, read_utf8_as_cp1252
from handboekteksten import CAO, ENGELS, REGELS

Capture = pytest.CaptureFixture[str]
ORDER = "m/3-magazijn-en-vervoer/3.2-orderverzamelaar.yaml"
TEAM = "m/3-magazijn-en-vervoer/3.3-teamleider-magazijn.yaml"
HEEL = REGELS.removeprefix("Handboek functies Kaasveem Noord\n\n")
NIEUW = HEEL.replace("Verzamelen van bestelde", "Verzamelen en inpakken van bestelde").replace(
    "aan een team van orderverzamelaars", "aan twee teams"
)


BESCHADIGD = (
    HEEL.replace("organisaties", "organisaes").replace("specifieke", "specieke").replace("Informatie", "Informae")
    .replace("efficiënt", "efciënt").replace("kwalificaties", "kwalicaes").replace("flexibele", "exibele")
)  # fmt: skip
"""Without its ligatures, but for the words that tell the parts of a function apart."""


@pytest.fixture(autouse=True)
def _in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")


def importeer(capsys: Capture, text: str = HEEL, *args: str, name: str = "kaasveem.txt") -> Afloop:
    Path(name).write_text(text, encoding="utf-8")
    return fw(capsys, "importeer", name, "--naar", "m", "--geldig-vanaf", "2027-01-01", *args)


def contents(folder: str = "m") -> dict[str, bytes]:
    return {path.as_posix(): path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()}


def edit(pad: str, old: str, new: str) -> None:
    text = Path(pad).read_text(encoding="utf-8")
    assert old in text
    Path(pad).write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_folder_without_a_handbook_is_said_and_nothing_is_written(capsys: Capture) -> None:
    Path("leeg").mkdir()
    Path("leeg/foto.png").write_bytes(b"x")
    ended = fw(capsys, "importeer", "leeg", "--naar", "m")
    assert (ended.code, "in de map leeg staat geen handboek" in ended.err) == (3, True)
    assert not Path("m").exists()


def test_a_sound_handbook_becomes_a_folder_that_can_be_used_at_once(capsys: Capture) -> None:
    ended = importeer(capsys)
    assert ended.code == 0
    assert sorted(contents()) == ["m/.importeer.json", ORDER, TEAM, "m/functiehuis.yaml", "m/vragenbank.yaml"]
    assert fw(capsys, "valideer", "m").code == 0
    assert "Orderverzamelaar" in fw(capsys, "toon", "3.2", "--profielen", "m").out
    assert_golden("importeren/kort.txt", ended.out)


def test_the_whole_report_in_every_format(capsys: Capture) -> None:
    text = f"{REGELS}\nEen losse zin die nergens bij hoort, want hier staat geen kop boven.\n"
    args = ("--proef", "--alles")
    assert_golden("importeren/alles.txt", importeer(capsys, text, *args).out)
    assert_golden("importeren/alles.html", importeer(capsys, text, "--proef", "--formaat", "html").out)
    data = importeer(capsys, text, "--proef", "--formaat", "json").out
    assert_golden("importeren/alles.json", data)
    assert json.loads(data)["nakijken"] is True


def test_the_lines_outside_the_functions_are_listed_so_that_none_is_only_a_number(capsys: Capture) -> None:
    text = f"# Voorwoord\n\nDit boek is van de vakgroep.\nHet geldt voor iedereen.\n\n{HEEL}"
    shown = importeer(capsys, text, "--proef", "--alles", name="boek.md").out
    assert "Buiten de functies gelaten in boek\n - r. 1–4: 3 regels, 2 zinnen\n" in shown
    found = json.loads(importeer(capsys, text, "--proef", "--formaat", "json", name="boek.md").out)["bestanden"][0]
    assert [regel["tekst"] for regel in found["buiten_de_functies"]] == [
        "Voorwoord",
        "Dit boek is van de vakgroep.",
        "Het geldt voor iedereen.",
    ]
    assert found["regels"]["overig"] == 3


def test_a_proof_writes_nothing_and_ends_the_same(capsys: Capture) -> None:
    assert importeer(capsys, HEEL, "--proef").code == 0
    assert not Path("m").exists()


def test_the_same_handbook_again_changes_nothing(capsys: Capture) -> None:
    importeer(capsys)
    before = contents()
    assert importeer(capsys).code == 0
    assert contents() == before


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (CAO, "lijkt op een cao-tekst"),
        (ENGELS, "niet Nederlands"),
        ("12\n", "geen tekst"),
        (lose_letters(0.03)(HEEL), "beschadigd"),
    ],
)
def test_what_is_refused_is_said_and_nothing_is_written(capsys: Capture, text: str, says: str) -> None:
    ended = importeer(capsys, text)
    assert ended.code == 1
    assert says in " ".join(ended.out.split())
    assert "Er is niets geschreven" in ended.out
    assert not Path("m").exists()


def test_a_damaged_handbook_can_be_imported_all_the_same_and_the_report_says_so(capsys: Capture) -> None:
    ended = importeer(capsys, BESCHADIGD, "--toch", "--alles")
    assert ended.code == 1
    assert "U nam het handboek toch over (--toch)" in ended.out
    assert Path("m/functiehuis.yaml").exists()
    state = json.loads(Path("m/.importeer.json").read_text(encoding="utf-8"))
    assert any(punt["soort"] == "schade" for punt in state["openpunten"])


def test_a_repair_is_offered_with_old_and_new_and_done_when_asked(capsys: Capture) -> None:
    damaged = read_utf8_as_cp1252(HEEL.replace("’", "'"))
    offered = importeer(capsys, damaged)
    assert offered.code == 1
    assert "--herstel" in offered.out
    assert "‘efficiÃ«nt’ wordt ‘efficiënt’" in " ".join(offered.out.split())
    done = importeer(capsys, damaged, "--herstel")
    assert "Hersteld:" in done.out
    assert "efficiënt" in Path(ORDER).read_text(encoding="utf-8")


def test_a_file_that_can_not_be_read_ends_with_3(capsys: Capture) -> None:
    assert fw(capsys, "importeer", "weg.txt", "--naar", "m").code == 3
    Path("kapot.docx").write_bytes(b"PK\x03\x04niets")
    assert fw(capsys, "importeer", "kapot.docx", "--naar", "m").code == 3


def test_a_folder_of_files_becomes_one_library_and_other_documents_are_passed_over(capsys: Capture) -> None:
    Path("boeken").mkdir()
    first, second = re.split(r"\n(?=3\.3 )", HEEL)
    Path("boeken/1.txt").write_text(first, encoding="utf-8")
    Path("boeken/2.txt").write_text(f"Functiefamilie 3 Magazijn en vervoer\n\n{second}", encoding="utf-8")
    Path("boeken/cao.txt").write_text(CAO, encoding="utf-8")
    Path("boeken/foto.png").write_bytes(b"")
    ended = fw(capsys, "importeer", "boeken", "--naar", "m", "--formaat", "json")
    data = json.loads(ended.out)
    assert [functie["code"] for functie in data["functies"]] == ["3.2", "3.3"]
    assert data["overgeslagen"] == ["foto.png"]
    assert [item["oordeel"]["geweigerd"] for item in data["bestanden"]] == [False, False, True]
    assert ended.code == 1


def test_the_next_edition_comes_in_where_nobody_changed_anything(capsys: Capture) -> None:
    importeer(capsys)
    importeer(capsys, NIEUW)
    text = Path(TEAM).read_text(encoding="utf-8")
    assert "aan twee teams" in text
    assert 'versie: "0.2"' in text


def test_what_a_person_wrote_stays_with_comments_and_all(capsys: Capture) -> None:
    importeer(capsys)
    edit(ORDER, "\npositie: ", "\n# zo noemen wij dat\npositie: Bij ons ")
    importeer(capsys, NIEUW)
    text = Path(ORDER).read_text(encoding="utf-8")
    assert "# zo noemen wij dat\npositie: Bij ons Werkt" in text
    assert "doel: Verzamelen en inpakken van" in text


def test_a_field_that_both_changed_stays_and_is_named_without_a_terminal(capsys: Capture) -> None:
    importeer(capsys)
    edit(ORDER, "doel: Verzamelen van", "doel: Bijeenzoeken van")
    ended = importeer(capsys, NIEUW)
    assert ended.code == 1
    assert "Door u én in het handboek veranderd (1): Orderverzamelaar." in ended.out
    assert "doel: Bijeenzoeken van" in Path(ORDER).read_text(encoding="utf-8")
    assert "Door u én in het handboek veranderd" in importeer(capsys, NIEUW).out
    assert_golden("importeren/opnieuw.txt", importeer(capsys, NIEUW, "--alles").out)


def test_a_function_that_is_gone_is_named_and_never_deleted(capsys: Capture) -> None:
    importeer(capsys)
    ended = importeer(capsys, re.split(r"\n(?=3\.3 )", HEEL)[0])
    assert ended.code == 1
    assert "Niet meer in het handboek (1): Teamleider magazijn." in ended.out
    assert Path(TEAM).exists()


def _house() -> list[str]:
    return Path("m/functiehuis.yaml").read_text(encoding="utf-8").splitlines()


def test_the_house_keeps_the_groups_of_a_function_that_is_gone(capsys: Capture) -> None:
    importeer(capsys)
    (groups,) = [line for line in _house() if line.startswith("functiegroepen:")]
    importeer(capsys, re.split(r"\n(?=3\.3 )", HEEL)[0])
    assert "FW304" not in fw(capsys, "valideer", "m").out
    assert groups in _house()


def test_a_profile_that_a_person_took_away_stays_away(capsys: Capture) -> None:
    importeer(capsys)
    Path(TEAM).unlink()
    assert "Door u weggehaald (1): Teamleider magazijn." in importeer(capsys, NIEUW).out
    assert not Path(TEAM).exists()


def test_a_profile_that_is_no_yaml_any_more_is_left_alone_and_named(capsys: Capture) -> None:
    importeer(capsys)
    Path(TEAM).write_text("soort: [", encoding="utf-8")
    ended = importeer(capsys, NIEUW)
    assert ended.code == 1
    assert "Niet te lezen (1)" in ended.out
    assert Path(TEAM).read_text(encoding="utf-8") == "soort: ["


def test_two_editions_beside_each_other_show_what_says_another_thing_and_count_what_only_moved(capsys: Capture) -> None:
    importeer(capsys)
    Path("m").rename("oud")
    importeer(capsys, f"\n\n{NIEUW}")
    shown = fw(capsys, "verschil", "oud", "m").out
    assert "Verzamelen [en inpakken]" in " ".join(shown.split())
    assert "Alleen de plaats in het handboek is anders:" in shown
    assert "kaasveem, r." not in shown


def test_the_name_of_a_handbook_is_shown_as_text(capsys: Capture) -> None:
    ended = importeer(capsys, HEEL, "--proef", "--formaat", "html", name="<b>kaas & wei.txt")
    assert "<b>kaas" not in ended.out
    assert "&lt;b&gt;kaas &amp; wei" in ended.out


BASIS = {"naam": "Kaasmaker", "doel": "a", "positie": "a"}
EIGEN = {"naam": "Kaasmaker", "doel": "b", "positie": "b"}
LATER = {"naam": "Kaasmaker", "doel": "c", "positie": "c"}


def gang() -> Documentgang:
    nieuw = Handboekdocument(pad="2.1.yaml", gegevens=LATER)
    merged = merge(BASIS, EIGEN, LATER)
    return Documentgang(pad="2.1.yaml", naam="Kaasmaker", nieuw=nieuw, eigen=EIGEN, basis=BASIS, samenvoeging=merged)


def test_each_conflict_is_one_question_with_both_texts() -> None:
    (after,) = settle([gang()], Nepscherm("handboek", "later"))
    assert after.samenvoeging is not None
    assert [v.pad for v in after.samenvoeging.over_te_nemen] == [("doel",)]
    assert [v.pad for v in after.samenvoeging.conflicten] == [("positie",)]


def test_going_back_asks_the_question_before_again() -> None:
    (after,) = settle([gang()], Nepscherm("handboek", TERUG, "eigen", "eigen"))
    assert after.lot is Documentlot.EIGEN


def test_leaving_at_a_question_decides_nothing() -> None:
    with pytest.raises(KeyboardInterrupt):
        settle([gang()], Nepscherm("handboek", CTRL_C))


def test_without_a_conflict_nothing_is_asked() -> None:
    assert settle([Documentgang(pad="a", naam="b")]) == (Documentgang(pad="a", naam="b"),)
    assert Documentgang(pad="a", naam="b").lot is Documentlot.WEGGEHAALD


BLADEN = "".join(
    f"## Groep {groep}: {naam}\n\nWie hier werkt, {naam} van kaas in de kelder en houdt de planken schoon.\n\n"
    for groep, naam in (("1", "keert"), ("2", "weegt"), ("3", "keurt"))
)


def test_rules_that_are_of_the_tool_itself_are_called_that(capsys: Capture) -> None:
    for args in ((), ("--alles",)):
        said = " ".join(importeer(capsys, f"# Kelder\n\n{BLADEN}", "--proef", *args, name="kelder.md").out.split())
        assert "De toepassingsregels van 3 profielen zijn van functiewijzer zelf" in said
        assert "elk één groep hoger of lager" not in said
        assert "beloven" not in said


def test_a_part_that_may_be_in_lines_without_a_place_is_not_said_to_lack(capsys: Capture) -> None:
    before, _, after = HEEL.rpartition("Doel van de functie\n")
    without = before + after.partition("\n\n")[2].partition("\n\n")[2]
    loose = f"{without}\nEen losse zin die nergens bij hoort, want hier staat geen kop boven.\n"
    whole, lacking = (" ".join(importeer(capsys, text, "--proef", "--alles").out.split()) for text in (without, loose))
    assert "doel: staat niet in het handboek, of is niet gevonden" in whole
    assert "doel: niet gevonden; misschien staat het in de regels zonder plaats" in lacking
