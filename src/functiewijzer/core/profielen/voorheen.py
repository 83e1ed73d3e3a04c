"""Voorheen: the migration table of a profile, which carries answers over to questions and options with new ids."""

from collections.abc import Iterable, Mapping

from msgspec import Struct
from pydantic import Field

from functiewijzer.core.profielen.antwoorden import Antwoord
from functiewijzer.core.schema import Id, Model


class Voorheen(Model):
    """What ids were called before: of questions (old: new), and per question of today of its options (old: new)."""

    vragen: dict[Id, Id] = Field(default_factory=dict)
    opties: dict[Id, dict[Id, Id]] = Field(default_factory=dict)

    def vraag(self, old: str) -> str:
        """Return the id that a question has now."""
        return self.vragen.get(old, old)

    def optie(self, vraag: str, old: str) -> str:
        """Return the id that an option has now; `vraag` is the id that its question has now."""
        return self.opties.get(vraag, {}).get(old, old)


class Hernoeming(Struct, frozen=True):
    """One id that was replaced in the answers; `optie_van` is None where only the question has another id."""

    vraag_van: str
    vraag_naar: str
    optie_van: str | None = None
    optie_naar: str | None = None


def map_ids(ids: Iterable[str], renames: Mapping[str, str]) -> dict[str, str]:
    """Return for each of some ids that stand together the id of now, by a table of renames (old: new).

    Two ids never become one: an id keeps its name where the new one stands there already. Where two in the table
    lead to one, the last in the table gets it: an id that was renamed twice stands there under both its old names,
    the newest last.
    """
    mapped = {name: name for name in ids}
    taken = set(mapped)
    for old, new in reversed(tuple(renames.items())):
        if old in mapped and new not in taken:
            mapped[old] = new
            taken.add(new)
    return mapped


def rename_answers(
    antwoorden: Mapping[str, Antwoord], voorheen: Voorheen | None
) -> tuple[dict[str, Antwoord], tuple[Hernoeming, ...]]:
    """Return the answers under the ids of today, and what was renamed.

    Nothing is guessed: an id without an entry stays as it is. Where the new id has an answer already, that one
    counts and the old one stays under its old id (`map_ids`). Texts stay as they were shown.
    """
    if voorheen is None:
        return dict(antwoorden), ()
    renamed: dict[str, Antwoord] = {}
    done: list[Hernoeming] = []
    for vraag, target in map_ids(antwoorden, voorheen.vragen).items():
        antwoord, current = antwoorden[vraag], antwoorden[vraag].antwoord
        optie = None if current is None else voorheen.optie(target, current)
        if (target, optie) == (vraag, current):
            renamed[vraag] = antwoord
            continue
        done.append(Hernoeming(vraag, target, *((current, optie) if optie != current else (None, None))))
        renamed[target] = antwoord.model_copy(update={"antwoord": optie})
    return renamed, tuple(done)
