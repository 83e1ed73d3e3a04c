"""From what was recognised in a handbook to the documents of a profile folder."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from functiewijzer.core.handboek.bladopbouw import functions_of_bladen, groepsteksten
from functiewijzer.core.handboek.bouwstuk import Bouwkader, Bouwstuk, bouwstukken_of, told_apart
from functiewijzer.core.handboek.bron import Bronbestand
from functiewijzer.core.handboek.bronwijzer import make_bronwijzer
from functiewijzer.core.handboek.codes import Codewens, Familie, assign_codes, assign_families
from functiewijzer.core.handboek.groepsladder import clean_groep, count_on, ladder_of, same_form, step_of
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
    ladder = _ladder_in(stukken, texts, handboeken)
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


def _bouwstukken(herkenning: Herkenning, bron: Bronbestand) -> list[Bouwstuk]:
    wijzer = make_bronwijzer(bron, herkenning.lezing)
    stukken = [stuk for functie in herkenning.functies for stuk in bouwstukken_of(functie, wijzer)]
    if herkenning.functies:
        return stukken
    bladen = functions_of_bladen(herkenning.groepsbladen)
    return [replace(stuk, is_blad=True) for functie in bladen for stuk in bouwstukken_of(functie, wijzer)]


def _ladder_in(
    stukken: Sequence[Bouwstuk], texts: Iterable[str], handboeken: Sequence[tuple[Herkenning, Bronbestand]]
) -> tuple[str, ...]:
    """Return the groups of a house: those of its functions, those that a rule leaves to be counted, and others named.

    A group that no function has counts where the handbook writes it in the same form as those of the functions.
    """
    named = {*texts, *(groep for stuk in stukken for groep in _named_by(stuk))}
    beside = {groep for herkenning, _ in handboeken for groep in herkenning.groepen}
    if all(same_form(groep, other) for groep in named for other in beside):
        named |= beside
    step = step_of(named)
    return ladder_of({*named, *(groep for stuk in stukken for groep in _counted_by(stuk, step))})


def _named_by(stuk: Bouwstuk) -> Iterator[str]:
    functie = stuk.functie
    yield from (groep for groep in (stuk.groep, *(clean_groep(regel.groep) for regel in functie.regels)) if groep)
    yield from clean_niveaus(functie.nok) if functie.nok is not None else ()


def _counted_by(stuk: Bouwstuk, step: int) -> Iterator[str]:
    for regel in stuk.functie.regels if stuk.groep else ():
        counted = None if regel.groep or regel.geen_zijde else count_on(stuk.groep or "", regel.richting.sign * step)
        yield from (counted,) if counted else ()


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
