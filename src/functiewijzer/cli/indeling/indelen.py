"""The command `indeel`: from a conversation or an answers file to an advice."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from functiewijzer.cli.bibliotheek import load_sound, open_profielmap, require_profiel
from functiewijzer.cli.gesprek.verzoek import Gespreksverzoek
from functiewijzer.cli.indeling.uit_bestand import grade_file
from functiewijzer.cli.indeling.verzoek import Indeelverzoek
from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import NASLAG_FORMATEN
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import require_target
from functiewijzer.cli.weergave import present
from functiewijzer.core.dossiers.advies import Advies, make_advies
from functiewijzer.core.dossiers.vastleggen import recorded_advies

if TYPE_CHECKING:
    from functiewijzer.rendering.verslag import Verslag


def run_indeel(verzoek: Indeelverzoek) -> None:
    """Grade one job and deliver the advice in the format asked."""
    choose_formaat(verzoek.formaat, verzoek.uitvoer, NASLAG_FORMATEN)
    sources = (verzoek.antwoorden, verzoek.gesprek.hervat, verzoek.gesprek.bestand, verzoek.dossier)
    require_target(verzoek.uitvoer, *sources, overschrijf=verzoek.overschrijf)
    _require_together(verzoek)
    if verzoek.antwoorden is not None:
        advies, path = grade_file(verzoek, verzoek.antwoorden), verzoek.antwoorden
    else:
        advies, path = _hold(verzoek)
    if _ends_short(verzoek):
        from functiewijzer.cli.indeling.slotscherm import Bewaarplek, Bewaarsoort, show_slotscherm

        asked = Bewaarsoort.GESPREK if verzoek.antwoorden is None else Bewaarsoort.ANTWOORDEN
        soort = Bewaarsoort.DOSSIER if verzoek.dossier is not None else asked
        show_slotscherm(advies, Bewaarplek(soort, verzoek.dossier or path, verzoek.gesprek.profielmap))
    else:
        _present(advies, verzoek)
        _tell_saved(advies, path, verzoek)


def _tell_saved(advies: Advies, path: Path, verzoek: Indeelverzoek) -> None:
    if verzoek.dossier is not None:
        from functiewijzer.cli.dossiers.schrijven import tell_dossier

        tell_dossier(advies.dossier, verzoek.dossier)
    elif verzoek.antwoorden is None:
        from functiewijzer.cli.vervolg import tell_answers

        tell_answers(path, verzoek.gesprek.profielmap)


def _ends_short(verzoek: Indeelverzoek) -> bool:
    """Tell whether the result goes to a screen, and nobody asked for a form of it or for the whole."""
    return not verzoek.alles and verzoek.formaat is None and verzoek.uitvoer is None and sys.stdout.isatty()


def _require_together(verzoek: Indeelverzoek) -> None:
    """Refuse options that contradict each other; raises Gebruiksfout."""
    keeps = verzoek.gesprek.hervat is not None or verzoek.gesprek.bestand is not None
    if verzoek.antwoorden is not None and keeps:
        raise Gebruiksfout("--antwoorden stelt geen vragen en gaat niet samen met --hervat of --gesprek")
    if verzoek.dossier is not None and keeps:
        raise Gebruiksfout("--dossier bewaart het gesprek al en gaat niet samen met --hervat of --gesprek")
    if verzoek.gesprek.snel and verzoek.dossier is None:
        raise Gebruiksfout("--snel slaat de vragen over het dossier over; geef ook --dossier BESTAND")


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
    if verzoek.alles:
        yield "--alles"


def _present(advies: Advies, verzoek: Indeelverzoek) -> None:
    def make_verslag() -> "Verslag":
        from functiewijzer.rendering.indeling.indelingsverslag import make_indelingsverslag

        return make_indelingsverslag(advies)

    def make_data() -> object:
        from functiewijzer.rendering.vormen.data import advies_as_data

        return advies_as_data(advies)

    formaat = choose_formaat(verzoek.formaat, verzoek.uitvoer, NASLAG_FORMATEN)
    present(formaat, verzoek.uitvoer, overschrijf=verzoek.overschrijf, verslag=make_verslag, data=make_data)
