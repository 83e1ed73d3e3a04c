"""What people type, and what other programs leave in a file: named at its place, never lost in silence."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.documentsoorten import soort_of
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.loading.documenten import Document, load_document
from functiewijzer.loading.profielen.profielcontrole import fouten_of
from functiewijzer.loading.yaml.document import parse_yaml
from functiewijzer.loading.yaml.hekjes import find_hekjes
from gereedschap import VOORBEELD, fw

Capture = pytest.CaptureFixture[str]
TEKEN = "▲"


def read(tmp_path: Path, text: str) -> Document:
    path = tmp_path / "a.yaml"
    path.write_text(text.replace(TEKEN, ""), "utf-8")
    return load_document(path, soort=soort_of(Dossier))


def marked(code: str, text: str) -> list[tuple[str, int, int]]:
    """Return where a text is marked, as a finding says it."""
    return [(code, n, line.index(TEKEN) + 1) for n, line in enumerate(text.split("\n"), 1) if TEKEN in line]


def found(document: Document) -> list[tuple[str, int, int]]:
    return [(b.code, b.vindplaats.line, b.vindplaats.column) for b in document.bevindingen]


@pytest.mark.parametrize(
    "text",
    [
        "omschrijving: Ploeg ▲#7 laadt de vrachtwagens",
        "omschrijving: Laadt vrachtwagens  ▲#7 en #8",
        "omschrijving: Programmeert in C ▲# en Java",
        "omschrijving: Programmeert\t▲#in C",
        "omschrijving: ▲#7 laadt de vrachtwagens",
        "omschrijving: Ploeg zeven laadt\n  de vrachtwagens ▲#12\nafdeling: Expeditie",
        "antwoorden:\n  werkzaamheden: {antwoord: gemengd}\n  aandeel:\n    toelichting: Zie punt ▲#3",
        "overwogen:\n  - reden: Valt af om punt ▲#2\n    naam: Ander",
        "functietitel: Ploeg ▲#1\nafdeling: Hal ▲#2",
    ],
)
def test_text_behind_a_hash_is_named_where_it_was_cut_off(text: str, tmp_path: Path) -> None:
    document = read(tmp_path, text)
    assert found(document) == marked("FW016", text)
    assert document.waarde is not None


@pytest.mark.parametrize(
    "text",
    [
        "# hele regel\nfunctietitel: Verkoper\n  # nog een",
        "functietitel: Verkoper  # zoals in de cao",
        "profiel: 1.1 # het goede",
        "antwoorden:\n  aansturing: evenveel # uit het gesprek",
        "antwoorden:  # hieronder\n  aansturing: evenveel",
        "afdeling: # nog niet bekend\nfunctietitel: Verkoper",
        'omschrijving: "Ploeg #7 laadt"',
        "omschrijving: 'Ploeg #7 laadt' # zo staat het er",
        "omschrijving: |\n  Ploeg #7\n  en # acht",
        "omschrijving: Ploeg#7 laadt",
    ],
)
def test_a_comment_as_people_write_one_says_nothing(text: str, tmp_path: Path) -> None:
    assert found(read(tmp_path, text)) == []


def test_the_command_that_reads_the_answers_says_it_too(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(VOORBEELD.read_text("utf-8") + "werkgever: Groothandel #2\n", "utf-8")
    ended = fw(capsys, "indeel", "--antwoorden", path)
    assert (ended.code, "FW016 alles vanaf '#2' is niet gelezen" in ended.err) == (0, True)


def test_such_a_text_in_a_profile_keeps_nobody_from_grading_and_hides_no_error(tmp_path: Path) -> None:
    document = read(tmp_path, "functietitel: Ploeg #1")
    assert (len(document.bevindingen), fouten_of(document)) == (1, ())


@given(st.text(alphabet="ab #:\n-'\"|[]{},\t", max_size=60))
def test_any_text_is_looked_through(text: str) -> None:
    yaml = parse_yaml(text)
    lines = text.splitlines()
    for probleem in find_hekjes(yaml, text):
        assert lines[probleem.line - 1][probleem.column - 1] == "#"


CONFLICT = """\
functietitel: Verkoper
▲<<<<<<< HEAD
afdeling: Noord
=======
afdeling: Zuid
>>>>>>> tak
omschrijving: "<<<<<<< is geen conflict"
"""


@pytest.mark.parametrize(
    "text",
    [
        CONFLICT,
        CONFLICT + CONFLICT,
        CONFLICT.replace("=======", "||||||| merged\nafdeling: Oost\n======="),
        CONFLICT.replace("▲<<<<<<< HEAD\n", "").replace(">>>>>>> tak", "▲>>>>>>> tak"),
        CONFLICT.replace("\n", "\r\n"),
    ],
    ids=["one", "two", "diff3", "rest", "crlf"],
)
def test_what_git_could_not_merge_is_called_so_at_its_line(text: str, tmp_path: Path) -> None:
    document = read(tmp_path, text)
    assert found(document) == marked("FW017", text)
    assert "git-conflict" in document.bevindingen[0].bericht
    assert "Kies een van beide" in document.bevindingen[0].hint


@pytest.mark.parametrize("text", ["omschrijving: |\n  <<<<<<< HEAD\n  =======\n", "functietitel: a\n# =======\n"])
def test_a_text_about_git_is_no_conflict(text: str, tmp_path: Path) -> None:
    assert found(read(tmp_path, text)) == []


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u200b"])
@pytest.mark.parametrize(
    "text",
    [
        "antwoorden:\n▲_ aansturing: meer",
        "antwoorden:\n ▲_aansturing: meer",
        "functietitel:▲_Verkoper\nprofiel: '1.1'",
        "overwogen:\n  -▲_reden: Past niet.",
    ],
)
def test_a_space_that_is_none_is_named_with_its_place(space: str, text: str, tmp_path: Path) -> None:
    document = read(tmp_path, text.replace("_", space))
    assert marked("FW018", text)[0] in found(document)
    assert any(f"U+{ord(space):04X}" in bevinding.bericht for bevinding in document.bevindingen)


def test_such_a_space_within_a_text_is_no_problem(tmp_path: Path) -> None:
    assert found(read(tmp_path, "omschrijving: Verdient 2\u00a0000 per maand")) == []


@pytest.mark.parametrize(
    ("text", "straight"),
    [
        ("functietitel: ▲“Verkoper: binnen”", '"'),
        ("functietitel: ▲„Verkoper: binnen”", '"'),
        ("functietitel: ▲‘Verkoper: binnen’", "'"),
        ("functietitel: ▲«Verkoper: binnen»", '"'),
        ('functietitel: "Verkoper: binnen▲”\nafdeling: x', '"'),
        ("overwogen:\n  - reden: ▲“Past: niet”", '"'),
    ],
)
def test_a_quote_of_a_word_processor_that_breaks_a_file_is_named(text: str, straight: str, tmp_path: Path) -> None:
    document = read(tmp_path, text)
    assert found(document) == marked("FW005", text)
    assert text[text.index(TEKEN) + 1] in document.bevindingen[0].bericht
    assert document.bevindingen[0].hint.endswith(f"het rechte teken {straight}")


def test_one_that_only_ends_up_in_the_text_is_warned_about(tmp_path: Path) -> None:
    text = "functietitel: ▲“Verkoper”\nprofiel: '1.1'"
    document = read(tmp_path, text)
    assert found(document) == marked("FW019", text)
    assert document.waarde is not None


@pytest.mark.parametrize(
    "text", ["omschrijving: Noemt zich ‘adviseur’ bij klanten", 'omschrijving: "“Zelf” en “doen”"']
)
def test_a_quote_within_a_text_is_no_problem(text: str, tmp_path: Path) -> None:
    assert found(read(tmp_path, text)) == []


def test_another_mistake_far_from_such_a_sign_is_still_named(tmp_path: Path) -> None:
    text = "functietitel: a: b\nprofiel: '1.1'\nomschrijving: |\n  \u00a0x"
    assert "FW005" in [code for code, _, _ in found(read(tmp_path, text))]
