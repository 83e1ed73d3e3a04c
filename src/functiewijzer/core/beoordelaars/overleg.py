"""The Overleg: two gradings of one job, the choices made between them, and what still waits for a choice."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from msgspec import Struct

from functiewijzer.core.beoordelaars.kop import KOP_SLEUTELS, Kopverschil, describe_sleutel
from functiewijzer.core.beoordelaars.samenvoegen import (
    chosen_answer,
    join_equal,
    join_overwogen,
    join_redenen,
    join_roles,
    join_texts,
    join_vlaggen,
)
from functiewijzer.core.dossiers.consensus import ANTWOORDEN, Beoordeling, Consensus, Consensusverschil, Kant
from functiewijzer.core.dossiers.dossier import Dossier, Vergelijkbaar
from functiewijzer.core.dossiers.zijde import Zijde
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.vragenlijst import Gesprek, path_of, with_shown_texts
from functiewijzer.core.profielen.antwoorden import Antwoord
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.vingerafdruk import vingerafdruk
from functiewijzer.core.profielen.vraag import Vraag


class Vraagverschil(Struct, frozen=True):
    """A question that the two did not answer alike; None for an answer that is not there."""

    vraag: Vraag
    eerste: Antwoord | None
    tweede: Antwoord | None


Geschil = Kopverschil | Vraagverschil
"""A difference that waits for a choice."""


@dataclass(frozen=True)
class Overleg:
    """Two gradings against one profile, and the choices made so far; all that is asked and written follows from it."""

    eerste: Zijde
    tweede: Zijde
    bibliotheek: Bibliotheek
    keuzes: tuple[Consensusverschil, ...] = ()

    @property
    def profiel(self) -> Referentieprofiel:
        """The profile of both."""
        return self.bibliotheek.profielen[self.eerste.dossier.profiel or ""]

    @property
    def consensus(self) -> Consensus:
        """The consensus as far as it has come."""
        return Consensus(eerste=_beoordeling(self.eerste), tweede=_beoordeling(self.tweede), verschillen=self.keuzes)

    @cached_property
    def antwoorden(self) -> dict[str, Antwoord]:
        """What is agreed: answers that were alike, and those chosen; in the order of asking."""
        ids = {**self.eerste.dossier.antwoorden, **self.tweede.dossier.antwoorden, **self._chosen}
        agreed = ((vraag, self._agreed(vraag)) for vraag in ids)
        return with_shown_texts(self.profiel, {vraag: antwoord for vraag, antwoord in agreed if antwoord is not None})

    @property
    def gesprek(self) -> Gesprek:
        """The interview as it is agreed so far."""
        return self.bibliotheek.start_gesprek(self.profiel, self.antwoorden)

    def find_geschillen(self) -> Iterator[Geschil]:
        """Yield what still waits for a choice: the head, then the questions in the order of asking.

        A choice can bring up questions that one of the two, or neither, was asked; those wait for a choice too.
        """
        for verschil in self._kopverschillen():
            if verschil.sleutel not in self._by_onderdeel:
                yield verschil
        start = self.bibliotheek.start_gesprek
        asked = {v.id for zijde in self._zijden for v in path_of(start(self.profiel, zijde.dossier.antwoorden))}
        for vraag in path_of(self.gesprek):
            one, other = self._given(vraag.id)
            is_new = vraag.id not in asked and _option(one) is None
            if vraag.id not in self._chosen and (is_new or _option(one) != _option(other)):
                yield Vraagverschil(vraag, one, other)

    @property
    def concept(self) -> Dossier:
        """The dossier with what is agreed so far, not graded."""
        first, second = self.eerste.dossier, self.tweede.dossier
        return first.model_copy(
            update={
                **self._kop(),
                "beoordelaar": join_roles(first.beoordelaar, second.beoordelaar),
                "keuze": join_texts(first.keuze, second.keuze),
                "redenen": join_redenen(first, second),
                "overwogen": join_overwogen(first, second),
                "antwoorden": self.antwoorden,
                "afgesloten_vlaggen": join_vlaggen(first, second),
                "vergelijkbaar": self._vergelijkbaar(),
                "consensus": self.consensus,
                "besluit": first.besluit if not self.keuzes and first.besluit == second.besluit else None,
                "advies": None,
                "verder_bij": None,
                "herkomst": None,
                "stappen": (),
            }
        )

    def with_keuze(self, keuze: Consensusverschil) -> "Overleg":
        """Return the talks with one more choice."""
        return replace(self, keuzes=(*self.keuzes, keuze))

    def without_last(self) -> "Overleg":
        """Return the talks without the choice that was made last."""
        return replace(self, keuzes=self.keuzes[:-1])

    def _vergelijkbaar(self) -> tuple[Vergelijkbaar, ...]:
        """Return what either cites, but neither of the two: those are this job itself."""
        own = {zijde.bestand for zijde in self._zijden}
        cited = dict.fromkeys(item for zijde in self._zijden for item in zijde.dossier.vergelijkbaar)
        return tuple(item for item in cited if item.dossier not in own)

    @property
    def _zijden(self) -> tuple[Zijde, Zijde]:
        return self.eerste, self.tweede

    @cached_property
    def _by_onderdeel(self) -> Mapping[str, Consensusverschil]:
        return {keuze.onderdeel: keuze for keuze in self.keuzes}

    @property
    def _chosen(self) -> Mapping[str, Consensusverschil]:
        """The choices between answers, by the id of the question."""
        found = self._by_onderdeel.items()
        return {key.removeprefix(ANTWOORDEN): keuze for key, keuze in found if key.startswith(ANTWOORDEN)}

    def _given(self, vraag: str) -> tuple[Antwoord | None, Antwoord | None]:
        return self.eerste.dossier.antwoorden.get(vraag), self.tweede.dossier.antwoorden.get(vraag)

    def _agreed(self, vraag: str) -> Antwoord | None:
        one, other = self._given(vraag)
        keuze = self._chosen.get(vraag)
        if keuze is not None:
            return chosen_answer(one, other, keuze.keuze, keuze.reden)
        return join_equal(one, other) if _option(one) == _option(other) else None

    def _kopverschillen(self) -> Iterator[Kopverschil]:
        """Yield where the heads contradict each other; what only one of the two says is taken over."""
        for sleutel in KOP_SLEUTELS:
            one, other = (describe_sleutel(zijde.dossier, sleutel) for zijde in self._zijden)
            if one is not None and other is not None and one != other:
                yield Kopverschil(sleutel, one, other)

    def _kop(self) -> dict[str, Any]:
        values: dict[str, Any] = {}
        contradicted = {verschil.sleutel for verschil in self._kopverschillen()}
        for sleutel in KOP_SLEUTELS:
            one, other = (getattr(zijde.dossier, sleutel) for zijde in self._zijden)
            keuze = self._by_onderdeel.get(sleutel)
            if sleutel not in contradicted:
                values[sleutel] = one if one is not None else other
            elif keuze is None:
                values[sleutel] = None
            else:
                values[sleutel] = one if keuze.gekozen_kant is Kant.EERSTE else other
        return values


def _option(antwoord: Antwoord | None) -> str | None:
    return None if antwoord is None or antwoord.is_open else antwoord.antwoord


def _beoordeling(zijde: Zijde) -> Beoordeling:
    return Beoordeling(dossier=zijde.bestand, beoordelaar=zijde.dossier.beoordelaar, hash=vingerafdruk(zijde.dossier))
