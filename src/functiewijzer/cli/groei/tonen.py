"""The command `groei`: what separates a graded job from the next group."""

from pathlib import Path

from msgspec import Struct

from functiewijzer.cli.beroepen.beroepenmap import beroepen_of
from functiewijzer.cli.bibliotheek import open_profielmap
from functiewijzer.cli.dossiers.lezen import read_ingedeeld
from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import NASLAG_FORMATEN
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.cli.uitvoer import require_target, say, say_exactly
from functiewijzer.cli.vervolg import groei_command
from functiewijzer.cli.weergave import present
from functiewijzer.core.beroepen.aspectindex import make_aspectindex
from functiewijzer.core.dossiers.combinatie import Combinatie
from functiewijzer.core.groei.groei import Groei, make_combinatiegroei, make_groei
from functiewijzer.core.groei.raakvlak import find_raakvlakken
from functiewijzer.core.groei.startgroep import Startgroep, find_buurgroepen, find_startgroep
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.schrijfwijze import listed
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.rendering.groei.groeistuk import Groeistuk
from functiewijzer.rendering.veilig import visible


class Groeiverzoek(Struct, frozen=True, kw_only=True):
    """What the user asked of `groei`, option by option."""

    path: Path
    naar: str | None = None
    alles: bool = False
    formaat: str | None = None
    uitvoer: Path | None = None
    overschrijf: bool = False
    profielmap: Path | None = None


def run_groei(verzoek: Groeiverzoek) -> None:
    """Deliver the report; end with 1 where the dossier first needs something else."""
    formaat = choose_formaat(verzoek.formaat, verzoek.uitvoer, NASLAG_FORMATEN)
    require_target(verzoek.uitvoer, verzoek.path, overschrijf=verzoek.overschrijf)
    stuk = read_stuk(verzoek)
    from functiewijzer.rendering.groei.groeidata import groei_as_data
    from functiewijzer.rendering.groei.groeiverslag import make_groeiverslag, make_kort_groeiverslag

    is_kort = formaat == "tekst" and verzoek.uitvoer is None and not verzoek.alles
    present(
        formaat,
        verzoek.uitvoer,
        overschrijf=verzoek.overschrijf,
        verslag=lambda: make_kort_groeiverslag(stuk) if is_kort else make_groeiverslag(stuk),
        data=lambda: groei_as_data(stuk),
    )
    if stuk.groei.dossier.combinatie is not None:
        _tell_delen(stuk.groei.dossier.combinatie, verzoek.path.parent)
    if not stuk.groei.uitslag.is_antwoord:
        raise Klaar(Uitgang.BEVINDINGEN)


def read_stuk(verzoek: Groeiverzoek) -> Groeistuk:
    """Return all that the report is about; raises what reading the dossier and the profile folder raise."""
    profielmap = open_profielmap(verzoek.profielmap, verzoek.uitvoer)
    groei = _read_groei(verzoek, profielmap)
    raakvlakken = find_raakvlakken(groei.aspecten, make_aspectindex(beroepen_of(profielmap).values()))
    return Groeistuk(groei, raakvlakken, is_gekozen=verzoek.naar is not None)


def _read_groei(verzoek: Groeiverzoek, profielmap: Profielmap) -> Groei:
    dossier, carried = read_ingedeeld(verzoek.path, profielmap)
    start = find_startgroep(dossier)
    naar = choose_naar(start, verzoek.naar, profielmap.bibliotheek.functiehuis)
    if carried is None:
        return make_combinatiegroei(dossier, start, naar)
    return make_groei(carried, profielmap.bibliotheek, start, naar)


def choose_naar(start: Startgroep | None, given: str | None, huis: Functiehuis) -> str | None:
    """Return the group to look at: as given, else the one above; None where there is no group to look from.

    Raises Gebruiksfout for a group that is not directly above or below, and where the house ends.
    """
    if start is None:
        return None
    buren = find_buurgroepen(start.groep, huis)
    if buren is None:
        raise Gebruiksfout(
            f"groep {start.groep} van dit dossier staat niet in het functiehuis, dat {listed(huis.functiegroepen)} kent"
        )
    near = [groep for groep in (buren.eronder, buren.erboven) if groep is not None]
    if given is not None and given not in near:
        raise Gebruiksfout(_why_not(start.groep, given, near, huis))
    if given is None and buren.erboven is None:
        raise Gebruiksfout(_top_text(start.groep, buren.eronder))
    return given or buren.erboven


def _why_not(groep: str, given: str, near: list[str], huis: Functiehuis) -> str:
    choose = f"kies {listed(near, 'of')}" if near else "dit functiehuis heeft geen andere groep"
    if given == groep:
        return f"--naar {given} is de groep die al geldt; {choose}"
    if huis.rank_of(given) is None:
        return f"--naar {given}: die groep staat niet in het functiehuis; {choose}"
    return f"--naar {given} ligt niet direct boven of onder groep {groep}; {choose}"


def _top_text(groep: str, below: str | None) -> str:
    instead = f"; geef --naar {below} voor de groep eronder" if below is not None else ""
    return f"groep {groep} is de hoogste van dit functiehuis, dus er is geen groep boven{instead}"


def _tell_delen(combinatie: Combinatie, folder: Path) -> None:
    """Name the commands to look at the two dossiers from which the group of a combination follows."""
    say("Bekijk de twee dossiers apart met:")
    for deel in combinatie.delen:
        say_exactly(f"  {visible(groei_command(folder / deel.dossier))}")
