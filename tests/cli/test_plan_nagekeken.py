"""Training plans looked over once more: nobody is named where others look, and no file is passed over in silence."""

from datetime import date
from pathlib import Path

import pytest
import vobject

from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan, Planstand, Vooraf
from functiewijzer.loading.opleiding.planbestand import read_plan, write_plan
from functiewijzer.rendering.opleiding.agenda import render_agenda
from gereedschap import fw
from planbouw import START, bouw_plan, met_stappen

Capture = pytest.CaptureFixture[str]


def with_kop(plan: Opleidingsplan, **kop: str) -> Opleidingsplan:
    return plan.model_copy(update={"kop": plan.kop.model_copy(update=kop)})


def with_first_row(plan: Opleidingsplan, **row: object) -> Opleidingsplan:
    first, *rest = plan.deel_a
    rows = (first.rijen[0].model_copy(update=row), *first.rijen[1:])
    return plan.model_copy(update={"deel_a": (first.model_copy(update={"rijen": rows}), *rest)})


def first_event(plan: Opleidingsplan) -> vobject.base.Component:
    event: vobject.base.Component = vobject.readOne(render_agenda(plan, START).decode("utf-8")).vevent_list[0]
    return event


def test_a_name_in_the_text_of_a_row_does_not_come_into_a_calendar() -> None:
    named = with_kop(bouw_plan(), cursist="Sanne Jansen", contactpersoon="Daan Visser")
    plan = with_first_row(named, kennis=("Sanne Jansen leert bellen",), klaar_als=("Volgens daan visser klaar.",))
    event = first_event(plan)
    assert event.summary.value == "cursist 4711, rij 1.1: … leert bellen"
    assert event.description.value == "… leert bellen\nKlaar als: Volgens … klaar."


def test_a_short_name_takes_no_letters_out_of_words() -> None:
    plan = with_first_row(with_kop(bouw_plan(), cursist="An"), kennis=("An leert van anderen",))
    assert first_event(plan).description.value.startswith("… leert van anderen")


def test_what_a_screen_would_act_on_is_written_out_in_a_calendar() -> None:
    event = first_event(with_first_row(bouw_plan(), kennis=("a\x1b[31mb\u202ec",)))
    assert event.summary.value.endswith("a\\x1b[31mb\\u202ec")
    assert "\x1b" not in event.description.value


def test_the_last_day_of_the_calendar_can_be_an_end() -> None:
    assert first_event(with_first_row(bouw_plan(), einddatum=date.max)).dtstart.value == date.max


@pytest.mark.parametrize(
    ("opdracht", "uitvoer"), [("rapport", "jansen.md"), ("agenda", "plan-jansen.ics"), ("voortgang", "Jansen.html")]
)
def test_a_file_about_a_plan_is_not_called_after_a_person(
    capsys: Capture, tmp_path: Path, opdracht: str, uitvoer: str
) -> None:
    path = tmp_path / "4711.yaml"
    write_plan(path, with_kop(bouw_plan(), cursist="Sanne Jansen"), overschrijf=False)
    ended = fw(capsys, "opleidingsplan", opdracht, path, "--uitvoer", tmp_path / uitvoer)
    assert (ended.code, sorted(tmp_path.iterdir())) == (2, [path])
    assert "gebruik het nummer" in ended.err


@pytest.mark.parametrize("inhoud", [b"\xff\xfe\x00", b"soort: opleidinsplan\n", b"kop: [", b"weken: 4\n"])
def test_a_file_of_a_folder_that_can_not_be_read_is_named(capsys: Capture, tmp_path: Path, inhoud: bytes) -> None:
    write_plan(tmp_path / "4711.yaml", bouw_plan(), overschrijf=False)
    (tmp_path / "stuk.yaml").write_bytes(inhoud)
    shown = fw(capsys, "opleidingsplan", "voortgang", tmp_path, "--op", "6-1-2026")
    assert (shown.code, "4711.yaml" in shown.out, "stuk.yaml" in shown.err) == (1, True, True)


def test_a_plan_copied_for_somebody_else_is_another_plan(capsys: Capture, tmp_path: Path) -> None:
    for number in ("4711", "4712"):
        plan = with_kop(bouw_plan(), cursist_nummer=number)
        write_plan(tmp_path / f"{number}.yaml", plan, overschrijf=False)
    shown = fw(capsys, "opleidingsplan", "voortgang", tmp_path, "--op", "6-1-2026")
    assert (shown.code, shown.err) == (0, "")
    assert "4711.yaml" in shown.out
    assert "4712.yaml" in shown.out


