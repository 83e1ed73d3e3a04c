"""What gradings show when they are seen together, in the words of a reader."""

from collections.abc import Callable, Mapping
from typing import Final

from functiewijzer.core.dossiers.rij import Dossierrij
from functiewijzer.core.dossiers.signaal import Motiveringsgebrek, Signaal, Signaalsoort
from functiewijzer.core.schrijfwijze import listed, readable


def signaal_text(signaal: Signaal) -> str:
    """Say in one sentence, or two, what a signaal is."""
    return _TELL[signaal.soort](signaal)


def _dubbel(signaal: Signaal) -> str:
    first, *_ = rijen = signaal.rijen
    if any(rij.dubbel_van for rij in rijen):
        return f"{first.naam} staat {len(rijen)} keer in de map; het telt één keer."
    groups = listed([rij.functiegroep or "zonder groep" for rij in rijen])
    return (
        f"{first.naam} is door dezelfde beoordelaar op dezelfde dag meer keren ingedeeld, en de dossiers "
        f"verschillen ({groups})."
    )


def _gewijzigd(signaal: Signaal) -> str:
    return f"{signaal.rijen[0].naam}: een antwoord, een reden of het advies zelf is veranderd na het advies."


def _zelfde_titel(signaal: Signaal) -> str:
    return f"{signaal.rijen[0].naam} staat in verschillende groepen: {listed(signaal.groepen)}."


def _zelfde_antwoorden(signaal: Signaal) -> str:
    is_decided = any(rij.wijkt_af for rij in signaal.rijen)
    why = "Een besluit wijkt af van het advies." if is_decided else _BASIS
    code, groups = signaal.rijen[0].profiel, listed(signaal.groepen)
    return f"Dezelfde antwoorden bij profiel {code}, maar verschillende groepen: {groups}. {why}"


_BASIS: Final = "Het profiel of de drempels waren niet overal dezelfde."


def _zonder_motivering(signaal: Signaal) -> str:
    (rij,) = signaal.rijen
    return f"{rij.naam}: {listed([_gebrek(gebrek, rij) for gebrek in signaal.gebreken])}."


def _gebrek(gebrek: Motiveringsgebrek, rij: Dossierrij) -> str:
    match gebrek:
        case Motiveringsgebrek.GEEN_TOELICHTING:
            return "bij een antwoord dat afwijkt staat geen toelichting"
        case Motiveringsgebrek.AFWIJKING_ZONDER_REDEN:
            advies = rij.adviesgroep or "geen match"
            return f"het besluit ({rij.functiegroep}) wijkt zonder reden af van het advies ({advies})"
        case Motiveringsgebrek.BESLUIT_ZONDER_ADVIES:
            return "er is een besluit zonder advies en zonder reden"
        case Motiveringsgebrek.OPEN_VLAGGEN:
            return f"het besluit is genomen met open vlaggen ({listed([readable(vlag) for vlag in rij.open_vlaggen])})"


def _uitschieter(signaal: Signaal) -> str:
    found = signaal.uitschieter
    if found is None:
        raise ValueError("a signaal about an uitschieter without one")
    side = "hoger" if found.is_higher else "lager"
    where = "" if len(found.midden) == 1 else "tussen "
    return (
        f"Groep {found.functiegroep} ligt twee of meer groepen {side} dan het midden van familie "
        f"{found.familie}: {where}groep {listed(found.midden)} ({found.indelingen} indelingen)."
    )


def _andere_editie(signaal: Signaal) -> str:
    rij, nu = signaal.rijen[0], signaal.versie_nu
    if signaal.methode_nu is not None:
        return f"Ingedeeld met editie {rij.methode} van de methode; nu geldt editie {signaal.methode_nu}."
    if nu is None:
        return f"Ingedeeld met andere drempels dan nu gelden voor profiel {rij.profiel}."
    same = " (zelfde nummer, andere inhoud)" if rij.profielversie == nu else ""
    return f"Ingedeeld met profiel {rij.profiel} versie {rij.profielversie}; nu geldt versie {nu}{same}."


def _profiel_ontbreekt(signaal: Signaal) -> str:
    return f"Profiel {signaal.rijen[0].profiel} staat niet (meer) in de profielmap, of is daar niet te gebruiken."


def _ongebruikte_groep(signaal: Signaal) -> str:
    can = "kan" if len(signaal.profielen) == 1 else "kunnen"
    return f"Groep {signaal.groepen[0]} komt niet voor; profiel {listed(signaal.profielen)} {can} die geven."


_TELL: Final[Mapping[Signaalsoort, Callable[[Signaal], str]]] = {
    Signaalsoort.DUBBEL: _dubbel,
    Signaalsoort.GEWIJZIGD: _gewijzigd,
    Signaalsoort.ZELFDE_TITEL: _zelfde_titel,
    Signaalsoort.ZELFDE_ANTWOORDEN: _zelfde_antwoorden,
    Signaalsoort.ZONDER_MOTIVERING: _zonder_motivering,
    Signaalsoort.UITSCHIETER: _uitschieter,
    Signaalsoort.ANDERE_EDITIE: _andere_editie,
    Signaalsoort.PROFIEL_ONTBREEKT: _profiel_ontbreekt,
    Signaalsoort.ONGEBRUIKTE_GROEP: _ongebruikte_groep,
}
