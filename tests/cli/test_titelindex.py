"""The index finds what comparing every name finds: the same score, band, winner and runner-up."""

from functools import cache
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.profielen.woordenlijst import Woordenlijst
from functiewijzer.core.titels.titelindex import Titelindex
from functiewijzer.core.titels.titelmatch import TitelMatch
from functiewijzer.core.titels.titelzoeker import Titelzoeker
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.titels.titellezing import load_frequenties
from gereedschap import PROFIELEN

WOORDEN = [
    *("verkoop", "inkoop", "binnendienst", "buitendienst", "medewerker", "adviseur", "hoofd", "junior", "techniek"),
    *("zorg", "planner", "logistiek", "order", "sales", "support", "winkel", "schade", "bd", "export", "verkoper"),
    *("/", "en", ","),
]


@cache
def zoeker() -> Titelzoeker:
    """Return a search over sixty profiles with names of two or three words, many of them alike or equal."""
    profielmap = Profielmap(PROFIELEN)
    real = profielmap.bibliotheek
    base = real.profielen["1.1"]
    made = {
        f"{n // 10 + 3}.{n % 10}": base.model_copy(
            update={
                "code": f"{n // 10 + 3}.{n % 10}",
                "naam": f"{WOORDEN[n % 20]} {WOORDEN[n * 7 % 20]}",
                "alternatieve_namen": tuple(
                    f"{WOORDEN[(n * k + 3) % 20]} {WOORDEN[(n + k) % 20]} {WOORDEN[k]}" for k in range(1, 8)
                ),
                "niet_voor": (WOORDEN[n * 3 % 20],),
            }
        )
        for n in range(60)
    }
    library = Bibliotheek(real.functiehuis, {**dict(real.profielen.items()), **made})
    return Titelzoeker(library, profielmap.single(Woordenlijst), load_frequenties())


@cache
def index() -> Titelindex:
    return Titelindex(zoeker())


def essence(match: TitelMatch) -> object:
    return match.band, match.naamband, match.is_dubbel, match.is_tweevoudig, match.passend[:2]


@given(st.lists(st.sampled_from(WOORDEN), max_size=6).map(" ".join) | st.text(max_size=30))
def test_the_index_and_the_plain_search_agree(titel: str) -> None:
    assert essence(index().find(titel)) == essence(zoeker().find(titel))


@pytest.mark.parametrize("titel", ["", "medewerker verkoop binnendienst", "mdw verkoop bd", "binnen-/buitendienst"])
def test_they_agree_on_titles_that_people_write(titel: str) -> None:
    assert essence(index().find(titel)) == essence(zoeker().find(titel))


@pytest.mark.slow
def test_a_library_with_as_many_names_as_esco_has_labels_still_works() -> None:
    parts = ["".join(pair) for pair in product(["ver", "in", "uit", "om", "op", "na"], ["koop", "voer", "werk", "zet"])]
    names = [" ".join(words) for words in product(parts, parts, parts, ["hulp", "leider"])][:24_000]
    real = Profielmap(PROFIELEN)
    base = real.bibliotheek.profielen["1.1"]
    made = {
        f"1.{n}": base.model_copy(
            update={"code": f"1.{n}", "naam": names[8 * n], "alternatieve_namen": tuple(names[8 * n + 1 : 8 * n + 8])}
        )
        for n in range(len(names) // 8)
    }
    large = Titelzoeker(Bibliotheek(real.bibliotheek.functiehuis, made), real.single(Woordenlijst), load_frequenties())
    quick = Titelindex(large)
    assert len(names) == 24_000
    for titel in (*names[::6_000], "verkoop inkoop", "slager", "omzet hulp"):
        assert essence(quick.find(titel)) == essence(large.find(titel))