def test_progress_fits_a_screen_of_80_by_24_with_all_that_asks_for_somebody(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "4711.yaml"
    log = (("1.2", Planstand.ZELFSTANDIG, date(2026, 1, 9)), ("10.2", Planstand.ZELFSTANDIG, date(2026, 1, 9)))
    write_plan(path, met_stappen(bouw_plan(), *log), overschrijf=False)
    lines = fw(capsys, "opleidingsplan", "voortgang", path, "--op", "9-3-2026").out.splitlines()
    assert len(lines) <= 23
    assert max(map(len, lines)) <= 80
    assert lines[-1].startswith("Deze week")


def test_steps_after_the_day_of_looking_are_told(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "4711.yaml"
    write_plan(path, met_stappen(bouw_plan(), ("1.2", Planstand.GEZIEN, date(2026, 1, 9))), overschrijf=False)
    shown = [fw(capsys, "opleidingsplan", "voortgang", path, "--op", day).out for day in ("8-1-2026", "9-1-2026")]
    assert ["1 stap is van na deze dag, en telt al mee" in text for text in shown] == [True, False]


def test_the_report_says_in_words_what_was_mastered_before(capsys: Capture, tmp_path: Path) -> None:
    path, target = tmp_path / "4711.yaml", tmp_path / "plan.md"
    plan = bouw_plan().model_copy(update={"beheerst": ("wensen_van_de_klant", "onbekende_rij")})
    write_plan(path, plan, overschrijf=False)
    assert fw(capsys, "opleidingsplan", "rapport", path, "--uitvoer", target).code == 0
    text = target.read_text("utf-8")
    assert "- 1\\.1 Vraagt gericht wat de klant wenst." in text
    assert "onbekende\\_rij" in text


def test_a_plan_that_is_not_finished_takes_no_steps_and_asks_for_nobody(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "4711.plan.yaml"
    plan = bouw_plan().model_copy(update={"nog_te_vragen": tuple(rij.id for rij in bouw_plan().rijen[1:])})
    write_plan(path, plan, overschrijf=False)
    step = fw(capsys, "opleidingsplan", "stap", path, "1.2", "--stand", "gezien", "--door", "begeleider")
    assert (step.code, "opleidingsplan hervat" in step.err) == (2, True)
    shown = fw(capsys, "opleidingsplan", "voortgang", path, "--op", "1-6-2026").out
    assert "nog niet af" in shown
    assert shown.split("Te laat: ")[1].splitlines()[0] == "1.1 (8-1)."


def test_a_kind_of_evidence_that_nobody_said_is_not_made_up(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "4711.plan.yaml"
    write_plan(path, bouw_plan(), overschrijf=False)
    step = ("opleidingsplan", "stap", path, "1.2", "--stand", "gezien", "--op", "6-1-2026", "--door", "begeleider")
    told = fw(capsys, *step, "--bewijs", "filmpje: gesprek")
    assert (told.code, "observatie, gesprek, werkstuk, toets of document" in " ".join(told.err.split())) == (0, True)
    assert fw(capsys, *step, "--bewijs", "Toets: op 6 januari").code == 0
    kept = [(b.soort and b.soort.value, b.waar) for stap in read_plan(path).stappen for b in stap.bewijs]
    assert kept == [(None, "filmpje: gesprek"), ("toets", "op 6 januari")]
    assert "Bewijs (toets): op 6 januari" in fw(capsys, "opleidingsplan", "voortgang", path, "--alles").out


def test_a_row_that_is_not_there_is_answered_with_those_of_its_competence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "4711.plan.yaml"
    write_plan(path, bouw_plan(vooraf={"wensen_van_de_klant": Vooraf.BEHEERST}), overschrijf=False)
    step = fw(capsys, "opleidingsplan", "stap", path, "1.1", "--stand", "gezien", "--door", "begeleider")
    said = " ".join(step.err.split())
    assert (step.code, "vooraf beheerst" in said, "1.2, 1.3, 1.4, 1.5" in said) == (2, True, True)
