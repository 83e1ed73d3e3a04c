"""Recording an advice in its dossier, and reading it back: what is shown of a dossier rests on the dossier alone."""

from msgspec.structs import replace

from functiewijzer.core.dossiers.advies import Advies, Profielkop, make_advies
from functiewijzer.core.dossiers.adviesblok import VastgelegdAdvies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.motivering import Motivering
from functiewijzer.core.dossiers.wijzigingen import separate_voorstellen
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.gevoeligheid import Vastheid
from functiewijzer.core.indeling.indeling import Indeling, judge
from functiewijzer.core.indeling.kader import Titelbeeld
from functiewijzer.core.indeling.vragenlijst import Gesprek, with_shown_texts
from functiewijzer.core.profielen.antwoorden import without_voorstellen
from functiewijzer.core.profielen.herkomst import make_herkomst


def grade_and_record(dossier: Dossier, bibliotheek: Bibliotheek, titelbeeld: Titelbeeld | None = None) -> Dossier:
    """Grade the job of a dossier and return its record: the texts as shown, the advice, and how to object.

    Raises as `make_advies` does.
    """
    advies = make_advies(dossier, bibliotheek, titelbeeld)
    shown = with_shown_texts(bibliotheek.profielen[advies.profiel.code], advies.dossier.antwoorden)
    completed = advies.dossier.model_copy(
        update={
            "antwoorden": shown,
            "bezwaar": dossier.bezwaar or bibliotheek.functiehuis.bezwaar,
        }
    )
    return record_advies(replace(advies, dossier=completed))


def record_advies(advies: Advies) -> Dossier:
    """Return the dossier with the advice, and with the stappen that it follows from.

    The texts of questions and options as shown stand in the stappen too, those of open questions among them.
    """
    indeling = advies.indeling
    vastgelegd = VastgelegdAdvies(
        uitkomst=indeling.uitkomst,
        functiegroep=indeling.functiegroep,
        status=indeling.status,
        vastheid=indeling.vastheid,
        mogelijke_groepen=indeling.mogelijke_groepen,
        geen_match_mogelijk=indeling.geen_match_mogelijk,
        vlaggen=indeling.vlaggen,
        openstaand=indeling.openstaand,
        kantelpunten=indeling.kantelpunten,
        alternatieven=advies.alternatieven,
        referentie=advies.profiel.referentie,
        motivering=_motivering(advies.dossier),
    )
    return advies.dossier.model_copy(update={"advies": vastgelegd, "stappen": indeling.stappen})


def _motivering(dossier: Dossier) -> Motivering | None:
    found = Motivering(
        keuze=dossier.keuze,
        redenen=dossier.redenen,
        overwogen=dossier.overwogen,
        afgesloten_vlaggen=dossier.afgesloten_vlaggen,
    )
    return found if found != Motivering() else None


def recorded_indeling(dossier: Dossier) -> Indeling:
    """Return the result as the stappen of a record carry it.

    Raises ValueError where the dossier is no record, or its stappen have no Uitgangspunt.
    """
    if dossier.advies is None:
        raise ValueError("a dossier without advies")
    is_close = dossier.advies.vastheid is Vastheid.GRENSGEVAL
    return judge(dossier.stappen, dossier.advies.kantelpunten, is_close=is_close)


def recorded_advies(dossier: Dossier) -> Advies:
    """Return the advice that a record holds, as it was when it was recorded: the inverse of `record_advies`.

    Raises ValueError where the dossier is no record.
    """
    indeling = recorded_indeling(dossier)
    if dossier.advies is None or dossier.herkomst is None:
        raise ValueError("a dossier without advies or herkomst")
    profiel = Profielkop(dossier.profiel or "", dossier.herkomst, dossier.advies.referentie)
    return Advies(dossier, profiel, indeling, dossier.advies.alternatieven)


def with_gesprek(dossier: Dossier, gesprek: Gesprek) -> Dossier:
    """Return the dossier with profile, answers, the texts as shown now, and herkomst, in the order of asking.

    An advice that was recorded stays only where it still rests on the same answers and edition.
    """
    profiel = gesprek.profiel
    updated = dossier.model_copy(
        update={
            "profiel": profiel.code,
            "antwoorden": with_shown_texts(profiel, gesprek.antwoorden),
            "herkomst": make_herkomst(profiel),
        }
    )
    given = without_voorstellen(separate_voorstellen(dossier).antwoorden)
    is_same = updated == dossier.model_copy(update={"antwoorden": given})
    return dossier if is_same else updated.model_copy(update={"advies": None, "stappen": ()})
