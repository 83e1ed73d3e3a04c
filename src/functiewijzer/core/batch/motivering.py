"""The motivering of a row: in a few plain sentences, what the advice rests on and what is still open."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from functiewijzer.core.batch.celteksten import GEEN, quoted, read_code
from functiewijzer.core.batch.grondwoorden import say_ground
from functiewijzer.core.batch.invulkolommen import say_missing
from functiewijzer.core.batch.rijadvies import Profielbasis
from functiewijzer.core.indeling.conclusie import Uitkomst
from functiewijzer.core.indeling.indeling import Indeling
from functiewijzer.core.indeling.stappen import UitsluitingStap
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.core.titels.titelbeperking import Beperking
from functiewijzer.core.titels.titelmatch import Kandidaat


class Profielkeuze(NamedTuple):
    """What the profile of a row rests on: how it was found, the profile, and the candidate of the title.

    `ontwerp` is the profile that the row names itself and with which nothing can be graded yet.
    """

    basis: Profielbasis
    profiel: Referentieprofiel | None
    kandidaat: Kandidaat | None
    ontwerp: Referentieprofiel | None = None


_NO_GROUP: Final = "Een titel alleen beslist niets; zonder antwoorden blijft de groep leeg."


def say_no_profile(keuze: Profielkeuze, titel: str, profiel_vast: str = "") -> str:
    """Return why no profile goes with a row, which may name one itself."""
    match keuze.basis:
        case Profielbasis.VAST if read_code(profiel_vast) == GEEN:
            return "De rij zegt zelf dat geen profiel past."
        case Profielbasis.VAST if keuze.ontwerp is not None:
            return f"De rij noemt zelf profiel {keuze.ontwerp.code}. Dat is een ontwerp: er is niet mee in te delen."
        case Profielbasis.VAST:
            return f"De rij noemt zelf profiel '{quoted(profiel_vast)}', en dat bestaat niet."
        case Profielbasis.HANDMATIG:
            return "In het correctiebestand staat dat geen profiel bij deze titel past."
        case _:
            return _nearest(keuze.kandidaat, titel)


def _nearest(nearest: Kandidaat | None, titel: str) -> str:
    if not titel.strip():
        return "Zonder titel is er geen profiel te zoeken."
    if nearest is None:
        return "Geen profiel past bij deze titel."
    naam = f"{_as_naam(nearest)} van profiel {nearest.profiel.code}"
    if nearest.beperking is Beperking.ONTWERP:
        return f"De titel wijst naar {naam}. Dat profiel is een ontwerp: er kan nog niet mee worden ingedeeld."
    found = f"{naam} ({nearest.score} van 100)"
    if nearest.is_uitgesloten:
        words = ", ".join(f"‘{item.woord}’ wijst op {item.vraag} = {item.antwoord}" for item in nearest.antwoorden)
        return f"Het dichtst bij is {found}, maar de titel sluit dat profiel uit: {words}."
    if nearest.niet_voor:
        return f"Het dichtst bij is {found}, maar dat profiel is niet voor: {', '.join(nearest.niet_voor)}."
    return f"Geen profiel lijkt genoeg: het dichtst bij is {found}."


def _as_naam(kandidaat: Kandidaat) -> str:
    """Return the name that a title is like; one of an earlier edition is said to be so."""
    return f"{'de oude naam ' if kandidaat.is_oud else ''}‘{kandidaat.naam}’"


def say_profielkeuze(keuze: Profielkeuze) -> str:
    """Return where the profile of a row comes from."""
    profiel, nearest = keuze.profiel, keuze.kandidaat
    code = profiel.code if profiel else ""
    if nearest is None:
        if keuze.basis is Profielbasis.VAST:
            return f"De rij noemt zelf profiel {code}."
        return f"Profiel {code} komt uit het correctiebestand."
    doubt = "" if keuze.basis is Profielbasis.ZEKER else " Beoordeel eerst of dit profiel past."
    return f"De titel lijkt op {_as_naam(nearest)} van profiel {code} ({nearest.score} van 100).{doubt}"


def say_indeling(indeling: Indeling, *, shows_group: bool) -> str:
    """Return why the answers give this outcome, and what is still open; without the group where it is not shown."""
    is_excluded = indeling.uitkomst is Uitkomst.GEEN_MATCH or is_excluded_by_title(indeling)
    outcome = (
        [_excluded(indeling)] if is_excluded else [_group(indeling) if shows_group else _NO_GROUP, _open(indeling)]
    )
    return " ".join(filter(None, [_by_title(indeling), *outcome, *say_missing(indeling)]))


def _excluded(indeling: Indeling) -> str:
    if indeling.zonder_zijde is not None:
        zijde = indeling.zonder_zijde
        return (
            f"Het geheel is duidelijk {zijde.richting.value}, en daarvoor heeft dit profiel geen regel: {zijde.tekst}"
        )
    return " ".join(stap.tekst for stap in _uitsluitingen(indeling) if Waarheid.WAAR in {stap.waarde, stap.voorgesteld})


def is_excluded_by_title(indeling: Indeling) -> bool:
    """Tell whether what the title suggests would make an uitsluiting hold; in a list that is enough for no profile."""
    return any(stap.voorgesteld is Waarheid.WAAR for stap in _uitsluitingen(indeling))


def _uitsluitingen(indeling: Indeling) -> Iterator[UitsluitingStap]:
    return (stap for stap in indeling.stappen if isinstance(stap, UitsluitingStap))


def _by_title(indeling: Indeling) -> str:
    words = [f"{s.vraag} = {s.voorstel.antwoord}" for s in indeling.voorstellen if s.voorstel is not None]
    return f"Voorstel uit de titel: {', '.join(words)}." if words else ""


def _group(indeling: Indeling) -> str:
    known = len([stap for stap in indeling.antwoorden if stap.antwoord is not None])
    if not known:
        return f"Groep {indeling.functiegroep} is een eerste aanwijzing: een titel alleen beslist niets."
    so_far = " tot nu toe" if indeling.open_vragen else ""
    outcome = f"Groep {indeling.functiegroep} volgt{so_far} uit {known} {'antwoord' if known == 1 else 'antwoorden'}."
    return " ".join((outcome, *say_ground(indeling)))


def _open(indeling: Indeling) -> str:
    count = len(indeling.open_vragen)
    if not count:
        return ""
    rest = f"Nog {count} {'vraag' if count == 1 else 'vragen'} open"
    if len(indeling.mogelijke_groepen) > 1 or indeling.geen_match_mogelijk:
        groups = ", ".join(indeling.mogelijke_groepen)
        also = " of geen match" if indeling.geen_match_mogelijk else ""
        return f"{rest}; mogelijk blijven {groups}{also}."
    return f"{rest}; de groep staat daarmee vast."
