"""The command `nieuw`: a profile from questions, from options, or in the frame of another one."""

from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from functiewijzer.cli.datum import given_datum, today
from functiewijzer.cli.doel import require_own
from functiewijzer.cli.redactie.nieuwvragen import ask_nieuw, missing_in, require_known
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import say
from functiewijzer.core.documentsoorten import declared_soort, soort_of
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.vragenbank import Vragenbank
from functiewijzer.core.redactie.nieuwprofiel import (
    Nieuwprofiel,
    make_profiel,
    next_code,
    parts_of_frame,
    reframe,
)
from functiewijzer.loading.controles.selectie import select_documenten
from functiewijzer.loading.documenten import Document
from functiewijzer.loading.opslag.bestanden import Bestandsfout, reason_of, write_atomically
from functiewijzer.loading.opslag.opdrachtwoord import as_word, quote
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.profielen.vinden import find_profielmap
from functiewijzer.loading.redactie.bestand import edited
from functiewijzer.loading.redactie.nieuwbestand import path_for, profiel_text
from functiewijzer.rendering.veilig import clean_line
from functiewijzer.rendering.woorden import listed


class Nieuwverzoek(Struct, frozen=True, kw_only=True):
    """What the user asked of `nieuw`, option by option."""

    als: str | None
    code: str | None
    naam: str | None
    familie: str | None
    groep: str | None
    doel: str | None
    positie: str | None
    bron: str | None
    geldig_vanaf: str | None
    eenvoudig: bool
    profielmap: Path | None


def run_nieuw(verzoek: Nieuwverzoek) -> None:
    """Make a profile, and say what is still to do; nothing that is there is written over."""
    profielmap = Profielmap(find_profielmap(verzoek.profielmap))
    require_own(profielmap.folder)
    huis, bank = profielmap.bibliotheek.functiehuis, profielmap.single(Vragenbank)
    frame = None if verzoek.als is None else _frame(profielmap, verzoek.als)
    nieuw = _given(verzoek, frame)
    if missing_in(nieuw):
        nieuw = ask_nieuw(nieuw, huis, bank if frame is None else Vragenbank(), eenvoudig=verzoek.eenvoudig)
    require_known(nieuw, huis)
    nieuw = _with_code(nieuw, profielmap)
    path = path_for(profielmap.folder, huis, nieuw)
    _write(path, _text(nieuw, bank, frame, profielmap.folder))
    _tell(path, nieuw, frame, verzoek)


def _frame(profielmap: Profielmap, code: str) -> Document:
    document = profielmap.document(code)
    if document is None or not isinstance(document.yaml.data, dict):
        known = tuple(profielmap.bibliotheek.profielen)
        raise Gebruiksfout(f"--als: profiel '{code}' bestaat niet; {did_you_mean(code, known)}")
    return document


def _given(verzoek: Nieuwverzoek, frame: Document | None) -> Nieuwprofiel:
    """Return what the command line says, after what the frame gives."""
    data: dict[str, Any] = {} if frame is None else frame.yaml.data
    options = ("code", "naam", "familie", "groep", "doel", "positie", "bron")
    lines = {key: clean_line(getattr(verzoek, key) or "") for key in options}
    return Nieuwprofiel(
        code=lines["code"],
        naam=lines["naam"],
        familie=lines["familie"] or str(data.get("functiefamilie") or ""),
        groep=lines["groep"] or str(data.get("functiegroep") or ""),
        doel=lines["doel"],
        positie=lines["positie"],
        bron=lines["bron"] or (f"Opgezet naar profiel {verzoek.als}" if frame is not None else ""),
        geldig_vanaf=given_datum("--geldig-vanaf", verzoek.geldig_vanaf) or today(),
    )


def _with_code(nieuw: Nieuwprofiel, profielmap: Profielmap) -> Nieuwprofiel:
    profiel = soort_of(Referentieprofiel)
    documenten = (document.yaml.data for document in profielmap.lading.documenten)
    codes = [str(data.get("code")) for data in documenten if declared_soort(data) is profiel]
    free = next_code(nieuw.familie, codes)
    if nieuw.code in codes:
        raise Gebruiksfout(f"--code: {nieuw.code} is al een profiel; de volgende vrije code is {free}")
    if nieuw.code and not nieuw.code.startswith(f"{nieuw.familie}."):
        raise Gebruiksfout(f"--code: {nieuw.code} past niet bij familie {nieuw.familie}; begin met {nieuw.familie}.")
    return nieuw if nieuw.code else replace(nieuw, code=free)


def _text(nieuw: Nieuwprofiel, bank: Vragenbank, frame: Document | None, folder: Path) -> str:
    if frame is None:
        return profiel_text(make_profiel(nieuw, bank), folder)
    return edited(frame.tekst, reframe(frame.yaml.data, nieuw), Path(frame.pad))


def _write(path: Path, tekst: str) -> None:
    try:
        path.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise Bestandsfout(f"kan de map {path.parent} niet maken: {reason_of(error)}") from error
    write_atomically(path, tekst.encode("utf-8"), overschrijf=False)


def _tell(path: Path, nieuw: Nieuwprofiel, frame: Document | None, verzoek: Nieuwverzoek) -> None:
    say(f"Gemaakt: {path}: profiel {nieuw.code} {nieuw.naam}, een ontwerp.")
    if frame is not None:
        parts = listed(parts_of_frame(frame.yaml.data, nieuw))
        say(f"Nog van {verzoek.als}, en voor deze functie aan te passen: {parts}.")
    selectie = select_documenten((path,), verzoek.profielmap)
    if selectie.bevindingen:
        say("Nog te doen:")
        for bevinding in selectie.bevindingen:
            say(f"- regel {bevinding.vindplaats.line}: {bevinding.bericht}")
    say(f"Kijk steeds wat er nog open is met: functiewijzer valideer {quote(as_word(path))}")
