"""Recognition: from the lines of a handbook to its functions, in the reading that says most."""

from functiewijzer.core.handboek.alineas import observe
from functiewijzer.core.handboek.bron import Bronbestand, Lezing
from functiewijzer.core.handboek.families import inherit_families
from functiewijzer.core.handboek.functiebegin import divide, weigh
from functiewijzer.core.handboek.herkenning import Functiedeel, HerkendeNok, HerkendeNokrij, Herkenning, Meubilair, Passage, Twijfel, Twijfelsoort
from functiewijzer.core.handboek.kolommen import read_columns
from functiewijzer.core.handboek.kopherkenning import mark_headings
from functiewijzer.core.handboek.matrixplaats import attach_matrices
from functiewijzer.core.handboek.meubilair import strip_furniture
from functiewijzer.core.handboek.nokmatrix import read_loose_matrices
from functiewijzer.core.handboek.samenstellen import assemble
from functiewijzer.core.handboek.stukken import split_lines
from functiewijzer.core.handboek.tabelblokken import mark_tables
from functiewijzer.core.handboek.verantwoording import check_accounting


def recognise(bron: Bronbestand) -> Herkenning:
    """Return what a handbook says, by the reading with the highest score; every word of it is accounted for."""
    return _recognise_reading(bron.lezingen[0])


def _recognise_reading(lezing: Lezing) -> Herkenning:
    """Return what one reading of a handbook says."""
    bare = strip_furniture(lezing.regels)
    pieces = split_lines(bare.regels)
    zetting = observe(pieces)
    verdeling = weigh(divide(mark_headings(mark_tables(read_columns(pieces)))))
    harvest = [assemble(block, zetting) for block in verdeling.blokken]
    headings = frozenset(piece.regel for piece in pieces if piece.kop)
    functions = inherit_families([found.functie for found in harvest], headings)
    loose = read_loose_matrices(verdeling.buiten, zetting)
    functions, homeless = attach_matrices(functions, [found.nok for found in loose if found.nok is not None])
    placed = [found for found in loose if found.nok not in homeless]
    taken = {line for found in placed for label in found.opschriften for line in label.regels} | {
        line for found in placed if found.nok for row in found.nok.rijen for line in _lines_of(row)
    }
    inside = {piece.regel for block in verdeling.blokken for piece in (*block.kop, *block.romp)} | taken
    rests = [piece for found in (*harvest, *placed) for piece in found.resten]
    rests += [piece for piece in verdeling.buiten if piece.regel in inside and piece.regel not in taken]
    herkenning = Herkenning(
        lezing=lezing.naam,
        functies=functions,
        meubilair=(*bare.meubilair, *(Meubilair(tekst=piece.tekst, regels=piece.regels) for piece in bare.geplakt)),
        overig=tuple(dict.fromkeys(piece.regel for piece in verdeling.buiten if piece.regel not in inside)),
        niet_geplaatst=tuple(dict.fromkeys(piece.regel for piece in rests)),
        herstel=tuple(repair for found in harvest for repair in found.herstel),
        opschriften=tuple(label for found in (*harvest, *placed) for label in found.opschriften),
        resten=(*(Passage(piece.tekst, (piece.regel,)) for piece in rests), *bare.geplakt),
        twijfels=tuple(_homeless(nok) for nok in homeless),
    )
    check_accounting(lezing, herkenning)
    return herkenning


def _lines_of(row: HerkendeNokrij) -> tuple[int, ...]:
    return tuple(line for text in (row.aspect, *row.niveaus.values()) for line in text.regels)


def _homeless(nok: HerkendeNok) -> Twijfel:
    lines = tuple(dict.fromkeys(line for row in nok.rijen for line in _lines_of(row)))
    return Twijfel(soort=Twijfelsoort.NIET_GEPLAATST, deel=Functiedeel.NOK, regels=lines, gegevens=nok.niveaus)
