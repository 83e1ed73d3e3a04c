"""Tools for tests in a real terminal: functiewijzer in a pseudo-terminal of 80 by 24, and the keys to press."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from functiewijzer.cli.bibliotheek import open_profielmap
from functiewijzer.core.indeling.vragenlijst import next_vraag
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.loading.dossiers.lezer import read_dossier
from gereedschap import PROFIELEN

pexpect = pytest.importorskip("pexpect")
MARKS = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="pexpect needs a pseudo-terminal")]

UP, DOWN, LEFT, ENTER, CTRL_C, CTRL_D = "\x1b[A", "\x1b[B", "\x1b[D", "\r", "\x03", "\x04"
RUN = "from functiewijzer.cli.app import main; main()"


def _number_of_gelijk(folder: Path) -> str:
    """Return the number of gelijk, or else of the first option, at the question that the saved gesprek waits for."""
    dossier = read_dossier(next(folder.glob("*.yaml")))[1]
    bibliotheek = open_profielmap(PROFIELEN).bibliotheek
    vraag = next_vraag(bibliotheek.start_gesprek(bibliotheek.profielen[dossier.profiel or ""], dossier.antwoorden))
    assert vraag is not None
    return str(next((n for n, optie in enumerate(vraag.opties, 1) if optie.richting is Richting.GELIJK), 1))


class Terminal:
    """A terminal of 80 by 24 with functiewijzer in it; the product goes to a file, as with `> advies.txt`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment: dict[str, str] = {**os.environ, "TERM": "xterm", "PROMPT_TOOLKIT_NO_CPR": "1"}
        self.environment.pop("COLUMNS", None)

    def start(self, *args: str) -> None:
        self.spawn(sys.executable, "-c", RUN, *args, "--profielen", str(PROFIELEN))

    def spawn(self, command: str, *args: str) -> None:
        self.child = pexpect.spawn(
            command,
            list(args),
            cwd=self.folder,
            env=self.environment,
            dimensions=(24, 80),
            encoding="utf-8",
            timeout=20,
        )

    def see(self, text: str) -> None:
        self.child.expect_exact(text)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.child.send(key)

    def answer(self, keys: str) -> None:
        """Choose from the list that is shown, once it takes keys: by a number or the first letters, and Enter."""
        self.see("?: hulp")
        self.press(keys, ENTER)

    def finish(self) -> None:
        """Answer the rest, nee where it could exclude and gelijk elsewhere, give no reason, and be done."""
        while (shown := self.child.expect([r"── Vraag \d+ van \d+ · [^\r]+ ──", "hier gelijk", "── Overzicht"])) < 2:
            self.see("?: hulp")
            self.press(ENTER) if shown == 1 else self.press(_number_of_gelijk(self.folder), ENTER)
        self.answer("klaar")

    def skip_reasons(self, until: Any = pexpect.EOF) -> None:
        """Skip each question for a reason, until what comes after them shows."""
        while self.child.expect(["Eén zin", until]) == 0:
            self.see("?: hulp")
            self.press(ENTER)

    def end(self) -> int:
        self.child.expect(pexpect.EOF)
        self.child.close()
        return int(self.child.exitstatus)
