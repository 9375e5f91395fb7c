"""Persons in a sentence: which run is the name, which the office, and which office is whose.

"Signed by Foreign Minister A and the Secretary of National Defense, B, with C, the ambassador, looking on": three names and three
offices, before and behind, with commas and without; taken by likeness, B is the foreign minister.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from accordant.checks.romanise import given_names
from accordant.checks.spelling import script_of
from accordant.lexicons import entries, languages
from accordant.offline.first_names import is_given
from accordant.offline.pairing import Run, beside, pairs_of
from accordant.offline.text import word_set
from accordant.offline.word_kinds import COUNTERPART, COUNTRY, CUE, FIELD, HEAD, LINK, NAME, PLAIN, SMALL, TITLE, Told, small_words, told

if TYPE_CHECKING:
    from accordant.offline.text import Sentence

LONGEST_NAME = 5
"""Words of a name, at most; `LONGEST_BY_SIGN`: of a script in which each sign is one."""
LONGEST_BY_SIGN = 12
LONGEST_OFFICE = 24
"""Words of an office, at most."""
SHORTEST_WITH_ARTICLE = 4
LOWER_WORDS = 5
"""Unknown words without a capital in an office, at most."""
_NO_NAME = ("وال", "لل", "بال", "ولل")
_ARTICLES = ("ال", "وال", "بال", "لل", "ولل", "وبال")
_APOSTROPHE_IN_NAME = re.compile(r"['’][aeiou](?!\w)")
_ENDING = re.compile(r"['’](\w+)")
_BETWEEN = 3
_LONE_NAME = 2
_OF_A_COUNTERPART = frozenset({COUNTERPART, COUNTRY, LINK, FIELD})


@dataclass(frozen=True)
class Somebody:
    """A person as a sentence prints them. Places are the document's; `name` is None for an office alone."""

    name: tuple[int, int] | None
    office: tuple[int, int] | None
    counterpart: tuple[int, int] | None = None
    titled: bool = False

    @property
    def anchored(self) -> bool:
        """Does an office, a counterpart or a title stand beside the name, so that it is a person's?"""
        return self.titled or self.office is not None or self.counterpart is not None

    @property
    def start(self) -> int:
        return min(place[0] for place in (self.name, self.office, self.counterpart) if place)

    @property
    def end(self) -> int:
        return max(place[1] for place in (self.name, self.office, self.counterpart) if place)

    @property
    def identity(self) -> tuple[int, int]:
        found = self.name or self.office
        assert found is not None
        return found


def somebodies(sentence: Sentence, known: frozenset[str] = frozenset()) -> list[Somebody]:
    """The persons of the sentence, and the offices without a name, in order.

    `known`: family names, and whole names of Chinese characters, that the text has introduced; they are names alone and wherever they stand.
    """
    words = told(sentence)
    if not any(word.kind in {HEAD, NAME, COUNTERPART} for word in words):
        return []
    sites = word_set("site word", sentence.text.language)
    runs = [run for run in _runs(words, sentence, known) if not _in_other_letters(words, run) and not _of_a_building(words, run, sites)]
    pairs = pairs_of(runs, words, sentence)
    found: list[Somebody] = []
    before = {id(second): first for first, second in pairwise(runs) if first.kind == COUNTERPART and not first.paired}
    for office, name in pairs:
        place = (words[office.low].start, words[office.high - 1].end) if office else None
        named = (_first_letter(words[name.low]), _last_letter(words[name.high - 1], sentence)) if name else None
        titled = name is not None and name.low > 0 and words[name.low - 1].kind == TITLE and not words[name.low].parted
        if name and not titled and not words[name.low].cased:
            titled = any(low <= words[name.low].start < high for low, high in sentence.people)
        if office and name and office.several:
            found.append(Somebody(named, None, titled=True))  # "defence ministers A and B": neither is ministers
        elif office and office.kind == COUNTERPART:
            found.append(Somebody(named, None, place))
        else:
            other = before.get(id(office))
            led = other is not None and office is not None and beside(words, other, office, frozenset(), parted=True)
            found.append(Somebody(named, place, (words[other.low].start, words[other.high - 1].end) if led and other else None, titled))
    return sorted((one for one in found if (one.name or one.office) and not _is_place(one, sentence)), key=lambda one: one.start)


def _is_place(one: Somebody, sentence: Sentence) -> bool:
    """Has a name without office or title a word of a building in it ("Lancaster House"), or the ending of a place where something happens: "Dağlık Karabağ'da"?"""
    if one.name is None or one.anchored:
        return False
    sites = word_set("site word", sentence.text.language)
    if sites and any(word.kind == NAME and word.text in sites for word in told(sentence) if one.name[0] <= word.start < one.name[1]):
        return True
    ending = _ENDING.match(sentence.text.document.text, one.name[1])
    return ending is not None and ending.group(1) in sentence.cues_listed("news in after")


