"""Voorheen: the migration table of a profile, which carries answers over to questions and options with new ids."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import Field

from functiewijzer.core.antwoorden import Antwoord
from functiewijzer.core.schema import Id, Model


class Voorheen(Model):
    """What ids were called before: of questions (old: new), and per question of today of its options (old: new)."""

    vragen: dict[Id, Id] = Field(default_factory=dict)
    opties: dict[Id, dict[Id, Id]] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Hernoeming:
    """One id that was replaced in the answers; `optie_van` is None where only the question has another id."""

    vraag_van: str
    vraag_naar: str
    optie_van: str | None = None
    optie_naar: str | None = None


def rename_answers(
    antwoorden: Mapping[str, Antwoord], voorheen: Voorheen | None
) -> tuple[dict[str, Antwoord], tuple[Hernoeming, ...]]:
    """Return the answers under the ids of today, and what was renamed.

    Nothing is guessed: an id without an entry stays as it is. Where the new id has an answer already, that one
    counts and the old one stays under its old id. Texts stay as they were shown.
    """
    if voorheen is None:
        return dict(antwoorden), ()
    renamed: dict[str, Antwoord] = {}
    done: list[Hernoeming] = []
    for vraag, antwoord in antwoorden.items():
        wanted = voorheen.vragen.get(vraag, vraag)
        target = vraag if wanted in antwoorden or wanted in renamed else wanted
        optie = voorheen.opties.get(target, {}).get(antwoord.antwoord or "")
        if target != vraag or optie is not None:
            done.append(Hernoeming(vraag, target, antwoord.antwoord if optie else None, optie))
        renamed[target] = antwoord.model_copy(update={"antwoord": optie}) if optie else antwoord
    return renamed, tuple(done)
