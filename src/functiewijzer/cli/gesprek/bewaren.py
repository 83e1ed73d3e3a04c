"""Nothing is lost: the conversation is on disk after every answer, whole, and never over another file."""

import contextlib
import tempfile
from collections.abc import Callable
from pathlib import Path

from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.core.antwoorden import Antwoord, Indelingsdocument
from functiewijzer.core.vragenlijst import Gesprek
from functiewijzer.loading.antwoorden import default_path, make_herkomst, with_shown_texts, write_indeling
from functiewijzer.loading.bestanden import Bestandsfout, reason_of


class Bewaarder:
    """Keeps one conversation in one file; `path` is None until a new conversation has a title."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self.path: Path | None = None
        self._tell = tell
        self._latest: Indelingsdocument | None = None
        self._written: Indelingsdocument | None = None

    @property
    def is_current(self) -> bool:
        """Whether the file holds everything that was answered."""
        return self._latest == self._written

    def go_on_with(self, path: Path, document: Indelingsdocument) -> None:
        """Keep to a file that is already there."""
        self.path, self._latest, self._written = path, document, document

    def claim(self, path: Path | None, folder: Path, titel: str) -> Path:
        """Take a file that is not there yet: the one named, or one named after the title.

        Creating it empty keeps two conversations that start at the same moment from taking the same name.
        """
        self.path = _create(path) if path is not None else _create_free(folder, titel)
        return self.path

    def keep(self, document: Indelingsdocument) -> None:
        """Write the conversation. Once it has begun a full disk is told and tried again at the next answer.

        Raises Bestandsfout where the very first time fails.
        """
        self._latest = document
        if self.path is None or self.is_current:
            return
        was_behind = self._written is not None and self._failed
        try:
            write_indeling(self.path, document)
        except Bestandsfout as error:
            if self._written is None:
                self._give_up()
                raise
            self._failed = True
            self._tell(f"Let op: bewaren lukt niet ({error}). Uw antwoorden blijven in het geheugen; ga gerust verder.")
        else:
            self._written, self._failed = document, False
            if was_behind:
                self._tell(f"Bewaren lukt weer: alles staat in {self.path}.")

    _failed = False

    def retry(self) -> None:
        """Write once more what could not be written before."""
        if self._latest is not None and self._written is not None:
            self.keep(self._latest)

    @property
    def has_saved(self) -> bool:
        """Whether there is anything on disk to go on with."""
        return self._written is not None

    def _give_up(self) -> None:
        """Leave no empty file behind that nothing could be written to."""
        if self.path is not None:
            with contextlib.suppress(OSError):
                self.path.unlink()
            self.path = None


def require_writable(folder: Path) -> None:
    """Say before the first question that nothing can be saved; raises Bestandsfout."""
    try:
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(b"functiewijzer")
            probe.flush()
    except (OSError, ValueError) as error:
        reason = "de map bestaat niet" if isinstance(error, FileNotFoundError) else reason_of(error)
        raise Bestandsfout(
            f"kan het gesprek niet bewaren in de map {folder.absolute()}: {reason}; "
            "start in een andere map, of noem een bestand met --gesprek BESTAND"
        ) from error


def _create(path: Path) -> Path:
    try:
        path.open("xb").close()
    except FileExistsError:
        raise Gebruiksfout(
            f"{path} bestaat al; ga daarmee verder met --hervat, of kies een andere naam bij --gesprek"
        ) from None
    except (OSError, ValueError) as error:
        raise Bestandsfout(f"kan {path} niet maken: {reason_of(error)}") from error
    return path


def _create_free(folder: Path, titel: str) -> Path:
    while True:
        path = default_path(folder, titel)
        try:
            path.open("xb").close()
        except FileExistsError:
            continue
        except OSError as error:
            raise Bestandsfout(f"kan {path} niet maken: {reason_of(error)}") from error
        return path


def with_gesprek(document: Indelingsdocument, gesprek: Gesprek) -> Indelingsdocument:
    """Return the document with profile, answers, the texts as shown now, and herkomst, in the order of asking."""
    profiel = gesprek.profiel
    ordered: dict[str, Antwoord] = {
        vraag.id: gesprek.antwoorden[vraag.id] for vraag in profiel.volgorde if vraag.id in gesprek.antwoorden
    }
    return document.model_copy(
        update={
            "profiel": profiel.code,
            "antwoorden": with_shown_texts(profiel, ordered),
            "herkomst": make_herkomst(profiel),
        }
    )
