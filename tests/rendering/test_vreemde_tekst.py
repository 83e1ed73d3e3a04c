"""Foreign text, as titles and toelichtingen are, shows as typed in every form, and does nothing."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from functiewijzer.rendering.veilig import clean_line, visible, visible_line
from functiewijzer.rendering.vormen.html import render_html
from functiewijzer.rendering.vormen.markdown import escape, render_markdown
from functiewijzer.rendering.vormen.terminal import render_text
from verslagbouw import HOSTILE, verslag_with


class Page(HTMLParser):
    """Collects the text of a page and the names of its elements."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.elements: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.elements.add(tag)

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def markdown_text(source: str) -> str:
    """Return the text that a Markdown reader shows."""
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(source)
    inline = [token for token in tokens if token.type == "inline"]
    assert all(child.type in {"text", "text_special"} for token in inline for child in token.children or ())
    return "".join(child.content for token in inline for child in token.children or ())


@given(st.text(min_size=1).filter(str.strip))
@example("-")
@example("12. \\")
@example("#######")
def test_markdown_shows_any_text_as_it_was_typed(tekst: str) -> None:
    shown = visible_line(tekst)
    assert markdown_text(f"x {escape(tekst)}") == f"x {shown}"
    assert markdown_text(escape(tekst)) == shown


@pytest.mark.parametrize("tekst", HOSTILE)
def test_a_markdown_report_keeps_its_structure_whatever_the_text(tekst: str) -> None:
    plain, hostile = (
        MarkdownIt("commonmark").enable("table").parse(render_markdown(verslag_with(t))) for t in ("gewoon", tekst)
    )
    assert [token.type for token in plain] == [token.type for token in hostile]


@pytest.mark.parametrize("tekst", HOSTILE)
def test_a_page_shows_any_text_as_typed_and_runs_nothing(tekst: str) -> None:
    html = render_html(verslag_with(tekst))
    page = Page(html)
    assert sum(visible(tekst) in text for text in page.texts) >= 8
    assert page.elements == Page(render_html(verslag_with("gewoon"))).elements
    assert "script" not in page.elements


def test_a_page_needs_nothing_from_outside() -> None:
    html = render_html(verslag_with("gewoon"))
    assert "default-src 'none'" in html
    assert not re.search(r"(src|href)=", html)


@pytest.mark.parametrize("tekst", HOSTILE)
def test_the_terminal_shows_any_text_as_typed(tekst: str) -> None:
    shown = render_text(verslag_with(tekst), width=80)
    assert shown.count(visible_line(tekst)) >= 8
    assert "\x1b" not in shown


@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    words = verslag_with("een lange functietitel met heel veel woorden " * 6)
    assert max(len(line) for line in render_text(words, width=width).splitlines()) <= width
    assert max(len(line) for line in render_text(verslag_with("x" * 300), width=width).splitlines()) <= width


def test_colour_is_only_there_when_asked() -> None:
    assert "\x1b[" in render_text(verslag_with("gewoon"), colour=True)
    assert "\x1b[" not in render_text(verslag_with("gewoon"), colour=False)


def test_an_ascii_terminal_gets_plain_boxes() -> None:
    assert render_text(verslag_with("gewoon"), ascii_only=True).isascii()


@given(st.text())
def test_visible_text_has_no_character_that_a_terminal_acts_on(tekst: str) -> None:
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202e]", visible(tekst))


@given(st.text(alphabet=st.characters()))
def test_a_cleaned_line_can_always_be_stored(tekst: str) -> None:
    line = clean_line(tekst)
    assert line.encode("utf-8").decode("utf-8") == line
    assert len(line.splitlines()) <= 1