def _last_letter(word: Told, sentence: Sentence) -> int:
    """Where a name ends that has an apostrophe before its last vowel, Ndung'u; none where endings are written onto names so."""
    found = _APOSTROPHE_IN_NAME.match(sentence.text.document.text, word.end) if word.cased and not sentence.cues_listed("news in after") else None
    return found.end() if found else word.end


def _in_other_letters(words: list[Told], run: Run) -> bool:
    """Is it the name before it once more, in brackets and other letters: 王毅 (Wang Yi)?"""
    first, before = words[run.low], words[run.low - 1] if run.low else None
    return run.kind == NAME and before is not None and before.kind == NAME and first.gap.strip() in {"(", "（"} and first.cased != before.cased


def _of_a_building(words: list[Told], run: Run, sites: frozenset[str]) -> bool:
    """Is it the name of a building, whose word stands before it: "Palacio de La Moneda", "Palais de la Marina"?"""
    at = run.low
    while sites and at > 0 and run.low - at <= _BETWEEN and words[at - 1].kind in {LINK, SMALL} and not words[at].parted:
        at -= 1
    return run.kind == NAME and at > 0 and words[run.low].cased and not words[at].parted and words[at - 1].text in sites


def _runs(words: list[Told], sentence: Sentence, known: frozenset[str]) -> list[Run]:
    people, name_first = sentence.people, bool(word_set("name first", sentence.text.language))
    runs: list[Run] = []
    at, free = 0, 0
    while at < len(words):
        word = words[at]
        if word.kind == HEAD:
            low = _left(words, at, free, sentence.text.language)
            high = _right(words, at, people, sentence.text.language)
            runs.append(Run(HEAD, low, high, at))
        elif word.kind == COUNTERPART:
            high = at + 1
            while high < len(words) and words[high].kind in _OF_A_COUNTERPART and not words[high].parted:
                high += 1
            while words[high - 1].kind == LINK:
                high -= 1
            low = at
            while low > free and words[low - 1].kind == COUNTRY and not words[low].parted and word_set("office order", sentence.text.language):
                low -= 1
            runs.append(Run(COUNTERPART, low, high, at))
        elif high := _known_name(words, at, known):
            runs.append(Run(NAME, at, high, at))
        elif word.kind == NAME and (word.cased or _begins_name(words, at, runs, people, name_first=name_first)):
            high = _name_end(words, at, people)
            if _is_name(words, at, high, runs):
                runs.append(Run(NAME, at, high, at))
        else:
            at += 1
            continue
        at = free = max(high, at + 1)
    return runs


def _known_name(words: list[Told], at: int, known: frozenset[str]) -> int:
    """Where a name ends that stands alone and the text has introduced; 0 where none begins."""
    word = words[at]
    if script_of(word.text) == "Hani":
        if not any(name.startswith(word.text) for name in known):
            return 0
        written = ""
        for high in range(at, min(len(words), at + LONGEST_BY_SIGN)):
            written += words[high].text
            if len(written) >= _LONE_NAME and written in known:
                return high + 1
        return 0
    if word.kind != NAME or (word.cased and not word.capital) or not (word.text in known or (word.joined and word.text[1:] in known)):
        return 0
    return at + 1 if not word.cased or _name_end(words, at, []) == at + 1 else 0


def _left(words: list[Told], at: int, free: int, language: str | None) -> int:
    """Where an office begins whose field stands before its head: "Philippine Defence Minister", "Millî Savunma Bakanı"."""
    low = probe = at
    if not word_set("office order", language):
        return at
    links = word_set("link before", language)
    linked = False
    while probe > free and (not words[probe].parted or (linked and words[probe].gap.strip() == "," and words[probe - 1].kind == FIELD)):
        kind = words[probe - 1].kind
        linked = linked or words[probe - 1].text in links
        if kind in {FIELD, COUNTRY}:
            low = probe - 1
        elif kind == NAME and script_of(words[at].text) == "Hani":
            if at - probe >= LONGEST_BY_SIGN or not any(word.kind == COUNTRY for word in words[max(free, probe - LONGEST_BY_SIGN) : probe]):
                break
        elif words[probe - 1].text not in links or _joins_another(words, probe - 1, language):
            break
        probe -= 1
    return low


def _joins_another(words: list[Told], at: int, language: str | None) -> bool:
    """Does an "and" stand behind a country and before an office, so that somebody else begins: "Ana Ruiz of Peru and Minister Li Wei"?"""
    joins = words[at].text in small_words(language, "and")
    return joins and at > 0 and words[at - 1].kind == COUNTRY and at + 1 < len(words) and words[at + 1].kind == HEAD


