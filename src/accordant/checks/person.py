"""A Latin-script name, held against the name its passage prints in Arabic or Latin letters.

Compared as strings, no "Mohammed Al-Yamani" is «محمد اليماني»; compared by likeness, a brother or a successor passes. Each word of the
value must be a usual spelling of a word of one run of the passage, in any order, titles and particles aside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accordant.checks.bearers import bearer
from accordant.checks.boundaries import folded, occurrences
from accordant.checks.forms import scripts
from accordant.checks.han_names import names_another, stated
from accordant.checks.inflection import owners
from accordant.checks.name_words import DOTS, Word, is_listed, words_of, words_of_value
from accordant.checks.printed_names import bare_names, is_name_like, is_patronymic
from accordant.checks.romanise import ARTICLE, alike, begins, initials, latin_initials, listed_arabic, same_latin, spelled
from accordant.checks.spelling import readable, script_of
from accordant.checks.verbatim import malformed, shown
from accordant.checks.words import reading_languages
from accordant.findings import Finding, Span, contradicted, supported, unverifiable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.checks.passage import Passage

_TOO_MANY = 4
"""Of more languages than these, the passage's is not known, nor what its genitives are."""
_SYLLABIC = frozenset({"Hang", "Kana"})
Place = tuple[int, int]  # first word and one past the last word of the passage


def person(value: Any, passage: Passage) -> Finding:
    """What the passage says of a person's name in Latin script."""
    if not isinstance(value, str) or "Latn" not in scripts(folded(value)) or any(char.isdigit() for char in value):
        return malformed(value, "a name in Latin script")
    text = passage.folded.text
    for start, end in occurrences(folded(value), text):
        words = words_of(passage)
        within = [at for at, word in enumerate(words) if start <= word.start and word.end <= end]
        named_after = bearer(words, within[0], within[-1] + 1, reading_languages(passage)) if within and len(text) > end - start else None
        span = Span(*passage.folded.span(start, end))
        if named_after is None:
            return supported(span)
        return unverifiable(f"{shown(passage.text[span.start : span.end])} is part of the name of what is called {_as_printed(named_after, passage)}", span)
    wanted = words_of_value(value, passage)
    if not wanted:
        return unverifiable(f"{shown(value)} holds a title and no name")
    words = words_of(passage)
    codes = reading_languages(passage)
    places = [list(_places(wanted, k, words, codes)) for k in range(len(wanted))]
    run = _run(wanted, places, words)
    if run is None and len(wanted) > 1 and any(word.script == "Hang" for word in words):
        turned = [*wanted[-1:], *wanted[:-1]]  # "Jong-un Kim", 김정은
        run = _run(turned, [list(_places(turned, k, words, codes)) for k in range(len(turned))], words)
    run = run or _turned_round(wanted, places, words, passage)
    if run is not None:
        return _whole(value, wanted, run, words, passage)
    if any(word.script == "Hani" for word in words):
        return _in_han(value, wanted, words, passage)
    return _missing(value, wanted, places, words, passage)


def _in_han(value: str, wanted: list[Word], words: list[Word], passage: Passage) -> Finding:
    """What Chinese characters say of the name."""
    text = passage.folded.text
    dots = frozenset(at for at in range(1, len(words)) if text[words[at - 1].end : words[at].start].strip() in {*DOTS, "-"})
    named = [word for word in wanted if not word.numeral]
    bare = [word.text for word in named if not word.aside]
    for names in ([word.text for word in named], bare):
        found = stated(names, words, dots)
        if found is not None:
            span = Span(*passage.folded.span(words[found.low].start, words[found.high - 1].end))
            named_after = bearer(words, found.low, found.high, reading_languages(passage))
            if found.certain and named_after is None:
                return supported(span)
            return unverifiable(f"the name may go on after {shown(passage.text[span.start : span.end])} in {shown(passage.text)}", span)
    if names_another(bare, words):
        return contradicted(f"the passage names {shown(passage.text)}, not {shown(value)}", Span(0, len(passage.text)))
    return unverifiable(f"no reading that this check knows of the characters of {shown(passage.text)} is {shown(value)}")


def _whole(value: str, wanted: list[Word], run: Place, words: list[Word], passage: Passage) -> Finding:
    first, last = words[run[0]], words[run[1] - 1]
    span = Span(*passage.folded.span(first.start + (first.clitic if first.clitic_used else 0), last.end))
    named_after = bearer(words, *run, reading_languages(passage))
    if named_after is not None:
        return unverifiable(f"{shown(passage.text[span.start : span.end])} is part of the name of what is called {_as_printed(named_after, passage)}", span)
    names = [word for word in wanted if not word.aside]
    after = words[run[1]] if run[1] < len(words) else None
    if len(names) == 1 and run[1] - run[0] == 1 and is_listed(first.text) and after and not (after.breaks or after.function or after.title):
        before = words[run[0] - 1] if run[0] else None
        if before is None or before.title or before.function or first.breaks:
            return unverifiable(f"{shown(value)} is only the given name in {shown(passage.text)}", span)
    return supported(span)


