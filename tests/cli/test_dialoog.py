"""The flow of a gesprek, with a script instead of a person."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from functiewijzer.cli.gesprek.scherm import TERUG, Gekozen, Keuzevraag, Tekstvraag
from functiewijzer.cli.gesprek.typen import Bijzonder, interpret
from functiewijzer.cli.gesprek.vraagtekst import make_keuzevraag
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.core.profielen.profielstatus import Profielstatus
from gespreksproef import KLAAR, LEEG, PROFIEL, VERDER, VOLLEDIG, voer
from profielbouw import weegt

WAAROM = "Waarom dit antwoord?"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


CONCEPT = PROFIEL.model_copy(update={"status": Profielstatus.CONCEPT})


def test_every_question_on_the_path_is_asked_once_in_the_order_of_the_profile() -> None:
    held = voer(("leiding", "nee"), ("aard", "gelijk"), ("contact", "gelijk"), KLAAR)
    assert held.gekozen == {"leiding": "nee", "aard": "gelijk", "contact": "gelijk"}


def test_progress_counts_the_path_of_today() -> None:
    held = voer("nee", "zwaarder", "Dat vraagt het werk.", "gelijk", "gelijk", KLAAR)
    headings = [line for line in held.scherm.told if "Vraag" in line]
    assert [heading.split(" ·")[0] for heading in headings] == [
        "── Vraag 1 van 3", "── Vraag 2 van 3", "── Vraag 3 van 4", "── Vraag 4 van 4",
    ]  # fmt: skip
    assert "· Leiding ──" in headings[0]
    assert "Complexiteit · Aard" in headings[1]


def test_the_reference_on_the_aspect_is_told_before_the_question() -> None:
    assert "Referentie: aard" in voer("nee", "gelijk", "gelijk", KLAAR).scherm.told


def test_title_department_description_and_profile_are_asked_when_not_given() -> None:
    held = voer(
        ("titel", "  Ver\tkoper  "), ("Afdeling", ""), ("omschrijving", "Verkoopt"), ("vergelijken", "1.1"),
        "nee", "gelijk", "gelijk", KLAAR, verzoek=LEEG,
    )  # fmt: skip
    dossier = held.dossier
    assert (dossier.functietitel, dossier.afdeling, dossier.omschrijving) == ("Ver koper", None, "Verkoopt")
    assert dossier.profiel == "1.1"


def test_a_title_is_needed_and_may_not_be_too_long() -> None:
    held = voer("", TERUG, "x" * 121, "x" * 120, "", "", "1.1", "nee", "gelijk", "gelijk", KLAAR, verzoek=LEEG)
    assert held.dossier.functietitel == "x" * 120
    assert "121 tekens" in held.scherm.talk


@pytest.mark.parametrize("titel", ["", "   ", "x" * 121])
def test_a_title_on_the_command_line_that_can_not_be_one_is_refused(titel: str) -> None:
    with pytest.raises(Gebruiksfout, match="titel"):
        voer(verzoek=replace(VOLLEDIG, titel=titel))


def test_lone_surrogates_from_a_broken_locale_are_replaced() -> None:
    held = voer(
        "nee", "lichter", "Het werk is in een caf\udce9.", "gelijk", KLAAR, verzoek=replace(VOLLEDIG, titel="Caf\udce9")
    )
    assert held.dossier.functietitel == "Caf?"
    assert held.dossier.antwoorden["aard"].toelichting == "Het werk is in een caf?."


def test_an_unknown_profile_comes_with_a_suggestion() -> None:
    with pytest.raises(Gebruiksfout, match=r"bedoelde u '1\.1'"):
        voer(verzoek=replace(VOLLEDIG, profiel="1.2"))


def test_the_profile_that_bears_the_title_stands_first() -> None:
    other = CONCEPT.model_copy(update={"code": "1.2", "naam": "Verkoper"})
    held = voer("1.2", "nee", "gelijk", "gelijk", KLAAR, verzoek=replace(VOLLEDIG, profiel=None),
                profielen=[PROFIEL, other])  # fmt: skip
    first = held.scherm.asked[0]
    assert isinstance(first, Keuzevraag)
    assert [keuze.id for keuze in first.keuzes][:2] == ["1.2", "1.1"]
    assert "(concept)" in first.keuzes[0].tekst


def test_a_concept_profile_is_called_a_proposal() -> None:
    held = voer("nee", "gelijk", "gelijk", KLAAR, profielen=[CONCEPT])
    assert "een voorstel dat nog niet is vastgesteld" in held.scherm.talk


def test_back_goes_to_the_previous_question_with_the_earlier_answer_selected() -> None:
    held = voer(
        "nee",
        "gelijk",
        ("contact", TERUG),
        ("aard", "zwaarder"),
        "Dat vraagt het werk.",
        ("kennis", "gelijk"),
        "gelijk",
        KLAAR,
    )
    again = held.scherm.asked[3]
    assert isinstance(again, Keuzevraag)
    assert again.gegeven == "gelijk"
    assert held.gekozen["aard"] == "zwaarder"


def test_at_the_first_question_back_stays_and_says_so() -> None:
    held = voer(("leiding", TERUG), ("leiding", "nee"), "gelijk", "gelijk", KLAAR,
                verzoek=replace(VOLLEDIG, titel="Proefprofiel"))  # fmt: skip
    assert "eerste vraag" in held.scherm.talk


def test_weet_niet_is_stored_and_not_asked_again() -> None:
    held = voer("nee", "weet_niet", "gelijk", KLAAR)
    assert held.gekozen["aard"] == "weet_niet"


@pytest.mark.parametrize("richting", ["lichter", "zwaarder"])
def test_an_answer_away_from_gelijk_is_explained(richting: str) -> None:
    held = voer("nee", "gelijk", richting, (WAAROM, "  staat in   de functiebeschrijving "), KLAAR)
    assert held.dossier.antwoorden["contact"].toelichting == "staat in de functiebeschrijving"


def test_without_a_reason_the_person_hears_what_that_means() -> None:
    held = voer("nee", "gelijk", "lichter", (WAAROM, ""), KLAAR)
    assert held.dossier.antwoorden["contact"].toelichting is None
    assert "ongemotiveerd" in held.scherm.talk


def test_back_at_the_reason_returns_to_the_same_question() -> None:
    held = voer("nee", ("aard", "lichter"), (WAAROM, TERUG), ("aard", "gelijk"), ("contact", "gelijk"), KLAAR)
    assert held.gekozen["aard"] == "gelijk"


def test_the_earlier_reason_is_offered_and_kept_with_the_same_option() -> None:
    held = voer("nee", "lichter", "Dat vraagt het werk.", "gelijk", "aard", "lichter", "Dat vraagt het werk.", KLAAR)
    asked = [vraag for vraag in held.scherm.asked if isinstance(vraag, Tekstvraag)]
    assert [vraag.standaard for vraag in asked] == ["", "Dat vraagt het werk."]
    assert held.dossier.antwoorden["aard"].toelichting == "Dat vraagt het werk."


def test_another_option_does_not_inherit_the_reason() -> None:
    held = voer("nee", "lichter", "Dat vraagt het werk.", "gelijk", "aard", "gelijk", KLAAR)
    assert held.dossier.antwoorden["aard"].toelichting is None
    held = voer("nee", "lichter", "Dat vraagt het werk.", "gelijk", "aard", "zwaarder", "", "gelijk", KLAAR)
    assert held.dossier.antwoorden["aard"].toelichting is None


def test_a_reason_over_the_limit_is_asked_again_and_not_lost() -> None:
    held = voer("nee", "gelijk", "lichter", "x" * 4001, "Een korte reden.", KLAAR)
    asked = [vraag for vraag in held.scherm.asked if isinstance(vraag, Tekstvraag)]
    assert asked[1].standaard == "x" * 4000
    assert held.dossier.antwoorden["contact"].toelichting == "Een korte reden."


def test_an_uitsluiting_is_explained_told_at_once_and_ends_the_questions() -> None:
    held = voer("ja", (WAAROM, "leidt een team"), ("Wat wilt u doen?", "overzicht"), KLAAR)
    assert held.gekozen == {"leiding": "ja"}
    assert "past niet" in held.scherm.talk
    assert "profiel 2.1" in held.scherm.talk


def test_going_on_in_spite_of_an_uitsluiting_is_asked_once() -> None:
    held = voer("ja", "Dat vraagt het werk.", "doorgaan", "gelijk", "gelijk", KLAAR)
    assert list(held.gekozen) == ["leiding", "aard", "contact"]


def test_back_at_the_uitsluiting_changes_the_answer() -> None:
    held = voer("ja", "Dat vraagt het werk.", TERUG, ("leiding", "nee"), "gelijk", "gelijk", KLAAR)
    assert held.gekozen["leiding"] == "nee"


def test_taking_back_the_answer_that_excluded_asks_the_rest() -> None:
    held = voer("ja", "Dat vraagt het werk.", "overzicht", "leiding", "nee", ("aard", "gelijk"), "gelijk", KLAAR)
    assert held.gekozen["aard"] == "gelijk"


def test_a_change_at_the_review_asks_the_questions_that_come_on_the_path() -> None:
    held = voer("nee", "gelijk", "gelijk", "aard", "zwaarder", "Dat vraagt het werk.", ("kennis", "gelijk"), KLAAR)
    assert held.gekozen["kennis"] == "gelijk"


def test_an_answer_that_falls_off_the_path_is_kept() -> None:
    held = voer("nee", "zwaarder", "Dat vraagt het werk.", "gelijk", "gelijk", "aard", "gelijk", KLAAR)
    assert held.gekozen["kennis"] == "gelijk"


def test_back_at_the_review_opens_the_last_question_and_back_there_returns() -> None:
    voer("nee", "gelijk", "gelijk", TERUG, ("contact", TERUG), ("Kies een antwoord", KLAAR))


def test_the_review_marks_what_is_open_and_what_lacks_a_reason() -> None:
    held = voer("nee", "weet_niet", "lichter", "", KLAAR)
    review = held.scherm.asked[-1]
    assert isinstance(review, Keuzevraag)
    assert [keuze.tekst for keuze in review.keuzes] == [
        "Klaar: toon het advies", "Verder met 1 open vraag", "Leiding: nee", "Aard: open (weet niet)",
        "Contact: lichter [geen toelichting]",
    ]  # fmt: skip
    assert review.gegeven is None


def test_from_the_review_the_open_questions_can_be_asked_again() -> None:
    held = voer("nee", "weet_niet", "gelijk", VERDER, ("aard", "gelijk"), KLAAR)
    assert held.gekozen["aard"] == "gelijk"


def test_kort_stops_as_soon_as_the_advice_stands() -> None:
    profiel = PROFIEL.model_copy(update={"vragen": (*PROFIEL.vragen, *PROFIEL.model_validate(_extra()).vragen)})
    held = voer("nee", "gelijk", KLAAR, verzoek=replace(VOLLEDIG, kort=True), profielen=[profiel])
    assert list(held.gekozen) == ["leiding", "aard"]
    assert "--kort" in held.scherm.talk


def _extra() -> dict[str, object]:
    data = PROFIEL.model_dump(mode="json", by_alias=True, exclude_none=True)
    return data | {"vragen": [weegt("extra") | {"aspect": "complexiteit.aard"}], "uitsluitingen": []}


AARD = make_keuzevraag(PROFIEL.vragen_op_id["aard"], None)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1\n", Gekozen("lichter")), (" 2. ", Gekozen("gelijk")), ("3)", Gekozen("zwaarder")),
        ("4", Gekozen("weet_niet")), ("w", Gekozen("weet_niet")), ("W", Gekozen("weet_niet")),
        ("weet niet", Gekozen("weet_niet")), ("ZWAARDER", Gekozen("zwaarder")), ("zw", Gekozen("zwaarder")),
        ("2+", Gekozen("gelijk", met_toelichting=True)), ("w +", Gekozen("weet_niet", met_toelichting=True)),
        ("?", Bijzonder.HULP), ("terug", TERUG), ("<", TERUG), ("", Bijzonder.LEEG), ("+", Bijzonder.LEEG),
        ("5", Bijzonder.ONBEKEND), ("0", Bijzonder.ONBEKEND), ("²", Bijzonder.ONBEKEND),
        ("9" * 5000, Bijzonder.ONBEKEND), ("x", Bijzonder.ONBEKEND), ("gelijk aan", Bijzonder.ONBEKEND),
    ],
)  # fmt: skip
def test_a_typed_answer_is_a_number_a_letter_an_id_or_the_beginning_of_a_text(typed: str, meant: object) -> None:
    assert interpret(typed, AARD) == meant


def test_enter_takes_the_earlier_answer() -> None:
    assert interpret("\n", replace(AARD, gegeven="gelijk")) == Gekozen("gelijk")
    assert interpret("+\n", replace(AARD, gegeven="gelijk")) == Gekozen("gelijk", met_toelichting=True)


def test_where_no_profile_fits_there_is_no_advice() -> None:
    with pytest.raises(Klaar) as ended:
        voer("-geen", verzoek=replace(VOLLEDIG, profiel=None))
    assert ended.value.uitgang is Uitgang.KLAAR
