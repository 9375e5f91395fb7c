"""Quotes changed as models change them, looked for by accordant, str.find, rapidfuzz and langextract.

    python benchmarks/alignment.py [--quotes 30] [--seed 1] [--langextract /path/to/python] [--growth] [--plot growth.svg]

For twenty languages (benchmarks/alignment_texts: invented reports, and under `---` quotes that they do not state) runs of words are
cut out of the text, changed in one way each, and looked for in a document of some 4,000 characters. `right` is found at the very
characters (punctuation at the edges aside); `false` is a quote that is not there, found all the same. Changes are drawn from the seed
by rules that know nothing of the aligner.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import statistics
import subprocess
import sys
import time
import unicodedata
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent
TEXTS = HERE / "alignment_texts"
ELLIPSIS = re.compile(r" (?:…|\.\.\.|\[\.\.\.\]|\(…\)) ")
UNSPACED = ("zh", "ja")
ARABIC_SCRIPT = ("ar", "fa", "ur")
LENGTH = 4_000
RAPIDFUZZ_AT_LEAST = 90

DENIALS = frozenset(  # left out, they make another statement: no harmless change
    ["not", "no", "neither", "never", "without", "ne", "pas", "ni", "sans", "aucun", "لا", "لم", "لن", "دون", "ولا", "no", "ni", "sin", "não", "nem", "sem", "nicht", "kein", "keine", "ohne", "non", "né", "senza", "geen", "niet", "zonder", "inte", "utan", "ingen", "değil", "olmadan", "не", "ни", "без", "ні", "немає", "жодна", "هیچ", "نه", "بدون", "نہیں", "کوئی", "بغیر", "नहीं", "बिना", "tidak", "tanpa", "bila", "hakuna", "없이", "않았다고", "없다"]
)

Span = tuple[int, int] | None
Aligner = Callable[[str], Span]


def texts() -> dict[str, tuple[str, list[str]]]:
    found = {}
    for path in sorted(TEXTS.glob("*.txt")):
        text, _, absent = path.read_text("utf-8").partition("\n---\n")
        found[path.stem] = text, [line for line in absent.splitlines() if line]
    return found


# ---- changes: quote, random numbers -> quote, or None where it does not apply


def replaced(quote: str, table: dict[str, str]) -> str | None:
    changed = "".join(table.get(char, char) for char in quote)
    return changed if changed != quote else None


def inserted(quote: str, marks: str, rng: random.Random, after: Callable[[str], bool], share: float = 0.4) -> str | None:
    changed = "".join(char + rng.choice(marks) if after(char) and rng.random() < share else char for char in quote)
    return changed if changed != quote else None


def is_arabic(char: str) -> bool:
    return "\u0621" <= char <= "\u064a" and char != "\u0640"


def letters(quote: str) -> list[int]:
    return [i for i, char in enumerate(quote) if char.isalpha() and not unicodedata.combining(char)]


def wrong(quote: str, rng: random.Random, count: int) -> str | None:
    """Letters put in, left out, changed or swapped, each in a place of its own.

    Not the first and the last, without which a shorter quote is there as it stands, none of a word that denies, and none of a word of
    less than four characters, which a letter turns into another: "of", "or", "on".
    """
    spaced = max(map(len, quote.split(" "))) < 15
    kept = {
        i for word in re.finditer(r"[\w\u0900-\u0963]+", quote)
        if word.group().lower() in DENIALS or (spaced and len(word.group()) < 4) for i in range(*word.span())
    }  # fmt: skip
    places = [i for i in letters(quote)[1:-1] if i not in kept]
    if len(places) < 20 * count and len(places) < 12 + 8 * count:
        return None
    pool = sorted({quote[i].lower() for i in places})
    chars = list(quote)
    for place in rng.sample(places, count):
        kind = rng.choice("cxis") if len(quote) > place + 1 and quote[place + 1].isalpha() else rng.choice("cxi")
        letter = rng.choice([other for other in pool if other != quote[place].lower()])
        if kind == "c":
            chars[place] = letter
        elif kind == "x":
            chars[place] = ""
        elif kind == "i":
            chars[place] += letter
        elif place + 1 in places and chars[place] and chars[place + 1] != chars[place] and len(chars[place]) == len(chars[place + 1]) == 1:
            chars[place], chars[place + 1] = chars[place + 1], chars[place]
        else:
            chars[place] = letter
    changed = "".join(chars)
    return changed if changed != quote else None


def without_a_word(quote: str, rng: random.Random) -> str | None:
    words = quote.split(" ")
    solid = [i for i, word in enumerate(words) if any(map(str.isalnum, word))]
    inner = [i for i in solid[1:-1] if words[i].isalpha() and words[i].lower() not in DENIALS]
    if len(words) < 5 or not inner:
        return None
    gone = rng.choice(inner)
    return " ".join(words[:gone] + words[gone + 1 :])


def with_ellipsis(quote: str, rng: random.Random) -> str | None:
    words = quote.split(" ")
    if len(words) < 7:
        return None
    return " ".join(words[:3]) + rng.choice([" … ", " ... ", " [...] ", " (…) "]) + " ".join(words[-3:])


def hyphenated(quote: str, rng: random.Random) -> str | None:
    places = [i for i in range(2, len(quote) - 2) if quote[i - 2 : i + 2].isalpha() and quote[i].isascii()]
    if not places:
        return None
    place = rng.choice(places)
    return quote[:place] + "-\n" + quote[place:]


def one_space(quote: str, rng: random.Random, instead: str) -> str | None:
    places = [i for i, char in enumerate(quote) if char == " " and not (quote[i - 1].isdigit() and quote[i + 1 : i + 2].isdigit())]
    if not places:
        return None
    place = rng.choice(places)
    return quote[:place] + instead + quote[place + 1 :]


def other_digits(quote: str, rng: random.Random) -> str | None:
    zero = rng.choice([0x660, 0x6F0, 0x966, 0xFF10])
    changed = "".join(chr(zero + unicodedata.decimal(char)) if char.isdecimal() else char for char in quote)
    return changed if changed != quote else None


def unaccented(quote: str, _: random.Random) -> str | None:
    changed = "".join(
        unicodedata.normalize("NFD", char)[0] if "LATIN" in unicodedata.name(char, "") else char for char in unicodedata.normalize("NFC", quote)
    )
    return changed if changed != quote else None


QUOTES = {"“": '"', "”": '"', "„": '"', "«": "“", "»": "”", "’": "'", "'": "’", '"': "”"}
DASHES = {"-": "\u2011", "–": "-", "—": "–"}
ALEFS = {"أ": "ا", "إ": "ا", "آ": "ا", "ا": "أ", "ى": "ي", "ي": "ى", "ة": "ه", "ؤ": "و", "ئ": "ي"}
LIGATURES = {"fi": "ﬁ", "fl": "ﬂ", "ff": "ﬀ", "لا": "ﻻ", "الله": "ﷲ", "oe": "œ", "...": "…"}

CHANGES: dict[str, Callable[[str, random.Random], str | None]] = {
    "as it stands": lambda q, _: q,
    "diacritics added": lambda q, r: inserted(q, "\u064b\u064e\u0650\u064f\u0651\u0652", r, is_arabic),
    "diacritics dropped": lambda q, _: q.replace("\u0651", "") if "\u0651" in q else None,
    "alef, hamza, ya, ta marbuta": lambda q, r: "".join(
        ALEFS[c] if c in ALEFS and r.random() < 0.5 else c for c in q) if any(c in ALEFS for c in q) else None,
    "tatweel": lambda q, r: inserted(q, "\u0640", r, is_arabic, 0.15),
    "accents dropped": unaccented,
    "digits of another script": other_digits,
    "other quote marks": lambda q, _: replaced(q, QUOTES),
    "other dashes": lambda q, _: replaced(q, DASHES),
    "doubled spaces": lambda q, _: q.replace(" ", "  ") if " " in q else None,
    "a space missing": lambda q, r: one_space(q, r, ""),
    "all spaces missing": lambda q, _: q.replace(" ", "") if " " in q else None,
    "a line break": lambda q, r: one_space(q, r, "\n"),
    "hyphenation": hyphenated,
    "bidi and zero-width marks": lambda q, r: inserted(q, "\u200b\u200e\u200f\u2060\u202b\u202c", r, str.isalnum, 0.2),
    "NFD": lambda q, _: d if (d := unicodedata.normalize("NFD", q)) != q else None,
    "full width": lambda q, _: replaced(q, {chr(c): chr(c + 0xFEE0) for c in range(0x21, 0x7F)} | {" ": "\u3000"}),
    "ligatures": lambda q, _: c if (c := _ligatures(q)) != q else None,
    "upper case": lambda q, _: u if (u := q.upper()) != q else None,
    "an ellipsis": with_ellipsis,
    "one letter wrong": lambda q, r: wrong(q, r, 1),
    "two letters wrong": lambda q, r: wrong(q, r, 2),
    "a word dropped": without_a_word,
}  # fmt: skip


def _ligatures(quote: str) -> str:
    for plain, joined in LIGATURES.items():
        quote = quote.replace(plain, joined)
    return quote


def absent(text: str, quote: str, rng: random.Random, words: list[str]) -> dict[str, str]:
    """Quotes that the text does not state: with another digit, and with a word replaced by another of the same text."""
    made: dict[str, str] = {}
    around = text[max(0, text.index(quote) - 40) : text.index(quote) + len(quote) + 40]
    digits = [i for i, char in enumerate(quote) if char.isdecimal()]
    if digits:
        place = rng.choice(digits)
        digit = unicodedata.decimal(quote[place])
        made["another digit"] = quote[:place] + chr(ord(quote[place]) - digit + (digit + rng.randrange(1, 10)) % 10) + quote[place + 1 :]
    parts = quote.split(" ")
    inner = [i for i, part in enumerate(parts) if len(part) > 3 and part.isalpha()]
    if inner and len(parts) > 2:
        place = rng.choice(inner)
        capital = parts[place][0].isupper()
        others = [w for w in words if w != parts[place] and w[0].isupper() == capital and w.lower() not in around.lower()]
        if others:
            made["another name or word"] = " ".join([*parts[:place], rng.choice(others), *parts[place + 1 :]])
    return {kind: changed for kind, changed in made.items() if changed not in text}


def runs(text: str, language: str, rng: random.Random, count: int) -> list[tuple[int, int]]:
    """Runs of whole words, each of them once in the text."""
    if language in UNSPACED:
        starts = [i for i in range(len(text) - 12) if text[i].isalpha()]
        spans = [(s, min(len(text), s + rng.randrange(10, 26))) for s in rng.choices(starts, k=6 * count)]
        spans = [(s, e) for s, e in spans if "\n" not in text[s:e] and not text[e - 1 : e + 1].isdecimal()]
    else:
        words = [m.span() for m in re.finditer(r"\S+", text)]
        spans = []
        for first in rng.choices(range(len(words) - 4), k=4 * count):
            last = min(len(words) - 1, first + rng.randrange(3, 11))
            spans.append((words[first][0], words[last][1]))
        spans = [(s, e) for s, e in spans if "\n" not in text[s:e] and e - s >= 15]
    return [span for span in dict.fromkeys(spans) if text.count(text[slice(*span)]) == 1][:count]


def trimmed(text: str, span: Span) -> Span:
    if span is None:
        return None
    start, end = span
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not (text[end - 1].isalnum() or unicodedata.category(text[end - 1]).startswith("M")):
        end -= 1
    return start, end


def script(text: str) -> str:
    """The first word of its first letter's name, e.g. LATIN: a text is filled up with others of other scripts."""
    return unicodedata.name(next(filter(str.isalpha, text))).split()[0]


