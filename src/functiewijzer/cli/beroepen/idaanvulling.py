"""Completion of the id of a document about an occupation with Tab, by the names of files: nothing is read."""

import typer

from functiewijzer.core.documentsoorten import SOORTEN


def complete_beroep(context: typer.Context, incomplete: str) -> list[str]:
    """Return the ids that begin so; none where the folder can't be read, for a Tab has nobody to tell."""
    from functiewijzer.loading.opslag.bestanden import Bestandsfout
    from functiewijzer.loading.profielen.vinden import find_profielmap

    places = [soort.plaats for soort in SOORTEN if soort.plaats.map == "beroepen"]
    try:
        folder = find_profielmap(context.params.get("profielmap")) / "beroepen"
        names = [
            path.stem for path in folder.iterdir() if any(place.claims(f"beroepen/{path.name}") for place in places)
        ]
    except (Bestandsfout, OSError):
        return []
    return sorted(name.rpartition(".")[0] for name in names if name.startswith(incomplete))
