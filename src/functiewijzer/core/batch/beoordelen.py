"""Grading a row: from its title, its answers and what somebody decided before, to a Rijadvies."""

from collections.abc import Mapping
from operator import attrgetter, itemgetter
from typing import Final, NamedTuple, Protocol

from functiewijzer.core.batch.adviesrij import columns_of
from functiewijzer.core.batch.celteksten import GEEN, MAX_GELEZEN, read_answers, read_code
from functiewijzer.core.batch.gegeven import Gegeven
from functiewijzer.core.batch.grondwoorden import say_keuze
from functiewijzer.core.batch.kolommen import fold_kop
from functiewijzer.core.batch.motivering import (
    Profielkeuze,
    is_excluded_by_title,
    say_indeling,
    say_no_profile,
    say_profielkeuze,
)
from functiewijzer.core.batch.opmerking import Opmerking
from functiewijzer.core.batch.rijadvies import Profielbasis, Rijadvies
from functiewijzer.core.batch.rijopmerkingen import remarks_on
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.conclusie import Uitkomst
from functiewijzer.core.indeling.indeling import Status, determine_indeling
from functiewijzer.core.indeling.kader import Kader
from functiewijzer.core.indeling.reden import is_reden
from functiewijzer.core.indeling.stapdelen import Buur
from functiewijzer.core.profielen.antwoorden import Antwoord, Voorstel, with_voorstellen
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.core.profielen.woordenlijst import Band, Titelgrenzen
from functiewijzer.core.schrijfwijze import fold_titel
from functiewijzer.core.titels.titelmatch import Kandidaat, TitelMatch
from functiewijzer.core.titels.titelsignalen import voorstellen_of

_CACHE: Final = 5_000
_likeness: Final = attrgetter("duizendsten")
_BY_TITLE: Final = frozenset(band.value for band in Band)


class Titelvinder(Protocol):
    """What finds the profile of a title in a library."""

    bibliotheek: Bibliotheek
    grenzen: Titelgrenzen

    def find(self, tekst: str) -> TitelMatch:
        """Return the match of a title."""

    def find_in(self, tekst: str, code: str) -> Kandidaat | None:
        """Return what a title says for one profile; None where it says nothing."""


class _Oordeel(NamedTuple):
    """What the answers make of a profile: whether the title alone excludes it, the columns and the sentences."""

    is_excluded_by_title: bool
    advies: Rijadvies
    slot: str


