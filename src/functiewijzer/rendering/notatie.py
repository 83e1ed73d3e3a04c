"""Dates and numbers as Dutch readers write them; the locale of the computer has no say in it."""

from fractions import Fraction


def dutch_count(count: int) -> str:
    """Return a count with dots between the thousands."""
    return f"{count:,}".replace(",", ".")


def dutch_number(value: float) -> str:
    """Return a number with a decimal comma and at most two decimals, and a real minus sign."""
    return f"{value:+.2f}".replace(".", ",").replace("-", "−") if round(value, 2) else "0"


def dutch_share(share: Fraction) -> str:
    """Return a share as a whole percentage; 0 % and 100 % only where it is exactly that."""
    whole = round(100 * share)
    return f"{whole if share in {0, 1} else min(max(whole, 1), 99)} %"
