"""The Vragenlijst as it is walked: the whole state of an interview is a profile and its answers."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from functiewijzer.core.antwoorden import Antwoord
from functiewijzer.core.beeld import Beeld, make_beeld
from functiewijzer.core.drempels import Drempels
from functiewijzer.core.referentieprofiel import Referentieprofiel
from functiewijzer.core.vraag import Vraag


@dataclass(frozen=True, slots=True)
class Gesprek:
    """An interview about one job: the profile, the thresholds in force, and the answers so far by question id.

    Undo, editing an earlier answer, saving and resuming all follow from the path being derived anew each time.
    """

    profiel: Referentieprofiel
    drempels: Drempels
    antwoorden: Mapping[str, Antwoord]

    @property
    def gekozen(self) -> dict[str, str]:
        """The chosen option per question, without open ones."""
        return {vraag: a.antwoord for vraag, a in self.antwoorden.items() if a.antwoord is not None and not a.is_open}

    @property
    def beeld(self) -> Beeld:
        """What the answers show."""
        return make_beeld(self.profiel, self.gekozen)

    def with_antwoord(self, vraag: str, antwoord: Antwoord) -> "Gesprek":
        """Return the interview with one answer given or replaced."""
        return replace(self, antwoorden={**self.antwoorden, vraag: antwoord})

    def with_option(self, vraag: str, optie: str) -> "Gesprek":
        """Return the interview as it would be with another option chosen for one question."""
        current = self.antwoorden.get(vraag, Antwoord())
        return self.with_antwoord(vraag, current.model_copy(update={"antwoord": optie}))


def path_of(gesprek: Gesprek) -> tuple[Vraag, ...]:
    """Return the questions that these answers call for, in the order of asking."""
    beeld = gesprek.beeld
    return tuple(vraag for vraag in gesprek.profiel.volgorde if beeld.is_on_path(vraag))


def next_vraag(gesprek: Gesprek) -> Vraag | None:
    """Return the first question on the path without an answer; None when all were asked.

    A question answered with *weet niet* was asked, so it does not come back by itself.
    """
    return next((v for v in path_of(gesprek) if gesprek.antwoorden.get(v.id, Antwoord()).antwoord is None), None)


def open_vragen(gesprek: Gesprek) -> tuple[Vraag, ...]:
    """Return the questions on the path that still lack an answer, *weet niet* included."""
    return tuple(v for v in path_of(gesprek) if gesprek.antwoorden.get(v.id, Antwoord()).is_open)
