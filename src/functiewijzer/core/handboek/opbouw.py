"""From what was recognised in a handbook to the documents of a profile folder."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from functiewijzer.core.handboek.bladopbouw import functions_of_bladen, groepsteksten
from functiewijzer.core.handboek.bouwstuk import Bouwkader, Bouwstuk, bouwstukken_of, told_apart
from functiewijzer.core.handboek.bron import Bronbestand
from functiewijzer.core.handboek.bronwijzer import make_bronwijzer
from functiewijzer.core.handboek.codes import Codewens, Familie, assign_codes, assign_families
from functiewijzer.core.handboek.groepsladder import clean_groep, count_on, ladder_of, same_form
from functiewijzer.core.handboek.handboekdocumenten import Bouwopties, Handboekdocument, Handboekdocumenten
from functiewijzer.core.handboek.herkenning import Herkenning
from functiewijzer.core.handboek.huisopbouw import build_huis, copy_bank
from functiewijzer.core.handboek.lengtes import points_of_length
from functiewijzer.core.handboek.naamverdeling import one_line, share_names
from functiewijzer.core.handboek.nokopbouw import clean_niveaus
from functiewijzer.core.handboek.onafgemaakt import lines_without_place, point_of_lines, points_of_handbook
from functiewijzer.core.handboek.openpunt import Openpunt
from functiewijzer.core.handboek.profielopbouw import build_profiel


def build(herkenning: Herkenning, bron: Bronbestand, opties: Bouwopties) -> Handboekdocumenten:
    """Return the documents of the profile folder that a handbook of one file becomes."""
    return build_together([(herkenning, bron)], opties)


def build_together(handboeken: Sequence[tuple[Herkenning, Bronbestand]], opties: Bouwopties) -> Handboekdocumenten:
    """Return the documents of the one profile folder that the files of a handbook become together.

    Where nothing was recognised there are none.
    """
    parts = [_bouwstukken(herkenning, bron) for herkenning, bron in handboeken]
    stukken = told_apart([stuk for part in parts for stuk in part])
    bladen = [blad for herkenning, _ in handboeken for blad in herkenning.groepsbladen]
    texts = groepsteksten(bladen)
    ladder = _ladder({*texts, *(groep for stuk in stukken for groep in _groups_of(stuk))}, handboeken)
    naam = opties.huisnaam or (one_line(handboeken[0][1].naam) if handboeken else "") or "Functiehuis"
    wensen = [_wens(stuk, naam) for stuk in stukken]
    families = assign_families(wensen)
    kaders = _kaders(stukken, wensen, ladder, opties)
    huis = build_huis(naam, ladder, families.values() or [Familie("1", naam)], texts)
    profielen = [build_profiel(stuk, kader) for stuk, kader in zip(stukken, kaders, strict=True)]
    points: list[Openpunt] = []
    start = 0
    for (herkenning, _), part in zip(handboeken, parts, strict=True):
        own = stukken[start : start + len(part)]
        loose = lines_without_place(herkenning, own)
        for place, lines in loose.items():
            if place >= 0:
                at = start + place
                profielen[at] = replace(profielen[at], openpunten=(point_of_lines(lines), *profielen[at].openpunten))
        points += points_of_handbook(herkenning, own, loose.get(-1, ()))
        start += len(part)
    documenten = (huis, copy_bank(opties.vragenbank), *profielen) if profielen or texts else ()
    return Handboekdocumenten(documenten=tuple(map(_with_lengths, documenten)), openpunten=tuple(points))


def _ladder(named: set[str], handboeken: Sequence[tuple[Herkenning, Bronbestand]]) -> tuple[str, ...]:
    """Return the groups of the functions, with those beside them that the handbook names in the same form."""
    beside = {groep for herkenning, _ in handboeken for groep in herkenning.groepen}
    whole = ladder_of(named | beside)
    return whole if all(same_form(groep, other) for groep in named for other in beside) else ladder_of(named)


def _bouwstukken(herkenning: Herkenning, bron: Bronbestand) -> list[Bouwstuk]:
    wijzer = make_bronwijzer(bron, herkenning.lezing)
    stukken = [stuk for functie in herkenning.functies for stuk in bouwstukken_of(functie, wijzer)]
    if herkenning.functies:
        return stukken
    bladen = functions_of_bladen(herkenning.groepsbladen)
    return [replace(stuk, is_blad=True) for functie in bladen for stuk in bouwstukken_of(functie, wijzer)]


def _groups_of(stuk: Bouwstuk) -> Iterator[str]:
    """Yield the groups that a function names, and those beside its own where a rule leaves them to be counted."""
    functie = stuk.functie
    if stuk.groep is not None:
        yield stuk.groep
    for regel in functie.regels:
        named = clean_groep(regel.groep)
        counted = count_on(stuk.groep, regel.richting.sign) if stuk.groep and not regel.groep else None
        yield from (groep for groep in (named, counted) if groep is not None)
    if functie.nok is not None:
        yield from clean_niveaus(functie.nok)


def _wens(stuk: Bouwstuk, huisnaam: str) -> Codewens:
    code = one_line(stuk.functie.code.tekst) if stuk.functie.code else None
    return Codewens(familie=stuk.familie or huisnaam, naam=stuk.naam, code=code)


def _kaders(
    stukken: Sequence[Bouwstuk], wensen: Sequence[Codewens], ladder: tuple[str, ...], opties: Bouwopties
) -> list[Bouwkader]:
    families = assign_families(wensen)
    codes = assign_codes(wensen, families, opties.codes)
    names = share_names(
        [
            (code, stuk.naam, [passage.tekst for passage in stuk.functie.alternatieve_namen])
            for code, stuk in zip(codes, stukken, strict=True)
        ]
    )
    return [
        Bouwkader(opties=opties, ladder=ladder, code=code, familie=families[wens.familie], namen=namen)
        for code, wens, namen in zip(codes, wensen, names, strict=True)
    ]


def _with_lengths(document: Handboekdocument) -> Handboekdocument:
    return replace(document, openpunten=(*document.openpunten, *points_of_length(document.gegevens)))
