"""How a heading stands on the page: what parts it from the text around it."""

from functiewijzer.core.handboek.stukken import Bronstuk


def starts_afresh(piece: Bronstuk, before: Bronstuk | None) -> bool:
    """Tell whether a piece begins something new: after a border, a blank line, a heading or a finished sentence."""
    return (
        before is None
        or piece.los
        or piece.is_marked
        or before.opent is not None
        or before.breedte > 1
        or before.is_finished
        or before.is_marked
    )


def looks_like_heading(piece: Bronstuk) -> bool:
    """Tell whether a heading word is written as one: with a capital and no full stop, unless the file marks it."""
    if piece.kop or piece.vet or (piece.breedte > 1 and piece.los):
        return True
    first = next((letter for letter in piece.tekst if letter.isalpha()), "")
    return first.isupper() and not piece.tekst.endswith(".")


def stands_alone(piece: Bronstuk, before: Bronstuk | None, after: Bronstuk | None) -> bool:
    """Tell whether a piece that is a heading word is a heading, and no line of a sentence that wraps there."""
    if not looks_like_heading(piece):
        return False
    if starts_afresh(piece, before):
        return True
    capital = piece.tekst.lstrip("0123456789. ")[:1].isupper()
    fresh_after = after is None or after.los or not after.tekst[:1].islower()
    open_before = before is not None and before.tekst.endswith((",", "-", "/", "("))
    return capital and fresh_after and not open_before
