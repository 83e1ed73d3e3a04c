"""The measure for handbooks itself, and the files that are measured with."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from handboekedities import next_edition, ten, unsound, without
from handboekgroot import enlarge
from handboeklayouts import LAYOUTS, Layout, layouts_of
from handboekplaatsen import Inhoud, Plaats, bij, key, sentences, truth
from handboekscore import Fout, Score, measure
from handboektekst import wrap
from handboekwaarheid import WaarHandboek, read_waarheid

NAMEN = ("textiel", "jachthaven", "evenement")
TEXTIEL = read_waarheid("textiel")
VORM = LAYOUTS[0].vorm
WAAR = truth(TEXTIEL, VORM)
CHAUFFEUR, SORTEERDER = bij(TEXTIEL.functies[1]), bij(TEXTIEL.functies[2])
DOEL = Plaats(CHAUFFEUR, "doel")
ZIN = sentences(WAAR.velden[DOEL][0])[1]
ALLES = [(handboek, layout) for handboek in map(read_waarheid, NAMEN) for layout in layouts_of(handboek)]


def found(changes: Mapping[Plaats, tuple[str, ...]], genoemd: str = "") -> Score:
    """Measure what would be found if some fields held other texts."""
    return measure(WAAR, replace(WAAR, velden={**WAAR.velden, **changes}, genoemd=genoemd))


def without_zin() -> dict[Plaats, tuple[str, ...]]:
    """Return the field without one of its sentences."""
    return {DOEL: (WAAR.velden[DOEL][0].replace(ZIN, "").strip(),)}


@pytest.mark.parametrize(("handboek", "layout"), ALLES, ids=[f"{h.soort}-{layout.naam}" for h, layout in ALLES])
def test_what_is_wholly_right_has_no_misses(handboek: WaarHandboek, layout: Layout) -> None:
    waar = truth(handboek, layout.vorm)
    score = measure(waar, waar, leeswijzer=(handboek.titel, *handboek.leeswijzer))
    assert score.is_kept
    assert score.exact == 1
    assert score.zijden_goed == score.zijden
    assert score.beloofd[0] == score.beloofd[1]


@pytest.mark.parametrize(("handboek", "layout"), ALLES, ids=[f"{h.soort}-{layout.naam}" for h, layout in ALLES])
def test_a_file_is_the_same_every_time(handboek: WaarHandboek, layout: Layout) -> None:
    assert layout.make(handboek) == layout.make(handboek)


@pytest.mark.parametrize("layout", LAYOUTS[:4], ids=lambda layout: layout.naam)
def test_a_text_file_holds_every_sentence_of_the_truth(layout: Layout) -> None:
    text = key(layout.make(TEXTIEL).decode("cp1252" if layout.naam == "txt_cp1252" else "utf-8"))
    texts = [text for place, texts in WAAR.velden.items() if place.veld != "code" for text in texts]
    assert [part for whole in texts for part in sentences(whole) if key(part) not in text] == []


def test_a_sentence_that_is_nowhere_is_lost() -> None:
    score = found(without_zin())
    assert (score.count(Fout.VERLOREN), score.count(Fout.GENOEMD), score.count(Fout.VELD)) == (1, 0, 1)
    assert not score.is_kept


def test_a_lost_sentence_that_the_report_names_is_counted_apart() -> None:
    score = found(without_zin(), genoemd=ZIN)
    assert (score.count(Fout.VERLOREN), score.count(Fout.GENOEMD)) == (0, 1)
    assert not score.is_kept


def test_a_sentence_in_another_field_is_misplaced_even_when_it_stands_in_its_own_too() -> None:
    there = Plaats(CHAUFFEUR, "positie")
    both = {there: (f"{WAAR.velden[there][0]} {ZIN}",)}
    assert found(both).count(Fout.MISPLAATST) == 1
    moved = found(both | without_zin())
    assert (moved.count(Fout.MISPLAATST), moved.count(Fout.VERLOREN)) == (1, 0)


def test_a_sentence_in_another_function_is_misplaced() -> None:
    there = Plaats(SORTEERDER, "doel")
    assert found({there: (f"{WAAR.velden[there][0]} {ZIN}",)}).count(Fout.MISPLAATST) == 1


def test_a_sentence_that_more_functions_have_is_right_in_each_of_them() -> None:
    here, there = Plaats(CHAUFFEUR, "regel gelijk"), Plaats(SORTEERDER, "regel gelijk")
    assert WAAR.velden[here] == WAAR.velden[there]
    assert found({here: ()}).count(Fout.VERLOREN) == 1


def test_a_sentence_with_the_edge_of_a_page_in_it_is_broken_and_so_lost() -> None:
    words = ZIN.split()
    torn = " ".join([*words[:4], TEXTIEL.titel, *words[4:]])
    changes = {DOEL: (WAAR.velden[DOEL][0].replace(ZIN, torn),)}
    score = measure(WAAR, replace(WAAR, velden={**WAAR.velden, **changes}), leeswijzer=(TEXTIEL.titel,))
    assert (score.count(Fout.VERLOREN), score.count(Fout.MISPLAATST)) == (1, 1)


def test_a_hyphen_too_many_makes_a_field_inexact_and_loses_nothing() -> None:
    score = found({DOEL: (WAAR.velden[DOEL][0].replace("textiel", "tex-tiel"),)})
    assert (score.count(Fout.VELD), score.count(Fout.VERLOREN)) == (1, 0)
    assert score.is_kept


def test_a_function_that_is_not_found_is_missed() -> None:
    velden = {place: texts for place, texts in WAAR.velden.items() if place.bij != CHAUFFEUR}
    functies = tuple(naam for naam in WAAR.functies if naam != CHAUFFEUR)
    score = measure(WAAR, Inhoud(velden, functies, WAAR.beloofd))
    assert score.count(Fout.FUNCTIE) == 1
    assert score.zijden_goed == score.zijden - 3


def test_a_group_of_a_side_counts_with_its_side() -> None:
    score = found({Plaats(CHAUFFEUR, "regelgroep zwaarder"): ("E",)})
    assert score.zijden_goed == score.zijden - 1


def test_a_sentence_that_only_says_other_names_may_be_left_out() -> None:
    place = Plaats(bij(TEXTIEL.functies[7]), "typering")
    first, second = sentences(WAAR.velden[place][0])
    assert second in WAAR.vrij
    assert found({place: (first,)}).missers == ()
    assert found({place: (second,)}).count(Fout.VERLOREN) == 1


def test_the_unsound_edition_promises_all_ten() -> None:
    handboek = unsound(TEXTIEL)
    assert [f.naam for f in handboek.belofte] == [f.naam for f in ten(TEXTIEL).functies]
    spoiled = [f.naam for f, whole in zip(handboek.functies, handboek.belofte, strict=True) if f != whole]
    assert spoiled == ["Ploegleider sorteerhal", "Filiaalleider"]


def test_the_next_edition_differs_in_the_six_ways_that_editions_do() -> None:
    old = {f.naam: f for f in ten(TEXTIEL).functies}
    new = {f.naam: f for f in next_edition(TEXTIEL).functies}
    assert set(new) - set(old) == {"Winkelmedewerker hergebruik", "Assistent magazijn en gereedschap"}
    assert set(old) - set(new) == {"Verkoopmedewerker kringloopwinkel", "Belader inzamelwagen"}
    changed = {naam for naam in set(old) & set(new) if old[naam] != new[naam]}
    regrouped = {naam for naam in changed if old[naam].groep != new[naam].groep}
    assert regrouped == {"Kwaliteitscontroleur textiel & vezels"}
    assert changed - regrouped == {"Chauffeur inzameling / kraanmachinist", "Accountmanager B2B-afzet"}


def test_a_promised_function_can_be_left_out() -> None:
    handboek = without(TEXTIEL, 3, 2)
    assert len(handboek.functies) == len(handboek.belofte) - 1


def test_an_enlarged_handbook_has_no_name_and_no_sentence_twice() -> None:
    big = enlarge(TEXTIEL, 40)
    assert len({f.naam for f in big.functies}) == len(big.functies) == 40
    assert len({f.doel for f in big.functies}) == 40
    assert {familie.nummer for familie in big.families} == {1, 2}


def test_a_word_breaks_where_dutch_breaks_it_and_keeps_a_hyphen_of_its_own() -> None:
    assert wrap("voor de verkoopmedewerker", 18, hyphens=True) == ["voor de verkoopme-", "dewerker"]
    assert wrap("in het CRM-systeem", 12) == ["in het CRM-", "systeem"]
