"""The Advies: a graded job as it is reported, with the profiles to look at beside or instead of this one."""

from collections.abc import Iterator

from msgspec import Struct

from functiewijzer.core.dossiers.adviesblok import Alternatief, Alternatiefgrond, Referentie
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.dossierkader import make_kader, with_buren
from functiewijzer.core.dossiers.wijzigingen import separate_voorstellen
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.conclusie import Uitkomst, Vlag, conclude
from functiewijzer.core.indeling.indeling import Indeling, determine_indeling
from functiewijzer.core.indeling.kader import Kader, Titelbeeld
from functiewijzer.core.indeling.verloop import write_stappen
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.antwoorden import with_voorstellen
from functiewijzer.core.profielen.herkomst import Herkomst, make_herkomst
from functiewijzer.core.profielen.profielstatus import Profielstatus
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import Richting

MAX_ALTERNATIEVEN = 3


class Profielkop(Struct, frozen=True):
    """What readers need to know of the reference that a job was compared with: its head, edition and fingerprint."""

    code: str
    herkomst: Herkomst
    referentie: Referentie

    @property
    def versie(self) -> str:
        """The edition of the profile."""
        return self.herkomst.profielversie

    @property
    def hash(self) -> str:
        """The fingerprint of the profile."""
        return self.herkomst.profielhash

    @property
    def naam(self) -> str:
        """The name of the reference."""
        return self.referentie.naam

    @property
    def functiegroep(self) -> str:
        """The group of the reference itself."""
        return self.referentie.functiegroep

    @property
    def is_concept(self) -> bool:
        """Whether the profile was a proposal that nobody had fixed yet."""
        return self.referentie.status is Profielstatus.CONCEPT


class Advies(Struct, frozen=True):
    """The grading of one company job: its dossier (with what the title answers), the reference and the result."""

    dossier: Dossier
    profiel: Profielkop
    indeling: Indeling
    alternatieven: tuple[Alternatief, ...]

    @property
    def functietitel(self) -> str:
        """The title of the job."""
        return self.dossier.functietitel or ""


def make_advies(dossier: Dossier, bibliotheek: Bibliotheek, titelbeeld: Titelbeeld | None = None) -> Advies:
    """Grade the job of a dossier that names its title and a profile of the library, by the newest method.

    `titelbeeld` is what the title says about that profile; its proposals stand at questions without an answer.

    Raises ValueError where the title is absent and KeyError where the profile is.
    """
    if dossier.functietitel is None:
        raise ValueError("a dossier without functietitel")
    beeld = titelbeeld or Titelbeeld()
    given = separate_voorstellen(dossier).antwoorden
    completed = dossier.model_copy(update={"antwoorden": with_voorstellen(given, beeld.voorstellen)})
    kader = make_kader(completed, beeld.band)
    advies = advise(completed, bibliotheek, kader)
    # Only a group away from the reference has neighbours; looking for them reads other profiles.
    if advies.indeling.uitkomst in {Uitkomst.LICHTER, Uitkomst.ZWAARDER}:
        richting = Richting(advies.indeling.uitkomst.value)
        beside = with_buren(kader, completed, bibliotheek, richting)
        return advise(completed, bibliotheek, beside) if beside != kader else advies
    return advies


def advise(dossier: Dossier, bibliotheek: Bibliotheek, kader: Kader) -> Advies:
    """Grade a dossier as it stands, proposals included, in a kader; raises KeyError where the profile is absent."""
    profiel = bibliotheek.profielen[dossier.profiel or ""]
    gesprek = bibliotheek.start_gesprek(profiel, dossier.antwoorden, kader)
    indeling, herkomst = determine_indeling(gesprek), make_herkomst(profiel)
    return Advies(
        dossier.model_copy(update={"herkomst": herkomst}),
        Profielkop(profiel.code, herkomst, _referentie(profiel, bibliotheek)),
        indeling,
        tuple(find_alternatieven(gesprek, indeling, bibliotheek)),
    )


