"""The dossiers that a new edition touches, put together per rule that did it."""

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence

from msgspec import Struct

from functiewijzer.core.dossiers.tegenspraak import Veldverschil
from functiewijzer.core.edities.herijking import AANDACHT, Herijking, Uitwerking
from functiewijzer.core.edities.oorzaken import Oorzaak
from functiewijzer.core.edities.stapverschil import as_value
from functiewijzer.core.edities.voorwaarden import identify_voorwaarden
from functiewijzer.core.indeling.bibliotheek import code_key
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, UitsluitingStap

Herijkt = tuple[str, Herijking]
"""The name of a file, with what a new edition does to it."""


class Verandering(Struct, frozen=True, kw_only=True):
    """What did it to one dossier: one change, or a few that did it together; no causes where the stappen don't tell.

    `profiel` is the profile that changed, None where only the functiehuis or the method did.
    """

    profiel: str | None
    is_by_functiehuis: bool
    is_by_methode: bool
    oorzaken: tuple[Oorzaak, ...]
    samen: bool

    @property
    def kern(self) -> Hashable:
        """What makes changes of two dossiers the same one: places and values, never words."""
        causes = tuple(map(_kern, self.oorzaken))
        return self.profiel, self.is_by_functiehuis, self.is_by_methode, self.samen, causes


def _kern(oorzaak: Oorzaak) -> Hashable:
    """Return what changed in a clause, as far as that did it, without what is of one job alone."""
    verschil = oorzaak.verschil
    was, nu = verschil.was, verschil.nu
    clause = (verschil.stap.soort, verschil.bepaling)
    if was is None or nu is None:
        return (*clause, was is None)
    asked = [field for field in verschil.velden if not oorzaak.velden or field.veld in oorzaak.velden]
    if isinstance(was, GrondStap | UitsluitingStap) and isinstance(nu, GrondStap | UitsluitingStap):
        return (*clause, *_regel(was, nu, asked))
    chosen = nu.antwoord if isinstance(nu, AntwoordStap) and "richting" in oorzaak.velden else None
    return (*clause, chosen, *((field.veld, as_value(field.was), as_value(field.nu)) for field in asked))


def _regel(
    was: GrondStap | UitsluitingStap, nu: GrondStap | UitsluitingStap, asked: Sequence[Veldverschil]
) -> Iterator[Hashable]:
    """Yield what changed in a rule: its conditions, else how it came out, and what it says beside that."""
    then, now = (tuple(side) for side in identify_voorwaarden(was.voorwaarden, nu.voorwaarden))
    for field in asked:
        if field.veld not in {"waarde", "voorwaarden", "door"}:
            yield field.veld, as_value(field.was), as_value(field.nu)
        else:
            yield (then, now) if then != now else (was.waarde, nu.waarde)


class Regeluitwerking(Struct, frozen=True):
    """What one Verandering brings about in which dossiers."""

    verandering: Verandering
    uitwerkingen: Mapping[Uitwerking, int]
    dossiers: tuple[str, ...]


def count_uitwerkingen(herijkt: Sequence[Herijkt]) -> Mapping[Uitwerking, int]:
    """Count the dossiers per uitwerking."""
    return Counter(item.uitwerking for _, item in herijkt)


def find_veranderingen(item: Herijking) -> Iterator[Verandering]:
    """Yield what did it to one dossier: change by change, or as one where they did it together."""
    if item.uitwerking not in AANDACHT:
        return
    found = item.oorzaken.gevonden
    groups = [found] if item.oorzaken.samen or not found else [(oorzaak,) for oorzaak in found]
    for group in groups:
        of_huis = [item.is_by_functiehuis(oorzaak) for oorzaak in group]
        of_methode = [item.is_by_methode(oorzaak) for oorzaak in group]
        elsewhere = [huis or methode for huis, methode in zip(of_huis, of_methode, strict=True)]
        profiel = None if elsewhere and all(elsewhere) else item.profiel
        yield Verandering(
            profiel=profiel,
            is_by_functiehuis=any(of_huis),
            is_by_methode=any(of_methode),
            oorzaken=group,
            samen=item.oorzaken.samen,
        )


def group_by_regel(herijkt: Sequence[Herijkt]) -> tuple[Regeluitwerking, ...]:
    """Return the changes that did something, the gravest first, then those that touch most dossiers."""
    touched: dict[Hashable, tuple[Verandering, list[Herijkt]]] = {}
    for pad, item in herijkt:
        for verandering in find_veranderingen(item):
            touched.setdefault(verandering.kern, (verandering, []))[1].append((pad, item))
    found = (
        Regeluitwerking(verandering, count_uitwerkingen(group), tuple(pad for pad, _ in group))
        for verandering, group in touched.values()
    )
    return tuple(sorted(found, key=_rank))


def _rank(regel: Regeluitwerking) -> tuple[int, int, tuple[int, ...], list[tuple[str, tuple[str, ...]]]]:
    gravest = min(AANDACHT.index(uitwerking) for uitwerking in regel.uitwerkingen)
    verandering = regel.verandering
    code = () if verandering.profiel is None else code_key(verandering.profiel)
    places = [(o.verschil.bepaling, o.velden) for o in verandering.oorzaken]
    return gravest, -len(regel.dossiers), code, places
