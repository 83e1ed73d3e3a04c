"""Grading a row: from its title, its answers and what somebody decided before, to a Rijadvies."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, NamedTuple, Protocol

from functiewijzer.core.antwoorden import Antwoord
from functiewijzer.core.batch.celteksten import fold_titel, read_answers, title_remarks
from functiewijzer.core.batch.motivering import Grondslag, motivate
from functiewijzer.core.batch.rijadvies import Rijadvies
from functiewijzer.core.bibliotheek import Bibliotheek
from functiewijzer.core.conclusie import Uitkomst
from functiewijzer.core.indeling import Indeling, Status, determine_indeling
from functiewijzer.core.referentieprofiel import Referentieprofiel
from functiewijzer.core.titelmatch import Band, Kandidaat, TitelMatch
from functiewijzer.core.titelsignalen import antwoorden_of, excludes

GEEN: Final = "GEEN"
"""What a correction says of a title that no profile fits."""
HANDMATIG: Final = "handmatig"
VAST: Final = "vast"
_CACHE: Final = 60_000


class Gegeven(NamedTuple):
    """What a row says: the title, the answers by question (text and toelichting), the profile and group it names."""

    titel: str
    antwoorden: tuple[tuple[str, str, str], ...] = ()
    profiel_vast: str = ""
    huidige_groep: str = ""
    opmerking: str = ""


class Titelvinder(Protocol):
    """What finds the profile of a title in a library."""

    bibliotheek: Bibliotheek

    def find(self, tekst: str) -> TitelMatch:
        """Return the match of a title."""


class Beoordelaar:
    """Grades rows; equal rows are graded once. `correcties` holds codes, or GEEN, by folded title."""

    def __init__(
        self, zoeker: Titelvinder, correcties: Mapping[str, str] | None = None, *, alleen_onderbouwd: bool = False
    ) -> None:
        self._zoeker = zoeker
        self._bibliotheek = zoeker.bibliotheek
        self._correcties = correcties or {}
        self._alleen_onderbouwd = alleen_onderbouwd
        self._rijen: dict[Gegeven, Rijadvies] = {}
        self._indelingen: dict[tuple[str, tuple[tuple[str, str | None, str | None], ...]], Indeling] = {}

    def grade(self, gegeven: Gegeven) -> Rijadvies:
        """Return the advice on a row; total, and the same for equal rows."""
        known = self._rijen.get(gegeven)
        if known is None:
            if len(self._rijen) >= _CACHE:
                self._rijen.clear()
            known = self._rijen[gegeven] = self._grade(gegeven)
        return known

    def _grade(self, gegeven: Gegeven) -> Rijadvies:
        match = self._zoeker.find(gegeven.titel)
        opmerkingen = [*filter(None, [gegeven.opmerking]), *title_remarks(gegeven.titel)]
        grondslag, problem = self._ground(gegeven, match)
        opmerkingen += problem
        if grondslag.profiel is None:
            advies = self._without(gegeven, match, grondslag)
        else:
            advies = self._with(gegeven, match, grondslag, grondslag.profiel, opmerkingen)
        return replace(advies, opmerking=". ".join(opmerkingen))

    def _ground(self, gegeven: Gegeven, match: TitelMatch) -> tuple[Grondslag, list[str]]:
        """Return what the profile of the row rests on: the row itself, a correction, or the title."""
        profielen, problem = self._bibliotheek.profielen, []
        named = gegeven.profiel_vast.strip()
        if named:
            if named in profielen:
                return Grondslag(VAST, profielen[named], None), []
            problem = [f"onbekend profiel in profiel_vast: '{named[:40]}'"]
        corrected = self._correcties.get(fold_titel(gegeven.titel))
        if corrected is not None:
            return Grondslag(HANDMATIG, profielen.get(corrected), None), problem
        best = match.passend[0] if match.passend else None
        if match.naamband is Band.GEEN or best is None:
            return Grondslag(Band.GEEN.value, None, best), problem
        return Grondslag(match.naamband.value, best.profiel, best), problem

    def _without(self, gegeven: Gegeven, match: TitelMatch, grondslag: Grondslag) -> Rijadvies:
        nearest = grondslag.kandidaat
        return Rijadvies(
            uitkomst=Uitkomst.GEEN_MATCH.value,
            status=Status.GEEN_MATCH.value,
            titelmatch=grondslag.titelmatch,
            score=_score(match),
            gevonden_titel=nearest.naam if nearest else "",
            motivering=motivate(grondslag, None, gegeven.titel),
        )

    def _with(
        self,
        gegeven: Gegeven,
        match: TitelMatch,
        grondslag: Grondslag,
        profiel: Referentieprofiel,
        opmerkingen: list[str],
    ) -> Rijadvies:
        given, problems = read_answers(profiel, gegeven.antwoorden)
        opmerkingen += problems
        by_title = self._title_answers(match, profiel, grondslag)
        indeling = self._indeling(profiel, {**by_title, **given})
        if indeling.uitkomst is Uitkomst.GEEN_MATCH and grondslag.kandidaat is not None:
            return self._excluded(gegeven, grondslag, profiel, indeling)
        others = [k.profiel.code for k in match.passend if k.profiel.code != profiel.code and k.score > 0]
        groep = "" if self._alleen_onderbouwd and not given else indeling.functiegroep or ""
        return Rijadvies(
            profiel=profiel.code,
            profiel_naam=profiel.naam,
            functiegroep=groep,
            uitkomst=indeling.uitkomst.value,
            status=indeling.status.value,
            mogelijke_groepen=indeling.mogelijke_groepen,
            titelmatch=grondslag.titelmatch,
            score=_score(match) if grondslag.kandidaat else None,
            gevonden_titel=grondslag.kandidaat.naam if grondslag.kandidaat else "",
            tweede_profiel=others[0] if others else "",
            vlaggen=tuple(vlag.value for vlag in indeling.vlaggen),
            kantelpunten=tuple(f"{k.vraag}: {k.naar} → {k.functiegroep}" for k in indeling.kantelpunten),
            open_vragen=indeling.open_vragen,
            verschil=self._verschil(gegeven.huidige_groep, groep, opmerkingen),
            motivering=motivate(grondslag, indeling, gegeven.titel),
        )

    def _excluded(
        self, gegeven: Gegeven, grondslag: Grondslag, profiel: Referentieprofiel, indeling: Indeling
    ) -> Rijadvies:
        """Return the advice where the title, or an answer, makes the profile the wrong reference."""
        kandidaat = grondslag.kandidaat
        return Rijadvies(
            uitkomst=Uitkomst.GEEN_MATCH.value,
            status=Status.GEEN_MATCH.value,
            titelmatch=Band.GEEN.value,
            score=kandidaat.score if kandidaat else None,
            gevonden_titel=kandidaat.naam if kandidaat else "",
            tweede_profiel=profiel.code,
            vlaggen=tuple(vlag.value for vlag in indeling.vlaggen),
            motivering=motivate(grondslag, indeling, gegeven.titel),
        )

    def _title_answers(
        self, match: TitelMatch, profiel: Referentieprofiel, grondslag: Grondslag
    ) -> dict[str, Antwoord]:
        """Return what the title answers; where somebody chose the profile, no title rules it out again."""
        said = next((k.antwoorden for k in match.kandidaten if k.profiel.code == profiel.code), ())
        if grondslag.kandidaat is None:
            said = tuple(item for item in said if not excludes(profiel, [item]))
        return antwoorden_of(said)

    def _indeling(self, profiel: Referentieprofiel, antwoorden: Mapping[str, Antwoord]) -> Indeling:
        key = (profiel.code, tuple(sorted((v, a.antwoord, a.toelichting) for v, a in antwoorden.items())))
        if key not in self._indelingen:
            if len(self._indelingen) >= _CACHE // 10:
                self._indelingen.clear()
            self._indelingen[key] = determine_indeling(self._bibliotheek.start_gesprek(profiel, antwoorden))
        return self._indelingen[key]

    def _verschil(self, huidige: str, advies: str, opmerkingen: list[str]) -> str:
        """Compare the current group with the advice, in steps of the functiehuis; empty where one is absent."""
        current = huidige.strip().upper()
        if not current or not advies:
            return ""
        groups = [groep.upper() for groep in self._bibliotheek.functiehuis.functiegroepen]
        if current not in groups:
            opmerkingen.append(f"onbekende groep in huidige_groep: '{huidige.strip()[:20]}'")
            return "onbekend"
        steps = groups.index(advies.upper()) - groups.index(current)
        return f"advies {abs(steps)} {'hoger' if steps > 0 else 'lager'}" if steps else "gelijk"


def _score(match: TitelMatch) -> int | None:
    best: Kandidaat | None = match.passend[0] if match.passend else None
    return best.score if best else 0
