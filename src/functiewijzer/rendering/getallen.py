"""Numbers as Dutch readers write them."""


def dutch_count(count: int) -> str:
    """Return a count with dots between the thousands."""
    return f"{count:,}".replace(",", ".")


def dutch_number(value: float) -> str:
    """Return a number with a decimal comma and at most two decimals, and a real minus sign."""
    return f"{value:+.2f}".replace(".", ",").replace("-", "−") if round(value, 2) else "0"
