"""Nothing is lost: the gesprek on disk, Ctrl-C, going on, and what changed in between."""

import errno
import shlex
from pathlib import Path

import pytest
from msgspec.structs import replace

from functiewijzer.cli.dossiers import bewaren as bewaarmodule
from functiewijzer.cli.gesprek.houden import hold_gesprek
from functiewijzer.cli.gesprek.verzoek import Gespreksverzoek, resume_command
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.loading.dossiers.lezer import DossierOngeldig
from functiewijzer.loading.dossiers.schrijver import write_dossier
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from gereedschap import fw
from gespreksproef import CTRL_C, KLAAR, LEEG, PROFIEL, VOLLEDIG, Nepscherm, Reply, Verloop, saved, voer, zoeker

BESTAND = "verkoper.indeling.yaml"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def break_off(*replies: Reply, verzoek: Gespreksverzoek = VOLLEDIG) -> Nepscherm:
    """Hold a conversation until Ctrl-C, and return what was said."""
    scherm = Nepscherm(*replies, CTRL_C)
    with pytest.raises(Klaar) as ended:
        hold_gesprek(verzoek, zoeker(), scherm)
    assert ended.value.uitgang == Uitgang.AFGEBROKEN
    return scherm


@pytest.mark.parametrize("answered", range(3))
def test_after_every_answer_the_conversation_is_on_disk(folder: Path, answered: int) -> None:
    break_off(*["nee", "gelijk", "gelijk"][:answered])
    dossier = saved(folder / BESTAND)
    assert len(dossier.antwoorden) == answered
    assert (dossier.functietitel, dossier.profiel) == ("Verkoper", "1.1")
    assert dossier.herkomst is not None


def test_an_answer_is_on_disk_before_its_reason_is_asked_with_the_texts_as_shown(folder: Path) -> None:
    break_off("nee", "lichter")
    answer = saved(folder / BESTAND).antwoorden["aard"]
    assert (answer.antwoord, answer.toelichting) == ("lichter", None)
    assert (answer.vraagtekst, answer.optietekst) == ("Wat geldt voor aard?", "lichter")


def test_ctrl_c_gives_the_exact_command_to_go_on(folder: Path) -> None:
    scherm = break_off("nee")
    assert scherm.told[-1].strip() == f"functiewijzer indeel --hervat {BESTAND}"
    assert "bewaard" in scherm.told[-2]


