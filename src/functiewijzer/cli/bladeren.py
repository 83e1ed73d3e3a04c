"""The pager: what is longer than the screen is read page by page, as git shows its long texts.

Whether somebody wants one is said by the environment, as with colour: `PAGER`, and `TERM=dumb` for a terminal that
can't page. `--geen-pager` is the same as an empty `PAGER`.
"""

import os
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil
from typing import Final

_NONE: Final = ("", "cat")
"""What people write in PAGER where they want none."""
_DEFAULTS: Final = ("less", "more")
_STYLING: Final = re.compile(r"\x1b\[[0-9;]*m")


def never_page() -> None:
    """Show the text of this command in one go."""
    os.environ["PAGER"] = ""


def page(product: str | bytes) -> bool:
    """Show on the terminal what is longer than its screen, and tell whether that was done; else it is still to show.

    Leaving the pager before the end, or with Ctrl-C, is a way to stop reading and no error.
    """
    text = product.decode("utf-8", "replace") if isinstance(product, bytes) else product
    command = _command()
    try:
        if not command or _fits(text):
            return False
        return _run(command, text.encode(sys.stdout.encoding, sys.stdout.errors or "strict"))
    except OSError:
        return False


def _command() -> list[str]:
    """Return the words of the pager that is wanted; none where there is none, or where PAGER can't be read."""
    import shlex

    wanted = os.environ.get("PAGER")
    if os.environ.get("TERM") == "dumb" or (wanted is not None and wanted.strip() in _NONE):
        return []
    if wanted is not None:
        try:
            return shlex.split(wanted, posix=sys.platform != "win32")
        except ValueError:
            return []
    # The `more` of Windows does not read UTF-8, and its terminals scroll back.
    known = () if sys.platform == "win32" else _DEFAULTS
    return next(([name] for name in known if shutil.which(name)), [])


def _fits(text: str) -> bool:
    """Tell whether a text and the prompt after it fit on the screen."""
    screen = os.get_terminal_size(sys.stdout.fileno())
    lines = _STYLING.sub("", text).splitlines()
    return sum(max(1, ceil(len(line) / (screen.columns or 80))) for line in lines) < (screen.lines or 24)


def _run(command: list[str], content: bytes) -> bool:
    import subprocess

    # Colours, no clearing of the screen, and no waiting where it fits after all: as git asks of less and lv.
    environment = {"LESS": "FRX", "LV": "-c", **os.environ}
    sys.stdout.flush()
    pager = subprocess.Popen(command, stdin=subprocess.PIPE, env=environment)  # noqa: S603, the choice of the user
    with _ctrl_c_left_to_the_pager():
        pager.communicate(content)
    return True


@contextmanager
def _ctrl_c_left_to_the_pager() -> Iterator[None]:
    import signal

    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
