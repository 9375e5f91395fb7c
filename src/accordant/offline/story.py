"""What a text is about: the sentences that tell of one instrument, and whether the text is the instrument itself.

An agency report names five agreements of other years before it comes to its own; a report of a visit recalls a treaty of 1975 in its last
paragraph, and is about no agreement at all.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from accordant.offline.apart import told_apart
from accordant.offline.counted_states import naming_sentence
from accordant.offline.debunked import debunked
from accordant.offline.in_a_row import told_later
from accordant.offline.item_notes import notes, speaks_of_items
from accordant.offline.kindless import signed_elsewhere
from accordant.offline.memories import remembers
from accordant.offline.other_texts import of_another_kind, private, told_elsewhere
from accordant.offline.rivals import of_others, to_a_model
from accordant.offline.several import instruments
from accordant.offline.signed_earlier import signed_earlier
from accordant.offline.speaking_day import day_of
from accordant.offline.telling import (
    AFTER,
    DONE,
    IN_FORCE,
    SETBACK,
    STRONG,
    WEAK,
    Act,
    acts,
    dateline,
    had_been,
    is_headline,
    long_before,
    of_another_world,
    parties_told,
    plans_to_sign,
    recalls,
    same_kind,
)
from accordant.offline.unreal import ahead, unsaid
from accordant.offline.word_kinds import said

if TYPE_CHECKING:
    from accordant.offline.text import Place, Sentence, Text

LEAD = 1_500
"""Characters of a report in which its own news stands."""
_BODY = 6_000
"""Characters in which a signing may be buried under the ceremony of a visit."""
_WORTH = {"signed": 6, "initialled": 6, "postponed": 7, "denied": 7, "cancelled": 6, "rejected": 6, "agreed": 4, "adopted": 4, "planned": 4}
_PROGRAM = re.compile(r"[{}=<>\\]|\w_\w|\w\(\)|\"{3}|\bdef \w+\(|\bfunction \w+\(|\w\);")
"""Signs of a program or a table of data, whose contracts nobody signs."""
_EARLY, _BESIDE, _HEADING, _NEAR_BY = 3, 8, 800, 20
_ENDED = frozenset({"rejected", "terminated", "suspended"})
_OF_UNIONS = DONE | SETBACK | {"renewed", "under_negotiation"}
_DECIDED = (DONE | AFTER | SETBACK) - {"terminated", "expired"}  # talks end, too
_AGREED = frozenset({"agreed", "adopted"})
_NOTES = 40
_REPORTS = 24
_RIGHT_BEFORE = 2
"""Letters between "rejected" and the report that is."""


@dataclass
class Story:
    """`news` are the sentences that tell of the instrument, the most telling first; empty where the text tells of none.

    `treaty`: the text is the instrument itself; then `closing` is the sentence of its closing formula, where it has one.
    `acts` are what the sentences of `news` say of it, the chief one's first; `others` the instruments that are told of besides.
    `item`: it is one of several that the text lists; `ceremony` are then the sentences that tell how all of them were signed, `until` is
    the character at which the next one begins, and `listed` are the sentences that name each of them.
    """

    text: Text
    news: list[Sentence] = field(default_factory=list)
    treaty: bool = False
    closing: Sentence | None = None
    acts: list[Act] = field(default_factory=list)
    ceremony: list[Sentence] = field(default_factory=list)
    item: bool = False
    until: int | None = None
    listed: list[Sentence] = field(default_factory=list)
    foreign: list[Sentence] = field(default_factory=list)
    """Sentences that tell of what others have signed, two other states or a minister and a company."""
    notes: list[Sentence] = field(default_factory=list)
    """The clauses that speak of this one of several by its number: "the second document took effect upon signature"."""
    also: list[Sentence] = field(default_factory=list)
    """Of one of several in a row, the sentences behind it that speak of this one alone."""
    others: list[Story] = field(default_factory=list)
    bound: list[dict[str, Any]] | None = None
    """Its parties, once they were looked for."""

    @cached_property
    def lead(self) -> list[Sentence]:
        """Headline and first sentences, without those that speak to a model."""
        return [each for each in self.text.sentences[:12] if each.start < LEAD and not to_a_model(each)]

    def owns(self, place: int) -> bool:
        """Whether a character stands in what the text says of this instrument: not in what it says of the next one of its list."""
        if not self.item or self.chief is None:
            return True
        if any(each.start <= place < each.end for each in self.also):
            return True
        return self.chief.start <= place and (self.until is None or place < self.until)

    def told_by(self, place: int) -> bool:
        """Whether a line of label and value at a character speaks of this instrument: of one of several its own lines and those before the list."""
        return self.owns(place) or place < self.listed[0].start

    def of_all(self, sentence: Sentence) -> bool:
        """Whether a sentence of a text that lists several stands before the first or behind the last of them, so that it may tell of all."""
        first, last = self.listed[0], self.listed[-1]
        return sentence.number < first.number or (sentence.number > last.number and sentence.paragraph != last.paragraph)

    @property
    def is_last(self) -> bool:
        """Whether it is the last of several, behind which the text speaks of other things."""
        return self.item and self.chief is self.listed[-1]

    @property
    def chief(self) -> Sentence | None:
        return self.news[0] if self.news else None


def stories(text: Text, *, several: bool = False) -> list[Story]:
    """What the text is about: at most one story, or with `several` one for each instrument that it reports as its equals."""
    from accordant.offline.legal_act import account_story, legal_act_story
    from accordant.offline.treaty import treaty_story

    if private(text):
        return []
    if (itself := treaty_story(text)) is not None:
        return [itself]
    if (act := legal_act_story(text)) is not None:
        return [act]
    ceremony, listed = instruments(text)
    if listed:
        ends = [*(act.sentence.start for act in listed[1:]), _end_of_last(text, listed)]
        before = [each for each in ceremony if each.start < listed[0].sentence.start]
        items = [_item(text, act, ceremony, before, end) for act, end in zip(listed, ends, strict=True)]
        for item, told in zip(items, notes(text, listed), strict=True):
            item.listed, item.notes = [act.sentence for act in listed], told
        if listed[0].sentence.number == listed[-1].sentence.number:
            for item, own in zip(items, told_later(text, listed), strict=True):
                item.also = own
                item.news += own
        items[0].others = items[1:]
        return items if several else items[:1]
    if pairs := _told_apart(text):
        return pairs if several else pairs[:1]
    found = _report(text) or account_story(text)
    return [found] if found else []


def _told_apart(text: Text) -> list[Story]:
    """A story for each of several groups of states that sign one after the other; what stands between two of them is the first one's."""
    if of_another_kind(text):
        return []
    today = day_of(text)
    told = told_apart(text, lambda sentence: [act for act in _telling(sentence, today) if _believed(act, Story(text))])
    ends = [*(act.sentence.start for act in told[1:]), None][: len(told)]
    items = [Story(text, news=[act.sentence], acts=[act], item=True, until=end, listed=[each.sentence for each in told]) for act, end in zip(told, ends, strict=True)]
    for item in items[:1]:
        item.others = items[1:]
    return items


