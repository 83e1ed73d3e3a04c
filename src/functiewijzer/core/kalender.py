"""The Werkkalender: which days are working days, with the holidays as a value; computing those is somebody else's."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from msgspec import Struct

_SATURDAY = 5
_DAY = timedelta(days=1)


class Werkkalender(Struct, frozen=True):
    """The days on which people work: no weekends, and no holidays, which are named in `feestdagen`."""

    feestdagen: Mapping[date, str]

    def is_werkdag(self, day: date) -> bool:
        """Tell whether people work on a day."""
        return day.weekday() < _SATURDAY and day not in self.feestdagen

    def werkdagen(self, van: date, tot: date) -> Iterator[date]:
        """Yield the working days from a day to another one, both included."""
        day = van
        while day <= tot:
            if self.is_werkdag(day):
                yield day
            if day == date.max:
                return
            day += _DAY
