"""A document as the offline reader reads it: its sentences in order, and what the checks' own readers find in each.

Read as one run of characters, the party of a background paragraph stands beside the verb of the lead, and a book takes a minute. So the
text is cut once into sentences, each is read when somebody asks and never twice, and every place found is a place of the document.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from accordant.alignment import Located
from accordant.checks.boundaries import folded as folded_form
from accordant.checks.country import countries_named
from accordant.checks.dates import dates
from accordant.checks.forms import Forms, forms, tokens, unaccented
from accordant.checks.statuses import statuses
from accordant.lexicons import entries, languages
from accordant.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.checks.date_mentions import Mention
    from accordant.checks.passage import Passage
    from accordant.checks.statuses import Status
    from accordant.document import Document

WORDS = "reader"
"""The list of each language that holds what the reader needs beside the lists of the checks."""
PARTIES = "party "
"""What the keys begin with that `stretch` reads by itself: they hold "in", "of", "have agreed as follows", and would take words from the others."""
TREATIES = "treaty "
"""What the keys begin with that `phrases` searches in a whole text at once: they have marks of their own."""
ASIDES = "aside "
"""What the keys begin with that tell what is no news of a signing, and who is no party: they hold "if", "no" and "whether", and would hide other words."""
QUOTE_LIMIT = 200
_ANNOUNCED = "announced"
_CLAUSE_END = re.compile(r"[,;:!?]|\.(?!\d)")
_PARAGRAPH = re.compile(r"\n\s*\n|\n")


class Place(NamedTuple):
    """Characters `start` to `end` of the document, and what stands there: a code, or the key of a list."""

    start: int
    end: int
    what: str
    kind: str = ""


class Sentence:
    """One sentence, or one line of a table or heading. Offsets are the document's."""

    def __init__(self, text: Text, number: int, start: int, end: int, paragraph: int) -> None:
        self.text, self.number, self.start, self.end, self.paragraph = text, number, start, end, paragraph
        self._listed: dict[str, list[Place]] = {}

    def __repr__(self) -> str:
        return f"Sentence({self.number}, {self.printed[:60]!r})"

    def __len__(self) -> int:
        return self.end - self.start

    @cached_property
    def printed(self) -> str:
        return self.text.document.text[self.start : self.end]

    @cached_property
    def passage(self) -> Passage:
        """The sentence as the checks see it; what they read in it is kept with the document."""
        return self.text.reading.passage(self.start, self.end)

    @property
    def folded(self) -> str:
        return self.passage.folded.text

    def place(self, start: int, end: int, what: str = "", kind: str = "") -> Place:
        """Characters `start:end` of the folded sentence as characters of the document."""
        first, last = self.passage.folded.span(start, end)
        return Place(self.start + first, self.start + last, what, kind)

    def listed(self, topic: str) -> list[Place]:
        """The listed forms of a topic in the sentence, one place for each key of a form; found once, however often it is asked for."""
        if topic not in self._listed:
            read = forms(topic, self.folded, self.text.language).read(self.folded)
            self._listed[topic] = [self.place(each.start, each.end, key) for each in read for key in each.keys]
        return self._listed[topic]

    @cached_property
    def tokens(self) -> list[Place]:
        """The words of the sentence in order; `what` is the folded word."""
        return [self.place(token.start, token.end, token.word) for token in tokens(self.folded)]

    @cached_property
    def countries(self) -> list[Place]:
        """Countries by name or adjective; `what` is the one code, empty where the word leaves several open. Capitals have the kind "capital"."""
        return [
            self.place(each.start, each.end, next(iter(each.codes)) if len(each.codes) == 1 else "", each.kind) for each in countries_named(self.passage)
        ]

    @cached_property
    def kinds(self) -> list[Place]:
        """Words for an instrument, by their code."""
        return [each for each in self.listed("kinds") if each.what != "none"]

    @cached_property
    def statuses(self) -> list[Place]:
        """Words for how far it has come: the code they speak for under their cues, empty where a cue leaves none; `kind` is the cue."""
        return [self.place(each.start, each.end, code, each.cue or "") for each in statuses(self.passage) for code in sorted(self._told(each), key=_likelier) or [""]]

    def _told(self, word: Status) -> frozenset[str]:
        """The codes of a word; of a verb that loses its particle to the end of the clause those that the clause leaves: "kündigt den Vertrag (an)"."""
        particles = word_set("particle announced", self.text.language) if len(word.codes) > 1 else ()
        if not particles or _ANNOUNCED not in word.codes:
            return word.codes
        clause = _CLAUSE_END.split(self.folded[word.end :], maxsplit=1)[0]
        last = tokens(clause)[-1:]
        return frozenset({_ANNOUNCED}) if last and last[0].word in particles else word.codes - {_ANNOUNCED}

    @cached_property
    def dates(self) -> list[tuple[Place, Mention]]:
        """Dates, each with the mention that the date check reads."""
        return [(self.place(each.start, each.end, "", each.kind), each) for each in dates(self.passage)]

    def cues(self, key: str) -> list[Place]:
        """Where the reader's own words of one key stand in the sentence."""
        return self._own.get(key, [])

    def news_cues(self, key: str) -> list[Place]:
        """Where the words of the key `news ...` stand, whose small words ("in", "on") no longer form of another key may hide."""
        return self._news.get(f"news {key}", [])

    @cached_property
    def asides(self) -> list[Reading_]:
        """The words that put what is told aside: "whether", "no", "unlike"."""
        return self.text.aside_words.read(self.folded)

    def aside(self, key: str) -> list[Place]:
        """Where the words of the key `aside ...` stand."""
        return [self.place(each.start, each.end, key) for each in self.asides if f"aside {key}" in each.keys]

    def cues_listed(self, key: str) -> frozenset[str]:
        """The reader's own words of one key in the text's language; empty where the language lists none, or is not known."""
        return word_set(key, self.text.language) if self.text.language in languages() else frozenset()

    @cached_property
    def _own(self) -> dict[str, list[Place]]:
        return self._by_key(self.text.words.read(self.folded))

    @cached_property
    def _news(self) -> dict[str, list[Place]]:
        return self._by_key(self.text.news_words.read(self.folded))

    def _by_key(self, read: list[Reading_]) -> dict[str, list[Place]]:
        found: dict[str, list[Place]] = {}
        for each in read:
            for key in each.keys:
                found.setdefault(key, []).append(self.place(each.start, each.end, key.removeprefix("news ")))
        return found

    @cached_property
    def people(self) -> list[tuple[int, int]]:
        """Where runs stand that read as persons' names, whoever they are."""
        return self.text.reading.names(self.start, self.end)


