"""Recognition: from the lines of a handbook to its functions, in the reading that says most."""

from functiewijzer.core.handboek.alineas import observe
from functiewijzer.core.handboek.bron import Bronbestand, Lezing
from functiewijzer.core.handboek.families import inherit_families
from functiewijzer.core.handboek.functiebegin import divide
from functiewijzer.core.handboek.herkenning import Herkenning, Meubilair, Passage
from functiewijzer.core.handboek.kolommen import read_columns
from functiewijzer.core.handboek.kopherkenning import mark_headings
from functiewijzer.core.handboek.meubilair import strip_furniture
from functiewijzer.core.handboek.samenstellen import assemble
from functiewijzer.core.handboek.stukken import split_lines
from functiewijzer.core.handboek.verantwoording import check_accounting


def recognise(bron: Bronbestand) -> Herkenning:
    """Return what a handbook says, by the reading with the highest score; every word of it is accounted for."""
    return _recognise_reading(bron.lezingen[0])


def _recognise_reading(lezing: Lezing) -> Herkenning:
    bare = strip_furniture(lezing.regels)
    pieces = split_lines(bare.regels)
    zetting = observe(pieces)
    verdeling = divide(mark_headings(read_columns(pieces)))
    harvest = [assemble(block, zetting) for block in verdeling.blokken]
    inside = {piece.regel for block in verdeling.blokken for piece in (*block.kop, *block.romp)}
    headings = frozenset(piece.regel for piece in pieces if piece.kop)
    rests = [piece for found in harvest for piece in found.resten]
    herkenning = Herkenning(
        lezing=lezing.naam,
        functies=inherit_families([found.functie for found in harvest], headings),
        meubilair=(*bare.meubilair, *(Meubilair(tekst=piece.tekst, regels=piece.regels) for piece in bare.geplakt)),
        overig=tuple(dict.fromkeys(piece.regel for piece in verdeling.buiten if piece.regel not in inside)),
        niet_geplaatst=tuple(dict.fromkeys(piece.regel for piece in rests)),
        herstel=tuple(repair for found in harvest for repair in found.herstel),
        opschriften=tuple(label for found in harvest for label in found.opschriften),
        resten=(*(Passage(piece.tekst, (piece.regel,)) for piece in rests), *bare.geplakt),
    )
    check_accounting(lezing, herkenning)
    return herkenning
