"""States that the signing only counts are those of the sentence before, if it names just so many; talks that go on are told as talks."""

from __future__ import annotations

import pytest

import accordant
from accordant import Agreement, Document


def read(text: str, language: str, published: str | None = None) -> Agreement | None:
    record = accordant.extract_agreement(Document(text, language=language, published=published), model="offline").record
    assert record is None or isinstance(record, Agreement)
    return record


COUNTED = {
    "en": "The foreign ministers of Kenya, Norway and Peru met in Nairobi on Monday.\n\nThe ministers of the three countries signed a memorandum of understanding on fisheries.",
    "zh": "肯尼亚外交部长、挪威外交部长和秘鲁外交部长来访。\n\n三国外长共同签署了《渔业合作谅解备忘录》。",
    "ru": "Министры Кении, Норвегии и Перу прибыли в столицу.\n\nМинистры трех стран подписали меморандум о сотрудничестве в области рыболовства.",
}


@pytest.mark.parametrize("language", COUNTED)
def test_three_states_are_those_of_the_sentence_before(language: str) -> None:
    record = read(COUNTED[language], language)
    assert record is not None
    assert {each.country for each in record.parties} == {"KE", "NO", "PE"}
    assert record.signing is not None
    assert record.signing.status == "signed"


def test_where_more_are_named_than_counted_nobody_is_a_party() -> None:
    text = "The foreign ministers of Kenya, Norway, Peru and Chile met in Nairobi on Monday.\n\nThe ministers of the three countries signed a memorandum of understanding on fisheries."
    record = read(text, "en")
    assert record is None or not record.parties


def test_a_round_of_talks_is_a_negotiation_and_its_town_no_place_of_signing() -> None:
    text = (
        "Kenya ile Norveç arasındaki balıkçılık anlaşmasına yönelik görüşmelerin ikinci turu Oslo'da yapıldı.\n\n"
        "Tarım Bakanlığı kaynaklarına göre taraflar kotaları ele aldı."
    )
    record = read(text, "tr", "2026-02-12")
    assert record is not None
    assert record.signing is not None
    assert (record.signing.status, record.signing.place) == ("under_negotiation", None)
    assert {each.country for each in record.parties} == {"KE", "NO"}


def test_who_looked_on_by_invitation_is_called_without_it() -> None:
    text = "中国与肯尼亚签署渔业协定。四川省省长赵刚应邀见证签署。"
    record = read(text, "zh")
    assert record is not None
    assert "赵刚应邀" not in {each.name for each in record.attendees}


def test_a_continent_in_direct_speech_is_no_place_of_signing() -> None:
    text = 'Enerji Bakanı Ali Demir ile Cezayir Enerji Bakanı Karim Saidi mutabakat zaptı imzaladı.\n\nDemir, imzaların ardından, "Cezayir, Afrika\'daki en büyük ortaklarımızdan biri." dedi.'
    record = read(text, "tr", "2026-02-12")
    assert record is None or record.signing is None or record.signing.place is None
