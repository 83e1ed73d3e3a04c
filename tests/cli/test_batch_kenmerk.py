"""A run goes on only with the same input, profiles, words, options and version."""

from pathlib import Path
from typing import Any

import pytest

from functiewijzer.cli.batch.schrijven import make_kenmerk
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.profielen.woordenlijst import Woordenlijst
from functiewijzer.loading.profielen.profielmap import Profielmap
from gereedschap import PROFIELEN


def parts(tmp_path: Path) -> dict[str, Any]:
    path = tmp_path / "lijst.csv"
    path.write_text("functie\nVerkoper\n", encoding="utf-8")
    profielmap = Profielmap(PROFIELEN)
    bibliotheek = Bibliotheek(profielmap.bibliotheek.functiehuis, dict(profielmap.bibliotheek.profielen.items()))
    return {
        "invoer": path,
        "bibliotheek": bibliotheek,
        "woordenlijst": profielmap.single(Woordenlijst),
        "correcties": {},
    }


def test_the_same_run_has_the_same_kenmerk(tmp_path: Path) -> None:
    assert make_kenmerk(**parts(tmp_path)) == make_kenmerk(**parts(tmp_path))


@pytest.mark.parametrize("part", ["invoer", "bibliotheek", "huis", "woordenlijst", "correcties", "versie"])
def test_every_part_counts(part: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = parts(tmp_path)
    before = make_kenmerk(**given)
    library: Bibliotheek = given["bibliotheek"]
    match part:
        case "invoer":
            given["invoer"].write_text("functie\nSlager\n", encoding="utf-8")
        case "bibliotheek":
            changed = library.profielen["1.1"].model_copy(update={"niet_voor": ("anders",)})
            given["bibliotheek"] = Bibliotheek(library.functiehuis, {**library.profielen, "1.1": changed})
        case "huis":
            house = library.functiehuis.model_copy(update={"functiegroepen": ("A", "B")})
            given["bibliotheek"] = Bibliotheek(house, library.profielen)
        case "woordenlijst":
            given["woordenlijst"] = given["woordenlijst"].model_copy(update={"ruis": ("anders",)})
        case "correcties":
            given["correcties"] = {"slager": "1.1"}
        case _:
            monkeypatch.setattr("functiewijzer.cli.batch.schrijven.__version__", "9.9")
    assert make_kenmerk(**given) != before


def test_what_batch_asks_is_part_of_it(tmp_path: Path) -> None:
    """The options that change a result, by the same command with each of them."""
    given = parts(tmp_path)
    kinds: list[dict[str, Any]] = [
        *({}, {"formaat": "csv"}, {"kolommen": ("a",)}),
        *({"titel": 1}, {"lezen": ("utf-8",)}, {"schrijven": (True,)}),
    ]
    assert len({make_kenmerk(**given, **kind) for kind in kinds}) == len(kinds)
