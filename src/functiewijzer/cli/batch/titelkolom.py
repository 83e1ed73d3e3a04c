"""The column of the titles: chosen by its name, and held against what is in its cells."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Final, NamedTuple

from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.core.batch.beoordelen import Beoordelaar
from functiewijzer.core.batch.kolominhoud import Kolominhoud, inhoud_of
from functiewijzer.core.batch.kolommen import TITELNAMEN, Kolommen, fold_kop, named_koppen, shown_kop
from functiewijzer.core.batch.rijadvies import Profielbasis
from functiewijzer.core.batch.samenvatting import Samenvatting
from functiewijzer.core.titels.titelscore import Frequenties
from functiewijzer.loading.tabel.tabel import Tabelbestand

_ROWS: Final = 500
_TEXTS: Final = 50
_CUT: Final = 100
_SHOWN: Final = 3
_KNOWN: Final = 0.3
"""Where so many cells are known as titles, they are titles, however they look."""


class Titelkolom(NamedTuple):
    """The column to take instead of the one that was chosen by its name, and what to say of that one.

    `kolom` is None where the chosen one stays. `inhoud` says what the one that was chosen by its name holds.
    """

    kolom: int | None
    inhoud: Kolominhoud
    melding: str = ""


def check_titelkolom(
    tabel: Tabelbestand, kolommen: Kolommen, beoordelaar: Beoordelaar, frequenties: Frequenties, *, is_asked: bool
) -> Titelkolom:
    """Return which column has the titles, where the chosen one has none.

    A column that somebody asked for by name stays. Raises Gebruiksfout where somebody has to choose.
    """
    texts = _sample(tabel, kolommen.bewaard)
    chosen = texts[kolommen.titel]
    inhoud = inhoud_of(chosen, frequenties)
    koppen = tabel.koppen
    if _is_known(chosen, beoordelaar) or not tabel.aantal:
        return Titelkolom(None, inhoud)
    if inhoud not in {Kolominhoud.CODES, Kolominhoud.LEEG}:
        column = None if is_asked else _better_known(tabel, kolommen, texts, beoordelaar)
        return Titelkolom(column, inhoud, "" if column is None else _says_unknown(koppen[kolommen.titel], chosen))
    found = f"kolom {shown_kop(koppen[kolommen.titel])} {_says(inhoud, chosen)}"
    if is_asked:
        return Titelkolom(None, inhoud, f"Let op: {found}.")
    others = [
        column
        for column in kolommen.bewaard
        if column not in kolommen.tellend and koppen[column] and inhoud_of(texts[column], frequenties) is _TITELS
    ]
    named = [column for column in others if _sounds_like_title(koppen[column])]
    if len(named) == 1:
        return Titelkolom(named[0], inhoud, f"{found[:1].upper()}{found[1:]}.")
    if others:
        where = f"de titels staan misschien in {named_koppen([koppen[column] for column in others])}"
        raise Gebruiksfout(f"{found}; {where}. Kies met --kolom NAAM")
    if inhoud is Kolominhoud.LEEG:
        return Titelkolom(None, inhoud)
    raise Gebruiksfout(f"{found}; geef met --kolom NAAM de kolom met functietitels, of zet er zo'n kolom bij")


def _better_known(
    tabel: Tabelbestand,
    kolommen: Kolommen,
    texts: Mapping[int, Sequence[str]],
    beoordelaar: Beoordelaar,
) -> int | None:
    """Return the one column that sounds like titles too and holds known ones, where no cell of the chosen one is."""
    chosen = texts[kolommen.titel]
    known = [
        column
        for column in kolommen.bewaard
        if column not in kolommen.tellend and _sounds_like_title(tabel.koppen[column])
        if _is_known(texts[column], beoordelaar)
    ]
    if len(known) != 1 or any(map(beoordelaar.kent, chosen)):
        return None
    return known[0]


def _says_unknown(kop: str, texts: Sequence[str]) -> str:
    return f"In kolom {shown_kop(kop)} ({_some(texts)}) wordt niets als functietitel herkend."


def is_only_codes(titelkolom: Titelkolom, samenvatting: Samenvatting) -> bool:
    """Tell whether the column that somebody asked for has codes, of which none is known: the result says nothing."""
    found = {band for band, count in samenvatting.banden if count}
    return titelkolom.kolom is None and titelkolom.inhoud is Kolominhoud.CODES and found == {Profielbasis.GEEN}


_TITELS: Final = Kolominhoud.TITELS


def _says(inhoud: Kolominhoud, texts: Sequence[str]) -> str:
    if inhoud is Kolominhoud.LEEG:
        return "is leeg"
    return f"bevat codes ({_some(texts)}) en geen functietitels"


def _some(texts: Sequence[str]) -> str:
    return ", ".join(texts[:_SHOWN]) + (", …" if len(texts) > _SHOWN else "")


def _sounds_like_title(kop: str) -> bool:
    """Tell whether a name is a part of one under which tables have their titles, as `omschrijving` is."""
    folded = fold_kop(kop)
    return any(folded in name or name in folded for name in TITELNAMEN)


def _is_known(texts: Sequence[str], beoordelaar: Beoordelaar) -> bool:
    return bool(texts) and sum(map(beoordelaar.kent, texts)) / len(texts) >= _KNOWN


def _sample(tabel: Tabelbestand, columns: Sequence[int]) -> dict[int, list[str]]:
    """Return the first different texts of each column."""
    found: dict[int, dict[str, None]] = {column: {} for column in columns}
    for rij in islice(tabel.rijen(), _ROWS):
        for column, text in _texts(rij.cellen, columns):
            if text and len(found[column]) < _TEXTS:
                found[column].setdefault(text)
    return {column: list(texts) for column, texts in found.items()}


def _texts(cellen: Sequence[object], columns: Sequence[int]) -> Iterator[tuple[int, str]]:
    return ((column, " ".join(str(cellen[column])[:_CUT].split())) for column in columns)