def _end_of_last(text: Text, listed: list[Act]) -> int | None:
    """Where the text speaks of the items by their numbers, behind the last of them, or the sentence ends that names them in a row."""
    if listed[0].sentence.number == listed[-1].sentence.number:
        return listed[-1].sentence.end
    return next((each.start for each in text.sentences[listed[-1].sentence.number + 1 :][:_NOTES] if speaks_of_items(each, listed)), None)


def _item(text: Text, act: Act, ceremony: list[Sentence], before: list[Sentence], end: int | None) -> Story:
    own = [each for each in ceremony if act.sentence.start <= each.start and (end is None or each.start < end)]
    return Story(text, news=list(dict.fromkeys([act.sentence, *before, *own])), acts=[act], ceremony=list(dict.fromkeys([*before, *own])), item=True, until=end)


def _report(text: Text) -> Story | None:
    if of_another_kind(text):
        return None
    story = Story(text)
    today = day_of(text)
    told = [act for sentence in story.lead for act in _telling(sentence, today)] or _buried(text, today)
    told = [act for act in told if _believed(act, story)]
    if debunked(text):
        told = [act for act in told if act.status.what in SETBACK]
        if not told:
            return None
    if not any(act.status.what in _DECIDED for act in told) and (apart := signed_elsewhere(story.lead, today)):
        story.acts = [apart]
        story.news = sorted((each for each in story.lead if each is apart.sentence or each.start <= apart.status.start < each.end), key=lambda each: each.end <= apart.status.start)
        return story
    if not told:
        return None
    told = _without_a_first_stage(_without_asides(told), today)
    told.sort(key=_rank)
    chief = _first_of_equals(told)
    story.foreign = [each for each in story.lead if of_others(each, chief.sentence)]
    told = [chief, *(act for act in told if act is not chief and act.sentence not in story.foreign)]
    story.acts = [act for act in told if same_kind(act.kind.what, chief.kind.what)]
    story.news = list(dict.fromkeys(act.sentence for act in story.acts))
    story.news += signed_earlier(story)
    return story


