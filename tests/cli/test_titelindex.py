"""The index finds what comparing every name finds: the same score, band, winner and runner-up."""

from functools import cache
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.profielen.profielstatus import Profielstatus
from functiewijzer.core.profielen.woordenlijst import Band, Woordenlijst
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


def names_of(n: int, numbers: range) -> tuple[str, ...]:
    return tuple(f"{WOORDEN[(n * k + 3) % 20]} {WOORDEN[(n + k) % 20]} {WOORDEN[k]}" for k in numbers)


@cache
def zoeker() -> Titelzoeker:
    """Return a search over sixty profiles with names of two or three words, many of them alike or equal.

    Half of their names are of an earlier edition, and every fifth of them is an ontwerp.
    """
    profielmap = Profielmap(PROFIELEN)
    real = profielmap.bibliotheek
    base = real.profielen["1.1"]
    made = {
        f"{n // 10 + 3}.{n % 10}": base.model_copy(
            update={
                "code": f"{n // 10 + 3}.{n % 10}",
                "naam": f"{WOORDEN[n % 20]} {WOORDEN[n * 7 % 20]}",
                "alternatieve_namen": names_of(n, range(1, 5)),
                "oude_namen": names_of(n, range(5, 8)),
                "status": Profielstatus.CONCEPT if n % 5 else Profielstatus.ONTWERP,
                "niet_voor": (WOORDEN[n * 3 % 20],),
            }
        )
        for n in range(60)
    }
    gradable = {code: profiel for code, profiel in made.items() if not profiel.is_ontwerp}
    ontwerpen = {code: profiel for code, profiel in made.items() if profiel.is_ontwerp}
    library = Bibliotheek(real.functiehuis, {**dict(real.profielen.items()), **gradable}, ontwerpen=ontwerpen)
    return Titelzoeker(library, profielmap.single(Woordenlijst), load_frequenties())


@cache
def index() -> Titelindex:
    return Titelindex(zoeker())


def essence(match: TitelMatch) -> object:
    return match.band, match.naamband, match.is_dubbel, match.is_tweevoudig, match.passend[:2]


@given(st.lists(st.sampled_from(WOORDEN), max_size=6).map(" ".join) | st.text(max_size=30))
def test_the_index_and_the_plain_search_agree(titel: str) -> None:
    assert essence(index().find(titel)) == essence(zoeker().find(titel))


@given(st.lists(st.sampled_from(WOORDEN), min_size=1, max_size=4).map(" ".join))
def test_an_ontwerp_is_never_a_match(titel: str) -> None:
    match = zoeker().find(titel)
    assert match.band is Band.GEEN or not match.passend[0].profiel.is_ontwerp
    assert match.ontwerp is None or (match.band is Band.GEEN and match.ontwerp.is_ontwerp)


@given(st.integers(0, 59), st.integers(1, 7))
def test_an_old_name_gives_no_more_than_the_same_name_of_today(n: int, k: int) -> None:
    titel = names_of(n, range(k, k + 1))[0]
    code = f"{n // 10 + 3}.{n % 10}"
    found = zoeker().find_in(titel, code)
    assert found is not None
    profiel = found.profiel
    names = (*profiel.alternatieve_namen, *profiel.oude_namen)
    today = profiel.model_copy(update={"alternatieve_namen": names, "oude_namen": ()})
    library = Bibliotheek(zoeker().bibliotheek.functiehuis, {code: today})
    same = Titelzoeker(library, zoeker().woordenlijst, zoeker().frequenties).find_in(titel, code)
    assert same is not None
    assert (found.score, found.naam) == (same.score, same.naam)
    assert not found.is_oud or found.naam in profiel.oude_namen


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
