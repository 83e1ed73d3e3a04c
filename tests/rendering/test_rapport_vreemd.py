"""Whatever people type into a dossier, the report and the letter show it as typed and keep their shape."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt

from dossierbouw import bibliotheek, vastgelegd
from functiewijzer.core.dossiers.advies import advise
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.dossierkader import make_kader
from functiewijzer.core.dossiers.vastleggen import record_advies, recorded_advies
from functiewijzer.core.profielen.antwoorden import Antwoord, Voorstel
from functiewijzer.rendering.dossiers.brief import make_brief
from functiewijzer.rendering.dossiers.briefgrond import grounds_of_advies
from functiewijzer.rendering.dossiers.rapportverslag import make_rapportverslag
from functiewijzer.rendering.veilig import visible, visible_line
from functiewijzer.rendering.verslag import Verslag
from functiewijzer.rendering.vormen.docx import render_docx
from functiewijzer.rendering.vormen.html import render_html
from functiewijzer.rendering.vormen.markdown import escape, render_markdown
from functiewijzer.rendering.vormen.terminal import render_text
from functiewijzer.rendering.woorden import shorten
from rapportbouw import vol, words_of
from verslagbouw import HOSTILE

DAY = date(2026, 5, 1)
ILLEGAL = "a\x01b\x0bc\x1fd\ufffee"
"""What no Word document can hold."""

LONG = "een lange toelichting die doorgaat " * 114


STORABLE = [tekst for tekst in (*HOSTILE, ILLEGAL) if tekst.encode("utf-8", "ignore").decode() == tekst]
"""A dossier refuses what no file can carry."""


@cache
def hostile(tekst: str) -> Dossier:
    """Return a record in which people typed this text wherever they can type."""
    typed = vol(
        tekst,
        omschrijving=tekst,
        overwogen=[{"profiel": "2.1", "naam": "Buitendienst", "reden": tekst}],
        besluit={"functiegroep": "G", "datum": "2026-05-01", "door": "directeur", "reden": tekst},
        bezwaar={"termijn_weken": 6, "adres": tekst},
    )
    name = tekst[:120]
    beschrijving = typed.functiebeschrijving
    assert beschrijving is not None
    getekend = beschrijving.voor_gezien
    assert getekend is not None
    return typed.model_copy(
        update={
            **dict.fromkeys(("werkgever", "functietitel", "afdeling", "beoordelaar", "beslisser"), name),
            "functiebeschrijving": beschrijving.model_copy(
                update={"naam": name, "voor_gezien": getekend.model_copy(update={"door": name})}
            ),
            "vergelijkbaar": tuple(
                other.model_copy(update={"dossier": name, "functietitel": name}) for other in typed.vergelijkbaar
            ),
        }
    )


def report(dossier: Dossier) -> Verslag:
    return make_rapportverslag(recorded_advies(dossier))


def letter(dossier: Dossier) -> Verslag:
    return make_brief(dossier, grounds_of_advies(recorded_advies(dossier)), DAY)


class Page(HTMLParser):
    """Collects the elements of a page in their order, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.elements.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


KINDS = pytest.mark.parametrize("make", [report, letter])


@KINDS
@pytest.mark.parametrize("tekst", STORABLE)
def test_a_page_keeps_its_shape(make: Callable[[Dossier], Verslag], tekst: str) -> None:
    page = Page(render_html(make(hostile(tekst))))
    assert page.elements == Page(render_html(make(hostile("gewoon")))).elements
    assert visible(tekst) in page.text


@KINDS
@pytest.mark.parametrize("tekst", STORABLE)
def test_markdown_keeps_its_shape(make: Callable[[Dossier], Verslag], tekst: str) -> None:
    plain, strange = (render_markdown(make(hostile(t))) for t in ("gewoon", tekst))
    reader = MarkdownIt("commonmark").enable("table")
    assert [token.type for token in reader.parse(plain)] == [token.type for token in reader.parse(strange)]
    assert escape(tekst).lstrip("\\") in strange


@KINDS
@pytest.mark.parametrize("tekst", STORABLE)
def test_the_terminal_gets_nothing_to_act_on(make: Callable[[Dossier], Verslag], tekst: str) -> None:
    shown = render_text(make(hostile(tekst)))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", shown)
    assert visible_line(tekst) in shown


@KINDS
@pytest.mark.parametrize("tekst", STORABLE)
def test_a_word_document_opens_and_shows_the_text(make: Callable[[Dossier], Verslag], tekst: str) -> None:
    assert visible(tekst) in words_of(render_docx(make(hostile(tekst))))


@pytest.mark.parametrize("render", [render_html, render_markdown, render_text, lambda v: words_of(render_docx(v))])
def test_a_long_text_is_whole_in_the_report(render: Callable[[Verslag], str]) -> None:
    assert 3900 < len(LONG) <= 4000
    shown = " ".join(render(report(hostile(LONG))).split())
    assert shown.count(LONG.strip()) >= 5


@KINDS
def test_no_word_is_too_long_for_the_terminal(make: Callable[[Dossier], Verslag]) -> None:
    shown = render_text(make(hostile("x" * 4000)), width=80)
    assert max(map(len, shown.splitlines())) <= 80


def test_a_text_is_cut_between_words_for_the_summary() -> None:
    assert shorten("kort", 240) == "kort"
    assert shorten("woord " * 100, 240).endswith("woord …")
    assert len(shorten("x" * 4000, 240)) < 300


def test_an_answer_that_only_the_title_gave_says_so() -> None:
    dossier = vol()
    suggested = {"werkzaamheden": Antwoord(voorstel=Voorstel(antwoord="commercieel", woord="adviseur"))}
    open_again = dossier.model_copy(update={"antwoorden": dossier.antwoorden | suggested})
    recorded = record_advies(advise(open_again, bibliotheek(), make_kader(open_again)))
    shown = render_text(report(recorded))
    assert "Alleen een voorstel uit de titel; nog niet bevestigd" in shown
    assert "door het woord ‘adviseur’" in shown


def test_a_factor_that_weighs_nothing_is_named() -> None:
    shown = render_text(report(vastgelegd()))
    assert re.search(r"Arbeidsomstandigheden +weegt niet mee in dit profiel", shown)
