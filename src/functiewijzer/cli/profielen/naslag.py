"""The commands that look things up: profielen, toon, vragenlijst and schema."""

from pathlib import Path

from functiewijzer.cli.bibliotheek import open_profielmap, require_leesbaar, require_profiel, tell_broken
from functiewijzer.cli.keuzes import choose_formaat, require_keuze
from functiewijzer.cli.opties import NASLAG_FORMATEN, PROFIEL_FORMATEN, TABELFORMATEN, VRAGENLIJST_FORMATEN
from functiewijzer.cli.toonverzoek import Toonverzoek, is_profielcode
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import deliver, require_target, say
from functiewijzer.cli.weergave import as_bytes, present, render_data, render_verslag
from functiewijzer.core.documentsoorten import SOORTEN
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.schrijfwijze import listed


def run_profielen(*, formaat: str | None, uitvoer: Path | None, overschrijf: bool, profielmap: Path | None) -> None:
    """List the profiles and the functieraster."""
    formaat = choose_formaat(formaat, uitvoer, NASLAG_FORMATEN)
    require_target(uitvoer, overschrijf=overschrijf)
    opened = open_profielmap(profielmap, uitvoer)
    bibliotheek = opened.bibliotheek
    tell_broken(opened)
    say(f"Deze profielen staan in {opened.folder}.")
    from functiewijzer.rendering.profielen.profielenverslag import make_profielenverslag
    from functiewijzer.rendering.vormen.data import profielen_as_data

    present(
        formaat,
        uitvoer,
        overschrijf=overschrijf,
        verslag=lambda: make_profielenverslag(bibliotheek),
        data=lambda: profielen_as_data(bibliotheek),
    )


def run_toon(verzoek: Toonverzoek) -> None:
    """Show one profile whole, as JSON with the keys of its YAML; or two side by side."""
    code, naast = verzoek.code, verzoek.naast
    _require_possible(verzoek)
    formaten = PROFIEL_FORMATEN if naast is None else NASLAG_FORMATEN
    formaat = choose_formaat(verzoek.formaat, verzoek.uitvoer, formaten)
    if code == naast:
        raise Gebruiksfout(
            f"profiel {code} naast zichzelf laat niets zien; geef bij --naast een andere code. "
            "Twee edities van één profiel: functiewijzer verschil OUD NIEUW"
        )
    require_target(verzoek.uitvoer, overschrijf=verzoek.overschrijf)
    opened = open_profielmap(verzoek.profielmap, verzoek.uitvoer)
    profiel = require_leesbaar(opened, code)
    if naast is None:
        _present_profiel(profiel, opened.bibliotheek, formaat, verzoek)
    else:
        _present_naast(profiel, require_leesbaar(opened, naast), opened.bibliotheek, formaat, verzoek=verzoek)


def _require_possible(verzoek: Toonverzoek) -> None:
    """Refuse what only documents about occupations have; raises Gebruiksfout, with what can be done."""
    if verzoek.matrix:
        raise Gebruiksfout("--matrix hoort bij een beroep; functiewijzer beroepen toont welke er zijn")
    if verzoek.naast is not None and not is_profielcode(verzoek.naast):
        raise Gebruiksfout(
            f"--naast {verzoek.naast}: een profiel en een document over een beroep hebben geen gelijke onderdelen; "
            "geef bij --naast de code van een ander profiel (functiewijzer profielen toont welke er zijn)"
        )
    if verzoek.formaat in TABELFORMATEN:
        raise Gebruiksfout(
            f"--formaat {verzoek.formaat} is er alleen voor een document over een beroep; een profiel gaat in "
            f"{listed(PROFIEL_FORMATEN, 'of')}"
        )


def _present_profiel(profiel: Referentieprofiel, bibliotheek: Bibliotheek, formaat: str, verzoek: Toonverzoek) -> None:
    if formaat == "handboek":
        from functiewijzer.rendering.profielen.handboekvorm import render_handboek

        text = render_handboek(profiel, bibliotheek.functiehuis)
        return deliver(as_bytes(text), verzoek.uitvoer, overschrijf=verzoek.overschrijf)
    from functiewijzer.rendering.profielen.profielverslag import make_profielverslag

    return present(
        formaat,
        verzoek.uitvoer,
        overschrijf=verzoek.overschrijf,
        verslag=lambda: make_profielverslag(profiel, bibliotheek),
        data=lambda: profiel.model_dump(mode="json", by_alias=True, exclude_unset=True),
    )


def _present_naast(
    een: Referentieprofiel, ander: Referentieprofiel, bibliotheek: Bibliotheek, formaat: str, *, verzoek: Toonverzoek
) -> None:
    from functiewijzer.core.edities.naast import put_side_by_side
    from functiewijzer.rendering.edities.naastverslag import make_naastverslag, naast_as_data

    both = put_side_by_side(een, ander)
    present(
        formaat,
        verzoek.uitvoer,
        overschrijf=verzoek.overschrijf,
        verslag=lambda: make_naastverslag(both, bibliotheek),
        data=lambda: naast_as_data(both),
    )


def run_vragenlijst(
    *, code: str, formaat: str | None, uitvoer: Path | None, overschrijf: bool, profielmap: Path | None
) -> None:
    """Make the blank questionnaire of a profile."""
    formaat = choose_formaat(formaat, uitvoer, VRAGENLIJST_FORMATEN)
    require_target(uitvoer, overschrijf=overschrijf)
    opened = open_profielmap(profielmap, uitvoer)
    profiel = require_profiel(opened, code)
    from functiewijzer.rendering.profielen.vragenlijst import make_vragenlijst, render_vragenlijst_yaml

    if formaat == "yaml":
        return deliver(as_bytes(render_vragenlijst_yaml(profiel)), uitvoer, overschrijf=overschrijf)
    product = render_verslag(make_vragenlijst(profiel), formaat, to_file=uitvoer is not None)
    return deliver(product, uitvoer, overschrijf=overschrijf)


def run_schema(*, soort: str, uitvoer: Path | None, overschrijf: bool) -> None:
    """Print the JSON Schema of a soort of document."""
    from functiewijzer.rendering.profielen.schema import schema_as_data

    vormen = {item.soort: item for item in SOORTEN}
    require_keuze("SOORT", soort, tuple(vormen))
    choose_formaat(None, uitvoer, ("json",))
    require_target(uitvoer, overschrijf=overschrijf)
    deliver(render_data(schema_as_data(vormen[soort])), uitvoer, overschrijf=overschrijf)
