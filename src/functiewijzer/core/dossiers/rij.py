"""The Dossierrij: what a list of many dossiers keeps of each, so that a folder of any size fits."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from datetime import date
from hashlib import blake2b
from typing import Final, TypeVar

from msgspec import Struct

from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.tegenspraak import is_edited
from functiewijzer.core.dossiers.teksten import find_vreemde_teksten
from functiewijzer.core.dossiers.wijzigingen import has_other_drempels
from functiewijzer.core.dossiers.zijde import beoordeling_key
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.conclusie import Vlag
from functiewijzer.core.indeling.indeling import Status
from functiewijzer.core.indeling.stappen import find_start
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.vingerafdruk import vingerafdruk
from functiewijzer.core.profielen.voorwaarde import Waarheid

K = TypeVar("K", bound=Hashable)

ZONDER_ADVIES: Final = "zonder_advies"
"""Stands for the status of a dossier that has no advice yet, such as a saved gesprek."""
COMBINATIE: Final = "combinatie"
"""Stands for the status of a combination job: its advice rests on those of its parts."""
GEWIJZIGD: Final = "gewijzigd"
"""Stands for the status of a record that somebody changed after its advice, so that the advice is no longer its own."""
STATUSSEN: Final = (*(status.value for status in Status), COMBINATIE, ZONDER_ADVIES, GEWIJZIGD)


class Dossierrij(Struct, frozen=True, kw_only=True):
    """One dossier in short. `pad` is its place in the folder; what the dossier does not say is None, a title empty.

    `functiegroep` is the group that holds, `adviesgroep` what was advised, `wijkt_af` whether the besluit gives
    another group than that, and `has_reden` whether it says why. `has_other_drempels` tells of thresholds that
    are not those of the library, `methode` is the edition of the method. `antwoorden` is a fingerprint of the
    answers that counted, `hash` one of the whole dossier. A consensus holds in `samen_uit` the fingerprints of
    the two dossiers that it was made of; those are `is_opgegaan`, and no gradings of their own any more.
    `beoordeling` is what one assessor did on one day; `dubbel_van` names the file that holds the same dossier
    and counts.
    """

    pad: str
    functietitel: str = ""
    afdeling: str | None = None
    profiel: str | None = None
    profielversie: str | None = None
    profielhash: str | None = None
    has_other_drempels: bool = False
    methode: int | None = None
    functiefamilie: str | None = None
    familienaam: str | None = None
    functiegroep: str | None = None
    adviesgroep: str | None = None
    status: str = ZONDER_ADVIES
    has_besluit: bool = False
    has_reden: bool = False
    wijkt_af: bool = False
    datum: date | None = None
    open_vlaggen: tuple[Vlag, ...] = ()
    antwoorden: str | None = None
    hash: str | None = None
    samen_uit: tuple[str, ...] = ()
    is_opgegaan: bool = False
    beoordeling: tuple[str, ...] | None = None
    dubbel_van: str | None = None

    @property
    def has_advies(self) -> bool:
        """Whether the dossier holds an advice, or the grading of a combination job."""
        return self.status != ZONDER_ADVIES

    @property
    def counts(self) -> bool:
        """Whether it is a grading of its own: no part of a consensus, and no copy."""
        return not self.is_opgegaan and self.dubbel_van is None

    @property
    def naam(self) -> str:
        """The title of the job between quotes; the place of the file where there is none."""
        return f"‘{self.functietitel or self.pad}’"

    def age_on(self, day: date) -> int | None:
        """Return the age in whole months on a day; None where the dossier names no day."""
        return None if self.datum is None else age_in_months(self.datum, day)


def make_rij(pad: str, dossier: Dossier, bibliotheek: Bibliotheek) -> Dossierrij:
    """Return a dossier in short; the library tells the family of one that has no advice yet."""
    familie, familienaam = familie_of(dossier, bibliotheek)
    besluit, herkomst = dossier.besluit, dossier.herkomst
    profiel = bibliotheek.profielen.get(dossier.profiel or "")
    start = find_start(dossier.stappen)
    return Dossierrij(
        pad=pad,
        functietitel=dossier.functietitel or "",
        afdeling=dossier.afdeling,
        profiel=dossier.profiel,
        profielversie=herkomst.profielversie if herkomst else None,
        profielhash=herkomst.profielhash if herkomst else None,
        has_other_drempels=profiel is not None and has_other_drempels(dossier, bibliotheek.drempels_of(profiel)),
        methode=start.methode if start is not None else None,
        functiefamilie=familie,
        familienaam=familienaam,
        functiegroep=dossier.functiegroep,
        adviesgroep=dossier.geadviseerd.functiegroep if dossier.geadviseerd else None,
        status=_status(dossier, profiel),
        has_besluit=besluit is not None,
        has_reden=besluit is not None and besluit.reden is not None,
        wijkt_af=dossier.wijkt_af,
        datum=_datum(dossier),
        open_vlaggen=dossier.open_vlaggen,
        antwoorden=_fingerprint(dossier),
        hash=vingerafdruk(dossier),
        samen_uit=_samen_uit(dossier),
        beoordeling=beoordeling_key(dossier),
    )


def _samen_uit(dossier: Dossier) -> tuple[str, ...]:
    """Return the fingerprints of the dossiers that a finished consensus was made of."""
    if dossier.consensus is None or not dossier.is_vastgelegd:
        return ()
    return dossier.consensus.eerste.hash, dossier.consensus.tweede.hash


def _status(dossier: Dossier, profiel: Referentieprofiel | None) -> str:
    if dossier.combinatie is not None:
        return COMBINATIE
    if dossier.advies is None:
        return ZONDER_ADVIES
    is_changed = is_edited(dossier) or bool(find_vreemde_teksten(dossier, profiel))
    return GEWIJZIGD if is_changed else dossier.advies.status.value


def _datum(dossier: Dossier) -> date | None:
    """Return the day from which the age counts: of the besluit, else the peildatum, else of the description."""
    besluit = dossier.besluit.datum if dossier.besluit else None
    beschrijving = dossier.functiebeschrijving.datum if dossier.functiebeschrijving else None
    return besluit or dossier.peildatum or beschrijving


def _fingerprint(dossier: Dossier) -> str | None:
    """Return a text that two dossiers share where the same questions on the path have the same answers."""
    given = [
        f"{stap.vraag}={stap.antwoord}"
        for stap in dossier.antwoordstappen
        if stap.antwoord is not None and stap.op_pad is Waarheid.WAAR
    ]
    return blake2b("\n".join(sorted(given)).encode(), digest_size=16).hexdigest() if given else None


def familie_of(dossier: Dossier, bibliotheek: Bibliotheek) -> tuple[str | None, str | None]:
    """Return code and name of the family: as it was at the grading, else that of the profile now, without a name."""
    if dossier.advies is not None:
        return dossier.advies.referentie.functiefamilie, dossier.advies.referentie.familienaam
    profiel = bibliotheek.profielen.get(dossier.profiel or "")
    return (profiel.functiefamilie, None) if profiel is not None else (None, None)


def age_in_months(begin: date, day: date) -> int:
    """Return how many whole months lie between two days; negative where `begin` is still to come."""
    return 12 * (day.year - begin.year) + day.month - begin.month - (day.day < begin.day)


def gather(rijen: Iterable[Dossierrij], key: Callable[[Dossierrij], K]) -> dict[K, list[Dossierrij]]:
    """Return the dossiers by a key, in the order of the first of each."""
    gathered: defaultdict[K, list[Dossierrij]] = defaultdict(list)
    for rij in rijen:
        gathered[key(rij)].append(rij)
    return dict(gathered)
