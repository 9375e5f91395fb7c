"""What a sentence tells without telling that it happened: it asks, supposes, refutes, takes back.

"Reports that both signed a memorandum are false", "If they signed tomorrow", "Kenya withdrew its signature": each holds a word for an instrument,
the word for signing and two countries, and each would be read as the news of a signing. One word seldom tells the two apart ("a pact against false
news"), so most signs are a word and where it stands: before the act in its clause, at the head of the sentence, around the act.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accordant.checks.boundaries import UNSPACED
from accordant.checks.forms import tokens
from accordant.lexicons import entries, languages

if TYPE_CHECKING:
    from accordant.offline.telling import Act
    from accordant.offline.text import Place, Sentence

_ASKS = ("?", "؟", "？")
_ENDS = "»”\"')]} "
_CLAUSE = re.compile(r"[,،，;!?؛؟；！？:：]|\s[-–—]\s|\.\s")
_BREAK = re.compile(r"[;!?؛؟；！？]|\n\s*\n")
_SYLLABIC = re.compile(f"[{UNSPACED}]")
_LABELLED = re.compile(r"\s*[\])】]?\s*[:：!\-–—\]】]")
_REACH, _BEHIND, _REPORTED, _HELD = 110, 60, 200, 220
_HOPED, _BEFORE_THE_KIND = 160, 12
_OPENING = 4
"""Characters before the first word of a sentence: a quotation mark, a bracket."""
_BESIDE_THE_KIND = 2
"""Words between "no" and the word for an instrument: "no new trade agreement"."""
_OWN = 25
_CLAIMED = 40
"""Letters from what is quoted to the word for the report behind it."""
_QUOTED = re.compile(r"[^\"“”«»„’」』]{0,20}[\"“”»’」』]")
_CLITIC_AND = "و"
_BOOK = 60


def unsaid(act: Act, begin: int) -> bool:
    """Does the sentence, which begins behind its dateline at `begin`, tell of the act as of something that did not happen, or may not have?"""
    sentence = act.sentence
    if sentence.printed.rstrip(_ENDS).endswith(_ASKS):
        return True
    if not sentence.asides:
        return False
    return (
        _supposed(act, begin)
        or refuted(act, begin)
        or _of_none(act)
        or _of_the_like(act)
        or _taken_back(act)
        or _in_a_book(act)
        or (act.status.what == "planned" and _came_to_nothing(act))
        or _fell_through(act)
    )


def _span(act: Act) -> tuple[int, int]:
    return min(act.kind.start, act.status.start), max(act.kind.end, act.status.end)


def _supposed(act: Act, begin: int) -> bool:
    """ "Asked whether both had signed", "rumours that both signed", "If both signed": the word stands before the act in its clause."""
    sentence, status = act.sentence, act.status
    low, high = _span(act)
    whether = [cue for cue in sentence.aside("whether") if cue.start - begin <= _OPENING or not _text(sentence, cue.start, cue.end)[0].isupper()]  # «Ли Шанфу»
    if any(0 <= cue.start - status.end <= 1 for cue in whether):
        return True  # «подписали ли»
    for cue in (*whether, *sentence.aside("unreal")):
        if status.start > cue.end and _begins_anew(_text(sentence, cue.end, status.start + 1), sentence):
            continue
        if cue.start < status.start and cue.start < low and _reaches(sentence, cue.end, min(status.start, low), _REACH):
            return True
        if low <= cue.start < cue.end <= status.start and not _CLAUSE.search(_text(sentence, cue.end, status.start)):
            return True  # «соглашение стороны не смогли подписать»
    if any(cue.start >= status.start and _reaches(sentence, high, cue.start, _BEHIND) for cue in sentence.aside("unreal after")):
        return True
    if any(0 <= low - cue.end <= _BEFORE_THE_KIND for cue in sentence.aside("supposing")):
        return True  # "could be spared if an agreement is signed"
    return any(cue.start - begin <= _OPENING and _reaches(sentence, cue.end, low, _REACH) for cue in sentence.aside("if"))


def hoped(act: Act) -> bool:
    """Does the sentence say that somebody hopes for the act, which is no plan?"""
    return any(cue.end <= act.status.start and _within(act.sentence, cue.end, act.status.start, _HOPED) for cue in act.sentence.aside("hoped"))


def _begins_anew(between: str, sentence: Sentence) -> bool:
    """Does an "and" stand right before the word of signing: «отказались от доллара и подписали»?"""
    words = tokens(between[:-1].casefold())
    return (between[-1] == _CLITIC_AND and not between[-2:-1].isalpha()) or bool(words and words[-1].word in _joining(sentence))


def refuted(act: Act, begin: int) -> bool:
    """ "Reports that both signed are false", "Hoax: both signed", «"imzaladı" iddiasını taşıyan görsel montaj»."""
    sentence = act.sentence
    _, high = _span(act)
    for cue in sentence.aside("label"):
        if cue.start - begin <= _OPENING and _LABELLED.match(_text(sentence, cue.end, cue.end + 5)):
            return True
        if sentence.start <= cue.start <= sentence.start + _OPENING and _LABELLED.match(_text(sentence, cue.end, cue.end + 5)):
            return True
    false = [cue for cue in sentence.aside("false") if cue.start >= high and _within(sentence, high, cue.start, _REPORTED)]
    if not false:
        return False
    reports = sentence.aside("report")
    if any(cue.start < act.status.start and _within(sentence, cue.end, act.status.start, _REPORTED) for cue in reports):
        return True
    behind = [cue for cue in reports if 0 <= cue.start - high <= _CLAIMED and _QUOTED.match(_text(sentence, high, cue.start))]
    return any(cue.end <= word.start for cue in behind for word in false)


def _of_none(act: Act) -> bool:
    """ "Signed no agreement": the "no" stands right before the word for an instrument."""
    sentence, kind = act.sentence, act.kind
    few = [(cue.start, cue.end) for cue in sentence.aside("few")]
    for cue in sentence.aside("no"):
        if cue.end > kind.start or any(low <= cue.start < high for low, high in few):
            continue
        between = _text(sentence, cue.end, kind.start)
        if len(tokens(between.casefold())) <= _BESIDE_THE_KIND and not _CLAUSE.search(between) and not (cue.end <= act.status.start < kind.start):
            return True
    return False


def _of_the_like(act: Act) -> bool:
    """ "Signed similar agreements with others", «подписал аналогичное соглашение с Намибией»: another one than that of the news, which came before it."""
    sentence, kind = act.sentence, act.kind
    if not sentence.number:
        return False
    for cue in sentence.aside("similar"):
        low, high = (cue.end, kind.start) if cue.start < kind.start else (kind.end, cue.start)
        between = _text(sentence, low, max(low, high))
        if len(tokens(between.casefold())) <= _BESIDE_THE_KIND and not _CLAUSE.search(between):
            return True
    return False


def _taken_back(act: Act) -> bool:
    """ "Withdrew its signature from the agreement signed in Lagos": whatever is told of it in that clause is no news of a signing."""
    sentence = act.sentence
    for cue in sentence.aside("withdraws"):
        for signature in sentence.aside("signature"):
            low, high = min(cue.end, signature.end), max(cue.start, signature.start)
            between = _text(sentence, low, high)
            if high - low > _OWN or _CLAUSE.search(between) or _joins(between, sentence):
                continue
            clause = _text(sentence, min(high, act.status.end), max(low, act.status.start))
            if not _CLAUSE.search(clause):
                return True
    return False


def _joins(between: str, sentence: Sentence) -> bool:
    """Does an "and" stand between: "withdrew its troops and signed"?"""
    return any(token.word in _joining(sentence) for token in tokens(between.casefold()))


def _joining(sentence: Sentence) -> frozenset[str]:
    language = sentence.text.language
    return frozenset(form.casefold() for form in entries(str(language), "function_words").get("and", ())) if language in languages() else frozenset()


def _in_a_book(act: Act) -> bool:
    """ "Signed the book of condolences": what is signed stands nearer to the word of signing than any instrument."""
    low, high = _span(act)
    if act.status.what != "signed":
        low, high = act.status.start, act.status.end
        return any(_BOOK >= low - cue.end >= 0 and act.sentence.number == 0 for cue in act.sentence.aside("guest book"))
    return any(
        low - _BOOK <= cue.start
        and cue.end <= high + _BOOK
        and _gap(cue, act.status) < _gap(act.kind, act.status)
        and not _CLAUSE.search(_text(act.sentence, min(cue.end, act.status.end), max(cue.start, act.status.start)))
        for cue in act.sentence.aside("guest book")
    )


def _came_to_nothing(act: Act) -> bool:
    """ "They were to sign on Thursday; the ceremony did not take place.": in the sentence or in the next one."""
    sentence = act.sentence
    if not any(cue.start <= act.status.end and _within(sentence, cue.end, act.status.start, _REACH) for cue in sentence.aside("was to")):
        return False
    if any(cue.start > act.status.start for cue in sentence.aside("not held")):
        return True
    following = next(iter(sentence.text.after(sentence)), None)
    return following is not None and any(cue.start - sentence.end < _HELD for cue in following.aside("not held"))


def _fell_through(act: Act) -> bool:
    """ "The signing of the agreement, planned for Monday, did not take place.": a noun is the signing, and no verb of signing stands between."""
    sentence, status = act.sentence, act.status
    nouns = sentence.aside("signing noun")
    if status.what == "planned":
        begins = [noun.end for noun in nouns]
    else:
        begins = [status.end for noun in nouns if noun.start <= status.start < noun.end]
    done = [word.start for word in sentence.statuses if word.what == "signed"]
    through = sentence.aside("fell through")
    done += [cue.start for cue in sentence.aside("took place") if not any(each.start <= cue.start < each.end for each in through)]
    return any(
        cue.start >= begin and _within(sentence, begin, cue.start, _HELD) and not any(begin < word < cue.start for word in done)
        for begin in begins
        for cue in through
    )


def ahead(act: Act) -> bool:
    """ "They sign tomorrow": the form is that of a signing told in the present, the day has yet to come."""
    sentence = act.sentence
    for cue in sentence.aside("tomorrow"):
        low, high = min(cue.end, act.status.end), max(cue.start, act.status.start)
        between = _text(sentence, low, high)
        if high - low > _BEHIND or _CLAUSE.search(between) or _joins(between, sentence):
            continue
        if not any(low <= word.start < high for word in sentence.statuses if word.start != act.status.start):
            return True
    return False


def _text(sentence: Sentence, low: int, high: int) -> str:
    return sentence.text.document.text[low:high]


def _gap(first: Place, second: Place) -> int:
    return max(first.start, second.start) - min(first.end, second.end)


def _within(sentence: Sentence, low: int, high: int, reach: int) -> bool:
    between = _text(sentence, low, max(low, high))
    return len(between) + len(_SYLLABIC.findall(between)) <= reach and not _BREAK.search(between)


def _reaches(sentence: Sentence, low: int, high: int, reach: int) -> bool:
    """Do `low` and `high` stand in one clause? The comma of "rumours that" parts nothing where the language writes one there."""
    between = _text(sentence, low, max(low, high))
    if between.startswith(",") and any(cue.start == low + 2 for cue in sentence.aside("that")):
        between = between[1:]
    return _within(sentence, low, high, reach) and not _CLAUSE.search(between)

