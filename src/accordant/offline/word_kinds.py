"""The words of a sentence by what they may be beside a person's name: an office, its field, a title, a country, a small word, a name.

Taken for one run of capitals, "Secretary of National Defense Renato Dimaculangan" is a man with five names; without capitals, as in
Arabic, the minister's field and his name are one row of unknown words. So each word is told apart once, by the lists.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from accordant.checks.boundaries import folded
from accordant.checks.forms import Forms, unaccented
from accordant.checks.name_words import words_of
from accordant.checks.romanise import given_names
from accordant.checks.spelling import CASED, listed, script_of
from accordant.checks.words import once
from accordant.lexicons import entries, languages
from accordant.offline.first_names import is_given
from accordant.offline.text import WORDS, word_set

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accordant.checks.name_words import Word
    from accordant.offline.text import Place, Sentence

HEAD, COUNTERPART, TITLE, COUNTRY, LINK, FIELD, CUE, SMALL, NAME, PLAIN = (
    "head", "counterpart", "title", "country", "link", "field", "cue", "small", "name", "plain",
)  # fmt: skip
"""Kinds of words. NAME: it may be part of a name (a capital, or any unknown word of a script without capitals); PLAIN: none of all."""
WHERE, DATE = "where", "date"
_OF_THINGS = frozenset({"compound", "where", "covers", "past", "excluded"})
"""Roles whose cues say nothing of a person, so that a name or an office may hold them."""
CASED_SCRIPTS = frozenset({"Latn", *CASED})
_FIELDS = ("areas", "domains", "party_kinds")
_KEYS = ("office", "counterpart", "envoy", "address", "speaks", "for side", "side for", "block for", "block witness", "annex", "name end")
_SERVANTS = frozenset({"عبد"})
_GIVEN_SIGNS, _ACRONYM = 2, 3
_SMALL_KINDS = frozenset({CUE, LINK, SMALL, PLAIN})
_NO_GAP = " -'’.·・‧•="


class Told(NamedTuple):
    """A word of a sentence: its kind, its place in the document, and what stands between it and the word before."""

    kind: str
    start: int
    end: int
    gap: str
    text: str
    cased: bool
    particle: bool
    joined: bool
    capital: bool
    acronym: bool = False

    @property
    def parted(self) -> bool:
        """Does a comma, a bracket, a dash or the like stand before it?"""
        gap = self.gap
        return bool(gap) and gap != " " and (bool(gap.strip(_NO_GAP)) or "- " in gap or " -" in gap or ". " in gap)


def told(sentence: Sentence) -> list[Told]:
    """The words of the sentence with their kinds, told apart once."""
    return once(sentence.passage, "words told", partial(_told, sentence))


def _told(sentence: Sentence) -> list[Told]:
    passage = sentence.passage
    words = words_of(passage)
    places = [sentence.place(word.start, word.end) for word in words]
    marks, heads = _marks(sentence, places)
    found: list[Told] = []
    language, last = sentence.text.language, 0
    links, fields = word_set("office link", language), word_set("portfolio", language)
    for at, word in enumerate(words):
        start, end = places[at][:2]
        cased = word.script in CASED_SCRIPTS
        bare = unaccented(word.text)
        gap = sentence.folded[last : word.start] if at else ""
        if found and gap.strip() == "." and (found[-1].kind == TITLE or len(found[-1].text) == 1):
            gap = " "
        capital = cased and sentence.text.document.text[start].isupper()
        kind = _kind(word, marks[at], bare, links, fields, language, capital=capital)
        joined = word.joined
        ahead = marks[at + 1] if at + 1 < len(words) and not words[at + 1].breaks else set()
        if capital and len(word.text) == 1 and kind in _SMALL_KINDS and sentence.text.document.text[end : end + 1] == ".":
            kind = NAME  # «С.В.Лавров»
        elif found and not cased and _rather_a_name(kind, word, found[-1]) and not (kind == FIELD and ahead & {FIELD, HEAD}):
            kind = NAME
        elif kind == TITLE and found and not cased and found[-1].kind in {FIELD, NAME, HEAD} and _is_field(word, bare, fields):
            kind = FIELD
        elif kind == HEAD:
            joined = heads.get(at, start) > start
            start = heads.get(at, start)
        acronym = capital and end - start >= _ACRONYM and sentence.text.document.text[start:end].isupper()
        found.append(Told(kind, start, end, gap, word.text, cased, word.aside and not word.title and word.script != "Hani", joined, capital, acronym))
        last = word.end
    found = [_again(found, at, word_set("address", language), fields) for at in range(len(found))]
    for at in range(len(found) - 1):
        if found[at].kind == HEAD and script_of(found[at].text) == "Hani":
            _name_behind(found, at + 1, language)
    return found


def _name_behind(words: list[Told], at: int, language: str | None) -> None:
    """Tells a surname behind an office and the signs of its given name as a name, though each of them is some other word too: 关志鸥, 林定国."""
    if words[at].parted or words[at].text not in surnames() or words[at].kind not in {NAME, SMALL, FIELD}:
        return
    never = small_words(language)
    given = [
        place
        for place in range(at + 1, min(at + _GIVEN_SIGNS + 1, len(words)))
        if not any(word.parted for word in words[at + 1 : place + 1])
        and all(word.kind in ({NAME, SMALL, FIELD} if number == 0 else {NAME, SMALL}) and word.text not in never for number, word in enumerate(words[at + 1 : place + 1]))
    ]
    for place in (at, *given) if given else ():
        words[place] = words[place]._replace(kind=NAME)


def _again(words: list[Told], at: int, titles: frozenset[str], fields: frozenset[str]) -> Told:
    """The word with the kind that its neighbours give it: "Chief" before a name is a title, "Tax" behind one is a name."""
    word = words[at]
    before = words[at - 1] if at and not word.parted else None
    after = words[at + 1] if at + 1 < len(words) and not words[at + 1].parted else None
    if word.kind in {HEAD, TITLE} and before and before.text in _SERVANTS:
        return word._replace(kind=NAME)
    beside_name = (after and after.kind in {NAME, TITLE}) or (before and before.kind == NAME)
    if word.kind == HEAD and word.text in titles and beside_name and not (before and before.kind == HEAD):
        return word._replace(kind=TITLE)
    if word.kind == TITLE and word.capital and len(word.text) == 1 and before and before.kind == NAME and after and after.kind == NAME:
        return word._replace(kind=NAME)  # Yasonna H. Laoly
    if before and before.kind == NAME and script_of(word.text) == "Hani" and (_is_sign(word) or (word.kind == TITLE and not (after and after.kind == TITLE))):
        return word._replace(kind=NAME)
    if word.kind in {DATE, SMALL} and word.capital and before and (before.kind == NAME or (before.kind in {HEAD, TITLE} and after and after.kind == NAME)):
        return word._replace(kind=NAME)  # Theresa May
    if word.kind == DATE and word.capital and after and after.kind == NAME and is_given(word.text):
        return word._replace(kind=NAME)  # Recep Tayyip Erdoğan
    if word.kind == FIELD and not word.cased and not word.joined and before and before.kind == NAME and is_given(before.text) and (at < 2 or words[at - 2].kind != NAME):
        return word._replace(kind=NAME)  # a family name that is a word of some field
    if word.kind == COUNTRY and not word.cased and not word.joined and before and before.kind == NAME and is_given(before.text) and not (after and after.kind == HEAD):
        return word._replace(kind=NAME)  # a family name that is an adjective of some country: विक्रम मिस्री
    if word.kind == FIELD and word.cased and word.text not in fields and before and before.kind == NAME and (after is None or after.kind in {CUE, SMALL, LINK}):
        capital = word.capital
        return word._replace(kind=NAME) if capital else word
    return word


def _is_field(word: Word, bare: str, fields: frozenset[str]) -> bool:
    return bare in fields or (word.arabic and bare[:1] == "و" and bare[1:] in fields)


def _is_sign(word: Told) -> bool:
    """Is a small word or a word of a field one of the characters that foreign names are spelled with?"""
    return word.kind in {SMALL, FIELD, LINK} and word.text in listed("Hani")


def said(sentence: Sentence, key: str) -> list[Place]:
    """Where the reader's words of a key of persons stand; longer words of other parts hide none of them ("his counterpart" as a party)."""
    language = sentence.text.language
    read = _own_words((language,) if language in languages() else languages()).read(sentence.folded)
    return [sentence.place(each.start, each.end, key) for each in read if key in each.keys]


