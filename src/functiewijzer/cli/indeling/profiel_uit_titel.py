"""The profile of a job whose file names none: taken from its title, where that is zeker."""

from functiewijzer.cli.bibliotheek import load_sound, ontwerp_text
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import say
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.loading.profielen.profielmap import Profielmap


def with_profiel_of_title(dossier: Dossier, profielmap: Profielmap) -> Dossier:
    """Return the dossier with the profile to which its title points, and say so; one that names a profile stays.

    Raises Gebruiksfout where the title does not point to a profile for certain.
    """
    titel = dossier.functietitel
    if dossier.profiel is not None or titel is None:
        return dossier
    from functiewijzer.core.profielen.woordenlijst import Band
    from functiewijzer.loading.titels.titellezing import load_zoeker

    match = load_zoeker(profielmap, load_sound(profielmap)).find(titel)
    if match.ontwerp is not None:
        raise Gebruiksfout(
            f"de titel '{titel}' wijst naar een profiel dat nog niet af is: {ontwerp_text(match.ontwerp)}"
        )
    if match.band is not Band.ZEKER:
        raise Gebruiksfout(
            f"het profiel ontbreekt, en de titel '{titel}' wijst niet zeker naar een profiel; geef --profiel CODE. "
            "Bekijk de mogelijkheden met: functiewijzer zoek"
        )
    best = match.passend[0]
    kind = "de oude naam " if best.is_oud else ""
    say(f"Profiel {best.profiel.code} volgt uit de titel: die lijkt op {kind}‘{best.naam}’ ({best.score} van 100).")
    return dossier.model_copy(update={"profiel": best.profiel.code})
