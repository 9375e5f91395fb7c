"""The words of a passage, and word lists in a form that is looked up word by word.

Searched as strings, "MA" is found in MARCH, "Niger" in Nigeria and «عمان» in «الإيمان»; searched with one pattern of ten thousand
alternatives, a check takes a second. Here a passage is cut into words once, and a list is a tree of words: the longest entry that begins at
a word wins. Arabic clitics («للمغرب», «وباكستان») are cut off a word by the language's own list.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from accordant.folding import folded_text
from accordant.languages import detect, word_lists
from accordant.lexicons import entries, languages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from accordant.checks.passage import Passage
    from accordant.findings import Span

T = TypeVar("T")

_MARKS = "".join(re.escape(chr(c)) for c in range(0x300, 0x1200) if unicodedata.category(chr(c)) in {"Mn", "Mc"})
_UNSPACED = "\u3005\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # Han and kana: each character is a word of its own
_TOKEN = re.compile(rf"[^\W\d_{_UNSPACED}]+(?:[{_MARKS}]+[^\W\d_{_UNSPACED}]*)*|\d+|\S")
_MARKED = re.compile(f"[{_MARKS}{_UNSPACED}]")
_SPACED, _ASCII = re.compile(r"[^\W\d_]+|\d+|\S"), re.compile(r"[a-zA-Z]+|\d+|\S")  # the same where no such character stands, and faster
_LATIN = re.compile("[a-z\u00df-\u024f]")
_OPTIONAL = re.compile(r"(?<!\s)\(")
JOINTS = frozenset("-'")
_ARTICLE, _RUN_TOGETHER = "ال", "لل"  # of Arabic, the one language whose lists write both


class Token(NamedTuple):
    """A word, a run of digits or a sign, in folded text; `start` and `end` index the folded text."""

    text: str
    start: int
    end: int


_token = partial(tuple.__new__, Token)  # without the call that Token() is


def tokenize(text: str) -> list[Token]:
    """The tokens of folded text, in order."""
    pattern = _ASCII if text.isascii() else _TOKEN if _MARKED.search(text) else _SPACED
    out: list[Token] = []
    end = 0
    for word in pattern.findall(text):
        start = text.index(word, end)
        end = start + len(word)
        out.append(_token((word, start, end)))
    return out


def tokens_of(passage: Passage) -> list[Token]:
    """The tokens of the passage's folded text; a number that is written as one word is cut into its words."""
    return once(passage, "tokens", lambda: _tokens_of(passage))


def _tokens_of(passage: Passage) -> list[Token]:
    from accordant.checks.compound_numbers import cut, joining

    tokens, joined = tokenize(passage.folded.text), joining(reading_languages(passage))
    return cut(tokens, joined) if joined else tokens


def once(passage: Passage, key: object, make: Callable[[], T]) -> T:
    """What `make` returns, made once a passage."""
    memo: dict[object, Any] = passage.__dict__.setdefault("memo", {})
    if key not in memo:
        memo[key] = make()
    found: T = memo[key]
    return found


def span_of(passage: Passage, start: int, end: int) -> Span:
    """The span of the passage's characters that folded[start:end] came from."""
    from accordant.findings import Span

    first, last = passage.folded.span(start, end)
    return Span(first, last, passage.text[first:last])


def shown(passage: Passage, start: int, end: int) -> str:
    """The characters of the passage that folded[start:end] came from, for a reason."""
    first, last = passage.folded.span(start, end)
    return passage.text[first:last]


# --- the languages a passage is read in -------------------------------------------------------------------------------------------

_SCRIPTS = (("Latin", 0x41, 0x24F), ("Greek", 0x370, 0x3FF), ("Cyrillic", 0x400, 0x52F), ("Arabic", 0x600, 0x77F), ("Devanagari", 0x900, 0x97F),
            ("Thai", 0xE00, 0xE7F), ("Latin", 0x1E00, 0x1EFF), ("Kana", 0x3040, 0x30FF), ("Han", 0x3400, 0x9FFF), ("Hangul", 0xAC00, 0xD7A3))
