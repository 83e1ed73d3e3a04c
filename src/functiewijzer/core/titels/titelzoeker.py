"""The Titelzoeker: compares a job title with every name of every profile, in plain Python."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.kader import Titelbeeld
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.woordenlijst import Band, Woordenlijst
from functiewijzer.core.titels.titel import Lezing, Titel, Titellezer
from functiewijzer.core.titels.titelmatch import Kandidaat, TitelMatch, best_of, rank
from functiewijzer.core.titels.titelscore import WHOLE, Frequenties, Vector, make_vector, score
from functiewijzer.core.titels.titelsignalen import (
    Leessignaal,
    Titelantwoord,
    excludes,
    make_leessignalen,
    read_signalen,
    voorstellen_of,
)


class Profielnaam(NamedTuple):
    """One name of a profile, read: which profile, the name as written and its words."""

    profiel: Referentieprofiel
    naam: str
    woorden: frozenset[str]


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
        found = (self._best_in(titel, vormen, code) for code in self.namen)
        return self.judge(titel, [kandidaat for kandidaat in found if kandidaat is not None])

    def find_in(self, tekst: str, code: str) -> Kandidaat | None:
        """Return what a title says for one profile, whatever the others; None where there is nothing to compare."""
        titel = self.lezer.read(tekst)
        return self._best_in(titel, self._with_vectors(titel), code)

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

    def _best_in(
        self, titel: Titel, vormen: Sequence[tuple[Lezing, tuple[Vector, ...]]], code: str
    ) -> Kandidaat | None:
        if not vormen or code not in self.namen:
            return None
        namen, namevectors = self.namen[code], self._vectors[code]
        return best_of(
            self.kandidaat_of(titel, lezing, *_nearest(vectors, namen, namevectors)) for lezing, vectors in vormen
        )

    def vormen_of(self, titel: Titel) -> tuple[Leesvorm, ...]:
        """Return what to compare for every reading of a title that has words."""
        return tuple(Leesvorm(lezing, self._varianten(lezing)) for lezing in titel.lezingen if lezing)

    def kandidaat_of(self, titel: Titel, lezing: Lezing, duizendsten: int, naam: Profielnaam) -> Kandidaat:
        """Return a reading as a candidate for the profile of the name that is nearest to it."""
        profiel = naam.profiel
        barred = self._niet_voor[profiel.code]
        if barred:
            barred &= frozenset(lezing) - naam.woorden
        signalen: tuple[Titelantwoord, ...] = ()
        if leessignalen := self._signalen[profiel.code]:
            # A rayonmanager is no assistent rayonmanager: such a name takes nothing from what the title says.
            is_whole = naam.woorden & self.lezer.signals <= titel.woorden
            signalen = tuple(read_signalen(leessignalen, titel, naam.woorden if is_whole else frozenset()))
        barred_words = tuple(sorted(barred)) if barred else ()
        return Kandidaat(
            profiel=profiel,
            naam=naam.naam,
            woorden=naam.woorden,
            duizendsten=duizendsten,
            niet_voor=barred_words,
            antwoorden=signalen,
            is_uitgesloten=excludes(profiel, signalen),
        )

    def judge(self, titel: Titel, kandidaten: Iterable[Kandidaat]) -> TitelMatch:
        """Return the match, given the best candidate of every profile that can come first or second."""
        ranked = tuple(sorted(kandidaten, key=rank))
        fitting = tuple([kandidaat for kandidaat in ranked if not kandidaat.niet_voor])
        is_dubbel = len(titel.lezingen) > 1
        return TitelMatch(self._naamband(titel, fitting, is_dubbel=is_dubbel), ranked, fitting, is_dubbel)

    @cached_property
    def namen(self) -> Mapping[str, tuple[Profielnaam, ...]]:
        """Every name and alternative name by the code of its profile, once for each reading; none without words."""
        found = {
            code: tuple(
                Profielnaam(profiel, naam, frozenset(lezing))
                for naam in (profiel.naam, *profiel.alternatieve_namen)
                for lezing in self.lezer.read(naam).lezingen
                if lezing
            )
            for code, profiel in self.bibliotheek.profielen.items()
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
    def _signalen(self) -> dict[str, tuple[Leessignaal, ...]]:
        return {code: make_leessignalen(profiel, self.lezer) for code, profiel in self.bibliotheek.profielen.items()}

    @cached_property
    def _niet_voor(self) -> dict[str, frozenset[str]]:
        return {
            code: frozenset(woord for text in profiel.niet_voor for woord in self.lezer.read(text).woorden)
            for code, profiel in self.bibliotheek.profielen.items()
        }

    def _naamband(self, titel: Titel, fitting: Sequence[Kandidaat], *, is_dubbel: bool) -> Band:
        best = fitting[0] if fitting else None
        if best is None or best.score < self.grenzen.beoordelen:
            return Band.GEEN
        general = self.lezer.general
        if titel.woorden <= general or best.woorden <= general:
            # Words that are in many titles: only a name that is the very title is worth a look.
            return Band.BEOORDELEN if best.duizendsten == WHOLE else Band.GEEN
        ahead = best.score - (fitting[1].score if len(fitting) > 1 else 0)
        is_near = best.score >= self.grenzen.zeker and ahead >= self.grenzen.marge
        # A name that says more than the title, says what may not be so: sales in ‘sales administratief medewerker’.
        is_whole = best.woorden - titel.woorden <= general
        return Band.ZEKER if is_near and is_whole and not is_dubbel else Band.BEOORDELEN


class _Vectors(dict[str, tuple[Vector, ...]]):
    """The vectors of the names of each profile, made when they are looked up."""

    def __init__(self, namen: Mapping[str, tuple[Profielnaam, ...]], frequenties: Frequenties) -> None:
        self._namen = namen
        self._frequenties = frequenties

    def __missing__(self, code: str) -> tuple[Vector, ...]:
        vectors = tuple(make_vector(naam.woorden, self._frequenties) for naam in self._namen[code])
        self[code] = vectors
        return vectors


def _nearest(
    vectors: Sequence[Vector], namen: Sequence[Profielnaam], namevectors: Sequence[Vector]
) -> tuple[int, Profielnaam]:
    """Return the name that is nearest to a reading, with its score; of equal names the first."""
    scored = [
        (max(score(vector, other) for vector in vectors), naam) for naam, other in zip(namen, namevectors, strict=True)
    ]
    return max(scored, key=lambda item: item[0])
