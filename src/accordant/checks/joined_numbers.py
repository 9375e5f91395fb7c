"""Numbers that only make sense with their neighbour: "2 1/4", "between 5 and 6 million", "one twenty-fifth".

Read alone, the five is five and not five million, and a quarter is all that is left of two and a quarter.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accordant.checks.number_words import Atom, Numeral
    from accordant.checks.words import Node, Token

_TEN, THOUSAND = Decimal(10), Decimal(1000)


def mixed(found: list[Numeral], tokens: list[Token], root: Node[Atom], *, units_first: bool = False) -> list[Numeral]:
    """With a whole number and its fraction made one ("2 1/4", «ثلاث وعشرون وثلاثة أخماس»), and "one twenty-fifth" a fraction."""
    out: list[Numeral] = []
    for each in found:
        last = out[-1] if out else None
        gap = tokens[last.after : each.first] if last else []
        joined = all(any(atom.kind in {"and", "point"} for atom in root.children[token.text].found) for token in gap if token.text in root.children)
        near = last is not None and last.kind in {"cardinal", "loose"} and len(gap) < 2 and joined and all(t.text in root.children for t in gap)
        if last is not None and near and each.kind == "fraction" and each.values[0] < 1 and last.values[0] == int(last.values[0]):
            worded = not gap and not each.digits and not tokens[each.first].text.startswith("و")
            if worded and (last.digits or not units_first):  # "twenty three fifths" are 23; "twintig drie vijfde" only 20 and three
                out.append(each)
                continue
            part = each.values[0] if last.values[0] >= 0 else -each.values[0]
            out[-1] = last._replace(end=each.end, after=each.after, values=(last.values[0] + part,), kind="fraction")
        elif last is not None and near and gap and each.kind == "fraction" and each.values[0] < _TEN and last.values[0] >= _TEN and last.values[0] % _TEN == 0:
            sums = (last.values[0] + each.values[0], each.values[0])  # "vingt et trois et demi": one number or two
            out[-1] = last._replace(end=each.end, after=each.after, values=sums, kind="fraction", open=True)
        elif last is not None and near and gap and 0 < each.base < 1 and each.values[0] >= THOUSAND > last.values[0] == int(last.values[0]) > 0:
            values = tuple((last.values[0] / each.base + 1) * value for value in each.values)  # "five and three quarters million"
            out[-1] = last._replace(end=each.end, after=each.after, values=tuple(map(_whole, values)), kind="cardinal", base=last.values[0] + each.base)
        elif last is not None and near and not gap and each.kind == "ordinal" and last.values[0] == 1 and not last.digits and each.values[0] > 2:
            out[-1] = last._replace(end=each.end, after=each.after, values=(1 / each.values[0],), kind="fraction")
        else:
            out.append(each)
    return out


def _whole(value: Decimal) -> Decimal:
    return Decimal(int(value)) if value == value.to_integral_value() else value


def divided(found: list[Numeral], tokens: list[Token], words: frozenset[str], ratios: frozenset[str], below: frozenset[str]) -> list[Numeral]:
    """With «पाँच बटा आठ», "bir bölü dört", "one over twenty" and "três duzentos avos" made one fraction.

    `words` divide any two numbers, `ratios` only where the first is in words ("3 over 5" may be anything), `below` stand after the second.
    """
    out: list[Numeral] = []
    for each in found:
        last = out[-1] if out else None
        gap = " ".join(token.text for token in tokens[last.after : each.first]) if last else ""
        following = tokens[each.after].text if each.after < len(tokens) else ""
        if last is not None and not gap and following in below and last.kind in {"cardinal", "article", "loose"} and each.kind == "cardinal" and each.values[0] > 1:
            end = tokens[each.after].end
            out[-1] = last._replace(end=end, after=each.after + 1, values=(last.values[0] / each.values[0],), kind="fraction", open=each.open)
            continue
        ratio = gap in ratios and last is not None and not last.digits and abs(last.values[0]) < each.values[0]
        if last is not None and gap and (gap in words or ratio) and last.kind in {"cardinal", "article", "loose"} and each.kind == "cardinal" and each.values[0] > 1:
            out[-1] = last._replace(end=each.end, after=each.after, values=(last.values[0] / each.values[0],), kind="fraction", open=each.open)
        else:
            out.append(each)
    return out


def shares(found: list[Numeral], tokens: list[Token], words: frozenset[str]) -> list[Numeral]:
    """With "a quarter of a million" made one number."""
    out: list[Numeral] = []
    for each in found:
        last = out[-1] if out else None
        gap = [token.text for token in tokens[last.after : each.first]] if last else []
        power = not each.digits and each.values[0] >= THOUSAND and each.values[0] == Decimal(10) ** each.values[0].adjusted()
        if last is not None and gap and power and last.kind == "fraction" and last.values[0] < 1 and all(text in words for text in gap):
            values = tuple(last.values[0] * value for value in each.values)
            whole = tuple(map(_whole, values))
            out[-1] = last._replace(end=each.end, after=each.after, values=whole, kind="cardinal", open=each.open, base=last.values[0])
        else:
            out.append(each)
    return out


def scaled(found: list[Numeral], tokens: list[Token], words: frozenset[str]) -> list[Numeral]:
    """In "between 5 and 6 million" the 5 are millions too."""
    for i in range(len(found) - 2, -1, -1):
        low, high = found[i], found[i + 1]
        between = [token.text for token in tokens[low.after : high.first]]
        if len(between) != 1 or between[0] not in words or low.kind == "ordinal" or high.kind == "ordinal":
            continue
        if high.kind == "percent" and low.kind == "cardinal":
            found[i] = low._replace(kind="percent")
        scale = high.values[0] / high.base if high.base > 0 else Decimal(1)
        if scale >= THOUSAND and low.values[0] == low.base and low.base < THOUSAND and low.base <= high.base and low.digits == high.digits:
            found[i] = low._replace(values=tuple(value * scale for value in low.values))
    return found
