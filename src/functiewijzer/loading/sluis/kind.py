"""The process that reads one foreign file: it gets the file as stdin, and writes values as lines of JSON to stdout.

It is started by `bewaker`, with the name of the reader and what is asked of it; nothing but the reader is loaded.
"""

import contextlib
import gc
import importlib
import json
import os
import signal
import sys
from collections.abc import Callable, Iterable
from typing import Any, BinaryIO, Final

from functiewijzer.loading.sluis.grenzen import GEHEUGEN, REGEL, UITVOER
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort

Lezer = Callable[[BinaryIO, Any], Iterable[str]]
"""A reader: yields lines of JSON from a file and a request; raises Weigering. Its name is what goes to the process."""

IN_PROGRAMMA: Final = "--lees-vreemd-bestand"
"""The first argument with which the single-file program becomes this process: it has no Python to start with code."""
GEREED: Final = "[]"
"""The last line of a reading that went well."""
WEIGERING: Final = "weigering"
_BLOCK: Final = 500


def main() -> None:
    """Read what stdin is, within the limits, and end."""
    module, name, request, seconds = sys.argv[1:]
    _limit(int(seconds))
    # What is read here makes no circles, and the process ends with it: looking for garbage costs a tenth of the time.
    gc.disable()
    lezer: Lezer = getattr(importlib.import_module(module), name)
    uit = sys.stdout.buffer
    try:
        _write(uit, lezer(sys.stdin.buffer, json.loads(request)))
        last = GEREED
    except Weigering as refused:
        last = json.dumps({WEIGERING: [refused.soort, *refused.gegevens]})
    except MemoryError:
        last = json.dumps({WEIGERING: [Weigersoort.GEHEUGEN]})
    except Exception as error:  # noqa: BLE001, whatever a strange file brings about is said in plain words
        last = json.dumps({WEIGERING: [Weigersoort.STUK, type(error).__name__]})
    uit.write(f"{last}\n".encode("ascii"))
    uit.flush()
    # Nothing is left to do, and taking large structures apart takes time.
    os._exit(0)


def _write(uit: BinaryIO, lines: Iterable[str]) -> None:
    written = 0
    block: list[str] = []
    for line in lines:
        block.append(line)
        written += len(line) + 1
        if written > UITVOER or len(line) > REGEL:
            raise Weigering(Weigersoort.UITVOER)
        if len(block) == _BLOCK or len(line) > 1 << 16:
            uit.write("\n".join([*block, ""]).encode("ascii"))
            block.clear()
    uit.write("\n".join([*block, ""]).encode("ascii"))


def _limit(seconds: int) -> None:
    """Hold this process to its limits where the operating system can; the one that started it watches the time."""
    # Ctrl-C is for the process that waits: that one ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "linux":
        from functiewijzer.loading.sluis.geheugenwacht import watch_memory

        watch_memory(GEHEUGEN)
    if sys.platform == "win32":
        return
    import resource

    # Should nobody be waiting any longer, this ends by itself.
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(seconds + 1)
    for kind, most in ((resource.RLIMIT_AS, GEHEUGEN), (resource.RLIMIT_CPU, seconds), (resource.RLIMIT_CORE, 0)):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))
