"""What reading titles needs from files: the woordenlijst of a profile folder and the table of frequencies.

What compares titles is imported where one is read: most gradings have a profile, and a title that says nothing.
"""

from typing import TYPE_CHECKING, Final

from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.kader import Titelbeeld
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.woordenlijst import Woordenlijst
from functiewijzer.loading.profielen.profielmap import Profielmap

if TYPE_CHECKING:
    from functiewijzer.core.titels.titelindex import Titelindex
    from functiewijzer.core.titels.titelscore import Frequenties
    from functiewijzer.core.titels.titelzoeker import Titelzoeker

MANY: Final = 10_000
"""From so many comparisons of a title with a name on, an index pays for loading numpy."""


def load_zoeker(profielmap: Profielmap, bibliotheek: Bibliotheek) -> "Titelzoeker":
    """Return what finds titles in a library; raises ProfielNietBruikbaar where the woordenlijst is broken."""
    from functiewijzer.core.titels.titelzoeker import Titelzoeker

    return Titelzoeker(bibliotheek, profielmap.single(Woordenlijst), load_frequenties())


def quickest(zoeker: "Titelzoeker", titels: int) -> "Titelzoeker | Titelindex":
    """Return the search that is quickest for so many titles: an index where there is much to compare."""
    if titels * sum(map(len, zoeker.namen.values())) < MANY:
        return zoeker
    from functiewijzer.core.titels.titelindex import Titelindex

    return Titelindex(zoeker)


def load_titelbeeld(profielmap: Profielmap, profiel: Referentieprofiel, titel: str, *, is_recorded: bool) -> Titelbeeld:
    """Return what a title says about a profile that somebody chose; raises ProfielNietBruikbaar as `load_zoeker`.

    How surely it points there stands in a record alone, so titles are not read for an advice about which the title
    can suggest nothing.
    """
    if not is_recorded and not profiel.titelsignalen:
        return Titelbeeld()
    alone = Bibliotheek(profielmap.bibliotheek.functiehuis, {profiel.code: profiel})
    return load_zoeker(profielmap, alone).beeld_of(titel, profiel.code)


def load_frequenties() -> "Frequenties":
    """Return in how many occupation titles each n-gram occurs, from the table of the package."""
    from importlib.resources import files

    from functiewijzer.core.titels.titelscore import Frequenties

    text = files("functiewijzer").joinpath("gegevens", "titelfrequenties.txt").read_text(encoding="utf-8")
    lines = iter(line for line in text.splitlines() if not line.startswith("#"))
    titels, minstens = next(lines).split("\t")
    counts = {gram: int(count) for gram, count in (line.split("\t") for line in lines)}
    return Frequenties(int(titels), int(minstens), counts)
