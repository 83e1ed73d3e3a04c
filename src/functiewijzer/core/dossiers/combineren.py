"""Combining two graded jobs into one, by the policy of the functiehuis; every condition and rule is written down."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from functiewijzer.core.dossiers.combinatie import Combinatie, Combinatiedeel, Grondslag, Redeneerstap
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.rij import familie_of
from functiewijzer.core.dossiers.zijde import Zijde
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.indeling import Status
from functiewijzer.core.profielen.functiehuis import Combinatiebeleid, Functiehuis
from functiewijzer.core.profielen.vingerafdruk import vingerafdruk
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.core.schema import MAX_NAAM

MAX_STEPS: Final = 2
"""How many groups two jobs may lie apart to be one job."""

_SHARED: Final = ("werkgever", "afdeling", "peildatum", "beoordelaar", "beslisser", "bezwaar")

_NOT_FIRM: Final = {Status.GEEN_MATCH: "geen match", Status.INDICATIEF: "indicatief"}


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

    Raises ValueError where the policy is `aandeel` and a part has no share of the time.
    """
    by_share = huis.combinatiebeleid is Combinatiebeleid.AANDEEL
    if by_share and any(deel.aandeel is None for deel in delen):
        raise ValueError("the policy aandeel needs the share of each part")
    minimum = Fraction(huis.minimum_aandeel)
    voorwaarden = (*(_graded(deel) for deel in delen), _related(delen, huis), _near(delen, huis))
    redenering: tuple[Redeneerstap, ...] = ()
    groep: str | None = None
    if all(stap.waarde is Waarheid.WAAR for stap in voorwaarden):
        groups = tuple(deel.functiegroep or "" for deel in delen)
        redenering, groep = _by_share(delen, minimum, huis) if by_share else _by_matrix(delen, groups, huis)
    return Combinatie(
        beleid=huis.combinatiebeleid,
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


def _step(tekst: str, *, holds: bool | None) -> Redeneerstap:
    waarde = Waarheid.ONBEKEND if holds is None else Waarheid.WAAR if holds else Waarheid.ONWAAR
    return Redeneerstap(tekst=tekst, waarde=waarde)


def _graded(deel: Combinatiedeel) -> Redeneerstap:
    opening = f"‘{deel.functietitel}’ is ingedeeld"
    if deel.functiegroep is not None:
        basis = "het besluit" if deel.grondslag is Grondslag.BESLUIT else "het advies; er is nog geen besluit"
        return _step(holds=True, tekst=f"{opening}: groep {deel.functiegroep}, volgens {basis}.")
    why = f"het advies is {_NOT_FIRM[deel.status]}" if deel.status in _NOT_FIRM else "er staat geen advies in"
    return _step(holds=False, tekst=f"{opening}: er is geen besluit, en {why}.")


def _related(delen: Sequence[Combinatiedeel], huis: Functiehuis) -> Redeneerstap:
    one, other = (deel.functiefamilie for deel in delen)
    opening = "De functies zijn verwant"
    if one is None or other is None:
        return _step(holds=None, tekst=f"{opening}: van een van beide is de functiefamilie niet bekend.")
    names = {familie.code: f"{familie.code} {familie.naam}" for familie in huis.families}
    first, second = sorted((one, other))
    if one == other and one in names:
        return _step(holds=True, tekst=f"{opening}: beide horen bij functiefamilie {names[one]}.")
    both = f"{names.get(first, first)} en {names.get(second, second)}"
    if huis.are_related(one, other):
        return _step(holds=True, tekst=f"{opening}: het functiehuis noemt de families {both} verwant.")
    return _step(holds=False, tekst=f"{opening}: het functiehuis noemt de families {both} niet verwant.")


def _near(delen: Sequence[Combinatiedeel], huis: Functiehuis) -> Redeneerstap:
    opening = f"De groepen liggen hooguit {MAX_STEPS} stappen uit elkaar"
    groups = [deel.functiegroep for deel in delen]
    known = [huis.functiegroepen.index(group) for group in groups if group in huis.functiegroepen]
    strange = [group for group in groups if group is not None and group not in huis.functiegroepen]
    if strange:
        return _step(holds=None, tekst=f"{opening}: groep {' en '.join(strange)} staat niet in het functiehuis.")
    if len(known) < 2:
        return _step(holds=None, tekst=f"{opening}: niet te zeggen, want niet beide functies hebben een groep.")
    apart = abs(known[0] - known[1])
    count = "geen verschil" if apart == 0 else f"{apart} {'stap' if apart == 1 else 'stappen'}"
    low, high = min(known), max(known)
    pair = f"{huis.functiegroepen[low]} en {huis.functiegroepen[high]}"
    return _step(holds=apart <= MAX_STEPS, tekst=f"{opening}: {pair}, dat is {count}.")


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
    differ = _step(holds=not is_same_group, tekst="De functies hebben een verschillende groep: dan telt de hoogste.")
    if not is_same_group:
        return (differ,), group
    other = _step(
        holds=not is_same_work,
        tekst="De functies hebben dezelfde groep en ander werk (een ander profiel): dan telt de groep erboven.",
    )
    if is_same_work:
        same = "De functies hebben dezelfde groep en hetzelfde profiel: dit is geen combinatie, de groep blijft gelijk."
        return (differ, other, _step(holds=True, tekst=same)), group
    place = huis.functiegroepen.index(group) + 1
    if place == len(huis.functiegroepen):
        top = f"Groep {group} is de hoogste groep van het functiehuis: er is geen groep erboven, dus de groep blijft."
        return (differ, other, _step(holds=True, tekst=top)), group
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
    needed = f"minstens {as_percentage(minimum)}"
    steps = tuple(
        _step(
            holds=group in reached,
            tekst=f"Het werk van groep {group} haalt {needed} van de tijd: het is {as_percentage(shares[group])}.",
        )
        for group in ordered
    )
    highest = next(iter(reached), None)
    chosen = _step("De hoogste groep die dat haalt, telt.", holds=highest is not None)
    return (*steps, chosen), highest


def as_percentage(share: Fraction) -> str:
    """Return a share as a percentage with at most two decimals, as Dutch readers write it."""
    return f"{float(100 * share):.2f}".rstrip("0").rstrip(".").replace(".", ",") + " %"
