"""The limits on reading one foreign file; an honest list stays far below them."""

from typing import Final

SECONDEN: Final = 8
"""So long reading one file may take, all in all."""
GEHEUGEN: Final = 300 << 20
"""So much memory the process that reads may ask for, where the operating system can hold it to that."""
UITVOER: Final = 100_000_000
"""So many bytes the cells may take when they are written out."""
UITGEPAKT: Final = 1_000_000_000
"""So many bytes the parts of a zip may unpack to, together."""
VERHOUDING: Final = 300
"""So many times its size a part of a zip may grow, once that is more than GEWOON bytes."""
GEWOON: Final = 50_000_000
DELEN: Final = 20_000
"""So many parts a zip may have."""
TEKST: Final = 100_000
"""So many characters one cell may have; in Excel that is 32,767."""
STUK: Final = 1 << 20
"""So many bytes one tag of XML may take."""
REGEL: Final = 20_000_000
"""So many characters may come out at once."""
TEKSTEN: Final = 100_000_000
"""So many characters a file may have in texts that are kept in memory together, each counted with its overhead."""
