"""Where in a handbook lines stand, as people look them up: page and line."""

from collections.abc import Sequence

from functiewijzer.core.handboek.handboekdocumenten import Handboekdocument
from functiewijzer.core.handboek.ingelezen import Ingelezen


class Bronplekken:
    """The pages of the lines of each file; a line is looked up in the file that is named, else in the only one."""

    def __init__(self, bestanden: Sequence[Ingelezen]) -> None:
        self._paginas = {
            " ".join(item.bron.naam.split()): {regel.nummer: regel.pagina for regel in item.lezing.regels}
            for item in bestanden
        }

    def of_lines(self, bron: str, regels: Sequence[int]) -> str:
        """Return the place of lines, such as `p. 3, r. 41–44`."""
        if not regels:
            return ""
        first, last = min(regels), max(regels)
        pages = self._paginas.get(bron) or (next(iter(self._paginas.values())) if len(self._paginas) == 1 else {})
        page = pages.get(first)
        lines = f"r. {first}" if first == last else f"r. {first}–{last}"
        return f"p. {page}, {lines}" if page is not None else lines

    def of_document(self, document: Handboekdocument) -> str:
        """Return where a function stands, without the name of the handbook where there is only one."""
        place = str(document.gegevens.get("bron", ""))
        return place.removeprefix(f"{document.bron}, ") if len(self._paginas) == 1 else place
