"""The sentences with which handbooks give other names of a function: data, and nothing but data."""

import re
from typing import Final

_N: Final = r"(?:functie(?:naam|namen|benaming(?:en)?)|naam|namen|benaming(?:en)?|functietitels?|titels?)"
_FUNCTIE: Final = r"(?:[Dd]e|[Dd]eze)\s+(?:referentie)?functie"
_BIJV: Final = r"(?:\s+(?:bijvoorbeeld|onder\s+andere|onder\s+meer|ook|o\.a\.))?"
_VORIGE: Final = r"[Ii]n\s+(?:het|de|een)\s+(?:vorige|oude|eerdere)\s+(?:handboek|editie|uitgave)"
_TOEN: Final = rf"(?:[Vv]oorheen|[Vv]roeger|[Ee]erder|{_VORIGE})"
_NAMEN: Final = r"(?P<namen>.+?)"
_VAN: Final = r"(?:\s+(?:voor|van)\s+deze\s+functie)?"
_ANDERE: Final = (
    r"(?:[Mm]ogelijke\s+|[Vv]eelvoorkomende\s+|[Gg]ebruikelijke\s+)?(?:[Aa]lternatieve|[Aa]ndere|[Vv]oorkomende)\s+"
)
_HEET: Final = rf"(?:{_FUNCTIE}|[Zz]ij)\s+(?:komt|wordt|heet|staat)(?:\s+in\s+de\s+praktijk)?\s+ook(?:\s+wel)?"
_ALS: Final = r"(?:(?:voor|bekend)\s+(?:als|onder\s+de\s+na(?:am|men))\s+|aangeduid\s+als\s+|genoemd:?\s+)?"
_OUDE: Final = r"(?:[Oo]ude|[Vv]roegere|[Ee]erdere|[Vv]orige|[Vv]ervallen)\s+"

_ZINNEN: Final = (
    rf"{_ANDERE}(?:\w+\s+)?{_N}{_VAN}\s+(?:kunnen|kan|zijn|is){_BIJV}:?\s+{_NAMEN}(?:\s+zijn)?",
    rf"{_HEET}{_BIJV}\s+{_ALS}{_NAMEN}(?:\s+(?:genoemd|voor))?",
    rf"Ook(?:\s+wel)?\s+(?:genoemd|bekend\s+als|voorkomend\s+als):?\s+{_NAMEN}",
    rf"(?:In\s+de\s+praktijk|Ook)\s+komen\s+(?:ook\s+)?(?:de\s+)?{_N}\s+{_NAMEN}\s+voor",
    rf"Als\s+(?:alternatieve|andere)\s+{_N}\s+(?:komen|komt|worden|wordt)\s+{_NAMEN}\s+(?:voor|gebruikt)",
)
_OUDE_ZINNEN: Final = (
    rf"{_FUNCTIE}\s+(?:heette|was|stond)\s+{_TOEN}(?:\s+bekend\s+als)?:?\s+{_NAMEN}",
    rf"{_FUNCTIE}\s+(?:werd|is)\s+{_TOEN}\s+{_NAMEN}\s+genoemd",
    rf"{_TOEN}\s+(?:heette|was)\s+(?:dit|{_FUNCTIE}):?\s+(?:de\s+)?{_NAMEN}",
    rf"{_OUDE}{_N}{_VAN}\s+(?:is|zijn|was|waren):?\s+{_NAMEN}",
    rf"(?:Voorheen|Vroeger)(?:\s+(?:genaamd|genoemd|bekend\s+als))?:\s+{_NAMEN}",
)

PATRONEN: Final = {
    False: tuple(re.compile(rf"^{zin}\.?$") for zin in _ZINNEN),
    True: tuple(re.compile(rf"^{zin}\.?$") for zin in _OUDE_ZINNEN),
}
"""The sentences by whether they give old names."""
