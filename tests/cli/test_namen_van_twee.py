"""Two dossiers side by side never bear the same name, however alike their paths are."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossierbouw import bewaar, vastgelegd
from functiewijzer.cli.dossiers.lezen import tell_apart
from gereedschap import PROFIELEN, fw

PATHS = st.lists(st.sampled_from(["p", "q", "x"]), min_size=1, max_size=4).map(lambda parts: Path("/", *parts))


@pytest.mark.parametrize(
    ("a", "b", "names"),
    [
        ("/p/a.yaml", "/p/b.yaml", ("a.yaml", "b.yaml")),
        ("/p/d.yaml", "/q/d.yaml", ("p/d.yaml", "q/d.yaml")),
        ("/p/x/d.yaml", "/q/x/d.yaml", ("p/x/d.yaml", "q/x/d.yaml")),
        ("/p/d.yaml", "/p/d.yaml", ("d.yaml", "d.yaml")),
    ],
)
def test_the_shortest_ends_that_differ_are_the_names(a: str, b: str, names: tuple[str, str]) -> None:
    assert tell_apart(Path(a), Path(b)) == names


@given(PATHS, PATHS)
def test_only_one_and_the_same_file_has_one_name(a: Path, b: Path) -> None:
    one, other = tell_apart(a, b)
    assert (one == other) == (a == b)


def test_vergelijk_names_both(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = [
        bewaar(tmp_path / folder / "x", "d", vastgelegd(beoordelaar=role))
        for folder, role in (("p", "HR-adviseur"), ("q", "leidinggevende"))
    ]
    ended = fw(capsys, "vergelijk", *paths, "--profielen", PROFIELEN)
    assert "p/x/d.dossier.yaml" in ended.out
    assert "q/x/d.dossier.yaml" in ended.out
