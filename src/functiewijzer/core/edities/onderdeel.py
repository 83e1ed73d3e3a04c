"""Onderdelen: a document as a tree of named parts, and the comparison of two such trees part by part.

One mechanism for every document: parts are matched by their key, never by their line or place.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from functiewijzer.core.edities.wijziging import Gevolg, Wijziging, at_most, heaviest


class Leaf(Struct, frozen=True):
    """One value: the text that a reader sees, and the exact value that is compared.

    `kern` is the part of the value that can do what `gevolg` says; where only the rest differs, the order in which
    a condition names its options for one, the change does nothing. `items` are those of a list.
    """

    naam: str
    gevolg: Gevolg
    tekst: str
    waarde: object
    kern: object
    items: tuple[str, ...] = ()


class Branch(Struct, frozen=True):
    """A thing that comes or goes as a whole, as a question does: `tekst` says it whole, `delen` part by part."""

    naam: str
    gevolg: Gevolg
    tekst: str
    delen: "Mapping[str, Onderdeel]"


class Members(Struct, frozen=True):
    """A collection of parts; `gevolg` is that of another order, None where the order means nothing."""

    naam: str
    gevolg: Gevolg | None
    delen: "Mapping[str, Onderdeel]"


Onderdeel = Leaf | Branch | Members


def merge_keys(oud: Iterable[str], nieuw: Iterable[str]) -> tuple[str, ...]:
    """Return all keys in the new order; keys that went stand after the one that they followed."""
    merged = list(nieuw)
    known, at = set(merged), 0
    for key in oud:
        if key in known:
            at = merged.index(key) + 1
        else:
            merged.insert(at, key)
            at += 1
    return tuple(merged)


def compare(oud: Onderdeel | None, nieuw: Onderdeel | None, path: tuple[str, ...] = ()) -> Iterator[Wijziging]:
    """Yield every difference between two trees, in the order of the new one; nothing where they are equal."""
    part = nieuw or oud
    match part:
        case Leaf():
            yield from _compare_leaf(_leaf(oud), _leaf(nieuw), path)
        case Branch() if oud is None or nieuw is None:
            word = "nieuw" if oud is None else "vervallen"
            tekst = part.tekst or part.naam
            name = f"{_name(path, part.naam)} ({word})"
            yield Wijziging(name, None if oud is None else tekst, None if nieuw is None else tekst, part.gevolg)
        case Branch():
            yield from _compare_parts(oud, nieuw, (*path, part.naam) if part.naam else path)
        case Members():
            yield from _compare_parts(oud, nieuw, path)
            yield from _compare_order(oud, nieuw, path)


def cap(onderdeel: Onderdeel, limit: Gevolg) -> Onderdeel:
    """Return the part with no consequence heavier than the limit, in it or below it."""
    if isinstance(onderdeel, Leaf):
        return replace(onderdeel, gevolg=at_most(onderdeel.gevolg, limit))
    delen = {key: cap(part, limit) for key, part in onderdeel.delen.items()}
    if onderdeel.gevolg is None:
        return replace(onderdeel, delen=delen)
    return replace(onderdeel, gevolg=at_most(onderdeel.gevolg, limit), delen=delen)


def parts_of(onderdeel: Onderdeel | None) -> "Mapping[str, Onderdeel]":
    """Return the parts of a part; none where it is absent or a single value."""
    return {} if onderdeel is None or isinstance(onderdeel, Leaf) else onderdeel.delen


def tekst_of(onderdeel: Onderdeel | None) -> str | None:
    """Return what a part says; None where it is absent."""
    return None if onderdeel is None or isinstance(onderdeel, Members) else onderdeel.tekst


def _leaf(onderdeel: Onderdeel | None) -> Leaf | None:
    return onderdeel if isinstance(onderdeel, Leaf) else None


def _compare_parts(oud: Onderdeel | None, nieuw: Onderdeel | None, path: tuple[str, ...]) -> Iterator[Wijziging]:
    before, after = parts_of(oud), parts_of(nieuw)
    for key in merge_keys(before, after):
        yield from compare(before.get(key), after.get(key), path)


def _compare_leaf(oud: Leaf | None, nieuw: Leaf | None, path: tuple[str, ...]) -> Iterator[Wijziging]:
    if oud is None or nieuw is None:
        for leaf in filter(None, (oud, nieuw)):
            yield Wijziging(_name(path, leaf.naam), tekst_of(oud), tekst_of(nieuw), leaf.gevolg)
    elif oud.waarde != nieuw.waarde:
        gevolg = heaviest(oud.gevolg, nieuw.gevolg) if oud.kern != nieuw.kern else Gevolg.GEEN
        yield Wijziging(_name(path, nieuw.naam), *_texts(oud, nieuw), gevolg)


def _texts(oud: Leaf, nieuw: Leaf) -> tuple[str | None, str | None]:
    """Return what to show of two values: of lists only the items that differ, of two equal texts the values too."""
    before, after = Counter(oud.items), Counter(nieuw.items)
    gone, came = join_items((before - after).elements()), join_items((after - before).elements())
    if gone or came:
        return gone or None, came or None
    if oud.tekst == nieuw.tekst:
        return f"{oud.tekst} ({oud.waarde})", f"{nieuw.tekst} ({nieuw.waarde})"
    return oud.tekst, nieuw.tekst


def _compare_order(oud: Onderdeel | None, nieuw: Onderdeel | None, path: tuple[str, ...]) -> Iterator[Wijziging]:
    if not isinstance(oud, Members) or not isinstance(nieuw, Members) or nieuw.gevolg is None:
        return
    before = [key for key in oud.delen if key in nieuw.delen]
    after = [key for key in nieuw.delen if key in oud.delen]
    if before != after:
        oud_tekst, nieuw_tekst = _in_order(nieuw, before), _in_order(nieuw, after)
        yield Wijziging(_name(path, f"volgorde van {nieuw.naam}"), oud_tekst, nieuw_tekst, nieuw.gevolg)


def _in_order(members: Members, keys: Iterable[str]) -> str:
    """Return the names of members in an order; with their keys where a name is there twice."""
    names = {key: part.naam for key, part in members.delen.items()}
    is_plain = len(set(names.values())) == len(names)
    return join_items(names[key] if is_plain else f"{names[key]} ({key})" for key in keys)


def join_items(items: Iterable[str]) -> str:
    """Return the items of a list as one text."""
    return "; ".join(items)


def _name(path: tuple[str, ...], naam: str) -> str:
    """Return the whole name of a part: `Vraag Klantcontact: gewicht`."""
    whole = f"{', '.join(path)}: {naam}" if path else naam
    return whole[:1].upper() + whole[1:]
