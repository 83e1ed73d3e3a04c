"""A real browser for tests: open a page, print it, measure it at the width of a telephone, and hear its complaints."""

import html
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]


def browse(folder: Path, page: Path, *flags: str) -> str:
    """Open a page in headless Chromium and return what it says."""
    return _open(folder, page, *flags).stdout.decode()


def complaints(folder: Path, page: Path) -> list[str]:
    """Return what the console says when a page is opened."""
    heard = _open(folder, page, "--dump-dom", "--enable-logging=stderr", "--virtual-time-budget=1000")
    return [line for line in heard.stderr.decode().splitlines() if "CONSOLE" in line]


def count_pages(folder: Path, page: Path) -> int:
    """Return how many sheets of paper a page takes when it is printed."""
    target = folder / "afdruk.pdf"
    browse(folder, page, f"--print-to-pdf={target}", "--no-pdf-header-footer")
    return len(re.findall(rb"/Type\s*/Page\b", target.read_bytes()))


class Widths(NamedTuple):
    """How wide a page is, the window that it is shown in, and its widest table."""

    page: int
    window: int
    table: int


def measure(folder: Path, page: Path, width: int) -> Widths:
    """Return the widths of a page in a frame, which stands for a telephone: a browser window can't be that narrow."""
    inner = html.escape(page.read_text(encoding="utf-8"))
    frame = folder / "kader.html"
    frame.write_text(
        f'<iframe width="{width}" height="800" style="border:0" srcdoc="{inner}"></iframe><p id="breed"></p><script>'
        "const f = document.querySelector('iframe'); f.onload = () => { const d = f.contentDocument;"
        "const t = [...d.querySelectorAll('.tabel')].map(box => box.scrollWidth);"
        "document.getElementById('breed').textContent = 'breed ' + d.documentElement.scrollWidth + ' van '"
        "+ f.contentWindow.innerWidth + ', tabel ' + Math.max(0, ...t); };</script>",
        encoding="utf-8",
    )
    dom = browse(folder, frame, "--dump-dom", "--virtual-time-budget=2000")
    measured = re.search(r"breed (\d+) van (\d+), tabel (\d+)</p>", dom)
    assert measured is not None
    return Widths(*map(int, measured.groups()))


def _open(folder: Path, page: Path, *flags: str) -> subprocess.CompletedProcess[bytes]:
    if BROWSER is None:
        assert os.environ.get("CI") != "true", "CI has to have a Chromium"
        pytest.skip("no Chromium on this machine; CI has one")
    command = [BROWSER, *FLAGS, f"--user-data-dir={folder / 'profiel'}", *flags, page.as_uri()]
    return subprocess.run(command, check=True, capture_output=True, timeout=120)
