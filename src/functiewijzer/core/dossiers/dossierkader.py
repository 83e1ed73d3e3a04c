"""The Kader of a dossier: what it says beside its answers, read from its fields and from what it recorded before."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.kader import Kader
from functiewijzer.core.indeling.methode import NIEUWSTE, Methode
from functiewijzer.core.indeling.reden import is_reden
from functiewijzer.core.indeling.stapdelen import Buur
from functiewijzer.core.indeling.stappen import Uitgangspunt, find_start
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.core.profielen.woordenlijst import Band


def make_kader(dossier: Dossier, titelband: Band | None = None) -> Kader:
    """Return the kader of a new grading, as far as the dossier and its title tell."""
    return _kader(dossier, titelband=titelband)


def with_buren(kader: Kader, dossier: Dossier, bibliotheek: Bibliotheek, richting: Richting) -> Kader:
    """Return a kader with the neighbours on one side that the dossier does not treat with a reason.

    Raises KeyError where the library does not have the profile of the dossier.
    """
    treated = {overweging.profiel for overweging in dossier.overwogen if is_reden(overweging.reden)}
    buren = bibliotheek.buren_of(bibliotheek.profielen[dossier.profiel or ""], richting)
    return replace(kader, buren=tuple(buur for buur in buren if buur.profiel not in treated))


def recorded_kader(dossier: Dossier, *, is_replay: bool) -> Kader:
    """Return the kader of a record: what depends on the library, as it was recorded, and every text that counted then.

    `is_replay` takes the edition of the method with which it was made; else the newest is used.
    """
    start = find_start(dossier.stappen)
    if start is None:
        return _kader(dossier)
    methode = start.editie if is_replay else NIEUWSTE
    if not methode.asks_redenen:
        return Kader(methode=methode)
    return _kader(dossier, methode=methode, titelband=start.titelband, buren=start.buren, start=start)


def _kader(
    dossier: Dossier,
    *,
    methode: Methode = NIEUWSTE,
    titelband: Band | None = None,
    buren: tuple[Buur, ...] = (),
    start: Uitgangspunt | None = None,
) -> Kader:
    redenen, gesloten = (start.redenen, start.gesloten) if start is not None else ((), ())
    keuze = dossier.keuze is not None and ((start is not None and start.keuze) or is_reden(dossier.keuze))
    return Kader(
        methode=methode,
        keuze=keuze,
        redenen=_counting(dossier.redenen, redenen),
        gesloten=_counting({vlag.value: text for vlag, text in dossier.afgesloten_vlaggen.items()}, gesloten),
        titelband=titelband,
        buren=buren,
    )


def _counting(texts: Mapping[str, str], recorded: Sequence[str]) -> tuple[str, ...]:
    """Return the keys of the texts that are a reason, or that counted when the record was made (ADR 12)."""
    return tuple(sorted(key for key, text in texts.items() if key in recorded or is_reden(text)))
