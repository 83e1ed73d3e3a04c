"""How far a run is: shown on a terminal only, with the rate and the time that remains."""

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from functiewijzer.cli.uitvoer import width_of
from functiewijzer.rendering.notatie import dutch_count


@contextmanager
def show_voortgang(totaal: int) -> Iterator[Callable[[int], None]]:
    """Give a function that hears how many rows are done; it draws only where somebody can see it."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("Rijen"),
        BarColumn(bar_width=None),
        TextColumn("{task.fields[stand]}"),
        TextColumn("{task.fields[tempo]}", justify="right"),
        TimeRemainingColumn(),
    )
    console = Console(stderr=True, width=width_of(sys.stderr), height=shutil.get_terminal_size().lines)
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("rijen", total=totaal, tempo="", stand="")

        def tell(done: int) -> None:
            speed = progress.tasks[0].speed
            stand = f"{dutch_count(done)} van {dutch_count(totaal)}"
            tempo = f"{dutch_count(round(speed))} per seconde" if speed else ""
            progress.update(task, completed=done, stand=stand, tempo=tempo)

        yield tell
