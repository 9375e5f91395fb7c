"""Which language a text is in, and the word lists of languages whose texts are recognised before their values are read.

Asked of a statistical model, a list of Arabic names in Latin letters is Swahili with 90 % certainty; then months and numbers are read
by the wrong words. Here a script, a letter that only one language has, or enough small words decide, and otherwise nothing does.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache

from accordant.lexicons import entries, with_list

_SAMPLE = 20_000
_ENOUGH_WORDS = 2
_CLEAR_LEAD = 1.15

_SCRIPTS = re.compile(
    "(?P<arabic>[\u0620-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]+)|(?P<cyrillic>[\u0400-\u052f]+)|(?P<kana>[\u3040-\u30ff\uff66-\uff9d]+)|"
    "(?P<han>[\u3400-\u9fff\U00020000-\U0003ffff]+)|(?P<hangul>[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]+)|(?P<devanagari>[\u0900-\u0963]+)|"
    "(?P<latin>[A-Za-z\u00aa-\u024f\u1e00-\u1eff]+)|(?P<greek>[\u0370-\u03ff\u1f00-\u1fff]+)|(?P<hebrew>[\u05d0-\u05ea]+)|"
    "(?P<thai>[\u0e00-\u0e7f]+)|(?P<bengali>[\u0980-\u09ff]+)|(?P<georgian>[\u10a0-\u10ff]+)|(?P<armenian>[\u0530-\u058f]+)|"
    "(?P<tamil>[\u0b80-\u0bff]+)|(?P<ethiopic>[\u1200-\u137f]+)"
)
_ONE_LANGUAGE = {
    "kana": "ja", "han": "zh", "hangul": "ko", "greek": "el", "hebrew": "he", "thai": "th", "bengali": "bn", "georgian": "ka",
    "armenian": "hy", "tamil": "ta",
}  # fmt: skip
_WRITTEN_IN = {
    "arabic": ("ar", "fa", "ur"),
    "cyrillic": ("ru", "uk"),
    "devanagari": ("hi",),
    "latin": ("en", "fr", "es", "pt", "de", "it", "nl", "sv", "tr", "id", "sw", "pl", "cs", "hu", "ro"),
}
_WORD = re.compile(r"[^\W\d_]+")
_URDU, _PERSIAN, _ARABIC = "ٹڈڑںےھہۂ", "پچژگکی", "ةكيىأإؤ"
_UKRAINIAN, _RUSSIAN, _OTHER_CYRILLIC = "іїєґ", "ыэё", "ўђјљњћџѓќѕ"
_NOT_FRENCH_OR_ENGLISH = {"ß": "de", "ã": "pt", "õ": "pt", "ñ": "es", "¿": "es", "¡": "es", "ı": "tr", "ğ": "tr", "ş": "tr", "å": "sv", "ł": "pl", "ř": "cs", "ő": "hu", "ț": "ro"}


@cache
def word_lists(topic: str) -> dict[str, dict[str, tuple[str, ...]]]:
    """The lists of a topic by language, of languages with a folder of their own and of those that are only recognised."""
    return {language: lists for language in with_list(topic) if (lists := entries(language, topic))}


@cache
def function_words(language: str) -> frozenset[str]:
    """The small words of a language, in lower case; empty where it has no list."""
    return frozenset(form.casefold() for forms in word_lists("function_words").get(language, {}).values() for form in forms if " " not in form)


def detect(text: str) -> str | None:
    """The two-letter code of the text's language by its script, letters and small words; None where they do not decide."""
    sample = unicodedata.normalize("NFC", text[:_SAMPLE])
    counts = Counter(sample)
    letters: Counter[str] = Counter()
    for char, count in counts.items():
        if found := _SCRIPTS.match(char):
            letters[str(found.lastgroup)] += count
    if not letters:
        return None
    if letters["kana"] * 12 >= letters["han"] + letters["kana"] and letters["kana"] > 1:
        letters["kana"] += letters.pop("han", 0)
    for dense in ("han", "kana", "hangul"):  # a syllable or a word a character
        letters[dense] *= 3
    script, count = letters.most_common(1)[0]
    if count * 2 < letters.total() or count < 2:
        return None
    if script in _ONE_LANGUAGE:
        return _ONE_LANGUAGE[script]
    if script not in _WRITTEN_IN:
        return None
    return _by_letters(script, counts) or _by_words(script, sample)


def _by_letters(script: str, counts: Counter[str]) -> str | None:
    if script == "arabic":
        urdu, persian, arabic = (sum(counts[letter] for letter in letters) for letters in (_URDU, _PERSIAN, _ARABIC))
        if urdu > arabic and urdu * 10 > persian:
            return "ur"
        if persian > 2 * arabic:
            return "fa"
        return "ar" if arabic > 2 * (persian + urdu) else None
    if script == "cyrillic":
        ukrainian, russian, other = (
            sum(counts[letter] + counts[letter.upper()] for letter in letters) for letters in (_UKRAINIAN, _RUSSIAN, _OTHER_CYRILLIC)
        )
        if other > ukrainian + russian:
            return None
        if ukrainian != russian:
            return "uk" if ukrainian > russian else "ru"
    return None


def _by_words(script: str, sample: str) -> str | None:
    words = Counter(_WORD.findall(sample.lower()))
    scores: dict[str, float] = {}
    for language in _WRITTEN_IN[script]:
        known = function_words(language) & words.keys()
        scores[language] = sum(words[word] for word in known) + 0.5 * len(known)
    for letter, language in _NOT_FRENCH_OR_ENGLISH.items():
        if script == "latin" and letter in sample:
            scores[language] += 1.5
    (best, score), *others = sorted(scores.items(), key=lambda pair: -pair[1])
    second = others[0][1] if others else 0
    share = score / max(words.total(), 1)
    if score < _ENOUGH_WORDS or share < 0.08 or score < _CLEAR_LEAD * second:
        return None
    return best
