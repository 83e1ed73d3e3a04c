"""One reading of a handbook, recognised: every step a value that the next one takes."""

from collections.abc import Sequence

import msgspec
from msgspec import Struct

from functiewijzer.core.handboek.alineas import observe
from functiewijzer.core.handboek.beloften import find_promises
from functiewijzer.core.handboek.bron import Bronregel, Lezing
from functiewijzer.core.handboek.families import inherit_families
from functiewijzer.core.handboek.functiebegin import divide
from functiewijzer.core.handboek.functieblok import Verdeling
from functiewijzer.core.handboek.functiegewicht import weigh
from functiewijzer.core.handboek.groepsbladen import Bladoogst, read_sheets
from functiewijzer.core.handboek.groepsreeks import find_groups
from functiewijzer.core.handboek.herkenning import (
    Functiedeel,
    HerkendeFunctie,
    HerkendeNok,
    HerkendeNokrij,
    Herkenning,
    Meubilair,
    Passage,
    Twijfel,
    Twijfelsoort,
)
from functiewijzer.core.handboek.kenmerktabellen import mark_kenmerk_tables
from functiewijzer.core.handboek.kolommen import read_columns
from functiewijzer.core.handboek.kopherkenning import mark_headings
from functiewijzer.core.handboek.matrixplaats import attach_matrices
from functiewijzer.core.handboek.meubilair import Meubelvrij, strip_furniture
from functiewijzer.core.handboek.nokmatrix import Nokoogst, read_loose_matrices
from functiewijzer.core.handboek.normaal import has_words, normalised
from functiewijzer.core.handboek.samenstellen import Functieoogst, assemble
from functiewijzer.core.handboek.stukken import Bronstuk, split_lines
from functiewijzer.core.handboek.tabelblokken import mark_tables
from functiewijzer.core.handboek.terugkerend import mark_recurring
from functiewijzer.core.handboek.tussenliggend import find_between, find_between_sheets
from functiewijzer.core.handboek.verantwoording import check_accounting
from functiewijzer.core.handboek.wacht import doubts_about
from functiewijzer.core.handboek.zijdemerken import mark_sides


class Gelezen(Struct, frozen=True, kw_only=True):
    """All that was read, before it is known where each line ended."""

    lezing: str
    kaal: Meubelvrij
    verdeling: Verdeling
    functies: tuple[Functieoogst, ...]
    matrices: tuple[Nokoogst, ...]
    bladen: Bladoogst


def recognise_reading(lezing: Lezing) -> Herkenning:
    """Return what one reading of a handbook says; raise a Verantwoordingsfout when words went astray."""
    bare = strip_furniture([line for line in lezing.regels if not line.noot])
    notes = [line for line in lezing.regels if line.noot and has_words(line.tekst)]
    pieces = split_lines(bare.regels)
    zetting = observe(pieces)
    headed = mark_recurring(mark_headings(read_columns(mark_sides(mark_tables(pieces)))))
    verdeling = weigh(divide(mark_kenmerk_tables(headed)))
    harvest = [assemble(block, zetting) for block in verdeling.blokken]
    headings = frozenset(piece.regel for piece in pieces if piece.kop or piece.vet)
    functions = inherit_families([found.functie for found in harvest], headings)
    loose = read_loose_matrices(verdeling.buiten, zetting)
    functions, homeless = attach_matrices(functions, [found.nok for found in loose if found.nok is not None])
    placed = [found for found in loose if found.nok not in homeless]
    sheets = read_sheets(verdeling.buiten, zetting) if not functions else Bladoogst()
    gelezen = Gelezen(
        lezing=lezing.naam,
        kaal=bare,
        verdeling=verdeling,
        functies=tuple(harvest),
        matrices=tuple(placed),
        bladen=sheets,
    )
    herkenning = msgspec.structs.replace(
        _settled(gelezen, functions, notes), twijfels=(*map(_homeless, homeless), *map(_note, notes))
    )
    check_accounting(lezing, herkenning)
    return herkenning