def _right(words: list[Told], at: int, people: list[tuple[int, int]], language: str | None) -> int:
    """Where an office ends whose head stands at `at`."""
    end = at + 1
    while end < len(words) and words[end].kind == HEAD and not words[end].parted and not words[end].joined:
        end += 1
    probe, lower = end, 0
    before = words[at : at + 1]
    appositive = _appositive(words, at) and not word_set("party between after", language)
    joining, portfolio = small_words(language, "and"), word_set("portfolio", language)
    while probe < len(words) and probe - at < LONGEST_OFFICE:
        word, kind = words[probe], words[probe].kind
        if word.parted and not (word.gap.strip() == "," and _goes_on(words, probe, end > at + 1)):
            break
        if kind == COUNTRY and words[probe - 1].text in joining and _another_begins(words, probe):
            break
        if kind in {FIELD, COUNTRY} or (kind == HEAD and not word.joined and words[probe - 1].kind in {HEAD, LINK}):
            end = probe + 1
        elif kind == LINK:
            if not word.cased and word.text in portfolio and word.text not in joining:
                end = probe + 1
        elif kind == NAME and word.cased:
            if not _of_the_field(words, probe):
                end = probe if words[probe - 1].kind == PLAIN else end
                break
            end = probe + 1
        elif kind == NAME and words[probe - 1].kind == LINK and words[probe - 1].text in joining:
            break
        elif kind == NAME:
            starts_person = any(low == word.start for low, _ in people)
            if not _of_office(word, appositive=appositive, person=starts_person) and not _before_a_field(words, probe):
                break
            end = probe + 1
        elif kind == PLAIN and lower < LOWER_WORDS:
            lower += 1
            if words[probe - 1].kind == LINK or (appositive and (probe + 1 == len(words) or words[probe + 1].parted)):
                end = probe + 1
        else:
            break
        before.append(word)
        probe += 1
    return end


def _another_begins(words: list[Told], at: int) -> bool:
    """Does the office of somebody else begin with the country at `at`: "the premier of Ontario and Canada's ambassador"?"""
    for word in words[at + 1 : at + LOWER_WORDS]:
        if word.parted or word.kind not in {HEAD, FIELD, LINK, SMALL}:
            return False
        if word.kind == HEAD:
            return True
    return False


def _of_office(word: Told, *, appositive: bool, person: bool) -> bool:
    """Is a word of a script without capitals one of the office: has it an article, or is no name to come?"""
    if word.text.startswith(_ARTICLES) and len(word.text) > SHORTEST_WITH_ARTICLE and not is_given(word.text):
        return not person or word.text.startswith(_NO_NAME)
    return appositive and not person and not word.joined


def _before_a_field(words: list[Told], at: int) -> bool:
    """Does a word of some field stand right behind an unknown word of a script without capitals, that then names no person: "Head of the Conservation of Nature"?"""
    following = words[at + 1] if at + 1 < len(words) else None
    word = words[at]
    known = following is not None and following.kind == FIELD and not following.parted and not following.joined
    return known and script_of(word.text) != "Hani" and not word.joined and not is_given(word.text)


def _appositive(words: list[Told], at: int) -> bool:
    """Does the office at `at` stand behind a name and a comma, so that none follows it?"""
    if words[at].joined:
        return False
    probe = at
    while probe > max(0, at - _BETWEEN) and not words[probe].parted and words[probe - 1].kind in {SMALL, LINK, COUNTRY, FIELD}:
        probe -= 1
    return probe > 0 and words[probe].gap.strip() in {",", "،", "("} and words[probe - 1].kind == NAME


def _goes_on(words: list[Told], at: int, begun: bool) -> bool:
    """Does an office go on behind a comma: "of African Integration, of Foreign Affairs and of ..."?"""
    probe = at
    while probe < len(words) and words[probe].kind == LINK:
        probe += 1
    if not begun or probe >= len(words) or words[probe].kind != FIELD or (probe > at and words[at + 1].parted):
        return False
    if probe == at + 1 and words[at - 1].kind == FIELD and words[at].cased:
        last = next((later for later in range(probe, len(words)) if words[later].kind != FIELD or words[later].parted), len(words))
        if last < len(words) and words[last].kind == NAME and not words[last].parted:
            return True  # "of Agriculture, Livestock, and Forestry Marcos da Cruz"
    return any(words[later].kind == LINK and words[later].gap.strip() in {"", ","} for later in range(probe + 1, min(len(words), probe + 8))) or not words[at].cased


