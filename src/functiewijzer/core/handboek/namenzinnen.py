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
_WERK: Final = (
    r"(?:(?:[Dd]e|[Dd]eze|[Dd]it|[Hh]et|[Zz]o\'n|[Zz]o’n)\s+(?:\w*functie|werk|baan|medewerker|beroep|vak)|[Dd]it|[Mm]en"
    r"|(?:[Ii]emand|[Ww]ie)(?:\s+die)?\s+(?:dit|deze)\s+\w+\s+\w+,?)"
)
_PLEK: Final = (
    r"(?:[Ee]lders|[Ss]oms|[Vv]aak|[Oo]ok|[Ii]n\s+de\s+(?:praktijk|wandeling|volksmond)"
    r"|(?:[Bb]ij|[Ii]n|[Oo]p)\s+(?:andere|sommige|veel|enkele)\s+\w+)"
)
_MAAT: Final = (
    r"(?:\s+(?:ook|wel|elders|soms|vaak|meestal|nog|dan|bijvoorbeeld|(?:bij|in|op)\s+(?:andere|sommige|veel)\s+\w+))"
)
_OUDE: Final = r"(?:[Oo]ude|[Vv]roegere|[Ee]erdere|[Vv]orige|[Vv]ervallen)\s+"

_ZINNEN: Final = (
    rf"{_ANDERE}(?:\w+\s+)?{_N}{_VAN}\s+(?:kunnen|kan|zijn|is){_BIJV}:?\s+{_NAMEN}(?:\s+zijn)?",
    rf"{_HEET}{_BIJV}\s+{_ALS}{_NAMEN}(?:\s+(?:genoemd|voor))?",
    rf"Ook(?:\s+wel)?\s+(?:genoemd|bekend\s+als|voorkomend\s+als):?\s+{_NAMEN}",
    rf"(?:In\s+de\s+praktijk|Ook)\s+komen\s+(?:ook\s+)?(?:de\s+)?{_N}\s+{_NAMEN}\s+voor",
    rf"{_PLEK}\s+heet\s+{_WERK}{_MAAT}*:?\s+{_NAMEN}",
    rf"{_PLEK}\s+(?:wordt|worden|noemt|noemen)\s+{_WERK}{_MAAT}*\s+aangeduid\s+als\s+{_NAMEN}",
    rf"{_PLEK}\s+(?:wordt|worden)\s+{_WERK}{_MAAT}*\s+{_NAMEN}\s+genoemd",
    rf"{_WERK}\s+heet{_MAAT}+:?\s+{_NAMEN}",
    rf"{_WERK}\s+(?:komt|staat|is){_MAAT}+\s+(?:voor|bekend)\s+(?:als|onder\s+de\s+na(?:am|men))\s+{_NAMEN}",
    rf"{_WERK}\s+wordt{_MAAT}+\s+aangeduid\s+als\s+{_NAMEN}",
    rf"{_WERK}\s+wordt{_MAAT}+\s+{_NAMEN}\s+genoemd",
    rf"{_WERK}\s+(?:noemt\s+men|noemen\s+(?:wij|we)){_MAAT}+\s+{_NAMEN}",
    rf"(?:{_WERK}\s+kent\s+men|(?:[Mm]en|[Ww]ij|[Uu])\s+ken(?:t|nen)\s+{_WERK}){_MAAT}+\s+als\s+{_NAMEN}",
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
