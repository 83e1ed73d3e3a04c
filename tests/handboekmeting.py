"""Takes a truth through the tool: lay it out in a file, read or import that, and measure what came of it."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from subprocess import DEVNULL
from typing import Any

import yaml

from functiewijzer.core.handboek.herkennen import recognise
from functiewijzer.loading.handboek.bronlezing import read_bron
from handboeklayouts import Layout
from handboekplaatsen import recognised, truth
from handboekscore import Score, measure
from handboekwaarheid import WaarHandboek
from handboekyaml import written


def score_recognition(handboek: WaarHandboek, layout: Layout, folder: Path) -> Score:
    """Measure what is recognised in a handbook of this layout."""
    bron = read_bron(layout.write(handboek, folder))
    found = recognised(handboek, layout.vorm, recognise(bron), bron)
    return measure(truth(handboek, layout.vorm), found, leeswijzer=beside(handboek))


def score_import(handboek: WaarHandboek, layout: Layout, folder: Path) -> Score:
    """Measure the YAML documents that the whole command writes for a handbook of this layout."""
    target = folder / f"{layout.naam}-profielen"
    words = ["importeer", str(layout.write(handboek, folder)), "--naar", str(target)]
    # In a process of its own: a command that breaks down has read nothing, and the other files are measured too.
    subprocess.run([sys.executable, "-m", "functiewijzer", *words], check=False, capture_output=True, stdin=DEVNULL)
    found = written(handboek, layout.vorm, read_documents(target))
    return measure(truth(handboek, layout.vorm), found, leeswijzer=beside(handboek), exact=False)


def beside(handboek: WaarHandboek) -> tuple[str, ...]:
    """Return what stands in the file but in no function: the reader's guide, and the edge of every page."""
    return (handboek.titel, *handboek.leeswijzer)


def read_documents(folder: Path) -> Sequence[dict[str, Any]]:
    """Return all YAML documents in a folder, their scalars as text."""
    paths = sorted(path for path in folder.rglob("*.yaml") if not path.name.startswith("."))
    texts = (yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader) for path in paths)
    return [data for data in texts if isinstance(data, dict)]
