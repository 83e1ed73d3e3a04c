"""Stapverschillen: two courses of one grading side by side, clause by clause, whatever the edition is called."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, Final

from functiewijzer.core.indeling.methode import EERSTE
from functiewijzer.core.indeling.stapdelen import Antwoordvoorstel, VoorwaardeUitslag
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, Stap, Uitgangspunt
from functiewijzer.core.profielen.antwoorden import UIT_TITEL
from functiewijzer.core.profielen.voorwaarde import Waarheid

WOORDEN: Final = frozenset({"naam", "vraagtekst", "optietekst", "tekst"})
"""The fields of stappen that hold sentences, for people: another wording is no difference."""

_TOLD: Final = WOORDEN | {"plaats"}
"""Beside them where a clause stands in the handbook, which is no wording either, and absent in older records."""

_NOT_WEIGHED: Final = frozenset({"adres", "factor", "verwijst_naar", "grond", "uitsluiting", "titelband"})
"""The values of stappen that neither conclusion nor status look at."""

_SINCE_SECOND: Final = frozenset(
    {"profielstatus", "titelband", "keuze", "redenen", "gesloten", "buren", "voorstel", "voorgesteld"}
)
"""What records of the first edition of the method do not hold; beside it the conditions, and `door` of a grond."""

_Key = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class Veldverschil:
    """One field that is not what it was."""

    veld: str
    was: Any
    nu: Any


def find_veldverschillen(was: Mapping[str, Any], nu: Mapping[str, Any]) -> tuple[Veldverschil, ...]:
    """Return the fields of `was` that hold something else now, or nothing, in their order."""
    pairs = ((veld, old, nu.get(veld)) for veld, old in was.items())
    return tuple(Veldverschil(veld, old, new) for veld, old, new in pairs if old != new)


@dataclass(frozen=True, slots=True)
class Stapverschil:
    """One clause of which the stap is not what it was; a stap that came has no `was`, one that went no `nu`."""

    bepaling: str
    was: Stap | None
    nu: Stap | None
    velden: tuple[Veldverschil, ...] = ()

    @property
    def stap(self) -> Stap:
        """The stap as it is now, or as it was before it went."""
        stap = self.nu if self.nu is not None else self.was
        if stap is None:
            raise ValueError("a difference between nothing and nothing")
        return stap

    @property
    def beslissend(self) -> tuple[str, ...]:
        """The fields that the conclusion may rest on; the others are what people read."""
        return tuple(verschil.veld for verschil in self.velden if _may_decide(verschil))

    @property
    def can_decide(self) -> bool:
        """Whether the outcome may rest on this difference."""
        return self.was is None or self.nu is None or bool(self.beslissend)


def _may_decide(verschil: Veldverschil) -> bool:
    if verschil.veld == "voorwaarden":
        return [_weighed(v) for v in verschil.was] != [_weighed(v) for v in verschil.nu]
    if verschil.veld in {"bron", "toelichting"}:
        # Conclusion and status look at whether there is one, and in the first edition at what only the title gave.
        return None in {verschil.was, verschil.nu} or UIT_TITEL in {verschil.was, verschil.nu}
    return verschil.veld not in _NOT_WEIGHED


def _weighed(uitslag: VoorwaardeUitslag) -> tuple[Waarheid, bool]:
    return uitslag.waarde, uitslag.is_zwaarwegend


def bepaling_of(stap: Stap) -> str:
    """Return the clause that a stap is about: its address without profile and edition."""
    return stap.adres.partition("#")[2] or stap.adres


def find_stapverschillen(was: Sequence[Stap], nu: Sequence[Stap]) -> tuple[Stapverschil, ...]:
    """Return what differs in value between two courses: the clauses of now in their order, then those that went.

    The order of the stappen is no difference: nothing rests on it. Nor are other words, nor what records of the first
    edition of the method could not hold.
    """
    before, after = _by_key(was), _by_key(nu)
    is_first = _is_of_first(was) or _is_of_first(nu)
    pairs = [(key, before.get(key), stap) for key, stap in after.items()]
    gone = [Stapverschil(key[1], stap, None) for key, stap in before.items() if key not in after]
    changed = (_compare(key[1], old, new, is_first=is_first) for key, old, new in pairs)
    return (*(verschil for verschil in changed if verschil is not None), *gone)


def find_other_words(was: Sequence[Stap], nu: Sequence[Stap]) -> tuple[str, ...]:
    """Return the clauses that are worded otherwise than before, be their values the same or not."""
    before, after = _by_key(was), _by_key(nu)
    return tuple(key[1] for key, stap in after.items() if key in before and _words(before[key]) != _words(stap))


def _is_of_first(stappen: Sequence[Stap]) -> bool:
    return any(isinstance(stap, Uitgangspunt) and stap.methode == EERSTE.nummer for stap in stappen)


def _compare(bepaling: str, was: Stap | None, nu: Stap, *, is_first: bool) -> Stapverschil | None:
    if was is None:
        return Stapverschil(bepaling, None, nu)
    if was == nu:
        return None
    old, new = _as_values(was, is_first=is_first), _as_values(nu, is_first=is_first)
    found = tuple(
        Veldverschil(veld, getattr(was, veld, None), getattr(nu, veld, None))
        for veld, value in old.items()
        if value != new.get(veld)
    )
    return Stapverschil(bepaling, was, nu, found) if found else None


def _as_values(stap: Stap, *, is_first: bool) -> dict[str, Any]:
    """Return a stap by its values; its address without the edition, which differs in every stap of another one."""
    found: dict[str, Any] = {}
    for field in fields(stap):
        is_new = field.name in _SINCE_SECOND or (field.name == "door" and isinstance(stap, GrondStap))
        if field.name not in _TOLD and not (is_first and is_new):
            found[field.name] = _value(getattr(stap, field.name), is_first=is_first)
    return found | {"adres": _without_versie(stap.adres)}


def _value(value: Any, *, is_first: bool) -> Any:
    match value:
        case (VoorwaardeUitslag(), *_):
            return [(u.waarde,) if is_first else (u.waarde, u.als, u.voorgesteld) for u in value]
        case Antwoordvoorstel(antwoord=antwoord, richting=richting, woord=woord):
            return antwoord, richting, woord
        case _:
            return value


def _words(stap: Stap) -> list[Any]:
    conditions = [] if isinstance(stap, Uitgangspunt | AntwoordStap) else [u.tekst for u in stap.voorwaarden]
    return [*(getattr(stap, name) for name in sorted(WOORDEN) if hasattr(stap, name)), *conditions]


def _without_versie(adres: str) -> str:
    place, mark, bepaling = adres.partition("#")
    return f"{place.partition('@')[0]}{mark}{bepaling}"


def _by_key(stappen: Sequence[Stap]) -> dict[_Key, Stap]:
    """Return stappen by kind and clause; a clause that stands there twice, by hand, is told apart by its number."""
    keyed: dict[_Key, Stap] = {}
    seen: Counter[tuple[str, str]] = Counter()
    for stap in stappen:
        clause = (stap.soort, "functiegroep" if isinstance(stap, Uitgangspunt) else bepaling_of(stap))
        keyed[*clause, seen[clause]] = stap
        seen[clause] += 1
    return keyed


def restore(stappen: Sequence[Stap], verschillen: Sequence[Stapverschil]) -> tuple[Stap, ...]:
    """Return the stappen of now with some clauses as they were: back, out again, or with their old contents."""
    keyed = {id(verschil.nu): verschil.was for verschil in verschillen if verschil.nu is not None}
    kept = (keyed.get(id(stap), stap) for stap in stappen)
    back = (verschil.was for verschil in verschillen if verschil.nu is None)
    return tuple(stap for stap in (*kept, *back) if stap is not None)
