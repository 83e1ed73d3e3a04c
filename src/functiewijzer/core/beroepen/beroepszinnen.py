"""The sentences of a document about an occupation, each with the part that it belongs to: what is searched."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct

from functiewijzer.core.beroepen.beroepsprofiel import Beroepsprofiel
from functiewijzer.core.beroepen.bronvermelding import Bronzin
from functiewijzer.core.beroepen.kwalificatie import Kwalificatie, Kwalificatiekerntaak, Werkproces
from functiewijzer.core.beroepen.onderdelen import Beroepsdocument
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma, Programmacompetentie
from functiewijzer.core.schema import Model

_BETWEEN: Final = re.compile(r"(?<=[.!?])\s+")


class Beroepszin(Struct, frozen=True, kw_only=True):
    """One sentence of a document: what kind of part says it, the number and name of what that belongs to, its place.

    `is_naam`: the sentence is the name of the part itself.
    """

    document: str
    deel: str
    nummer: str
    naam: str
    tekst: str
    bron: str
    is_naam: bool = False


def zinnen_of(document: Beroepsdocument) -> Iterator[Beroepszin]:
    """Yield every sentence that people may look for, in the order of the document."""
    match document:
        case Beroepsprofiel():
            return _of_profiel(document)
        case Kwalificatie():
            return _of_kwalificatie(document)
        case Opleidingsprogramma():
            return _of_programma(document)


class _Deel(Struct, frozen=True):
    """A part with a number: makes the sentences that belong to it."""

    document: str
    nummer: str
    naam: str

    def name(self, deel: str, bron: str) -> Iterator[Beroepszin]:
        yield self._make(deel, self.naam, bron, is_naam=True)

    def say(self, deel: str, zinnen: Iterable[Bronzin | None]) -> Iterator[Beroepszin]:
        for zin in zinnen:
            if zin is not None:
                yield from self.text(deel, zin.tekst, zin.bron)

    def text(self, deel: str, tekst: str | None, bron: str) -> Iterator[Beroepszin]:
        yield from (self._make(deel, part, bron) for part in _BETWEEN.split(tekst or "") if part.strip())

    def _make(self, deel: str, tekst: str, bron: str, *, is_naam: bool = False) -> Beroepszin:
        return Beroepszin(
            document=self.document,
            deel=deel,
            nummer=self.nummer,
            naam=self.naam,
            tekst=tekst,
            bron=bron,
            is_naam=is_naam,
        )


def _fields(model: Model) -> Iterator[Bronzin]:
    """Yield the sentences that are fields of a model themselves, in its order."""
    values = (getattr(model, name) for name in type(model).model_fields)
    return (value for value in values if isinstance(value, Bronzin))


def _general(document: Beroepsprofiel | Kwalificatie) -> Iterator[Beroepszin]:
    whole = _Deel(document.id, "", document.naam)
    yield from whole.say("beschrijving", _fields(document.beschrijving))
    if isinstance(document, Kwalificatie):
        yield from whole.say("eis", _fields(document.eisen))


def _of_profiel(profiel: Beroepsprofiel) -> Iterator[Beroepszin]:
    yield from _general(profiel)
    for trend in profiel.trends:
        yield from _Deel(profiel.id, "", trend.naam).say("trend", [trend])
    for kerntaak in profiel.kerntaken:
        task = _Deel(profiel.id, str(kerntaak.nummer), kerntaak.naam)
        yield from task.name("kerntaak", kerntaak.bron)
        yield from task.say("kerntaak", _fields(kerntaak))
    for opgave in profiel.kernopgaven:
        dilemma = _Deel(profiel.id, str(opgave.nummer), opgave.naam)
        yield from dilemma.name("kernopgave", opgave.bron)
        yield from dilemma.say("kernopgave", [opgave])
    for competentie in profiel.competenties:
        part = _Deel(profiel.id, str(competentie.nummer), competentie.naam)
        yield from part.name("competentie", competentie.bron)
        yield from part.text("competentie", competentie.tekst, competentie.bron)
        yield from part.say("criterium", (*competentie.criteria.proces, *competentie.criteria.resultaat))


def _of_kwalificatie(kwalificatie: Kwalificatie) -> Iterator[Beroepszin]:
    yield from _general(kwalificatie)
    for competentie in kwalificatie.competenties:
        if competentie.naam is not None:
            named = _Deel(kwalificatie.id, competentie.letter, competentie.naam)
            yield from named.name("competentie", competentie.bron or "")
    for kerntaak in kwalificatie.kerntaken:
        yield from _of_kerntaak(kwalificatie.id, kerntaak)
        for werkproces in kerntaak.werkprocessen:
            yield from _of_werkproces(kwalificatie.id, werkproces)
    for keuzedeel in kwalificatie.keuzedelen:
        yield from _Deel(kwalificatie.id, keuzedeel.code, keuzedeel.naam).name("keuzedeel", keuzedeel.bron)


def _of_kerntaak(document: str, kerntaak: Kwalificatiekerntaak) -> Iterator[Beroepszin]:
    task = _Deel(document, kerntaak.nummer, kerntaak.naam)
    yield from task.name("kerntaak", kerntaak.bron)
    yield from task.say("kerntaak", _fields(kerntaak))
    yield from task.say("kennis", kerntaak.kennis)


def _of_werkproces(document: str, werkproces: Werkproces) -> Iterator[Beroepszin]:
    part = _Deel(document, werkproces.nummer, werkproces.naam)
    yield from part.name("werkproces", werkproces.bron)
    yield from part.say("werkproces", (werkproces.omschrijving,))
    yield from part.say("resultaat", werkproces.resultaten)
    yield from part.say("gedrag", werkproces.gedrag)
    yield from part.say("kennis", werkproces.kennis)
    for gebruik in werkproces.competenties:
        yield from part.say("component", gebruik.componenten)
        yield from part.say("indicator", (gebruik.indicator,))


def _of_programma(programma: Opleidingsprogramma) -> Iterator[Beroepszin]:
    yield from _Deel(programma.id, "", programma.naam).say("beschrijving", (programma.omschrijving,))
    for competentie in programma.deel_a:
        yield from _of_competentie(programma.id, competentie)
    for persoonlijk in programma.deel_b:
        part = _Deel(programma.id, "", persoonlijk.naam)
        yield from part.name("persoonscompetentie", persoonlijk.bron)
        yield from part.text("persoonscompetentie", persoonlijk.omschrijving, persoonlijk.bron)


def _of_competentie(document: str, competentie: Programmacompetentie) -> Iterator[Beroepszin]:
    part = _Deel(document, str(competentie.nummer), competentie.naam)
    yield from part.name("competentie", competentie.bron)
    yield from part.text("competentie", competentie.voorbeelden, competentie.bron)
    for rij in competentie.rijen:
        row = _Deel(document, rij.nummer, competentie.naam)
        yield from row.say("kennis", rij.kennis)
        yield from row.say("actie", rij.acties)
        for klaar in rij.klaar_als:
            yield from row.text("klaar als", klaar, rij.bron)