@cache
def _own_words(codes: tuple[str, ...]) -> Forms:
    return Forms(WORDS, codes, _KEYS)


@cache
def surnames() -> frozenset[str]:
    """Chinese surnames of one character."""
    return frozenset(form for code in languages() if entries(code, "readings") for forms in entries(code, "surnames").values() for form in forms if len(form) == 1)


@cache
def small_words(language: str | None, *keys: str) -> frozenset[str]:
    """The listed small words of a language (`and`: those that join), folded and without accents."""
    codes = (str(language),) if language in languages() else languages()
    some = (forms for code in codes for key, forms in entries(code, "function_words").items() if not keys or key in keys)
    return frozenset(unaccented(folded(form)) for forms in some for form in forms)


def _rather_a_name(kind: str, word: Word, before: Told) -> bool:
    """Is a listed word of a script without capitals a name here: right after a title, or a given name that is an office as well (Amin)?"""
    if kind in {FIELD, SMALL, LINK}:
        return before.kind == TITLE and not word.function
    return kind in {HEAD, TITLE} and word.text in given_names() and before.kind in {TITLE, NAME} and not word.breaks


def _kind(word: Word, marks: set[str], bare: str, links: frozenset[str], fields: frozenset[str], language: str | None, *, capital: bool) -> str:
    for kind in (COUNTERPART, HEAD, TITLE, COUNTRY):
        if kind in marks:
            return kind
    if CUE in marks and word.script == "Hani":
        return CUE
    if bare in links and not capital:
        return LINK
    if FIELD in marks or _is_field(word, bare, fields):
        return FIELD
    if CUE in marks or word.script == "none" or (WHERE in marks and word.script in CASED_SCRIPTS):
        return CUE
    if word.arabic and bare[:1] == "و" and bare[1:] in small_words(language):
        return SMALL
    if DATE in marks:
        return DATE
    if word.function or (word.title and not capital and word.script in CASED_SCRIPTS):
        return SMALL
    return NAME if capital or word.script not in CASED_SCRIPTS else PLAIN