def _of_the_field(words: list[Told], at: int) -> bool:
    """Is a capital word one of the office: right after its small word, or with known words of a field behind it?"""
    probe = at
    while probe < len(words) and (probe == at or not words[probe].parted) and words[probe].kind == NAME:
        probe += 1
    if probe < len(words) and not words[probe].parted and words[probe].kind in {FIELD, COUNTRY} and probe - at <= _LONE_NAME:
        return True
    if probe - at == 1 and _joins_a_field(words, probe) and not is_given(words[at].text):
        return True  # "Menteri Pembangunan Pedesaan dan Maritim"
    if words[at].acronym and probe - at > _LONE_NAME and not words[at + 1].acronym:
        return True  # "Gubernur NTT Melki Laka Lena"
    first = at
    while not words[first].parted and words[first - 1].kind == NAME:
        first -= 1
    if words[first - 1].kind != LINK or words[first].parted:
        return False
    return probe - first <= _LONE_NAME or (first == at and probe - first == _LONE_NAME + 1)


def _joins_a_field(words: list[Told], at: int) -> bool:
    """Do an "and" and a word of some field follow, with no other office behind them?"""
    if at + 1 >= len(words) or words[at].kind != LINK or words[at].parted or words[at + 1].kind != FIELD or words[at + 1].parted:
        return False
    probe = at + 1
    while probe < len(words) and words[probe].kind in {FIELD, LINK} and not words[probe].parted:
        probe += 1
    return probe >= len(words) or words[probe].kind != HEAD or words[probe].parted


def _begins_name(words: list[Told], at: int, runs: list[Run], people: list[tuple[int, int]], *, name_first: bool) -> bool:
    """May a name of a script without capitals begin here: after an office or a title, or where one is read anyway?"""
    word = words[at]
    if any(low <= word.start < high for low, high in people):
        return True
    if at and words[at - 1].kind == TITLE and not word.gap.strip(" ."):
        return True
    listed = bool(runs) and runs[-1].kind == NAME and runs[-1].high >= at - 1
    if _is_given(word) and (at == 0 or word.parted or words[at - 1].kind in {CUE, SMALL} or listed):
        return LONGEST_NAME > _name_end(words, at, people) - at >= _LONE_NAME
    if not runs or runs[-1].kind == NAME or runs[-1].high != at:
        end = _name_end(words, at, people)
        led = end < len(words) and words[end].kind == HEAD and words[end].gap.strip() in ({",", "،", ""} if name_first else {",", "،"})
        return led and _LONE_NAME <= end - at < LONGEST_NAME and (at == 0 or word.parted or words[at - 1].kind != NAME)
    return not word.gap.strip(" ،,؛") and not (word.joined and word.gap.strip())


def _first_letter(word: Told) -> int:
    """Where a name begins whose first word has "and" written onto it."""
    return word.start + 1 if word.joined and is_given(word.text[1:]) and not is_given(word.text) else word.start


def _is_given(word: Told) -> bool:
    return script_of(word.text) != "Hani" and (is_given(word.text) or (word.joined and is_given(word.text[1:])))


def _name_end(words: list[Told], at: int, people: list[tuple[int, int]]) -> int:
    high = at + 1
    longest = LONGEST_BY_SIGN if script_of(words[at].text) == "Hani" else LONGEST_NAME
    while high < len(words) and high - at < longest and not _breaks(words, at, high):
        high += 1
    while high - 1 > at and words[high - 1].particle:
        high -= 1
    del people
    return high


def _breaks(words: list[Told], at: int, high: int) -> bool:
    word = words[high]
    if word.parted and not (word.gap.strip() == "." and len(words[high - 1].text) <= _LONE_NAME):
        return True
    if word.cased != words[at].cased:
        return True
    if (word.particle or (word.cased and not word.capital and word.text in particles())) and word.kind in {NAME, SMALL, LINK, PLAIN}:
        return high + 1 >= len(words) or words[high + 1].kind != NAME or words[high + 1].parted
    if word.cased and not word.capital and word.gap == "-" and words[high - 1].capital:
        return False  # Bae Hyun-woo
    if word.kind != NAME:
        return True
    if word.joined:
        return is_given(word.text[1:]) or (word.text not in given_names() and high - at >= _LONE_NAME)
    return False


@cache
def particles() -> frozenset[str]:
    """The small words of names of every language that stand between two capitals: van, bin, dos; of two letters they are words of too many."""
    listed = (forms for code in languages() for key, forms in entries(code, "name_particles").items() if key in {"western", "filiation"})
    return frozenset(form for forms in listed for form in forms if len(form) > _LONE_NAME)


def _is_name(words: list[Told], low: int, high: int, runs: list[Run]) -> bool:
    if words[low].text.startswith(_NO_NAME) and not words[low].cased:
        return False
    if high - low >= _LONE_NAME:
        return True
    if script_of(words[low].text) == "Hani":
        return False
    titled = low > 0 and words[low - 1].kind == TITLE and not words[low].parted
    after_office = bool(runs) and runs[-1].kind != NAME and runs[-1].high == low and not words[low].parted
    return titled or after_office
