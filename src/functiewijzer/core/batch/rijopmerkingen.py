"""The remarks on a row: what is odd about what it says, and what in its advice a person has to look at.

They follow from the row and from the columns of its advice alone, so a row that was written before gets the same.
"""

from collections.abc import Iterator
from typing import Final

from functiewijzer.core.batch.celteksten import GEEN, quoted, read_answers, read_code, title_remarks
from functiewijzer.core.batch.gegeven import Gegeven
from functiewijzer.core.batch.opmerking import Opmerking, Opmerkingsoort
from functiewijzer.core.batch.rijadvies import Profielbasis, Rijadvies
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.conclusie import Uitkomst, Vlag
from functiewijzer.core.indeling.indeling import Status
from functiewijzer.core.indeling.reden import is_reden, is_too_short, repeated_in
from functiewijzer.core.titels.titelmatch import TitelMatch

_COMPLETE: Final = frozenset({Status.VOORLOPIG, Status.ONDERBOUWD})


def remarks_on(
    gegeven: Gegeven, advies: Rijadvies, bibliotheek: Bibliotheek, match: TitelMatch | None
) -> Iterator[Opmerking]:
    """Yield the remarks on a row with this advice, in the order to say them.

    `match` is what its title points to; None where the title was not asked.
    """
    profielen = bibliotheek.profielen
    yield from gegeven.opmerkingen
    yield from title_remarks(gegeven.titel)
    if match is not None and match.ontwerp is not None:
        yield Opmerking(Opmerkingsoort.TITEL_ONTWERP, gegevens=(f"{match.ontwerp.code} {match.ontwerp.naam}",))
    if match is not None and match.is_tweevoudig:
        yield Opmerking(Opmerkingsoort.TWEE_FUNCTIES)
    named = read_code(gegeven.profiel_vast)
    if named in bibliotheek.ontwerpen:
        yield Opmerking(Opmerkingsoort.PROFIEL_ONTWERP, gegevens=(quoted(named),))
    elif named and named != GEEN and named not in profielen:
        yield Opmerking(Opmerkingsoort.PROFIEL_ONBEKEND, gegevens=(quoted(named),))
    if advies.profiel:
        yield from read_answers(profielen[advies.profiel], gegeven.antwoorden)[1]
        yield from _about_redenen(gegeven)
        yield from _about_advies(gegeven, advies)
    else:
        yield from _without_profiel(gegeven, advies, is_ontwerp=match is not None and match.ontwerp is not None)


def _without_profiel(gegeven: Gegeven, advies: Rijadvies, *, is_ontwerp: bool) -> Iterator[Opmerking]:
    if advies.titelmatch == Profielbasis.GEEN and gegeven.titel.strip():
        if advies.tweede_profiel:
            yield Opmerking(Opmerkingsoort.TITEL_SLUIT_UIT, gegevens=(advies.tweede_profiel,))
        elif not is_ontwerp:
            yield Opmerking(Opmerkingsoort.GEEN_PROFIEL)
    if gegeven.antwoorden:
        yield Opmerking(Opmerkingsoort.ZONDER_PROFIEL)


def _about_redenen(gegeven: Gegeven) -> Iterator[Opmerking]:
    redenen = tuple(gegeven.redenen_per_kolom)
    for kolom, tekst in redenen:
        if is_too_short(tekst):
            yield Opmerking(Opmerkingsoort.REDEN_TE_KORT, kolom, (quoted(tekst),))
    if repeated_in(tekst for _, tekst in redenen):
        yield Opmerking(Opmerkingsoort.REDEN_OVERAL)


def _about_advies(gegeven: Gegeven, advies: Rijadvies) -> Iterator[Opmerking]:
    if advies.uitkomst == Uitkomst.GEEN_MATCH:
        yield Opmerking(Opmerkingsoort.ANTWOORD_SLUIT_UIT, gegevens=(advies.profiel,))
    closed = {vlag for vlag, tekst in gegeven.vlaggen if is_reden(tekst)}
    if Vlag.TEGENSTRIJDIG in advies.vlaggen and advies.status in _COMPLETE and Vlag.TEGENSTRIJDIG not in closed:
        yield Opmerking(Opmerkingsoort.TEGENSTRIJDIG)
