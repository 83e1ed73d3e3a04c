"""What is written as YAML reads back as it was, and looks as an author would write it."""

from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from functiewijzer.loading.handboek.schrijven import write_yaml
from functiewijzer.loading.yaml.bestand import _decode_and_parse
from functiewijzer.loading.yaml.vreemd import find_krullen, find_vaste_spaties

TEKENS = "\t\n\r\x85\u2028\u2029\ufeff\xa0\u200b\x00\x07\x7f\x9f\uffff:#'\"“”-?|>&*!%@`{}[],\\~=.😀 e—"
WOORDEN = (": ", " #", "- ", "<<", "null", "ja", "no", "1", "-1.5", "2026-01-01", "  ", "tekst")
LASTIG = st.sampled_from([*TEKENS, *WOORDEN])
TEKST = st.one_of(st.text(max_size=40), st.lists(LASTIG, min_size=1, max_size=8).map("".join))
SLEUTEL = st.one_of(
    st.sampled_from(["tekst", "als", "vraag", "schema", "op", "drempel"]), TEKST.filter(lambda t: len(t) < 60)
)
WAARDE = st.recursive(
    TEKST,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4), st.dictionaries(SLEUTEL, inner, min_size=1, max_size=4)
    ),
    max_leaves=12,
)


def read_back(text: str) -> Any:
    content = text.encode("utf-8")
    tekst, document = _decode_and_parse(content)
    assert document.problemen == ()
    assert list(find_krullen(tekst)) == []
    assert list(find_vaste_spaties(tekst)) == []
    return document.data


@given(st.dictionaries(SLEUTEL, WAARDE, min_size=1, max_size=5), TEKST)
@example({"tekst": "<<<<<<< a\n=======\n>>>>>>> b"}, "kop\n--- \n<<: x")
@example({"tekst": "regel een\n\n  ingesprongen"}, "")
@example({"a": [["x"], {"b": "y", "c": ["z", {"d": "e"}]}]}, "")
def test_what_is_written_reads_back_the_same_for_any_text(data: dict[str, Any], kop: str) -> None:
    text = write_yaml(data, kop)
    assert read_back(text) == data
    assert write_yaml(data, kop) == text
