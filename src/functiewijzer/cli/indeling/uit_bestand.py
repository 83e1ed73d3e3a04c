"""From a file with answers to an advice, and what has to be said about that file."""

from pathlib import Path

from msgspec.structs import replace

from functiewijzer.cli.bibliotheek import open_profielmap, require_profiel
from functiewijzer.cli.dossiers.opgave import complete, require_kop
from functiewijzer.cli.gesprek.verzoek import Gespreksverzoek
from functiewijzer.cli.indeling.profiel_uit_titel import with_profiel_of_title
from functiewijzer.cli.indeling.verzoek import Indeelverzoek
from functiewijzer.cli.uitvoer import say, say_exactly
from functiewijzer.core.dossiers.advies import Advies, make_advies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.wijzigingen import Overzetting
from functiewijzer.loading.documenten import Document
from functiewijzer.loading.dossiers.geopend import open_dossier
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.rendering.wijzigingswoorden import wijziging_text


def grade_file(verzoek: Indeelverzoek, path: Path) -> Advies:
    """Grade what a file with answers says, and write it as a dossier where one was asked for.

    Raises Gebruiksfout, Bestandsfout or DossierOngeldig.
    """
    if verzoek.dossier is not None:
        from functiewijzer.cli.dossiers.schrijven import record, require_dossiernaam, require_free_dossier

        require_dossiernaam(verzoek.dossier, "--dossier")
        require_free_dossier(verzoek.dossier, path)
    profielmap = open_profielmap(verzoek.gesprek.profielmap, verzoek.uitvoer)
    read = open_dossier(path, profielmap)
    opened = replace(read, dossier=_completed(read.dossier, verzoek.gesprek, path, profielmap))
    _tell_odd_texts(opened.document)
    overzetting = opened.carry_over()
    _tell_changes(overzetting)
    titelbeeld = opened.read_titel(is_recorded=verzoek.dossier is not None)
    if verzoek.dossier is not None:
        return record(verzoek.dossier, opened, overzetting.passend, titelbeeld=titelbeeld)
    return make_advies(overzetting.passend, profielmap.bibliotheek, titelbeeld)


def _completed(saved: Dossier, gesprek: Gespreksverzoek, path: Path, profielmap: Profielmap) -> Dossier:
    """Return a dossier with what the command line and the title add; it names its job and its profile."""
    dossier = with_profiel_of_title(complete(saved, gesprek, path), profielmap)
    require_kop(dossier, path)
    if gesprek.profiel is not None:
        require_profiel(profielmap, gesprek.profiel)
    return dossier


def _tell_odd_texts(document: Document) -> None:
    """Say on stderr what was read in another way than its writer may have meant."""
    if document.bevindingen:
        from functiewijzer.cli.vondsten import found_text

        shown = found_text(document.bevindingen, {document.pad: document.tekst})
        say_exactly(shown)


def _tell_changes(overzetting: Overzetting) -> None:
    """Say on stderr that the answers were given to another edition of the profile, and what changed for them.

    An answer that somebody filled in anew is told apart: the profile has no part in that.
    """
    if overzetting.is_other_edition:
        say(f"Let op: profiel {overzetting.profiel.code} is gewijzigd sinds deze antwoorden werden gegeven.")
        for wijziging in overzetting.by_profiel:
            say(f"• {wijziging_text(wijziging)}")
    if overzetting.filled_in:
        say("Let op: in het bestand zijn antwoorden veranderd sinds ze werden vastgelegd.")
        for wijziging in overzetting.filled_in:
            say(f"• {wijziging_text(wijziging)}")
