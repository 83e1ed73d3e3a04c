"""Words of a command that is written out to be copied."""

import shlex
import sys
from pathlib import Path


def as_word(path: Path) -> str:
    """Return a file as a word of a command: a name that begins with a dash would be read as an option."""
    return f"./{path}" if str(path).startswith("-") else str(path)


def quote(word: str) -> str:
    """Return a word as the shell takes it whole: double quotes on Windows, where a file name can't contain them."""
    if sys.platform == "win32":
        return f'"{word}"' if any(char in word for char in " &()[]{}^=;!'+,`~%@$") else word
    return shlex.quote(word)