def cases(quotes: int, seed: int) -> list[dict[str, object]]:
    """Documents with changed quotes: kind, quote, and the span expected (None: not there)."""
    known = texts()
    made: list[dict[str, object]] = []
    languages = list(known)
    for number, language in enumerate(languages):
        rng = random.Random(f"{seed} {language}")
        text, not_there = known[language]
        document = text
        for other in languages[number + 1 :] + languages[:number]:
            if script(known[other][0]) == script(text):
                continue
            document += "\n\n" + known[other][0]
            if len(document) >= LENGTH:
                break
        words = sorted({w for w in re.findall(r"[^\W\d_]+", text) if len(w) > 3})
        found: list[tuple[str, str, Span]] = [("not there, by hand", quote, None) for quote in not_there]
        for start, end in runs(text, language, rng, quotes):
            quote = text[start:end]
            for kind, change in CHANGES.items():
                changed = change(quote, rng)
                if changed is not None and (kind != "an ellipsis" or all(text.count(piece) == 1 for piece in ELLIPSIS.split(changed))):
                    found.append((kind, changed, trimmed(document, (start, end))))
            found.extend((kind, changed, None) for kind, changed in absent(text, quote, rng, words).items())
        made.append({"language": language, "document": document[:LENGTH] if len(text) < LENGTH else text, "quotes": found})
    return made


