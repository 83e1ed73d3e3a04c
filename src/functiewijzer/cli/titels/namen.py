"""Alternative names added to profiles: never in the place of another, and never one that another profile has."""

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from functiewijzer.cli.bibliotheek import require_profiel
from functiewijzer.cli.doel import require_own
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import say
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.redactie.bewerking import Bewerking, VoegToe
from functiewijzer.core.schema import MAX_NAAM
from functiewijzer.core.schrijfwijze import fold_titel
from functiewijzer.core.titels.naamvoorstel import names_of
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.redactie.bestand import edit_files
from functiewijzer.rendering.veilig import clean_line
from functiewijzer.rendering.woorden import one_or_more


class Naam(Struct, frozen=True):
    """A name to add, and the code of the profile that gets it."""

    code: str
    naam: str


def given_names(given: Iterable[str], bibliotheek: Bibliotheek) -> tuple[Naam, ...]:
    """Return the names of `--voeg-toe CODE=NAAM`; raises Gebruiksfout for what can't be added."""
    return tuple(_given_name(text, bibliotheek) for text in given)


def _given_name(text: str, bibliotheek: Bibliotheek) -> Naam:
    code, _, rest = text.partition("=")
    code, naam = code.strip(), clean_line(rest)
    if not code or not naam:
        raise Gebruiksfout(f'--voeg-toe {text}: schrijf CODE=NAAM, zoals --voeg-toe "1.1=Medewerker orderdesk"')
    if code not in bibliotheek.profielen:
        raise Gebruiksfout(f"profiel '{code}' bestaat niet; {did_you_mean(code, bibliotheek.profielen)}")
    if len(naam) > MAX_NAAM:
        raise Gebruiksfout(f"--voeg-toe: de naam is te lang: {len(naam)} tekens; er passen er {MAX_NAAM}")
    return Naam(code, naam)


def add_names(profielmap: Profielmap, namen: Iterable[Naam]) -> None:
    """Add names to their profiles, all or none; raises Gebruiksfout for one that a profile has already."""
    require_own(profielmap.folder)
    has = {fold_titel(n): code for code, p in profielmap.bibliotheek.profielen.items() for n in names_of(p)}
    asked: defaultdict[str, list[str]] = defaultdict(list)
    for item in namen:
        folded = fold_titel(item.naam)
        if folded in has:
            raise Gebruiksfout(f"de naam ‘{item.naam}’ staat al bij profiel {has[folded]}; er is niets toegevoegd")
        has[folded] = item.code
        asked[item.code].append(item.naam)
    edit_files({_path_of(profielmap, code): _additions(names) for code, names in asked.items()})
    for code, names in asked.items():
        say(f"Toegevoegd aan {code}: {one_or_more(len(names), 'naam', 'namen')} ({'; '.join(names)}).")


def _additions(names: Iterable[str]) -> tuple[Bewerking, ...]:
    return tuple(VoegToe(("alternatieve_namen",), name, na=("naam",)) for name in names)


def _path_of(profielmap: Profielmap, code: str) -> Path:
    require_profiel(profielmap, code)
    document = profielmap.document(code)
    if document is None:
        raise Bestandsfout(f"het bestand van profiel {code} is er niet meer")
    return Path(document.pad)
