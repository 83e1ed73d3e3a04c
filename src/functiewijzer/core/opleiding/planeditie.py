"""A plan beside the programme of today: which rows are new, gone or renamed since the plan was made."""

from msgspec import Struct

from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma, Programmarij
from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan, Planrij


class Planeditie(Struct, frozen=True):
    """What another edition of its programme means for a plan.

    `nieuw` are rows that the plan does not know; `vervallen` are rows of the plan that the programme no longer has;
    `hernoemd` gives the id of now for each id of the plan that has another one, `kwijt` what was mastered or still to
    be asked and is gone. Of two rows that became one the second is in `vervallen`.
    """

    nieuw: tuple[Programmarij, ...]
    vervallen: tuple[Planrij, ...]
    hernoemd: dict[str, str]
    kwijt: tuple[str, ...]

    @property
    def is_leeg(self) -> bool:
        """Whether plan and programme have the same rows."""
        return not (self.nieuw or self.vervallen or self.hernoemd or self.kwijt)


def compare_edition(plan: Opleidingsplan, programma: Opleidingsprogramma) -> Planeditie:
    """Return what the rows of a programme of now mean for a plan; other texts mean nothing, for a plan has its own."""
    now = {rij.id for rij in programma.rijen}
    before = {} if programma.voorheen is None else programma.voorheen.rijen
    own = tuple(rij for rij in plan.rijen if not rij.eigen)
    loose = tuple(dict.fromkeys((*plan.beheerst, *plan.nog_te_vragen)))
    taken = {name for name in (*(rij.id for rij in plan.rijen), *loose) if name in now}
    renamed: dict[str, str] = {}
    for name in (*(rij.id for rij in own), *loose):
        new = before.get(name)
        if name not in now and new in now and new not in taken:
            renamed[name] = new
            taken.add(new)
    return Planeditie(
        nieuw=tuple(rij for rij in programma.rijen if rij.id not in taken),
        vervallen=tuple(rij for rij in own if rij.id not in now and rij.id not in renamed),
        hernoemd=renamed,
        kwijt=tuple(name for name in loose if name not in now and name not in renamed),
    )
