"""What changed for the answers of a dossier, in words: what was renamed, what reads otherwise and what is gone."""

from typing import Final

from functiewijzer.core.dossiers.wijzigingen import Antwoordwijziging, Wijzigingsoort
from functiewijzer.core.profielen.voorheen import Hernoeming

_KEPT: Final = "Bij opslaan blijft het staan onder ‘vervallen’."


def wijziging_text(wijziging: Hernoeming | Antwoordwijziging) -> str:
    """Return one change as a sentence."""
    return _renamed(wijziging) if isinstance(wijziging, Hernoeming) else _changed(wijziging)


def _renamed(hernoeming: Hernoeming) -> str:
    parts = []
    if hernoeming.vraag_van != hernoeming.vraag_naar:
        parts.append(f"de vraag ‘{hernoeming.vraag_van}’ heet nu ‘{hernoeming.vraag_naar}’")
    if hernoeming.optie_naar is not None:
        where = f" bij ‘{hernoeming.vraag_naar}’" if not parts else ""
        parts.append(f"het antwoord ‘{hernoeming.optie_van}’{where} heet nu ‘{hernoeming.optie_naar}’")
    return f"{' en '.join(parts).capitalize()}; uw antwoord gaat mee."


def _changed(wijziging: Antwoordwijziging) -> str:
    match wijziging.soort:
        case Wijzigingsoort.VRAAG_VERVALLEN:
            return f"De vraag ‘{wijziging.was}’ is vervallen; uw antwoord telt niet meer mee. {_KEPT}"
        case Wijzigingsoort.VRAAG_ANDERS:
            return f"{wijziging.naam}: de vraag was ‘{wijziging.was}’ en is nu ‘{wijziging.nu}’."
        case Wijzigingsoort.ANTWOORD_VERVALLEN:
            return (
                f"{wijziging.naam}: uw antwoord ‘{wijziging.was}’ bestaat niet meer; de vraag staat weer open. {_KEPT}"
            )
        case Wijzigingsoort.ANTWOORD_ANDERS:
            return f"{wijziging.naam}: uw antwoord was ‘{wijziging.was}’ en luidt nu ‘{wijziging.nu}’."
        case Wijzigingsoort.ANTWOORD_INGEVULD:
            return (
                f"{wijziging.naam}: er is een ander antwoord ingevuld dan is vastgelegd. Vastgelegd is "
                f"‘{wijziging.was}’; ingevuld is nu ‘{wijziging.nu}’."
            )
