"""Points that somebody dealt with stay so where the handbook says the same, whatever its lines are numbered."""

from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.handboek.nagezien import without_seen
from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort

LOS = Openpunt(soort=Openpuntsoort.NIET_GEPLAATST, regels=(3, 4, 5))
SPLITSING = Openpunt(soort=Openpuntsoort.SPLITSING, plek="toepassingsregels.lichter.gronden.0", regels=(9,))
OUD = {3: "een", 4: "twee", 5: "drie", 9: "de regel"}
NIEUW = {13: "een", 14: "twee", 15: "vier", 19: "de regel"}


def moved(punt: Openpunt, by: int) -> Openpunt:
    return Openpunt(
        soort=punt.soort, plek=punt.plek, gegevens=punt.gegevens, regels=tuple(regel + by for regel in punt.regels)
    )


def test_a_point_about_the_same_words_is_not_asked_again_and_one_about_other_words_is() -> None:
    stand = without_seen([moved(SPLITSING, 10)], NIEUW, [SPLITSING], OUD)
    assert (stand.open, stand.nagezien) == ((), (moved(SPLITSING, 10),))
    stand = without_seen([moved(SPLITSING, 10)], {19: "een andere regel"}, [SPLITSING], OUD)
    assert (stand.open, stand.nagezien) == ((moved(SPLITSING, 10),), ())


def test_of_loose_lines_only_the_new_ones_are_open() -> None:
    stand = without_seen([moved(LOS, 10)], NIEUW, [LOS], OUD)
    assert stand.open == (Openpunt(soort=Openpuntsoort.NIET_GEPLAATST, regels=(15,)),)
    assert stand.nagezien == (Openpunt(soort=Openpuntsoort.NIET_GEPLAATST, regels=(13, 14)),)


punten = st.lists(
    st.builds(
        Openpunt,
        soort=st.sampled_from(Openpuntsoort),
        plek=st.sampled_from(["", "doel"]),
        regels=st.lists(st.integers(1, 5), max_size=3, unique=True).map(tuple),
        gegevens=st.lists(st.sampled_from("ab"), max_size=1).map(tuple),
    ),
    max_size=5,
    unique=True,
)
regels = st.dictionaries(st.integers(1, 5), st.sampled_from(["een", "twee"]))


@given(nieuw=punten, teksten=regels, gezien=punten, eerder=regels)
def test_no_point_is_lost_and_all_that_was_seen_is_known(
    nieuw: list[Openpunt], teksten: dict[int, str], gezien: list[Openpunt], eerder: dict[int, str]
) -> None:
    stand = without_seen(nieuw, teksten, gezien, eerder)
    asked = {(p.soort, p.plek, p.gegevens, regel) for p in nieuw for regel in p.regels}
    assert {(p.soort, p.plek, p.gegevens, r) for p in (*stand.open, *stand.nagezien) for r in p.regels} == asked
    assert without_seen(nieuw, teksten, [], {}).nagezien == ()
    assert without_seen(nieuw, teksten, nieuw, teksten).open == ()