def _settled(read: Gelezen, functions: Sequence[HerkendeFunctie], notes: Sequence[Bronregel]) -> Herkenning:
    """Return where every line ended, with what has no place named at the function that it stands behind."""
    found = _gathered(read)
    sheets = set(read.bladen.stukken)
    promises = find_promises([piece for piece in read.verdeling.buiten if piece not in sheets], functions)
    nowhere = set(found.overig) - {line for promise in promises for line in promise.regels}
    between = find_between(read.verdeling, functions, nowhere)
    lines = [
        *(piece.regel for pieces in between for piece in pieces),
        *find_between_sheets(read.verdeling, read.bladen.stukken, nowhere),
        *(line.nummer for line in notes),
    ]
    doubted = tuple(map(_doubted, functions, read.functies, between))
    names = {normalised(function.naam.tekst) for function in functions}
    kept = {line for promise in promises if normalised(promise.naam) in names for line in promise.regels}
    groups = find_groups(read.verdeling.buiten, kept)
    return _named(msgspec.structs.replace(found, functies=doubted, beloften=promises, groepen=groups), lines)


def _named(herkenning: Herkenning, lines: Sequence[int]) -> Herkenning:
    """Return the same with lines that are named as not placed, and so no longer outside."""
    named = dict.fromkeys((*herkenning.niet_geplaatst, *lines))
    outside = tuple(line for line in herkenning.overig if line not in named)
    return msgspec.structs.replace(herkenning, overig=outside, niet_geplaatst=tuple(named))


def _doubted(function: HerkendeFunctie, found: Functieoogst, between: Sequence[Bronstuk]) -> HerkendeFunctie:
    doubts = doubts_about(function, (*found.resten, *between))
    return msgspec.structs.replace(function, twijfels=(*function.twijfels, *doubts))


def _gathered(read: Gelezen) -> Herkenning:
    """Return where every line and every word is that is in no function."""
    taken = {line for found in read.matrices for line in _matrix_lines(found)}
    used = set(read.bladen.stukken)
    inside = taken | {piece.regel for piece in read.bladen.stukken}
    inside |= {piece.regel for block in read.verdeling.blokken for piece in (*block.kop, *block.romp)}
    rests = [piece for found in read.functies for piece in found.resten]
    rests += [piece for found in read.matrices for piece in found.resten]
    outside = [piece for piece in read.verdeling.buiten if piece not in used]
    rests += [p for p in outside if p.regel in inside and not (p.blok == Functiedeel.NOK and p.regel in taken)]
    labels = [label for found in read.functies for label in found.opschriften]
    labels += [label for found in read.matrices for label in found.opschriften] + list(read.bladen.opschriften)
    glued = [Meubilair(tekst=piece.tekst, regels=piece.regels) for piece in read.kaal.geplakt]
    return Herkenning(
        lezing=read.lezing,
        groepsbladen=read.bladen.bladen,
        meubilair=(*read.kaal.meubilair, *glued),
        overig=tuple(dict.fromkeys(piece.regel for piece in outside if piece.regel not in inside)),
        niet_geplaatst=tuple(dict.fromkeys(piece.regel for piece in rests)),
        herstel=tuple(repair for found in read.functies for repair in found.herstel),
        opschriften=tuple(labels),
        resten=(*(Passage(piece.tekst, (piece.regel,)) for piece in rests), *read.kaal.geplakt),
    )


def _matrix_lines(found: Nokoogst) -> tuple[int, ...]:
    rows = found.nok.rijen if found.nok else ()
    cells = (line for row in rows for line in _lines_of(row))
    return (*cells, *(line for label in found.opschriften for line in label.regels))


def _lines_of(row: HerkendeNokrij) -> tuple[int, ...]:
    return tuple(line for text in (row.aspect, *row.niveaus.values()) for line in text.regels)


def _note(line: Bronregel) -> Twijfel:
    """Return the doubt about a footnote, which belongs to no part: a person says whether it is kept, and where."""
    return Twijfel(soort=Twijfelsoort.NIET_GEPLAATST, regels=(line.nummer,), gegevens=(line.tekst,))


def _homeless(nok: HerkendeNok) -> Twijfel:
    lines = tuple(dict.fromkeys(line for row in nok.rijen for line in _lines_of(row)))
    return Twijfel(soort=Twijfelsoort.NIET_GEPLAATST, deel=Functiedeel.NOK, regels=lines, gegevens=nok.niveaus)
