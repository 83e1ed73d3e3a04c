"""Tools for tests in a real terminal: functiewijzer in a pseudo-terminal of 80 by 24, and the keys to press."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from gereedschap import PROFIELEN

pexpect = pytest.importorskip("pexpect")
MARKS = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="pexpect needs a pseudo-terminal")]

UP, DOWN, LEFT, ENTER, CTRL_C, CTRL_D = "\x1b[A", "\x1b[B", "\x1b[D", "\r", "\x03", "\x04"
RUN = "from functiewijzer.cli.app import main; main()"


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

    def finish(self) -> None:
        """Take the answer that stands ready, nee where it could exclude and gelijk elsewhere, and be done."""
        while self.child.expect([r"── Vraag (\d+) van", "── Overzicht"]) == 0:
            self.see("?: hulp")
            self.press(ENTER)
        self.see("Klaar: toon het advies")
        self.press(ENTER)

    def skip_reasons(self, until: Any = pexpect.EOF) -> None:
        """Skip each question for a reason, until what comes after them shows."""
        while self.child.expect(["Eén zin", until]) == 0:
            self.press(ENTER)

    def end(self) -> int:
        self.child.expect(pexpect.EOF)
        self.child.close()
        return int(self.child.exitstatus)
