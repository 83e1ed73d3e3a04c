"""What an indeling gives a row: the columns that follow from the answers."""

from collections.abc import Iterator

from functiewijzer.core.batch.rijadvies import ANDERE_REFERENTIE, Rijadvies
from functiewijzer.core.indeling.conclusie import Uitkomst, Vlag
from functiewijzer.core.indeling.indeling import Indeling
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel


def columns_of(profiel: Referentieprofiel, indeling: Indeling) -> Rijadvies:
    """Return the advice on a row as far as profile and answers go."""
    return Rijadvies(
        profiel=profiel.code,
        profiel_naam=profiel.naam,
        functiegroep=indeling.functiegroep or "",
        uitkomst=indeling.uitkomst.value,
        status=indeling.status.value,
        mogelijke_groepen=tuple(_possible(indeling)),
        vlaggen=tuple(vlag.value for vlag in indeling.vlaggen),
        ook_bekijken=tuple(_elsewhere(indeling)),
        kantelpunten=tuple(f"{k.vraag}: {k.naar} → {k.functiegroep}" for k in indeling.kantelpunten),
        open_vragen=indeling.open_vragen,
    )


def _possible(indeling: Indeling) -> Iterator[str]:
    yield from indeling.mogelijke_groepen
    if indeling.geen_match_mogelijk:
        yield Uitkomst.GEEN_MATCH.value


def _elsewhere(indeling: Indeling) -> Iterator[str]:
    """Yield where else to look: the neighbours in the group of the outcome, else that another reference may fit."""
    found = [b.profiel for b in indeling.uitgangspunt.buren if b.richting.value == indeling.uitkomst.value]
    yield from found
    if not found and (indeling.ook_bekijken or Vlag.GRENS_VAN_BEREIK in indeling.vlaggen):
        yield ANDERE_REFERENTIE
