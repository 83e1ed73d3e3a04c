"""The Advies: a graded job as it is reported, with the profiles to look at beside or instead of this one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from functiewijzer.core.antwoorden import Antwoord, Indelingsdocument
from functiewijzer.core.bibliotheek import Bibliotheek
from functiewijzer.core.conclusie import Uitkomst, Vlag, conclude
from functiewijzer.core.indeling import Indeling, determine_indeling
from functiewijzer.core.referentieprofiel import Referentieprofiel
from functiewijzer.core.verloop import write_stappen

MAX_ALTERNATIEVEN = 3


@dataclass(frozen=True, slots=True)
class Alternatief:
    """Another profile to look at, and the reason in words."""

    profiel: Referentieprofiel
    reden: str


@dataclass(frozen=True, slots=True)
class Advies:
    """The grading of one company job, with its title and what the library has to compare with."""

    functietitel: str
    afdeling: str | None
    omschrijving: str | None
    indeling: Indeling
    alternatieven: tuple[Alternatief, ...]

    @property
    def profiel(self) -> Referentieprofiel:
        """The reference that the job was compared with."""
        return self.indeling.gesprek.profiel


def make_advies(
    document: Indelingsdocument, bibliotheek: Bibliotheek, uit_titel: Mapping[str, Antwoord] | None = None
) -> Advies:
    """Grade the job of a document that names its title and a profile of the library.

    `uit_titel` holds what the title answers; it counts for questions to which the document has no answer.

    Raises ValueError where the title is absent and KeyError where the profile is.
    """
    if document.functietitel is None:
        raise ValueError("a document without functietitel")
    given = {vraag: antwoord for vraag, antwoord in document.antwoorden.items() if antwoord.antwoord is not None}
    antwoorden = {**document.antwoorden, **(uit_titel or {}), **given}
    gesprek = bibliotheek.start_gesprek(bibliotheek.profielen[document.profiel or ""], antwoorden)
    indeling = determine_indeling(gesprek)
    return Advies(
        document.functietitel,
        document.afdeling,
        document.omschrijving,
        indeling,
        tuple(find_alternatieven(indeling, bibliotheek)),
    )


def find_alternatieven(indeling: Indeling, bibliotheek: Bibliotheek) -> Iterator[Alternatief]:
    """Yield the profiles to look at: instead of this one with geen_match, beside it with grens_van_bereik."""
    if indeling.uitkomst is Uitkomst.GEEN_MATCH:
        yield from _better_fits(indeling, bibliotheek)
    elif Vlag.GRENS_VAN_BEREIK in indeling.vlaggen:
        yield from _next_in_line(indeling, bibliotheek)


def _better_fits(indeling: Indeling, bibliotheek: Bibliotheek) -> Iterator[Alternatief]:
    """Named by an uitsluiting first; then those that most of the answers can be carried over to without exclusion."""
    named = [code for code in indeling.verwijzingen if code in bibliotheek.profielen]
    for code in named:
        yield Alternatief(bibliotheek.profielen[code], "hiernaar verwijst de uitsluiting")
    others = [p for code, p in bibliotheek.profielen.items() if code not in {*named, indeling.gesprek.profiel.code}]
    shared = {profiel.code: _shared_answers(indeling, profiel, bibliotheek) for profiel in others}
    fitting = sorted((p for p in others if shared[p.code]), key=lambda profiel: -shared[profiel.code])
    for profiel in fitting[: max(0, MAX_ALTERNATIEVEN - len(named))]:
        yield Alternatief(
            profiel, f"{shared[profiel.code]} antwoorden passen ook op dit profiel en sluiten het niet uit"
        )


def _shared_answers(indeling: Indeling, profiel: Referentieprofiel, bibliotheek: Bibliotheek) -> int:
    """Count the answers that mean something in another profile; 0 where they exclude it too."""
    shared = {
        vraag: antwoord
        for vraag, antwoord in indeling.gesprek.antwoorden.items()
        if vraag in profiel.vragen_op_id and antwoord.antwoord in profiel.vragen_op_id[vraag].opties_op_id
    }
    stappen = write_stappen(bibliotheek.start_gesprek(profiel, shared))
    return 0 if conclude(stappen).uitkomst is Uitkomst.GEEN_MATCH else len(shared)


def _next_in_line(indeling: Indeling, bibliotheek: Bibliotheek) -> Iterator[Alternatief]:
    """Yield the profiles of the same family whose group lies on the side to which the saldo points."""
    groups = bibliotheek.functiehuis.functiegroepen
    profiel, sign = indeling.gesprek.profiel, 1 if indeling.saldo > 0 else -1
    word = "zwaardere" if sign > 0 else "lichtere"
    for other in bibliotheek.profielen.values():
        is_family = other.functiefamilie == profiel.functiefamilie
        if is_family and sign * (groups.index(other.functiegroep) - groups.index(profiel.functiegroep)) > 0:
            yield Alternatief(other, f"{word} referentiefunctie in dezelfde familie")
