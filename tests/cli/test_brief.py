"""The letter: a decision in plain words, with places to fill in where people stand, and the last day to object."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given

from dossierbouw import bewaar, vastgelegd
from dossierparen import graded
from functiewijzer.core.dossiers.dossier import Besluit, Dossier
from functiewijzer.core.dossiers.vastleggen import recorded_advies
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.antwoorden import WEET_NIET
from functiewijzer.rendering.dossiers.brief import make_brief
from functiewijzer.rendering.dossiers.briefgrond import MAX_SENTENCES, grounds_of_advies
from functiewijzer.rendering.verslag import Alinea, Kop
from gereedschap import assert_golden, fw
from profielbouw import gesprekken
from rapportbouw import VOL, vol

BESLUIT = {"functiegroep": "E", "datum": "2026-01-31", "door": "directeur"}


@pytest.mark.parametrize("formaat", ["markdown", "html", "tekst"])
def test_the_letter_reads_as_it_should(capsys: pytest.CaptureFixture[str], tmp_path: Path, formaat: str) -> None:
    shown = fw(capsys, "brief", bewaar(tmp_path, "vol", vol()), "--formaat", formaat)
    assert (shown.code, shown.err) == (0, "")
    assert_golden(f"brief/vol.{formaat}", shown.out)


def test_a_bare_letter_says_on_stderr_what_the_dossier_lacks(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    shown = fw(capsys, "brief", bewaar(tmp_path, "kaal", vastgelegd(besluit=BESLUIT)), "--formaat", "markdown")
    assert shown.code == 0
    assert "• de werkgever" in shown.err
    assert_golden("brief/kaal.markdown", shown.out)


def test_without_a_decision_there_is_no_letter(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    shown = fw(capsys, "brief", bewaar(tmp_path, "kaal", vastgelegd()))
    assert (shown.code, shown.out) == (2, "")
    assert "nog geen besluit" in shown.err
    assert "functiegroep, datum en door in, of geef de opdracht: functiewijzer indeel --dossier" in shown.err


def test_the_date_of_the_letter_is_that_of_the_decision_unless_given(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = bewaar(tmp_path, "vol", vol())
    assert "[invullen: plaats], 1 mei 2026" in fw(capsys, "brief", path).out
    for typed in ("2026-05-04", "4-5-2026"):
        assert "[invullen: plaats], 4 mei 2026" in fw(capsys, "brief", path, "--datum", typed).out


@pytest.mark.parametrize(
    ("datum", "words"),
    [
        ("morgen", "is geen datum"),
        ("20260504", "is geen datum"),
        ("2026-04-30", "een brief komt niet voor het besluit"),
    ],
)
def test_a_date_that_makes_no_sense_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, datum: str, words: str
) -> None:
    shown = fw(capsys, "brief", bewaar(tmp_path, "vol", vol()), "--datum", datum)
    assert (shown.code, shown.out) == (2, "")
    assert words in shown.err


def test_a_letter_that_comes_too_late_to_object_is_pointed_out(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    shown = fw(capsys, "brief", bewaar(tmp_path, "vol", vol()), "--datum", "2026-07-01")
    assert shown.code == 0
    assert "bezwaar maken kan tot en met 12 juni 2026" in shown.err


def test_a_decision_that_differs_comes_with_its_reason(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    other = VOL["besluit"] | {"functiegroep": "G", "reden": "De taken zijn per 1 mei uitgebreid."}
    shown = fw(capsys, "brief", bewaar(tmp_path, "anders", vol(besluit=other))).out
    assert "ingedeeld in functiegroep G" in shown
    assert "Het advies was: functiegroep F. De werkgever heeft anders besloten." in shown
    assert "De taken zijn per 1 mei uitgebreid." in shown


def test_a_decision_that_differs_without_a_reason_gives_no_letter(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    shown = fw(capsys, "brief", bewaar(tmp_path, "oud", vol(besluit=VOL["besluit"] | {"functiegroep": "D"})))
    assert (shown.code, shown.out) == (2, "")
    assert "FW603" in shown.err
    assert "het besluit (D) wijkt af van het advies (F), zonder reden" in shown.err


def grounds(dossier: Dossier) -> str:
    """Return the paragraph with the grounds of the decision."""
    blokken = make_brief(dossier, grounds_of_advies(recorded_advies(dossier)), date(2026, 5, 1)).blokken
    at = next(i for i, blok in enumerate(blokken) if isinstance(blok, Kop) and blok.tekst.startswith("Waarom"))
    found = blokken[at + 1]
    assert isinstance(found, Alinea)
    return found.tekst


@given(gesprekken())
def test_the_grounds_take_at_most_five_sentences(gesprek: Gesprek) -> None:
    besluit = Besluit(functiegroep="E", datum=date(2026, 5, 1), door="directeur")
    tekst = grounds(graded(gesprek).model_copy(update={"besluit": besluit}))
    assert 1 < len(re.findall(r"[.!?](?:\s|$)", tekst)) <= MAX_SENTENCES


@pytest.mark.parametrize(
    ("antwoorden", "words"),
    [
        ({}, "Op geen enkel punt dat meetelt, is er een verschil."),
        (
            {"accuratesse": "bijzonder", "discretie": "weinig"},
            "zwaarder op ‘Accuratesse’, en lichter op ‘Discretie’.",
        ),
        ({"accuratesse": "bijzonder", "discretie": "weinig"}, "niet groot genoeg voor een andere functiegroep"),
        ({"leidinggeven": "ja"}, "Die referentiefunctie past niet bij uw functie."),
        ({"aansturing": "meer"}, "Uw functie is duidelijk lichter dan die referentiefunctie."),
    ],
)
def test_the_grounds_are_told_in_plain_words(antwoorden: dict[str, str], words: str) -> None:
    assert words in grounds(vastgelegd("Proef", "1.1", antwoorden, besluit=BESLUIT))


@pytest.mark.parametrize(
    ("antwoorden", "words"),
    [
        (
            {"accuratesse": None, "discretie": None},
            "Op geen enkel punt dat is beantwoord en meetelt, is er een verschil. 2 vragen zijn niet beantwoord.",
        ),
        ({"accuratesse": None, "discretie": "weinig"}, "andere functiegroep. 1 vraag is niet beantwoord."),
        ({"accuratesse": None, "aansturing": "meer"}, "1 vraag is niet beantwoord."),
    ],
)
def test_the_grounds_end_with_how_many_questions_stayed_open(antwoorden: dict[str, str | None], words: str) -> None:
    given = {vraag: option or WEET_NIET for vraag, option in antwoorden.items()}
    tekst = grounds(vastgelegd("Proef", "1.1", given, besluit=BESLUIT))
    assert tekst.endswith(words)
    assert len(re.findall(r"[.!?](?:\s|$)", tekst)) <= MAX_SENTENCES


def test_grounds_that_point_both_ways_are_said_to_cancel_out() -> None:
    both_ways = {"aansturing": "meer", "werkzaamheden": "commercieel", "klantcontact": "verkoopadvies"}
    tekst = grounds(vastgelegd("Proef", "1.1", both_ways, besluit=BESLUIT))
    assert "Uw functie is min of meer gelijk aan die referentiefunctie." in tekst
    assert "Er zijn gronden die naar twee kanten wijzen; samen heffen zij elkaar op." in tekst
    assert len(re.findall(r"[.!?](?:\s|$)", tekst)) <= MAX_SENTENCES
