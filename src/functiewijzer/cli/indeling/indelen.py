"""The command `indeel`: from a conversation or an answers file to an advice."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from functiewijzer.cli.bibliotheek import load_sound, open_profielmap, require_profiel
from functiewijzer.cli.dossiers.opgave import complete, require_kop
from functiewijzer.cli.gesprek.verzoek import Gespreksverzoek
from functiewijzer.cli.indeling.profiel_uit_titel import with_profiel_of_title
from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import NASLAG_FORMATEN
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import has_colour, require_target, say, say_exactly
from functiewijzer.cli.weergave import present
from functiewijzer.core.dossiers.advies import Advies, make_advies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import recorded_advies
from functiewijzer.core.dossiers.wijzigingen import Overzetting
from functiewijzer.loading.documenten import Document
from functiewijzer.loading.dossiers.geopend import open_dossier
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.rendering.veilig import visible
from functiewijzer.rendering.wijzigingswoorden import wijziging_text

if TYPE_CHECKING:
    from functiewijzer.rendering.verslag import Verslag


@dataclass(frozen=True, slots=True, kw_only=True)
class Indeelverzoek:
    """What the user asked of `indeel`: the gesprek, or the file that takes its place, and what to make of it.

    What `gesprek` says about the job and the profile folder holds for a file with answers too.
    """

    gesprek: Gespreksverzoek
    antwoorden: Path | None
    dossier: Path | None
    formaat: str | None
    uitvoer: Path | None
    overschrijf: bool


def run_indeel(verzoek: Indeelverzoek) -> None:
    """Grade one job and deliver the advice in the format asked."""
    choose_formaat(verzoek.formaat, verzoek.uitvoer, NASLAG_FORMATEN)
    sources = (verzoek.antwoorden, verzoek.gesprek.hervat, verzoek.gesprek.bestand, verzoek.dossier)
    require_target(verzoek.uitvoer, *sources, overschrijf=verzoek.overschrijf)
    _require_together(verzoek)
    if verzoek.antwoorden is not None:
        advies, path = _from_file(verzoek, verzoek.antwoorden), verzoek.antwoorden
    else:
        advies, path = _hold(verzoek)
    _present(advies, verzoek)
    if verzoek.dossier is not None:
        from functiewijzer.cli.dossiers.schrijven import tell_dossier

        tell_dossier(advies.dossier, verzoek.dossier)
    elif verzoek.antwoorden is None:
        from functiewijzer.cli.vervolg import export_command

        say(f"\nUw antwoorden staan in {path}. Een pagina om te printen maakt u met:")
        say_exactly(f"  {visible(export_command(path, verzoek.gesprek.profielmap))}")


def _require_together(verzoek: Indeelverzoek) -> None:
    """Refuse options that contradict each other; raises Gebruiksfout."""
    keeps = verzoek.gesprek.hervat is not None or verzoek.gesprek.bestand is not None
    if verzoek.antwoorden is not None and keeps:
        raise Gebruiksfout("--antwoorden stelt geen vragen en gaat niet samen met --hervat of --gesprek")
    if verzoek.dossier is not None and keeps:
        raise Gebruiksfout("--dossier bewaart het gesprek al en gaat niet samen met --hervat of --gesprek")
    if verzoek.gesprek.snel and verzoek.dossier is None:
        raise Gebruiksfout("--snel slaat de vragen over het dossier over; geef ook --dossier BESTAND")


def _from_file(verzoek: Indeelverzoek, path: Path) -> Advies:
    if verzoek.dossier is not None:
        from functiewijzer.cli.dossiers.schrijven import record, require_dossiernaam, require_free_dossier

        require_dossiernaam(verzoek.dossier, "--dossier")
        require_free_dossier(verzoek.dossier, path)
    profielmap = open_profielmap(verzoek.gesprek.profielmap, verzoek.uitvoer)
    opened = open_dossier(path, profielmap, lambda saved: _completed(saved, verzoek.gesprek, path, profielmap))
    _tell_odd_texts(opened.document)
    overzetting = opened.carry_over()
    _tell_changes(overzetting)
    titelbeeld = opened.read_titel(is_recorded=verzoek.dossier is not None)
    if verzoek.dossier is not None:
        return record(verzoek.dossier, path, overzetting.passend, profielmap.bibliotheek, titelbeeld=titelbeeld)
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
        from functiewijzer.rendering.controles.bevindingen import render_bevindingen

        shown = render_bevindingen(document.bevindingen, {document.pad: document.tekst}, colour=has_colour(sys.stderr))
        say_exactly(shown.rstrip())


def _tell_changes(overzetting: Overzetting) -> None:
    """Say on stderr that the answers were given to another edition of the profile, and what changed for them."""
    if overzetting.is_other_edition:
        say(f"Let op: profiel {overzetting.profiel.code} is gewijzigd sinds deze antwoorden werden gegeven.")
        for wijziging in overzetting.wijzigingen:
            say(f"• {wijziging_text(wijziging)}")


def _hold(verzoek: Indeelverzoek) -> tuple[Advies, Path]:
    """Hold the gesprek, and return its advice and the file that keeps it."""
    from functiewijzer.cli.gesprek.houden import hold_gesprek
    from functiewijzer.cli.gesprek.schermkeuze import require_terminal
    from functiewijzer.loading.titels.titellezing import load_zoeker

    require_terminal(
        "geef antwoorden mee met --antwoorden BESTAND "
        "(maak een leeg bestand met: functiewijzer vragenlijst 1.1 --formaat yaml)"
    )
    if verzoek.dossier is not None:
        from functiewijzer.cli.dossiers.schrijven import require_dossiernaam

        require_dossiernaam(verzoek.dossier, "--dossier")
    profielmap = open_profielmap(verzoek.gesprek.profielmap, verzoek.uitvoer)
    if verzoek.gesprek.profiel is not None:
        require_profiel(profielmap, verzoek.gesprek.profiel)
    zoeker = load_zoeker(profielmap, load_sound(profielmap))
    gehouden = hold_gesprek(_as_gesprek(verzoek), zoeker)
    dossier = gehouden.dossier
    if verzoek.dossier is not None:
        return recorded_advies(dossier), gehouden.path
    titelbeeld = zoeker.beeld_of(dossier.functietitel or "", dossier.profiel or "")
    return make_advies(dossier, zoeker.bibliotheek, titelbeeld), gehouden.path


def _as_gesprek(verzoek: Indeelverzoek) -> Gespreksverzoek:
    """Return the gesprek that was asked for; a dossier that is there already is gone on with."""
    from functiewijzer.loading.opslag.bestanden import is_taken

    asked = replace(verzoek.gesprek, resultaat=tuple(_resultaat(verzoek)))
    if verzoek.dossier is None:
        return asked
    if is_taken(verzoek.dossier):
        return replace(asked, is_dossier=True, hervat=verzoek.dossier)
    return replace(asked, is_dossier=True, bestand=verzoek.dossier)


def _resultaat(verzoek: Indeelverzoek) -> Iterator[str]:
    """Yield the options about the result as they were given."""
    if verzoek.formaat is not None:
        yield from ("--formaat", verzoek.formaat)
    if verzoek.uitvoer is not None:
        yield from ("--uitvoer", str(verzoek.uitvoer))
    if verzoek.overschrijf:
        yield "--overschrijf"


def _present(advies: Advies, verzoek: Indeelverzoek) -> None:
    present(
        choose_formaat(verzoek.formaat, verzoek.uitvoer, NASLAG_FORMATEN),
        verzoek.uitvoer,
        overschrijf=verzoek.overschrijf,
        verslag=lambda: _make_verslag(advies),
        data=lambda: _make_data(advies),
    )


def _make_verslag(advies: Advies) -> "Verslag":
    from functiewijzer.rendering.indeling.indelingsverslag import make_indelingsverslag

    return make_indelingsverslag(advies)


def _make_data(advies: Advies) -> object:
    from functiewijzer.rendering.vormen.data import advies_as_data

    return advies_as_data(advies)
