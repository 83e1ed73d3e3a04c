"""The fingerprint of a document: the same for the same content, whatever its layout."""

import hashlib
import json

from pydantic import BaseModel

from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel


def vingerafdruk(document: BaseModel) -> str:
    """Return `sha256:…` over the canonical JSON of a validated document, whatever its line endings or comments.

    Keys that were not filled in are left out, so that a later schema with more optional keys gives the same hash.
    """
    content = document.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"sha256:{hashlib.sha256(canonical.encode()).hexdigest()}"


def profielhash(profiel: Referentieprofiel) -> str:
    """Return the fingerprint of a profile, by which an edition is known."""
    return vingerafdruk(profiel)