def _telling(sentence: Sentence, today: datetime.date | None) -> list[Act]:
    """What the sentence tells as news."""
    found = acts(sentence)
    if not found or of_another_world(sentence) or to_a_model(sentence) or _PROGRAM.search(sentence.printed):
        return []
    begin = dateline(sentence)
    found = [act for act in found if act.status.what in SETBACK or not (unsaid(act, begin) or told_elsewhere(act, begin) or had_been(act))]
    found = [act._replace(status=act.status._replace(what="planned")) if act.status.what in DONE and ahead(act) else act for act in found]
    if denial := _denied_behind(sentence):
        found = [act._replace(status=denial) if act.status.what in DONE else act for act in found]
    found = [_with_reports_denied(act) for act in found]
    if recalls(sentence, today) or remembers(sentence, today):
        early = found if sentence.number < _EARLY else []
        return [act for act in early if act.status.what in AFTER or _of_an_old_one(act)]
    return [act for act in found if act.status.what not in AFTER or sentence.number < _EARLY or act.far < (_BESIDE if sentence.start > _HEADING else _NEAR_BY)]


def _denied_behind(sentence: Sentence) -> Place | None:
    """The word by which the next sentence denies what this one tells as a report: "Reports said that both had signed. The ministry denied them"."""
    if not any(status.what in DONE and any(cue.start < status.start for cue in sentence.aside("report")) for status in sentence.statuses):
        return None
    following = next(iter(sentence.text.after(sentence)), None)
    if following is None or following.paragraph != sentence.paragraph or not following.aside("report") or any(each.what in DONE for each in following.statuses):
        return None
    return next((each for each in following.statuses if each.what == "denied"), None)


def _with_reports_denied(act: Act) -> Act:
    """A report that is rejected is denied: "rejected reports that both had signed", «उन खबरों को खारिज कर दिया जिनमें»."""
    sentence, status = act.sentence, act.status
    if status.what != "rejected":
        return act
    reports = sentence.aside("claims")
    if sentence.cues_listed("party between after"):
        close = any(0 <= status.start - cue.end <= _REPORTS for cue in reports)
    else:
        close = any(0 <= cue.start - status.end <= _REPORTS or 0 <= status.start - cue.end <= _RIGHT_BEFORE for cue in reports)  # «hat Berichte zurückgewiesen»
    return act._replace(status=status._replace(what="denied")) if close else act


def _of_an_old_one(act: Act) -> bool:
    """Does the day of long ago stand behind the instrument, and before both that it is rejected or ended: "terminated the treaty of 12 May 1998"?"""
    if act.status.what not in _ENDED or act.status.start > act.kind.start:
        return False
    days = [place for place, mention in act.sentence.dates if mention.kind in {"date", "year"}]
    return not act.sentence.news_cues("long ago") and all(place.start > act.kind.start for place in days)


def _buried(text: Text, today: datetime.date | None) -> list[Act]:
    """The signing in the body of a text whose first sentences tell of a visit."""
    for sentence in text.sentences[:60]:
        if sentence.start > _BODY:
            break
        found = [act for act in _telling(sentence, today) if act.status.what in DONE]
        if found and parties_told([sentence])[0] > 1:
            return found
    return []


