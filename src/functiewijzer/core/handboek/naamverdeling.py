"""The names of the profiles of a folder: each at one profile, so that a title leads to one of them."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from functiewijzer.core.schrijfwijze import fold_titel


class Namen(Struct, frozen=True, kw_only=True):
    """The names that a profile keeps, and those that another profile has: (name, code of that profile)."""

    alternatieve_namen: tuple[str, ...]
    elders: tuple[tuple[str, str], ...]


def one_line(tekst: str) -> str:
    """Return a name on one line."""
    return " ".join(tekst.split())


def share_names(profielen: Sequence[tuple[str, str, Iterable[str]]]) -> tuple[Namen, ...]:
    """Return what each profile (code, name, other names) keeps: a name stays at the profile of that name, or the first.

    A name that a profile repeats is kept once.
    """
    owner: dict[str, str] = {}
    for code, naam, _ in profielen:
        owner.setdefault(fold_titel(naam), code)
    shared: list[Namen] = []
    for code, naam, others in profielen:
        kept: list[str] = []
        elders: list[tuple[str, str]] = []
        for other in map(one_line, others):
            key = fold_titel(other)
            if owner.setdefault(key, code) != code:
                elders.append((other, owner[key]))
            elif key != fold_titel(naam) and key not in map(fold_titel, kept):
                kept.append(other)
        shared.append(Namen(alternatieve_namen=tuple(kept), elders=tuple(elders)))
    return tuple(shared)
