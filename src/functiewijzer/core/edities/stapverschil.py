"""Stapverschillen: two courses of one grading side by side, clause by clause, whatever the edition is called."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from typing import Any, Final

from msgspec import Struct

from functiewijzer.core.dossiers.tegenspraak import Veldverschil
from functiewijzer.core.indeling.methode import NIEUWSTE, exists_in
from functiewijzer.core.indeling.stapdelen import Antwoordvoorstel, Ontbrekendezijde, VoorwaardeUitslag
from functiewijzer.core.indeling.stappen import AntwoordStap, Stap, Uitgangspunt, find_start
from functiewijzer.core.profielen.antwoorden import UIT_TITEL
from functiewijzer.core.profielen.voorwaarde import Waarheid

WOORDEN: Final = frozenset({"naam", "vraagtekst", "optietekst", "tekst"})
"""The fields of stappen that hold sentences, for people: another wording is no difference."""

_TOLD: Final = WOORDEN | {"plaats"}
"""Beside them where a clause stands in the handbook, which is no wording either, and absent in older records."""

_NOT_WEIGHED: Final = frozenset({"adres", "factor", "verwijst_naar", "geen_zijde", "grond", "uitsluiting", "titelband"})
"""The values of stappen that neither conclusion nor status look at."""

_Key = tuple[str, str, int]


class Stapverschil(Struct, frozen=True):
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


class Verwoording(Struct, frozen=True):
    """A text of a clause that was worded otherwise then: no difference, but people want to see it."""

    stap: Stap
    toen: str | None
    nu: str | None

    @property
    def bepaling(self) -> str:
        """The clause that it is about."""
        return bepaling_of(self.stap)


def find_stapverschillen(was: Sequence[Stap], nu: Sequence[Stap]) -> tuple[Stapverschil, ...]:
    """Return what differs in value between two courses: the clauses of now in their order, then those that went.

    The order of the stappen is no difference: nothing rests on it. Nor are other words, nor what the older of the two
    editions of the method could not hold.
    """
    before, after = _by_key(was), _by_key(nu)
    methode = min(_methode_of(was), _methode_of(nu))
    pairs = [(key, before.get(key), stap) for key, stap in after.items()]
    gone = [Stapverschil(key[1], stap, None) for key, stap in before.items() if key not in after]
    changed = (_compare(key[1], old, new, methode=methode) for key, old, new in pairs)
    return (*(verschil for verschil in changed if verschil is not None), *gone)


def find_other_words(was: Sequence[Stap], nu: Sequence[Stap]) -> tuple[Verwoording, ...]:
    """Return the texts of clauses that are worded otherwise than before, be their values the same or not."""
    before, after = _by_key(was), _by_key(nu)
    pairs = ((stap, before[key]) for key, stap in after.items() if key in before)
    return tuple(verwoording for new, old in pairs for verwoording in _reworded(old, new))


def _reworded(was: Stap, nu: Stap) -> Iterator[Verwoording]:
    if isinstance(was, AntwoordStap) and isinstance(nu, AntwoordStap) and was.antwoord != nu.antwoord:
        # The text of another answer is no other wording.
        was = replace(was, optietekst=nu.optietekst)
    # Where conditions came or went, a value differs: that is told as such.
    conditions = (_condition_texts(was), _condition_texts(nu))
    pairs = zip(*conditions, strict=True) if len(conditions[0]) == len(conditions[1]) else ()
    for old, new in (*zip(_own_words(was), _own_words(nu), strict=True), *pairs):
        if old != new:
            yield Verwoording(nu, old, new)


def _methode_of(stappen: Sequence[Stap]) -> int:
    start = find_start(stappen)
    return NIEUWSTE.nummer if start is None else start.methode


def _compare(bepaling: str, was: Stap | None, nu: Stap, *, methode: int) -> Stapverschil | None:
    if was is None:
        return Stapverschil(bepaling, None, nu)
    if was == nu:
        return None
    old, new = _as_values(was, methode), _as_values(nu, methode)
    found = tuple(
        Veldverschil(veld, getattr(was, veld, None), getattr(nu, veld, None))
        for veld, value in old.items()
        if value != new.get(veld)
    )
    return Stapverschil(bepaling, was, nu, found) if found else None


def _as_values(stap: Stap, methode: int) -> dict[str, Any]:
    """Return a stap by its values as far as an edition of the method has them; its address without that of the profile.

    The edition of the method itself always takes part: it is a cause of its own.
    """
    found: dict[str, Any] = {}
    for field in fields(stap):
        is_known = field.name == "methode" or exists_in(methode, field.name, stap.soort)
        if field.name not in _TOLD and is_known:
            found[field.name] = as_value(getattr(stap, field.name), methode)
    return found | {"adres": _without_versie(stap.adres)}


def as_value(value: Any, methode: int = NIEUWSTE.nummer) -> Any:
    """Return what a field of a stap holds without the words in it, as far as an edition of the method has it."""
    match value:
        case (VoorwaardeUitslag(), *_):
            known = [name for name in ("waarde", "als", "voorgesteld") if exists_in(methode, name)]
            return tuple(tuple(getattr(uitslag, name) for name in known) for uitslag in value)
        case (Ontbrekendezijde(), *_):
            return tuple((zijde.richting, zijde.verwijst_naar) for zijde in value)
        case Antwoordvoorstel(antwoord=antwoord, richting=richting, woord=woord):
            return antwoord, richting, woord
        case _:
            return value


def _own_words(stap: Stap) -> list[str | None]:
    return [getattr(stap, name) for name in sorted(WOORDEN) if hasattr(stap, name)]


def _condition_texts(stap: Stap) -> list[str]:
    return [] if isinstance(stap, Uitgangspunt | AntwoordStap) else [u.tekst for u in stap.voorwaarden]


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
