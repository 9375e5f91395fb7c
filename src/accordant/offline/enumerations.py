"""The items of a list that runs through a sentence: "training, military health and cyber security, the ministry said".

Cut at every comma and every "and", «التكوين والتدريب» falls in two and "oil and gas" is no longer one field; cut at none, the list is one item that no
list of codes knows; and nothing says where it ends but the words that no item holds.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from accordant.checks.forms import forms, tokens
from accordant.lexicons import entries, languages
from accordant.offline.text import word_set
from accordant.offline.worded import folded_place, readings

if TYPE_CHECKING:
    from accordant.offline.text import Sentence

_COMMA = re.compile(r"(?<!\d)[,،;؛、，；](?!\d{3}\b)|(?<=\d)[,،;؛、，；](?!\d)")
_EDGE = ",،;؛、，； \t\n\r\"'«»“”„‘’()[]{}:：.。।۔*•–—-·…"
_TAILS = ("area tail", "recall tail")
_WITH = "ب"
"""The Arabic preposition that is written onto the first item: «تسمح بتبادل الخبرات»."""
_LONGEST, _LONGEST_POINT = 140, 200
_SHORT = 8
_MOST_WORDS = 16


class Item(NamedTuple):
    """An item at `start:end` of the folded sentence; `codes` of the list of areas that its words state, in their order.

    `act`: it begins or ends with a word for what two sides do together, "exchange of forest rangers", so that it is an area without a listed word.
    """

    start: int
    end: int
    codes: tuple[str, ...]
    act: bool = False

    @property
    def read(self) -> bool:
        return bool(self.codes) or self.act


def items(sentence: Sentence, start: int, end: int, *, whole: bool = False) -> list[Item]:
    """The items of the list in folded characters `start:end`, which may go on after the list; `whole` where it surely ends there."""
    text = sentence.folded
    end = end if whole else min([end, *(stop for stop in _stops(sentence, start) if stop > start)])
    parts = _parts(text, start, end)
    joined = [_joins(sentence, *part) for part in parts]
    prefixed = bool(_prefixes(sentence.text.language))
    kept = _kept(sentence, parts, joined, prefixed=prefixed)
    oxford = any(joined[1 : len(kept)])
    found: list[tuple[int, int]] = []
    for number, part in enumerate(kept):
        last = number == len(kept) - 1
        if len(ends := _ends_of_range(sentence, part)) > 1:
            found += [item for each in ends for item in _apart(sentence, each)]
        elif oxford:
            alone = prefixed and last and not any(_inner(sentence, other) for other in kept[1:number])  # no pair stands whole before it
            found += _apart(sentence, part) if alone else [part]
        elif prefixed or len(kept) == 1:
            found += _apart(sentence, part)
        else:
            found += _halves(sentence, part) if last else [part]

    return [item for part in found if (item := item_of(sentence, *part))]


def item_of(sentence: Sentence, start: int, end: int, *, point: bool = False) -> Item | None:
    """One item without the words and marks that lead up to it; None where nothing is left or it is no item. `point`: it has a line of its own."""
    text = sentence.folded
    if any(start <= each.start and each.end <= end for each in readings(sentence, "area other")):
        return None
    while True:
        while start < end and text[start] in _EDGE:
            start += 1
        while start < end and text[end - 1] in _EDGE and not (text[end - 1] in ")»" and text[end - 1].translate(_OPENING) in text[start:end]):
            end -= 1
        joining = _joins(sentence, start, end)
        if joining:
            start = joining
            continue
        tail = next((each for each in readings(sentence, *_TAILS) if start < each.start and each.end == end), None)
        if tail is not None:
            end = tail.start
            continue
        town = next((low for low, high in _capitals(sentence) if start < low and high == end), None)
        if town is not None and any(each.end == town - 1 for each in readings(sentence, *_TAILS)):
            end = town
            continue
        lead = next((each for each in readings(sentence, "area lead") if each.start <= start < each.end < end), None)
        if lead is None:
            break
        start = lead.end
    size = len(tokens(text[start:end]))
    most = (2 if point else 1) * (4 if sentence.text.language == "zh" else 1)
    if not size or end - start > (_LONGEST_POINT if point else _LONGEST) or size > _MOST_WORDS * most:
        return None
    act = _act(sentence, start, end)
    if act and text[start] in _WITH and any(each.start == start + 1 for each in readings(sentence, "area act")):
        start += 1
    return Item(start, end, codes_in(sentence, start, end), act)


def _act(sentence: Sentence, start: int, end: int) -> bool:
    """Does a word for what is done together open or close the item, and is it no instrument or body: "joint statement", "establishment of a joint committee"?"""
    things = [folded_place(sentence, place)[0] for place in sentence.kinds] + [each.start for each in readings(sentence, "body head")]
    if any(start <= each < end for each in things):
        return False
    return any(start <= each.start <= start + 1 or each.end == end for each in readings(sentence, "area act") if start <= each.start and each.end <= end)


def _capitals(sentence: Sentence) -> list[tuple[int, int]]:
    """Where capitals stand: "vocational training in Hanoi" names the place of signing."""
    return [folded_place(sentence, place) for place in sentence.countries if place.kind == "capital"]


_OPENING = str.maketrans(")»", "(«")


def codes_in(sentence: Sentence, start: int, end: int) -> tuple[str, ...]:
    """The codes of areas that the words at `start:end` of the folded sentence state by themselves, in their order."""
    text = sentence.folded[start:end]
    read = forms("areas", text, sentence.text.language).read(text)
    return tuple(dict.fromkeys(key for each in read for key in each.keys if key != "none"))


def fields_in(sentence: Sentence) -> list[tuple[int, int]]:
    """Where words for areas stand in the folded sentence."""
    text = sentence.folded
    read = forms("areas", text, sentence.text.language).read(text)
    return [(each.start, each.end) for each in read if set(each.keys) - {"none"}]


def _stops(sentence: Sentence, start: int) -> list[int]:
    """Where words stand that no item holds: "which", "signed", a date, another instrument."""
    joining = readings(sentence, "area and")
    found = [each.start for each in readings(sentence, "area stops") if not any(one.start <= each.start and each.end <= one.end for one in joining)]
    found += [folded_place(sentence, place)[0] for place in sentence.statuses]
    fields = fields_in(sentence)
    found = [each for each in found if not any(low <= each < high for low, high in fields)]  # "recognition of degrees awarded", the 等 of 高等教育
    opens = readings(sentence, "area field", "area covers")
    for place in sentence.kinds:
        low, high = folded_place(sentence, place)
        if any(each.start <= high + 1 <= each.end for each in opens):
            found.append(low)
    found += [folded_place(sentence, place)[0] for place, mention in sentence.dates if mention.kind != "number"]
    return [each for each in found if each >= start]


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    parts: list[tuple[int, int]] = []
    at, depth = start, 0
    for match in re.finditer(rf"[(\[]|[)\]]|{_COMMA.pattern}", text[start:end]):
        if match.group() in "([":
            depth += 1
        elif match.group() in ")]":
            depth = max(0, depth - 1)
        elif not depth:
            parts.append((at, start + match.start()))
            at = start + match.end()
    parts.append((at, end))
    return [part for part in parts if text[part[0] : part[1]].strip(_EDGE)]


def _kept(sentence: Sentence, parts: list[tuple[int, int]], joined: list[int], *, prefixed: bool) -> list[tuple[int, int]]:
    """The parts up to the last item: the one behind "and", where the list has one."""
    if len(parts) < 2:
        return parts
    run = _run_of_marks(sentence.folded, parts)
    if run and _inner(sentence, parts[run - 1]):
        return parts[:run]
    if any(joined[1:]):
        last = next(number for number, each in enumerate(joined) if number and each)
        while prefixed and last + 1 < len(parts) and any(joined[last + 1 :]):
            following = next(number for number in range(last + 1, len(parts)) if joined[number])
            if any(not codes_in(sentence, *part) for part in parts[last + 1 : following]):
                break
            last = following
        return parts[: last + 1]
    if run:
        return parts[:run]
    for number, part in enumerate(parts):
        if number and _inner(sentence, part) and not prefixed:
            return parts[: _last_joined(sentence, parts, number) + 1]
        if number and not codes_in(sentence, *part) and (prefixed or not _leads_to_and(sentence, parts[number:])):
            return parts[:number]
    return parts


def _run_of_marks(text: str, parts: list[tuple[int, int]]) -> int:
    """How many parts the marks of a Chinese row hold together (、), which parts nothing but the items of one list; 0 where there are none."""
    marks = [text[part[0] - 1] == "、" for part in parts[1:]]
    return (marks.index(False) + 1 if False in marks else len(parts)) if marks and marks[0] else 0


def _leads_to_and(sentence: Sentence, parts: list[tuple[int, int]]) -> bool:
    """Do short parts that name nobody lead to one with an "and" inside: "..., dredging, pilotage and salvage"?"""
    capitals = word_set("in before the verb", sentence.text.language)  # in German every noun may be a name
    people = [] if capitals else [folded_place(sentence, place) for place in sentence.people]
    for part in parts:
        words = tokens(sentence.folded[part[0] : part[1]])
        led = any(each.start == part[0] + words[0].start for each in readings(sentence, "area lead", "area and")) if words else True
        if len(words) > _SHORT or (not led and words[0].word in _small(sentence.text.language)) or any(low < part[1] and part[0] < high for low, high in people):
            return False
        if _inner(sentence, part):
            return True
    return False


@cache
def _small(language: str | None) -> frozenset[str]:
    """Words that begin no item, such as "with"; articles and the like are taken off first."""
    return frozenset(word for listed in entries(language, "function_words").values() for word in listed) if language in languages() and language else frozenset()


def _last_joined(sentence: Sentence, parts: list[tuple[int, int]], first: int) -> int:
    """The last part with an "and" inside: "finance and banking, transport, science and culture" goes on while what follows is read."""
    last = first
    for number in range(first + 1, len(parts)):
        if not codes_in(sentence, *parts[number]):
            break
        if _inner(sentence, parts[number]):
            last = number
    return last


def _ends_of_range(sentence: Sentence, part: tuple[int, int]) -> list[tuple[int, int]]:
    """The two ends of a range, "from defence and counter-terrorism all the way to energy"; the part itself where it is none."""
    between = [each for each in readings(sentence, "area range") if part[0] < each.start and each.end < part[1]]
    starts, ends = [part[0], *(each.end for each in between)], [*(each.start for each in between), part[1]]
    return list(zip(starts, ends, strict=True))


def _joins(sentence: Sentence, start: int, end: int) -> int:
    """Where a part goes on after the "and" that it begins with; 0 where it begins with none."""
    text = sentence.folded
    while start < end and text[start].isspace():
        start += 1
    for each in readings(sentence, "area and"):
        if each.start == start and each.end < end:
            return each.end
    word = next(iter(tokens(text[start:end])), None)
    if word is not None and word.start == 0 and _clitic_and(word.word, sentence.text.language):
        return start + 1
    return 0


def _clitic_and(word: str, language: str | None) -> bool:
    return len(word) > 3 and word[0] in _prefixes(language) and word not in _own_letter(language) and word[1:] not in ("", "ا")


@cache
def _prefixes(language: str | None) -> frozenset[str]:
    return frozenset(entries(language, "separators").get("prefix", ())) if language in languages() and language else frozenset()


@cache
def _own_letter(language: str | None) -> frozenset[str]:
    return frozenset(entries(language, "separators").get("exception", ())) if language in languages() and language else frozenset()


def _inner(sentence: Sentence, part: tuple[int, int]) -> list[tuple[int, int]]:
    """Each "and" inside a part that stands in no word for an area."""
    start, end = part
    found = [(each.start, each.end) for each in readings(sentence, "area and") if start < each.start and each.end < end]
    if _prefixes(sentence.text.language):
        text = sentence.folded
        for word in tokens(text[start:end])[1:]:
            if _clitic_and(word.word, sentence.text.language) and (word.start + start, word.start + start + 1) not in found:
                found.append((word.start + start, word.start + start + 1))
    fields = fields_in(sentence)
    return [each for each in sorted(found) if not any(field[0] < each[0] and each[1] < field[1] for field in fields)]


def _halves(sentence: Sentence, part: tuple[int, int]) -> list[tuple[int, int]]:
    """The last part of a list, "maintenance and port facilities", at its last "and"."""
    inner = _inner(sentence, part)
    return [(part[0], inner[-1][0]), (inner[-1][1], part[1])] if inner else [part]


def _apart(sentence: Sentence, part: tuple[int, int]) -> list[tuple[int, int]]:
    """A run without commas, at each "and" between two different areas, "trade and investment", not "water and sanitation"; or before another act."""
    found: list[tuple[int, int]] = []
    start = part[0]
    inner = _inner(sentence, part)
    for number, (low, high) in enumerate(inner):
        after = inner[number + 1][0] if number + 1 < len(inner) else part[1]
        mine, others = set(codes_in(sentence, start, low)), set(codes_in(sentence, high, after))
        if (mine and others and not mine & others) or _another_act(sentence, (start, low), (high, after)):
            found.append((start, low))
            start = high
    return [*found, (start, part[1])]


def _another_act(sentence: Sentence, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Does an area or act of more than one word end at the "and", and another act begin: "cybercrime and the return of offenders", not "promotion and protection of"?"""
    mine, other = item_of(sentence, *first), item_of(sentence, *second)
    if mine is None or other is None or not mine.read or len(tokens(sentence.folded[other.start : other.end])) < 2:
        return False
    begins = any(other.start <= each.start <= other.start + 1 for each in readings(sentence, "area act"))
    return begins and (len(tokens(sentence.folded[mine.start : mine.end])) > 1 or not mine.act)
