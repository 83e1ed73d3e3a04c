"""What an indeling gives a row: the columns that follow from the answers."""

from collections.abc import Iterator

from functiewijzer.core.batch.elders import find_elders
from functiewijzer.core.batch.rijadvies import Rijadvies
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.conclusie import Uitkomst
from functiewijzer.core.indeling.indeling import Indeling
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel


def columns_of(profiel: Referentieprofiel, indeling: Indeling, bibliotheek: Bibliotheek) -> Rijadvies:
    """Return the advice on a row as far as profile and answers go."""
    return Rijadvies(
        profiel=profiel.code,
        profiel_naam=profiel.naam,
        functiegroep=indeling.functiegroep or "",
        uitkomst=indeling.uitkomst.value,
        status=indeling.status.value,
        mogelijke_groepen=tuple(_possible(indeling)),
        vlaggen=tuple(vlag.value for vlag in indeling.vlaggen),
        ook_bekijken=find_elders(indeling, profiel, bibliotheek),
        kantelpunten=tuple(f"{k.vraag}: {k.naar} → {k.functiegroep}" for k in indeling.kantelpunten),
        open_vragen=indeling.open_vragen,
    )


def _possible(indeling: Indeling) -> Iterator[str]:
    yield from indeling.mogelijke_groepen
    if indeling.geen_match_mogelijk:
        yield Uitkomst.GEEN_MATCH.value
