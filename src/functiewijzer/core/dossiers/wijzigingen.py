"""What changed in a profile and its thresholds since answers were given, as far as those answers are concerned."""

from collections.abc import Iterator
from enum import StrEnum
from fractions import Fraction
from functools import partial

from msgspec import Struct

from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.indeling.stappen import find_start
from functiewijzer.core.profielen.antwoorden import UIT_TITEL, WEET_NIET, Antwoord, VervallenAntwoord, Voorstel
from functiewijzer.core.profielen.drempels import Drempels
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.vingerafdruk import profielhash
from functiewijzer.core.profielen.voorheen import Hernoeming, rename_answers


def has_changed(dossier: Dossier, profiel: Referentieprofiel) -> bool:
    """Tell whether the profile is another edition than the one the answers were given to."""
    return dossier.herkomst is not None and dossier.herkomst.profielhash != profielhash(profiel)


def has_other_drempels(dossier: Dossier, drempels: Drempels) -> bool:
    """Tell whether a record was graded with other thresholds; they can change where the profile does not."""
    start = find_start(dossier.stappen)
    now = (Fraction(drempels.drempel), Fraction(drempels.tegen), Fraction(drempels.grens))
    return start is not None and (start.drempel, start.tegen, start.grens) != now


class Wijzigingsoort(StrEnum):
    """What can have become of a question and its answer since they were shown.

    `antwoord_ingevuld`: not the profile changed but the file, in which another answer was filled in than was shown.
    """

    VRAAG_VERVALLEN = "vraag_vervallen"
    VRAAG_ANDERS = "vraag_anders"
    ANTWOORD_VERVALLEN = "antwoord_vervallen"
    ANTWOORD_ANDERS = "antwoord_anders"
    ANTWOORD_INGEVULD = "antwoord_ingevuld"


class Antwoordwijziging(Struct, frozen=True, kw_only=True):
    """A question (`naam` is its label now) or an answer that is not as it was shown: the text of then and of now."""

    soort: Wijzigingsoort
    vraag: str
    naam: str
    was: str
    nu: str = ""


class Overzetting(Struct, frozen=True):
    """A dossier carried over to a profile as it is now: its answers under the ids of today, and what was renamed."""

    dossier: Dossier
    profiel: Referentieprofiel
    hernoemingen: tuple[Hernoeming, ...]

    @property
    def is_other_edition(self) -> bool:
        """Whether the answers were given to another edition of the profile than this one."""
        return bool(self.hernoemingen) or has_changed(self.dossier, self.profiel)

    @property
    def wijzigingen(self) -> tuple[Hernoeming | Antwoordwijziging, ...]:
        """What is not as it was shown when the answers were given: what was renamed first."""
        return (*self.hernoemingen, *_find_wijzigingen(self.dossier.antwoorden, self.profiel))

    @property
    def by_profiel(self) -> tuple[Hernoeming | Antwoordwijziging, ...]:
        """What the profile changed: all but the answers that somebody filled in anew."""
        return tuple(item for item in self.wijzigingen if not _is_filled_in(item))

    @property
    def filled_in(self) -> tuple[Hernoeming | Antwoordwijziging, ...]:
        """The answers that are others than their texts say: somebody changed them in the file."""
        return tuple(item for item in self.wijzigingen if _is_filled_in(item))

    @property
    def passend(self) -> Dossier:
        """The dossier with the answers that still mean something in this profile; the others stay, as vervallen."""
        herkomst = self.dossier.herkomst
        fitting = _drop_misfits(self.dossier.antwoorden, self.profiel)
        gone = [
            VervallenAntwoord(
                **dict(antwoord), vraag=vraag, profielversie=herkomst.profielversie if herkomst is not None else None
            )
            for vraag, antwoord in self.dossier.antwoorden.items()
            if vraag not in fitting and antwoord != Antwoord()
        ]
        vervallen = (*self.dossier.vervallen, *(one for one in gone if one not in self.dossier.vervallen))
        return self.dossier.model_copy(update={"antwoorden": fitting, "vervallen": vervallen})


def _is_filled_in(wijziging: Hernoeming | Antwoordwijziging) -> bool:
    return isinstance(wijziging, Antwoordwijziging) and wijziging.soort is Wijzigingsoort.ANTWOORD_INGEVULD


def separate_voorstellen(dossier: Dossier) -> Dossier:
    """Return a record with what only its title answered as proposals; only the first edition kept no others."""
    start = find_start(dossier.stappen)
    if start is None or start.editie.separates_voorstellen:
        return dossier
    antwoorden = {vraag: _as_voorstel(antwoord) for vraag, antwoord in dossier.antwoorden.items()}
    return dossier.model_copy(update={"antwoorden": antwoorden})


def _as_voorstel(antwoord: Antwoord) -> Antwoord:
    if antwoord.antwoord is None or antwoord.is_open or antwoord.bron != UIT_TITEL:
        return antwoord
    return Antwoord(voorstel=Voorstel(antwoord=antwoord.antwoord))


def carry_over(dossier: Dossier, profiel: Referentieprofiel) -> Overzetting:
    """Hold a dossier against a profile as it is now; an answer under an id of before goes along (voorheen)."""
    antwoorden, hernoemingen = rename_answers(dossier.antwoorden, profiel.voorheen)
    carried = dossier.model_copy(update={"antwoorden": antwoorden}) if hernoemingen else dossier
    return Overzetting(carried, profiel, hernoemingen)


def _find_wijzigingen(antwoorden: dict[str, Antwoord], profiel: Referentieprofiel) -> Iterator[Antwoordwijziging]:
    """Yield, answer by answer, what is no longer as it was shown."""
    for vraag_id, antwoord in antwoorden.items():
        vraag = profiel.vragen_op_id.get(vraag_id)
        change = partial(Antwoordwijziging, vraag=vraag_id, naam=vraag.label if vraag is not None else vraag_id)
        if vraag is None:
            yield change(soort=Wijzigingsoort.VRAAG_VERVALLEN, was=antwoord.vraagtekst or vraag_id)
            continue
        if antwoord.vraagtekst is not None and antwoord.vraagtekst != vraag.tekst:
            yield change(soort=Wijzigingsoort.VRAAG_ANDERS, was=antwoord.vraagtekst, nu=vraag.tekst)
        if antwoord.is_open:
            continue
        optie = vraag.opties_op_id.get(antwoord.antwoord or "")
        chosen = antwoord.optietekst or antwoord.antwoord or ""
        others = {other.tekst for other in vraag.opties if other.id != antwoord.antwoord}
        if optie is not None and chosen in others:
            yield change(soort=Wijzigingsoort.ANTWOORD_INGEVULD, was=chosen, nu=optie.tekst)
        elif optie is None:
            yield change(soort=Wijzigingsoort.ANTWOORD_VERVALLEN, was=chosen)
        elif antwoord.optietekst is not None and antwoord.optietekst != optie.tekst:
            yield change(soort=Wijzigingsoort.ANTWOORD_ANDERS, was=chosen, nu=optie.tekst)


def _drop_misfits(antwoorden: dict[str, Antwoord], profiel: Referentieprofiel) -> dict[str, Antwoord]:
    """Return the answers that still mean something in this profile."""
    return {
        vraag: antwoord
        for vraag, antwoord in antwoorden.items()
        if vraag in profiel.vragen_op_id
        and (antwoord.is_open or antwoord.antwoord in {*profiel.vragen_op_id[vraag].opties_op_id, WEET_NIET})
    }
