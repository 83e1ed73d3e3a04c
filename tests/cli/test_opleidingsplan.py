"""A training plan on the command line: made by options, a file or questions, kept as a log, read and printed."""

import json
import os
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest
import vobject
import yaml

from functiewijzer.core.opleiding.opleidingsplan import Bewijs, Bewijssoort, Planstand
from functiewijzer.loading.kalender import load_kalender
from functiewijzer.loading.opleiding.planbestand import append, dump_plan, read_plan, write_plan
from gereedschap import assert_golden, fw
from planbouw import PROGRAMMA, START, bouw_plan, met_stappen
from terminalproef import CTRL_C, ENTER, LEFT, MARKS, Terminal

Capture = pytest.CaptureFixture[str]
MAAK = (
    "opleidingsplan",
    "maak",
    "--programma",
    PROGRAMMA,
    "--cursist-nummer",
    "4711",
    "--start",
    "5-1-2026",
    "--weken",
    "20",
)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "4711.plan.yaml"
    write_plan(path, bouw_plan(), overschrijf=False)
    return path


def maak(capsys: Capture, path: Path, *args: str) -> None:
    """Make a plan without questions."""
    ended = fw(capsys, *MAAK, "--uitvoer", path, *args)
    assert (ended.code, ended.out) == (0, "")