if TYPE_CHECKING:
    from accordant.checks.forms import Reading as Reading_


class Text:
    """A document in sentences. `language` is the one it was taken for, None where none was recognised."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.language = document.language
        self.reading = Reading(document)

    @cached_property
    def words(self) -> Forms:
        """The reader's own words of the text's language, of every language where it is not known."""
        return own_words((self.language,) if self.language in languages() else languages())

    @cached_property
    def news_words(self) -> Forms:
        """Of the reader's own words those by which news is told."""
        return _news_words((self.language,) if self.language in languages() else languages())

    @cached_property
    def aside_words(self) -> Forms:
        """Of the reader's own words those that put what is told aside."""
        return aside_words((self.language,) if self.language in languages() else languages())

    @cached_property
    def sentences(self) -> list[Sentence]:
        """All of them, in order; a line by itself is one."""
        text = self.document.text
        found: list[Sentence] = []
        paragraph, at, length = 0, 0, len(text)
        while at < length:
            if text[at].isspace():
                at += 1
                continue
            start, end = self.reading.sentence(at, at + 1, at)
            start, end = max(start, at), max(end, at + 1)
            if found and _PARAGRAPH.search(text, found[-1].end, start):
                paragraph += 1
            found.append(Sentence(self, len(found), start, end, paragraph))
            at = end
        return found

    def head(self, most: int) -> list[Sentence]:
        """The first sentences of the document."""
        found: list[Sentence] = []
        at, text = 0, self.document.text
        while at < len(text) and len(found) < most:
            if text[at].isspace():
                at += 1
                continue
            found.append(self.sentence_at(at, at + 1))
            at = max(found[-1].end, at + 1)
        return found

    def sentence_at(self, start: int, end: int) -> Sentence:
        """The sentence that holds two characters, made once; it has no number: a treaty of a thousand sentences is not cut to read ten of them."""
        range_ = self.reading.sentence(start, end)
        return self._alone.setdefault(range_, Sentence(self, -1, *range_, -1))

    @cached_property
    def _alone(self) -> dict[tuple[int, int], Sentence]:
        return {}

    def after(self, sentence: Sentence) -> Iterator[Sentence]:
        """The sentences behind one, in order."""
        if sentence.number >= 0:
            yield from self.sentences[sentence.number + 1 :]
            return
        text, at = self.document.text, sentence.end
        while at < len(text):
            if text[at].isspace():
                at += 1
                continue
            found = self.sentence_at(at, at + 1)
            yield found
            at = max(found.end, at + 1)

    def quote(self, start: int, end: int) -> Located:
        """The characters `start` to `end` as a quote, white space off its ends, cut to the length that a quote may have."""
        text = self.document.text
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return Located(text[start : min(end, start + QUOTE_LIMIT)], start)

    def quotes(self, *places: Place | tuple[int, int]) -> list[Located]:
        """Each place as a quote; the same one once."""
        made: dict[int, Located] = {}
        for place in places:
            quote = self.quote(place[0], place[1])
            if quote and (quote.start not in made or len(made[quote.start]) < len(quote)):
                made[quote.start] = quote
        return list(made.values())

    def together(self, *places: Place) -> Located | None:
        """The one run that holds all the places; None where it is longer than a quote may be."""
        start, end = min(p.start for p in places), max(p.end for p in places)
        return self.quote(start, end) if end - start <= QUOTE_LIMIT else None


def _likelier(code: str) -> tuple[bool, str]:
    """Sorts the codes of one word: where the word for signing is the one for initialling too («siglato»), it mostly tells of a signing."""
    return code == "initialled", code


@cache
def _news_words(codes: tuple[str, ...]) -> Forms:
    return Forms(WORDS, codes, only="news ")


@cache
def aside_words(codes: tuple[str, ...]) -> Forms:
    return Forms(WORDS, codes, only=ASIDES)


@cache
def own_words(codes: tuple[str, ...]) -> Forms:
    return Forms(WORDS, codes, without=(PARTIES, TREATIES, ASIDES))


def excerpt(text: Text, start: int, end: int) -> Sentence:
    """The characters `start` to `end` as a text of their own, whose offsets count from `start`.

    What is read so leaves no mark on the document: asked for as one passage, two thousand characters would count as one sentence from then on.
    """
    from accordant.document import Document

    printed = text.document.text[start:end]
    return Sentence(Text(Document(printed, language=text.language)), -1, 0, len(printed), -1)


@cache
def word_set(key: str, language: str | None) -> frozenset[str]:
    """The single words listed under a key, folded and without accents; of every language where none is known."""
    codes = (str(language),) if language in languages() else languages()
    return frozenset(unaccented(folded_form(form)) for code in codes for form in entries(code, WORDS).get(key, ()))


def word_tokens(text: str) -> tuple[str, ...]:
    return tuple(token.word for token in tokens(text))