# ---- aligners: language, document -> quote -> span


def accordant_aligner(language: str, text: str) -> Aligner:
    from accordant import Document, align

    document = Document(text, language=language)

    def found(quote: str) -> Span:
        alignment = align(quote, document)
        return None if alignment is None else (alignment.start, alignment.end)

    return found


def find_aligner(_: str, text: str) -> Aligner:
    def found(quote: str) -> Span:
        start = text.find(quote)
        return None if start < 0 else (start, start + len(quote))

    return found


def rapidfuzz_aligner(_: str, text: str) -> Aligner:
    from rapidfuzz.fuzz import partial_ratio_alignment

    def found(quote: str) -> Span:
        alignment = partial_ratio_alignment(quote, text, score_cutoff=RAPIDFUZZ_AT_LEAST)
        return None if alignment is None else (alignment.dest_start, alignment.dest_end)

    return found


def langextract_aligner(_: str, text: str) -> Aligner:
    from langextract import data
    from langextract.resolver import WordAligner

    aligner = WordAligner()

    def found(quote: str) -> Span:
        extraction = data.Extraction(extraction_class="quote", extraction_text=quote)
        groups = aligner.align_extractions([[extraction]], text)
        for aligned in groups[0] if groups else []:
            if aligned.char_interval is not None:
                return aligned.char_interval.start_pos, aligned.char_interval.end_pos
        return None

    return found


