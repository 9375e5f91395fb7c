"""Days that are named from the day of publication: a weekday, "yesterday", "last month", "4 March" without its year.

«اليوم الثلاثاء» names no day by itself; guessed at, any Tuesday passes. With the publication date it is the last such day on or before it.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left
from typing import TYPE_CHECKING

from accordant.checks.calendars import calendar_of
from accordant.checks.date_mentions import Mention
from accordant.checks.durations import durations
from accordant.checks.edtf import Partial, exists
from accordant.checks.number_words import Numeral
from accordant.checks.numerals import numerals
from accordant.checks.publication import ONE_DAY, days_around, month_from, partial
from accordant.checks.recurring_days import recurs
from accordant.checks.steps import steps
from accordant.checks.word_kinds import DIGITS, NUMBER, RELATIVE, UNIT, WEEKDAY, kinds_of
from accordant.checks.words import Match, Node, T, Token, match, once, reading_languages, tokenize, tokens_of, tree

if TYPE_CHECKING:
    from accordant.checks.calendars import Calendar, Name
    from accordant.checks.passage import Passage

_UP_TO = 4  # tokens between a month or a count and the weekday that belongs to it
_NEARER = 3  # times as near, and a numbered weekday to come is the likelier one
_COUNTED = frozenset("12345")


def ending_at(passage: Passage, at: int) -> Numeral | None:
    """The number of the passage that ends before token `at`."""
    ends: dict[int, Numeral] = once(passage, "number ends", lambda: {number.after: number for number in numerals(passage)})
    return ends.get(at)


def _future(passage: Passage, calendar: Calendar) -> bool:
    words = calendar.words.get("future", frozenset())
    return once(passage, "future", lambda: any(token.text in words for token in tokenize(passage.folded_context.text)))


def resolve(mention: Mention, passage: Passage, calendar: Calendar) -> Mention:
    """A date without its year, with the year that publication gives it: the last such day, or the next one under a word of the future."""
    published = passage.published
    first = mention.readings[0] if mention.readings else None
    if published is None or first is None or first.year is not None or first.month is None or mention.kind not in {"date", "short"}:
        return mention
    if mention.open:
        return mention
    around = [Partial(year, first.month, first.day) for year in range(published.year - 4, published.year + 5) if exists(year, first.month, first.day)]
    today = Partial(published.year, published.month, published.day if first.day else None)
    past = [day for day in around if _order(day) <= _order(today)][-1:]
    coming = [day for day in around if _order(day) > _order(today)][:1]
    likely, rare = (coming, past) if _future(passage, calendar) else (past, coming)
    return mention._replace(readings=tuple(likely or rare), rare=tuple(rare))


def _order(day: Partial) -> tuple[int, int, int]:
    return day.year or 0, day.month or 0, day.day or 0


def relative_dates(passage: Passage, calendar: Calendar, found: list[Mention], taken: set[int]) -> list[Mention]:  # noqa: PLR0915 - one pass over the words
    """Weekdays and words such as "yesterday" that stand beside no full date."""
    tokens, languages, published = tokens_of(passage), reading_languages(passage), passage.published
    capitals = passage.text != passage.text.lower()
    kinds = kinds_of(passage)
    out: list[Mention] = []
    at = 0
    while at < len(tokens):
        if not kinds[at] & (WEEKDAY | RELATIVE) or at in taken:
            at += 1
            continue
        day = match(calendar.weekdays, tokens, at, languages) if kinds[at] & WEEKDAY else None
        word = match(calendar.relative, tokens, at, languages) if kinds[at] & RELATIVE else None
        if word and word.found[0][-1] == "w":
            week = int(word.found[0][:-1])
            day = _of_that_week(tokens, at, word.after, calendar, languages)
            if day:
                out.append(_of_week(passage, day.start, day.end, at, day.after, int(day.found[0].key), week))
            at = max(word.after, day.after if day else 0)
            continue
        if word and (not day or word.after >= day.after):
            following = match(calendar.weekdays, tokens, word.after, languages) if word.after < len(tokens) else None
            beside = _across(tokens, word.after)
            if following is None and published is not None and word.found[0][-1] == "d" and beside < len(tokens):
                following = match(calendar.weekdays, tokens, beside, languages) if beside not in taken else None
            if not following:
                readings = _relative(word.found[0], published)
                first = (_day_of(passage, calendar, at) or _day_behind(passage, calendar, word.after)) if word.found[0][-1] == "m" else None
                if first and readings:
                    number, begin, stop = first
                    begin, stop = min(begin, at), max(stop, word.after)
                    readings = (readings[0]._replace(day=number),) if exists(readings[0].year, readings[0].month, number) else ()
                    out.append(Mention(tokens[begin].start, tokens[stop - 1].end, begin, stop, readings, "relative"))
                    at = stop
                    continue
                counted_from = _counted_from(passage, calendar, at, word.after)
                if counted_from and word.found[0][-1] == "m":
                    out.append(Mention(word.start, word.end, at, word.after, readings, "short"))
                elif not counted_from:
                    out.append(Mention(word.start, word.end, at, word.after, readings, "relative"))
                at = word.after
                continue
            if published is not None and word.found[0][-1] == "d":
                out.append(_agreeing(published, word.found[0], following, word.after))
                at = following.after
                continue
            day, at = following, word.after
        printed = passage.text[passage.folded.span(day.start, day.start + 1)[0]] if day else ""
        if day is not None and all(name.alone for name in day.found) and not _stands_alone(tokens, day.after, calendar):
            day = None
        if day is None or (capitals and day.found[0].capital and not printed.isupper()):
            at += 1
            continue
        if at > _UP_TO and tokens[at - 1].text in calendar.fillers and tokens[at - 2].text in calendar.words.get("ahead", frozenset()) and any(kinds[at - 4 : at - 2]):
            out.append(Mention(day.start, day.end, at, day.after, (), "short"))  # 2個先の日曜日 is not counted out here
            at = day.after
            continue
        week_after = _across_fillers(calendar.relative, tokens, day.after, calendar, languages)
        if week_after and week_after.found[0][-1] == "w":
            out.append(_of_week(passage, day.start, day.end, at, week_after.after, int(day.found[0].key), int(week_after.found[0][:-1])))
            at = week_after.after
            continue
        beside = _across(tokens, day.after)
        said = match(calendar.relative, tokens, beside, languages) if beside < len(tokens) and beside not in taken else None
        if said and published is not None and said.found[0][-1] == "d" and day.after not in taken:
            out.append(_agreeing(published, said.found[0], day, at))
            at = said.after
            continue
        if _counted_out(passage, kinds, at):
            at = day.after  # "the first Friday of July" is not counted out here
            continue
        numbered = _numbered(passage, calendar, tokens, at, day.after, int(day.found[0].key)) if day.after not in taken else None
        if numbered:
            out.append(numbered)
        elif recurs(passage.folded.text, day.start, day.end, calendar) and not _beside_a_date(tokens, at, day.after, found, calendar):
            out.append(Mention(day.start, day.end, at, day.after, (), "short"))
        elif not _beside_a_date(tokens, at, day.after, found, calendar):
            out.append(_weekday(passage, calendar, tokens, at, day.start, day.end, day.after, int(day.found[0].key)))
        at = day.after
    if published is None:
        return out
    counted = steps(passage, calendar) if any(kind & UNIT for kind in kinds) else []
    if counted:
        counted, out = _with_weekdays(counted, out, passage, calendar)
    return out + counted + _bare_days(passage, calendar, tokens, taken, found + out)


def _counted_out(passage: Passage, kinds: list[int], at: int) -> bool:
    """Whether an ordinal stands before a weekday."""
    if not any(kind & NUMBER for kind in kinds[max(0, at - 3) : at]) and not any(token.text in _COUNTED for token in tokens_of(passage)[max(0, at - 3) : at]):
        return False
    return any((each := ending_at(passage, before)) is not None and each.kind == "ordinal" for before in (at, at - 1))


def with_unread_weekdays(found: list[Mention], tokens: list[Token], calendar: Calendar) -> list[Mention]:
    """The mentions; a weekday that a word which is not read counts out in its month (7월 첫째주 금요일) names no day, nor does its month contradict one."""
    if not any(each.kind == "weekday" for each in found):
        return found
    months = {each.after: each for each in found if each.readings and each.readings[0].month is not None and each.readings[0].day is None}
    unread: list[Mention] = []
    for day in found if months else ():
        if day.kind != "weekday":
            continue
        month = next((months[after] for after in range(day.first - 1, day.first - _UP_TO, -1) if after in months), None)
        between = tokens[month.after : day.first] if month else []
        if month and all(token.text[0].isalpha() for token in between) and any(token.text not in calendar.fillers for token in between):
            unread += [month, day]
    return [each if each not in unread else each._replace(kind="short", readings=each.readings if each.kind != "weekday" else (), rare=()) for each in found]


def _with_weekdays(counted: list[Mention], out: list[Mention], passage: Passage, calendar: Calendar) -> tuple[list[Mention], list[Mention]]:
    """The counts and the weekdays; where a weekday belongs to a count of weeks (2週先の日曜日), neither names a day by itself."""
    tokens, languages = tokens_of(passage), reading_languages(passage)
    steps_on = calendar.words.get("ahead", frozenset()) | calendar.words.get("ago", frozenset()) | calendar.fillers
    belonging = [(count, day) for count in counted for day in out if day.kind in {"weekday", "short"} and 0 < day.first - count.after < _UP_TO
                 and all(token.text in steps_on for token in tokens[count.after : day.first])]
    if not belonging:
        return counted, out
    agreeing = [day for count, day in belonging if count.readings and _weekday_of(count.readings[0]) == _weekday_number(tokens, day, calendar, languages)]
    unread = [each for pair in belonging if pair[1] not in agreeing for each in pair]
    out = [each for each in out if each not in agreeing]
    return [each for each in counted if each not in unread], [each._replace(readings=(), rare=(), kind="short") if each in unread else each for each in out]


def _weekday_of(day: Partial) -> int:
    return -1 if None in day else datetime.date(day.year or 1, day.month or 1, day.day or 1).weekday()


def weekday_named(mention: Mention, passage: Passage) -> int:
    """The day of the week that a mention of one names, Monday 0; -1 where it names none."""
    languages = reading_languages(passage)
    return _weekday_number(tokens_of(passage), mention, calendar_of(languages), languages)


def _weekday_number(tokens: list[Token], day: Mention, calendar: Calendar, languages: tuple[str, ...]) -> int:
    found = match(calendar.weekdays, tokens, day.first, languages)
    return int(found.found[0].key) if found else -2


def _of_that_week(tokens: list[Token], at: int, after: int, calendar: Calendar, languages: tuple[str, ...]) -> Match[Name] | None:
    """The weekday that follows "last week", or ends within its words (上周一)."""
    for here in range(at + 1, after):
        day = match(calendar.weekdays, tokens, here, languages)
        if day and day.after > after:
            return day
    return _across_fillers(calendar.weekdays, tokens, after, calendar, languages)


def _across_fillers(root: Node[T], tokens: list[Token], at: int, calendar: Calendar, languages: tuple[str, ...]) -> Match[T] | None:
    """What begins at a token, or behind the words and signs that may stand between the parts of a date."""
    for here in range(at, min(at + 4, len(tokens))):
        found = match(root, tokens, here, languages)
        if found or tokens[here].text not in calendar.fillers | calendar.words.get("day", frozenset()):
            return found
    return None


def _stands_alone(tokens: list[Token], at: int, calendar: Calendar) -> bool:
    """Whether no noun follows that would make a short weekday an ordinal («quarta reunião»)."""
    if at >= len(tokens):
        return True
    text = tokens[at].text
    words = calendar.words
    return not text[0].isalpha() or text in calendar.fillers or text in words.get("this", frozenset()) or text in words.get("last", frozenset()) | words.get("next", frozenset())


def _across(tokens: list[Token], at: int) -> int:
    """The token after a comma, a bracket or «يوم», which may stand between "tomorrow" and its weekday."""
    most = at + 2
    while at < min(most, len(tokens)) and tokens[at].text in {",", "(", "-", "يوم", "le"}:
        at += 1
    return at


def _agreeing(published: datetime.date, key: str, day: Match[Name], at: int) -> Mention:
    """A weekday beside "tomorrow": that day, or left open where the two name different days.

    Beside "today" the weekday alone decides: «اليوم الثلاثاء» was written on the Tuesday and is often published a day or two later.
    """
    said = published + ONE_DAY * int(key[:-1])
    weekday = int(day.found[0].key)
    if said.weekday() == weekday:
        return Mention(day.start, day.end, at, day.after, (partial(said),), "weekday")
    last = published - ONE_DAY * ((published.weekday() - weekday) % 7)
    if said == published:
        return Mention(day.start, day.end, at, day.after, (partial(last),), "weekday")
    return Mention(day.start, day.end, at, day.after, (partial(said), partial(last), partial(last + 7 * ONE_DAY)), "weekday", open=True)


def _day_of(passage: Passage, calendar: Calendar, at: int) -> tuple[int, int, int] | None:
    """The day in "the 20th of next month", its first token and the token after it."""
    tokens = tokens_of(passage)
    left = at
    while left > 0 and at - left < 4 and tokens[left - 1].text in calendar.fillers:
        left -= 1
    number = ending_at(passage, left)
    said = number is not None and number.first > 0 and tokens[number.first - 1].text in calendar.words.get("day", frozenset())
    if number is None or (left == at and not said) or not 1 <= number.values[0] <= 31 or number.values[0] != int(number.values[0]):
        return None
    return int(number.values[0]), number.first, number.after


def _day_behind(passage: Passage, calendar: Calendar, at: int) -> tuple[int, int, int] | None:
    """The same, where the day follows: «gelecek ayın 20'sinde», «इस माह की 4 तारीख»."""
    tokens = tokens_of(passage)
    here = at
    while here < len(tokens) and here - at < 3 and tokens[here].text in calendar.before_day:
        here += 1
    if here >= len(tokens) or not calendar.before_day or not tokens[here].text.isdecimal() or not 1 <= int(tokens[here].text[:3]) <= 31:
        return None
    following = tokens[here + 1].text if here + 1 < len(tokens) else "."
    if here == at and following != "'":
        return None
    return (int(tokens[here].text), here, here + 1) if not following[0].isalpha() or following in calendar.fillers else None


