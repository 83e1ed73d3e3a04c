"""Whether a dossier can be used with the profiles of today: checked before every grading, so it loads little."""

from collections.abc import Mapping

from functiewijzer.core.bevinding import Constatering
from functiewijzer.core.controles.antwoorden import check_antwoorden
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.wijzigingen import Overzetting, carry_over, has_changed
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel


def fit(
    dossier: Dossier, profielen: Mapping[str, Referentieprofiel]
) -> tuple[Overzetting | None, tuple[Constatering, ...]]:
    """Carry a dossier over to its profile, and return what keeps it from being used; no Overzetting without a profile.

    An answer that is missing is an open question, not a finding; nor is one that a later edition of the profile has no
    place for.
    """
    code = dossier.profiel or ""
    profiel = profielen.get(code)
    if profiel is None:
        hint = did_you_mean(code, profielen)
        return None, (Constatering("FW410", ("profiel",), f"profiel '{code}' is onbekend", hint),)
    if profiel.is_ontwerp:
        fact = f"profiel '{code}' is een ontwerp, en daarmee kan nog niet worden ingedeeld"
        return None, (
            Constatering("FW410", ("profiel",), fact, f"Maak het profiel eerst af: functiewijzer toon {code}"),
        )
    carried = carry_over(dossier, profiel)
    held = carried.passend if has_changed(dossier, profiel) else carried.dossier
    return carried, tuple(check_antwoorden(held.antwoorden, profiel, ("antwoorden",)))
