"""The command `vergelijk`: two dossiers side by side, or the agreement over a folder of pairs."""

from collections.abc import Iterator
from pathlib import Path

from functiewijzer.cli.beoordelaars.verzoek import Vergelijkverzoek
from functiewijzer.cli.bibliotheek import open_profielmap
from functiewijzer.cli.dossiers.dossierlezing import Dossierlezing, read_folder, tell_bevindingen
from functiewijzer.cli.dossiers.lezen import read_zijden
from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import NASLAG_FORMATEN
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.cli.uitvoer import require_target, say
from functiewijzer.cli.weergave import present
from functiewijzer.core.beoordelaars.overeenstemming import measure
from functiewijzer.core.beoordelaars.paren import is_copy, pair_by_bestand, pair_by_functie
from functiewijzer.core.beoordelaars.vergelijking import compare
from functiewijzer.core.dossiers.zijde import Zijde
from functiewijzer.loading.opslag.bestanden import Bestandsfout


def run_vergelijk(verzoek: Vergelijkverzoek) -> None:
    """Compare, deliver what differs, and end with 1 where something does and no consensus was made."""
    formaat = choose_formaat(verzoek.formaat, verzoek.uitvoer, NASLAG_FORMATEN)
    if verzoek.eenvoudig and verzoek.consensus is None:
        raise Gebruiksfout("--eenvoudig gaat over de vragen bij een consensus; geef ook --consensus BESTAND")
    require_target(verzoek.uitvoer, verzoek.a, verzoek.b, verzoek.consensus, overschrijf=verzoek.overschrijf)
    if verzoek.b is None and not verzoek.a.exists():
        raise Bestandsfout(f"{verzoek.a} bestaat niet; geef een map met dossiers, of twee dossiers")
    folders = [path.is_dir() for path in (verzoek.a, verzoek.b) if path is not None]
    if all(folders):
        _compare_folders(verzoek, formaat)
    elif verzoek.b is None or any(folders):
        raise Gebruiksfout("geef twee dossiers, twee mappen, of één map waarin de paren staan")
    else:
        _compare_files(verzoek, verzoek.b, formaat)


def _compare_files(verzoek: Vergelijkverzoek, b: Path, formaat: str) -> None:
    profielmap = open_profielmap(verzoek.profielmap, verzoek.uitvoer)
    first, second = read_zijden(verzoek.a, b, profielmap, must_be_sound=verzoek.consensus is not None)
    if is_copy(first, second):
        say(f"Let op: {first.bestand} en {second.bestand} zijn hetzelfde dossier, dus niet van twee beoordelaars.")
    vergelijking, agreed = compare(first, second), None
    if verzoek.consensus is not None:
        from functiewijzer.cli.beoordelaars.eenwording import reach_consensus

        agreed = reach_consensus(vergelijking, verzoek, profielmap)
    from functiewijzer.rendering.beoordelaars.vergelijkingsdata import vergelijking_as_data
    from functiewijzer.rendering.beoordelaars.vergelijkingsverslag import make_vergelijkingsverslag

    present(
        formaat,
        verzoek.uitvoer,
        overschrijf=verzoek.overschrijf,
        verslag=lambda: make_vergelijkingsverslag(vergelijking, agreed),
        data=lambda: vergelijking_as_data(vergelijking, agreed),
    )
    if agreed is None and not vergelijking.is_gelijk:
        raise Klaar(Uitgang.BEVINDINGEN)


def _compare_folders(verzoek: Vergelijkverzoek, formaat: str) -> None:
    if verzoek.consensus is not None:
        raise Gebruiksfout("--consensus maakt van twee dossiers één dossier; noem de twee bestanden, geen map")
    from functiewijzer.rendering.beoordelaars.overeenstemmingsverslag import (
        make_overeenstemmingsverslag,
        overeenstemming_as_data,
    )

    lezingen = {str(folder): read_folder(folder) for folder in (verzoek.a, verzoek.b) if folder is not None}
    ungraded: list[str] = []
    sides = [tuple(_graded(lezing, ungraded)) for lezing in lezingen.values()]
    for folder, lezing in lezingen.items():
        lezing.require_any(folder)
    paired = pair_by_functie(sides[0]) if verzoek.b is None else pair_by_bestand(sides[0], sides[-1])
    gemeten = measure([compare(one, other) for one, other in paired.paren])
    overig = (*paired.overig, *ungraded)
    bevindingen = tuple(bevinding for lezing in lezingen.values() for bevinding in lezing.bevindingen)
    # Of two folders the name in one of them does not say which file is meant.
    onleesbaar = bevindingen if verzoek.b is not None else next(iter(lezingen.values())).onleesbaar
    present(
        formaat,
        verzoek.uitvoer,
        overschrijf=verzoek.overschrijf,
        verslag=lambda: make_overeenstemmingsverslag(gemeten, overig, onleesbaar),
        data=lambda: overeenstemming_as_data(gemeten, overig, onleesbaar),
    )
    tell_bevindingen(bevindingen)
    if bevindingen or not all(paar.is_gelijk for paar in gemeten.paren):
        raise Klaar(Uitgang.BEVINDINGEN)


def _graded(lezing: Dossierlezing, ungraded: list[str]) -> Iterator[Zijde]:
    """Yield the dossiers with an outcome to compare, and add the others to `ungraded` with the reason."""
    for name, dossier in lezing:
        if dossier.is_vastgelegd or dossier.combinatie is not None:
            yield Zijde(name, dossier)
        else:
            ungraded.append(f"{name}: er staat nog geen advies in")