def _believed(act: Act, story: Story) -> bool:
    """Do the headline and the sentence name two sides that can bind themselves, and nobody that signs for a club?"""
    sentence = act.sentence
    if not sentence.cues_listed("news other world") and not (act.kind.what in STRONG and act.status.what in DONE):
        return False  # nobody has listed what else is signed in this language
    beside = [each for each in story.text.sentences[max(0, sentence.number - 1) : sentence.number + 2] if each.paragraph == sentence.paragraph]
    of_states = act.status.what in DONE and parties_told([sentence])[0] > 1 and bool(sentence.news_cues("public side"))
    if not of_states and any(of_another_world(each) for each in (*story.lead[:2], *beside)) and act.kind.what not in STRONG:
        return False
    own = [each for each in story.lead if is_headline(each) or any(same_kind(kind.what, act.kind.what) for kind in each.kinds)]
    following = [each for each in story.text.sentences[sentence.number + 1 : sentence.number + 2] if not each.kinds]
    signed = [each for each in dict.fromkeys([*beside, *following]) if any(status.what in DONE for status in each.statuses)]
    zone = list(dict.fromkeys([sentence, *own[:4], *signed]))
    if act.status.what in DONE and any(each.what == "both" for each in sentence.listed("both_parties")):
        zone += [each for each in beside if each.number < sentence.number]  # "the ministers of both countries"
    if act.status.what in DONE and (named := naming_sentence(sentence)) is not None:
        zone.append(named)  # "the ministers of the four countries"
    if act.status.what == "under_negotiation" and parties_told([sentence])[0] > 1:
        zone += [each for each in story.text.sentences[sentence.number + 1 :][:1] if not each.kinds]
    if (act.kind.what == "contract" or act.status.what == "under_negotiation") and not any(each.news_cues("public side") for each in zone):
        return False
    if act.kind.what == "contract" and sentence.number > _EARLY and not sentence.news_cues("public side") and parties_told([sentence])[0] <= 1:
        return False  # what a namesake of the minister signed with his club
    countries, bodies = parties_told(zone)
    if countries == 1 and any(said(each, "counterpart") for each in (sentence, *signed)):
        countries += 1  # the counterpart of a minister is another country's
    if act.status.what == "denied" and countries == 1 and sentence.news_cues("public side") and act.kind.what not in WEAK and not unsaid(act, dateline(sentence)):
        return any(each.what in DONE or each.what == "planned" for each in sentence.statuses)  # a ministry denies that it has signed
    if (act.status.what in DONE | SETBACK or (act.status.what in _AGREED and signed)) and act.kind.what in STRONG:
        return countries > 1 or countries + bodies > 1
    if act.kind.what not in WEAK and act.status.what in _OF_UNIONS and _unions(sentence) and parties_told([sentence])[0] + _unions(sentence) > 1:
        return True
    return countries > 1 or (countries == 1 and bodies > 1 and act.status.what in DONE)


def _unions(sentence: Sentence) -> int:
    """How many organisations of states the sentence names: "Norway and the European Union are negotiating"."""
    text = sentence.text.document.text
    return len({text[each.start : each.end].casefold() for each in sentence.listed("party_kinds") if each.what == "international_organisation" and text[each.start].isupper()})


def _first_of_equals(told: list[Act]) -> Act:
    """The most telling act; the first one where two others have signed as much further up, and that of two states before that of a company."""
    best = told[0]
    for act in sorted((act for act in told if act.status.what in DONE), key=lambda act: act.sentence.number):
        if of_others(best.sentence, act.sentence) and (act.sentence.number < best.sentence.number or not of_others(act.sentence, best.sentence)):
            return act
    return best


def _without_a_first_stage(told: list[Act], today: datetime.date | None) -> list[Act]:
    """Where both plan to sign, what was signed weeks ago, as a later sentence says, is another instrument."""
    planned = [act.sentence.number for act in told if plans_to_sign(act, today)]
    if not planned:
        return told
    return [act for act in told if act.status.what not in DONE or act.sentence.number <= min(planned) or not long_before(act.sentence, today)]


def _without_asides(told: list[Act]) -> list[Act]:
    """Where something was signed, what was put off or denied beside it is another matter, unless the headline says so."""
    signs = [act for act in told if act.status.what in DONE]
    setbacks = [act for act in told if act.status.what in SETBACK]
    if any(act.sentence.number == 0 for act in setbacks):
        told = [act for act in told if act.status.what != IN_FORCE]  # the decision to end it has taken effect
    if not signs or not setbacks:
        return told
    if any(act.sentence.number == 0 for act in setbacks) or not any(act.sentence.number == 0 for act in signs):
        first = min(act.sentence.number for act in setbacks)
        return [act for act in told if act.status.what in SETBACK] if first <= min(act.sentence.number for act in signs) else told
    return [act for act in told if act.status.what not in SETBACK]


def _rank(act: Act) -> tuple[float, int]:
    """The most telling first: how far it has come, how near the words, how early."""
    sentence = act.sentence
    worth: float = _WORTH.get(act.status.what, 2) + (2 if parties_told([sentence])[0] > 1 else 0) + (1 if act.kind.what not in {"agreement", "contract"} else 0)
    worth -= sentence.number * 0.6 + act.far / 80 + (0.9 if sentence.number == 0 else 0) + (2 if sentence.printed.isupper() else 0)
    return -worth, act.kind.start
