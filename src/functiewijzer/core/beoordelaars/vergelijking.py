"""The Vergelijking: two gradings of one job side by side, of which only the differences are shown."""

from fractions import Fraction

from msgspec import Struct

from functiewijzer.core.beoordelaars.kop import Kopverschil, describe_advies, find_kopverschillen, make_kopverschil
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.zijde import Zijde
from functiewijzer.core.indeling.stappen import AntwoordStap


class Antwoordverschil(Struct, frozen=True):
    """A question on both paths with two answers; an open question has None."""

    eerste: AntwoordStap
    tweede: AntwoordStap

    @property
    def is_answered(self) -> bool:
        """Whether at least one of the two answered it; a question that both left open tells of no agreement."""
        return self.eerste.antwoord is not None or self.tweede.antwoord is not None


class Vergelijking(Struct, frozen=True):
    """Two sides, and where they differ.

    `samen` holds the questions that were asked in both and that at least one of them answered, with both answers;
    `alleen_eerste` and `alleen_tweede` those that an earlier answer brought up in one of them. With different profiles
    there are no questions to compare.
    """

    eerste: Zijde
    tweede: Zijde
    kop: tuple[Kopverschil, ...]
    samen: tuple[Antwoordverschil, ...]
    alleen_eerste: tuple[AntwoordStap, ...]
    alleen_tweede: tuple[AntwoordStap, ...]

    @property
    def has_same_profiel(self) -> bool:
        """Whether both were compared with the same reference."""
        return self.eerste.dossier.profiel == self.tweede.dossier.profiel

    @property
    def has_same_groep(self) -> bool:
        """Whether both came to the same group, or both to none: what answers alike are worth nothing without."""
        return self.eerste.advised == self.tweede.advised

    @property
    def has_same_editie(self) -> bool:
        """Whether both were graded with the same edition of the profile; only then every question is the same."""
        first, second = self.eerste.dossier.herkomst, self.tweede.dossier.herkomst
        return first is None or second is None or first.profielhash == second.profielhash

    @property
    def verschillen(self) -> tuple[Antwoordverschil, ...]:
        """The questions that were answered differently."""
        return tuple(v for v in self.samen if v.eerste.antwoord != v.tweede.antwoord)

    @property
    def gelijk(self) -> int:
        """How many questions of `samen` were answered alike."""
        return len(self.samen) - len(self.verschillen)

    @property
    def share(self) -> Fraction | None:
        """The part of the questions of `samen` that were answered alike; None where there are none."""
        return Fraction(self.gelijk, len(self.samen)) if self.samen else None

    @property
    def is_gelijk(self) -> bool:
        """Whether nothing differs that a reader of the two would have to settle."""
        parts = (self.kop, self.verschillen, self.alleen_eerste, self.alleen_tweede)
        return self.has_same_profiel and not any(parts)


def compare(first: Zijde, second: Zijde) -> Vergelijking:
    """Return the two sides with their differences; the other way round it says the same with the sides changed."""
    one, other = first.asked, second.asked
    if first.dossier.profiel != second.dossier.profiel:
        one, other = {}, {}
    samen = (Antwoordverschil(stap, other[vraag]) for vraag, stap in one.items() if vraag in other)
    return Vergelijking(
        first,
        second,
        (*find_kopverschillen(first.dossier, second.dossier), *_outcomes(first.dossier, second.dossier)),
        tuple(verschil for verschil in samen if verschil.is_answered),
        alleen_eerste=tuple(stap for vraag, stap in one.items() if vraag not in other),
        alleen_tweede=tuple(stap for vraag, stap in other.items() if vraag not in one),
    )


def _outcomes(first: Dossier, second: Dossier) -> tuple[Kopverschil, ...]:
    """Return where the results differ: the profile, the advice, the combination and the decision."""
    keys = ("profiel", "combinatie", "besluit")
    pairs = [make_kopverschil(first, second, key) for key in keys]
    pairs.insert(1, Kopverschil("advies", describe_advies(first), describe_advies(second)))
    return tuple(pair for pair in pairs if pair.eerste != pair.tweede)
