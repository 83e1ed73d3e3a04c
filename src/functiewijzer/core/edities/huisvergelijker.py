"""Every field of a functiehuis, and how two editions of it are compared."""

from typing import Any, Final

from functiewijzer.core.edities.documentvergelijker import Documentvergelijker
from functiewijzer.core.edities.lezen import Lezer, make_leaf
from functiewijzer.core.edities.onderdeel import Onderdeel, compare
from functiewijzer.core.edities.velden import DREMPELS, KOP, Veld, Velden
from functiewijzer.core.edities.wijziging import Gevolg, Wijziging
from functiewijzer.core.profielen.bezwaar import Bezwaar, Bezwaarfase
from functiewijzer.core.profielen.drempels import Drempels
from functiewijzer.core.profielen.functiehuis import Functiefamilie, Functiehuis, Huisgrondslag, Puntgrens
from functiewijzer.core.schema import Model

_UITKOMST, _, _GEEN = Gevolg
_VELDEN: Final[Velden] = {
    Functiehuis: {
        **KOP,
        "naam": Veld("naam", _GEEN),
        "grondslag": Veld("Grondslag", _GEEN),
        "gebruiksrecht": Veld("gebruiksrecht", _GEEN),
        "groepsomschrijving": Veld("omschrijving van groep", _GEEN),
        "puntgrenzen": Veld("punten van groep", _GEEN),
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
    Bezwaar: {
        "termijn_weken": Veld("termijn in weken", _GEEN),
        "adres": Veld("adres", _GEEN),
        "fasen": Veld("de fasen", _GEEN),
    },
    Bezwaarfase: {
        "soort": Veld("soort", _GEEN),
        "termijn_weken": Veld("termijn in weken", _GEEN),
        "termijn_dagen": Veld("termijn in dagen", _GEEN),
        "adres": Veld("adres", _GEEN),
        "schuift_op": Veld("schuift op", _GEEN),
    },
    Puntgrens: {"van": Veld("van", _GEEN), "tot": Veld("tot", _GEEN)},
    Huisgrondslag: {naam: Veld(naam, _GEEN) for naam in ("soort", "waar", "datum")},
    Drempels: DREMPELS,
}


class _Huislezer(Lezer):
    def read_member(self, model: Model, veld: Veld) -> tuple[str, Onderdeel]:
        """Return a family by its code, and a phase of an objection by what is done in it."""
        if isinstance(model, Bezwaarfase):
            return model.soort.value, self.read(model, Veld(f"fase {model.soort.value}", veld.gevolg))
        if isinstance(model, Functiefamilie):
            return model.code, self.read(model, Veld(f"familie {model.code}", veld.gevolg))
        return super().read_member(model, veld)

    def read_entry(self, key: str, value: Any, veld: Veld) -> Onderdeel:
        """Return what stands behind the name of a group."""
        name = Veld(f"{veld.naam} {key}", veld.gevolg)
        return self.read(value, name) if isinstance(value, Puntgrens) else make_leaf(value, name)

    def words_of(self, model: Model) -> str:
        """Return a model in one sentence, for where it comes or goes as a whole."""
        match model:
            case Puntgrens(van=van, tot=tot):
                return f"{van} – {tot}"
            case Bezwaarfase(soort=soort):
                return soort.value
            case _:
                return super().words_of(model)


def _compare(oud: Functiehuis, nieuw: Functiehuis) -> tuple[Wijziging, ...]:
    lezer = _Huislezer(_VELDEN)
    return tuple(compare(lezer.read_document(oud), lezer.read_document(nieuw)))


VERGELIJKER: Final = Documentvergelijker(_VELDEN, _compare)
