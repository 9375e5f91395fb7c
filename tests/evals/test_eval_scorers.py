"""Scores of tiny invented records; every expected figure is counted by hand."""

from typing import Any

import pytest
from pydantic import BaseModel

from accordant.agreement import Agreement
from accordant.evals.counts import Counts, Difference, Presence, Score, combined
from accordant.evals.scorers import score

JORDAN = {"name": "Jordan", "country": "JO", "kind": "state"}
KAZAKHSTAN = {"name": "Kazakhstan", "country": "KZ", "kind": "state"}


def scored(predicted: dict[str, Any], gold: dict[str, Any]) -> Score:
    return score([predicted], [gold], Agreement)


def test_the_same_record_is_all_right() -> None:
    found = scored({"parties": [JORDAN, KAZAKHSTAN]}, {"parties": [JORDAN, KAZAKHSTAN]})
    assert found.fields == {"parties.name": Counts(2), "parties.country": Counts(2), "parties.kind": Counts(2)}
    assert (found.total.precision, found.total.recall, found.total.f1) == (1, 1, 1)
    assert found.differences == ()


def test_a_wrong_value_is_both_a_false_positive_and_a_false_negative() -> None:
    found = scored({"signing": {"on": "2025-03-03", "place": "Amman"}}, {"signing": {"on": "2025-03-02", "place": "Amman"}})
    assert found.fields == {"signing.on": Counts(0, 1, 1), "signing.place": Counts(1)}
    assert found.differences == (Difference("signing.on", "predicted", "2025-03-03"), Difference("signing.on", "gold", "2025-03-02"))


def test_an_invented_value_costs_precision_and_a_missing_one_recall() -> None:
    invented = scored({"signing": {"on": "2025-03-02", "country": "JO"}}, {"signing": {"on": "2025-03-02"}})
    assert invented.total == Counts(1, 1, 0)
    assert (invented.total.precision, invented.total.recall) == (0.5, 1)
    missing = scored({"signing": {"on": "2025-03-02"}}, {"signing": {"on": "2025-03-02", "country": "JO"}})
    assert missing.total == Counts(1, 0, 1)
    assert (missing.total.precision, missing.total.recall) == (1, 0.5)


def test_f1_is_the_harmonic_mean() -> None:
    # precision 3/4, recall 3/6: 2 * 0.75 * 0.5 / 1.25
    counts = Counts(3, 1, 3)
    assert counts.precision == 0.75
    assert counts.recall == 0.5
    assert counts.f1 == pytest.approx(0.6)


def test_a_share_of_nothing_is_no_figure() -> None:
    assert Counts().precision is Counts().recall is Counts().f1 is None
    assert Counts(0, 2, 0).recall is None
    assert Counts(0, 2, 0).precision == 0
    assert Counts(0, 2, 0).f1 == 0


def test_a_list_without_its_first_item_loses_that_item_only() -> None:
    gold = {"areas": [{"as_printed": "training"}, {"as_printed": "medicine"}, {"as_printed": "cyber defence"}]}
    found = scored({"areas": [{"as_printed": "cyber defence"}, {"as_printed": "medicine"}]}, gold)
    assert found.fields == {"areas.as_printed": Counts(2, 0, 1)}
    assert found.differences == (Difference("areas.as_printed", "gold", "training"),)


def test_an_item_goes_to_its_identity_even_where_another_shares_more_of_the_rest() -> None:
    # offices and party are swapped: by number of equal leaves alone each name would be taken for the other's
    gold = {
        "signatories": [
            {"name": "Karim Haddad", "latin_name": "Karim Haddad", "on_behalf_of": "JO"},
            {"name": "Yerlan Sadykov", "latin_name": "Yerlan Sadykov", "on_behalf_of": "KZ"},
        ]
    }
    predicted = {
        "signatories": [
            {"name": "Karim Haddad", "latin_name": "Yerlan Sadykov", "on_behalf_of": "KZ"},
            {"name": "Yerlan Sadykov", "latin_name": "Karim Haddad", "on_behalf_of": "JO"},
        ]
    }
    assert scored(predicted, gold).fields == {
        "signatories.name": Counts(2),
        "signatories.latin_name": Counts(0, 2, 2),
        "signatories.on_behalf_of": Counts(0, 2, 2),
    }


def test_swapped_offices_are_wrong_though_each_office_is_in_the_text() -> None:
    gold = {"attendees": [{"name": "A. One", "latin_name": "A. One", "office": "general"}, {"name": "B. Two", "latin_name": "B. Two", "office": "admiral"}]}
    swapped = {"attendees": [{"name": "A. One", "latin_name": "A. One", "office": "admiral"}, {"name": "B. Two", "latin_name": "B. Two", "office": "general"}]}
    assert scored(swapped, gold).fields == {"attendees.name": Counts(2), "attendees.latin_name": Counts(2), "attendees.office": Counts(0, 2, 2)}


