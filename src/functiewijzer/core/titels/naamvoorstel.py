"""The Naamvoorstel: a title of a list that, as an alternative name of a profile, would let rows find it."""

from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct

from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.woordenlijst import Band, Titelgrenzen
from functiewijzer.core.schema import MAX_NAAM
from functiewijzer.core.schrijfwijze import fold_titel
from functiewijzer.core.titels.titeloverzicht import Titelgroep, Titeloverzicht
from functiewijzer.core.titels.titelzoeker import Titelzoeker

_WEIGHED: Final = 25
"""Of so many titles, those with the most rows, is worked out what they would do for others."""


class Naamvoorstel(Struct, frozen=True):
    """A name to add to a profile: how many rows have it, and how many rows with a like title find the profile by it."""

    naam: str
    profiel: Referentieprofiel
    groepen: tuple[Titelgroep, ...]

    @property
    def rijen(self) -> int:
        """How many rows would find the profile, or find it more surely."""
        return sum(groep.rijen for groep in self.groepen)


def propose_names(overzicht: Titeloverzicht, zoeker: Titelzoeker) -> tuple[Naamvoorstel, ...]:
    """Return the names that would help most rows, each row counted once, under the name that helps most."""
    open_groups = [groep for groep in overzicht.groepen if groep.band is not Band.ZEKER]
    known = {fold_titel(naam) for profiel in zoeker.bibliotheek.profielen.values() for naam in names_of(profiel)}
    candidates = [groep for groep in open_groups if _can_be_name(groep, zoeker.grenzen, known)]
    weighed = [_weigh(groep, open_groups, zoeker) for groep in candidates[:_WEIGHED]]
    rest = [_proposal(groep, (groep,)) for groep in candidates[_WEIGHED:]]
    return tuple(_each_row_once([*weighed, *rest]))


def names_of(profiel: Referentieprofiel) -> tuple[str, ...]:
    """Return every name by which a profile is found."""
    return (profiel.naam, *profiel.alternatieve_namen)


def _can_be_name(groep: Titelgroep, grenzen: Titelgrenzen, known: set[str]) -> bool:
    """Tell whether a title is near enough to one profile to be a name of it, and rules it out by nothing it says."""
    beste = groep.beste
    if beste is None or groep.match.is_tweevoudig or beste.is_uitgesloten or beste.niet_voor:
        return False
    is_new = fold_titel(groep.titel) not in known and len(groep.titel) <= MAX_NAAM
    return is_new and beste.gelijkenis >= grenzen.beoordelen - grenzen.marge


def _proposal(groep: Titelgroep, helped: tuple[Titelgroep, ...]) -> Naamvoorstel:
    if groep.beste is None:
        raise ValueError(groep.titel)
    return Naamvoorstel(groep.titel, groep.beste.profiel, helped)


def _weigh(groep: Titelgroep, open_groups: Iterable[Titelgroep], zoeker: Titelzoeker) -> Naamvoorstel:
    """Return the proposal with the titles that share a word with it and would find the profile by this name."""
    proposal = _proposal(groep, (groep,))
    with_name = proposal.profiel.model_copy(update={"naam": groep.titel, "alternatieve_namen": ()})
    alone = Bibliotheek(zoeker.bibliotheek.functiehuis, {with_name.code: with_name})
    finder = Titelzoeker(alone, zoeker.woordenlijst, zoeker.frequenties)
    like = (other for other in open_groups if other is not groep and other.band is Band.GEEN)
    helped = [
        other for other in like if other.woorden & groep.woorden and finder.find(other.titel).band is not Band.GEEN
    ]
    return _proposal(groep, (groep, *helped))


def _each_row_once(proposals: Iterable[Naamvoorstel]) -> Iterator[Naamvoorstel]:
    left = list(proposals)
    taken: set[str] = set()
    while left:
        fresh = [Naamvoorstel(p.naam, p.profiel, tuple(g for g in p.groepen if g.titel not in taken)) for p in left]
        best = max(fresh, key=lambda proposal: proposal.rijen)
        if not best.rijen:
            return
        yield best
        taken |= {groep.titel for groep in best.groepen}
        left = [proposal for proposal in left if proposal.naam not in taken]
