"""Signals that ask a program to end: they do what Ctrl-C does, so that the work is kept and the terminal restored."""

import signal
from types import FrameType
from typing import Final

_ASKING: Final = ("SIGHUP", "SIGTERM", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGALRM", "SIGXCPU", "SIGBREAK")
"""Those that would end the process at once; no operating system has them all."""


def treat_as_ctrl_c() -> None:
    """Let these signals interrupt as Ctrl-C does, from now on; one that is ignored, as by nohup, stays ignored."""
    for name in _ASKING:
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _interrupt)


def _interrupt(number: int, _frame: FrameType | None) -> None:
    # A closing terminal may say so twice: what is being kept is not broken off.
    signal.signal(number, signal.SIG_IGN)
    raise KeyboardInterrupt
