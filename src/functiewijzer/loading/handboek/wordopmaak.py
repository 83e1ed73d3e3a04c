"""How the text of a Word document looks: what styles, paragraphs and runs say together."""

from functiewijzer.loading.handboek.nummering import Nummering
from functiewijzer.loading.handboek.stijlen import Stijl, Stijlen, over
from functiewijzer.loading.handboek.wordalinea import Wordalinea, Wordregel


class Run:
    """A piece of a paragraph in one look: the style that it names, and what it says itself."""

    def __init__(self) -> None:
        self.stijl, self.eigen = "", Stijl()


class Wordopmaak:
    """Knows the styles and the lists of a document; the lists count along."""

    def __init__(self, stijlen: Stijlen, nummering: Nummering) -> None:
        self._stijlen, self._nummering = stijlen, nummering

    @property
    def gewoon(self) -> str:
        """The style of a paragraph that names none."""
        return self._stijlen.gewoon

    def look(self, alinea: Wordalinea, run: Run | None) -> Stijl:
        """Return how a run of a paragraph looks."""
        gewoon = self._stijlen.of(alinea.stijl)
        return gewoon if run is None else over(over(run.eigen, self._stijlen.of(run.stijl)), gewoon)

    def finish(self, alinea: Wordalinea) -> list[Wordregel]:
        """Return the lines of a paragraph that has ended."""
        stijl = over(alinea.eigen, self._stijlen.of(alinea.stijl))
        lijst = stijl.lijst or "0"
        kop = stijl.kop or 0
        if lijst == "0":
            return alinea.as_regels(kop, "", lijst=False)
        level = self._nummering.diepte_van(lijst, alinea.stijl) if stijl.diepte is None else stijl.diepte
        return alinea.as_regels(kop, self._nummering.next(lijst, level) or "", lijst=not kop)
