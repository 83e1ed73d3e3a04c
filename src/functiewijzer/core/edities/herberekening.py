"""The Herberekening: a record calculated again from its own answers, and held against what it says."""

from collections.abc import Mapping
from typing import Any, Final

from msgspec import Struct
from pydantic import BaseModel

from functiewijzer.core.dossiers.advies import advise
from functiewijzer.core.dossiers.adviesblok import VastgelegdAdvies
from functiewijzer.core.dossiers.combinatie import Combinatie, Redeneerstap
from functiewijzer.core.dossiers.combineren import recombine
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.dossierkader import recorded_kader
from functiewijzer.core.dossiers.tegenspraak import (
    LosAntwoord,
    LosseReden,
    Veldverschil,
    find_stray_advies,
    find_stray_antwoorden,
    find_stray_redenen,
    find_veldverschillen,
)
from functiewijzer.core.dossiers.teksten import Tekstverschil, find_vreemde_teksten
from functiewijzer.core.dossiers.vastleggen import record_advies, recorded_indeling
from functiewijzer.core.dossiers.wijzigingen import carry_over
from functiewijzer.core.edities.belemmering import Belemmering, find_belemmering
from functiewijzer.core.edities.bronstand import Bronstand, Combinatiebron, find_bronnen
from functiewijzer.core.edities.hernoemen import rename_advies, rename_stappen
from functiewijzer.core.edities.stapverschil import Stapverschil, Verwoording, find_other_words, find_stapverschillen
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.gevoeligheid import Kantelpunt
from functiewijzer.core.indeling.methode import NIEUWSTE
from functiewijzer.core.indeling.stappen import find_start
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.herkomst import Herkomst
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorheen import Hernoeming

_SNAPSHOT_OR_WORDS: Final = frozenset(
    {"alternatieven", "referentie.naam", "referentie.familienaam", "referentie.bron", "referentie.grondslag"}
)
"""The fields of an advice that take no part in a replay."""

_MOTIVERING: Final = "motivering"
"""What begins the fields of an advice that are held against the dossier itself, not against a replay."""


class Herberekening(Struct, frozen=True, kw_only=True):
    """What came of calculating one record again.

    `toen` and `nu` are the editions of the profile; `los_advies` and `losse_antwoorden` are parts of the record
    that no longer belong to its stappen, because somebody edited them. `anders_verwoord` holds the texts that were
    worded otherwise, which is no difference; `vreemde_teksten` those that the same edition of the profile
    does not have. `methode` is the edition of the method.
    """

    profiel: str | None
    functietitel: str | None
    toen: Herkomst | None
    nu: Herkomst | None = None
    belemmering: Belemmering | None = None
    hernoemingen: tuple[Hernoeming, ...] = ()
    stappen: tuple[Stapverschil, ...] = ()
    anders_verwoord: tuple[Verwoording, ...] = ()
    advies: tuple[Veldverschil, ...] = ()
    los_advies: tuple[Veldverschil, ...] = ()
    losse_antwoorden: tuple[LosAntwoord, ...] = ()
    losse_redenen: tuple[LosseReden, ...] = ()
    vreemde_teksten: tuple[Tekstverschil, ...] = ()
    methode: int | None = None
    combinatie: tuple[Veldverschil, ...] = ()
    bronnen: tuple[Combinatiebron, ...] = ()

    @property
    def is_gelijk(self) -> bool:
        """Whether the record is what comes out now, step by step."""
        strays = (self.los_advies, self.losse_antwoorden, self.losse_redenen, self.vreemde_teksten)
        return self.belemmering is None and not any(
            (self.stappen, self.advies, *strays, self.combinatie, self.gewijzigde_bronnen)
        )

    @property
    def gewijzigde_bronnen(self) -> tuple[str, ...]:
        """The dossiers of a combination that were changed since."""
        return tuple(bron.dossier for bron in self.bronnen if bron.stand is Bronstand.GEWIJZIGD)

    @property
    def is_by_older_methode(self) -> bool:
        """Whether it was calculated with an edition of the method that new gradings no longer use."""
        return self.methode is not None and self.methode != NIEUWSTE.nummer

    @property
    def is_other_edition(self) -> bool:
        """Whether the profile is not, as far as the record tells, the one that was used then."""
        return self.nu is not None and (self.toen is None or self.toen.profielhash != self.nu.profielhash)


