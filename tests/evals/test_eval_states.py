"""Short names and names in full of one state."""

from __future__ import annotations

import pytest

from accordant.agreement import Agreement
from accordant.evals.scorers import score
from accordant.evals.states import state


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Sénégal", "SN"),
        ("la République du Sénégal", "SN"),
        ("Royaume d’Espagne", "ES"),
        ("المملكة الأردنية الهاشمية", "JO"),
        ("الأردن", "JO"),
        ("Республики Казахстан", "KZ"),
        ("Соединёнными Штатами Америки", "US"),
        ("中华人民共和国", "CN"),
        ("Independent State of Papua New Guinea", "PG"),
        ("جمهوری اسلامی ایران", "IR"),
        ("भारत गणराज्य", "IN"),
        ("Ministry of Defence of Kenya", None),
        ("Chad and Jordan", None),
        ("Port of Spain", None),
        ("Bank of Ghana", None),
        ("李克强", None),
        ("", None),
    ],
)
def test_a_name_is_one_of_a_state_only_as_a_whole(name: str, code: str | None) -> None:
    assert state(name) == code


def parties(*names: str) -> dict[str, object]:
    return {"parties": [{"name": name, "kind": "state"} for name in names]}


def test_the_short_name_of_a_state_and_its_name_in_full_are_one_answer() -> None:
    found = score([parties("Sénégal", "Royaume d’Espagne")], [parties("République du Sénégal", "Espagne")], Agreement).fields["parties.name"]
    assert (found.true_positives, found.false_positives, found.false_negatives) == (2, 0, 0)


def test_one_name_of_a_state_stands_for_one_of_gold() -> None:
    found = score([parties("Sénégal", "Mali")], [parties("République du Sénégal", "Espagne")], Agreement).fields["parties.name"]
    assert (found.true_positives, found.false_positives, found.false_negatives) == (1, 1, 1)
