"""Dubbele dossiers: the same record twice, as copies and sync tools leave behind, and what looks like it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from functiewijzer.core.dossiers.rij import Dossierrij, gather
from functiewijzer.core.dossiers.signaal import Signaal, Signaalsoort


def find_dubbelen(hashes: Iterable[tuple[str, str | None]]) -> Mapping[str, str]:
    """Return for each file that holds the same dossier as another one which that is, by their names.

    Of files with one content the one with the shortest name counts: a copy gets a longer one.
    """
    by_hash: dict[str, list[str]] = {}
    for pad, hash_ in hashes:
        if hash_ is not None:
            by_hash.setdefault(hash_, []).append(pad)
    found: dict[str, str] = {}
    for paden in by_hash.values():
        first, *others = sorted(paden, key=lambda pad: (len(pad), pad))
        found |= dict.fromkeys(others, first)
    return found


def with_dubbelen(rijen: Sequence[Dossierrij]) -> Iterator[Dossierrij]:
    """Mark the dossiers that stand in another file as well."""
    dubbelen = find_dubbelen((rij.pad, rij.hash) for rij in rijen)
    return (replace(rij, dubbel_van=dubbelen[rij.pad]) if rij.pad in dubbelen else rij for rij in rijen)


def find_dubbelsignalen(rijen: Sequence[Dossierrij]) -> Iterator[Signaal]:
    """Yield the dossiers that stand there twice, and those of one assessor about one job on one day that differ."""
    by_pad = {rij.pad: rij for rij in rijen}
    for original, copies in gather((rij for rij in rijen if rij.dubbel_van), lambda rij: rij.dubbel_van).items():
        yield Signaal(soort=Signaalsoort.DUBBEL, rijen=(by_pad[original or ""], *copies))
    judged = (rij for rij in rijen if rij.beoordeling and not rij.dubbel_van and not rij.is_opgegaan)
    for together in gather(judged, lambda rij: rij.beoordeling).values():
        if len(together) > 1:
            yield Signaal(soort=Signaalsoort.DUBBEL, rijen=tuple(together))
