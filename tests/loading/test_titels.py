"""Titles can be read without a woordenlijst, and not with a broken one."""

from pathlib import Path

import pytest

from functiewijzer.core.profielen.woordenlijst import Woordenlijst
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.profielen.vinden import ProfielNietBruikbaar
from functiewijzer.loading.titels.titellezing import load_frequenties, load_zoeker
from hulp_profielen import gave_bibliotheek, load_texts


def test_a_folder_without_a_woordenlijst_reads_titles_with_an_empty_one(tmp_path: Path) -> None:
    load_texts(tmp_path, gave_bibliotheek())
    profielmap = Profielmap(tmp_path)
    assert profielmap.single(Woordenlijst) == Woordenlijst()
    (best, *_) = load_zoeker(profielmap, profielmap.bibliotheek).find("Medewerker Verkoop").passend
    assert (best.profiel.code, best.duizendsten) == ("1.1", 1000)


@pytest.mark.parametrize("text", ["soort: [", "soort: woordenlijst\nschema: 1\nruis: uur\n", "soort: profiel\n", ""])
def test_a_broken_woordenlijst_is_refused_with_its_findings(text: str, tmp_path: Path) -> None:
    load_texts(tmp_path, gave_bibliotheek() | {"woordenlijst.yaml": text})
    with pytest.raises(ProfielNietBruikbaar, match="woordenlijst"):
        Profielmap(tmp_path).single(Woordenlijst)


def test_a_rare_n_gram_weighs_more_than_a_common_one() -> None:
    frequenties = load_frequenties()
    assert frequenties.weight("qxq") > frequenties.weight("er") > 0
