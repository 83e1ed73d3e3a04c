"""One function from its pieces: header, parts, rules, names, and the doubts about them."""

from collections.abc import Iterable

import msgspec
from msgspec import Struct

from functiewijzer.core.handboek.activiteiten import read_activities
from functiewijzer.core.handboek.alineas import Bronalinea, Zetting, build
from functiewijzer.core.handboek.delen import Delen, split_parts
from functiewijzer.core.handboek.functieblok import Functieblok
from functiewijzer.core.handboek.groepafleiding import derive_group
from functiewijzer.core.handboek.herkenning import (
    Functiedeel,
    HerkendeFunctie,
    HerkendResultaatgebied,
    Herstel,
    Passage,
    Twijfel,
    Twijfelsoort,
)
from functiewijzer.core.handboek.kopgegevens import read_header
from functiewijzer.core.handboek.koppen import AFGELEID
from functiewijzer.core.handboek.namen import read_names
from functiewijzer.core.handboek.nokmatrix import read_matrix
from functiewijzer.core.handboek.regelvormen import read_rules
from functiewijzer.core.handboek.resultaten import read_loose_results, read_results
from functiewijzer.core.handboek.stukken import Bronstuk
from functiewijzer.core.handboek.typering import lift_typering


class Functieoogst(Struct, frozen=True, kw_only=True):
    """A function as recognised, with the labels, what found no place, and what was repaired."""

    functie: HerkendeFunctie
    opschriften: tuple[Passage, ...]
    resten: tuple[Bronstuk, ...]
    herstel: tuple[Herstel, ...]


class _Oogst:
    """What comes off the parts of one function while they are read."""

    def __init__(self, delen: Delen, zetting: Zetting) -> None:
        self.delen = delen
        self.zetting = zetting
        self.opschriften: list[Passage] = list(delen.opschriften)
        self.resten: list[Bronstuk] = []
        self.herstel: list[Herstel] = []

    def pieces(self, deel: Functiedeel, *, tables: bool = False) -> list[Bronstuk]:
        """Return the pieces of a part: those of its tables, or those of its text."""
        found = (piece for block in self.delen.blokken if block.kop.deel == deel for piece in block.stukken)
        return [piece for piece in found if (piece.blok is not None) == tables]

    def paragraphs(self, pieces: Iterable[Bronstuk]) -> tuple[Bronalinea, ...]:
        """Return the paragraphs of pieces, and keep their repairs."""
        found = build([piece for piece in pieces if any(map(str.isalnum, piece.tekst))], self.zetting)
        self.herstel += [repair for paragraph in found for repair in paragraph.herstel]
        return found

    def derived(self) -> list[Bronstuk]:
        """Return the pieces under a heading of which the place alone says what part it opens."""
        return [piece for block in self.delen.blokken if block.kop.kenmerk == AFGELEID for piece in block.stukken]

    def text(self, deel: Functiedeel) -> tuple[Passage, ...]:
        """Return a part that is running text."""
        return _whole(self.paragraphs(self.pieces(deel)))

    def items(self, deel: Functiedeel) -> tuple[Bronalinea, ...]:
        """Return a part that is a list; its markers are labels."""
        found = self.paragraphs(self.pieces(deel))
        self.opschriften += [label for paragraph in found for label in paragraph.opschrift]
        return found

    def names(self, deel: Functiedeel) -> tuple[Passage, ...]:
        names, around = read_names(self.items(deel), old=deel == Functiedeel.OUDE_NAMEN)
        self.opschriften += around
        return names

    def kenmerken(self) -> dict[str, tuple[Passage, ...]]:
        found: dict[str, tuple[Passage, ...]] = {}
        for block in self.delen.blokken:
            if block.kop.deel == Functiedeel.KENMERKEN:
                key = block.kop.kenmerk or "kenmerken"
                found[key] = found.get(key, ()) + _whole(
                    self.paragraphs(piece for piece in block.stukken if piece.blok is None)
                )
        return {key: texts for key, texts in found.items() if texts}

    def results(self) -> tuple[HerkendResultaatgebied, ...]:
        table = read_results(self.pieces(Functiedeel.RESULTAATGEBIEDEN, tables=True), self.zetting)
        loose = read_loose_results(self.pieces(Functiedeel.RESULTAATGEBIEDEN), self.zetting)
        self.opschriften += [*table.opschriften, *loose.opschriften]
        self.resten += table.resten
        return (*table.gebieden, *loose.gebieden)


def _whole(paragraphs: Iterable[Bronalinea]) -> tuple[Passage, ...]:
    return tuple(Passage(paragraph.volledig, paragraph.regels) for paragraph in paragraphs)


def _with_doubt(function: HerkendeFunctie, texts: Iterable[Bronstuk]) -> HerkendeFunctie:
    """Return a function with the doubt that texts are its typering: under the name, or a heading nobody knows."""
    lines = tuple(dict.fromkeys(piece.regel for piece in texts))
    if not lines:
        return function
    doubt = Twijfel(soort=Twijfelsoort.DEEL_ONZEKER, deel=Functiedeel.TYPERING, regels=lines)
    return msgspec.structs.replace(function, twijfels=(*function.twijfels, doubt))


def assemble(block: Functieblok, zetting: Zetting) -> Functieoogst:
    """Return the function that a block of pieces describes."""
    delen = split_parts(block.romp)
    header = read_header(block.kop, delen.velden)
    harvest = _Oogst(delen, zetting)
    rules = read_rules(harvest.pieces(Functiedeel.TOEPASSINGSREGELS), zetting)
    matrix = read_matrix(harvest.pieces(Functiedeel.NOK, tables=True), zetting)
    lifted = lift_typering(
        HerkendeFunctie(
            naam=header.velden.get(Functiedeel.NAAM, Passage("", ())),
            code=header.velden.get(Functiedeel.CODE),
            familie=header.velden.get(Functiedeel.FAMILIE),
            groep=header.velden.get(Functiedeel.GROEP),
            alternatieve_namen=harvest.names(Functiedeel.ALTERNATIEVE_NAMEN),
            oude_namen=harvest.names(Functiedeel.OUDE_NAMEN),
            organisatie=harvest.text(Functiedeel.ORGANISATIE),
            positie=harvest.text(Functiedeel.POSITIE),
            doel=harvest.text(Functiedeel.DOEL),
            typering=(*_whole(harvest.paragraphs(header.zinnen)), *harvest.text(Functiedeel.TYPERING)),
            activiteiten=read_activities(harvest.items(Functiedeel.ACTIVITEITEN)),
            resultaatgebieden=harvest.results(),
            kenmerken=harvest.kenmerken(),
            regels=rules.regels,
            nok=matrix.nok,
        )
    )
    tables = [p for d in Functiedeel if d not in _TABELDELEN for p in harvest.pieces(d, tables=True)]
    loose = harvest.pieces(Functiedeel.NOK)
    rests = (*delen.onbekend, *header.resten, *rules.resten, *matrix.resten, *harvest.resten, *tables, *loose)
    return Functieoogst(
        functie=derive_group(_with_doubt(lifted.functie, (*header.zinnen, *harvest.derived()))),
        opschriften=(
            *harvest.opschriften,
            *header.opschriften,
            *rules.opschriften,
            *matrix.opschriften,
            *lifted.opschriften,
        ),
        resten=rests,
        herstel=(*harvest.herstel, *rules.herstel),
    )


_TABELDELEN = (Functiedeel.NOK, Functiedeel.RESULTAATGEBIEDEN)
