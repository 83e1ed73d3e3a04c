"""Going on with a saved gesprek: what the file holds, and what changed in the profile since."""

from pathlib import Path
from typing import Final

from functiewijzer.cli.dossiers.opgave import complete
from functiewijzer.cli.gesprek.scherm import Gekozen, Keuze, Keuzevraag, Scherm
from functiewijzer.cli.gesprek.verzoek import Gespreksverzoek
from functiewijzer.cli.uitgang import Klaar, Uitgang
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.wijzigingen import Overzetting, has_changed
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.loading.dossiers.lezer import fit_dossier, read_dossier
from functiewijzer.rendering.wijzigingswoorden import wijziging_text

_GA_DOOR: Final = "doorgaan"
_STOP: Final = "stoppen"


def load_gesprek(path: Path, verzoek: Gespreksverzoek, bibliotheek: Bibliotheek) -> Dossier:
    """Read a saved conversation, completed with what the command line adds.

    Raises DossierOngeldig for a file that can't be used, and Gebruiksfout where the command line says
    something else than the file. Answers that no longer fit a profile that changed are left for
    `Overzetting.passend`.
    """
    document, saved = read_dossier(path)
    dossier = complete(saved, verzoek, path)
    profiel = bibliotheek.profielen.get(dossier.profiel or "")
    if dossier.profiel is not None and (profiel is None or not has_changed(dossier, profiel)):
        fit_dossier(document, dossier, bibliotheek.alle)
    return dossier


def confirm_changes(overzetting: Overzetting, scherm: Scherm) -> None:
    """Report what changed for these answers, and ask to go on; raises Klaar where the person would rather not."""
    herkomst, profiel = overzetting.dossier.herkomst, overzetting.profiel
    earlier = herkomst.profielversie if herkomst else "?"
    edition = f"versie {earlier}" if earlier == profiel.versie else f"versie {earlier}, nu {profiel.versie}"
    scherm.tell(f"Profiel {profiel.code} is gewijzigd sinds dit gesprek werd bewaard ({edition}).", strong=True)
    if not overzetting.by_profiel:
        scherm.tell("De vragen en antwoorden die u hebt gezien, zijn hetzelfde gebleven.")
    for wijziging in (*overzetting.by_profiel, *overzetting.filled_in):
        scherm.tell(f"• {wijziging_text(wijziging)}")
    scherm.tell("Ook regels en gewichten kunnen anders zijn. Het advies volgt het profiel zoals het nu is.")
    keuzes = (
        Keuze(_GA_DOOR, "Verdergaan met het profiel zoals het nu is"),
        Keuze(_STOP, "Stoppen; het bewaarde gesprek blijft zoals het was"),
    )
    if scherm.choose(Keuzevraag("Wilt u verdergaan?", keuzes)) != Gekozen(_GA_DOOR):
        scherm.tell("Gestopt. Er is niets gewijzigd.")
        raise Klaar(Uitgang.AFGEBROKEN)