ALIGNERS = {"accordant": accordant_aligner, "str.find": find_aligner, "rapidfuzz": rapidfuzz_aligner, "langextract": langextract_aligner}


def measured(name: str, documents: list[dict[str, object]]) -> dict[str, list[tuple[bool, bool, float]]]:
    """By kind of change, for each quote: found, right, milliseconds."""
    by_kind: dict[str, list[tuple[bool, bool, float]]] = defaultdict(list)
    for case in documents:
        text = str(case["document"])
        found = ALIGNERS[name](str(case["language"]), text)
        found("warm up the aligner")
        for kind, quote, expected in case["quotes"]:  # type: ignore[attr-defined]
            before = time.perf_counter()
            try:
                span = found(quote)
            except Exception:  # noqa: BLE001 - a peer may choke on a quote: not found
                span = None
            spent = (time.perf_counter() - before) * 1000
            right = span is not None and expected is not None and trimmed(text, span) == tuple(expected)
            by_kind[kind].append((span is not None, right, spent))
    return by_kind


def growth() -> list[tuple[int, float, float, float]]:
    """Characters, and milliseconds to prepare, for the median quote, and for one that is not there."""
    from accordant import Document, align

    text = texts()["en"][0] + "\n"
    rows = []
    for size in (1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000):
        filler = "".join(f"In case {i} the committee of district {i * 7919 % 9973} deferred its plan. " for i in range(size // 60 + 1))
        document = Document((filler[: max(0, size - len(text))] + text)[:size] if size > 2000 else text[:size], language="en", limit=20_000_000)
        before = time.perf_counter()
        align("each party may train 210 officers in the mountains", document)
        prepared = (time.perf_counter() - before) * 1000
        last = document.text[-900:]
        quotes = [last[start:end].upper() for start, end in runs(last, "en", random.Random(size), 15)]
        spent = []
        for quote in quotes:
            before = time.perf_counter()
            align(quote, document)
            spent.append((time.perf_counter() - before) * 1000)
        before = time.perf_counter()
        align("each party may train 210 officers in the mountains", document)
        rows.append((size, prepared, statistics.median(spent), (time.perf_counter() - before) * 1000))
    return rows


def draw(grown: list[tuple[int, float, float, float]], path: Path) -> None:
    """The growth on two logarithmic axes, beside a line that grows as the text does."""
    import matplotlib as mpl

    mpl.use("Agg")
    mpl.rcParams["svg.hashsalt"] = "accordant"
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7, 4.5))
    sizes = [row[0] for row in grown]
    for column, name in ((1, "to prepare the text, once"), (3, "a quote that is not there"), (2, "a quote that is there, median")):
        axes.loglog(sizes, [row[column] for row in grown], marker="o", label=name)
    axes.loglog(sizes, [grown[-1][1] * size / sizes[-1] for size in sizes], linestyle=":", color="grey", label="linear growth")
    axes.set_xlabel("characters of the text")
    axes.set_ylabel("milliseconds")
    axes.grid(visible=True, which="major", alpha=0.3)
    axes.legend()
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--quotes", type=int, default=30, help="runs of words cut out of each text")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--langextract", metavar="PYTHON", help="an interpreter that has langextract, if this one has not")
    options.add_argument("--growth", action="store_true", help="the time from 1,000 to 10,000,000 characters")
    options.add_argument("--plot", metavar="FILE", type=Path, help="draw the growth into an image (.svg, .png); needs matplotlib")
    options.add_argument("--misses", type=int, default=0, help="print so many quotes that accordant gets wrong")
    options.add_argument("--child", help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.child:
        print(json.dumps(measured(chosen.child, json.load(sys.stdin))))
        return
    documents = cases(chosen.quotes, chosen.seed)
    results = {name: measured(name, documents) for name in ("accordant", "str.find", "rapidfuzz")}
    if chosen.langextract:
        done = subprocess.run([chosen.langextract, __file__, "--child", "langextract"], input=json.dumps(documents), capture_output=True, text=True, check=True)
        results["langextract"] = json.loads(done.stdout)
    print(table(results))
    if chosen.misses:
        print_misses(documents, chosen.misses)
    if chosen.growth or chosen.plot:
        grown = growth()
        print("\n characters   prepare ms   a quote ms   not there ms")
        for size, *spent in grown:
            print(f"{size:>11,}" + "".join(f"{value:>13.3f}" for value in spent))
        if chosen.plot:
            draw(grown, chosen.plot)


def table(results: dict[str, dict[str, list[tuple[bool, bool, float]]]]) -> str:
    kinds = list(results["accordant"])
    there = [kind for kind in CHANGES if kind in kinds]
    gone = [kind for kind in kinds if kind not in CHANGES]
    lines = [f"{'right of':<29}{'':>6}" + "".join(f"{name:>13}" for name in results)]
    lines += [f"{kind:<29}{len(results['accordant'][kind]):>6}" + "".join(f"{_share(rows[kind], 1):>13}" for rows in results.values()) for kind in there]
    lines += ["", f"{'found though not there':<35}"]
    lines += [f"{kind:<29}{len(results['accordant'][kind]):>6}" + "".join(f"{_share(rows[kind], 0):>13}" for rows in results.values()) for kind in gone]
    every = {name: [row[2] for found in rows.values() for row in found] for name, rows in results.items()}
    lines += ["", f"{'ms a quote, median':<35}" + "".join(f"{statistics.median(spent):>13.4f}" for spent in every.values())]
    lines += [f"{'ms a quote, mean':<35}" + "".join(f"{statistics.mean(spent):>13.4f}" for spent in every.values())]
    return "\n".join(lines)


def _share(rows: list[tuple[bool, bool, float]], index: int) -> str:
    return f"{100 * sum(row[index] for row in rows) / len(rows):.1f} %"


def print_misses(documents: list[dict[str, object]], most: int) -> None:
    for case in documents:
        text = str(case["document"])
        found = accordant_aligner(str(case["language"]), text)
        for kind, quote, expected in case["quotes"]:  # type: ignore[attr-defined]
            span = found(quote)
            if (trimmed(text, span) != expected) if expected else span:
                stated = text[slice(*expected)] if expected else ""
                print(f"\n{case['language']} {kind}\n   quote {quote!r}\n   there {stated!r}\n   found {text[slice(*span)] if span else None!r}")
                most -= 1
                if most <= 0:
                    return


if __name__ == "__main__":
    main()
