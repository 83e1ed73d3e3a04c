"""A plan in the making: written after each answer, and gone on with where it was broken off."""

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from functiewijzer.cli.opleiding.planvragen import ask_rows
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.cli.uitvoer import say, say_exactly
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma
from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan, Vooraf
from functiewijzer.core.opleiding.planmaken import Eigenrij, Planopgave, make_plan
from functiewijzer.core.opleiding.planning import GeenWerkdagen, last_day
from functiewijzer.loading.kalender import load_kalender
from functiewijzer.loading.opleiding.planbestand import write_plan
from functiewijzer.loading.opslag.opdrachtwoord import as_word, quote


class Planwerk(Struct, frozen=True):
    """A plan in the making and its file; of one that was there already the log and the agreements stay."""

    programma: Opleidingsprogramma
    pad: Path
    eerder: Opleidingsplan | None = None

    def write(self, opgave: Planopgave, *, overschrijf: bool) -> None:
        """Write the plan with dates for what is missing now."""
        kalender = load_kalender(opgave.feestdagen.value, opgave.start, last_day(opgave.start, opgave.weken))
        try:
            plan = make_plan(self.programma, opgave, kalender)
        except GeenWerkdagen:
            raise Gebruiksfout("in deze weken is er geen werkdag; kies een andere --start of meer --weken") from None
        write_plan(self.pad, self._with_earlier(plan), overschrijf=overschrijf)

    def _with_earlier(self, plan: Opleidingsplan) -> Opleidingsplan:
        if self.eerder is None:
            return plan
        agreed = {houding.id: houding.afspraak for houding in self.eerder.deel_b}
        deel_b = tuple(h.model_copy(update={"afspraak": agreed.get(h.id)}) for h in plan.deel_b)
        log = {"stappen": self.eerder.stappen, "ingetrokken": self.eerder.ingetrokken}
        return plan.model_copy(update={"deel_b": deel_b, **log})

    def ask(self, opgave: Planopgave, *, eenvoudig: bool, profielmap: Path | None) -> Planopgave:
        """Ask about the rows that nobody was asked about, and keep each answer; raises Klaar where somebody stops."""
        try:
            for answered in ask_rows(opgave, self.programma, eenvoudig=eenvoudig):
                opgave = answered
                self.write(opgave, overschrijf=True)
        except KeyboardInterrupt:
            words = ["functiewijzer", "opleidingsplan", "hervat", as_word(self.pad)]
            words += ["--profielen", str(profielmap)] if profielmap is not None else []
            say("\nGestopt. Wat u antwoordde, is bewaard. Ga verder met:")
            say_exactly(f"  {' '.join(map(quote, words))}")
            raise Klaar(Uitgang.AFGEBROKEN) from None
        return opgave


def opgave_of(plan: Opleidingsplan, programma: Opleidingsprogramma) -> Planopgave:
    """Return what a plan was made of, so that its making can go on."""
    open_ = frozenset(plan.nog_te_vragen)
    vooraf: dict[str, Vooraf] = {r.id: r.vooraf for r in plan.rijen if not r.eigen and r.id not in open_}
    known = {rij.id for rij in programma.rijen}
    eigen = (Eigenrij(c.nummer, r.kennis[0]) for c in plan.deel_a for r in c.rijen if r.eigen)
    begeleiders: Mapping[str, str] = {r.id: r.begeleider for r in plan.rijen if r.begeleider is not None}
    return Planopgave(
        id=plan.id,
        kop=plan.kop,
        start=plan.start,
        weken=plan.weken,
        feestdagen=plan.feestdagen,
        vooraf={**vooraf, **dict.fromkeys(plan.beheerst, Vooraf.BEHEERST)},
        eigen=tuple(eigen),
        datums={},
        begeleiders=begeleiders,
        nog_te_vragen=tuple(rij for rij in plan.nog_te_vragen if rij in known),
    )
