"""The limits on reading one foreign file; an honest list or handbook stays far below them."""

from typing import Final

GEHEUGEN: Final = 300 << 20
"""So much memory the process that reads may ask for, where the operating system can hold it to that."""
UITVOER: Final = 100_000_000
"""So many bytes what is read may take when it is written out."""
UITGEPAKT: Final = 1_000_000_000
"""So many bytes the parts of a zip may unpack to, together."""
VERHOUDING: Final = 300
"""So many times its size a part of a zip may grow, once that is more than GEWOON bytes."""
GEWOON: Final = 50_000_000
DELEN: Final = 20_000
"""So many parts a zip may have."""
TEKST: Final = 100_000
"""So many characters one cell or paragraph may have; a cell in Excel has 32,767."""
STUK: Final = 1 << 20
"""So many bytes one tag of XML may take."""
REGEL: Final = 20_000_000
"""So many characters may come out at once."""
TEKSTEN: Final = 100_000_000
"""So many characters a file may have in texts that are kept in memory together, each counted with its overhead."""
