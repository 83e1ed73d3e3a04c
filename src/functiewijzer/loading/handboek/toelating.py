"""What a handbook is let in as, and the limits on its lines; an honest handbook stays far below them."""

from typing import Final

from functiewijzer.loading.sluis.leesdoel import Leesdoel

HANDBOEK: Final = Leesdoel(
    wat="handboek",
    seconden=25,
    leeg="er hoort de tekst van een handboek in te staan",
    wachtwoord="haal het wachtwoord eraf in het programma waarmee het is gemaakt, en bewaar het opnieuw",
    opnieuw="open het in Word of LibreOffice en bewaar het opnieuw als .docx, of als .pdf",
    anders="bewaar het handboek als .docx, .pdf, .md of .txt",
    kleiner="bewaar alleen het deel met de functies, of bewaar het handboek als .txt",
    als_tekst="bewaar het handboek als .txt",
)
MAX_REGELS: Final = 200_000
"""So many lines a handbook may have; 400 functions have some 50,000."""
MAX_TEKENS: Final = 20_000_000
"""So many characters all readings of it may have together."""
MAX_BESTAND: Final = 20_000_000
"""So many bytes a handbook of plain text may have."""