def _referentie(profiel: Referentieprofiel, bibliotheek: Bibliotheek) -> Referentie:
    families = {familie.code: familie.naam for familie in bibliotheek.functiehuis.families}
    return Referentie(
        naam=profiel.naam,
        functiefamilie=profiel.functiefamilie,
        familienaam=families.get(profiel.functiefamilie),
        functiegroep=profiel.functiegroep,
        geldig_vanaf=profiel.geldig_vanaf,
        status=profiel.status,
        bron=profiel.bron,
        grondslag=bibliotheek.functiehuis.grondslag,
    )


def find_alternatieven(gesprek: Gesprek, indeling: Indeling, bibliotheek: Bibliotheek) -> Iterator[Alternatief]:
    """Yield the profiles to look at: instead of this one with geen_match, else those of the family on its side."""
    if indeling.uitkomst is Uitkomst.GEEN_MATCH:
        yield from _better_fits(gesprek, indeling, bibliotheek)
    elif Vlag.GRENS_VAN_BEREIK in indeling.vlaggen:
        yield from _next_in_line(gesprek.profiel, indeling, bibliotheek)
    elif indeling.uitkomst is not Uitkomst.GELIJK:
        richting = Richting(indeling.uitkomst.value)
        for buur in bibliotheek.buren_of(gesprek.profiel, richting):
            yield _alternatief(bibliotheek.profielen[buur.profiel], Alternatiefgrond.FAMILIE, richting=richting)


def _better_fits(gesprek: Gesprek, indeling: Indeling, bibliotheek: Bibliotheek) -> Iterator[Alternatief]:
    """Yield those that the profile itself names; then those that most answers can be carried over to, not excluded."""
    named = [code for code in indeling.verwijzingen if code in bibliotheek.profielen]
    for code in named:
        zijde = indeling.zonder_zijde
        if zijde is None:
            yield _alternatief(bibliotheek.profielen[code], Alternatiefgrond.UITSLUITING)
        else:
            yield _alternatief(bibliotheek.profielen[code], Alternatiefgrond.ZIJDE, richting=zijde.richting)
    others = [p for code, p in bibliotheek.profielen.items() if code not in {*named, gesprek.profiel.code}]
    shared = {profiel.code: _shared_answers(gesprek, profiel, bibliotheek) for profiel in others}
    fitting = sorted((p for p in others if shared[p.code]), key=lambda profiel: -shared[profiel.code])
    for profiel in fitting[: max(0, MAX_ALTERNATIEVEN - len(named))]:
        yield _alternatief(profiel, Alternatiefgrond.ANTWOORDEN, antwoorden=shared[profiel.code])


def _alternatief(
    profiel: Referentieprofiel,
    grond: Alternatiefgrond,
    *,
    antwoorden: int | None = None,
    richting: Richting | None = None,
) -> Alternatief:
    return Alternatief(
        profiel=profiel.code,
        naam=profiel.naam,
        functiegroep=profiel.functiegroep,
        status=profiel.status,
        grond=grond,
        antwoorden=antwoorden,
        richting=richting,
    )


def _shared_answers(gesprek: Gesprek, profiel: Referentieprofiel, bibliotheek: Bibliotheek) -> int:
    """Count the answers that mean something in another profile; 0 where they exclude it too."""
    shared = {
        vraag: antwoord
        for vraag, antwoord in gesprek.antwoorden.items()
        if vraag in profiel.vragen_op_id and antwoord.antwoord in profiel.vragen_op_id[vraag].opties_op_id
    }
    stappen = write_stappen(bibliotheek.start_gesprek(profiel, shared))
    return 0 if conclude(stappen).uitkomst is Uitkomst.GEEN_MATCH else len(shared)


def _next_in_line(profiel: Referentieprofiel, indeling: Indeling, bibliotheek: Bibliotheek) -> Iterator[Alternatief]:
    """Yield the profiles of the same family whose group lies on the side to which the saldo points.

    A group that the functiehuis does not have lies on no side: `valideer` reports it, and grading goes on.
    """
    rank_of = bibliotheek.functiehuis.rank_of
    own = rank_of(profiel.functiegroep)
    richting = Richting.ZWAARDER if indeling.saldo > 0 else Richting.LICHTER
    for other in bibliotheek.profielen.values():
        there = rank_of(other.functiegroep)
        if own is None or there is None or other.functiefamilie != profiel.functiefamilie:
            continue
        if richting.sign * (there - own) > 0:
            yield _alternatief(other, Alternatiefgrond.FAMILIE, richting=richting)
