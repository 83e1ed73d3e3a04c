"""The commands that show documents about occupations: `beroepen`, and `toon` with an id."""

from pathlib import Path

from functiewijzer.cli.beroepen.beroepenmap import open_beroepen, require_beroep
from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import BEROEP_FORMATEN, NASLAG_FORMATEN, TABELFORMATEN
from functiewijzer.cli.toonverzoek import Toonverzoek, is_profielcode
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import deliver, require_target, say
from functiewijzer.cli.weergave import as_bytes, present
from functiewijzer.core.beroepen.onderdelen import Beroepsdocument
from functiewijzer.core.schrijfwijze import listed


def run_beroepen(*, formaat: str | None, uitvoer: Path | None, overschrijf: bool, profielmap: Path | None) -> None:
    """List the documents about occupations."""
    formaat = choose_formaat(formaat, uitvoer, NASLAG_FORMATEN)
    require_target(uitvoer, overschrijf=overschrijf)
    documenten = open_beroepen(profielmap, uitvoer).values()
    from functiewijzer.rendering.beroepen.beroepsverslag import beroepenlijst_as_data, make_beroepenlijst

    present(
        formaat,
        uitvoer,
        overschrijf=overschrijf,
        verslag=lambda: make_beroepenlijst(documenten),
        data=lambda: beroepenlijst_as_data(documenten),
    )
    if not documenten:
        say("Kijk met --profielen MAP in een andere profielmap.")


def run_toon_beroep(verzoek: Toonverzoek) -> None:
    """Show one document whole, its matrix, or two beside each other."""
    if verzoek.naast is not None and is_profielcode(verzoek.naast):
        raise Gebruiksfout(
            f"--naast {verzoek.naast}: een document over een beroep en een profiel hebben geen gelijke onderdelen; "
            "geef bij --naast het id van een ander document (functiewijzer beroepen toont welke er zijn)"
        )
    if verzoek.naast == verzoek.code:
        raise Gebruiksfout(f"{verzoek.code} naast zichzelf laat niets zien; geef bij --naast een ander id")
    if verzoek.naast is not None and verzoek.matrix:
        raise Gebruiksfout("--matrix en --naast gaan niet samen; kies er een")
    if verzoek.formaat == "handboek":
        raise Gebruiksfout(
            f"--formaat handboek is er alleen voor een profiel; een beroep gaat in {listed(BEROEP_FORMATEN, 'of')}"
        )
    documenten = open_beroepen(verzoek.profielmap, verzoek.uitvoer)
    document = require_beroep(documenten, verzoek.code)
    if verzoek.matrix:
        from functiewijzer.cli.beroepen.matrix import present_matrix

        present_matrix(document, verzoek)
    elif verzoek.naast is not None:
        from functiewijzer.cli.beroepen.naast import present_naast

        present_naast(document, require_beroep(documenten, verzoek.naast), verzoek)
    else:
        _present_whole(document, verzoek)


def _present_whole(document: Beroepsdocument, verzoek: Toonverzoek) -> None:
    formaat = choose_formaat(verzoek.formaat, verzoek.uitvoer, BEROEP_FORMATEN)
    require_target(verzoek.uitvoer, overschrijf=verzoek.overschrijf)
    if formaat in TABELFORMATEN:
        from functiewijzer.rendering.beroepen.onderdeeltabel import render_csv, render_xlsx

        product = as_bytes(render_csv(document)) if formaat == "csv" else render_xlsx(document)
        return deliver(product, verzoek.uitvoer, overschrijf=verzoek.overschrijf)
    from functiewijzer.rendering.beroepen.beroepsverslag import make_beroepsverslag

    return present(
        formaat,
        verzoek.uitvoer,
        overschrijf=verzoek.overschrijf,
        verslag=lambda: make_beroepsverslag(document),
        data=lambda: document.model_dump(mode="json", by_alias=True, exclude_unset=True),
    )