def _counted_from(passage: Passage, calendar: Calendar, at: int, after: int) -> bool:
    """Whether another day is counted from this one: "two days after today", 今日から2日後, "the first Friday of next month"."""
    tokens, lengths = tokens_of(passage), durations(passage)
    near = bisect_left(lengths, at - 12, key=lambda length: length.first)
    beside = lengths[near : bisect_left(lengths, after + 3, key=lambda length: length.first)]
    if any(0 < at - each.after < 3 or 0 <= each.first - after < 3 for each in beside):
        return True
    around = [*range(max(0, at - 3), at), *range(after, min(len(tokens), after + 4))]
    return any(match(calendar.weekdays, tokens, here, reading_languages(passage)) for here in around)


def _bare_days(passage: Passage, calendar: Calendar, tokens: list[Token], taken: set[int], found: list[Mention]) -> list[Mention]:
    """ "the 27th", "le 23": a day of the month in which the text was published, or of one beside it."""
    words, published = calendar.words.get("day", frozenset()), passage.published
    if published is None or not words:
        return []
    behind = calendar.words.get("after day", frozenset())
    used = {at for each in found for at in range(each.first, each.after)} | taken
    out = []
    if not any(tokens[at - 1].text in words for at, kind in enumerate(kinds_of(passage)) if at and kind & (NUMBER | DIGITS)):
        return []
    for number in numerals(passage):
        value = number.values[0]
        if number.first in used or number.first == 0 or tokens[number.first - 1].text not in words or number.open or not 1 <= value <= 31:
            continue
        follows = tokens[number.after].text if number.after < len(tokens) else "."
        if number.kind not in {"cardinal", "ordinal"} or value != int(value) or follows in {"%", ":", "-", "/"}:
            continue
        if follows[0].isalnum() and follows not in behind:
            continue
        past, coming = days_around(int(value), published)
        out.append(Mention(number.start, number.end, number.first, number.after, past, "short", rare=coming))
    return out


