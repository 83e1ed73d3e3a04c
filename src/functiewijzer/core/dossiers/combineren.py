"""Combining two graded jobs into one, by the policy of the functiehuis; every condition and rule is written down."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from functiewijzer.core.dossiers.combinatie import Combinatie, Combinatiedeel, Grondslag, Redeneerstap, Redenering
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.rij import familie_of
from functiewijzer.core.dossiers.zijde import Zijde
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.indeling import Status
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.vingerafdruk import vingerafdruk
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.core.schema import MAX_NAAM

MAX_STEPS: Final = 2
"""How many groups two jobs may lie apart to be one job."""

_SHARED: Final = ("werkgever", "afdeling", "peildatum", "beoordelaar", "beslisser", "bezwaar")

_NOT_FIRM: Final = frozenset({Status.GEEN_MATCH, Status.INDICATIEF})


def make_deel(zijde: Zijde, bibliotheek: Bibliotheek, aandeel: Fraction | None = None) -> Combinatiedeel:
    """Return a dossier as a part of a combination; its group only where it is firm enough to build on."""
    dossier = zijde.dossier
    grondslag = _grondslag(dossier)
    return Combinatiedeel(
        dossier=zijde.bestand,
        functietitel=zijde.naam[:MAX_NAAM],
        profiel=dossier.profiel,
        functiefamilie=familie_of(dossier, bibliotheek)[0],
        functiegroep=dossier.functiegroep if grondslag is not None else None,
        grondslag=grondslag,
        status=dossier.advies.status if dossier.advies is not None else None,
        aandeel=aandeel,
        hash=vingerafdruk(dossier),
    )


def _grondslag(dossier: Dossier) -> Grondslag | None:
    if dossier.besluit is not None:
        return Grondslag.BESLUIT
    is_firm = dossier.advies is not None and dossier.advies.status not in _NOT_FIRM
    return Grondslag.ADVIES if is_firm else None


def recombine(combinatie: Combinatie, huis: Functiehuis) -> Combinatie:
    """Return what the same parts give in this functiehuis: to check a dossier, or to see what another policy does.

    Raises ValueError where the policy asks for shares of the time that the parts lack.
    """
    return combine((combinatie.delen[0], combinatie.delen[1]), huis)


def combine(delen: tuple[Combinatiedeel, Combinatiedeel], huis: Functiehuis) -> Combinatie:
    """Return the combination of two parts; without a group where a condition does not hold.

    Raises ValueError where the functiehuis has no policy, or one that asks for shares of the time and a part has none.
    """
    beleid = huis.combinatiebeleid
    if beleid is None:
        raise ValueError("a functiehuis without combinatiebeleid")
    by_share = beleid.asks_aandeel
    if by_share and any(deel.aandeel is None for deel in delen):
        raise ValueError("the policy needs the share of each part")
    minimum = Fraction(huis.minimum_aandeel)
    voorwaarden = (*(_graded(n, deel) for n, deel in enumerate(delen, 1)), _related(delen, huis), _near(delen, huis))
    redenering: tuple[Redeneerstap, ...] = ()
    groep: str | None = None
    if all(stap.waarde is Waarheid.WAAR for stap in voorwaarden):
        groups = tuple(deel.functiegroep or "" for deel in delen)
        redenering, groep = _by_share(delen, minimum, huis) if by_share else _by_matrix(delen, groups, huis)
    return Combinatie(
        beleid=beleid,
        minimum_aandeel=minimum if by_share else None,
        delen=delen,
        voorwaarden=voorwaarden,
        redenering=redenering,
        functiegroep=groep,
    )


def make_combinatiedossier(titel: str, combinatie: Combinatie, first: Dossier, second: Dossier) -> Dossier:
    """Return the dossier of the combination job: its head says what both dossiers say alike."""
    shared = {key: getattr(first, key) for key in _SHARED if getattr(first, key) == getattr(second, key)}
    return Dossier(functietitel=titel, combinatie=combinatie).model_copy(update=shared)


def _truth(*, holds: bool | None) -> Waarheid:
    return Waarheid.ONBEKEND if holds is None else Waarheid.WAAR if holds else Waarheid.ONWAAR


def _graded(number: int, deel: Combinatiedeel) -> Redeneerstap:
    groepen = () if deel.functiegroep is None else (deel.functiegroep,)
    return Redeneerstap(soort=Redenering.INGEDEELD, deel=number, groepen=groepen, waarde=_truth(holds=bool(groepen)))


def _related(delen: Sequence[Combinatiedeel], huis: Functiehuis) -> Redeneerstap:
    known = tuple(sorted(deel.functiefamilie for deel in delen if deel.functiefamilie is not None))
    holds = huis.are_related(*known) if len(known) == 2 else None
    return Redeneerstap(soort=Redenering.VERWANT, families=known, waarde=_truth(holds=holds))


def _near(delen: Sequence[Combinatiedeel], huis: Functiehuis) -> Redeneerstap:
    groups = [deel.functiegroep for deel in delen if deel.functiegroep is not None]
    strange = tuple(group for group in groups if huis.rank_of(group) is None)
    if strange or len(groups) < 2:
        return Redeneerstap(soort=Redenering.NABIJ, groepen=strange, waarde=Waarheid.ONBEKEND)
    low, high = sorted(groups, key=huis.functiegroepen.index)
    apart = huis.functiegroepen.index(high) - huis.functiegroepen.index(low)
    return Redeneerstap(soort=Redenering.NABIJ, groepen=(low, high), waarde=_truth(holds=apart <= MAX_STEPS))


def _highest(groups: Sequence[str], huis: Functiehuis) -> str:
    return max(groups, key=huis.functiegroepen.index)


def _by_matrix(
    delen: Sequence[Combinatiedeel], groups: Sequence[str], huis: Functiehuis
) -> tuple[tuple[Redeneerstap, ...], str]:
    """Return the next group up for other work in the same group, and the highest of two different groups.

    The same work in the same group is no combination.
    """
    group, is_same_group = _highest(groups, huis), len(set(groups)) == 1
    is_same_work = len({deel.profiel for deel in delen}) == 1
    differ = Redeneerstap(soort=Redenering.ANDERE_GROEP, waarde=_truth(holds=not is_same_group))
    if not is_same_group:
        return (differ,), group
    other = Redeneerstap(soort=Redenering.ANDER_WERK, waarde=_truth(holds=not is_same_work))
    if is_same_work:
        return (differ, other, Redeneerstap(soort=Redenering.ZELFDE_WERK, waarde=Waarheid.WAAR)), group
    place = huis.functiegroepen.index(group) + 1
    if place == len(huis.functiegroepen):
        top = Redeneerstap(soort=Redenering.HOOGSTE_GROEP, groepen=(group,), waarde=Waarheid.WAAR)
        return (differ, other, top), group
    return (differ, other), huis.functiegroepen[place]


def _by_share(
    delen: Sequence[Combinatiedeel], minimum: Fraction, huis: Functiehuis
) -> tuple[tuple[Redeneerstap, ...], str | None]:
    """Return the highest group of which the share of the time reaches the minimum; None where none does."""
    shares: dict[str, Fraction] = {}
    for deel in delen:
        group = deel.functiegroep or ""
        shares[group] = shares.get(group, Fraction(0)) + (deel.aandeel or Fraction(0))
    ordered = sorted(shares, key=huis.functiegroepen.index, reverse=True)
    reached = [group for group in ordered if shares[group] >= minimum]
    steps = tuple(
        Redeneerstap(
            soort=Redenering.GENOEG_TIJD,
            groepen=(group,),
            aandeel=shares[group],
            waarde=_truth(holds=group in reached),
        )
        for group in ordered
    )
    highest = next(iter(reached), None)
    chosen = Redeneerstap(soort=Redenering.HOOGSTE_MET_TIJD, waarde=_truth(holds=highest is not None))
    return (*steps, chosen), highest
