"""Takes a truth through the tool: lay it out in a file, read or import that, and measure what came of it."""

import contextlib
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml
from functiewijzer.core.handboek.herkennen import recognise
from functiewijzer.loading.handboek.bronlezing import read_bron

from functiewijzer.cli.app import run
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
    run_quietly("importeer", layout.write(handboek, folder), "--naar", target)
    found = written(handboek, layout.vorm, read_documents(target))
    return measure(truth(handboek, layout.vorm), found, leeswijzer=beside(handboek), exact=False)


def beside(handboek: WaarHandboek) -> tuple[str, ...]:
    """Return what stands in the file but in no function: the reader's guide, and the edge of every page."""
    return (handboek.titel, *handboek.leeswijzer)


def run_quietly(*words: object) -> tuple[int, str]:
    """Run a command in this process; return its exit code and all that it said."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        code = run([str(word) for word in words])
    return code, said.getvalue()


def read_documents(folder: Path) -> Sequence[dict[str, Any]]:
    """Return all YAML documents in a folder, their scalars as text."""
    paths = sorted(path for path in folder.rglob("*.yaml") if not path.name.startswith("."))
    texts = (yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader) for path in paths)
    return [data for data in texts if isinstance(data, dict)]