def _of_week(passage: Passage, start: int, end: int, first: int, after: int, weekday: int, week: int) -> Mention:
    """A day of this, the last or the next week."""
    readings: tuple[Partial, ...] = ()
    if passage.published is not None:
        readings = (partial(passage.published + ONE_DAY * (weekday - passage.published.weekday() + 7 * week)),)
    return Mention(start, end, first, after, readings, "weekday")


def _numbered(passage: Passage, calendar: Calendar, tokens: list[Token], at: int, after: int, weekday: int) -> Mention | None:
    """A weekday with a day of the month and nothing else: "Wed 13th"."""
    at_number = after + 1 if after < len(tokens) and (tokens[after].text in calendar.fillers or tokens[after].text in {"the", "le", ","}) else after
    said = _ordinal_at(passage, at_number)
    if said:
        return _that_numbered(passage, at, said[1], weekday, said[0])
    if at_number >= len(tokens) or not tokens[at_number].text.isdecimal() or len(tokens[at_number].text) > 2 or not 1 <= int(tokens[at_number].text) <= 31:
        return None
    number, stop = int(tokens[at_number].text), at_number + 1
    if stop < len(tokens) and tokens[stop].start == tokens[at_number].end and tokens[stop].text.isalpha():
        stop += 1
    elif stop < len(tokens) and tokens[stop].text[0] not in ".,;!?)'":
        return None
    return _that_numbered(passage, at, stop, weekday, number)


