"""How far a run is: shown on a terminal only, with the rate and the time that remains."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


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
        TextColumn("{task.completed:.0f} van {task.total:.0f}"),
        TextColumn("{task.fields[tempo]}", justify="right"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("rijen", total=totaal, tempo="")

        def tell(done: int) -> None:
            speed = progress.tasks[0].speed
            progress.update(task, completed=done, tempo=f"{speed:,.0f} per seconde".replace(",", ".") if speed else "")

        yield tell
