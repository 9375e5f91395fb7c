"""A number in words as a sum that grows word by word, and refuses a word that does not belong to it.

"two thousand and twenty-five" is 2025, but "five and six" are two numbers and «خمسة وعشرون» is one: without rules for what may follow what,
neighbours melt into a number nobody wrote.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accordant.checks.number_words import Order

HUNDRED, THOUSAND = Decimal(100), Decimal(1000)
_ENDLESS = Decimal("1e30")


class Sum:
    """What the words so far are worth: `closed` (thousands and above), and the part below that is still being built."""

    def __init__(self, order: Order, literal: Decimal | None = None) -> None:
        self.order = order
        self.groups: tuple[tuple[Decimal, Decimal], ...] = ()
        """(scale, what it counts times it) of each scale word so far."""
        self.current: Decimal | None = literal
        self.joined = Decimal(0)
        """What was last added after an "and"."""
        self.literal = literal is not None
        self.floor = _ENDLESS
        self.scaled = False
        self.done = False
        self.part = Decimal(0)
        self.more = Decimal(0)
        """What a word before the number adds to it: half of «साढ़े तीन»."""

    @property
    def closed(self) -> Decimal:
        return sum((amount for _, amount in self.groups), Decimal(0))

    @property
    def value(self) -> Decimal:
        return self.closed + (self.current or 0)

    @property
    def after_scale(self) -> bool:
        return self.scaled and self.current is None and not self.done

    def total(self) -> Decimal:
        total = self.value + self.more * (1 if self.current is None and self.closed == 0 else 0)
        return total.quantize(Decimal(1)) if total == total.to_integral_value() and total < _ENDLESS else total

    def start(self, value: Decimal) -> None:
        self.current, self.done = value, value != 1

    def add(self, value: Decimal, *, joined: bool, literal: bool = False) -> bool:
        """Add a number below its neighbours; False where it begins a number of its own."""
        if self.done:
            return False
        if value >= THOUSAND and not literal:  # a dual: «ألفان», «مليونين»
            power = Decimal(10) ** ((len(str(value.quantize(Decimal(1)))) - 1) // 3 * 3)
            return self.current is None and power < self.floor and self.add(value / power, joined=joined) and self.scale(power, joined=False)
        if self.current is None:
            if self.closed and value >= self.floor:
                return False
            self.current, self.literal, self.joined = value, literal, value if joined else Decimal(0)
            if self.more:
                self.current, self.literal, self.more = value + self.more, True, Decimal(0)
            return True
        if self.literal or literal or not self._fits(self.current, value, joined=joined):
            return False
        self.joined = value if joined and self.current % HUNDRED == 0 else Decimal(0)
        self.current += value
        return True

    def add_digits(self, value: Decimal) -> bool:
        """Add digits below the last scale; False where there is no room for them."""
        if self.current is None:
            return self.add(value, joined=True, literal=True)
        if self.done or self.literal:
            return False
        self.current, self.literal = self.current + value, True
        return True

    def _fits(self, current: Decimal, value: Decimal, *, joined: bool) -> bool:
        rest = current % HUNDRED
        if not value:
            return False
        if rest == 0:
            return current >= HUNDRED and value < HUNDRED
        if joined and self.order.units_first and rest < 10 and 20 <= value < HUNDRED and value % 10 == 0:
            return True
        ten_before = rest >= (10 if self.order.ten_and_units else 20) and rest % 10 == 0 and value < 10
        return ten_before and (self.order.tens_and_units if joined else not self.order.units_first)

    def can_scale(self, power: Decimal, *, joined: bool) -> bool:
        if self.done:
            return bool(self.part) and power <= self.floor and not joined
        if power == HUNDRED:
            return (self.current is None and self.floor > HUNDRED) or (
                self.current is not None and not joined and self.current > 0 and (self.literal or self.current < HUNDRED)
            )
        if any(scale == power for scale, _ in self.groups):
            return False
        return self.current is None or (not joined and self.current > 0)

    def scale(self, power: Decimal, *, joined: bool) -> bool:
        """Multiply what is open by a hundred, a thousand, a million; False where the word does not belong to this number."""
        if not self.can_scale(power, joined=joined):
            return False
        self.scaled = True
        if self.part:  # «مليون ونصف مليون»
            self.groups = (*self.groups, (power, self.part * (power - self.floor)))
            self.part = Decimal(0)
            return True
        if power == HUNDRED:
            self.current = (self.current or 1 + self.more) * HUNDRED
            self.literal, self.more = False, Decimal(0)
            return True
        below = sum((amount for scale, amount in self.groups if scale < power), Decimal(0))
        if self.current is None and not below:
            count = 1 + self.more
            self.more = Decimal(0)
        else:
            count = below + (self.current or 0)
        self.groups = (*(group for group in self.groups if group[0] >= power), (power, count * power))
        self.current, self.floor, self.literal = None, power, False
        return True

    def fraction(self, part: Decimal) -> None:
        """A half or another part of the last scale ("a million and a half"), or of one ("two and a half")."""
        if self.current is None and self.scaled:
            self.groups = (*self.groups, (self.floor, part * self.floor))
            self.done, self.part = True, part
        else:
            self.current, self.literal = (self.current or 0) + part, True

    def plus(self, part: Decimal) -> None:
        """Let the number that follows be greater by a part: «साढ़े», «سوا», «पौने»."""
        self.more = part

    def times(self, dozen: Decimal) -> None:
        self.current, self.literal, self.done = (self.current or 1) * dozen, True, False

    def over(self, below: Decimal) -> None:
        """Divide: "two thirds" by three; of "a hundred and three quarters" only the three."""
        whole = self.value - self.joined if 0 < self.joined < below else Decimal(0)
        self.current, self.literal = whole + (self.value - whole) / below, True
        self.groups = ()

    def maybe(self, power: Decimal) -> Sum:
        """This number read with an abbreviation after it as its scale."""
        other = Sum(self.order)
        other.groups, other.scaled, other.done = ((power, self.value * power),), True, True
        return other

    def ordinal(self, value: Decimal, *, joined: bool = False) -> bool:
        """Make it an ordinal: "twenty" + "fourth"."""
        if not self.literal and self.add(value, joined=joined):
            self.done = True
            return True
        return False

    def suffixed(self) -> bool:
        """Make a number in digits an ordinal: "4" + "th"."""
        self.done = self.done or self.literal
        return self.literal
