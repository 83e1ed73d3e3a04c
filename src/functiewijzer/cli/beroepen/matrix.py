"""`toon ID --matrix`: the matrix of a document about an occupation, in the format that was asked."""

from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import BEROEP_FORMATEN, TABELFORMATEN
from functiewijzer.cli.toonverzoek import Toonverzoek
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import deliver, require_target
from functiewijzer.cli.weergave import as_bytes, present
from functiewijzer.core.beroepen.onderdelen import Beroepsdocument
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma


def present_matrix(document: Beroepsdocument, verzoek: Toonverzoek) -> None:
    """Show which competences go with which work; raises Gebruiksfout for a programme, which has no matrix."""
    if isinstance(document, Opleidingsprogramma):
        raise Gebruiksfout(
            f"{document.id} is een opleidingsprogramma en heeft geen matrix; een beroepsprofiel en een kwalificatie "
            f"hebben er een. Het programma zelf: functiewijzer toon {document.id}"
        )
    formaat = choose_formaat(verzoek.formaat, verzoek.uitvoer, BEROEP_FORMATEN)
    require_target(verzoek.uitvoer, overschrijf=verzoek.overschrijf)
    from functiewijzer.core.beroepen.matrix import make_matrix

    matrix = make_matrix(document)
    if formaat in TABELFORMATEN:
        from functiewijzer.rendering.beroepen.matrixbladen import render_matrix_csv, render_matrix_xlsx

        product = as_bytes(render_matrix_csv(matrix)) if formaat == "csv" else render_matrix_xlsx(document, matrix)
        return deliver(product, verzoek.uitvoer, overschrijf=verzoek.overschrijf)
    from functiewijzer.rendering.beroepen.matrixverslag import make_matrixlijst, make_matrixverslag, matrix_as_data

    make = make_matrixlijst if formaat == "tekst" else make_matrixverslag
    return present(
        formaat,
        verzoek.uitvoer,
        overschrijf=verzoek.overschrijf,
        verslag=lambda: make(document, matrix),
        data=lambda: matrix_as_data(document, matrix),
    )
