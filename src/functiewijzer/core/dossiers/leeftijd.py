"""The age of a grading, in whole months, on a day that the caller names."""

from datetime import date


def age_in_months(begin: date, day: date) -> int:
    """Return how many whole months lie between two days; negative where `begin` is still to come."""
    return 12 * (day.year - begin.year) + day.month - begin.month - (day.day < begin.day)