def herbereken(dossier: Dossier, bibliotheek: Bibliotheek, bronnen: Mapping[str, str] | None = None) -> Herberekening:
    """Calculate a dossier again with the profiles of a library, from the answers that stand in it and nothing else.

    Where the stappen stand in another order, they are the same: nothing rests on their order. `bronnen` are the
    fingerprints of the dossiers beside a combination, by the names of their files.
    """
    if dossier.combinatie is not None:
        return Herberekening(
            profiel=None,
            functietitel=dossier.functietitel,
            toen=None,
            combinatie=_differing_combinatie(dossier.combinatie, bibliotheek.functiehuis),
            bronnen=find_bronnen(dossier.combinatie, bronnen or {}),
        )
    belemmering = find_belemmering(dossier, bibliotheek)
    if belemmering is not None or dossier.profiel is None or dossier.advies is None:
        return Herberekening(
            profiel=dossier.profiel,
            functietitel=dossier.functietitel,
            toen=dossier.herkomst,
            belemmering=belemmering,
        )
    return _replay(dossier, dossier.advies, bibliotheek.profielen[dossier.profiel], bibliotheek)


def _replay(
    dossier: Dossier, advies: VastgelegdAdvies, profiel: Referentieprofiel, bibliotheek: Bibliotheek
) -> Herberekening:
    carried = carry_over(dossier, profiel)
    # The title decides nothing here: what it answered stands among the answers.
    titled = carried.dossier.model_copy(update={"functietitel": dossier.functietitel or ""})
    recorded = record_advies(advise(titled, bibliotheek, recorded_kader(dossier, is_replay=True)))
    renamed = rename_stappen(dossier, profiel.voorheen)
    reworded, strange = find_other_words(renamed, recorded.stappen), find_vreemde_teksten(dossier, profiel)
    start = find_start(dossier.stappen)
    return Herberekening(
        profiel=profiel.code,
        functietitel=dossier.functietitel,
        toen=dossier.herkomst,
        nu=recorded.herkomst,
        hernoemingen=carried.hernoemingen,
        stappen=find_stapverschillen(renamed, recorded.stappen),
        anders_verwoord=tuple(v for v in reworded if v.toen not in {tekst.was for tekst in strange}),
        vreemde_teksten=strange,
        methode=start.methode if start is not None else None,
        advies=_differing_advies(rename_advies(dossier, profiel.voorheen), recorded.advies),
        los_advies=find_stray_advies(advies, recorded_indeling(dossier)),
        losse_antwoorden=find_stray_antwoorden(dossier),
        losse_redenen=find_stray_redenen(dossier),
    )


def _differing_combinatie(was: Combinatie, huis: Functiehuis) -> tuple[Veldverschil, ...]:
    if was.beleid is not huis.combinatiebeleid:
        # Another policy may ask for what the record does not know.
        return (Veldverschil("beleid", was.beleid, huis.combinatiebeleid),)
    again = recombine(was, huis)
    return tuple(verschil for verschil in _differing(was, again) if not _is_same_reasoning(verschil))


def _is_same_reasoning(verschil: Veldverschil) -> bool:
    """Tell whether steps differ in words alone; records of before have nothing but words, and compare by place."""
    if not (_are_steps(verschil.was) and _are_steps(verschil.nu)) or len(verschil.was) != len(verschil.nu):
        return False
    pairs = zip(verschil.was, verschil.nu, strict=True)
    return all(one.waarde is other.waarde if one.soort is None else one.values == other.values for one, other in pairs)


def _are_steps(value: Any) -> bool:
    return isinstance(value, tuple) and all(isinstance(item, Redeneerstap) for item in value)


def _differing_advies(was: VastgelegdAdvies | None, nu: VastgelegdAdvies | None) -> tuple[Veldverschil, ...]:
    """Compare by values: what the library has beside the profile is a snapshot, and names and texts are words."""
    found = _differing(was, nu)
    return tuple(
        verschil
        for verschil in found
        if verschil.veld not in _SNAPSHOT_OR_WORDS
        and not verschil.veld.startswith(_MOTIVERING)
        and _values_of(verschil.was) != _values_of(verschil.nu)
    )


def _values_of(value: Any) -> Any:
    if isinstance(value, Kantelpunt):
        return value.vraag, value.van, value.naar, value.functiegroep
    return [_values_of(item) for item in value] if isinstance(value, tuple) else value


def _differing(was: BaseModel | None, nu: BaseModel | None) -> tuple[Veldverschil, ...]:
    return find_veldverschillen(_as_fields(was), _as_fields(nu))


def _as_fields(block: BaseModel | None, above: str = "") -> dict[str, Any]:
    """Return a block field by field; the fields of a block inside it by their own names."""
    found: dict[str, Any] = {}
    for name in type(block).model_fields if block is not None else ():
        value = getattr(block, name)
        found |= _as_fields(value, f"{name}.") if isinstance(value, BaseModel) else {f"{above}{name}": value}
    return found