def _more_than_and(place: Place, word: Place, sentence: Sentence) -> bool:
    """Does a clitic other than «و» stand before a title, so that it is part of a name (بالحاج)?"""
    return place.start > word.start and sentence.text.document.text[word.start] != "و"


def _marks(sentence: Sentence, starts: list[Place]) -> tuple[list[set[str]], dict[int, int]]:
    """What the lists say of each word; and where the offices begin, behind a clitic."""
    marks: list[set[str]] = [set() for _ in starts]
    heads: dict[int, int] = {}
    firsts, lasts = [word.start for word in starts], [word.end for word in starts]

    def mark(places: Iterable[Place], kind: str) -> None:
        for place in places:
            for at in range(bisect_right(lasts, place.start), bisect_left(firsts, place.end)):
                word = starts[at]
                if word.start < place.end and place.start < word.end and not (kind == TITLE and _more_than_and(place, word, sentence)):
                    marks[at].add(kind)
                    if kind == HEAD and word.start < place.start < word.end:
                        heads[at] = place.start

    for place in sentence.listed("honorifics"):
        mark([place], HEAD if place.what == "office" else TITLE)
    mark(said(sentence, "counterpart"), COUNTERPART)
    mark(said(sentence, "office"), HEAD)
    mark(said(sentence, "address"), TITLE)
    mark((place for place in sentence.countries if place.kind != "capital"), COUNTRY)
    mark((place for place in sentence.listed("roles") if place.what.split(" ")[0] not in _OF_THINGS), CUE)
    mark((place for place in sentence.listed("roles") if place.what.startswith("where")), WHERE)
    mark(sentence.statuses, CUE)
    mark(sentence.kinds, CUE)
    mark(said(sentence, "speaks"), CUE)
    mark(said(sentence, "name end"), CUE)
    mark((place for place, _ in sentence.dates), DATE)
    for topic in _FIELDS:
        mark(sentence.listed(topic), FIELD)
    return marks, heads
