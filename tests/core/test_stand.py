"""How firmly a grading stands, held against how it stood before."""

from itertools import combinations

import pytest
from msgspec.structs import replace

from functiewijzer.core.edities.stand import Stand, stand_of
from functiewijzer.core.indeling.conclusie import Vlag
from functiewijzer.core.indeling.gevoeligheid import Vastheid
from functiewijzer.core.indeling.indeling import Status
from profielbouw import deel_in, maak_profiel, weegt

STAND = replace(stand_of(deel_in(maak_profiel(weegt("v1")), {"v1": "gelijk"})), vlaggen=(), vastheid=Vastheid.STEVIG)
FIRMEST_FIRST = [Status.GEEN_MATCH, Status.ONDERBOUWD, Status.VOORLOPIG, Status.INDICATIEF]


def standing(status: Status, **more: object) -> Stand:
    return replace(STAND, status=status, **more)


def test_every_status_has_its_place() -> None:
    assert set(FIRMEST_FIRST) == set(Status)


@pytest.mark.parametrize(("firmer", "weaker"), [*combinations(FIRMEST_FIRST, 2)])
def test_a_lower_status_stands_less_firmly_and_a_higher_one_does_not(firmer: Status, weaker: Status) -> None:
    assert standing(weaker).is_worse_than(standing(firmer))
    assert not standing(firmer).is_worse_than(standing(weaker))
    assert not standing(weaker).is_worse_than(standing(weaker))


def test_a_flag_more_or_a_border_nearer_is_less_firm() -> None:
    flagged = standing(Status.VOORLOPIG, vlaggen=(Vlag.TWIJFEL,))
    near = standing(Status.VOORLOPIG, vastheid=Vastheid.GRENSGEVAL)
    for one in (flagged, near):
        assert one.is_worse_than(standing(Status.VOORLOPIG))
        assert not standing(Status.VOORLOPIG).is_worse_than(one)
