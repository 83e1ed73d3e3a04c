"""The Deelbestand: output that grows beside its destination, so that a kill costs no more than a moment of work."""

import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from io import FileIO
from pathlib import Path
from types import TracebackType
from typing import Final, NamedTuple, Self

from functiewijzer.loading.opslag.bestanden import Bestandsfout, reason_of
from functiewijzer.loading.opslag.deelplaats import Deelplaats, explained
from functiewijzer.loading.opslag.journaal import Journaalstand, remove_journaal, write_journaal
from functiewijzer.loading.opslag.slot import open_own
from functiewijzer.loading.opslag.vergrendeling import Claim
from functiewijzer.loading.opslag.wording import move_over

_RENEWED_EVERY: Final = 1.0
_BUFFER: Final = 1 << 20


class _Stuk(NamedTuple):
    """A text that waits to be written, and what it holds."""

    data: bytes
    rijen: int
    tellers: dict[str, int]


class Deelbestand:
    """The output while it grows: `UITVOER.deel` with the rows so far, `UITVOER.deel.json` with how far it is sure.

    Invariant: the journal never says more than what is on the disk, and is replaced in one step; what lies behind
    its bytes is written over. Ctrl-C can come between any two steps, so what has been written and what still waits
    change together, in one assignment. Used in a `with`, all that was given is safe at the end, however that comes.
    """

    def __init__(
        self, plaats: Deelplaats, claim: Claim, stroom: FileIO, stand: Journaalstand, klok: Callable[[], float]
    ) -> None:
        self._plaats = plaats
        self._claim = claim
        self._stroom = stroom
        self._staat: tuple[Journaalstand, list[_Stuk]] = (stand, [])
        self._size = 0
        self._klok = klok
        self._renewed = klok()

    @classmethod
    def begin(
        cls, doel: Path, kenmerk: str, *, overschrijf: bool = False, klok: Callable[[], float] = time.monotonic
    ) -> Self:
        """Begin anew. What an earlier run left or made goes with `overschrijf`; without it that is a Bestandsfout."""
        plaats = Deelplaats.at(doel, overschrijf=overschrijf)
        return cls._start(plaats, lambda plaats: plaats.new_stand(kenmerk), klok)

    @classmethod
    def hervat(
        cls, doel: Path, kenmerk: str, *, overschrijf: bool = False, klok: Callable[[], float] = time.monotonic
    ) -> Self:
        """Continue after the last row that is sure; begin anew where there is nothing yet.

        Raises Bestandsfout when the rows so far belong to another run or must not be placed, AlKlaar when all was done.
        """
        plaats = Deelplaats.at(doel, overschrijf=overschrijf)
        return cls._start(plaats, lambda plaats: plaats.find_stand(kenmerk), klok)

    @classmethod
    def _start(
        cls, plaats: Deelplaats, stand_of: Callable[[Deelplaats], Journaalstand], klok: Callable[[], float]
    ) -> Self:
        with ExitStack() as unless_begun:
            claim = plaats.claim()
            unless_begun.callback(claim.release)
            # Only now, for another process may have finished a moment ago.
            stand = stand_of(plaats)
            with explained(plaats.deel):
                stroom = open_own(plaats.deel)
                unless_begun.callback(stroom.close)
                # The journal first: it may say less than what is there, and never more.
                write_journaal(plaats.journaal, stand)
                stroom.truncate(stand.bytes)
            unless_begun.pop_all()
        return cls(plaats, claim, stroom, stand, klok=klok)

    @property
    def rijen(self) -> int:
        """The rows given so far, those of an earlier run included."""
        return self._total().rijen

    @property
    def tellers(self) -> dict[str, int]:
        """The counts that belong to those rows."""
        return self._total().tellers

    @property
    def is_leeg(self) -> bool:
        """Whether nothing was given yet, no header either."""
        return self._total().bytes == 0

    def schrijf(self, data: bytes, rijen: int, **tellers: int) -> None:
        """Add bytes that hold so many whole rows, and counts that belong to them.

        The journal is renewed at most once a second, after the rows have reached the disk.
        """
        self._staat[1].append(_Stuk(data, rijen, tellers))
        self._size += len(data)
        if self._klok() - self._renewed >= _RENEWED_EVERY:
            self.bewaar()
        elif self._size >= _BUFFER:
            self._flush()

    def bewaar(self, *, klaar: bool = False) -> None:
        """Make sure of everything given so far."""
        self._flush()
        with explained(self._plaats.deel):
            os.fsync(self._stroom.fileno())
            write_journaal(self._plaats.journaal, self._staat[0].model_copy(update={"klaar": klaar}))
        self._renewed = self._klok()

    def lees(self) -> Iterator[str]:
        """Yield the lines so far, without their ends, to make another file from them."""
        self._flush()
        with explained(self._plaats.deel):
            stream = self._plaats.deel.open(encoding="utf-8", newline="\n")
        with stream:
            for line in stream:
                yield line.removesuffix("\n")

    def voltooi(self) -> None:
        """Put the output in its place; raises Bestandsfout, with all rows kept, when that can't be done."""
        plaats = self._plaats
        self.bewaar(klaar=True)
        with explained(plaats.deel):
            self._stroom.truncate(self._staat[0].bytes)
        self._stroom.close()
        try:
            move_over(plaats.deel, plaats.doel, overschrijf=plaats.overschrijf)
        except FileExistsError as error:
            raise Bestandsfout(
                f"{plaats.doel} is er intussen ook en blijft zoals het is. De rijen staan in {plaats.deel}; geef dat "
                "bestand een andere naam, of geef dezelfde opdracht met --hervat --overschrijf"
            ) from error
        except OSError as error:
            raise Bestandsfout(
                f"kan {plaats.doel} niet schrijven: {reason_of(error)}. De rijen staan in {plaats.deel}; sluit "
                f"{plaats.doel.name} en geef dezelfde opdracht met --hervat"
            ) from error
        with explained(plaats.journaal):
            remove_journaal(plaats.journaal)
        self._claim.release()

    def ruim_op(self) -> None:
        """Remove the rows and the journal, after another file was made from them."""
        self._stroom.close()
        with explained(self._plaats.deel):
            self._plaats.deel.unlink(missing_ok=True)
            remove_journaal(self._plaats.journaal)
        self._claim.release()

    def close(self) -> None:
        """Make sure of everything given, and let go of the file; what was finished or removed stays so."""
        try:
            if not self._stroom.closed:
                self.bewaar()
        finally:
            self._stroom.close()
            self._claim.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: BaseException | TracebackType | None) -> None:
        # When something went wrong that is what to hear of, not that the last rows could not be kept either.
        with suppress(*([Bestandsfout] if kind else [])):
            self.close()

    def _total(self) -> Journaalstand:
        stand, waiting = self._staat
        tellers = Counter(stand.tellers)
        for stuk in waiting:
            tellers.update(stuk.tellers)
        changes = {
            "rijen": stand.rijen + sum(stuk.rijen for stuk in waiting),
            "bytes": stand.bytes + sum(len(stuk.data) for stuk in waiting),
            "tellers": dict(tellers),
        }
        return stand.model_copy(update=changes)

    def _flush(self) -> None:
        """Write what waits behind what is sure, so that a write that was broken off is done again in its place."""
        total, data = self._total(), b"".join(stuk.data for stuk in self._staat[1])
        with explained(self._plaats.deel):
            self._stroom.seek(self._staat[0].bytes)
            while data:
                data = data[self._stroom.write(data) :]
        self._staat = (total, [])
        self._size = 0