_LOWEST = [low for _, low, _ in _SCRIPTS]


def script(char: str) -> str:
    """The script of a letter, as one of a few names; empty where it is none of them."""
    name, _, high = _SCRIPTS[bisect_right(_LOWEST, ord(char)) - 1]
    return name if _LOWEST[0] <= ord(char) <= high else ""


class _Letters(dict[str, str]):
    """Each character met, with the script that it is a letter of; empty for signs, digits and other scripts."""

    def __missing__(self, char: str) -> str:
        found = self[char] = script(char) if char.isalpha() else ""
        return found


_LETTERS = _Letters()


@lru_cache(maxsize=4096)
def _scripts(text: str) -> frozenset[str]:
    return frozenset(map(_LETTERS.__getitem__, set(text))) - {""}


_READ_BESIDE = {"Latin": ("en", "fr"), "Arabic": ("ar",), "Cyrillic": ("ru",), "Devanagari": ("hi",), "Han": ("zh",), "Kana": ("ja",), "Hangul": ("ko",)}
"""The languages in which words of another script than the text's own are read: «(MoU)» in an Arabic text."""


@cache
def _script_of_language(language: str) -> frozenset[str]:
    words = word_lists("guarded_words").get(language, {})
    return _scripts("".join(form for some in words.values() for form in some))


@lru_cache(maxsize=4096)
def languages_of_scripts(language: str | None, scripts: frozenset[str]) -> tuple[str, ...]:
    """The language, with those in which words of other scripts are read; where none is given all that are written in the scripts."""
    code = (language or "").split("-")[0].split("_")[0].lower()
    known = languages()
    if code:
        covered = _script_of_language(code)
        left = scripts - covered if covered else scripts - {"Latin"}
        beside = [other for foreign in sorted(left) for other in _READ_BESIDE.get(foreign, ())]
        return (code, *(other for other in dict.fromkeys(beside) if other != code and other in known))
    return tuple(other for other in known if not scripts or _script_of_language(other) & scripts)


def reading_languages(passage: Passage) -> tuple[str, ...]:
    """The passage's language first, then those in which words of other scripts are read.

    Where no language is given it is what the context is recognised as, else every language written in the passage's scripts.
    """
    return once(passage, "languages", lambda: languages_of_scripts(passage.language or detect(passage.context), _scripts(passage.folded.text)))


def own_languages(passage: Passage) -> tuple[str, ...]:
    """The passage's language alone, for what a text does in one way throughout: its decimal sign. Without a language, all it may be."""
    languages = reading_languages(passage)
    return languages[:1] if passage.language or detect(passage.context) else languages


# --- word lists as trees ----------------------------------------------------------------------------------------------------------


class Node(Generic[T]):
    """A word list as a tree of words; `found` holds what the words from the root to here stand for."""

    __slots__ = ("children", "found", "strangers")

    def __init__(self) -> None:
        self.children: dict[str, Node[T]] = {}
        self.found: list[T] = []
        self.strangers: dict[tuple[str, ...], set[str]] = {}
        """By languages, words met that begin no entry: most words of any text, so they are told apart at once."""

    def add(self, form: str, what: T) -> None:
        """Enter a form, and without its accents too if it is Latin and long; hyphens and apostrophes in it do not count."""
        plain = folded(form)
        self._enter(plain, what)
        if len(plain) > 4 and not plain.isascii() and (bare := _unaccented(plain)) != plain:
            self._enter(bare, what)

    def _enter(self, form: str, what: T) -> None:
        node = self
        spaced = form.replace(" ", "").isalpha() and max(form) < "\u3005"
        for text in form.split() if spaced else [token.text for token in tokenize(form) if token.text not in JOINTS]:
            following = node.children.get(text)
            if following is None:
                following = node.children[text] = Node()
            node = following
        if node is not self and what not in node.found:
            node.found.append(what)


class Match(NamedTuple, Generic[T]):
    """What a list entry stands for; where its characters begin and end in the folded text; the token after it; its clitic."""

    found: list[T]
    start: int
    end: int
    after: int
    clitic: str


