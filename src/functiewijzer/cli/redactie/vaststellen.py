"""The command `vaststellen`: a concept becomes vastgesteld, with the act in the profile; all of them or none."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Final

from msgspec import Struct

from functiewijzer.cli.datum import given_datum
from functiewijzer.cli.doel import Doel, find_doel
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.cli.uitvoer import say, say_exactly
from functiewijzer.cli.vondsten import found_text
from functiewijzer.core.bevinding import Bevinding
from functiewijzer.core.controles.personen import GIVE_A_ROLE
from functiewijzer.core.handboek.nazien import is_settled
from functiewijzer.core.persoon import person_in
from functiewijzer.core.profielen.profielstatus import Profielstatus
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.redactie.bewerking import Zet
from functiewijzer.core.redactie.vaststelling import fix_profiel
from functiewijzer.loading.controles.voorproef import check_as_changed
from functiewijzer.loading.documenten import Document
from functiewijzer.loading.handboek.naziestaat import Naziestaat
from functiewijzer.loading.opslag.opdrachtwoord import as_word, quote
from functiewijzer.loading.profielen.vinden import HUISBESTAND
from functiewijzer.loading.redactie.bestand import edit_files, edited, read_text
from functiewijzer.loading.yaml.document import parse_yaml
from functiewijzer.rendering.veilig import clean_line
from functiewijzer.rendering.woorden import listed, one_or_more

_SHOWN: Final = 12


class Vaststelverzoek(Struct, frozen=True, kw_only=True):
    """What the user asked of `vaststellen`, option by option."""

    doel: str
    door: str | None
    op: str | None
    bron: str | None
    profielmap: Path | None


class _Daad(Struct, frozen=True):
    """The act of fixing: who (a role), when, and where it is written down."""

    door: str
    op: date
    bron: str


def run_vaststellen(verzoek: Vaststelverzoek) -> None:
    """Fix profiles; raises Klaar with 1, and changes nothing, while something is open."""
    daad = _read_daad(verzoek)
    doel = find_doel(verzoek.doel, verzoek.profielmap)
    concepts = [document for document in doel.documenten if _status_of(document) != Profielstatus.VASTGESTELD.value]
    if not concepts:
        raise Gebruiksfout("hier is niets vast te stellen: " + _why_nothing(doel))
    if _refuses(doel, concepts, daad):
        say("Er is niets vastgesteld.")
        raise Klaar(Uitgang.BEVINDINGEN)
    edit_files({Path(document.pad): _bewerkingen(daad) for document in concepts})
    done = [_name_of(document) for document in concepts]
    shown = listed(done) if len(done) <= _SHOWN else f"{', '.join(done[:_SHOWN])}, en nog {len(done) - _SHOWN}"
    say(f"Vastgesteld: {one_or_more(len(done), 'profiel', 'profielen')} ({shown}).")
    already = len(doel.documenten) - len(concepts)
    if already:
        say(f"{one_or_more(already, 'profiel was', 'profielen waren')} al vastgesteld, en zo gebleven.")


def _read_daad(verzoek: Vaststelverzoek) -> _Daad:
    given = {"--door": verzoek.door, "--op": verzoek.op, "--bron": verzoek.bron}
    lines = {option: clean_line(text or "") for option, text in given.items()}
    missing = [option for option, line in lines.items() if not line]
    if missing:
        raise Gebruiksfout(
            f"{listed(missing)} {'ontbreekt' if len(missing) == 1 else 'ontbreken'}: zeg wie vaststelde (een rol), "
            "wanneer, en waar dat staat. Bijvoorbeeld: --door 'directie en OR' --op 1-12-2026 --bron 'notulen 2026-11'"
        )
    for option in ("--door", "--bron"):
        person = person_in(lines[option], is_role=option == "--door")
        if person is not None:
            raise Gebruiksfout(f"{option}: ‘{person}’ lijkt een persoon. {GIVE_A_ROLE}")
    op = given_datum("--op", lines["--op"])
    return _Daad(lines["--door"], op or date.min, lines["--bron"])


def _bewerkingen(daad: _Daad) -> tuple[Zet, ...]:
    return fix_profiel(daad.door, daad.op, daad.bron)


def _refuses(doel: Doel, concepts: Iterable[Document], daad: _Daad) -> bool:
    """Tell what is still open, looking at the profiles as they would be; return whether anything is."""
    nazien = f"functiewijzer nazien {quote(as_word(doel.folder))}"
    drafts = [_name_of(document) for document in concepts if _status_of(document) == Profielstatus.ONTWERP.value]
    for name in drafts:
        say(f"{name} is nog een ontwerp. Maak het eerst af: {nazien}")
    teksten = {Path(d.pad): edited(d.tekst, _bewerkingen(daad), Path(d.pad)) for d in concepts if not d.yaml.problemen}
    found = _open_findings(doel, check_as_changed(doel.folder, teksten))
    if found:
        say_exactly(found_text(found, {str(path): tekst for path, tekst in teksten.items()}))
        say(f"{one_or_more(len(found), 'bevinding staat', 'bevindingen staan')} nog open; los die eerst op.")
    points = _open_points(doel)
    for name, count in points.items():
        say(f"{name}: {one_or_more(count, 'open punt', 'open punten')}. Loop ze langs met: {nazien}")
    return bool(drafts or found or points)


def _open_points(doel: Doel) -> dict[str, int]:
    """Return how many points an import left open, by the document that has them."""
    staat = Naziestaat(doel.folder)
    huis = (doel.folder / HUISBESTAND,) if doel.is_map else ()
    open_in = {path: _still_open(path, staat) for path in (*huis, *(Path(d.pad) for d in doel.documenten))}
    return {path.name: count for path, count in open_in.items() if count}


def _still_open(path: Path, staat: Naziestaat) -> int:
    stored = staat.points_of(path)
    data = parse_yaml(read_text(path)).data if stored else None
    return sum(not is_settled(punt, data) for punt in stored)


def _open_findings(doel: Doel, by_pad: Mapping[str, tuple[Bevinding, ...]]) -> tuple[Bevinding, ...]:
    """Return all findings of a folder, or those of the profiles that are meant."""
    meant = {document.pad for document in doel.documenten}
    return tuple(found for pad, bevindingen in by_pad.items() if doel.is_map or pad in meant for found in bevindingen)


def _status_of(document: Document) -> str:
    data = document.yaml.data
    return str(data.get("status")) if isinstance(data, dict) else ""


def _name_of(document: Document) -> str:
    profiel = document.waarde
    return f"{profiel.code} {profiel.naam}" if isinstance(profiel, Referentieprofiel) else Path(document.pad).name


def _why_nothing(doel: Doel) -> str:
    if not doel.documenten:
        return "er is geen profiel"
    return "elk profiel is al vastgesteld" if doel.is_map else "dit profiel is al vastgesteld"
