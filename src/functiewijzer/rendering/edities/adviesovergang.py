"""What becomes of an advice that is made again in its own file: said before the old one is gone."""

from collections.abc import Iterator

from functiewijzer.core.dossiers.adviesblok import VastgelegdAdvies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.tegenspraak import find_stray_antwoorden, is_edited
from functiewijzer.core.dossiers.wijzigingen import has_changed
from functiewijzer.core.edities.herijking import herijk
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.stappen import find_start
from functiewijzer.core.schrijfwijze import listed, readable
from functiewijzer.rendering.edities.stapwoorden import tell_oorzaak
from functiewijzer.rendering.woorden import groep_of


def other_advies_lines(was: Dossier, nu: Dossier, bibliotheek: Bibliotheek) -> Iterator[str]:
    """Yield that the group or status of a record changes, by what, and a decision that stays beside it."""
    if was.advies is None or nu.advies is None or _stand(was.advies) == _stand(nu.advies):
        return
    why = "; ".join(_causes(was, nu, bibliotheek))
    yield f"Let op: het advies was {_text(was.advies)} en is nu {_text(nu.advies)}{f', door: {why}' if why else ''}."
    besluit = nu.besluit
    if besluit is not None and besluit.functiegroep != nu.advies.functiegroep:
        yield (
            f"Het besluit is nog groep {besluit.functiegroep}. Bekijk of dat blijft: pas het besluit aan, of schrijf "
            "er een reden bij."
        )


def _stand(advies: VastgelegdAdvies) -> tuple[object, ...]:
    return advies.functiegroep, advies.uitkomst, advies.status


def _text(advies: VastgelegdAdvies) -> str:
    return f"{groep_of(advies.functiegroep)} ({readable(advies.status)})"


def _causes(was: Dossier, nu: Dossier, bibliotheek: Bibliotheek) -> Iterator[str]:
    """Yield the causes of another group as herijk finds them; where it can't, all that is not what it was."""
    found = () if is_edited(was) else herijk(was, bibliotheek).oorzaken.gevonden
    if found:
        yield from map(tell_oorzaak, found)
        return
    stray = [antwoord.naam for antwoord in find_stray_antwoorden(was)]
    if stray:
        yield f"een ander antwoord of een andere toelichting bij {listed(stray)}"
    old, new = find_start(was.stappen), find_start(nu.stappen)
    if old is not None and new is not None and old.methode != new.methode:
        yield f"editie van de methode: {old.methode} → {new.methode}"
    profiel = bibliotheek.profielen.get(nu.profiel or "")
    if profiel is not None and was.herkomst is not None and has_changed(was, profiel):
        yield f"profiel {profiel.code}, versie {was.herkomst.profielversie} → {profiel.versie}"
