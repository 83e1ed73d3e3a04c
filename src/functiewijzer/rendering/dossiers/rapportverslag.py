"""The report of a record: one page that tells all at a glance, then the ground of it, chapter by chapter."""

from collections.abc import Callable, Iterable
from typing import Final

from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.indeling.conclusie import Vlag
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.rendering import woorden
from functiewijzer.rendering.dossiers import besluitdelen, dossierdelen
from functiewijzer.rendering.dossiers.combinatieverslag import GROUNDS, policy_text
from functiewijzer.rendering.dossiers.consensusdelen import consensus_of
from functiewijzer.rendering.dossiers.dossierdelen import grondslag_text
from functiewijzer.rendering.dossiers.factorverslag import factoren_of
from functiewijzer.rendering.dossiers.redeneerwoorden import stap_text
from functiewijzer.rendering.dossiers.voorkant import MISSING, SHORT, Front, compose
from functiewijzer.rendering.dossiers.voorredenen import waarom_of_page
from functiewijzer.rendering.hoofdstukken import Chapter, chapters
from functiewijzer.rendering.indeling import indelingsdetails as details
from functiewijzer.rendering.indeling.indelingsverslag import advies_lines, concept_of
from functiewijzer.rendering.indeling.vindplaatsen import vindplaatsen_of
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Toon, Verslag


def make_rapportverslag(advies: Advies) -> Verslag:
    """Return the report of a record, from what the record holds and nothing else."""
    indeling = advies.indeling
    front = Front(
        lines=tuple(advies_lines(advies)),
        toon=woorden.TOON[indeling.uitkomst],
        waarom=tuple(waarom_of_page(advies)),
        grondslag=grondslag_text(advies.profiel.referentie.grondslag),
        twijfels=_doubts(advies.dossier, indeling.vlaggen),
        warnings=tuple(concept_of(advies)),
    )
    ground = (*chapters(advies, _GROUND), *chapters(advies.dossier, _DECISION), *chapters(advies, _REPLAY))
    return compose(advies.dossier, front, ground)


def make_combinatierapportverslag(dossier: Dossier) -> Verslag:
    """Return the report of a combination job, with the policy that gave its group.

    Raises ValueError where the dossier is not that of a combination.
    """
    combinatie = dossier.combinatie
    if combinatie is None:
        raise ValueError("a dossier without combinatie")
    is_graded = combinatie.functiegroep is not None
    steps = combinatie.redenering if is_graded else combinatie.voorwaarden
    telling = [stap_text(stap, combinatie) for stap in steps if (stap.waarde is Waarheid.WAAR) == is_graded]
    front = Front(
        lines=(policy_text(combinatie),),
        toon=Toon.GEWOON if is_graded else Toon.LET_OP,
        waarom=(Kop("Waarom dit advies"), Alinea(woorden.shorten(" ".join(telling), SHORT))),
        twijfels=None,
    )
    ground = (
        *chapters(dossier, (("De functie", dossierdelen.functie_of),)),
        *chapters(combinatie, GROUNDS),
        *chapters(dossier, _DECISION),
    )
    return compose(dossier, front, ground)


def _doubts(dossier: Dossier, vlaggen: tuple[Vlag, ...]) -> str:
    """Name the flags, those that nobody closed first."""
    closed = [vlag for vlag in vlaggen if vlag in dossier.afgesloten_vlaggen]
    kinds = (("nog niet afgesloten", [vlag for vlag in vlaggen if vlag not in closed]), ("afgesloten", closed))
    told = (f"{kind}: {', '.join(v.value.replace('_', ' ') for v in those)}" for kind, those in kinds if those)
    return "; ".join(told) or "Het advies heeft geen vlaggen."


def _of_dossier(part: Callable[[Dossier], Iterable[Blok]]) -> Callable[[Advies], Iterable[Blok]]:
    return lambda advies: part(advies.dossier)


_GROUND: Final[tuple[Chapter[Advies], ...]] = (
    ("De functie", _of_dossier(dossierdelen.functie_of)),
    ("De referentiefunctie", dossierdelen.referentie_of),
    ("Andere referentiefuncties", dossierdelen.overwogen_of),
    ("Waarom deze uitkomst", dossierdelen.beslissend_of),
    ("De verschillen per kenmerk", details.kenmerken_of),
    ("Wat niet meetelde, en waarom", dossierdelen.niet_geteld_of),
    ("Fysieke aspecten", dossierdelen.fysiek_of),
    ("Open vragen", details.open_vragen_of),
    ("Twijfels en vlaggen", besluitdelen.twijfels_of),
    ("Kantelpunten: wat zou het advies veranderen", details.kantelpunten_of),
    ("Gronden", details.gronden_of),
    ("Uitsluitingen", details.uitsluitingen_of),
    ("De vier factoren van de wet", factoren_of),
)
_DECISION: Final[tuple[Chapter[Dossier], ...]] = (
    ("Twee beoordelaars", consensus_of),
    ("Vergelijkbare indelingen", dossierdelen.vergelijkbaar_of),
    ("Advies en besluit", besluitdelen.besluit_of),
    ("Bezwaar", besluitdelen.bezwaar_of),
    (MISSING, besluitdelen.ontbrekend_of),
)
_REPLAY: Final[tuple[Chapter[Advies], ...]] = (
    ("Herkomst en narekenen", besluitdelen.narekenen_of),
    ("Bijlage: vindplaatsen", vindplaatsen_of),
)
"""Together the points of a defensible record, in the order in which people ask."""
