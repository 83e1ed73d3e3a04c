"""The command `indeel`: from a conversation or an answers file to an advice."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from functiewijzer.cli.bibliotheek import load_sound, open_profielmap, require_profiel
from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opgave import complete, require_kop
from functiewijzer.cli.opties import INDEEL_FORMATEN
from functiewijzer.cli.profiel_uit_titel import with_profiel_of_title
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import deliver, require_target, say, say_exactly
from functiewijzer.cli.weergave import render_data, render_verslag
from functiewijzer.core.advies import Advies, make_advies
from functiewijzer.core.antwoorden import Antwoord, Indelingsdocument
from functiewijzer.core.referentieprofiel import Referentieprofiel
from functiewijzer.core.wijzigingen import find_wijzigingen, has_changed
from functiewijzer.loading.antwoorden import check_against, load_antwoorden
from functiewijzer.loading.profielmap import Profielmap
from functiewijzer.rendering.veilig import visible


@dataclass(frozen=True, slots=True)
class Indeelverzoek:
    """What the user asked of `indeel`, option by option."""

    titel: str | None
    profiel: str | None
    antwoorden: Path | None
    afdeling: str | None
    omschrijving: str | None
    gesprek: Path | None
    hervat: Path | None
    kort: bool
    eenvoudig: bool
    formaat: str | None
    uitvoer: Path | None
    profielmap: Path | None


def run_indeel(verzoek: Indeelverzoek) -> None:
    """Grade one job and deliver the advice in the format asked."""
    choose_formaat(verzoek.formaat, verzoek.uitvoer, INDEEL_FORMATEN)
    require_target(verzoek.uitvoer, verzoek.antwoorden, verzoek.hervat, verzoek.gesprek)
    if verzoek.uitvoer is not None and verzoek.uitvoer.suffix.lower() in {".yaml", ".yml"}:
        raise Gebruiksfout(
            "een advies is geen YAML-bestand; kies bij --uitvoer een naam op .txt, .html, .docx, .md of .json"
        )
    if verzoek.antwoorden is not None:
        deliver(_render(_from_file(verzoek, verzoek.antwoorden), verzoek), verzoek.uitvoer)
    else:
        _hold_and_deliver(verzoek)


def _from_file(verzoek: Indeelverzoek, path: Path) -> Advies:
    if verzoek.hervat is not None or verzoek.gesprek is not None:
        raise Gebruiksfout("--antwoorden stelt geen vragen en gaat niet samen met --hervat of --gesprek")
    profielmap = open_profielmap(verzoek.profielmap, verzoek.uitvoer)
    document, read = load_antwoorden(path)
    inhoud = with_profiel_of_title(complete(read, verzoek, path), profielmap)
    require_kop(inhoud, path)
    code = inhoud.profiel or ""
    if verzoek.profiel is not None or profielmap.document(code) is not None:
        require_profiel(profielmap, code)
    check_against(document, inhoud, profielmap.bibliotheek.profielen)
    _tell_changes(inhoud, profielmap.bibliotheek.profielen[code])
    return make_advies(inhoud, profielmap.bibliotheek, _said_by_title(inhoud, profielmap))


def _said_by_title(document: Indelingsdocument, profielmap: Profielmap) -> dict[str, Antwoord]:
    from functiewijzer.loading.titels import load_title_answers

    profiel = profielmap.bibliotheek.profielen[document.profiel or ""]
    return load_title_answers(profielmap, profiel, document.functietitel or "")


def _tell_changes(inhoud: Indelingsdocument, profiel: Referentieprofiel) -> None:
    """Say on stderr that the answers were given to another edition of the profile, and what changed for them."""
    if has_changed(inhoud, profiel):
        say(f"Let op: profiel {profiel.code} is gewijzigd sinds deze antwoorden werden gegeven.")
        for wijziging in find_wijzigingen(inhoud.antwoorden, profiel):
            say(wijziging)


def _hold_and_deliver(verzoek: Indeelverzoek) -> None:
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise Gebruiksfout(
            "er is geen terminal om vragen te stellen; geef antwoorden mee met --antwoorden BESTAND "
            "(maak een leeg bestand met: functiewijzer vragenlijst 1.1 --formaat yaml)"
        )
    from functiewijzer.cli.gesprek import Verzoek, export_command, hold_gesprek
    from functiewijzer.loading.titels import load_zoeker

    profielmap = open_profielmap(verzoek.profielmap, verzoek.uitvoer)
    if verzoek.profiel is not None:
        require_profiel(profielmap, verzoek.profiel)
    sound = load_sound(profielmap)
    gehouden = hold_gesprek(
        Verzoek(
            titel=verzoek.titel,
            profiel=verzoek.profiel,
            afdeling=verzoek.afdeling,
            omschrijving=verzoek.omschrijving,
            hervat=verzoek.hervat,
            bestand=verzoek.gesprek,
            kort=verzoek.kort,
            eenvoudig=verzoek.eenvoudig,
            profielmap=verzoek.profielmap,
            resultaat=tuple(_resultaat(verzoek)),
        ),
        load_zoeker(profielmap, sound),
    )
    advies = make_advies(gehouden.document, sound, _said_by_title(gehouden.document, profielmap))
    deliver(_render(advies, verzoek), verzoek.uitvoer)
    say(f"\nUw antwoorden staan in {gehouden.path}. Een pagina om te printen maakt u met:")
    say_exactly(f"  {visible(export_command(gehouden.path, verzoek.profielmap))}")


def _resultaat(verzoek: Indeelverzoek) -> Iterator[str]:
    """Yield the options about the result as they were given."""
    if verzoek.formaat is not None:
        yield from ("--formaat", verzoek.formaat)
    if verzoek.uitvoer is not None:
        yield from ("--uitvoer", str(verzoek.uitvoer))


def _render(advies: Advies, verzoek: Indeelverzoek) -> str | bytes:
    to_file = verzoek.uitvoer is not None
    formaat = choose_formaat(verzoek.formaat, verzoek.uitvoer, INDEEL_FORMATEN)
    if formaat == "json":
        from functiewijzer.rendering.data import advies_as_data

        return render_data(advies_as_data(advies), to_file=to_file)
    from functiewijzer.rendering.indelingsverslag import make_indelingsverslag

    return render_verslag(make_indelingsverslag(advies), formaat, to_file=to_file)