class Beoordelaar:
    """Grades rows. `correcties` holds codes, or GEEN, by folded title."""

    def __init__(
        self, zoeker: Titelvinder, correcties: Mapping[str, str] | None = None, *, alleen_onderbouwd: bool = False
    ) -> None:
        self._zoeker = zoeker
        self.bibliotheek = zoeker.bibliotheek
        self._correcties = correcties or {}
        self._alleen_onderbouwd = alleen_onderbouwd
        self._buren: dict[str, tuple[Buur, ...]] = {}
        self._oordelen: dict[tuple[object, ...], _Oordeel] = {}

    def grade(self, gegeven: Gegeven) -> Rijadvies:
        """Return the advice on a row; total, and the same for equal rows."""
        match = self._zoeker.find(gegeven.titel[:MAX_GELEZEN])
        keuze = self._ground(gegeven, match)
        if keuze.profiel is None:
            advies = self._without(gegeven, keuze)
        else:
            advies = self._with(gegeven, match, keuze, keuze.profiel)
        said = self.remark(gegeven, advies)
        return advies._replace(opmerking=said) if said else advies

    def kent(self, titel: str) -> bool:
        """Tell whether a title has a correction, or points to a profile."""
        return fold_titel(titel) in self._correcties or self._zoeker.find(titel).naamband is not Band.GEEN

    def remark(self, gegeven: Gegeven, advies: Rijadvies) -> tuple[Opmerking, ...]:
        """Return what has to be said about a row that got this advice; of the advice its columns are enough."""
        # Who chose a profile, chose between the two.
        match = self._zoeker.find(gegeven.titel[:MAX_GELEZEN]) if advies.titelmatch in _BY_TITLE else None
        return tuple(remarks_on(gegeven, advies, self.bibliotheek, match))

    def _ground(self, gegeven: Gegeven, match: TitelMatch) -> Profielkeuze:
        """Return what the profile of the row rests on: the row itself, a correction, or the title."""
        profielen = self.bibliotheek.profielen
        named = read_code(gegeven.profiel_vast)
        if named:
            if named in profielen or named == GEEN:
                return Profielkeuze(Profielbasis.VAST, profielen.get(named), None)
            return Profielkeuze(Profielbasis.VAST, None, None, self.bibliotheek.ontwerpen.get(named))
        corrected = self._corrected(gegeven)
        if corrected is not None:
            return Profielkeuze(Profielbasis.HANDMATIG, profielen.get(corrected), None)
        if match.naamband is Band.GEEN:
            return Profielkeuze(Profielbasis.GEEN, None, max(match.kandidaten, key=_likeness, default=None))
        best = match.passend[0]
        return Profielkeuze(Profielbasis(match.naamband), best.profiel, best)

    def _corrected(self, gegeven: Gegeven) -> str | None:
        return self._correcties.get(fold_titel(gegeven.titel)) if self._correcties else None

    def _without(self, gegeven: Gegeven, keuze: Profielkeuze) -> Rijadvies:
        nearest = keuze.kandidaat
        is_compared = keuze.basis is Profielbasis.GEEN
        least = self._zoeker.grenzen.beoordelen
        is_ruled_out = nearest is not None and nearest.is_uitgesloten and nearest.gelijkenis >= least
        # What a person says is an outcome. Where no profile was found, nothing was compared.
        is_decided = keuze.basis is Profielbasis.HANDMATIG or read_code(gegeven.profiel_vast) == GEEN
        return Rijadvies(
            uitkomst=Uitkomst.GEEN_MATCH.value if is_decided else "",
            status=Status.GEEN_MATCH.value if is_decided else "",
            titelmatch=keuze.basis.value,
            score=(nearest.score if nearest else 0) if is_compared else None,
            gevonden_titel=nearest.naam if nearest else "",
            tweede_profiel=nearest.profiel.code if nearest and is_ruled_out else "",
            motivering=say_no_profile(keuze, gegeven.titel, gegeven.profiel_vast),
        )

    def _with(self, gegeven: Gegeven, match: TitelMatch, keuze: Profielkeuze, profiel: Referentieprofiel) -> Rijadvies:
        given, _ = read_answers(profiel, gegeven.antwoorden) if gegeven.antwoorden else ({}, [])
        kader = self._kader(gegeven, profiel)
        oordeel = self._oordeel(profiel, kader, with_voorstellen(given, self._voorstellen(gegeven, profiel, keuze)))
        kandidaat = keuze.kandidaat
        if kandidaat is not None and oordeel.is_excluded_by_title:
            score = self._zoeker.grenzen.cap(kandidaat.naamscore, Band.GEEN)
            keuze = keuze._replace(kandidaat=kandidaat._replace(score=score))
            # The title itself makes the profile the wrong reference, so it points to none; nobody answered anything.
            return Rijadvies(
                titelmatch=Profielbasis.GEEN.value,
                score=score,
                gevonden_titel=kandidaat.naam,
                tweede_profiel=profiel.code,
                motivering=f"{say_profielkeuze(keuze)} {oordeel.slot}",
            )
        beside = (k for k in match.passend if not k.profiel.is_ontwerp and k.score > 0)
        others = (k.profiel.code for k in beside if k.profiel.code != profiel.code)
        return oordeel.advies._replace(
            titelmatch=keuze.basis.value,
            score=kandidaat.naamscore if kandidaat else None,
            gevonden_titel=kandidaat.naam if kandidaat else "",
            tweede_profiel=next(others, ""),
            motivering=" ".join((say_profielkeuze(keuze), *say_keuze(gegeven.keuze), oordeel.slot)),
        )

    def _kader(self, gegeven: Gegeven, profiel: Referentieprofiel) -> Kader:
        treated = _filled_in(gegeven.overwogen)
        return Kader(
            keuze=is_reden(gegeven.keuze),
            redenen=_filled_in(gegeven.redenen),
            gesloten=_filled_in(gegeven.vlaggen),
            buren=tuple(buur for buur in self._buren_of(profiel) if fold_kop(buur.profiel) not in treated),
        )

    def _voorstellen(self, gegeven: Gegeven, profiel: Referentieprofiel, keuze: Profielkeuze) -> dict[str, Voorstel]:
        kandidaat = keuze.kandidaat or self._zoeker.find_in(gegeven.titel[:MAX_GELEZEN], profiel.code)
        return voorstellen_of(kandidaat.antwoorden) if kandidaat is not None else {}

    def _buren_of(self, profiel: Referentieprofiel) -> tuple[Buur, ...]:
        """Return the neighbours on both sides; a run asks for them row by row."""
        if profiel.code not in self._buren:
            sides = (Richting.LICHTER, Richting.ZWAARDER)
            self._buren[profiel.code] = tuple(b for side in sides for b in self.bibliotheek.buren_of(profiel, side))
        return self._buren[profiel.code]

    def _oordeel(self, profiel: Referentieprofiel, kader: Kader, antwoorden: Mapping[str, Antwoord]) -> _Oordeel:
        key = (profiel.code, kader, tuple(sorted(antwoorden.items(), key=itemgetter(0))))
        known = self._oordelen.get(key)
        if known is None:
            if len(self._oordelen) >= _CACHE:
                self._oordelen.clear()
            indeling = determine_indeling(self.bibliotheek.start_gesprek(profiel, antwoorden, kader))
            only_title = all(antwoord.is_open for antwoord in antwoorden.values())
            advies = columns_of(profiel, indeling, self.bibliotheek)
            if self._alleen_onderbouwd and only_title and advies.functiegroep:
                advies = advies._replace(functiegroep="", uitkomst="", kantelpunten=())
            slot = say_indeling(indeling, shows_group=bool(advies.functiegroep))
            known = self._oordelen[key] = _Oordeel(is_excluded_by_title(indeling), advies, slot)
        return known


def _filled_in(cells: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """Return the names, in order, of the cells in which somebody gave a reason."""
    return tuple(sorted(name for name, tekst in cells if is_reden(tekst)))
