"""The Dossierrij: what a list of many dossiers keeps of each, so that a folder of any size fits."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import Final

from functiewijzer.core.bibliotheek import Bibliotheek
from functiewijzer.core.conclusie import Vlag
from functiewijzer.core.dossier import Dossier
from functiewijzer.core.dossiers.leeftijd import age_in_months
from functiewijzer.core.indeling import Status
from functiewijzer.core.stappen import AntwoordStap
from functiewijzer.core.voorwaarde import Waarheid

ZONDER_ADVIES: Final = "zonder_advies"
"""Stands for the status of a dossier that has no advice yet, such as a saved gesprek."""
STATUSSEN: Final = (*(status.value for status in Status), ZONDER_ADVIES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossierrij:
    """One dossier in short. `pad` is its place in the folder; what the dossier does not say is None, a title empty.

    `functiegroep` is the group that holds, `adviesgroep` that of the advice. `antwoorden` is a fingerprint of the
    answers that counted, `has_reden` says whether the besluit has a reason. A consensus names in `samen_uit` the two
    dossiers that it was made of; those are `is_opgegaan`, and no gradings of their own any more.
    """

    pad: str
    functietitel: str = ""
    afdeling: str | None = None
    profiel: str | None = None
    profielversie: str | None = None
    profielhash: str | None = None
    functiefamilie: str | None = None
    familienaam: str | None = None
    functiegroep: str | None = None
    adviesgroep: str | None = None
    status: str = ZONDER_ADVIES
    has_besluit: bool = False
    has_reden: bool = False
    datum: date | None = None
    open_vlaggen: tuple[Vlag, ...] = ()
    antwoorden: str | None = None
    samen_uit: tuple[str, ...] = ()
    is_opgegaan: bool = False

    @property
    def has_advies(self) -> bool:
        """Whether the dossier holds an advice."""
        return self.status != ZONDER_ADVIES

    @property
    def naam(self) -> str:
        """The title of the job between quotes; the place of the file where there is none."""
        return f"‘{self.functietitel or self.pad}’"

    def age_on(self, day: date) -> int | None:
        """Return the age in whole months on a day; None where the dossier names no day."""
        return None if self.datum is None else age_in_months(self.datum, day)


def make_rij(pad: str, dossier: Dossier, bibliotheek: Bibliotheek) -> Dossierrij:
    """Return a dossier in short; the library tells the family of one that has no advice yet."""
    familie, familienaam = _familie(dossier, bibliotheek)
    advies, besluit, herkomst = dossier.advies, dossier.besluit, dossier.herkomst
    return Dossierrij(
        pad=pad,
        functietitel=dossier.functietitel or "",
        afdeling=dossier.afdeling,
        profiel=dossier.profiel,
        profielversie=herkomst.profielversie if herkomst else None,
        profielhash=herkomst.profielhash if herkomst else None,
        functiefamilie=familie,
        familienaam=familienaam,
        functiegroep=dossier.functiegroep,
        adviesgroep=advies.functiegroep if advies else None,
        status=advies.status.value if advies else ZONDER_ADVIES,
        has_besluit=besluit is not None,
        has_reden=besluit is not None and besluit.reden is not None,
        datum=_datum(dossier),
        open_vlaggen=dossier.open_vlaggen,
        antwoorden=_fingerprint(dossier),
        samen_uit=tuple(_samen_uit(pad, dossier)),
    )


def _samen_uit(pad: str, dossier: Dossier) -> Iterator[str]:
    """Yield the dossiers that a finished consensus was made of, as files beside it."""
    if dossier.consensus is not None and dossier.is_vastgelegd:
        folder = pad.rpartition("/")[0]
        for beoordeling in (dossier.consensus.eerste, dossier.consensus.tweede):
            name = beoordeling.dossier.replace("\\", "/").rpartition("/")[2]
            yield f"{folder}/{name}" if folder else name


def _familie(dossier: Dossier, bibliotheek: Bibliotheek) -> tuple[str | None, str | None]:
    """Return code and name of the family: as it was at the grading, else that of the profile now."""
    if dossier.advies is not None:
        return dossier.advies.referentie.functiefamilie, dossier.advies.referentie.familienaam
    profiel = bibliotheek.profielen.get(dossier.profiel or "")
    return (profiel.functiefamilie, None) if profiel is not None else (None, None)


def _datum(dossier: Dossier) -> date | None:
    """Return the day from which the age counts: of the besluit, else the peildatum, else of the description."""
    besluit = dossier.besluit.datum if dossier.besluit else None
    beschrijving = dossier.functiebeschrijving.datum if dossier.functiebeschrijving else None
    return besluit or dossier.peildatum or beschrijving


def _fingerprint(dossier: Dossier) -> str | None:
    """Return a text that two dossiers share where the same questions on the path have the same answers."""
    given = [
        f"{stap.vraag}={stap.antwoord}"
        for stap in dossier.stappen
        if isinstance(stap, AntwoordStap) and stap.antwoord is not None and stap.op_pad is Waarheid.WAAR
    ]
    return blake2b("\n".join(sorted(given)).encode(), digest_size=16).hexdigest() if given else None
