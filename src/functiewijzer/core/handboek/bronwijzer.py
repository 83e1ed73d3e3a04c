"""The Bronwijzer: where in the handbook something stands, from the lines that it was read from."""

from collections.abc import Iterable

from msgspec import Struct

from functiewijzer.core.handboek.bron import Bronbestand
from functiewijzer.core.handboek.herkenning import Passage
from functiewijzer.core.profielen.bronplaats import Bronplaats


class Bronwijzer(Struct, frozen=True):
    """The name of a handbook, and of each line that has one its page."""

    handboek: str
    paginas: dict[int, int]

    def of(self, regels: Iterable[int]) -> str:
        """Return the place of lines, from the first to the last, in the form in which a profile writes it.

        What was derived stands on no line of its own; then only the handbook is known.
        """
        numbers = sorted(regels)
        if not numbers:
            return self.handboek
        return str(Bronplaats(self.handboek, self.paginas.get(numbers[0]), numbers[0], numbers[-1]))

    def of_passages(self, passages: Iterable[Passage]) -> str:
        """Return the place of passages that stand together."""
        return self.of(lines_of(passages))


def lines_of(passages: Iterable[Passage]) -> tuple[int, ...]:
    """Return the numbers of the lines of passages, in order and each once."""
    return tuple(sorted({regel for passage in passages for regel in passage.regels}))


def make_bronwijzer(bron: Bronbestand, lezing: str) -> Bronwijzer:
    """Return the bronwijzer of the reading in which a handbook was recognised."""
    chosen = next((item for item in bron.lezingen if item.naam == lezing), bron.lezingen[0])
    paginas = {regel.nummer: regel.pagina for regel in chosen.regels if regel.pagina is not None}
    return Bronwijzer(" ".join(bron.naam.split()) or "handboek", paginas)
