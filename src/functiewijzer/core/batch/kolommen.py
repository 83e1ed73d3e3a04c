"""Kolommen: what the columns of a table mean, and what the result looks like."""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from msgspec import Struct

from functiewijzer.core.batch.cel import Cel
from functiewijzer.core.batch.rijadvies import ADVIESKOLOMMEN, EERDERE_KOLOMMEN
from functiewijzer.core.gelijkenis import did_you_mean

TITELNAMEN: Final = (
    "functietitel", "functienaam", "functiebenaming", "functie", "functie_titel", "functie_naam",
    "functieomschrijving", "functie_omschrijving", "naam_functie", "job_title", "jobtitle", "job", "titel", "title",
    "position", "role",
)  # fmt: skip
"""The names under which a table has its job titles, the plainest first."""
HUIDIGE_GROEP: Final = "huidige_groep"
PROFIEL_VAST: Final = "profiel_vast"
KEUZE: Final = "keuze"
REDEN: Final = "reden_"
OVERWOGEN: Final = "overwogen_"
VLAG: Final = "vlag_"
TOELICHTING: Final = "_toelichting"
_GETOOND: Final = 60
_GENOEMD: Final = 20
_PREFIX: Final = "fw_"
_PREFIXES: Final = re.compile(f"^({_PREFIX})+")


class Kolomfout(ValueError):
    """The table has no column that can be the titles; the message says what to do."""


class Kolommen(Struct, frozen=True):
    """Which column (counted from 0) holds what; `bewaard` are those that go to the result unchanged.

    The columns of an earlier result are left out, for they are made again. `antwoorden` are by the id of the question;
    `vraagkolommen` gives each question with the columns of its answer and of its reason. `redenen` are by the id of the
    kenmerk, `overwogen` (why a neighbouring reference fits or not) by its code as fold_kop writes it, `vlaggen` (the
    text that closes a flag) by the flag. `vragen` are the names of the empty columns that come with --vraagkolommen.
    """

    bewaard: tuple[int, ...]
    koppen: tuple[str, ...]
    titel: int
    huidige_groep: int | None
    profiel_vast: int | None
    antwoorden: Mapping[str, int]
    vraagkolommen: tuple[tuple[str, int | None, int | None], ...]
    keuze: int | None
    redenen: Mapping[str, int]
    overwogen: Mapping[str, int]
    vlaggen: Mapping[str, int]
    vragen: tuple[str, ...]

    @property
    def tellend(self) -> frozenset[int]:
        """The columns that decide the advice."""
        single = (self.titel, self.huidige_groep, self.profiel_vast, self.keuze)
        asked = (column for _, *columns in self.vraagkolommen for column in columns)
        by_name = (column for columns in (self.redenen, self.overwogen, self.vlaggen) for column in columns.values())
        return frozenset(column for column in (*single, *asked, *by_name) if column is not None)

    def keep(self, cellen: Sequence[Cel]) -> list[Cel]:
        """Return the cells of a row that come before the advice."""
        kept = [cellen[index] for index in self.bewaard]
        return [*kept, *[""] * len(self.vragen)]


def shown_kop(kop: str) -> str:
    """Return the name of a column as it is said to people: of one that goes on and on only the start."""
    return f"'{kop}'" if len(kop) <= _GETOOND else f"'{kop[:_GETOOND]}…'"


def named_koppen(koppen: Sequence[str]) -> str:
    """Return the names of columns as they are said to people, at most so many."""
    named = [shown_kop(kop) for kop in koppen if kop]
    more = f" en nog {len(named) - _GENOEMD}" if len(named) > _GENOEMD else ""
    return f"{', '.join(named[:_GENOEMD])}{more}"


def fold_kop(kop: str) -> str:
    """Return a header as names are compared: small letters, anything else than letters and digits as one `_`."""
    return re.sub(r"[^0-9a-z]+", "_", kop.strip().lstrip("\ufeff").casefold()).strip("_")


def read_kolommen(
    koppen: Sequence[str],
    vragen: Collection[str],
    titelkolom: str | None = None,
    extra: Sequence[str] = (),
    *,
    alleen: Sequence[str] | None = None,
) -> Kolommen:
    """Return what the columns mean; `vragen` are the question ids of the library, `extra` the columns to add.

    With `alleen` only the columns that it names, and the titles, go to the result; what the others say counts all the
    same. Raises Kolomfout where there is no column for the titles, or not one that was named.
    """
    own = _own_columns(koppen)
    folded = {index: fold_kop(kop) for index, kop in enumerate(koppen) if index not in own}
    first: dict[str, int] = {}
    for index, name in folded.items():
        first.setdefault(name, index)
    titel = _titel_column(koppen, first, titelkolom)
    named = range(len(koppen)) if alleen is None else {titel, *(_column(koppen, first, name) for name in alleen)}
    bewaard = tuple(index for index in folded if index in named)
    antwoorden = {vraag: first[vraag] for vraag in vragen if vraag in first and first[vraag] != titel}
    added = tuple(name for name in extra if fold_kop(name) not in first)
    taken = {*folded.values(), *added}
    names = (_free_name(name, taken) for name in ADVIESKOLOMMEN)
    return Kolommen(
        bewaard=bewaard,
        koppen=(*(koppen[index] for index in bewaard), *added, *names),
        titel=titel,
        huidige_groep=first.get(HUIDIGE_GROEP),
        profiel_vast=first.get(PROFIEL_VAST),
        antwoorden=antwoorden,
        vraagkolommen=tuple(
            (vraag, antwoorden.get(vraag), first.get(vraag + TOELICHTING))
            for vraag in vragen
            if vraag in antwoorden or vraag + TOELICHTING in first
        ),
        keuze=first.get(KEUZE),
        redenen=_by_prefix(first, REDEN),
        overwogen=_by_prefix(first, OVERWOGEN),
        vlaggen=_by_prefix(first, VLAG),
        vragen=added,
    )


def _by_prefix(first: Mapping[str, int], prefix: str) -> dict[str, int]:
    return {name.removeprefix(prefix): place for name, place in first.items() if name.startswith(prefix)}


def _own_columns(koppen: Sequence[str]) -> range:
    """Return the columns that an earlier run added: all of them, next to each other and in their order."""
    folded = [_PREFIXES.sub("", fold_kop(kop)) for kop in koppen]
    for names in (ADVIESKOLOMMEN, EERDERE_KOLOMMEN):
        for start in range(len(folded) - len(names), -1, -1):
            if tuple(folded[start : start + len(names)]) == names:
                return range(start, start + len(names))
    return range(0)


def _free_name(name: str, taken: Collection[str]) -> str:
    while name in taken:
        name = f"{_PREFIX}{name}"
    return name


def _column(koppen: Sequence[str], first: Mapping[str, int], name: str) -> int:
    if name in koppen:
        return koppen.index(name)
    if fold_kop(name) in first:
        return first[fold_kop(name)]
    raise Kolomfout(f"er is geen kolom '{name}'; {did_you_mean(name, [kop for kop in koppen if kop])}")


def _titel_column(koppen: Sequence[str], first: Mapping[str, int], given: str | None) -> int:
    if given is not None:
        return _column(koppen, first, given)
    found = next((first[name] for name in TITELNAMEN if name in first), None)
    if found is not None:
        return found
    if len(koppen) == 1:
        return 0
    names = named_koppen(koppen)
    raise Kolomfout(
        f"geen kolom met functietitels herkend; geef hem met --kolom NAAM. De kolommen zijn: {names}. "
        "Staan de kolomnamen niet op de eerste regel, haal dan weg wat erboven staat"
    )
