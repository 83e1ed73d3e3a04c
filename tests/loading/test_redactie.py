"""A change of a document in its text: our reader sees that change and no other, and all other lines stay."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.redactie.bewerking import Bewerking, PlekOnbekend, VoegToe, Weg, Zet, apply, value_at
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.loading.opslag.vergrendeling import claimed
from functiewijzer.loading.redactie.bestand import edit_files
from functiewijzer.loading.redactie.bewerken import NietBewerkbaar, edit, edit_all
from functiewijzer.loading.yaml.document import YamlDocument, parse_yaml

PROFIELEN = Path(__file__).parent.parent.parent / "profielen"
SHIPPED = {path.name: path.read_text(encoding="utf-8") for path in sorted(PROFIELEN.rglob("*.yaml"))}

MIXED = """\
# kop
soort: profiel
code: "1.10"   # een code
leeg:
niets: ~
niet: no
lang: een tekst
  over twee regels
vouw: >-
  gevouwen
  tekst

stroom: {a: 1, b: [x, y], c: {d: e}}   # blijft
breed:
  [een, twee,   # hier
  drie]
los:
- kaal
-   # eerst een opmerking
  b: 1
- - nest
  - nest2
namen:
  # van de bron
  - Eerste
  - 'Het ''tweede'''

  - "derde"  # laatste
vragen:
  - id: een

    # binnen
    opties: [{id: nee, tekst: Nee}, {id: ja, tekst: Ja}]
  - {id: twee, als: {vraag: een, antwoord: ja}}
  -
    id: drie
regels:
  lichter:
    # de groep
    functiegroep: D
    tekst: |
      letterlijk

      en meer