def test_the_command_repeats_the_options_and_is_quoted_for_the_shell(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    verzoek = replace(LEEG, profielmap=folder / "mijn profielen", eenvoudig=True, kort=True)
    command = resume_command(verzoek, folder / "a b'$x.yaml")
    assert shlex.split(command) == [
        "functiewijzer", "indeel", "--hervat", str(folder / "a b'$x.yaml"),
        "--profielen", str(folder / "mijn profielen"), "--eenvoudig", "--kort",
    ]  # fmt: skip
    monkeypatch.setattr("sys.platform", "win32")
    assert '"' in resume_command(verzoek, folder / "a b.yaml")


def test_ctrl_c_before_anything_was_saved_says_so(folder: Path) -> None:
    scherm = break_off(verzoek=LEEG)
    assert "nog niets bewaard" in scherm.told[-1]
    assert list(folder.iterdir()) == []


def test_the_name_of_the_file_is_told_at_the_start(folder: Path) -> None:
    assert BESTAND in break_off().told[0]


def test_a_file_that_exists_is_never_overwritten(folder: Path) -> None:
    (folder / BESTAND).write_text("van mij", encoding="utf-8")
    break_off("nee")
    assert (folder / BESTAND).read_text(encoding="utf-8") == "van mij"
    assert saved(folder / "verkoper-2.indeling.yaml").antwoorden["leiding"].antwoord == "nee"


def test_another_file_can_be_named_but_not_one_that_exists(folder: Path) -> None:
    verzoek = replace(VOLLEDIG, bestand=folder / "mijn.yaml")
    break_off("nee", verzoek=verzoek)
    assert "leiding" in saved(folder / "mijn.yaml").antwoorden
    with pytest.raises(Bestandsfout, match="--hervat"):
        hold_gesprek(verzoek, zoeker(), Nepscherm())


def test_a_folder_that_is_not_there_is_said_before_any_question(folder: Path) -> None:
    with pytest.raises(Bestandsfout, match="map"):
        hold_gesprek(replace(LEEG, bestand=folder / "weg" / "mijn.yaml"), zoeker(), Nepscherm())


def test_a_folder_without_rights_is_said_before_any_question(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> None:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr("tempfile.TemporaryFile", refuse)
    with pytest.raises(Bestandsfout, match="rechten"):
        hold_gesprek(LEEG, zoeker(), Nepscherm())


def test_a_disk_that_fills_up_is_told_and_tried_again_at_the_next_answer(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[Dossier] = []

    def sometimes(path: Path, dossier: Dossier) -> None:
        written.append(dossier)
        if len(written) in {3, 4}:
            raise Bestandsfout("de schijf is vol")
        write_dossier(path, dossier)

    monkeypatch.setattr(bewaarmodule, "write_dossier", sometimes)
    held = voer("nee", "gelijk", "gelijk", KLAAR)
    assert held.scherm.talk.count("de schijf is vol") == 2
    assert "Bewaren lukt weer" in held.scherm.talk
    assert saved(folder / BESTAND) == held.dossier


def test_a_disk_that_stays_full_is_said_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, dossier: Dossier) -> None:
        if dossier.antwoorden:
            raise Bestandsfout("de schijf is vol")
        write_dossier(path, dossier)

    monkeypatch.setattr(bewaarmodule, "write_dossier", full)
    assert "staan niet in" in voer("nee", "gelijk", "gelijk", KLAAR).scherm.told[-1]
    assert "laatste antwoorden zijn weg" in break_off("nee", verzoek=replace(VOLLEDIG, titel="Ander")).talk


def test_where_the_first_write_fails_no_empty_file_stays_behind(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, dossier: Dossier) -> None:
        raise Bestandsfout("de schijf is vol")

    monkeypatch.setattr(bewaarmodule, "write_dossier", full)
    with pytest.raises(Bestandsfout):
        voer()
    assert list(folder.iterdir()) == []


# --- going on ---


def test_going_on_asks_only_what_is_missing_and_then_shows_the_review(folder: Path) -> None:
    break_off("nee", "weet_niet")
    held = voer(("aard", "gelijk"), ("contact", "gelijk"), ("Kies een antwoord", KLAAR),
                verzoek=replace(LEEG, hervat=folder / BESTAND))  # fmt: skip
    assert held.gekozen == {"leiding": "nee", "aard": "gelijk", "contact": "gelijk"}
    assert saved(folder / BESTAND) == held.dossier


def test_a_finished_conversation_goes_straight_to_the_review(folder: Path) -> None:
    voer("nee", "gelijk", "gelijk", KLAAR)
    voer(("Kies een antwoord", KLAAR), verzoek=replace(LEEG, hervat=folder / BESTAND))


def test_going_on_changes_nothing_else_in_the_file(folder: Path) -> None:
    break_off("nee", "lichter", "Dat vraagt het werk.")
    before = (folder / BESTAND).read_bytes()
    break_off(verzoek=replace(LEEG, hervat=folder / BESTAND))
    assert (folder / BESTAND).read_bytes() == before


def test_a_conversation_broken_off_before_the_profile_was_chosen_goes_on_there(folder: Path) -> None:
    break_off(verzoek=replace(VOLLEDIG, profiel=None))
    held = voer("1.1", "nee", "gelijk", "gelijk", KLAAR, verzoek=replace(LEEG, hervat=folder / BESTAND))
    assert held.dossier.profiel == "1.1"


@pytest.mark.parametrize(
    "difference", [replace(LEEG, titel="Baas"), replace(LEEG, profiel="1.2"), replace(LEEG, afdeling="Inkoop")]
)
def test_a_command_line_that_says_something_else_than_the_file_is_refused(
    folder: Path, difference: Gespreksverzoek
) -> None:
    break_off("nee")
    other = PROFIEL.model_copy(update={"code": "1.2"})
    with pytest.raises(Gebruiksfout, match=r"laat .* weg"):
        voer(verzoek=replace(difference, hervat=folder / BESTAND), profielen=[PROFIEL, other])


def test_an_answers_file_with_a_mistake_is_refused_with_findings(folder: Path) -> None:
    (folder / "a.yaml").write_text("functietitel: X\nprofiel: 1.1\nantwoorden: {aart: lichter}\n", encoding="utf-8")
    with pytest.raises(DossierOngeldig) as refused:
        voer(verzoek=replace(LEEG, hervat=folder / "a.yaml"))
    assert refused.value.bevindingen[0].vindplaats.line == 3


def changed_profile(**texts: str | None) -> Referentieprofiel:
    """Return the profile with other texts: vraag__<id>, optie__<vraag>__<optie>; None removes it."""
    data = PROFIEL.model_dump(mode="json", by_alias=True, exclude_none=True)
    data["versie"] = "1.1"
    for key, text in texts.items():
        match key.split("__"):
            case ["vraag", vraag] if text is None:
                data["vragen"] = [v for v in data["vragen"] if v["id"] != vraag]
            case ["vraag", vraag]:
                next(v for v in data["vragen"] if v["id"] == vraag)["tekst"] = text
            case [_, vraag, optie]:
                item = next(v for v in data["vragen"] if v["id"] == vraag)
                if text is None:
                    item["opties"] = [o for o in item["opties"] if o["id"] != optie]
                else:
                    next(o for o in item["opties"] if o["id"] == optie)["tekst"] = text
    return PROFIEL.model_validate(data)


def resume_changed(*replies: Reply | tuple[str, Reply], **texts: str | None) -> Verloop:
    return voer(*replies, verzoek=replace(LEEG, hervat=Path(BESTAND)), profielen=[changed_profile(**texts)])


def test_a_changed_question_is_shown_old_and_new() -> None:
    break_off("nee", "gelijk")
    held = resume_changed("doorgaan", ("contact", "gelijk"), KLAAR, vraag__aard="Wat is de aard?")
    assert "was ‘Wat geldt voor aard?’ en is nu ‘Wat is de aard?’" in held.scherm.talk
    assert "versie 1.0, nu 1.1" in held.scherm.talk
    assert held.dossier.antwoorden["aard"].vraagtekst == "Wat geldt voor aard?"


def test_a_changed_option_is_shown_old_and_new() -> None:
    break_off("nee", "gelijk")
    held = resume_changed("doorgaan", "gelijk", KLAAR, optie__aard__gelijk="even zwaar")
    assert "was ‘gelijk’ en luidt nu ‘even zwaar’" in held.scherm.talk


def test_an_answer_whose_option_is_gone_is_told_and_asked_again() -> None:
    break_off("nee", "gelijk", "lichter", "Dat vraagt het werk.")
    held = resume_changed("doorgaan", ("contact", "gelijk"), KLAAR, optie__contact__lichter=None)
    assert "bestaat niet meer" in held.scherm.talk


def test_an_answer_whose_question_is_gone_is_told_and_kept_out() -> None:
    break_off("nee", "gelijk", "gelijk")
    held = resume_changed("doorgaan", KLAAR, vraag__contact=None)
    assert "vervallen" in held.scherm.talk
    assert "contact" not in held.gekozen


def test_a_profile_that_changed_elsewhere_is_reported_as_such() -> None:
    break_off("nee", "gelijk")
    held = resume_changed("doorgaan", "gelijk", KLAAR, optie__contact__lichter="minder")
    assert "zijn hetzelfde gebleven" in held.scherm.talk


def test_who_does_not_go_on_with_a_changed_profile_keeps_the_file_as_it_was(folder: Path) -> None:
    break_off("nee", "gelijk")
    before = (folder / BESTAND).read_bytes()
    with pytest.raises(Klaar):
        resume_changed("stoppen", vraag__aard="Anders?")
    assert (folder / BESTAND).read_bytes() == before


# --- what was left unfinished ---


def test_starting_again_offers_the_unfinished_conversations(folder: Path) -> None:
    break_off("nee")
    held = voer("0", "gelijk", "gelijk", KLAAR, verzoek=LEEG)
    assert "staat nog 1 gesprek open" in held.scherm.talk
    assert held.gekozen["leiding"] == "nee"
    assert [path.name for path in folder.iterdir()] == [BESTAND]


def test_a_new_conversation_can_be_begun_beside_them(folder: Path) -> None:
    break_off("nee")
    held = voer("nieuw", "Ander", "", "", "1.1", "nee", "gelijk", "gelijk", KLAAR, verzoek=LEEG)
    assert held.dossier.functietitel == "Ander"
    assert saved(folder / BESTAND).functietitel == "Verkoper"


def test_with_a_title_only_conversations_about_the_same_job_are_offered() -> None:
    break_off("nee")
    break_off(verzoek=replace(VOLLEDIG, titel="Ander"))
    held = voer("0", "gelijk", "gelijk", KLAAR, verzoek=replace(LEEG, titel="VERKOPER"))
    assert held.dossier.functietitel == "Verkoper"


def test_finished_broken_and_foreign_files_are_not_offered(folder: Path) -> None:
    voer("nee", "gelijk", "gelijk", KLAAR)
    (folder / "kapot.indeling.yaml").write_text("a: [", encoding="utf-8")
    (folder / "vreemd.indeling.yaml").write_text("soort: iets\n", encoding="utf-8")
    (folder / "formulier.indeling.yaml").write_text(
        "functietitel: X\nprofiel: 1.1\nantwoorden: {leiding: nee}\n", encoding="utf-8"
    )
    (folder / "map.indeling.yaml").mkdir()
    assert "titel" in break_off(verzoek=LEEG).questions[0]


def test_the_command_itself_asks_for_answers_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    ended = fw(capsys, "indeel", "Verkoper")
    assert ended.code == Uitgang.GEBRUIK
    assert "--antwoorden" in ended.err
