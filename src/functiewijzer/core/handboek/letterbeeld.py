"""Signs that no sound Dutch text has: each pattern finds one way in which letters come out wrong."""

import re
from typing import Final

_USUAL: Final = r"\-'’‘`´/.,:;()\[\]{}*&_@+|<>=~#!\"“”\\\u00ad\u200b-\u200d"
"""Signs that may stand between the letters of a word or of two."""

TEKENS: Final = (
    re.compile(rf"(?<![^\W\d_])[^\W\d_]{{2,}}[^\w\s{_USUAL}][^\W\d_]+"),
    re.compile(r"(?<![a-zà-ÿ])[a-zà-ÿ]{2,}[“”„‘][a-zà-ÿ]{2,}"),
    re.compile(r"(?<![a-z])(?:[a-z]{2,}[À-ÞŒŠŸŽ][a-z]+|[a-z]{3,}[À-ÞŠŽ]\b)"),
)
"""A sign within a word, or a capital with an accent: what an accent becomes in another code page."""
ONGELEZEN: Final = re.compile(
    r"\(cid:\d+\)|\ufffd|(?<=[^\W\d_])[\ue000-\uf8ff]|[\ue000-\uf8ff](?=[^\W\d_])|[\x00-\x08\x0e-\x1f\x7f-\x9f]"
)
"""What stands for a letter that could not be read; the bullet of a symbol font, alone, is none."""
LETTERPAAR: Final = re.compile(
    r"[ÃÂ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[€\u0080][\u0080-\u00bf™œ“”˜¢¦]?|├[½®»¿║░«]|ÔÇ[ÖÿôÀª]"
)
"""One letter of UTF-8 read as two of another code page."""
SCHRIFTEN: Final = re.compile(r"[a-zA-Z][\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff][a-zA-Z]")
"""Greek or Cyrillic beside Latin in one word."""
CIJFER: Final = re.compile(
    r"(?<![\w-])(?=(?:\d?[a-zà-ÿ]){4})"
    r"(?:[A-Za-zà-ÿ][a-zà-ÿ\d]*[0156](?=[a-zà-ÿ])|[015](?=[a-zà-ÿ]{3}))[a-zà-ÿ\d]*(?![\w-])"
)
"""A word of four letters or more with a digit before one of them, as a scanner reads an l or an o."""
