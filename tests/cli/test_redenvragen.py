"""What is asked beside the answers: why this reference, why equal, and a remark; and the way back to all of it."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from functiewijzer.cli.gesprek.scherm import EERSTE_VRAAG, TERUG, Keuzevraag
from functiewijzer.cli.gesprek.vraagtekst import heading_of, reference_of
from functiewijzer.cli.uitgang import Klaar, Uitgang
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from gespreksproef import CTRL_C, KLAAR, LEEG, PROFIEL, VOLLEDIG, Verloop, bibliotheek, saved, voer
from profielbouw import maak_profiel, telt_niet, weegt

REDEN = "hier gelijk aan de referentie"
WAAROM = "Waarom dit antwoord"
KEUZE = "Waarom past deze referentiefunctie"
ELDERS = replace(VOLLEDIG, titel="Tuinman")
ZELFDE = replace(VOLLEDIG, titel="Proefprofiel")
TWEE = maak_profiel(weegt("aard"), weegt("kennis"), weegt("aanpak", kenmerk="zelfstandigheid"))
ANDER = PROFIEL.model_copy(update={"code": "1.2", "naam": "Tuinman"})
BESTAND = Path("verkoper.indeling.yaml")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_at_the_end_of_a_kenmerk_without_a_reason_one_is_asked_and_kept() -> None:
    held = voer("gelijk", "gelijk", (REDEN, "Zelfde taken."), "gelijk", (REDEN, "Zelfde vrijheid."), KLAAR,
                profielen=[TWEE])  # fmt: skip
    assert held.dossier.redenen == {"complexiteit": "Zelfde taken.", "zelfstandigheid": "Zelfde vrijheid."}
    assert "── Complexiteit: klaar ──" in held.scherm.told


def test_a_reason_that_was_skipped_is_not_asked_again() -> None:
    held = voer("gelijk", "gelijk", (REDEN, ""), "gelijk", (REDEN, ""), KLAAR, (KEUZE, ""), profielen=[TWEE])
    assert held.dossier.redenen == {}


@pytest.mark.parametrize(
    "replies", [("gelijk+", "Zelfde werk.", "gelijk"), ("lichter", "Minder zwaar.", "gelijk"),
                ("lichter", "", "gelijk"), ("weet_niet", "weet_niet")],
)  # fmt: skip
def test_none_is_asked_where_an_answer_says_why_or_nothing_is_equal(replies: tuple[str, ...]) -> None:
    held = voer(*replies, "lichter", "Dat vraagt het werk.", KLAAR, (KEUZE, ""), profielen=[TWEE])
    assert not any(REDEN in question for question in held.scherm.questions)


def test_back_at_the_reason_returns_to_the_answer() -> None:
    held = voer("gelijk", "gelijk", (REDEN, TERUG), ("kennis", "lichter"), "Dat vraagt het werk.", "lichter",
                "Dat vraagt het werk.", KLAAR, profielen=[TWEE])  # fmt: skip
    assert held.gekozen["kennis"] == "lichter"


def test_a_remark_can_be_given_with_any_answer() -> None:
    held = voer("nee+", "Alleen inwerken.", "weet_niet+", "Navragen bij de chef.", "gelijk", KLAAR)
    remarks = {key: answer.toelichting for key, answer in held.dossier.antwoorden.items()}
    assert remarks == {"leiding": "Alleen inwerken.", "aard": "Navragen bij de chef.", "contact": None}
    assert "ongemotiveerd" not in held.scherm.talk


@pytest.mark.parametrize("text", ["ok", "x", "zie fb", "Minder."])
def test_a_text_that_is_no_reason_is_refused_at_once_and_may_still_be_skipped(text: str) -> None:
    held = voer("gelijk", "gelijk", (REDEN, text), (REDEN, "Zelfde taken."), "lichter", (WAAROM, text), (WAAROM, ""),
                KLAAR, (KEUZE, text), (KEUZE, ""), profielen=[TWEE])  # fmt: skip
    assert held.dossier.redenen == {"complexiteit": "Zelfde taken."}
    assert (held.dossier.keuze, held.dossier.antwoorden["aanpak"].toelichting) == (None, None)
    assert held.scherm.talk.count("Schrijf een paar woorden waaruit het blijkt.") == 3


def test_a_remark_with_weet_niet_is_still_there_when_somebody_goes_on() -> None:
    with pytest.raises(Klaar):
        voer("nee", "weet_niet+", "Navragen bij de chef.", CTRL_C)
    held = voer(("aard", "weet_niet"), "gelijk", KLAAR, verzoek=replace(VOLLEDIG, hervat=BESTAND))
    assert held.dossier.antwoorden["aard"].toelichting == "Navragen bij de chef."


def test_only_a_question_that_compares_shows_what_the_reference_says() -> None:
    toets = telt_niet("leiding") | {"aspect": "complexiteit.aard"}
    alleen = telt_niet("plek") | {"aspect": "complexiteit.kennis"}
    profiel = maak_profiel(toets, weegt("aard"), alleen)
    gesprek = bibliotheek(profiel).start_gesprek(profiel)
    shown = {vraag.id: reference_of(vraag, gesprek) for vraag in profiel.vragen}
    assert shown == {"leiding": None, "aard": "Referentie: aard", "plek": "Referentie: kennis"}
    headings = {vraag.id: heading_of(vraag, gesprek).partition(" · ")[2] for vraag in profiel.vragen}
    assert headings == {"leiding": "Leiding", "aard": "Complexiteit · Aard", "plek": "Complexiteit · Kennis"}


def test_a_title_that_points_elsewhere_is_told_and_the_choice_is_explained_at_once() -> None:
    held = voer((KEUZE, "Zelfde doel."), "nee", "gelijk", "gelijk", KLAAR, verzoek=ELDERS)
    assert held.dossier.keuze == "Zelfde doel."
    assert "De titel ‘Tuinman’ wijst niet naar 1.1 Proefprofiel." in held.scherm.told


def test_a_title_that_points_to_the_profile_needs_no_word_before_the_questions() -> None:
    held = voer(("leiding", "nee"), "gelijk", "gelijk", KLAAR, (KEUZE, "Zelfde doel."), verzoek=ZELFDE)
    assert held.dossier.keuze == "Zelfde doel."


def first_list(verloop: Verloop) -> list[str]:
    asked = next(vraag for vraag in verloop.scherm.asked if isinstance(vraag, Keuzevraag))
    assert asked.gegeven is None
    return [keuze.id for keuze in asked.keuzes]


def test_none_of_these_stands_first_where_the_title_points_nowhere_and_last_elsewhere() -> None:
    replies = ("1.1", "nee", "gelijk", "gelijk", KLAAR)
    nowhere = voer(*replies, verzoek=replace(ELDERS, profiel=None))
    assert first_list(nowhere) == ["-geen", "1.1"]
    assert "wijst naar geen van de referentiefuncties" in nowhere.scherm.talk
    somewhere = voer(*replies, verzoek=replace(ZELFDE, profiel=None))
    assert first_list(somewhere) == ["1.1", "-geen"]


def test_a_job_that_no_reference_fits_goes_on_a_list_once_and_can_be_gone_on_with() -> None:
    for verzoek in (replace(ELDERS, profiel=None), replace(LEEG, hervat=Path("tuinman.indeling.yaml"))):
        with pytest.raises(Klaar) as ended:
            voer("-geen", verzoek=verzoek)
        assert ended.value.uitgang is Uitgang.KLAAR
    header, row = Path("geen-profiel.csv").read_text("utf-8-sig").splitlines()
    assert header == "functietitel;afdeling;omschrijving;datum;dichtstbijzijnde_profielen"
    assert row.startswith("Tuinman;Verkoop;Verkoopt.;2")
    assert "1.1 Proefprofiel (" in row


@pytest.mark.parametrize("after", [(), ("nee",)])
def test_none_of_these_takes_back_the_profile_that_was_chosen_before(after: tuple[str, ...]) -> None:
    back = [TERUG] * (len(after) + 2)
    with pytest.raises(Klaar):
        voer("1.1", (KEUZE, "Zelfde doel en taken."), *after, *back, "-geen", verzoek=replace(ELDERS, profiel=None))
    kept = saved(Path("tuinman.indeling.yaml"))
    assert (kept.functietitel, kept.profiel, kept.keuze, kept.antwoorden) == ("Tuinman", None, None, {})


def test_a_file_of_that_name_that_is_something_else_is_left_alone() -> None:
    Path("geen-profiel.csv").write_text("van mij\n", "utf-8")
    with pytest.raises(Bestandsfout, match="blijft zoals het is"):
        voer("-geen", verzoek=replace(ELDERS, profiel=None))
    assert Path("geen-profiel.csv").read_text("utf-8") == "van mij\n"


def test_back_goes_through_everything_before_the_first_question() -> None:
    held = voer(
        ("titel", "Tuinman"), ("Afdeling", TERUG), ("titel", "Hovenier"), ("Afdeling", "Groen"),
        ("omschrijving", TERUG), ("Afdeling", "Grijs"), ("omschrijving", "Snoeit."), ("vergelijken", "1.1"),
        (KEUZE, TERUG), ("vergelijken", TERUG), ("omschrijving", "Maait."), ("vergelijken", "1.1"),
        (KEUZE, "Zelfde doel."), ("leiding", TERUG), ("vergelijken", "1.1"), (KEUZE, "Zelfde taken."),
        "nee", "gelijk", "gelijk", KLAAR,
        verzoek=LEEG,
    )  # fmt: skip
    dossier = held.dossier
    assert (dossier.functietitel, dossier.afdeling, dossier.omschrijving) == ("Hovenier", "Grijs", "Maait.")
    assert dossier.keuze == "Zelfde taken."


def test_back_at_the_very_first_question_says_so() -> None:
    held = voer(("titel", TERUG), "Proefprofiel", "", "", "1.1", "nee", "gelijk", "gelijk", KLAAR, verzoek=LEEG)
    assert EERSTE_VRAAG in held.scherm.told


def test_going_back_to_the_profile_keeps_the_answers_unless_another_is_chosen() -> None:
    start = replace(ELDERS, profiel=None)
    to_profile = ("1.1", "nee", "gelijk", ("contact", TERUG), ("aard", TERUG), ("leiding", TERUG))
    same = voer(*to_profile, ("vergelijken", "1.1"), ("contact", "gelijk"), KLAAR, verzoek=start)
    assert same.gekozen == {"leiding": "nee", "aard": "gelijk", "contact": "gelijk"}
    Path("tuinman.indeling.yaml").unlink()
    other = voer("1.1", "nee", ("aard", TERUG), ("leiding", TERUG), "1.2", ("leiding", "nee"), "gelijk", "gelijk",
                 KLAAR, verzoek=start, profielen=[PROFIEL, ANDER])  # fmt: skip
    assert other.dossier.profiel == "1.2"
    assert "Uw antwoorden gingen over 1.1 en tellen niet voor 1.2." in other.scherm.talk


def test_ctrl_c_after_going_back_goes_on_at_the_question_gone_back_to() -> None:
    with pytest.raises(Klaar):
        voer("nee", "gelijk", ("contact", TERUG), ("aard", TERUG), ("leiding", CTRL_C))
    assert saved(BESTAND).verder_bij == "leiding"
    assert set(saved(BESTAND).antwoorden) == {"leiding", "aard"}
    held = voer(("leiding", "nee"), ("contact", "gelijk"), KLAAR, verzoek=replace(VOLLEDIG, hervat=BESTAND))
    assert held.dossier.verder_bij is None


def test_ctrl_c_at_the_toelichting_goes_on_at_the_same_question() -> None:
    with pytest.raises(Klaar):
        voer("nee", "lichter", CTRL_C)
    held = voer(("aard", "lichter"), "Dat vraagt het werk.", "gelijk", KLAAR, verzoek=replace(VOLLEDIG, hervat=BESTAND))
    assert held.dossier.antwoorden["aard"].toelichting == "Dat vraagt het werk."


def test_ctrl_c_at_an_answer_looked_at_again_in_the_review_is_offered_again() -> None:
    with pytest.raises(Klaar):
        voer("nee", "gelijk", "gelijk", "aard", CTRL_C)
    held = voer("0", ("aard", "gelijk"), KLAAR, verzoek=replace(LEEG, titel="Verkoper"))
    assert held.dossier.verder_bij is None


def test_what_the_title_suggests_is_told_beside_the_question_and_never_stands_ready() -> None:
    signaal = {"vraag": "aard", "antwoord": "zwaarder", "woorden": ["senior"]}
    profiel = PROFIEL.model_validate(
        PROFIEL.model_dump(mode="json", by_alias=True, exclude_none=True) | {"titelsignalen": [signaal]}
    )
    held = voer("nee", ("aard", "gelijk"), "gelijk", KLAAR, verzoek=replace(VOLLEDIG, titel="Senior proefprofiel"),
                profielen=[profiel])  # fmt: skip
    assert "De titel (‘senior’) wijst naar: zwaarder Dat is geen antwoord; kies zelf." in held.scherm.told
    assert all(vraag.gegeven is None for vraag in held.scherm.asked if isinstance(vraag, Keuzevraag))
    assert held.gekozen["aard"] == "gelijk"
