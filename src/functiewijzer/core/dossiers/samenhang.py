"""The samenhang of gradings: whether those of one folder agree with each other and with the library of today."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from functiewijzer.core.dossiers.rij import GEWIJZIGD, Dossierrij, gather
from functiewijzer.core.dossiers.signaal import Motiveringsgebrek, Signaal, Signaalsoort
from functiewijzer.core.dossiers.uitschieters import find_uitschieters
from functiewijzer.core.indeling.bibliotheek import Bibliotheek, code_key
from functiewijzer.core.indeling.conclusie import Vlag
from functiewijzer.core.indeling.methode import NIEUWSTE
from functiewijzer.core.profielen.vingerafdruk import profielhash
from functiewijzer.core.schrijfwijze import fold_titel


def find_signalen(rijen: Sequence[Dossierrij], bibliotheek: Bibliotheek) -> tuple[Signaal, ...]:
    """Return all that asks for a look in the gradings of a folder, by kind and in the order of the dossiers.

    Only `rijen` and `bibliotheek` are looked at, and each signaal says which dossiers it is about.
    """
    samenhang = _Samenhang(tuple(sorted(rijen, key=lambda rij: rij.pad)), bibliotheek)
    parts = (
        samenhang.gewijzigd,
        samenhang.zelfde_titel,
        samenhang.zelfde_antwoorden,
        samenhang.zonder_motivering,
        samenhang.uitschieters,
        samenhang.andere_editie,
        samenhang.andere_drempels,
        samenhang.andere_methode,
        samenhang.profiel_ontbreekt,
        samenhang.ongebruikte_groepen,
    )
    return tuple(signaal for part in parts for signaal in part())


class _Samenhang(Struct, frozen=True):
    rijen: Sequence[Dossierrij]
    bibliotheek: Bibliotheek

    @property
    def _graded(self) -> Iterator[Dossierrij]:
        return (rij for rij in self.rijen if rij.functiegroep is not None)

    @property
    def _with_profiel(self) -> Iterator[Dossierrij]:
        return (rij for rij in self.rijen if rij.profiel is not None)

    @property
    def _places(self) -> Mapping[str, int]:
        return {groep: place for place, groep in enumerate(self.bibliotheek.functiehuis.functiegroepen)}

    def gewijzigd(self) -> Iterator[Signaal]:
        """Yield records that somebody changed after the advice was made."""
        for rij in self.rijen:
            if rij.status == GEWIJZIGD:
                yield Signaal(soort=Signaalsoort.GEWIJZIGD, rijen=(rij,))

    def zelfde_titel(self) -> Iterator[Signaal]:
        """Yield titles, whatever their capitals and spaces, that stand in more than one group."""
        titled = (rij for rij in self._graded if rij.functietitel)
        for rijen, groups in self._divided(titled, lambda rij: fold_titel(rij.functietitel)):
            yield Signaal(soort=Signaalsoort.ZELFDE_TITEL, rijen=rijen, groepen=groups)

    def zelfde_antwoorden(self) -> Iterator[Signaal]:
        """Yield jobs with the same answers to the same profile that stand in more than one group."""
        answered = (rij for rij in self._graded if rij.antwoorden is not None)
        for rijen, groups in self._divided(answered, lambda rij: (rij.profiel, rij.antwoorden)):
            yield Signaal(soort=Signaalsoort.ZELFDE_ANTWOORDEN, rijen=rijen, groepen=groups)

    def _divided(
        self, rijen: Iterable[Dossierrij], key: Callable[[Dossierrij], Hashable]
    ) -> Iterator[tuple[tuple[Dossierrij, ...], tuple[str, ...]]]:
        """Yield the dossiers that share a key and not a group, with those groups, the lowest first."""
        for together in gather(rijen, key).values():
            groups = {rij.functiegroep or "" for rij in together}
            if len(groups) > 1:
                yield tuple(together), self._in_order(groups)

    def _in_order(self, groups: Iterable[str]) -> tuple[str, ...]:
        places = self._places
        return tuple(sorted(groups, key=lambda groep: (places.get(groep, len(places)), groep)))

    def zonder_motivering(self) -> Iterator[Signaal]:
        """Yield jobs whose group nobody could defend as it stands: see `_lacks` for what can be missing."""
        for rij in self.rijen:
            missing = tuple(_lacks(rij))
            if missing:
                yield Signaal(soort=Signaalsoort.ZONDER_MOTIVERING, rijen=(rij,), gebreken=missing)

    def uitschieters(self) -> Iterator[Signaal]:
        """Yield the groups that lie far from the middle of their family."""
        for found in find_uitschieters(self._graded, self.bibliotheek.functiehuis.functiegroepen):
            yield Signaal(soort=Signaalsoort.UITSCHIETER, rijen=found.rijen, uitschieter=found)

    def andere_editie(self) -> Iterator[Signaal]:
        """Yield gradings made with another edition of the profile than the library has now."""
        made = (rij for rij in self._with_profiel if rij.has_advies and rij.profielhash is not None)
        for code, rijen in sorted(gather(made, lambda rij: rij.profiel or "").items(), key=_by_code):
            profiel = self.bibliotheek.alle.get(code)
            if profiel is None:
                continue
            now = profielhash(profiel)
            others = (rij for rij in rijen if rij.profielhash != now)
            for together in gather(others, lambda rij: rij.profielversie).values():
                yield Signaal(soort=Signaalsoort.ANDERE_EDITIE, rijen=tuple(together), versie_nu=profiel.versie)

    def andere_drempels(self) -> Iterator[Signaal]:
        """Yield gradings made with other thresholds than the library has now for the profile."""
        others = (rij for rij in self._with_profiel if rij.has_other_drempels)
        for _, rijen in sorted(gather(others, lambda rij: rij.profiel or "").items(), key=_by_code):
            yield Signaal(soort=Signaalsoort.ANDERE_EDITIE, rijen=tuple(rijen))

    def andere_methode(self) -> Iterator[Signaal]:
        """Yield gradings made with an earlier edition of the method than new ones are."""
        made = (rij for rij in self.rijen if rij.methode is not None and rij.methode != NIEUWSTE.nummer)
        for _, rijen in sorted(gather(made, lambda rij: rij.methode or 0).items()):
            yield Signaal(soort=Signaalsoort.ANDERE_EDITIE, rijen=tuple(rijen), methode_nu=NIEUWSTE.nummer)

    def profiel_ontbreekt(self) -> Iterator[Signaal]:
        """Yield dossiers with a profile that the library does not have."""
        for code, rijen in sorted(gather(self._with_profiel, lambda rij: rij.profiel or "").items(), key=_by_code):
            if code not in self.bibliotheek.alle:
                yield Signaal(soort=Signaalsoort.PROFIEL_ONTBREEKT, rijen=tuple(rijen))

    def ongebruikte_groepen(self) -> Iterator[Signaal]:
        """Yield the groups that no grading has, though a profile of the library can give them."""
        used = {rij.functiegroep for rij in self._graded}
        profielen = tuple(self.bibliotheek.profielen.values()) if used else ()
        for groep in self.bibliotheek.functiehuis.functiegroepen:
            givers = tuple(profiel.code for profiel in profielen if groep in profiel.functiegroepen)
            if givers and groep not in used:
                yield Signaal(soort=Signaalsoort.ONGEBRUIKTE_GROEP, groepen=(groep,), profielen=givers)


def _lacks(rij: Dossierrij) -> Iterator[Motiveringsgebrek]:
    if Vlag.ONGEMOTIVEERD in rij.open_vlaggen:
        yield Motiveringsgebrek.GEEN_TOELICHTING
    if rij.wijkt_af and not rij.has_reden:
        yield Motiveringsgebrek.AFWIJKING_ZONDER_REDEN
    if rij.has_besluit and not rij.has_advies and rij.profiel is not None and not rij.has_reden:
        yield Motiveringsgebrek.BESLUIT_ZONDER_ADVIES
    if rij.has_besluit and rij.open_vlaggen:
        yield Motiveringsgebrek.OPEN_VLAGGEN


def _by_code(item: tuple[str, object]) -> tuple[int, ...]:
    return code_key(item[0])
