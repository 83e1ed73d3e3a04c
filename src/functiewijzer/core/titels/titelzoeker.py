"""The Titelzoeker: compares a job title with every name of every profile, in plain Python."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.kader import Titelbeeld
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.woordenlijst import Band, Woordenlijst
from functiewijzer.core.titels.titel import Titel, Titellezer
from functiewijzer.core.titels.titelbeperking import Beperker, Beperking
from functiewijzer.core.titels.titelmatch import Kandidaat, TitelMatch, best_of, rank
from functiewijzer.core.titels.titelnaam import Profielnaam, nearest
from functiewijzer.core.titels.titelrollen import Lezing
from functiewijzer.core.titels.titelscore import Frequenties, Vector, make_vector
from functiewijzer.core.titels.titelsignalen import (
    Leessignaal,
    Titelantwoord,
    excludes,
    make_leessignalen,
    read_signalen,
    voorstellen_of,
)


class Leesvorm(NamedTuple):
    """One reading of a title that has words, with the sets of words to compare for it."""

    lezing: Lezing
    varianten: tuple[frozenset[str], ...]


class Titelzoeker:
    """Finds the profile that a title points to; in plain Python, for one title at a time."""

    def __init__(self, bibliotheek: Bibliotheek, woordenlijst: Woordenlijst, frequenties: Frequenties) -> None:
        self.bibliotheek = bibliotheek
        self.lezer = Titellezer(woordenlijst)
        self.woordenlijst = woordenlijst
        self.grenzen = woordenlijst.grenzen
        self.frequenties = frequenties

    def find(self, tekst: str) -> TitelMatch:
        """Return the match of a title; total, and the same for the same title."""
        titel = self.lezer.read(tekst)
        vormen = self._with_vectors(titel)
        found = (self._best_in(vormen, code) for code in self.namen)
        return self.judge(titel, [kandidaat for kandidaat in found if kandidaat is not None])

    def find_in(self, tekst: str, code: str) -> Kandidaat | None:
        """Return what a title says for one profile, whatever the others; None where there is nothing to compare."""
        return self._best_in(self._with_vectors(self.lezer.read(tekst)), code)

    def beeld_of(self, tekst: str, code: str) -> Titelbeeld:
        """Return how surely a title points to one profile, as if there were no other, and what it suggests."""
        kandidaat = self.find_in(tekst, code)
        if kandidaat is None:
            return Titelbeeld(Band.GEEN)
        band = self.judge(self.lezer.read(tekst), [kandidaat]).naamband
        return Titelbeeld(band, voorstellen_of(kandidaat.antwoorden))

    def _with_vectors(self, titel: Titel) -> list[tuple[Lezing, tuple[Vector, ...]]]:
        return [
            (vorm.lezing, tuple(make_vector(words, self.frequenties) for words in vorm.varianten))
            for vorm in self.vormen_of(titel)
        ]

    def _best_in(self, vormen: Sequence[tuple[Lezing, tuple[Vector, ...]]], code: str) -> Kandidaat | None:
        if not vormen or code not in self.namen:
            return None
        namen, namevectors = self.namen[code], self._vectors[code]
        return best_of(self.kandidaat_of(lezing, *nearest(vectors, namen, namevectors)) for lezing, vectors in vormen)

    def vormen_of(self, titel: Titel) -> tuple[Leesvorm, ...]:
        """Return what to compare for every reading of a title that has words."""
        return tuple(Leesvorm(lezing, self._varianten(lezing)) for lezing in titel.lezingen if lezing)

    def kandidaat_of(self, lezing: Lezing, duizendsten: int, naam: Profielnaam) -> Kandidaat:
        """Return a reading as a candidate for the profile of the name that is nearest to it."""
        profiel = naam.profiel
        barred = self._niet_voor[profiel.code]
        if barred:
            barred &= frozenset(lezing) - naam.woorden
        signalen: tuple[Titelantwoord, ...] = ()
        if leessignalen := self._signalen[profiel.code]:
            # A rayonmanager is no assistent rayonmanager: such a name takes nothing from what the title says.
            own = naam.woorden if (naam.woorden & self.lezer.signals).issubset(lezing) else frozenset()
            signalen = tuple(read_signalen(leessignalen, lezing, self.lezer.niveaus, own))
        is_excluded = excludes(profiel, signalen)
        points = duizendsten // 10
        kandidaat = Kandidaat(
            profiel=profiel,
            naam=naam.naam,
            woorden=naam.woorden,
            duizendsten=duizendsten,
            niet_voor=tuple(sorted(barred)) if barred else (),
            antwoorden=signalen,
            is_uitgesloten=is_excluded,
            naamscore=points,
            score=self.grenzen.cap(points, Band.GEEN) if is_excluded else points,
            is_oud=naam.is_oud,
        )
        if points < self.grenzen.beoordelen:
            return kandidaat
        if barred:
            return kandidaat.limited(Band.GEEN, Beperking.NIET_VOOR, self.grenzen)
        return kandidaat.limited(*self._beperker.limit(lezing, naam.woorden, duizendsten), self.grenzen)

    def judge(self, titel: Titel, kandidaten: Iterable[Kandidaat]) -> TitelMatch:
        """Return the match, given the best candidate of every profile that can come first or second."""
        ranked = sorted(kandidaten, key=rank)
        # A name that has all the words of both readings, or both jobs, leaves nothing open.
        is_open = len(titel.lezingen) > 1 and not (ranked and titel.woorden <= ranked[0].woorden)
        for place, kandidaat in enumerate(ranked):
            # Only one profile can be zeker, and only where nothing stands against it.
            against = self._against(titel, ranked, is_open=is_open) if place == 0 else Beperking.ANDER_PROFIEL
            if against is not None:
                ranked[place] = kandidaat.limited(Band.BEOORDELEN, against, self.grenzen)
            # An ontwerp keeps its place: where it is the best, another profile is no match either.
            if kandidaat.profiel.is_ontwerp:
                ranked[place] = ranked[place].limited(Band.GEEN, Beperking.ONTWERP, self.grenzen)
        fitting = tuple([kandidaat for kandidaat in ranked if not kandidaat.niet_voor])
        band = self.grenzen.band_of(fitting[0].naamscore) if fitting else Band.GEEN
        return TitelMatch(
            naamband=band,
            kandidaten=tuple(ranked),
            passend=fitting,
            is_dubbel=is_open,
            is_tweevoudig=is_open and titel.is_tweevoudig,
        )

    def _against(self, titel: Titel, ranked: Sequence[Kandidaat], *, is_open: bool) -> Beperking | None:
        """Return why the best candidate can't be zeker, beside what its own name lacks; None where nothing is."""
        if is_open:
            return Beperking.TWEE_FUNCTIES if titel.is_tweevoudig else Beperking.LEZINGEN
        best, *others = [kandidaat for kandidaat in ranked if not kandidaat.niet_voor] or ranked
        rivals = [other for other in others[:1] if self.grenzen.band_of(other.naamscore) is not Band.GEEN]
        is_near = any(best.gelijkenis - rival.gelijkenis < self.grenzen.marge for rival in rivals)
        return Beperking.ANDER_PROFIEL if is_near else None

    @cached_property
    def namen(self) -> Mapping[str, tuple[Profielnaam, ...]]:
        """Every name of today and of before by the code of its profile, once for each reading; none without words."""
        found = {
            code: tuple(
                Profielnaam(profiel, naam, frozenset(lezing), is_oud=is_oud)
                for naam, is_oud in _names(profiel)
                for lezing in self.lezer.read_naam(naam)
                if lezing
            )
            for code, profiel in self.bibliotheek.alle.items()
        }
        return {code: namen for code, namen in found.items() if namen}

    @cached_property
    def _vectors(self) -> Mapping[str, tuple[Vector, ...]]:
        return _Vectors(self.namen, self.frequenties)

    def _varianten(self, lezing: Lezing) -> tuple[frozenset[str], ...]:
        """Return the sets of words to compare: whole, and without the words about niveau or branche."""
        whole = frozenset(lezing)
        plain = whole - self.lezer.signals
        sets = (whole, whole - self.lezer.branches, plain, plain - self.lezer.branches)
        return tuple(words for words in dict.fromkeys(sets) if words)

    @cached_property
    def _beperker(self) -> Beperker:
        return Beperker(self.lezer, self.frequenties)

    @cached_property
    def _signalen(self) -> dict[str, tuple[Leessignaal, ...]]:
        return {code: make_leessignalen(profiel, self.lezer) for code, profiel in self.bibliotheek.alle.items()}

    @cached_property
    def _niet_voor(self) -> dict[str, frozenset[str]]:
        return {
            code: frozenset(woord for text in profiel.niet_voor for woord in self.lezer.read(text).woorden)
            for code, profiel in self.bibliotheek.alle.items()
        }


def _names(profiel: Referentieprofiel) -> Iterator[tuple[str, bool]]:
    """Yield the names of a profile, each with whether it is one of an earlier edition: those come last."""
    yield from ((naam, False) for naam in (profiel.naam, *profiel.alternatieve_namen))
    yield from ((naam, True) for naam in profiel.oude_namen)


class _Vectors(dict[str, tuple[Vector, ...]]):
    """The vectors of the names of each profile, made when they are looked up."""

    def __init__(self, namen: Mapping[str, tuple[Profielnaam, ...]], frequenties: Frequenties) -> None:
        self._namen = namen
        self._frequenties = frequenties

    def __missing__(self, code: str) -> tuple[Vector, ...]:
        vectors = tuple(make_vector(naam.woorden, self._frequenties) for naam in self._namen[code])
        self[code] = vectors
        return vectors