def _ordinal_at(passage: Passage, at: int) -> tuple[int, int] | None:
    """A day of the month in words ("the thirty-first") with nothing after it that it could count, and the token after it."""
    kinds, tokens = kinds_of(passage), tokens_of(passage)
    if at >= len(tokens) or not kinds[at] & NUMBER:
        return None
    number = next((each for each in numerals(passage) if each.first == at), None)
    if number is None or number.kind != "ordinal" or number.open or not 1 <= number.values[0] <= 31:
        return None
    closed = number.after >= len(tokens) or tokens[number.after].text[0] in ".,;!?)"
    return (int(number.values[0]), number.after) if closed else None


def _that_numbered(passage: Passage, at: int, stop: int, weekday: int, number: int) -> Mention:
    """A weekday and the day of its month, as the last such day on or before publication and the next one."""
    tokens = tokens_of(passage)
    if passage.published is None:
        return Mention(tokens[at].start, tokens[stop - 1].end, at, stop, (Partial(None, None, number),), "weekday")
    near = [passage.published + ONE_DAY * step for step in range(-400, 401)]
    fitting = [day for day in near if day.weekday() == weekday and day.day == number]
    past, coming = [day for day in fitting if day <= passage.published][-1:], [day for day in fitting if day > passage.published][:1]
    if past and coming and (passage.published - past[0]).days > _NEARER * (coming[0] - passage.published).days:
        past, coming = coming, past
    return Mention(tokens[at].start, tokens[stop - 1].end, at, stop, tuple(map(partial, past or coming)), "weekday", rare=tuple(map(partial, coming)))


