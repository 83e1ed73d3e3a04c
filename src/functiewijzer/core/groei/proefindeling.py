"""The Proefindeling: the engine asked what a job would be with other answers. Nothing here is guessed."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from functiewijzer.core.indeling.conclusie import Uitkomst, decide
from functiewijzer.core.indeling.stappen import GrondStap, Stap
from functiewijzer.core.indeling.verloop import write_stappen
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.voorwaarde import Richting, Waarheid

Keuzen = Mapping[str, str]
"""Other answers: the option chosen by question."""


class Anderantwoord(Struct, frozen=True, kw_only=True):
    """Another answer to a question, in the words of the profile: the work that would make the option true.

    `van` and `van_tekst` are the answer of today, None for an open question. `aspect` is the aspect that the question
    examines, as links name it; None where it names none.
    """

    vraag: str
    naam: str
    aspect: str | None
    van: str | None
    van_tekst: str | None
    naar: str
    tekst: str
    toelichting: str | None


class Proefindeling(Struct, frozen=True):
    """A grading to try other answers on."""

    gesprek: Gesprek

    def stappen(self, keuzen: Keuzen) -> tuple[Stap, ...]:
        """Return the course of the grading with other answers."""
        other = self.gesprek
        for vraag, optie in keuzen.items():
            other = other.with_option(vraag, optie)
        return write_stappen(other)

    def groep(self, keuzen: Keuzen) -> str | None:
        """Return the group that other answers give; None with geen_match."""
        return decide(self.stappen(keuzen))[1]

    def is_geen_match(self, keuzen: Keuzen) -> bool:
        """Tell whether other answers make this the wrong reference."""
        return decide(self.stappen(keuzen))[0] is Uitkomst.GEEN_MATCH

    def singles(self) -> Iterator[tuple[str, str]]:
        """Yield every other option of every question, in the order of asking."""
        for vraag in self.gesprek.profiel.volgorde:
            for optie in vraag.opties:
                if optie.id != self.gesprek.gekozen.get(vraag.id):
                    yield vraag.id, optie.id

    def describe(self, keuzen: Keuzen) -> tuple[Anderantwoord, ...]:
        """Return other answers in the words of the profile, in the order of asking."""
        ordered = (vraag.id for vraag in self.gesprek.profiel.volgorde if vraag.id in keuzen)
        return tuple(self._describe(vraag, keuzen[vraag]) for vraag in ordered)

    def _describe(self, vraag_id: str, optie_id: str) -> Anderantwoord:
        profiel = self.gesprek.profiel
        vraag = profiel.vragen_op_id[vraag_id]
        optie, current = vraag.opties_op_id[optie_id], self.gesprek.gekozen.get(vraag_id)
        return Anderantwoord(
            vraag=vraag.id,
            naam=vraag.label,
            aspect=f"{profiel.code}#{vraag.aspect}" if vraag.aspect is not None else None,
            van=current,
            van_tekst=vraag.opties_op_id[current].tekst if current is not None else None,
            naar=optie.id,
            tekst=optie.tekst,
            toelichting=optie.toelichting,
        )


def gronden_in(stappen: tuple[Stap, ...], richting: Richting | None = None) -> tuple[GrondStap, ...]:
    """Return the gronden that hold, of one side alone where one is given."""
    gronden = (stap for stap in stappen if isinstance(stap, GrondStap) and stap.waarde is Waarheid.WAAR)
    return tuple(grond for grond in gronden if richting in {None, grond.richting})
