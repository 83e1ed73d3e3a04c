"""What `toon` derives from documents about occupations: a matrix, or two of them side by side."""

from functiewijzer.cli.beroepen.beroepenmap import load_beroepen
from functiewijzer.cli.beroepen.matrix import present_matrix
from functiewijzer.cli.beroepen.naast import present_naast
from functiewijzer.cli.bibliotheek import open_profielmap
from functiewijzer.cli.toonverzoek import Toonverzoek
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.core.beroepen.onderdelen import Beroepsdocument
from functiewijzer.core.gelijkenis import did_you_mean


def run_afgeleid(verzoek: Toonverzoek) -> None:
    """Show the matrix of a document, or two documents side by side; raises Gebruiksfout for an unknown id."""
    if verzoek.matrix and verzoek.naast is not None:
        raise Gebruiksfout("--matrix en --naast gaan niet samen; kies er één")
    documenten = {d.id: d for d in load_beroepen(open_profielmap(verzoek.profielmap, verzoek.uitvoer))}
    document = _require(documenten, verzoek.code)
    if verzoek.naast is None:
        present_matrix(document, verzoek)
    else:
        present_naast(document, _require(documenten, verzoek.naast), verzoek)


def _require(documenten: dict[str, Beroepsdocument], name: str) -> Beroepsdocument:
    if name not in documenten:
        raise Gebruiksfout(f"document '{name}' over een beroep bestaat niet; {did_you_mean(name, documenten)}")
    return documenten[name]