_TOGETHER: dict[str, str] = {}
_BETWEEN = "\x01"


def fold_together(some: Iterable[str]) -> None:
    """Fold the forms of a word list in one pass, ten times as fast as one by one; `folded` knows them afterwards."""
    new = [form for form in dict.fromkeys(some) if form not in _TOGETHER and _BETWEEN not in form]
    _TOGETHER.update(zip(new, (plain.strip() for plain in folded_text(_BETWEEN.join(new)).split(_BETWEEN)), strict=False) if new else ())


def folded(form: str) -> str:
    """A form of a word list, folded."""
    return _TOGETHER.get(form) or _folded(form)


@lru_cache(maxsize=65536)
def _folded(form: str) -> str:
    return form.lower() if form.isascii() and form.isalpha() else folded_text(form).strip()


def _unaccented(text: str) -> str:
    """Capitals lose their accents: DECEMBRE. Only Latin letters do; elsewhere a mark makes another letter."""
    if not _LATIN.search(text):
        return text
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))


def expand(form: str, endings: tuple[str, ...] = ()) -> list[str]:
    """The forms that one notation stands for: `marocain(e)(s)` has four, `(a/b)` is a, b or nothing, `~` is each ending or nothing.

    A bracket after a space is one that is printed: "Korea (Republic of)".
    """
    if "~" in form:
        return expand(form.replace("~", f"({'/'.join(endings)})"))
    found = _OPTIONAL.search(form)
    if found is None:
        return [form]
    opened = found.start()
    closed = form.index(")", opened)
    tails = expand(form[closed + 1 :])
    return [form[:opened] + middle + tail for middle in ("", *form[opened + 1 : closed].split("/")) for tail in tails]


@cache
def _clitics(language: str) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """The clitics that cut nothing off an article, those that run into it («لل»), and the article itself, shown with its noun."""
    listed = [folded(form) for form in entries(language, "clitics").get("proclitic", ())]
    article = _ARTICLE if _ARTICLE in listed else ""
    assimilated = tuple(form for form in listed if form.endswith(_RUN_TOGETHER))
    plain = [form for form in listed if form not in assimilated and not (article and form.endswith(article))]
    return tuple(sorted(plain, key=len, reverse=True)), assimilated, article


_MOST_STRANGERS = 20_000
_SHORTEST_BEFORE_ENCLITIC = {"Hangul": 2, "Latin": 3}


