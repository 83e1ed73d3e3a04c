"""The start menu: what somebody can do who types only `functiewijzer`, with the command that each choice runs."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct

from functiewijzer.cli.gesprek.scherm import Keuze, Keuzevraag, Scherm, Tekstvraag, Terug, ask_line
from functiewijzer.cli.vervolg import program_name
from functiewijzer.core.schema import MAX_NAAM, MAX_TEKST
from functiewijzer.loading.opslag.opdrachtwoord import as_word, quote
from functiewijzer.rendering.veilig import visible

_SHOWN: Final = 5
"""How many files are offered: the ones that changed last."""
_NIEUW, _LIJST, _VERSLAG, _ZOEK, _STOP, _ANDER = "nieuw", "lijst", "verslag", "opzoeken", "stoppen", "ander"
_TERUG: Final = "terug naar het menu"
_VERDER: Final = "verder-"
_GESPREK: Final = ".indeling.yaml"
_DOSSIER: Final = ".dossier.yaml"
_LIJSTEN: Final = (".xlsx", ".xls", ".ods", ".csv")

_VOORBEELDEN: Final = (
    (_LIJST, "Een lijst met functietitels indelen", ("batch", "lijst.xlsx", "-o", "advies.xlsx")),
    (_VERSLAG, "Een verslag van een dossier maken", ("rapport", "titel.dossier.yaml", "-o", "titel.html")),
    (_ZOEK, "Opzoeken welk profiel bij een titel past", ("zoek", "titel")),
)


class Aanbod(Struct, frozen=True):
    """What lies in a folder that a menu can go on with, of each kind the file that changed last first."""

    gesprekken: tuple[Path, ...]
    dossiers: tuple[Path, ...]
    lijsten: tuple[Path, ...]


def look_around(folder: Path) -> Aanbod:
    """Return what lies in a folder; a folder that can't be read has nothing."""
    try:
        files = sorted((path for path in folder.iterdir() if path.is_file()), key=_changed)
    except OSError:
        files = []
    return Aanbod(_ending(files, (_GESPREK,)), _ending(files, (_DOSSIER,)), _ending(files, _LIJSTEN))


def _changed(path: Path) -> tuple[float, str]:
    return -path.stat().st_mtime, path.name


def _ending(files: Iterable[Path], endings: tuple[str, ...]) -> tuple[Path, ...]:
    # A hidden file, and the one that Excel keeps beside an open workbook, is nobody's work.
    shown = (p for p in files if p.name.lower().endswith(endings) and not p.name.startswith((".", "~$")))
    return tuple(Path(p.name) for p in shown)[:_SHOWN]


def choose_command(aanbod: Aanbod, scherm: Scherm) -> tuple[str, ...] | None:
    """Return the words of the command that somebody chose; None for who stops."""
    while True:
        chosen = scherm.choose(Keuzevraag("Wat wilt u doen?", tuple(_keuzes(aanbod))))
        if isinstance(chosen, Terug) or chosen.id == _STOP:
            return None
        words = _words_of(chosen.id, aanbod, scherm)
        if words is not None:
            return words


def command_line(words: Sequence[str]) -> str:
    """Return a command as it can be copied from the screen."""
    return visible(" ".join(map(quote, (program_name(), *words))))


def _keuzes(aanbod: Aanbod) -> Iterable[Keuze]:
    yield Keuze(_NIEUW, "Een functie indelen", command_line(("indeel",)))
    for n, path in enumerate(aanbod.gesprekken):
        yield Keuze(f"{_VERDER}{n}", f"Verdergaan met {bare_name(path)}", command_line(_resume(path)))
    for keuze, tekst, words in _VOORBEELDEN:
        yield Keuze(keuze, tekst, command_line(words))
    yield Keuze(_STOP, "Stoppen")


def _words_of(chosen: str, aanbod: Aanbod, scherm: Scherm) -> tuple[str, ...] | None:
    """Return the words of a choice, with the file or title that it needs; None where somebody went back."""
    if chosen.startswith(_VERDER):
        return _resume(aanbod.gesprekken[int(chosen.removeprefix(_VERDER))])
    if chosen == _LIJST:
        lijst = _choose_file("Welke lijst?", aanbod.lijsten, scherm)
        return None if lijst is None else ("batch", as_word(lijst), "-o", _free(f"advies-{lijst.stem}.xlsx"))
    if chosen == _VERSLAG:
        dossier = _choose_file("Van welk dossier?", aanbod.dossiers, scherm)
        return None if dossier is None else ("rapport", as_word(dossier), "-o", _free(f"{bare_name(dossier)}.html"))
    return ("indeel",) if chosen == _NIEUW else _look_up(scherm)


def _look_up(scherm: Scherm) -> tuple[str, ...] | None:
    titel = ask_line(scherm, Tekstvraag("Welke functietitel?", leeg=_TERUG), limit=MAX_NAAM)
    if titel is None or isinstance(titel, Terug):
        return None
    # A title that begins with a dash is no option.
    return ("zoek", *(("--",) if titel.startswith("-") else ()), titel)


def bare_name(path: Path) -> str:
    """Return the name of a file without what it says about its kind."""
    return path.name.removesuffix(".yaml").removesuffix(".indeling").removesuffix(".dossier")


def _resume(path: Path) -> tuple[str, ...]:
    return ("indeel", "--hervat", as_word(path))


def _choose_file(tekst: str, files: Sequence[Path], scherm: Scherm) -> Path | None:
    keuzes = (*(Keuze(path.name, path.name) for path in files), Keuze(_ANDER, "Een ander bestand: de naam typen"))
    chosen = scherm.choose(Keuzevraag(tekst, keuzes)) if files else None
    if isinstance(chosen, Terug):
        return None
    if chosen is not None and chosen.id != _ANDER:
        return Path(chosen.id)
    vraag = Tekstvraag("Hoe heet het bestand?", leeg=_TERUG)
    typed = ask_line(scherm, vraag, limit=MAX_TEKST)
    return None if typed is None or isinstance(typed, Terug) else Path(typed.strip('"'))


def _free(name: str) -> str:
    """Return a name in this folder that no file has, as near to the wanted one as can be."""
    wanted = Path(name)
    names = (name, *(f"{wanted.stem}-{n}{wanted.suffix}" for n in range(2, 1000)))
    return next((item for item in names if not Path(item).exists()), name)
