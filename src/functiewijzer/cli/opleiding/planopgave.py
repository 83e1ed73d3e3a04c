"""What the user asked of `opleidingsplan maak`, by options or in a file, as the rows and dates that it means."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from functiewijzer.cli.datum import given_datum
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.opleiding.opleidingsplan import Vooraf
from functiewijzer.core.opleiding.planmaken import Eigenrij
from functiewijzer.core.schema import MAX_TEKST
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.loading.yaml.bestand import read_document
from functiewijzer.rendering.veilig import clean_line

_MAX_WEKEN: Final = 260
_EIGEN: Final = re.compile(r"\s*([1-9][0-9]?)\s*:\s*(\S.*)")
LIJSTEN: Final = ("beheerst", "deels", "nog_niet", "eigen", "datum", "begeleider")
"""What may be given more than once."""
WAARDEN: Final = (
    *("cursist_nummer", "cursist", "contractnummer", "bedrijf", "contactpersoon", "start", "weken", "feestdagen"),
)


class Planvraag(Struct, frozen=True, kw_only=True):
    """What was asked, as typed: by option, and completed from a file with the same names."""

    cursist_nummer: str | None = None
    cursist: str | None = None
    contractnummer: str | None = None
    bedrijf: str | None = None
    contactpersoon: str | None = None
    start: str | None = None
    weken: str | None = None
    feestdagen: str | None = None
    beheerst: tuple[str, ...] = ()
    deels: tuple[str, ...] = ()
    nog_niet: tuple[str, ...] = ()
    eigen: tuple[str, ...] = ()
    datum: tuple[str, ...] = ()
    begeleider: tuple[str, ...] = ()

    @property
    def names_rows(self) -> bool:
        """Whether somebody said of rows what is known already; then nobody is asked."""
        return bool(self.beheerst or self.deels or self.nog_niet)


def complete(vraag: Planvraag, path: Path) -> Planvraag:
    """Return what was asked, completed from a file: YAML with the names of the options; an option goes before it.

    Raises Bestandsfout for a file that can't be read, and Gebruiksfout for a name that is no option.
    """
    yaml = read_document(path)[1]
    if yaml.problemen or not isinstance(yaml.data, dict):
        raise Bestandsfout(f"{path} is geen lijst van gegevens; schrijf regels zoals ‘weken: 20’")
    found: dict[str, object] = {}
    for name, value in yaml.data.items():
        key = str(name).replace("-", "_")
        if key not in {*LIJSTEN, *WAARDEN}:
            raise Gebruiksfout(f"{path}: ‘{name}’ is geen gegeven; {did_you_mean(key, (*WAARDEN, *LIJSTEN))}")
        found[key] = _as_list(value) if key in LIJSTEN else str(value)
    return replace(vraag, **{key: value for key, value in found.items() if not getattr(vraag, key)})


def _as_list(value: object) -> tuple[str, ...]:
    if isinstance(value, dict):
        return tuple(f"{key}={inner}" for key, inner in value.items())
    return tuple(map(str, value)) if isinstance(value, list) else (str(value),)


def read_vooraf(vraag: Planvraag, programma: Opleidingsprogramma) -> dict[str, Vooraf]:
    """Return by row id what somebody can do already; raises Gebruiksfout for an unknown row, or one in two lists."""
    found: dict[str, Vooraf] = {}
    given = ((Vooraf.BEHEERST, vraag.beheerst), (Vooraf.DEELS, vraag.deels), (Vooraf.NOG_NIET, vraag.nog_niet))
    for vooraf, words in given:
        for nummer in numbers_in(words):
            rij = row_id(nummer, programma)
            if found.get(rij, vooraf) is not vooraf:
                raise Gebruiksfout(f"rij {nummer} staat bij {found[rij].value} en bij {vooraf.value}; kies er een")
            found[rij] = vooraf
    return found


def numbers_in(words: Iterable[str]) -> list[str]:
    """Return row numbers as people type them: `3.2,4.1` or apart."""
    return [part for word in words for part in re.split(r"[,;\s]+", word) if part]


def row_id(nummer: str, programma: Opleidingsprogramma) -> str:
    """Return the id of a row of a programme by its number; raises Gebruiksfout."""
    ids = {rij.nummer: rij.id for rij in programma.rijen}
    if nummer not in ids:
        raise Gebruiksfout(f"rij {clean_line(nummer)} staat niet in het programma; {_near(nummer, tuple(ids))}")
    return ids[nummer]


def _near(nummer: str, numbers: Sequence[str]) -> str:
    same = [other for other in numbers if other.split(".")[0] == nummer.split(".", maxsplit=1)[0]]
    return f"kies uit: {', '.join(same)}" if same else did_you_mean(nummer, numbers)


def read_eigen(words: Iterable[str], programma: Opleidingsprogramma) -> tuple[Eigenrij, ...]:
    """Return own rows, typed as `2: tekst`; raises Gebruiksfout."""
    numbers = {competentie.nummer for competentie in programma.deel_a}
    found = []
    for word in words:
        match = _EIGEN.fullmatch(word)
        if match is None or int(match[1]) not in numbers:
            raise Gebruiksfout(
                f'--eigen: schrijf het nummer van een competentie en de tekst, zoals "2: tekst", niet {word!r}'
            )
        found.append(Eigenrij(int(match[1]), clean_line(match[2])[:MAX_TEKST]))
    return tuple(found)


def read_datums(words: Iterable[str], programma: Opleidingsprogramma) -> dict[str, date]:
    """Return dates that were decided, typed as `3.2=2027-01-15`; raises Gebruiksfout."""
    found: dict[str, date] = {}
    for word in words:
        nummer, _, typed = word.partition("=")
        day = given_datum("--datum", typed or None)
        if day is None:
            raise Gebruiksfout(f"--datum: schrijf de rij en de datum, zoals 3.2=2027-01-15, niet {word!r}")
        found[row_id(nummer.strip(), programma)] = day
    return found


def read_begeleiders(words: Iterable[str], programma: Opleidingsprogramma) -> tuple[str | None, Mapping[str, str]]:
    """Return the role that guides, and for rows another one, typed as `3.2=rol`; raises Gebruiksfout."""
    overall: str | None = None
    rows: dict[str, str] = {}
    for word in words:
        nummer, sign, role = word.partition("=")
        if sign:
            rows[row_id(nummer.strip(), programma)] = clean_line(role)
        else:
            overall = clean_line(word)
    return overall, rows


def read_weken(typed: str) -> int:
    """Return how many weeks a plan takes; raises Gebruiksfout."""
    if not re.fullmatch(r"[0-9]{1,3}", typed) or not 1 <= int(typed) <= _MAX_WEKEN:
        raise Gebruiksfout(f"--weken {typed}: geef een getal van 1 tot en met {_MAX_WEKEN}")
    return int(typed)
