"""The Deelplaats: where growing output and its journal stand, and whether they may be used."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from msgspec import Struct

from functiewijzer.loading.opslag.bestanden import Bestandsfout, real_target, reason_of
from functiewijzer.loading.opslag.journaal import Journaalstand, read_journaal, remove_journaal
from functiewijzer.loading.opslag.vergrendeling import Claim


class AlKlaar(Bestandsfout):
    """There is nothing to continue: the output was finished, and only its journal was left."""


@contextmanager
def explained(pad: Path) -> Iterator[None]:
    """Say in plain Dutch why a file could not be used."""
    try:
        yield
    except (OSError, ValueError) as error:
        raise Bestandsfout(f"kan {pad} niet schrijven: {reason_of(error)}") from error


class Deelplaats(Struct, frozen=True):
    """The place of growing output: beside the file that it will become, so that one rename finishes it.

    With `overschrijf` it may take the place of what is there.
    """

    doel: Path
    overschrijf: bool = False

    @classmethod
    def at(cls, doel: Path, *, overschrijf: bool = False) -> Self:
        """Return the place for a destination; raises Bestandsfout, before any work, when that can't be written."""
        with explained(doel):
            target = real_target(doel)
            if target.exists():
                if not target.is_file():
                    what = "het is een map" if target.is_dir() else "het is geen gewoon bestand"
                    raise Bestandsfout(f"kan {doel} niet schrijven: {what}")
                # Only to be refused now, and not after an hour, when Excel has it open.
                target.open("r+b").close()
            elif not target.parent.is_dir():
                raise Bestandsfout(f"kan {doel} niet schrijven: de map {target.parent} bestaat niet")
        return cls(target, overschrijf)

    @property
    def deel(self) -> Path:
        """The file with the rows so far."""
        return self.doel.with_name(f"{self.doel.name}.deel")

    @property
    def journaal(self) -> Path:
        """The file that says how far it is."""
        return self.doel.with_name(f"{self.doel.name}.deel.json")

    @property
    def bewaard(self) -> int:
        """How many rows of an unfinished run are sure here; raises Bestandsfout where the journal can't be read."""
        with explained(self.journaal):
            stand = read_journaal(self.journaal)
        return stand.rijen if stand is not None and self.deel.exists() else 0

    def new_stand(self, kenmerk: str) -> Journaalstand:
        """Return where a new run stands; raises Bestandsfout when a result, or rows of an earlier run, must stay."""
        if not self.overschrijf:
            self._require_no_result()
            self._require_no_rows()
        return Journaalstand(kenmerk=kenmerk)

    def _require_no_rows(self) -> None:
        if self.deel.exists():
            raise Bestandsfout(
                f"{self.deel} is er nog van een eerdere keer. Ga daarmee verder met --hervat, of begin opnieuw met "
                "--overschrijf"
            )

    def claim(self) -> Claim:
        """Keep the place for this process alone; raises Bestandsfout when another is busy with it."""
        path = self.doel.with_name(f"{self.doel.name}.deel.slot")
        with explained(path):
            claim = Claim.take(path)
        if claim is None:
            raise Bestandsfout(f"een andere opdracht schrijft nu naar {self.doel}; wacht tot die klaar is")
        return claim

    def _require_no_result(self) -> None:
        if self.doel.exists():
            raise Bestandsfout(f"{self.doel} bestaat al; kies een andere naam, of geef ook --overschrijf")

    def find_stand(self, kenmerk: str) -> Journaalstand:
        """Return how far the run with this kenmerk has come.

        Raises Bestandsfout when it can't be continued, or may not take the place of what is there.
        """
        self._drop_second_name()
        stand = self._find_stand(kenmerk)
        if not self.overschrijf:
            self._require_no_result()
        return stand

    def _drop_second_name(self) -> None:
        """Take away the name of the rows where a kill came just after they had got that of the result as well."""
        with explained(self.deel):
            if self.deel.exists() and self.doel.exists() and self.deel.samefile(self.doel):
                self.deel.unlink()

    def _find_stand(self, kenmerk: str) -> Journaalstand:
        with explained(self.journaal):
            stand = read_journaal(self.journaal)
            size = self.deel.stat().st_size if self.deel.exists() else None
        if size is None:
            self._require_unfinished(stand, kenmerk)
            if self.doel.exists():
                raise Bestandsfout(
                    f"er is niets te hervatten: {self.doel} bestaat al; kies een andere naam, of geef --overschrijf"
                )
            return Journaalstand(kenmerk=kenmerk)
        if stand is None and size == 0:
            return Journaalstand(kenmerk=kenmerk)
        if stand is None or stand.bytes > size:
            raise Bestandsfout(f"{self.deel} en het journaal passen niet bij elkaar; begin opnieuw met --overschrijf")
        if stand.kenmerk != kenmerk:
            raise Bestandsfout(
                f"kan niet verdergaan met {self.deel}: de invoer, de profielen of de opties zijn veranderd. Begin "
                "opnieuw met --overschrijf"
            )
        return stand

    def _require_unfinished(self, stand: Journaalstand | None, kenmerk: str) -> None:
        """Raise AlKlaar when a kill came just between the last rename and the end of the journal."""
        if stand is None or not stand.klaar or stand.kenmerk != kenmerk or not self.doel.is_file():
            return
        if self.doel.stat().st_size == stand.bytes:
            remove_journaal(self.journaal)
            raise AlKlaar(f"er is niets te hervatten: {self.doel} is al klaar")
