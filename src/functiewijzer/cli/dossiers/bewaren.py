"""Nothing is lost: the conversation is on disk after every answer, whole, and never over another file."""

import contextlib
import tempfile
from collections.abc import Callable
from pathlib import Path

from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.loading.dossiers.schrijver import default_path, write_dossier
from functiewijzer.loading.opslag.bestanden import Bestandsfout, is_taken, reason_of
from functiewijzer.loading.opslag.vergrendeling import Claim, claim_file


class Bewaarder:
    """Keeps one conversation in one file, for this process alone; `path` is None until a new one has a title."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self.path: Path | None = None
        self._tell = tell
        self._latest: Dossier | None = None
        self._written: Dossier | None = None
        self._is_behind = False
        self._claim: Claim | None = None
        self._on_disk: bytes | None = None

    @property
    def has_saved(self) -> bool:
        """Whether there is anything on disk to go on with."""
        return self._written is not None

    @property
    def is_current(self) -> bool:
        """Whether the file holds everything that was answered."""
        return self._latest == self._written

    def go_on_with(self, path: Path, load: Callable[[], Dossier]) -> Dossier:
        """Keep to a file that is already there, and return what stands in it, read when nobody else can change it.

        Raises what `load` raises, and Bestandsfout where another process is busy with the file.
        """
        if path.exists():
            require_writable(path.resolve().parent)
            self._claim = claim_file(path)
        dossier = load()
        self.path, self._latest, self._written = path, dossier, dossier
        self._on_disk = _content_of(path)
        return dossier

    def claim(self, path: Path | None, folder: Path, titel: str) -> Path:
        """Take a file that is not there yet: the one named, or one named after the title.

        Raises Bestandsfout where the one named holds something, can't be made, or another process is busy with it.
        """
        if path is not None:
            self._claim = claim_file(path)
            _create(path)
            self.path = path
        else:
            # Nobody else knows the name, and creating the file keeps it from a gesprek that starts at this moment.
            self.path = _create_free(folder, titel)
            self._claim = claim_file(self.path)
        return self.path

    def release(self) -> None:
        """Let other processes have the file; a second time does nothing."""
        if self._claim is not None:
            self._claim.release()

    def keep(self, dossier: Dossier) -> None:
        """Write the conversation. Once it has begun a full disk is told and tried again at the next answer.

        Raises Bestandsfout where the very first time fails.
        """
        self._latest = dossier
        if self.path is None or self.is_current:
            return
        try:
            self._write(self.path, dossier)
        except Bestandsfout as error:
            if self._written is None:
                self._give_up()
                raise
            self._is_behind = True
            self._tell(
                f"Let op: {error}. Uw antwoorden zijn nog niet bewaard; na het volgende antwoord probeer ik het weer."
            )
            return
        self._written = dossier
        if self._is_behind:
            self._is_behind = False
            self._tell(f"Bewaren lukt weer: alles staat in {self.path}.")

    def _write(self, path: Path, dossier: Dossier) -> None:
        """Write the file, or another one beside it where somebody changed it since: what they typed stays too."""
        if self._on_disk is not None and _content_of(path) != self._on_disk:
            other = _create_free(path.parent, path.name.partition(".")[0])
            self._tell(
                f"Let op: {path} is buiten dit gesprek om gewijzigd en blijft zoals het nu is. Uw antwoorden staan "
                f"voortaan in {other}; voeg de twee zelf samen."
            )
            self.release()
            self.path, self._claim = other, claim_file(other)
            path = other
        write_dossier(path, dossier)
        self._on_disk = _content_of(path)

    def retry(self) -> None:
        """Write once more what could not be written before."""
        if self._latest is not None and self._written is not None:
            self.keep(self._latest)

    def _give_up(self) -> None:
        """Leave no empty file behind that nothing could be written to."""
        if self.path is not None:
            with contextlib.suppress(OSError):
                self.path.unlink()
            self.path = None


def require_writable(folder: Path, optie: str = "--gesprek") -> None:
    """Say before the first question that nothing can be saved, and with which option it can; raises Bestandsfout."""
    try:
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(b"functiewijzer")
            probe.flush()
    except (OSError, ValueError) as error:
        reason = "de map bestaat niet" if isinstance(error, FileNotFoundError) else reason_of(error)
        raise Bestandsfout(
            f"kan niets bewaren in de map {folder.absolute()}: {reason}; "
            f"start in een andere map, of noem een bestand met {optie} BESTAND"
        ) from error


def _content_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def require_absent(path: Path) -> None:
    """Refuse to write a new conversation over a file that holds something; raises Bestandsfout."""
    if is_taken(path):
        raise Bestandsfout(f"{path} bestaat al; ga ermee verder met --hervat, of kies een andere naam")


def _create(path: Path) -> None:
    if not _took(path):
        require_absent(path)


def _create_free(folder: Path, titel: str) -> Path:
    while not _took(path := default_path(folder, titel)):
        pass
    return path


def _took(path: Path) -> bool:
    try:
        path.open("xb").close()
    except FileExistsError:
        return False
    except (OSError, ValueError) as error:
        raise Bestandsfout(f"kan {path} niet maken: {reason_of(error)}") from error
    return True
