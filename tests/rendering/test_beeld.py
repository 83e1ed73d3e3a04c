"""The picture beside a verdict never says otherwise, whatever was answered."""

from hypothesis import given

from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.indeling.conclusie import Uitkomst
from functiewijzer.rendering.beelden import Schaal, Uitslagbeeld
from functiewijzer.rendering.indeling.beeld import beeld_of
from functiewijzer.rendering.indeling.indelingsgrond import gronden_that_hold
from functiewijzer.rendering.indeling.indelingsverslag import make_indelingsverslag
from indelingproef import graded


@given(graded())
def test_the_picture_shows_the_side_of_the_verdict(advies: Advies) -> None:
    indeling = advies.indeling
    match tuple(beeld_of(indeling)):
        case (Schaal() as schaal,):
            assert not gronden_that_hold(indeling)
            assert schaal.kant is not None
            assert schaal.kant.value == indeling.uitkomst.value
        case (Uitslagbeeld() as uitslag, Schaal() as schaal):
            assert gronden_that_hold(indeling)
            assert uitslag.kant.value == indeling.uitkomst.value
            assert (
                dict(zip(("lichter", "gelijk", "zwaarder"), uitslag.groepen, strict=True))[indeling.uitkomst.value]
                == indeling.functiegroep
            )
            assert schaal.kant is None
            assert "niet beslissend" in schaal.titel
        case none:
            assert none == ()
            assert indeling.uitkomst is Uitkomst.GEEN_MATCH


@given(graded())
def test_no_other_scale_in_the_report_takes_a_side(advies: Advies) -> None:
    first = tuple(beeld_of(advies.indeling))
    others = [blok for blok in make_indelingsverslag(advies).blokken if isinstance(blok, Schaal) and blok not in first]
    assert all(schaal.kant is None for schaal in others)
