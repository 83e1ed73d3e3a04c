"""The Ingelezen: one file of a handbook as it was read, recognised and judged, and the count of its lines."""

from msgspec import Struct

from functiewijzer.core.handboek.beoordelen_bron import may_overrule, refuses
from functiewijzer.core.handboek.bron import Bronbestand, Lezing
from functiewijzer.core.handboek.buitendelen import Buitendeel, find_outside
from functiewijzer.core.handboek.herkenning import Herkenning
from functiewijzer.core.handboek.herstelaanbod import Herstelaanbod
from functiewijzer.core.handboek.normaal import has_words
from functiewijzer.core.handboek.oordeel import Oordeel
from functiewijzer.core.handboek.stukken import bare


class Regeltelling(Struct, frozen=True, kw_only=True):
    """What became of the lines of a file: all of them are placed, furniture, outside the functions, or not placed."""

    totaal: int
    geplaatst: int
    meubilair: int
    overig: int
    niet_geplaatst: int


class Ingelezen(Struct, frozen=True, kw_only=True):
    """One file: what was read, what was seen in it, the verdict, and the repairs that are offered or were applied.

    `is_toch`: a person wants it imported in spite of the verdict.
    """

    bron: Bronbestand
    herkenning: Herkenning
    oordeel: Oordeel
    aanbod: tuple[Herstelaanbod, ...] = ()
    hersteld: tuple[Herstelaanbod, ...] = ()
    is_toch: bool = False

    @property
    def is_overruled(self) -> bool:
        """Whether the verdict refuses the file and a person overruled that."""
        return self.is_toch and refuses(self.oordeel) and may_overrule(self.oordeel, self.herkenning)

    @property
    def is_refused(self) -> bool:
        """Whether nothing of this file may be written."""
        return refuses(self.oordeel) and not self.is_overruled

    @property
    def lezing(self) -> Lezing:
        """The reading that was recognised."""
        return next(lezing for lezing in self.bron.lezingen if lezing.naam == self.herkenning.lezing)

    @property
    def buiten(self) -> tuple[Buitendeel, ...]:
        """The stretches of the file that are in no function."""
        return find_outside(self.lezing, self.herkenning)

    @property
    def has_losses(self) -> bool:
        """Whether text of a function may stand where no profile has it."""
        return bool(self.telling.niet_geplaatst) or any(deel.lijkt_op_functie for deel in self.buiten)

    @property
    def telling(self) -> Regeltelling:
        """The count of the lines that hold words; a line in two places counts where it needs eyes most."""
        lines = self._with_words
        loose = lines & set(self.herkenning.niet_geplaatst)
        furniture = lines & self._furniture - loose
        outside = set(self.buiten_de_functies)
        return Regeltelling(
            totaal=len(lines),
            geplaatst=len(lines - loose - furniture - outside),
            meubilair=len(furniture),
            overig=len(outside),
            niet_geplaatst=len(loose),
        )

    @property
    def buiten_de_functies(self) -> tuple[int, ...]:
        """The lines with words that belong to no function, as those of a foreword, a contents list or an appendix."""
        outside = self._with_words & set(self.herkenning.overig)
        return tuple(sorted(outside - self._furniture - set(self.herkenning.niet_geplaatst)))

    @property
    def _with_words(self) -> set[int]:
        return {regel.nummer for regel in self.lezing.regels if has_words(bare(regel.tekst))}

    @property
    def _furniture(self) -> set[int]:
        return {line for found in self.herkenning.meubilair for line in found.regels}
