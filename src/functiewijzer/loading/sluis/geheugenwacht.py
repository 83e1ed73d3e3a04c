"""Holds a process to a limit on its memory where the operating system does not: it looks for itself, now and then."""

import os
import sys
import threading
import time
from typing import Final

_PAUSE: Final = 0.05


def watch_memory(most: int) -> None:
    """End this process, at once, when it has taken more than so many bytes; it looks while the reader goes on."""
    threading.Thread(target=_watch, args=(most,), daemon=True).start()


def taken() -> int:
    """Return how many bytes of memory this process has taken at most."""
    if sys.platform == "win32":
        return _taken_on_windows()
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most << 10


def _watch(most: int) -> None:
    while taken() <= most:
        time.sleep(_PAUSE)
    # No last line is written: that says enough to the process that waits.
    os._exit(1)


def _taken_on_windows() -> int:
    import ctypes

    # PROCESS_MEMORY_COUNTERS: two numbers of 32 bits, then sizes, of which the last is the memory at its highest.
    class Counters(ctypes.Structure):
        _fields_ = (("cb", ctypes.c_uint32), ("faults", ctypes.c_uint32), ("sizes", ctypes.c_size_t * 8))

    counters = Counters(cb=ctypes.sizeof(Counters))
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined, unused-ignore]
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    process = ctypes.c_void_p(kernel.GetCurrentProcess())
    kernel.K32GetProcessMemoryInfo(process, ctypes.byref(counters), counters.cb)
    return int(counters.sizes[7])
