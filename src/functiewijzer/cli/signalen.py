"""Signals that ask a program to end: they do what Ctrl-C does, so that the work is kept and the terminal restored."""

import signal
import sys
from types import FrameType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

_ASKING: Final = ("SIGHUP", "SIGTERM", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGALRM", "SIGXCPU", "SIGBREAK")
"""Those that would end the process at once; no operating system has them all."""
_SOON: Final = 0.05


def treat_as_ctrl_c() -> None:
    """Let these signals interrupt as Ctrl-C does, from now on; one that is ignored, as by nohup, stays ignored."""
    sys.unraisablehook = _not_lost
    for name in _ASKING:
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _interrupt)


def _interrupt(number: int, _frame: FrameType | None) -> None:
    # A closing terminal may say so twice: what is being kept is not broken off.
    signal.signal(number, signal.SIG_IGN)
    raise KeyboardInterrupt


def _not_lost(found: "UnraisableHookArgs") -> None:
    """Interrupt once more where Python can't raise: a signal that comes while an object is cleaned up would be lost."""
    if not issubclass(found.exc_type, KeyboardInterrupt):
        sys.__unraisablehook__(found)
        return
    from threading import Timer

    signal.signal(signal.SIGTERM, _interrupt)
    timer = Timer(_SOON, _signal_main)
    timer.daemon = True
    timer.start()


def _signal_main() -> None:
    """Send the main thread a signal; only a real one ends its waiting for a key."""
    if sys.platform == "win32":
        from _thread import interrupt_main

        interrupt_main(signal.SIGTERM)
    else:
        from threading import main_thread

        signal.pthread_kill(main_thread().ident or 0, signal.SIGTERM)