# slot
"""


def plekken(data: Any, plek: Plek = ()) -> list[Plek]:
    """Return the plek of every value."""
    parts = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [plek, *(found for step, inner in parts for found in plekken(inner, (*plek, step)))]


teksten = st.one_of(
    st.sampled_from(
        ["", "no", "1.10", "ja", "null", "~", "- x", "a: b", "a #b", "# x", "[x", "x, y", "{", "é ‘’", " x "]
    ),
    st.sampled_from(
        ["'", '"', "\\", "it's", "a\nb", "a\n\n b\n", "%a", "@", "x:", "\ttab", "\u2028", "\x85", "---", "?"]
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
)
waarden = st.recursive(
    teksten | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(teksten, inner, max_size=3),
    max_leaves=5,
)


def draw_bewerking(draw: Callable[[st.SearchStrategy[Any]], Any], tekst: str) -> Bewerking:
    """Draw a change that can be made in a document."""
    data = parse_yaml(tekst).data
    plek = draw(st.integers(0, 10**6).map(lambda number: plekken(data)[number % len(plekken(data))]))
    value = value_at(data, plek)
    new = draw(waarden)
    if plek and (not isinstance(value, dict | list) or draw(st.booleans())):
        return Weg(plek) if draw(st.booleans()) else Zet(plek, new)
    if isinstance(value, list):
        return VoegToe(plek, new, draw(st.none() | st.integers(0, len(value))))
    return Zet((*plek, draw(teksten)), new, tuple(draw(st.lists(st.sampled_from([*value, "x"]), max_size=2))))


def checked(tekst: str, bewerking: Bewerking) -> str:
    """Return the text after a change that is exactly that change, and left all lines alone but those of the entry."""
    after = edit(tekst, bewerking)
    assert parse_yaml(after).data == apply(parse_yaml(tekst).data, bewerking)
    if after == tekst:
        return after
    before, now = tekst.splitlines(keepends=True), after.splitlines(keepends=True)
    head = common(before, now)
    tail = min(common(before[::-1], now[::-1]), min(len(before), len(now)) - head)
    first, last = lines_of(tekst, bewerking)
    assert head >= first, "a line above the change is another"
    assert len(before) - tail <= last, "a line below the change is another"
    lost = Counter(map(str.strip, before[:first] + before[last:])) - Counter(map(str.strip, now))
    assert [line for line in lost if line.startswith("#")] == []
    return after


def common(one: list[str], other: list[str]) -> int:
    """Return with how many equal lines two texts begin; a line break at the end of a text may have come or gone."""
    same = (a.rstrip("\r\n") == b.rstrip("\r\n") for a, b in zip(one, other, strict=False))
    return next((number for number, is_same in enumerate(same) if not is_same), min(len(one), len(other)))


def lines_of(tekst: str, bewerking: Bewerking) -> tuple[int, int]:
    """Return the lines, from 0 and past the last, of what a change is about: the entry, or the brackets around it."""
    document = parse_yaml(tekst)
    order = plekken(document.data)
    plek = bewerking.plek
    while plek not in order:
        plek = plek[:-1]
    if isinstance(bewerking, Weg) and len(value_at(document.data, plek[:-1])) == 1:
        plek = plek[:-1]
    plek = next((plek[:size] for size in range(1, len(plek)) if is_flow(tekst, document, plek[:size])), plek)
    at = order.index(plek)
    following = [p for p in order[at:] if p[: len(plek)] != plek]
    first = document.locate(order[at - 1])[0] - 1 if at else 0
    last = document.locate_key(following[0])[0] - 1 if following else len(tekst.splitlines())
    # What comes first behind a dash hands its place to the next.
    return first, last + isinstance(bewerking, Weg)


def is_flow(tekst: str, document: YamlDocument, plek: Plek) -> bool:
    """Tell whether a value stands between brackets."""
    line, column = document.locate(plek)
    return tekst.splitlines()[line - 1][column - 1 : column] in {"[", "{"}


@pytest.mark.parametrize("breuk", ["\n", "\r\n"])
@given(data=st.data())
def test_any_change_of_a_mixed_document_is_that_change_and_leaves_the_rest(data: st.DataObject, breuk: str) -> None:
    tekst = MIXED.replace("\n", breuk)
    checked(tekst, draw_bewerking(data.draw, tekst))


@pytest.mark.slow
@pytest.mark.parametrize("name", SHIPPED)
@settings(max_examples=25)
@given(data=st.data())
def test_any_change_of_a_shipped_document_is_that_change_and_leaves_the_rest(data: st.DataObject, name: str) -> None:
    tekst = SHIPPED[name]
    checked(tekst, draw_bewerking(data.draw, tekst))


@settings(max_examples=40)
@given(data=st.data())
def test_many_changes_one_after_another_still_read_back_as_those_changes(data: st.DataObject) -> None:
    tekst = MIXED
    for _ in range(8):
        tekst = checked(tekst, draw_bewerking(data.draw, tekst))


CASES: dict[str, tuple[str, tuple[Bewerking, ...], str]] = {
    "a scalar keeps its quotes and what stands behind it": (
        "code: \"1.1\"   # ons\nnaam: 'een'\n",
        (Zet(("code",), "1.2"), Zet(("naam",), "it's")),
        "code: \"1.2\"   # ons\nnaam: 'it''s'\n",
    ),
    "a plain number that is a text stays plain": ("versie: 1.10\n", (Zet(("versie",), "1.20"),), "versie: 1.20\n"),
    "a new text that others read as a number is quoted": ("a: x\n", (Zet(("v",), "1.0"),), 'a: x\nv: "1.0"\n'),
    "a number and a date stay bare": (
        "a: x\n",
        (Zet(("n",), 3), Zet(("d",), date(2026, 12, 1)), Zet(("w",), waarde=True)),
        "a: x\nn: 3\nd: 2026-12-01\nw: true\n",
    ),
    "a new key comes after the last of those that are named": (
        "a: 1\nb:\n  - x\n  # bij b\n\nc: 3\n",
        (Zet(("n",), "nieuw", na=("a", "b")),),
        "a: 1\nb:\n  - x\n  # bij b\nn: nieuw\n\nc: 3\n",
    ),
    "a list that is not there is made": (
        "naam: x\ncode: y\n",
        (VoegToe(("namen",), "een", na=("naam",)), VoegToe(("namen",), "twee")),
        "naam: x\nnamen:\n  - een\n  - twee\ncode: y\n",
    ),
    "a list without an indent keeps none": ("l:\n- a\nm: 1\n", (VoegToe(("l",), "b"),), "l:\n- a\n- b\nm: 1\n"),
    "an item between brackets comes between brackets": (
        "l: [a, b]  # twee\n",
        (VoegToe(("l",), "c, d"), Weg(("l", 0))),
        'l: [b, "c, d"]  # twee\n',
    ),
    "what is small stands on one line and what is large does not": (
        "vragen:\n  - bank: een\n",
        (VoegToe(("vragen",), {"id": "x", "opties": [{"id": "nee", "tekst": "Nee"}]}),),
        "vragen:\n  - bank: een\n  - id: x\n    opties:\n      - {id: nee, tekst: Nee}\n",
    ),
    "the last item that goes leaves an empty list": ("l:\n  - a  # weg\nm: 1\n", (Weg(("l", 0)),), "l: []\nm: 1\n"),
    "comments above what goes stay, or go with it": (
        "# kop\r\n\r\n# over a\r\na: 1\r\n\r\n# over b\r\n# nog meer\r\nb:\r\n  - x\r\nc: 2\r\n",
        (Weg(("a",)), Weg(("b",), met_opmerkingen=True)),
        "# kop\r\n\r\n# over a\r\n\r\nc: 2\r\n",
    ),
    "line ends of Windows stay": ("a: 1\r\nb: 2", (Zet(("c",), ["x"]),), "a: 1\r\nb: 2\r\nc:\r\n  - x"),
    "a comment behind a key stays behind it": (
        "a:   # over a\n  x: 1\nb: 2\n",
        (Zet(("a",), "kort"),),
        "a: kort   # over a\nb: 2\n",
    ),
    "a text of several lines becomes a new one": (
        "t: een\n  twee\nu: |\n  drie\n\n  vier\n\nv: 1\n",
        (Zet(("t",), "a: b"), Zet(("u",), "vijf")),
        't: "a: b"\nu: vijf\n\nv: 1\n',
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_change_looks_as_a_person_would_write_it(case: str) -> None:
    tekst, bewerkingen, expected = CASES[case]
    assert edit_all(tekst, bewerkingen) == expected


@pytest.mark.parametrize("plek", [("b",), ("l", 3), ("a", "b"), ("l", "x")])
def test_a_plek_that_is_not_there_is_said(plek: Plek) -> None:
    with pytest.raises(PlekOnbekend):
        edit("a: 1\nl: [x]\n", Weg(plek))


@pytest.mark.parametrize("tekst", ["a: &x 1\nb: *x\n", "a: 1\na: 2\n", "a: [\n", ""])
def test_a_text_that_our_reader_refuses_is_not_changed(tekst: str) -> None:
    with pytest.raises(NietBewerkbaar):
        edit(tekst, Zet(("c",), "x"))


def test_a_file_keeps_its_mark_and_its_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "profiel.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: 1\r\n# c\r\n")
    edit_files({path: [Zet(("b",), "é")]})
    assert path.read_bytes() == b"\xef\xbb\xbfa: 1\r\nb: \xc3\xa9\r\n# c\r\n"
    assert [item.name for item in tmp_path.iterdir()] == ["profiel.yaml"]


def test_a_file_that_changes_in_nothing_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "profiel.yaml"
    path.write_bytes(b"a: 1\n")
    before = path.stat()
    edit_files({path: [Zet(("a",), "1")]})
    assert path.stat().st_ino == before.st_ino


def test_a_file_that_another_works_in_or_that_can_not_be_changed_says_so_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "profiel.yaml"
    path.write_bytes(b"a: &x 1\n")
    with pytest.raises(Bestandsfout, match="er is niets veranderd"):
        edit_files({path: [Zet(("a",), "2")]})
    assert path.read_bytes() == b"a: &x 1\n"
    path.write_bytes(b"a: 1\n")
    with claimed(path), pytest.raises(Bestandsfout, match="een andere opdracht"):
        edit_files({path: [Zet(("a",), "2")]})
    assert path.read_bytes() == b"a: 1\n"