def test_an_invented_party_beside_two_true_ones_loses_every_leaf_of_it() -> None:
    invented = {"name": "Mozambique", "country": "MZ", "kind": "state"}
    found = scored({"parties": [invented, JORDAN, KAZAKHSTAN]}, {"parties": [JORDAN, KAZAKHSTAN]})
    assert found.total == Counts(6, 3, 0)


def test_an_amount_and_its_currency_are_one_value() -> None:
    gold = {"amounts": [{"amount": {"amount": 6000000, "currency": "EUR"}}]}
    assert scored({"amounts": [{"amount": {"amount": 6000000.0, "currency": "EUR"}}]}, gold).fields == {"amounts.amount": Counts(1)}
    assert scored({"amounts": [{"amount": {"amount": 6000000, "currency": "USD"}}]}, gold).fields == {"amounts.amount": Counts(0, 1, 1)}


def test_a_list_of_codes_is_compared_without_order_each_code_once() -> None:
    found = scored({"instrument": {"domains": ["trade", "defence", "defence"]}}, {"instrument": {"domains": ["defence", "health"]}})
    assert found.fields == {"instrument.domains": Counts(1, 2, 1)}


def test_the_wording_of_a_paraphrase_is_not_scored_but_its_absence_is_counted() -> None:
    both = scored({"summary": {"text": "They agreed."}}, {"summary": {"text": "Two states signed."}})
    assert both.total == Counts()
    assert both.paraphrases == {"summary.text": Presence(both=1)}
    gold_only = scored({}, {"term": {"renewal": "Tacitly"}})
    assert gold_only.paraphrases == {"term.renewal": Presence(gold_only=1)}
    predicted_only = scored({"term": {"renewal": "Tacitly"}}, {})
    assert predicted_only.paraphrases == {"term.renewal": Presence(predicted_only=1)}
    assert scored({"term": {"renewal": None}}, {}) == Score()


def test_a_record_of_a_text_that_states_none_is_wrong_in_all_its_leaves() -> None:
    found = score([{"parties": [JORDAN], "signing": {"status": "signed"}}], [], Agreement)
    assert found.total == Counts(0, 4, 0)


def test_no_record_of_a_text_that_states_none_is_no_figure_at_all() -> None:
    assert score([], [], Agreement) == Score()


def test_no_record_of_a_text_that_states_one_misses_all_its_leaves() -> None:
    assert score([], [{"parties": [JORDAN, KAZAKHSTAN]}], Agreement).total == Counts(0, 0, 6)


def test_several_records_are_matched_before_their_leaves() -> None:
    logistics = {"instrument": {"kind": "agreement", "title": "Logistics"}, "parties": [JORDAN]}
    fisheries = {"instrument": {"kind": "memorandum_of_understanding", "title": "Fisheries"}, "parties": [JORDAN]}
    minerals = {"instrument": {"kind": "letter_of_intent", "title": "Minerals"}, "parties": [JORDAN]}
    found = score([minerals, logistics], [logistics, fisheries, minerals], Agreement)
    assert found.total == Counts(10, 0, 5)  # fisheries is missing: kind, title and three of its party


def test_scores_add_up_field_by_field() -> None:
    one = Score({"signing.on": Counts(1, 0, 0)}, {"summary.text": Presence(1, 0, 0)})
    other = Score({"signing.on": Counts(0, 1, 1), "signing.place": Counts(0, 0, 1)}, {"summary.text": Presence(0, 1, 0)})
    total = Score({"signing.on": Counts(1, 1, 1), "signing.place": Counts(0, 0, 1)}, {"summary.text": Presence(1, 1, 0)})
    assert one + other == combined([one, other]) == total
    assert total.total == Counts(1, 1, 2)


class Port(BaseModel):
    city: str
    ships: int


class Airport(BaseModel):
    city: str
    runways: int


class Node(BaseModel):
    label: str
    children: list["Node"] = []


class Plan(BaseModel):
    site: Port | Airport
    budget: dict[str, int] = {}
    tree: Node | None = None


def test_a_schema_of_ones_own_is_scored_too() -> None:
    gold = {"site": {"city": "Aqaba", "ships": 3}, "budget": {"2025": 4, "2026": 5}, "tree": {"label": "a", "children": [{"label": "b"}]}}
    predicted = {"site": {"city": "Aqaba", "runways": 3}, "budget": {"2026": 5, "2025": 7}, "tree": {"label": "a", "children": []}}
    found = score([predicted], [gold], Plan)
    assert found.fields == {
        "site.city": Counts(0, 1, 1),
        "site.ships": Counts(0, 0, 1),
        "site.runways": Counts(0, 1, 0),
        "budget.key": Counts(2),
        "budget.value": Counts(1, 1, 1),
        "tree.label": Counts(1),
        "tree.children.label": Counts(0, 0, 1),
    }