def test_what_nobody_named_is_to_be_learned_and_what_is_mastered_is_not(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "4711.plan.yaml"
    maak(capsys, path, "--beheerst", "1.1,2.2", "--deels", "3.1", "--eigen", "2: Kent het magazijn")
    plan = read_plan(path)
    assert plan.beheerst == ("wensen_van_de_klant", "logistieke_keten")
    assert [(r.nummer, r.vooraf.value) for r in plan.rijen if r.vooraf.value != "nog_niet"] == [("3.1", "deels")]
    assert [(r.nummer, r.kennis) for r in plan.rijen if r.eigen] == [("2.3", ("Kent het magazijn",))]
    assert len(plan.rijen) == 30


def test_options_and_a_file_make_the_same_plan(capsys: Capture, tmp_path: Path) -> None:
    one, other, answers = (tmp_path / name for name in ("een.yaml", "ander.yaml", "antwoorden.yaml"))
    maak(capsys, one, "--beheerst", "1.1", "--datum", "3.2=2-3-2026", "--begeleider", "verkoper", "--feestdagen", "be")
    given = {
        "cursist_nummer": "4711",
        "start": "5-1-2026",
        "weken": "20",
        "beheerst": ["1.1"],
        "datum": {"3.2": "2-3-2026"},
        "begeleider": "verkoper",
        "feestdagen": "be",
    }
    answers.write_text(yaml.safe_dump(given), encoding="utf-8")
    words = ("opleidingsplan", "maak", "--programma", PROGRAMMA, "--antwoorden", answers, "--uitvoer", other)
    assert fw(capsys, *words).code == 0
    assert read_plan(one).model_copy(update={"id": "x"}) == read_plan(other).model_copy(update={"id": "x"})
    assert next(r for r in read_plan(one).rijen if r.nummer == "3.2").einddatum == date(2026, 3, 2)


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--beheerst", "1.1", "--deels", "1.1"), "rij 1.1 staat bij beheerst en bij deels"),
        (("--beheerst", "1.9"), "rij 1.9 staat niet in het programma; kies uit: 1.1"),
        (("--snel", "--eigen", "iets"), '"2: tekst"'),
        (("--snel", "--datum", "3.2=1-1-2030"), "ligt niet in het plan"),
        (("--snel", "--datum", "3.2"), "zoals 3.2=2027-01-15"),
        (("--snel", "--weken", "0"), "van 1 tot en met 260"),
        (("--snel", "--feestdagen", "fr"), "--feestdagen fr bestaat niet"),
        (("--snel", "--start", "31-2-2026"), "geen datum"),
        (("--snel", "--start", "31-12-9999"), "te ver weg"),
        (("--snel", "--cursist", "Jansen", "--uitvoer", "jansen.yaml"), "hoort niet in een bestandsnaam"),
        (("--snel", "--programma", "ibo-comercieel-medewerker-binnendienst"), "bedoelde u"),
    ],
)
def test_what_can_not_be_planned_is_refused_before_anything_is_written(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    ended = fw(capsys, *MAAK, "--uitvoer", tmp_path / "p.yaml", *args)
    assert (ended.code, said in " ".join(ended.err.split())) == (2, True)
    assert list(tmp_path.iterdir()) == []


def test_without_a_terminal_what_is_missing_is_named(capsys: Capture, tmp_path: Path) -> None:
    ended = fw(capsys, "opleidingsplan", "maak", "--programma", PROGRAMMA, "--uitvoer", tmp_path / "p.yaml", "--snel")
    assert (ended.code, "--cursist-nummer, --start en --weken" in ended.err) == (2, True)


def test_a_plan_is_never_written_over_by_accident(capsys: Capture, plan: Path) -> None:
    before = plan.read_bytes()
    assert fw(capsys, *MAAK, "--snel", "--uitvoer", plan).code == 3
    assert plan.read_bytes() == before


@pytest.mark.parametrize(
    ("land", "jaar", "dag", "vrij"),
    [
        ("nl", 2026, (4, 27), True),
        ("nl", 2025, (4, 26), True),
        ("nl", 2031, (4, 26), True),
        ("nl", 2025, (5, 5), True),
        ("nl", 2026, (5, 5), False),
        ("nl", 2026, (5, 14), True),
        ("be", 2026, (7, 21), True),
        ("be", 2026, (4, 27), False),
        ("be", 2026, (11, 11), True),
        ("geen", 2026, (12, 25), False),
    ],
)
def test_holidays_are_those_of_the_country(land: str, jaar: int, dag: tuple[int, int], vrij: bool) -> None:
    day = date(jaar, *dag)
    assert (day in load_kalender(land, day, day).feestdagen) is vrij


def test_a_step_is_added_and_every_other_byte_stays(capsys: Capture, plan: Path) -> None:
    typed = plan.read_text("utf-8").replace("weken: 20", "weken: 20  # afgesproken met de opleider")
    plan.write_text(typed, encoding="utf-8")
    words = ("opleidingsplan", "stap", plan, "1.2", "--stand", "gezien", "--op", "6-1-2026", "--door", "begeleider")
    assert fw(capsys, *words, "--bewijs", "observatie: gesprek van 6 januari").code == 0
    assert plan.read_text("utf-8").startswith(typed)
    (step,) = read_plan(plan).stappen
    assert (step.nr, step.rij, step.stand, step.op) == (
        1,
        "klantcontact_registreren",
        Planstand.GEZIEN,
        date(2026, 1, 6),
    )
    assert step.bewijs == (Bewijs(soort=Bewijssoort.OBSERVATIE, waar="gesprek van 6 januari"),)


def test_a_step_back_needs_a_reason_and_a_mistake_is_taken_back(capsys: Capture, plan: Path) -> None:
    stap = ("opleidingsplan", "stap", plan, "1.1", "--op", "6-1-2026", "--door", "begeleider", "--stand")
    assert fw(capsys, *stap, "zelfstandig").code == 0
    refused = fw(capsys, *stap, "gezien")
    assert (refused.code, "vraagt --reden" in refused.err) == (2, True)
    assert fw(capsys, *stap, "gezien", "--reden", "nieuw systeem").code == 0
    assert fw(capsys, "opleidingsplan", "terug", plan, "--reden", "verkeerde rij").code == 0
    found = read_plan(plan)
    assert (len(found.stappen), [i.stap for i in found.ingetrokken]) == (2, [2])
    assert fw(capsys, "opleidingsplan", "terug", plan, "--reden", "ook verkeerd").code == 0
    assert fw(capsys, "opleidingsplan", "terug", plan, "--reden", "nog een").code == 2


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("1.9", "--stand", "gezien", "--door", "x"), "rij 1.9 staat niet in dit plan"),
        (("1.1", "--stand", "klaar", "--door", "x"), "--stand klaar bestaat niet"),
        (("1.1", "--stand", "gezien", "--door", "x", "--op", "1-1-2026"), "vóór de start"),
        (("1.1", "--stand", "gezien", "--door", "x", "--op", "1-1-2999"), "moet nog komen"),
        (("1.1", "--stand", "gezien", "--door", " "), "--door is leeg"),
        (("1.1", "--stand", "gezien", "--door", "x", "--bewijs", "observatie:"), "zegt niet wat of waar"),
    ],
)
def test_a_step_that_can_not_be_is_refused(capsys: Capture, plan: Path, args: tuple[str, ...], said: str) -> None:
    before = plan.read_bytes()
    ended = fw(capsys, "opleidingsplan", "stap", plan, *args)
    assert (ended.code, said in ended.err, plan.read_bytes()) == (2, True, before)


