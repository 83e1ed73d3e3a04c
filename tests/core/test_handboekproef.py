"""Every invented handbook, in every layout, is read as it is: nothing lost, nothing in the wrong place."""

from dataclasses import replace
from pathlib import Path

import pytest
from functiewijzer.core.handboek.herkennen import recognise
from functiewijzer.loading.handboek.bronlezing import read_bron

from handboekedities import next_edition, unsound, without
from handboeklayouts import LAYOUTS, Layout, layouts_of
from handboekmeting import score_recognition
from handboekplaatsen import key, recognised, truth
from handboekscore import Fout, Score, measure
from handboekwaarheid import WaarHandboek, read_waarheid

TEXTIEL = read_waarheid("textiel")
NAMEN = ("textiel", "jachthaven", "evenement")
ALLES = [(handboek, layout) for handboek in map(read_waarheid, NAMEN) for layout in layouts_of(handboek)]
WORD = next(layout for layout in LAYOUTS if layout.naam == "docx_tabel")


def assert_kept(score: Score) -> None:
    """Hold a score against the bars; where it fails, the misses are told."""
    assert score.is_kept, "\n".join(map(str, score.missers))


@pytest.mark.parametrize(("handboek", "layout"), ALLES, ids=[f"{h.soort}-{layout.naam}" for h, layout in ALLES])
def test_a_handbook_is_read_as_it_is(handboek: WaarHandboek, layout: Layout, tmp_path: Path) -> None:
    assert_kept(score_recognition(handboek, layout, tmp_path))


@pytest.mark.parametrize(("handboek", "layout"), ALLES, ids=[f"{h.soort}-{layout.naam}" for h, layout in ALLES])
def test_every_promise_of_the_contents_list_is_heard_and_none_made_up(
    handboek: WaarHandboek, layout: Layout, tmp_path: Path
) -> None:
    score = score_recognition(handboek, layout, tmp_path)
    assert score.beloofd[0] == score.beloofd[1]
    assert score.verzonnen == 0


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.naam)
def test_every_side_has_its_own_words_and_group(layout: Layout, tmp_path: Path) -> None:
    score = score_recognition(TEXTIEL, layout, tmp_path)
    assert score.zijden_goed == score.zijden == 36


def test_a_function_that_is_promised_but_not_there_is_not_made_up(tmp_path: Path) -> None:
    handboek = without(TEXTIEL, 3, 2)
    bron = read_bron(WORD.write(handboek, tmp_path))
    herkenning = recognise(bron)
    missing = key("Technisch specialist PLC/SCADA")
    assert missing in {key(belofte.naam) for belofte in herkenning.beloften}
    assert missing not in {key(functie.naam.tekst) for functie in herkenning.functies}


def test_what_a_broken_function_lacks_is_not_taken_from_its_neighbours(tmp_path: Path) -> None:
    handboek = unsound(TEXTIEL)
    bron = read_bron(WORD.write(handboek, tmp_path))
    herkenning = recognise(bron)
    score = measure(truth(handboek, WORD.vorm), recognised(handboek, WORD.vorm, herkenning, bron))
    assert score.count(Fout.MISPLAATST) == score.count(Fout.FUNCTIE) == score.count(Fout.TEVEEL) == 0
    doubted = {functie.naam.tekst for functie in herkenning.functies if functie.twijfels}
    assert {"Filiaalleider", "Ploegleider sorteerhal"} <= doubted


def test_the_next_edition_is_read_as_well(tmp_path: Path) -> None:
    assert_kept(score_recognition(next_edition(TEXTIEL), WORD, tmp_path))


def test_other_words_for_the_sides_are_read_in_a_table_too(tmp_path: Path) -> None:
    layout = replace(WORD, vorm=replace(WORD.vorm, regels=("Minder", "Gelijk", "Meer")))
    score = score_recognition(TEXTIEL, layout, tmp_path)
    assert score.zijden_goed == score.zijden


def test_a_handbook_without_codes_is_read_by_its_names(tmp_path: Path) -> None:
    layout = replace(WORD, vorm=replace(WORD.vorm, codevorm="geen"))
    assert_kept(score_recognition(TEXTIEL, layout, tmp_path))
