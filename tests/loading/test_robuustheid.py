"""Whatever stands in a file, reading it gives findings with a place and never an exception."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.bevinding import Constatering
from functiewijzer.core.controles.register import register
from functiewijzer.core.documentsoort import Documentsoort
from functiewijzer.core.documentsoorten import SOORTEN
from functiewijzer.loading.documenten import Document, check_shape
from functiewijzer.loading.yaml.document import parse_yaml
from hulp_profielen import HUIS, PROFIEL, VOORBEELDEN

SOUND = [parse_yaml(text).data for text in (HUIS, PROFIEL, VOORBEELDEN)]
FREE = {("soort",), ("schema",)}

json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=12), inner, max_size=3),
    max_leaves=12,
)
yaml_like = st.lists(
    st.sampled_from([*"abc:-[]{}'\"#&*!|>%@`?,\n \t", "\n  ", "\n- ", ": ", "<<: ", "soort: ", "---\n", "é", "\u2028"]),
    max_size=30,
).map("".join)


def places(data: Any, plek: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return every plek in a document."""
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [plek] + [inner for key, value in items for inner in places(value, (*plek, key))]


def put(data: Any, plek: tuple[str | int, ...], value: Any) -> Any:
    """Return the document with another value at a plek."""
    if not plek:
        return value
    head, *rest = plek
    changed = put(data[head], tuple(rest), value)
    if isinstance(data, dict):
        return {**data, head: changed}
    return [changed if index == head else item for index, item in enumerate(data)]


@st.composite
def nearly_sound(draw: st.DrawFn) -> Any:
    """Draw a sound document in which one value was replaced by anything at all."""
    data = draw(st.sampled_from(SOUND))
    plek = draw(st.sampled_from([plek for plek in places(data) if plek and plek not in FREE]))
    return put(data, plek, draw(json_like))


def assert_readable(found: tuple[Constatering, ...]) -> None:
    for item in found:
        assert item.code in register()
        assert item.bericht


@given(st.text() | yaml_like)
def test_any_text_can_be_read_and_every_problem_has_a_place(text: str) -> None:
    yaml = parse_yaml(text)
    document = Document("x.yaml", text, yaml, None, ()).with_problemen(yaml.problemen)
    for bevinding in document.bevindingen:
        assert bevinding.vindplaats.line >= 1
        assert bevinding.vindplaats.column >= 1
        assert bevinding.bericht


@given(yaml_like)
def test_every_finding_about_the_shape_of_a_text_has_a_place(text: str) -> None:
    yaml = parse_yaml(f"soort: profiel\n{text}")
    if not yaml.problemen and isinstance(yaml.data, dict) and isinstance(yaml.data.get("schema", ""), str):
        document = Document("x.yaml", text, yaml, None, ())
        placed = document.place(check_shape(yaml.data)[1])
        assert placed
        assert all(b.vindplaats.line >= 1 and b.vindplaats.column >= 1 for b in placed)


@given(json_like, st.sampled_from([None, *SOORTEN]))
def test_any_data_can_be_checked(data: Any, soort: Documentsoort | None) -> None:
    if isinstance(data, dict):
        data = {key: value for key, value in data.items() if key not in {"soort", "schema"}}
    waarde, found = check_shape(data, soort)
    assert (waarde is None) == bool(found)
    assert_readable(found)


@given(nearly_sound())
def test_any_value_in_a_sound_document_is_taken_or_refused(data: Any) -> None:
    waarde, found = check_shape(data)
    assert (waarde is None) == bool(found)
    assert_readable(found)


@pytest.mark.parametrize("data", [{"soort": ["profiel"]}, {"soort": {}}, {"soort": "profiel", "schema": [1]}])
def test_a_list_or_block_as_soort_or_schema_is_a_finding(data: Any) -> None:
    waarde, found = check_shape(data)
    assert waarde is None
    assert_readable(found)
