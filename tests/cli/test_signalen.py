"""A signal that asks the program to end does what Ctrl-C does: terminal as before, work kept, the way on said."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from functiewijzer.loading.dossiers.lezer import read_dossier
from terminalproef import MARKS, Terminal

pytestmark = MARKS
SIGNALS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGUSR1]
KOP = ("indeel", "Verkoper", "--profiel", "1.1", "--afdeling", "V", "--omschrijving", "O")


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


@pytest.mark.parametrize("number", SIGNALS)
def test_in_a_list_with_arrows(number: int, terminal: Terminal) -> None:
    in_a_shell = f"sh -c 'echo pid=$$; exec {sys.executable} -m functiewijzer {' '.join(KOP)}'; echo code=$?; stty -a"
    terminal.spawn("bash", "--norc", "-c", in_a_shell)
    terminal.child.expect(r"pid=(\d+)")
    pid = int(terminal.child.match.group(1))
    terminal.see("?: hulp")
    os.kill(pid, number)
    terminal.see("functiewijzer indeel --hervat verkoper.indeling.yaml")
    terminal.see("code=130")
    for mode in ("icanon", "echo"):
        terminal.child.expect(rf"\s(-?){mode}\s")
        assert terminal.child.match.group(1) == ""
    assert terminal.end() == 0
    assert read_dossier(terminal.folder / "verkoper.indeling.yaml")[1].profiel == "1.1"


@pytest.mark.parametrize("number", SIGNALS)
@pytest.mark.parametrize("args", [("indeel",), ("indeel", "--eenvoudig")], ids=" ".join)
def test_where_a_line_is_typed(number: int, args: tuple[str, ...], terminal: Terminal) -> None:
    terminal.start(*args)
    terminal.see(">")
    terminal.child.kill(number)
    assert terminal.end() == 130


def test_a_terminal_that_is_closed_ends_it_without_a_traceback(terminal: Terminal) -> None:
    terminal.start(*KOP)
    terminal.see("?: hulp")
    terminal.child.close(force=False)
    deadline = time.monotonic() + 20
    while terminal.child.isalive() and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not terminal.child.isalive()


def test_a_batch_keeps_its_rows(tmp_path: Path) -> None:
    (tmp_path / "lijst.csv").write_text("functie\n" + "".join(f"Verkoper {n}\n" for n in range(200_000)), "utf-8")
    command = [sys.executable, "-m", "functiewijzer", "batch", "lijst.csv", "-o", "uit.csv"]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True, encoding="utf-8") as running:
        while not (tmp_path / "uit.csv.deel").exists():
            time.sleep(0.05)
        running.terminate()
        _, said = running.communicate(timeout=30)
    assert (running.returncode, "--hervat" in said) == (130, True)


LOST = """
import os, signal, sys, time, weakref
from functiewijzer.cli.signalen import treat_as_ctrl_c

class Ding: pass

def gone(_):
    os.kill(os.getpid(), {number})
    time.sleep(0)

treat_as_ctrl_c()
ding = Ding()
seen = weakref.ref(ding, gone)
try:
    del ding
    sys.stdin.readline()
except KeyboardInterrupt:
    sys.exit(130)
"""


@pytest.mark.parametrize("number", SIGNALS)
def test_a_signal_that_comes_while_python_cleans_up_is_not_lost(number: int) -> None:
    code = LOST.format(number=int(number))
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.wait(timeout=20) == 130
        assert running.stderr is not None
        assert running.stderr.read() == b""
