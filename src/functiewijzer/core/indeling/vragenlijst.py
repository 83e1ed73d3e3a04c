"""The Vragenlijst as it is walked: the whole state of an interview is a profile and its answers."""

from collections.abc import Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from functiewijzer.core.indeling.beeld import Beeld, make_beeld
from functiewijzer.core.indeling.kader import Kader
from functiewijzer.core.profielen.antwoorden import WEET_NIET, Antwoord, Voorstel
from functiewijzer.core.profielen.drempels import Drempels
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.vraag import Vraag


class Gesprek(Struct, frozen=True):
    """An interview about one job: the profile, the thresholds in force, and the answers so far by question id.

    `kader` holds what stands around the answers. Undo, editing an earlier answer, saving and resuming all follow from
    the path being derived anew each time.
    """

    profiel: Referentieprofiel
    drempels: Drempels
    antwoorden: Mapping[str, Antwoord]
    kader: Kader = field(default_factory=Kader)

    @property
    def gekozen(self) -> dict[str, str]:
        """The chosen option per question; open answers, and those that the profile does not know, are left out."""
        return {
            vraag: antwoord.antwoord
            for vraag, antwoord in self.antwoorden.items()
            if antwoord.antwoord is not None and self._knows(vraag, antwoord.antwoord)
        }

    @property
    def voorgesteld(self) -> dict[str, Voorstel]:
        """What the title suggests for questions that nobody answered yet."""
        found = ((vraag, antwoord.voorstel) for vraag, antwoord in self.antwoorden.items() if antwoord.is_open)
        return {vraag: v for vraag, v in found if v is not None and self._knows(vraag, v.antwoord)}

    def _knows(self, vraag: str, optie: str) -> bool:
        return vraag in self.profiel.vragen_op_id and optie in self.profiel.vragen_op_id[vraag].opties_op_id

    @property
    def beeld(self) -> Beeld:
        """What the answers show."""
        return make_beeld(self.profiel, self.gekozen)

    def with_antwoord(self, vraag: str, antwoord: Antwoord) -> "Gesprek":
        """Return the interview with one answer given or replaced."""
        return replace(self, antwoorden={**self.antwoorden, vraag: antwoord})

    def without_weet_niet(self) -> "Gesprek":
        """Return the interview in which the questions answered with *weet niet* come up again, with what was said."""
        reopened = {
            vraag: a.model_copy(update={"antwoord": None}) if a.antwoord == WEET_NIET else a
            for vraag, a in self.antwoorden.items()
            if a.antwoord != WEET_NIET or a.toelichting is not None
        }
        return replace(self, antwoorden=reopened)

    def with_option(self, vraag: str, optie: str) -> "Gesprek":
        """Return the interview as it would be with another option chosen for one question.

        Its evidence, and what the title suggests, were about the answer that it had.
        """
        current = self.antwoorden.get(vraag, Antwoord())
        chosen = {"antwoord": optie, "bron": None, "voorstel": None}
        return self.with_antwoord(vraag, current.model_copy(update=chosen))


def path_of(gesprek: Gesprek) -> tuple[Vraag, ...]:
    """Return the questions that these answers call for, in the order of asking."""
    beeld = gesprek.beeld
    return tuple(vraag for vraag in gesprek.profiel.volgorde if beeld.is_on_path(vraag))


def next_vraag(gesprek: Gesprek) -> Vraag | None:
    """Return the first question on the path without an answer; None when all were asked.

    A question answered with *weet niet* was asked, so it does not come back by itself.
    """
    asked = gesprek.gekozen.keys() | {vraag for vraag, a in gesprek.antwoorden.items() if a.antwoord == WEET_NIET}
    return next((vraag for vraag in path_of(gesprek) if vraag.id not in asked), None)


def open_vragen(gesprek: Gesprek) -> tuple[Vraag, ...]:
    """Return the questions on the path that still lack an answer, *weet niet* included."""
    return tuple(vraag for vraag in path_of(gesprek) if vraag.id not in gesprek.gekozen)


def with_shown_texts(profiel: Referentieprofiel, antwoorden: Mapping[str, Antwoord]) -> dict[str, Antwoord]:
    """Return the answers in the order of asking, with the texts of question and option.

    Texts once shown stay as they were shown, but that of an option that is no longer the answer. Answers to questions
    that the profile does not have are left out.
    """
    asked = (vraag for vraag in profiel.volgorde if vraag.id in antwoorden)
    return {vraag.id: _with_texts(vraag, antwoorden[vraag.id]) for vraag in asked}


def _with_texts(vraag: Vraag, antwoord: Antwoord) -> Antwoord:
    others = {optie.tekst for optie in vraag.opties if optie.id != antwoord.antwoord}
    optie = vraag.opties_op_id.get(antwoord.antwoord or "")
    if antwoord.vraagtekst is not None and antwoord.optietekst not in others:
        return antwoord
    shown = {"vraagtekst": antwoord.vraagtekst or vraag.tekst, "optietekst": optie.tekst if optie else None}
    return antwoord.model_copy(update=shown)
