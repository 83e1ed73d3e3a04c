"""Makes the PDF files that an office program writes: they are kept, so that tests do not need that program.

python tests/handboeken/maak_word.py [NAAM …]
"""

import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import handboektweede
from handboeklayouts import UIT_WORD, WORDMAP, Layout, slug
from handboekwaarheid import WaarHandboek, read_waarheid

NAMEN = ("textiel", "jachthaven", "evenement", *handboektweede.NAMEN)


def main() -> None:
    """Make the files of the handbooks that are named, or of all."""
    WORDMAP.mkdir(exist_ok=True)
    for naam in sys.argv[1:] or NAMEN:
        _convert(read_waarheid(naam), handboektweede.UIT_WORD if "/" in naam else UIT_WORD)


def _convert(handboek: WaarHandboek, layout: Layout) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{slug(handboek.titel)}.docx"
        source.write_bytes(layout.make(handboek))
        profile = f"-env:UserInstallation={(Path(folder) / 'profiel').as_uri()}"
        words = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(WORDMAP), str(source)]
        subprocess.run(words, check=True, capture_output=True)


if __name__ == "__main__":
    main()
