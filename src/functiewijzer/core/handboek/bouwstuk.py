"""The Bouwstuk: one profile to be, with what the whole folder decides about it."""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from functiewijzer.core.handboek.bronwijzer import Bronwijzer
from functiewijzer.core.handboek.codes import Familie
from functiewijzer.core.handboek.groepsladder import clean_groep
from functiewijzer.core.handboek.handboekdocumenten import Bouwopties
from functiewijzer.core.handboek.herkenning import HerkendeFunctie
from functiewijzer.core.handboek.naamverdeling import Namen, one_line
from functiewijzer.core.schrijfwijze import fold_titel


class Bouwstuk(Struct, frozen=True, kw_only=True):
    """A function of a handbook, one level of its NOK, or a groepsblad (`is_blad`), that becomes a profile."""

    functie: HerkendeFunctie
    bron: Bronwijzer
    groep: str | None
    naam: str
    is_blad: bool = False

    @property
    def familie(self) -> str:
        """The family as the handbook words it; empty where it names none."""
        return one_line(self.functie.familie.tekst) if self.functie.familie else ""


class Bouwkader(Struct, frozen=True, kw_only=True):
    """What the whole folder decides about one profile: its code, its family, its names, and the groups."""

    opties: Bouwopties
    ladder: tuple[str, ...]
    code: str
    familie: Familie
    namen: Namen


def bouwstukken_of(functie: HerkendeFunctie, bron: Bronwijzer) -> list[Bouwstuk]:
    """Return what a function becomes: one profile, or one for each level of its NOK that is written out."""
    naam = one_line(functie.naam.tekst)
    groep = clean_groep(functie.groep.tekst) if functie.groep else None
    nok = functie.nok
    written = nok.uitgeschreven if nok is not None and (groep is None or groep not in nok.niveaus) else ()
    levels = [level for level in map(clean_groep, written) if level is not None]
    if functie.regels or not levels:
        return [Bouwstuk(functie=functie, bron=bron, groep=groep, naam=naam)]
    return [
        Bouwstuk(functie=functie, bron=bron, groep=level, naam=naam if len(levels) == 1 else f"{naam} {level}")
        for level in levels
    ]


def told_apart(stukken: Sequence[Bouwstuk]) -> list[Bouwstuk]:
    """Return bouwstukken in which those of one name have their group behind it: a folder has each name once."""
    times = Counter(fold_titel(stuk.naam) for stuk in stukken)
    return [
        replace(stuk, naam=f"{stuk.naam} {stuk.groep}") if times[fold_titel(stuk.naam)] > 1 and stuk.groep else stuk
        for stuk in stukken
    ]
