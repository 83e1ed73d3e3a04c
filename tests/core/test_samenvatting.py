"""The counts over a whole run."""

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.batch.opmerking import Opmerking, Opmerkingsoort
from functiewijzer.core.batch.rijadvies import Rijadvies
from functiewijzer.core.batch.samenvatting import Samenvatting
from functiewijzer.core.batch.telbaar import telbaar_of
from functiewijzer.core.batch.teller import Teller
from functiewijzer.core.batch.verschil import Vergelijker
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.loading.profielen.profielmap import Profielmap
from gereedschap import PROFIELEN

GEEN = Rijadvies(status="geen_match", titelmatch="geen")
E = Rijadvies(profiel="1.1", functiegroep="E", status="indicatief", titelmatch="zeker")
TE_WEINIG = Opmerking(Opmerkingsoort.CELLEN_TE_WEINIG, gegevens=("12", "14"))
F = Rijadvies(profiel="2.1", functiegroep="F", status="indicatief", titelmatch="zeker", opmerking=(TE_WEINIG,))


@cache
def bibliotheek() -> Bibliotheek:
    return Profielmap(PROFIELEN).bibliotheek


def count(*rows: tuple[str, str, Rijadvies]) -> Samenvatting:
    teller = Teller()
    vergelijker = Vergelijker(bibliotheek().functiehuis.functiegroepen)
    for titel, huidige, advies in rows:
        telbaar = telbaar_of(advies)
        teller.tel(titel, telbaar)
        teller.tel_verschil(huidige, vergelijker.compare(huidige, advies.functiegroep), telbaar)
    return teller.samenvatting(bibliotheek())


def test_everything_is_counted_once() -> None:
    found = count(("a", "D", E), ("b", "", F), ("c", "", GEEN))
    assert (found.rijen, found.aandacht) == (3, 2)
    assert found.statussen == (("indicatief", 2), ("geen_match", 1))
    assert found.groepen == (("E", 1), ("F", 1), ("", 1))
    assert found.raster == {("1", "E"): 1, ("2", "F"): 1}
    assert found.verschillen == (("D", "E (advies 1 hoger)", 1),)
    assert found.opmerkingen == ((TE_WEINIG.telbaar, 1),)


def test_an_error_value_is_counted_and_is_no_title_to_give_a_profile() -> None:
    found = count(("#N/A", "", GEEN), (" #verw! ", "", GEEN), ("Kok", "", GEEN))
    assert (found.rijen, found.aandacht, found.aantal_onbekende) == (3, 3, 1)
    assert [onbekend.titel for onbekend in found.onbekende_titels] == ["Kok"]


def test_a_current_group_that_does_not_exist_asks_for_attention_once() -> None:
    assert count(("a", "Q", E), ("b", "Q", F), ("c", "", E)).aandacht == 2


def test_equal_rows_can_be_counted_together() -> None:
    together, apart = Teller(), Teller()
    together.tel("a", telbaar_of(E), 3)
    for _ in range(3):
        apart.tel("a", telbaar_of(E))
    assert together.samenvatting(bibliotheek()) == apart.samenvatting(bibliotheek())


def test_titles_without_profile_are_taken_together_whatever_their_capitals() -> None:
    found = count(("Slager", "", GEEN), ("slager ", "", GEEN), ("Kok", "", GEEN), ("", "", GEEN))
    assert found.onbekende_titels == (("Slager", 2, ""), ("Kok", 1, ""))


def test_a_title_that_rules_its_profile_out_says_which() -> None:
    found = count(("Hoofd verkoop", "", GEEN._replace(tweede_profiel="1.1")))
    assert found.onbekende_titels == (("Hoofd verkoop", 1, "1.1"),)


def test_a_title_with_two_outcomes_is_named() -> None:
    found = count(("x", "", E), ("X", "", F), ("x", "", E))
    assert [item.uitkomsten for item in found.wisselende_titels] == [(("1.1 groep E", 2), ("2.1 groep F", 1))]


@given(st.permutations([("a", "D", E), ("A", "", F), ("b", "", GEEN), ("B ", "Q", GEEN), ("a", "D", E)]))
def test_the_order_of_rows_makes_no_difference(rows: list[tuple[str, str, Rijadvies]]) -> None:
    assert count(*rows) == count(*sorted(rows, key=repr))
