"""Every field of a functiehuis, and how two editions of it are compared."""

from typing import Final

from functiewijzer.core.edities.documentvergelijker import Documentvergelijker
from functiewijzer.core.edities.lezen import Lezer
from functiewijzer.core.edities.onderdeel import Onderdeel, compare
from functiewijzer.core.edities.velden import DREMPELS, KOP, Veld, Velden
from functiewijzer.core.edities.wijziging import Gevolg, Wijziging
from functiewijzer.core.profielen.drempels import Drempels
from functiewijzer.core.profielen.functiehuis import Bezwaar, Functiefamilie, Functiehuis, Huisgrondslag
from functiewijzer.core.schema import Model

_UITKOMST, _, _GEEN = Gevolg
_VELDEN: Final[Velden] = {
    Functiehuis: {
        **KOP,
        "naam": Veld("naam", _GEEN),
        "grondslag": Veld("Grondslag", _GEEN),
        "functiegroepen": Veld("functiegroepen", _UITKOMST),
        "families": Veld("de families", _GEEN),
        "drempels": Veld("Drempels", _UITKOMST),
        "bezwaar": Veld("Bezwaar", _GEEN),
        "combinatiebeleid": Veld("combinatiebeleid", _UITKOMST),
        "minimum_aandeel": Veld("minimum aandeel", _UITKOMST),
    },
    Functiefamilie: {
        **{naam: Veld(naam, _GEEN) for naam in ("code", "naam", "toelichting")},
        # Which jobs may be combined.
        "verwant": Veld("verwant", _UITKOMST),
    },
    Bezwaar: {"termijn_weken": Veld("termijn in weken", _GEEN), "adres": Veld("adres", _GEEN)},
    Huisgrondslag: {naam: Veld(naam, _GEEN) for naam in ("soort", "waar", "datum")},
    Drempels: DREMPELS,
}


class _Huislezer(Lezer):
    def read_member(self, model: Model, veld: Veld) -> tuple[str, Onderdeel]:
        """Return a family with its code."""
        if isinstance(model, Functiefamilie):
            return model.code, self.read(model, Veld(f"familie {model.code}", veld.gevolg))
        return super().read_member(model, veld)


def _compare(oud: Functiehuis, nieuw: Functiehuis) -> tuple[Wijziging, ...]:
    lezer = _Huislezer(_VELDEN)
    return tuple(compare(lezer.read_document(oud), lezer.read_document(nieuw)))


VERGELIJKER: Final = Documentvergelijker(_VELDEN, _compare)
