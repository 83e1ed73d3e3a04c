"""Columns of a table that look as if they are about people: names, numbers that identify them, dates of birth."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from functiewijzer.core.batch.cel import Cel
from functiewijzer.core.batch.kolommen import fold_kop
from functiewijzer.core.persoon import is_bsn, is_name, person_in

_ENOUGH: Final = 0.6
"""The share of the filled cells that has to look so; a few may be empty of sense, or of another kind."""
_LEAST: Final = 2
"""So many filled cells say something about a column."""
_DIFFERENT: Final = 0.8
"""The share of the filled cells that has to be another pair of names each."""
_YOUNGEST: Final = 16
_OLDEST: Final = 100


class Persoonsgegeven(StrEnum):
    """What about a person a column looks like."""

    NAAM = "naam"
    BSN = "bsn"
    GEBOORTEDATUM = "geboortedatum"


class Persoonskolom(NamedTuple):
    """A column (counted from 0) that looks as if it is about people."""

    kolom: int
    soort: Persoonsgegeven


_HEADERS: Final = {
    Persoonsgegeven.NAAM: re.compile(
        r"(?:^|_)(?:achternaam|voornaam|voornamen|voorletters|roepnaam|familienaam|geslachtsnaam|tussenvoegsel|initialen|"
        r"medewerkernaam|werknemernaam|naam_(?:medewerker|werknemer|collega)|(?:medewerker|werknemer)_?naam|"
        r"first_?name|last_?name|surname|full_?name|employee_name|volledige_naam|emailadres|e_?mail)"
        r"(?:_|$)|^naam$|^name$"
    ),
    Persoonsgegeven.BSN: re.compile(r"(?:^|_)(?:bsn(?:_?nr|_?nummer)?|burgerservicenummer|sofi_?nummer|sofinr)(?:_|$)"),
    Persoonsgegeven.GEBOORTEDATUM: re.compile(
        r"(?:^|_)(?:geboortedatum|geb_?datum|gebdat|geboren|geboortedag|geboortejaar|date_of_birth|birth_?date|dob)(?:_|$)"
    ),
}
_OTHER_DATE: Final = re.compile(r"dienst|ingang|start|begin|contract|vanaf|peil|einde|uit_")
_NUMBER: Final = re.compile(r"\d{8,9}|\d{3}[. ]\d{3}[. ]\d{3}|\d{4}[. ]\d{2}[. ]\d{3}")
_DATE: Final = re.compile(
    r"(?:\d{1,2}[-/. ]\d{1,2}[-/. ](\d{4})|(\d{4})[-/.]\d{1,2}[-/.]\d{1,2})(?:[ T]00:00(?::00)?)?"
)


class Persoonszoeker:
    """Looks at the first rows of a table, one by one, for columns about people."""

    def __init__(self, koppen: Sequence[str], *, titel: int, jaar: int) -> None:
        self._koppen = koppen
        self._titel = titel
        self._jaar = jaar
        self._filled: Counter[int] = Counter()
        self._seen: Counter[tuple[int, Persoonsgegeven]] = Counter()
        self._names: dict[int, set[str]] = {}

    def look(self, cellen: Sequence[Cel]) -> None:
        """Look at one row."""
        for kolom, cel in enumerate(cellen):
            tekst = str(cel).strip()
            if tekst and kolom != self._titel:
                self._filled[kolom] += 1
                if is_name(tekst):
                    self._names.setdefault(kolom, set()).add(tekst)
                for soort in self._kinds_of(tekst):
                    self._seen[kolom, soort] += 1

    def found(self) -> tuple[Persoonskolom, ...]:
        """Return the columns about people so far, in their order: by the header, else by most of the cells."""
        return tuple(self._found())

    def _found(self) -> Iterator[Persoonskolom]:
        for kolom, kop in enumerate(self._koppen):
            if kolom == self._titel:
                continue
            name, filled = fold_kop(kop), self._filled[kolom]
            soort = next((soort for soort, pattern in _HEADERS.items() if pattern.search(name)), None)
            if soort is None and filled >= _LEAST and not _OTHER_DATE.search(name):
                soort = next((s for s in Persoonsgegeven if self._seen[kolom, s] >= _ENOUGH * filled), None)
            # Places and departments have two capitals too, and come back row after row.
            if soort is None and filled > _LEAST and len(self._names.get(kolom, ())) >= _DIFFERENT * filled:
                soort = Persoonsgegeven.NAAM
            if soort is not None:
                yield Persoonskolom(kolom, soort)

    def _kinds_of(self, tekst: str) -> Iterator[Persoonsgegeven]:
        if person_in(tekst, is_role=False) is not None:
            yield Persoonsgegeven.NAAM
        if _NUMBER.fullmatch(tekst) and is_bsn(re.sub(r"\D", "", tekst).zfill(9)):
            yield Persoonsgegeven.BSN
        date = _DATE.fullmatch(tekst)
        if date is not None and _YOUNGEST <= self._jaar - int(date[1] or date[2]) <= _OLDEST:
            yield Persoonsgegeven.GEBOORTEDATUM


def look_at(zoeker: Persoonszoeker, rijen: Iterable[Sequence[Cel]]) -> tuple[Persoonskolom, ...]:
    """Return the columns about people in these rows."""
    for rij in rijen:
        zoeker.look(rij)
    return zoeker.found()