def gevuld(path: Path) -> Path:
    """Write a plan with a log."""
    log = (
        ("1.1", Planstand.GEZIEN, date(2026, 1, 6)),
        ("1.1", Planstand.AFGETEKEND, date(2026, 1, 8)),
        ("1.2", Planstand.ZELFSTANDIG, date(2026, 1, 9)),
    )
    write_plan(path, met_stappen(bouw_plan(), *log), overschrijf=True)
    return path


@pytest.mark.parametrize("extra", [(), ("--alles",)])
def test_progress_reads_as_agreed(capsys: Capture, plan: Path, extra: tuple[str, ...]) -> None:
    shown = fw(capsys, "opleidingsplan", "voortgang", gevuld(plan), "--op", "20-1-2026", *extra)
    assert shown.code == 0
    assert_golden(f"opleiding/voortgang{''.join(extra)}.txt", shown.out)


def test_progress_as_data_names_no_person(capsys: Capture, plan: Path) -> None:
    shown = fw(capsys, "opleidingsplan", "voortgang", gevuld(plan), "--op", "20-1-2026", "--formaat", "json")
    data = json.loads(shown.out)
    assert (data["cursist_nummer"], data["klaar"], len(data["rijen"])) == ("4711", 1, 31)
    assert data["rijen"][0]["afgewerkt_op"] == "2026-01-08"


def test_being_strict_ends_with_1_where_something_is_late(capsys: Capture, plan: Path) -> None:
    words = ("opleidingsplan", "voortgang", gevuld(plan), "--streng", "--op")
    assert [fw(capsys, *words, op).code for op in ("5-1-2026", "1-6-2026")] == [0, 1]


def test_a_folder_shows_each_plan_once_and_names_what_is_broken(capsys: Capture, plan: Path) -> None:
    (plan.parent / "kopie.yaml").write_bytes(plan.read_bytes())
    gevuld(plan)
    other = bouw_plan().model_copy(update={"id": "plan-2"})
    write_plan(plan.parent / "4712.yaml", other, overschrijf=False)
    (plan.parent / "stuk.yaml").write_text("soort: opleidingsplan\n", encoding="utf-8")
    (plan.parent / "anders.yaml").write_text("soort: woordenlijst\n", encoding="utf-8")
    shown = fw(capsys, "opleidingsplan", "voortgang", plan.parent, "--op", "20-1-2026")
    assert shown.code == 1
    assert "kopie van" in " ".join(shown.err.split())
    assert "stuk.yaml" in shown.err
    assert "anders.yaml" not in shown.err
    assert_golden("opleiding/map.txt", shown.out)


@pytest.mark.parametrize("formaat", ["markdown", "html", "docx"])
def test_the_plan_is_printed_in_the_layout_of_its_source(capsys: Capture, plan: Path, formaat: str) -> None:
    target = plan.parent / {"markdown": "p.md", "html": "p.html", "docx": "p.docx"}[formaat]
    assert fw(capsys, "opleidingsplan", "rapport", gevuld(plan), "--uitvoer", target).code == 0
    if formaat == "markdown":
        assert_golden("opleiding/rapport.md", target.read_text("utf-8"))


