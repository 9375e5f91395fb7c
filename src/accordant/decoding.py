"""Bytes as text, in the encoding they were written in.

Detectors count byte pairs, and on a few lines of windows-1256 they say Cyrillic. A candidate is judged here by what it reads: how many
of its words are small words of a language, and whether its letters are letters of that language.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from functools import cache
from itertools import pairwise

from accordant.errors import DocumentError
from accordant.quiet import quiet

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_LEGACY = (
    "windows-1256", "windows-1252", "windows-1250", "windows-1251", "windows-1254", "iso-8859-15", "iso-8859-2", "iso-8859-16", "iso-8859-6", "iso-8859-9", "koi8-u", "koi8-r",
    "iso-8859-5", "cp866", "cp850", "mac-roman",
    "euc-jp", "gb18030", "big5hkscs", "cp932", "iso-2022-jp", "cp949", "johab",
)  # fmt: skip
_SAMPLE = 20_000
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")
_WORD = re.compile(r"[^\W\d_]+")
_META = re.compile(rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]+)", re.IGNORECASE)
_SIGNS = frozenset({"So", "Sm", "Sk", "Sc", "Cf", "Cn", "Co"})
_PLAUSIBLE = 0.1
_ALPHABETS = {
    "fr": "àâæçéèêëîïôœùûüÿ", "es": "áéíóúüñªº", "pt": "áâãàçéêíóôõúüªº", "de": "äöüß", "it": "àèéìíîòóùúªº", "nl": "éèëïóöüáàí", "sv": "åäöéü",
    "tr": "çğıöşüâîû", "en": "éèêëçïöüñáíóú", "id": "é", "sw": "",
    "pl": "ąćęłńóśźż", "cs": "áčďéěíňóřšťúůýž", "hu": "áéíóöőúüű", "ro": "ăâîșțşţ",
    "ru": "абвгдежзийклмнопрстуфхцчшщъыьэюяё", "uk": "абвгдежзийклмнопрстуфхцчшщьюяіїєґ",
    "ar": "".join(map(chr, (*range(0x621, 0x63B), *range(0x640, 0x653), 0x670))),
}  # fmt: skip
_FREQUENT = (frozenset("оеаинтсрвлкмдпу"), frozenset("اليمنروتبةعدسفهقحك"))
_COMMON = {
    "ja": frozenset(map(chr, range(0x3041, 0x30F7))),
    "zh": frozenset("的一是在不了有和人这中大为上个国我以要他时来用们到作地于出就分对成会可主发年动同工也能下过说面而方后多定行学法所民得部长签署合协议两日月防双"
                    "這個為國時來們於會發動過說後學長簽署協議兩雙"),
    "ko": frozenset("이다는의가에을를은고하지한로기사도자대장부국정관전화시상양일서어리수나인제과와해합력안보방동"),
}  # fmt: skip


def decode(data: bytes, name: str, encoding: str | None = None) -> str:
    """The text of the bytes, without a byte order mark and with every newline as it stood. Raises DocumentError naming `name`."""
    if encoding is not None:
        return _in_encoding(data, name, encoding)
    for mark, marked in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(marked)
            except UnicodeDecodeError:
                break
    if b"\x00" in data[:_SAMPLE]:
        return _with_zeros(data, name)
    try:
        return _text(data.decode("utf-8"), name)
    except UnicodeDecodeError:
        pass
    if (declared := _META.search(data[:4096])) and (text := _decoded(data, declared[1].decode("ascii", "replace"))) is not None:
        return text
    return _legacy(data, name)


def _in_encoding(data: bytes, name: str, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except LookupError:
        raise DocumentError(f"{name}: encoding={encoding!r} is not known; give one such as utf-8, windows-1256 or gb18030") from None
    except (UnicodeDecodeError, AssertionError, TypeError) as error:
        detail = f" (byte {error.start:,})" if isinstance(error, UnicodeDecodeError) else ""
        raise DocumentError(f"{name}: it is not written in {encoding}{detail}; leave the encoding out, or give another") from None
    return text.removeprefix("\ufeff")


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError, AssertionError, TypeError, ValueError):
        return None


def _text(text: str, name: str) -> str:
    """The text, unless control characters show that it is none."""
    sample = text[:_SAMPLE]
    if len(_CONTROL.findall(sample)) > 2 + len(sample) // 50:
        raise DocumentError(f"{name}: the file is binary, not text; save its text as plain text, HTML or PDF and give that")
    return text


def _with_zeros(data: bytes, name: str) -> str:
    """Text of two or four bytes a character without a mark, or UTF-8 with a stray NUL."""
    candidates = [text for encoding in _WIDE if (text := _decoded(data, encoding)) is not None and _reads(text) > 0.9]
    if candidates:
        return max(candidates, key=_reads)
    text = _decoded(data, "utf-8")
    if text is None:
        raise DocumentError(f"{name}: the file is binary, not text; save its text as plain text, HTML or PDF and give that")
    return _text(text, name)


def _reads(text: str) -> float:
    """The share of a text's beginning that is letters, marks, digits, spaces and usual punctuation."""
    sample = text[:_SAMPLE]
    usual = sum(char.isspace() or (unicodedata.category(char)[0] in "LMNP" and char != "\x00") for char in sample)
    rare = sum("\u3400" <= char <= "\u9fff" or char >= "\uac00" for char in sample)
    common = _COMMON["zh"] | _COMMON["ko"]
    return usual / len(sample) - (0.5 if rare > len(sample) / 3 and sum(char in common for char in sample) < rare / 10 else 0)


