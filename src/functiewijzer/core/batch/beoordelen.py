"""Grading a row: from its title, its answers and what somebody decided before, to a Rijadvies."""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple, Protocol

from functiewijzer.core.batch.adviesrij import columns_of
from functiewijzer.core.batch.celteksten import GEEN, MAX_GELEZEN, quoted, read_answers, read_code, title_remarks
from functiewijzer.core.batch.motivering import (
    Profielkeuze,
    is_excluded_by_title,
    say_indeling,
    say_no_profile,
    say_profielkeuze,
)
from functiewijzer.core.batch.opmerking import Opmerking, Opmerkingsoort
from functiewijzer.core.batch.rijadvies import Profielbasis, Rijadvies
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.conclusie import Uitkomst
from functiewijzer.core.indeling.indeling import Status, determine_indeling
from functiewijzer.core.indeling.kader import Kader
from functiewijzer.core.indeling.stapdelen import Buur
from functiewijzer.core.profielen.antwoorden import Antwoord, Voorstel, with_voorstellen
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.core.profielen.woordenlijst import Band, Titelgrenzen
from functiewijzer.core.schrijfwijze import fold_titel
from functiewijzer.core.titels.titelmatch import Kandidaat, TitelMatch
from functiewijzer.core.titels.titelsignalen import voorstellen_of

_CACHE: Final = 5_000


class Gegeven(NamedTuple):
    """What of a row decides the advice: the title, the answers by question (text and toelichting), the profile.

    `keuze` says why this reference fits, `redenen` why the job equals it, by kenmerk.
    """

    titel: str
    antwoorden: tuple[tuple[str, str, str], ...] = ()
    profiel_vast: str = ""
    opmerkingen: tuple[Opmerking, ...] = ()
    keuze: str = ""
    redenen: tuple[tuple[str, str], ...] = ()


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
        said = self.remark(gegeven, advies.profiel)
        return advies._replace(opmerking=said) if said else advies

    def kent(self, titel: str) -> bool:
        """Tell whether a title has a correction, or points to a profile."""
        return fold_titel(titel) in self._correcties or self._zoeker.find(titel).naamband is not Band.GEEN

    def remark(self, gegeven: Gegeven, profiel: str) -> tuple[Opmerking, ...]:
        """Return what is odd about a row that got this profile (a code, or nothing), in the order to say it."""
        return tuple(self._remarks(gegeven, profiel))

    def _remarks(self, gegeven: Gegeven, profiel: str) -> Iterator[Opmerking]:
        yield from gegeven.opmerkingen
        yield from title_remarks(gegeven.titel)
        named = read_code(gegeven.profiel_vast)
        if named and named != GEEN and named not in self.bibliotheek.profielen:
            yield Opmerking(Opmerkingsoort.PROFIEL_ONBEKEND, gegevens=(quoted(named),))
        if gegeven.antwoorden and profiel:
            yield from read_answers(self.bibliotheek.profielen[profiel], gegeven.antwoorden)[1]
        elif gegeven.antwoorden:
            yield Opmerking(Opmerkingsoort.ZONDER_PROFIEL)

    def _ground(self, gegeven: Gegeven, match: TitelMatch) -> Profielkeuze:
        """Return what the profile of the row rests on: the row itself, a correction, or the title."""
        profielen = self.bibliotheek.profielen
        named = read_code(gegeven.profiel_vast)
        if named:
            if named in profielen or named == GEEN:
                return Profielkeuze(Profielbasis.VAST, profielen.get(named), None)
            return Profielkeuze(Profielbasis.VAST, None, None)
        corrected = self._correcties.get(fold_titel(gegeven.titel)) if self._correcties else None
        if corrected is not None:
            return Profielkeuze(Profielbasis.HANDMATIG, profielen.get(corrected), None)
        if match.naamband is Band.GEEN:
            nearest = max(match.kandidaten, key=lambda kandidaat: kandidaat.duizendsten, default=None)
            return Profielkeuze(Profielbasis.GEEN, None, nearest)
        best = match.passend[0]
        return Profielkeuze(Profielbasis(match.naamband), best.profiel, best)

    def _without(self, gegeven: Gegeven, keuze: Profielkeuze) -> Rijadvies:
        nearest = keuze.kandidaat
        is_compared = keuze.basis is Profielbasis.GEEN
        least = self._zoeker.grenzen.beoordelen
        is_ruled_out = nearest is not None and nearest.is_uitgesloten and nearest.score >= least
        return Rijadvies(
            uitkomst=Uitkomst.GEEN_MATCH.value,
            status=Status.GEEN_MATCH.value,
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
            # The title itself makes the profile the wrong reference, so it points to none.
            return Rijadvies(
                uitkomst=Uitkomst.GEEN_MATCH.value,
                status=Status.GEEN_MATCH.value,
                titelmatch=Profielbasis.GEEN.value,
                score=kandidaat.score,
                gevonden_titel=kandidaat.naam,
                tweede_profiel=profiel.code,
                motivering=f"{say_profielkeuze(keuze)} {oordeel.slot}",
            )
        others = (k.profiel.code for k in match.passend if k.profiel.code != profiel.code and k.score > 0)
        return oordeel.advies._replace(
            titelmatch=keuze.basis.value,
            score=kandidaat.score if kandidaat else None,
            gevonden_titel=kandidaat.naam if kandidaat else "",
            tweede_profiel=next(others, ""),
            motivering=f"{say_profielkeuze(keuze)} {oordeel.slot}",
        )

    def _kader(self, gegeven: Gegeven, profiel: Referentieprofiel) -> Kader:
        redenen = tuple(sorted(kenmerk for kenmerk, tekst in gegeven.redenen if tekst.strip()))
        return Kader(keuze=bool(gegeven.keuze.strip()), redenen=redenen, buren=self._buren_of(profiel))

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
        key = (profiel.code, kader.keuze, kader.redenen, tuple(sorted(antwoorden.items(), key=_by_vraag)))
        known = self._oordelen.get(key)
        if known is None:
            if len(self._oordelen) >= _CACHE:
                self._oordelen.clear()
            indeling = determine_indeling(self.bibliotheek.start_gesprek(profiel, antwoorden, kader))
            only_title = all(antwoord.is_open for antwoord in antwoorden.values())
            advies = columns_of(profiel, indeling)
            if self._alleen_onderbouwd and only_title and advies.functiegroep:
                advies = advies._replace(functiegroep="", uitkomst="", kantelpunten=())
            slot = say_indeling(indeling, shows_group=bool(advies.functiegroep))
            known = self._oordelen[key] = _Oordeel(is_excluded_by_title(indeling), advies, slot)
        return known


def _by_vraag(item: tuple[str, Antwoord]) -> str:
    return item[0]