def agenda(capsys: Capture, plan: Path, target: Path) -> list[vobject.base.Component]:
    """Return the events of a calendar, read back by a library of somebody else."""
    assert fw(capsys, "opleidingsplan", "agenda", plan, "--uitvoer", target, "--overschrijf").code == 0
    return list(vobject.readOne(target.read_text("utf-8")).vevent_list)


def test_the_calendar_has_a_day_for_each_row_and_no_name(capsys: Capture, plan: Path) -> None:
    named = read_plan(plan)
    kop = named.kop.model_copy(update={"cursist": "Sanne Jansen"})
    write_plan(plan, named.model_copy(update={"kop": kop}), overschrijf=True)
    events = agenda(capsys, plan, plan.with_suffix(".ics"))
    assert [event.dtstart.value for event in events] == [rij.einddatum for rij in named.rijen]
    assert "Jansen" not in plan.with_suffix(".ics").read_text("utf-8")


def test_importing_again_updates_for_the_ids_stay_and_the_sequence_grows(capsys: Capture, plan: Path) -> None:
    target = plan.with_suffix(".ics")
    before = {e.uid.value: int(e.sequence.value) for e in agenda(capsys, plan, target)}
    after = {e.uid.value: int(e.sequence.value) for e in agenda(capsys, gevuld(plan), target)}
    assert before.keys() == after.keys()
    assert len(before) == 31
    assert all(after[uid] > before[uid] for uid in before)


@pytest.mark.parametrize("tekst", ["a,b;c\\d", "regel\nBEGIN:VEVENT", "x" * 300, "é🎉" * 60])
def test_a_hostile_text_stays_a_text_in_the_calendar(capsys: Capture, plan: Path, tekst: str) -> None:
    found = read_plan(plan)
    first, *rest = found.deel_a
    row = first.rijen[0].model_copy(update={"kennis": (tekst,)})
    evil = found.model_copy(update={"deel_a": (first.model_copy(update={"rijen": (row, *first.rijen[1:])}), *rest)})
    write_plan(plan, evil, overschrijf=True)
    events = agenda(capsys, plan, plan.with_suffix(".ics"))
    assert len(events) == 31
    assert events[0].description.value.startswith(tekst)
    assert all(len(line) <= 75 for line in plan.with_suffix(".ics").read_bytes().split(b"\r\n"))


def test_forgetting_removes_what_lies_beside_a_plan_and_says_what_it_can_not_reach(capsys: Capture, plan: Path) -> None:
    for name in (".4711.plan.yaml.abc123.deel", "4711.plan.yaml~", "4711.plan.yaml.bak"):
        (plan.parent / name).touch()
    (plan.parent / "4712.plan.yaml").touch()
    assert fw(capsys, "opleidingsplan", "vergeet", plan).code == 2
    shown = fw(capsys, "opleidingsplan", "vergeet", plan, "--ja")
    assert (shown.code, "git" in shown.err) == (0, True)
    assert [path.name for path in plan.parent.iterdir()] == ["4712.plan.yaml"]


def test_a_plan_reads_back_to_the_same_plan(plan: Path) -> None:
    assert read_plan(plan) == bouw_plan()
    assert dump_plan(read_plan(plan)) == plan.read_text("utf-8")


def test_two_people_in_one_plan_lose_nothing(plan: Path) -> None:
    first, second = met_stappen(bouw_plan(), ("1.1", Planstand.GEZIEN, START), ("1.2", Planstand.GEZIEN, START)).stappen
    append(plan, "stappen", first)
    append(plan, "stappen", second)
    assert read_plan(plan).stappen == (first, second)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of Unix")
