"""The samenhang of gradings: whether those of one folder agree with each other and with the library of today."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from functiewijzer.core.dossiers.rij import GEWIJZIGD, Dossierrij, gather
from functiewijzer.core.dossiers.signaal import Signaal, Signaalsoort
from functiewijzer.core.dossiers.uitschieters import find_uitschieters
from functiewijzer.core.indeling.bibliotheek import Bibliotheek, code_key
from functiewijzer.core.indeling.conclusie import Vlag
from functiewijzer.core.indeling.methode import NIEUWSTE
from functiewijzer.core.profielen.vingerafdruk import profielhash
from functiewijzer.core.schrijfwijze import fold_titel, listed, readable


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


@dataclass(frozen=True, slots=True)
class _Samenhang:
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
                tekst = f"{rij.naam}: een antwoord, een reden of het advies zelf is veranderd na het advies."
                yield _signaal(Signaalsoort.GEWIJZIGD, tekst, (rij,))

    def zelfde_titel(self) -> Iterator[Signaal]:
        """Yield titles, whatever their capitals and spaces, that stand in more than one group."""
        titled = (rij for rij in self._graded if rij.functietitel)
        for rijen, groups in self._divided(titled, lambda rij: fold_titel(rij.functietitel)):
            tekst = f"{rijen[0].naam} staat in verschillende groepen: {groups}."
            yield _signaal(Signaalsoort.ZELFDE_TITEL, tekst, rijen)

    def zelfde_antwoorden(self) -> Iterator[Signaal]:
        """Yield jobs with the same answers to the same profile that stand in more than one group."""
        answered = (rij for rij in self._graded if rij.antwoorden is not None)
        for rijen, groups in self._divided(answered, lambda rij: (rij.profiel, rij.antwoorden)):
            why = _BESLUIT if any(rij.wijkt_af for rij in rijen) else _BASIS
            tekst = f"Dezelfde antwoorden bij profiel {rijen[0].profiel}, maar verschillende groepen: {groups}. {why}"
            yield _signaal(Signaalsoort.ZELFDE_ANTWOORDEN, tekst, rijen)

    def _divided(
        self, rijen: Iterable[Dossierrij], key: Callable[[Dossierrij], Hashable]
    ) -> Iterator[tuple[Sequence[Dossierrij], str]]:
        """Yield the dossiers that share a key and not a group, with those groups in words."""
        for together in gather(rijen, key).values():
            groups = {rij.functiegroep or "" for rij in together}
            if len(groups) > 1:
                yield together, listed(self._in_order(groups))

    def _in_order(self, groups: Iterable[str]) -> Sequence[str]:
        places = self._places
        return sorted(groups, key=lambda groep: (places.get(groep, len(places)), groep))

    def zonder_motivering(self) -> Iterator[Signaal]:
        """Yield jobs whose group nobody could defend as it stands: see `_lacks` for what can be missing."""
        for rij in self.rijen:
            missing = tuple(_lacks(rij))
            if missing:
                yield _signaal(Signaalsoort.ZONDER_MOTIVERING, f"{rij.naam}: {listed(missing)}.", (rij,))

    def uitschieters(self) -> Iterator[Signaal]:
        """Yield the groups that lie far from the middle of their family."""
        for found in find_uitschieters(self._graded, self.bibliotheek.functiehuis.functiegroepen):
            side = "hoger" if found.is_higher else "lager"
            where = "" if len(found.midden) == 1 else "tussen "
            tekst = (
                f"Groep {found.functiegroep} ligt twee of meer groepen {side} dan het midden van familie "
                f"{found.familie}: {where}groep {listed(found.midden)} ({found.indelingen} indelingen)."
            )
            yield _signaal(Signaalsoort.UITSCHIETER, tekst, found.rijen)

    def andere_editie(self) -> Iterator[Signaal]:
        """Yield gradings made with another edition of the profile than the library has now."""
        made = (rij for rij in self._with_profiel if rij.has_advies and rij.profielhash is not None)
        for code, rijen in sorted(gather(made, lambda rij: rij.profiel or "").items(), key=_by_code):
            profiel = self.bibliotheek.profielen.get(code)
            if profiel is None:
                continue
            now = profielhash(profiel)
            others = (rij for rij in rijen if rij.profielhash != now)
            for versie, together in gather(others, lambda rij: rij.profielversie).items():
                same = " (zelfde nummer, andere inhoud)" if versie == profiel.versie else ""
                tekst = f"Ingedeeld met profiel {code} versie {versie}; nu geldt versie {profiel.versie}{same}."
                yield _signaal(Signaalsoort.ANDERE_EDITIE, tekst, together)

    def andere_drempels(self) -> Iterator[Signaal]:
        """Yield gradings made with other thresholds than the library has now for the profile."""
        others = (rij for rij in self._with_profiel if rij.has_other_drempels)
        for code, rijen in sorted(gather(others, lambda rij: rij.profiel or "").items(), key=_by_code):
            tekst = f"Ingedeeld met andere drempels dan nu gelden voor profiel {code}."
            yield _signaal(Signaalsoort.ANDERE_EDITIE, tekst, rijen)

    def andere_methode(self) -> Iterator[Signaal]:
        """Yield gradings made with an earlier edition of the method than new ones are."""
        made = (rij for rij in self.rijen if rij.methode is not None and rij.methode != NIEUWSTE.nummer)
        for methode, rijen in sorted(gather(made, lambda rij: rij.methode or 0).items()):
            tekst = f"Ingedeeld met editie {methode} van de methode; nu geldt editie {NIEUWSTE.nummer}."
            yield _signaal(Signaalsoort.ANDERE_EDITIE, tekst, rijen)

    def profiel_ontbreekt(self) -> Iterator[Signaal]:
        """Yield dossiers with a profile that the library does not have."""
        for code, rijen in sorted(gather(self._with_profiel, lambda rij: rij.profiel or "").items(), key=_by_code):
            if code not in self.bibliotheek.profielen:
                tekst = f"Profiel {code} staat niet (meer) in de profielmap, of is daar niet te gebruiken."
                yield _signaal(Signaalsoort.PROFIEL_ONTBREEKT, tekst, rijen)

    def ongebruikte_groepen(self) -> Iterator[Signaal]:
        """Yield the groups that no grading has, though a profile of the library can give them."""
        used = {rij.functiegroep for rij in self._graded}
        profielen = tuple(self.bibliotheek.profielen.values()) if used else ()
        for groep in self.bibliotheek.functiehuis.functiegroepen:
            givers = [profiel.code for profiel in profielen if groep in profiel.functiegroepen]
            if givers and groep not in used:
                which = f"profiel {listed(givers)} {'kan' if len(givers) == 1 else 'kunnen'} die geven"
                yield Signaal(Signaalsoort.ONGEBRUIKTE_GROEP, f"Groep {groep} komt niet voor; {which}.")


_BESLUIT: Final = "Een besluit wijkt af van het advies."
_BASIS: Final = "Het profiel of de drempels waren niet overal dezelfde."


def _lacks(rij: Dossierrij) -> Iterator[str]:
    if Vlag.ONGEMOTIVEERD in rij.open_vlaggen:
        yield "bij een antwoord dat afwijkt staat geen toelichting"
    if rij.wijkt_af and not rij.has_reden:
        advies = rij.adviesgroep or "geen match"
        yield f"het besluit ({rij.functiegroep}) wijkt zonder reden af van het advies ({advies})"
    if rij.has_besluit and not rij.has_advies and rij.profiel is not None and not rij.has_reden:
        yield "er is een besluit zonder advies en zonder reden"
    if rij.has_besluit and rij.open_vlaggen:
        names = listed([readable(vlag) for vlag in rij.open_vlaggen])
        yield f"het besluit is genomen met open vlaggen ({names})"


def _by_code(item: tuple[str, object]) -> tuple[int, ...]:
    return code_key(item[0])


def _signaal(soort: Signaalsoort, tekst: str, rijen: Iterable[Dossierrij]) -> Signaal:
    return Signaal(soort, tekst, tuple(rij.pad for rij in rijen))