@cache
def _enclitics(languages: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
    """The suffixes that may be cut off a word in these languages, the longest first, each with the fewest characters left before it."""
    listed = {folded(form) for language in languages for form in entries(language, "clitics").get("enclitic", ())}
    return tuple((form, _SHORTEST_BEFORE_ENCLITIC.get(script(form[0]), 2)) for form in sorted(listed, key=lambda form: (-len(form), form)))


@lru_cache(maxsize=16384)
def without_enclitics(word: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """What is left of a word before each listed suffix: 모로코 of 모로코의; the shortest suffix first."""
    return tuple(word[: -len(suffix)] for suffix, least in reversed(_enclitics(languages)) if len(word) - len(suffix) >= least and word.endswith(suffix))


@lru_cache(maxsize=16384)
def short_stems(word: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """What is left of a word before each listed suffix, be it one character: 전 of 전에; for the few words of a list that is known to be short."""
    return tuple(word[: -len(suffix)] for suffix, _ in _enclitics(languages) if len(word) > len(suffix) and word.endswith(suffix))


@lru_cache(maxsize=16384)
def variants(word: str, languages: tuple[str, ...]) -> tuple[tuple[str, int, str], ...]:
    """The word itself, then what is left of it after a clitic, as (word, characters cut off before what is shown, the clitic)."""
    out = [(word, 0, "")]
    for language in languages:
        prefixes, assimilated, article = _clitics(language)
        for prefix in ("", *prefixes):
            rest = word[len(prefix) :]
            if not word.startswith(prefix) or len(rest) < 2:
                continue
            if prefix:
                out.append((rest, len(prefix), prefix))
            if article and rest.startswith(article) and len(rest) > len(article) + 1:
                out.append((rest[len(article) :], len(prefix), prefix))
        for prefix in assimilated:
            rest = word[len(prefix) :]
            if word.startswith(prefix) and len(rest) > 1:
                out += [(article + rest, len(prefix), prefix), (rest, len(prefix), prefix)]
    return tuple(out)


def match(root: Node[T], tokens: list[Token], at: int, languages: tuple[str, ...] = ()) -> Match[T] | None:
    """The longest entry of the tree that begins at token `at`; an entry with less cut off the word wins among equals.

    A suffix that the languages list as an enclitic may be cut off the entry's last word; the match ends before it.
    """
    word, start, end = tokens[at]
    strangers = root.strangers.get(languages)
    if strangers is None:
        strangers = root.strangers[languages] = set()
    elif word in strangers:
        return None
    children = root.children
    suffixed = bool(languages) and bool(_enclitics(languages))
    if word.isascii() or not languages:  # no language of ASCII letters writes clitics before a word
        if word not in children and not suffixed:
            strangers.add(word)
            return None
        forms: tuple[tuple[str, int, str], ...] = ((word, 0, ""),)
    else:
        forms = variants(word, languages)
    best: Match[T] | None = None
    if not any(form in children or (suffixed and any(stem in children for stem in without_enclitics(form, languages))) for form, _, _ in forms):
        if len(strangers) > _MOST_STRANGERS:
            strangers.clear()
        strangers.add(word)
        return None
    for form, cut, clitic in forms:
        if suffixed:
            best = _before_enclitic(children, form, start + cut, at + 1, end, clitic, languages, best)
        node = children.get(form)
        if node is None:
            continue
        after, stop = at + 1, end
        if node.found and (best is None or after > best.after or (after == best.after and stop > best.end)):
            best = Match(node.found, start + cut, stop, after, clitic)
        while node.children and after < len(tokens):
            text = tokens[after].text
            if suffixed:
                best = _before_enclitic(node.children, text, start + cut, after + 1, tokens[after].end, clitic, languages, best)
            following = node.children.get(text)
            if following is None:
                if text in JOINTS:
                    after += 1
                    continue
                break
            node, stop, after = following, tokens[after].end, after + 1
            if node.found and (best is None or after > best.after or (after == best.after and stop > best.end)):
                best = Match(node.found, start + cut, stop, after, clitic)
    return best


def may_begin(root: Node[T], word: str, languages: tuple[str, ...]) -> bool:
    """Whether an entry of the tree may begin with a word: False only where `match` finds none whatever follows."""
    children = root.children
    for form, _, _ in ((word, 0, ""),) if word.isascii() or not languages else variants(word, languages):
        if form in children or any(stem in children for stem in without_enclitics(form, languages)):
            return True
    return False


def _before_enclitic(
    children: dict[str, Node[T]], word: str, start: int, after: int, end: int, clitic: str, languages: tuple[str, ...], best: Match[T] | None
) -> Match[T] | None:
    """The better of `best` and an entry that ends with the last word less a suffix."""
    if best is not None and best.after >= after:
        return best
    for stem in without_enclitics(word, languages):
        node = children.get(stem)
        if node is not None and node.found:
            return Match(node.found, start, end - len(word) + len(stem), after, clitic)
    return best


@cache
def forms(language: str, topic: str) -> tuple[tuple[str, str], ...]:
    """(key, form) of a word list with its notation expanded; the key `~` holds the list's endings."""
    lists = entries(language, topic)
    endings = lists.get("~", ())
    return tuple((key, spelled) for key, given in lists.items() if key != "~" for form in given for spelled in expand(form, endings))


@cache
def tree(topic: str, languages: tuple[str, ...]) -> Node[str]:
    """The word lists of a topic in these languages as one tree of keys."""
    root: Node[str] = Node()
    for language in languages:
        for key, form in forms(language, topic):
            root.add(form, key)
    return root
