"""How the words of a name are usually spelled in the Latin letters of newspapers, by the country of the one who bears it.

محمد is Mohammed in Riyadh, Mohamed in Cairo and Muhammad in Islamabad, and عبد الفتاح السيسي is no Abdulfattah Al-Sisi: by its letters
alone, a name joins no row of a table that has it as the press does.
"""

from __future__ import annotations

from functools import cache

from accordant.checks.boundaries import folded
from accordant.lexicons import entries, with_list

TOPIC = "latin_names"
ARTICLE, SERVANT, FEMININE = "ال", "عبدال", "ه"
"""Listed as words of their own: how the article, the servant's name and a feminine ending are spelled in a country."""
_DEFAULT_ARTICLE = "Al-"
_HELD_TOGETHER = "\u200c"
Spellings = dict[str | None, str]


@cache
def _of(language: str) -> dict[str, Spellings]:
    """The folded words of one language's list to their spellings by country; that without a country under None."""
    found: dict[str, Spellings] = {}
    for key, words in entries(language, TOPIC).items():
        spelling, *countries = key.split(" @")
        for word in words:
            for country in (countries or (None,)):
                found.setdefault(folded(word.replace(_HELD_TOGETHER, "")), {}).setdefault(country, spelling)
    return found


def usual(word: str, language: str | None, country: str | None) -> str | None:
    """The usual spelling of a folded word in names of the country, by the list of the text's language first; None where no list has the word."""
    if (spelling := in_country(word, language, country)) is not None:
        return spelling
    spelling = next((found[word][None] for found in _lists(language) if None in found.get(word, ())), None)
    if spelling and word.startswith(ARTICLE) and spelling.startswith(_DEFAULT_ARTICLE):
        return article(language, country) + spelling.removeprefix(_DEFAULT_ARTICLE)
    return spelling


def in_country(word: str, language: str | None, country: str | None) -> str | None:
    """The spelling that is listed for names of this very country."""
    return next((found[word][country] for found in _lists(language) if country and country in found.get(word, ())), None)


def article(language: str | None, country: str | None) -> str:
    """The article as names of the country have it, with what joins it to its word."""
    spelled = in_country(ARTICLE, language, country) or _DEFAULT_ARTICLE
    return spelled if spelled.endswith("-") else spelled + " "


@cache
def _lists(language: str | None) -> tuple[dict[str, Spellings], ...]:
    """The lists of all languages, that of the text's language first."""
    return tuple(_of(code) for code in sorted(with_list(TOPIC), key=lambda code: (code != language, code)))
