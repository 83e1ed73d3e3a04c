"""A profile as a handbook prints it: text from which an import makes the same profile again.

What a handbook has no place for (questions, gronden, uitsluitingen, sources) is not in it.
"""

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Final

from functiewijzer.core.profielen.beschrijving import kenmerk_label
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.functietekst import Kenmerk, Nok, Resultaatgebied
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.rendering.veilig import visible

Blok = Iterator[str]
"""Lines that belong together; a blank line parts two of them."""

_TAB: Final = "\t"


def render_handboek(profiel: Referentieprofiel, functiehuis: Functiehuis) -> str:
    """Return the text of a reference job in the layout of a handbook, in the handbook's own words as they stand."""
    familie = next((item.naam for item in functiehuis.families if item.code == profiel.functiefamilie), "")
    blokken = (
        *_kop(profiel, familie),
        *_deel("Organisatie", profiel.organisatie),
        *_deel("Positie van de functie in de organisatie", profiel.positie),
        *_deel("Doel van de functie", profiel.doel),
        *_activiteiten(profiel),
        *_resultaatgebieden(profiel.resultaatgebieden),
        *_kenmerken(profiel),
        *_deel("Typering van de functie", profiel.typering),
        *_namen("Alternatieve functienamen", profiel.alternatieve_namen),
        *_namen("Oude functienamen", profiel.oude_namen),
        *_nok(profiel.nok),
        *_regels(profiel),
    )
    return visible("\n\n".join(blokken)) + "\n"


def _line(text: str) -> str:
    return " ".join(text.split())


def _alineas(text: str) -> Blok:
    return (_line(alinea) for alinea in text.splitlines() if alinea.strip())


def _row(*cells: str) -> str:
    return _TAB.join(map(_line, cells))


def _kop(profiel: Referentieprofiel, familie: str) -> Blok:
    yield f"Functiefamilie {profiel.functiefamilie}"
    yield "Naam van de functie"
    yield _row(familie, profiel.functiegroep, f"{profiel.code_bron or profiel.code} {profiel.naam}")


def _deel(kop: str, text: str | None, level: int = 3) -> Blok:
    if text is not None:
        yield f"{'#' * level} {kop}"
        yield from _alineas(text)


def _activiteiten(profiel: Referentieprofiel) -> Blok:
    if profiel.activiteiten:
        yield "### Typering van de activiteiten"
    for activiteit in profiel.activiteiten:
        yield f"#### {_line(activiteit.kop)}"
        yield "\n".join(f"{number}. {_line(taak)}" for number, taak in enumerate(activiteit.taken, 1))


def _resultaatgebieden(gebieden: Iterable[Resultaatgebied]) -> Blok:
    rows = [row for gebied in gebieden for row in _rows_of(gebied)]
    if rows:
        yield "\n".join((_row("Resultaatgebied", "Kernactiviteiten", "Resultaatcriteria"), *rows))


def _rows_of(gebied: Resultaatgebied) -> Blok:
    """Yield a row for each activity with a criterion beside it; below the first the name of the result is blank."""
    names = (gebied.naam,)
    columns = (names, gebied.kernactiviteiten, gebied.resultaatcriteria)
    return (_row(*cells) for cells in zip_longest(*columns, fillvalue=""))


def _kenmerken(profiel: Referentieprofiel) -> Blok:
    for name, kenmerk in profiel.kenmerken.items():
        yield from _deel(kenmerk_label(name), _running_text(kenmerk), 2)


def _running_text(kenmerk: Kenmerk) -> str | None:
    """Return what is said on a kenmerk: the running text, else what its aspects say, each sentence once."""
    aspecten = dict.fromkeys(aspect.tekst for aspect in kenmerk.aspecten.values())
    return kenmerk.tekst or "\n".join(aspecten) or kenmerk.omschrijving


def _namen(kop: str, namen: Iterable[str]) -> Blok:
    lines = "\n".join(map(_line, namen))
    if lines:
        yield f"### {kop}"
        yield lines


def _nok(nok: Nok | None) -> Blok:
    if nok is not None:
        yield "### Niveau-onderscheidende kenmerken"
        rows = (_row(rij.naam, *(rij.teksten.get(niveau, "") for niveau in nok.niveaus)) for rij in nok.rijen)
        yield "\n".join((_row("Kenmerk", *nok.niveaus), *rows))


def _regels(profiel: Referentieprofiel) -> Blok:
    regels = profiel.toepassingsregels
    sides = (
        ("Lichter", regels.lichter and regels.lichter.tekst, regels.lichter and regels.lichter.functiegroep),
        ("Gelijk", regels.gelijk and regels.gelijk.tekst, profiel.functiegroep),
        ("Zwaarder", regels.zwaarder and regels.zwaarder.tekst, regels.zwaarder and regels.zwaarder.functiegroep),
    )
    lines = [line for side, text, groep in sides if text for line in _regel(side, text, groep or "")]
    if lines:
        yield "## Toepassingsregels"
        yield "\n".join(lines)


def _regel(side: str, text: str, groep: str) -> Blok:
    """Yield the row of a side; each further paragraph of its text is a row that only goes on in its column."""
    first, *rest = _alineas(text)
    yield _row(side, first, groep)
    yield from (_row("", paragraph, "") for paragraph in rest)
