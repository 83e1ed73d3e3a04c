"""Words that begin or end as no Dutch word does: pieces of words, or words from which letters fell."""

import re
from collections import Counter
from typing import Final

from functiewijzer.core.handboek.woordbeeld import Woordbeeld

_BEGIN: Final = (
    "b bl br c ch chr cl cr d dr dw f fl fr g gh gl gr h j k kh kl kn kr kw l m n p ph pl pr ps q r s sc sch schr scr "
    "sf sh sj sk sl sm sn sp spl spr st str sw t th thr tj tr tsj tw v vl vr w wh wr x z zw"
)
_EINDE: Final = (
    "b bs bt c ch cht chts chtst ck cks cs ct d ds dt f fd ff fs fst ft g gd gh ght gn gs gst gt h hn j jd jds "
    "jdt jf jft jg jgt jk jks jkt jl jn jnd jns jnt jp jpt js jst jt k ks kst kt l ld ldt lf lfs lft lg lgd lgt "
    "lk ll lls lm lms lp lpt ls lst lt m md mp mpt ms mst mt n nc nch nd nds ndt ng ngd ngs ngst ngt nk nks nkt "
    "nn ns nst nt nts nz p ph pp ps pt r rc rch rd rds rdt rf rfst rft rg rgd rgt rk rks rkt rl rld rm rmd rmt rn "
    "rnst rp rs rst rt rth rts s sch sd sh sk ss st sts t tc tch th ts tst tt v w wd wn ws wt x xt z"
)
"""The consonants with which Dutch words begin and end, of those that make up more than one in fifty thousand words."""
_BEGINNEN: Final = frozenset(_BEGIN.split())
_EINDEN: Final = frozenset(_EINDE.split())
_KORT: Final = (
    "adr btw crm csv dhr docx dvd gsm hbo hrm html http https json kvk "
    "mbo mbt mkb mvt nvt pdf sms vmbo vwo xlsx xml yaml"
)
_AFKORTINGEN: Final = frozenset(_KORT.split())
_VOWELS: Final = "aeiouyàáâäèéêëìíîïòóôöùúûü"
_LOWER: Final = re.compile(r"(?<![^\W_])(?<!['’.])[a-zà-ÿ]{3,}(?![^\W_])(?!['’.]\w)")
_SPELLING: Final = re.compile(rf"([^{_VOWELS}]*)(?:[{_VOWELS}].*[{_VOWELS}]|[{_VOWELS}])([^{_VOWELS}]*)")


def find_pieces(beeld: Woordbeeld) -> Counter[str]:
    """Return the words in small letters that begin or end as no Dutch word does, with how often each occurs."""
    return Counter(word for word in _LOWER.findall(beeld.tekst) if not _is_spelled(word))


def _is_spelled(word: str) -> bool:
    parts = _SPELLING.fullmatch(word)
    if parts is None or word in _AFKORTINGEN:
        return word in _AFKORTINGEN
    return (not parts.group(1) or parts.group(1) in _BEGINNEN) and (not parts.group(2) or parts.group(2) in _EINDEN)