def _as_printed(word: Word, passage: Passage) -> str:
    return shown(passage.text[slice(*passage.folded.span(word.start, word.end))])


def _places(wanted: list[Word], k: int, words: list[Word], codes: tuple[str, ...]) -> Iterator[tuple[Place, int]]:
    """Where word k of the value (or words k and k+1 as one) is spelled: the words of the passage, and how many words of the value."""
    name = wanted[k].text
    joins = list(_joins(wanted, k))
    final = len(codes) <= _TOO_MANY and k == max((at for at, some in enumerate(wanted) if not some.aside), default=k)
    latin = latin_initials(name, codes)
    for at, word in enumerate(words):
        if word.unspaced or not (word.numeral or (word.text[0] in latin if word.script == "Latn" else name[0] in initials(word.text))):
            continue
        if _states(word, name, wanted[k].numeral, codes) or (final and _owns(words, at, name, codes)):
            yield (at, at + 1), 1
        else:
            for joined, taken in joins:
                if (taken == 2 or word.script in _SYLLABIC or wanted[k + 1].article) and _states(word, joined, None, codes):
                    yield (at, at + 1), taken
        if at + 1 < len(words) and not words[at + 1].breaks and len(name) > 3:
            if word.script == "Latn":
                found = same_latin(word.original + words[at + 1].original, name, codes)
            else:
                after = words[at + 1].text
                both = word.text + (ARTICLE + after[1:] if after.startswith("ال") else after)
                found = word.script == words[at + 1].script and _spelled(word, both, name)
            if found:
                yield (at, at + 2), 1


def _joins(wanted: list[Word], k: int) -> Iterator[tuple[str, int]]:
    """Word k of the value written as one with the next, or the next two: "Abou el Yazid", أبواليزيد; "Kim Jong-un", 김정은."""
    for taken in (2, 3):
        some = wanted[k : k + taken]
        initial = len(some) > 1 and len(some[0].text) == 1 and some[1].start > some[0].end + 1  # "S. Jaishankar" is no "O'Connor"
        if len(some) == taken and not initial and not any(word.breaks for word in some[1:]):
            yield "".join(word.text for word in some), taken


def _states(word: Word, name: str, numeral: str | None, codes: tuple[str, ...]) -> bool:
    if numeral or word.numeral:
        return numeral == word.numeral
    if len(name) == 1:
        return False
    return same_latin(word.original, name, codes) if word.script == "Latn" else _spelled(word, word.text, name)


def _owns(words: list[Word], at: int, name: str, codes: tuple[str, ...]) -> bool:
    """Is the word the genitive of the name, before what is its bearer's: «Koks kabinet»?"""
    if words[at].script != "Latn" or at + 1 == len(words) or words[at + 1].breaks or words[at + 1].function:
        return False
    return any(same_latin(owner, name, codes) for owner in owners(words[at].original, codes))


def _spelled(word: Word, text: str, name: str) -> bool:
    if spelled(text, name):
        return True
    if word.clitic and text not in listed_arabic() and spelled(text[word.clitic :], name):  # كامل is no "like Amal"
        word.clitic_used = True
        return True
    return False


def _run(wanted: list[Word], places: list[list[tuple[Place, int]]], words: list[Word]) -> Place | None:
    """The tightest run of the passage that states every word of the value, in any order; particles may be left out."""
    best: Place | None = None

    def place(k: int, used: tuple[Place, ...], initials: tuple[str, ...], budget: list[int]) -> None:
        nonlocal best
        budget[0] -= 1
        if budget[0] < 0:
            return
        if k >= len(wanted):
            if used and (run := _tight(used, initials, words)) and (best is None or run[1] - run[0] < best[1] - best[0]):
                best = run
            return
        word = wanted[k]
        if len(word.text) == 1 and not word.numeral:
            for where, taken in places[k]:  # the O of O'Connor, Оконнор
                if all(where[1] <= low or high <= where[0] for low, high in used):
                    place(k + taken, (*used, where), initials, budget)
            place(k + 1, used, (*initials, word.text), budget)
            if word.aside and best is None:
                place(k + 1, used, initials, budget)
            return
        for where, taken in places[k]:
            if all(where[1] <= low or high <= where[0] for low, high in used):
                place(k + taken, (*used, where), initials, budget)
        if word.aside:
            place(k + 1, used, initials, budget)

    place(0, (), (), [400])
    return best


