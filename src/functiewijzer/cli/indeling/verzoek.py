"""What the user asked of `indeel` on the command line."""

from pathlib import Path

from msgspec import Struct

from functiewijzer.cli.gesprek.verzoek import Gespreksverzoek


class Indeelverzoek(Struct, frozen=True, kw_only=True):
    """What the user asked of `indeel`: the gesprek, or the file that takes its place, and what to make of it.

    What `gesprek` says about the job and the profile folder holds for a file with answers too.
    """

    gesprek: Gespreksverzoek
    antwoorden: Path | None
    dossier: Path | None
    formaat: str | None
    uitvoer: Path | None
    overschrijf: bool
    alles: bool