def _beside_a_date(tokens: list[Token], at: int, after: int, found: list[Mention], calendar: Calendar) -> bool:
    """Whether the weekday only accompanies a day that is named in full."""
    passable = calendar.fillers | {"on", "يوم", "le", "(", ")", ","}
    here = bisect_left(found, at, key=lambda mention: mention.first)
    for mention in found[max(0, here - 2) : here + 2]:
        if mention.kind not in {"date", "hijri"} or not mention.readings or mention.readings[0].day is None:
            continue
        low, high = (after, mention.first) if mention.first >= after else (mention.after, at)
        if high - low < 4 and all(token.text in passable for token in tokens[low:high]):
            return True
    return False


def _to_come(passage: Passage, calendar: Calendar, start: int) -> bool:
    """Whether a word of the future governs a weekday: before it in its clause, or after one that stands beside no event word."""
    around = passage.around
    tokens, words, languages = tokens_of(around), calendar.words.get("future", frozenset()), reading_languages(passage)
    if not _future(passage, calendar):
        return False
    here = passage.start + passage.folded.span(start, start + 1)[0]
    at = around.folded.index(here)
    before = [token for token in tokens if token.end <= at]
    for i in range(len(before) - 1, -1, -1):
        if before[i].text in {";", "."} or (before[i].text == "," and i < len(before) - 2):
            break
        if before[i].text in words:
            return True
    events = tree("date_events", languages)
    if any(match(events, tokens, i, languages) for i in range(len(before))):
        return False
    return any(token.text in words for token in tokens[len(before) :])


def _two(tokens: list[Token], at: int) -> str:
    return " ".join(token.text for token in tokens[at : at + 2])


def _weekday(passage: Passage, calendar: Calendar, tokens: list[Token], at: int, start: int, end: int, after: int, weekday: int) -> Mention:
    before = {tokens[at - 1].text, " ".join(token.text for token in tokens[max(0, at - 2) : at])} if at else {""}
    if at > 1 and tokens[at - 1].text in calendar.fillers:
        before.add(tokens[at - 2].text + tokens[at - 1].text)
    following = tokens[after].text if after < len(tokens) else ""
    published, words = passage.published, calendar.words
    readings: tuple[Partial, ...] = ()
    rare: tuple[Partial, ...] = ()
    if published is not None:
        back = (published.weekday() - weekday) % 7
        ahead = published + ONE_DAY * (7 - back)
        if before & words.get("this", frozenset()):
            return _of_week(passage, start, end, at, after, weekday, 0)
        if (before | {following, _two(tokens, after)}) & words.get("next", frozenset()):
            readings, rare = (partial(ahead),), (partial(ahead + 7 * ONE_DAY),)
        elif (before | {following}) & words.get("last", frozenset()):
            readings = (partial(published - ONE_DAY * (back or 7)),)
            rare = (partial(published - ONE_DAY * ((back or 7) + 7)),)
        else:
            readings, rare = (partial(published - ONE_DAY * back),), (partial(ahead),)
            if _to_come(passage, calendar, start):
                return Mention(start, end, at, after, (*readings, *rare), "weekday", open=True)
    return Mention(start, end, at, after, readings, "weekday", rare=rare)


def _relative(key: str, published: datetime.date | None) -> tuple[Partial, ...]:
    if published is None:
        return ()
    step, unit = int(key[:-1]), key[-1]
    if unit == "d":
        return (partial(published + ONE_DAY * step),)
    return (month_from(published, step),) if unit == "m" else (Partial(published.year + step),)
