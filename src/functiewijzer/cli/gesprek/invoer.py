"""One line of text from a person: cleaned, not too long, and what was there before kept as it was."""

from functiewijzer.cli.gesprek.scherm import Scherm, Tekstvraag, Terug
from functiewijzer.rendering.veilig import clean_line, visible_line


def ask_line(
    scherm: Scherm, tekst: str, *, limit: int, earlier: str | None = None, toelichting: str | None = None
) -> str | Terug | None:
    """Return the line that was typed, None where it was left empty, or TERUG.

    Text that was not changed comes back byte for byte, also where the screen could not show all of it.
    """
    shown = visible_line(earlier or "")
    while True:
        typed = scherm.ask_text(Tekstvraag(tekst, shown, toelichting))
        if isinstance(typed, Terug):
            return typed
        if earlier is not None and typed == visible_line(earlier):
            return earlier
        line = clean_line(typed)
        if len(line) <= limit:
            return line or None
        scherm.tell(f"Dat is te lang: {len(line)} tekens, en er passen er {limit}. Maak de tekst korter.")
        shown = line[:limit]