def _legacy(data: bytes, name: str) -> str:
    """The candidate that reads best: by its small words, else by the guess of charset-normalizer."""
    best, score = "", 0.0
    for encoding in _LEGACY:
        text = _decoded(data, encoding)
        if text is not None and (found := plausibility(text[:_SAMPLE])) > score + 0.001:
            best, score = text, found
    if score >= _PLAUSIBLE:
        return _text(best, name)
    with quiet("charset_normalizer"):
        from charset_normalizer import from_bytes

        guess = from_bytes(data).best()
    if guess is None or guess.percent_chaos > 10 or _reads(str(guess)) < 0.9:
        raise DocumentError(
            f"{name}: its encoding cannot be told, or it is binary; give it (encoding=... in Python, --encoding on the command line), or save it as UTF-8"
        )
    return _text(str(guess), name)


def plausibility(text: str) -> float:
    """How much like a text in a known language it reads, about 0 to 1; less than 0 for a jumble of scripts and controls."""
    words = _WORD.findall(text)
    if not words:
        return 0.0
    letters = sum(map(len, words))
    signs = len(_CONTROL.findall(text)) + sum(char >= "\x80" and unicodedata.category(char) in _SIGNS for char in text)
    odd = sum(map(_jumbled, words)) / len(words) + 5 * signs / len(text)
    for common in _COMMON.values():
        share = sum(char in common for char in text) / letters
        dense = sum("\u3040" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7a3" for char in text) / letters
        if dense > 0.5:
            rare = sum("\u4e00" > char >= "\u3400" or "\uff61" <= char <= "\uff9f" or "\ue000" <= char <= "\uf8ff" for char in text) / letters
            if share > 0.12:
                return share - odd - 2 * rare
    lower = [word.lower() for word in words]
    frequent = max(sum(char in some for word in lower for char in word) for some in _FREQUENT) / letters
    best = _PLAUSIBLE if frequent > 0.65 else 0.0
    for language, small in _small_words().items():
        hits = sum(word in small for word in lower)
        alphabet = _ALPHABETS.get(language)
        foreign = 0 if alphabet is None else sum(not (char.isascii() or char in alphabet) for word in lower for char in word)
        best = max(best, hits / len(words) - 3 * foreign / letters)
    return best - odd


@cache
def _small_words() -> dict[str, frozenset[str]]:
    from accordant.languages import function_words, word_lists

    return {language: function_words(language) for language in word_lists("function_words") if language not in ("zh", "ja", "ko")}


def _jumbled(word: str) -> bool:
    """Whether a word mixes scripts, or has a capital after a small letter."""
    latin = sum(char < "\u0250" for char in word)
    return 0 < latin < len(word) or any(one.islower() and two.isupper() for one, two in pairwise(word))