def _tight(used: tuple[Place, ...], initials: tuple[str, ...], words: list[Word]) -> Place | None:
    """The run that covers the used words, if no break and at most one other name stands in it, and each initial begins a word beside it."""
    low, high = min(start for start, _ in used), max(end for _, end in used)
    covered = {at for start, end in used for at in range(start, end)}
    if all(words[at].function for at in covered):
        return None
    for initial in initials:
        beside = [at for at in range(max(0, low - 1), min(len(words), high + 1)) if at not in covered and not words[at].function]
        found = next((at for at in beside if begins(words[at].text, initial)), None)
        if found is None:
            return None
        covered.add(found)
        low, high = min(low, found), max(high, found + 1)
    between = [words[at] for at in range(low, high) if at not in covered and not words[at].aside]
    if len(between) > 1 or any(_begins_anew(words[at], at in covered) for at in range(low + 1, high)):
        return None
    return None if any(word.function for word in between) else (low, high)


def _turned_round(wanted: list[Word], places: list[list[tuple[Place, int]]], words: list[Word], passage: Passage) -> Place | None:
    """The run of a name that is printed surname first with a comma ("Kiesinger, Kurt Georg"), if no other name is beside it."""
    if len(wanted) < 2 or "," not in passage.folded.text:
        return None
    for at in range(1, len(words)):
        if passage.folded.text[words[at - 1].end : words[at].start].strip() != ",":
            continue
        low, high = at - 1, at + 1
        while low and is_name_like(words[low - 1], passage) and not words[low].breaks:
            low -= 1
        while high < len(words) and is_name_like(words[high], passage) and not words[high].breaks:
            high += 1
        if high < len(words) and passage.folded.text[words[high - 1].end : words[high].start].strip() == "," and is_name_like(words[high], passage):
            continue  # a list: Lavrov, Fidan, Bourita
        left = [k for k in range(len(wanted)) if any(low <= start and end <= at for (start, end), _ in places[k])]
        right = [k for k in range(len(wanted)) if any(at <= start and end <= high for (start, end), _ in places[k])]
        needed = {k for k in range(len(wanted)) if not wanted[k].aside}
        surname_last = left and right and min(left) > min(right) and not set(left) & set(right)
        if surname_last and needed <= {*left, *right} and at - low <= len(left):
            over = words[at + len(right) : high]
            if all(is_patronymic(word.text) for word in over):
                return low, high
    return None


def _begins_anew(word: Word, met: bool) -> bool:
    """Does another name begin here? One that is «و» and a name does, one whose first letter is و does not."""
    return word.breaks or (word.joined and (word.clitic_used or not met))


def _missing(value: str, wanted: list[Word], places: list[list[tuple[Place, int]]], words: list[Word], passage: Passage) -> Finding:
    """What to say where not every word of the value is in one run of the passage."""
    if any(not readable(word.text) for word in words):
        return unverifiable(f"this check cannot read the script of {shown(passage.text)}")
    names = bare_names(words, passage)
    if not names:
        return unverifiable(f"no person's name can be read in {shown(passage.text)}")
    absent = [word for word, found in zip(wanted, places, strict=True) if not found and not word.aside and len(word.text) > 1]
    if not absent and not any(not found and not word.aside for word, found in zip(wanted, places, strict=True)):
        return unverifiable(f"the words of {shown(value)} stand apart in {shown(passage.text)}")
    met = {at for found in places for (low, high), _ in found for at in range(low, high)}
    spans = [Span(*passage.folded.span(words[low].start, words[high - 1].end)) for low, high in names]
    unmet = list(_unmet(names, met, words))
    asked = [word.text for word in absent]
    if len(absent) == len(wanted) and unmet and all(script_of(name) == "Hang" for name in unmet):
        asked = ["".join(asked)]  # a Korean name is one word in Hangul
    if any(alike(name, word) for name in unmet for word in asked):
        return unverifiable(f"{shown(value)} may be an unusual spelling of a name in {shown(passage.text)}", *spans)
    if met and absent:
        beside = [(low, high) for low, high in names if any(low <= at < high for at in met)]
        if beside and all(at in met or words[at].aside for low, high in beside for at in range(low, high)):
            return unverifiable(f"{shown(absent[0].original)} of {shown(value)} is not in {shown(passage.text)}", *spans)
    read = " and ".join(shown(passage.text[span.start : span.end]) for span in spans[:3])
    return contradicted(f"the passage names {read}, not {shown(value)}", *spans)


def _unmet(names: list[Place], met: set[int], words: list[Word]) -> Iterator[str]:
    """The words of the passage's names that no word of the value spells; عبد is one with the word after it."""
    for low, high in names:
        for at in range(low, high):
            word = words[at].text
            if at in met or (word == "عبد" and at + 1 < high):
                continue
            servant = at > low and words[at - 1].text == "عبد"
            yield f"عبد{ARTICLE}{word.removeprefix('ا')}" if servant else word