def test_twenty_kills_while_steps_are_written_lose_nothing(plan: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from datetime import date\n"
        "from functiewijzer.core.opleiding.opleidingsplan import Planstap\n"
        "from functiewijzer.core.opleiding.planstand import next_number\n"
        "from functiewijzer.loading.opleiding.planbestand import append, read_plan\n"
        "path = Path(sys.argv[1])\n"
        "print('klaar', flush=True)\n"
        "while True:\n"
        "    nr = next_number(read_plan(path))\n"
        "    stap = Planstap(nr=nr, rij='wensen_van_de_klant', stand='gezien', op=date(2026, 1, 6), door='x')\n"
        "    append(path, 'stappen', stap)\n"
        "    print(nr, flush=True)\n"
    )
    written = 0
    for n in range(20):
        with subprocess.Popen([sys.executable, "-c", code, str(plan)], stdout=subprocess.PIPE, text=True) as running:
            assert running.stdout is not None
            running.stdout.readline()
            time.sleep(0.02 + 0.01 * n)
            os.kill(running.pid, signal.SIGKILL)
            told = [int(line) for line in running.stdout.read().split()]
        written = max([written, *told])
        found = read_plan(plan)
        assert [stap.nr for stap in found.stappen] == list(range(1, len(found.stappen) + 1))
        assert len(found.stappen) >= written
    assert written > 20


@pytest.mark.slow
class TestInATerminal:
    """Making a plan by answering, as a person does."""

    pytestmark = MARKS

    def test_what_can_not_be_is_asked_again_and_there_is_a_way_back(self, tmp_path: Path) -> None:
        terminal = Terminal(tmp_path)
        terminal.start(
            "opleidingsplan", "maak", "--programma", PROGRAMMA, "--snel", "--uitvoer", "p.yaml", "--eenvoudig"
        )
        terminal.see("Welk nummer")
        terminal.press("4711", ENTER)
        terminal.see("Wanneer begint")
        terminal.press("32-13-2026", ENTER)
        terminal.see("Dat kan niet")
        terminal.press("5-1-2026", ENTER)
        terminal.see("Hoeveel weken")
        terminal.press("twintig", ENTER)
        terminal.see("Dat kan niet")
        terminal.press("<", ENTER)
        terminal.see("Wanneer begint")
        terminal.press(ENTER)
        terminal.see("Hoeveel weken")
        terminal.press("20", ENTER)
        terminal.see("Gemaakt")
        assert terminal.end() == 0
        assert read_plan(tmp_path / "p.yaml").start == START

    def test_an_interrupted_plan_goes_on_where_it_was(self, tmp_path: Path) -> None:
        terminal = Terminal(tmp_path)
        terminal.start(*MAAK, "--uitvoer", "4711.plan.yaml")
        terminal.see("1.1 ·")
        terminal.answer("3")
        terminal.see("1.2 ·")
        terminal.see("?: hulp")
        terminal.press(LEFT)
        terminal.see("1.1 ·")
        terminal.answer("2")
        terminal.see("1.2 ·")
        terminal.see("?: hulp")
        terminal.press(CTRL_C)
        terminal.see("opleidingsplan hervat 4711.plan.yaml")
        assert terminal.end() == 130
        kept = read_plan(tmp_path / "4711.plan.yaml")
        assert (kept.rijen[0].vooraf.value, len(kept.nog_te_vragen)) == ("deels", 30)
        terminal.start("opleidingsplan", "hervat", "4711.plan.yaml")
        terminal.see("?: hulp")
        # Nobody answered this one: Enter alone chooses nothing.
        terminal.press(ENTER)
        terminal.see("Kies eerst een antwoord")
        terminal.press("3", ENTER)
        for _ in range(29):
            terminal.see("?: hulp")
            terminal.press("3", ENTER)
        terminal.see("Gemaakt")
        assert terminal.end() == 0
        done = read_plan(tmp_path / "4711.plan.yaml")
        assert (len(done.rijen), len(done.beheerst), done.nog_te_vragen) == (1, 30, ())
