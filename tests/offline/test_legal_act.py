"""Legal acts about an instrument: their title, and nothing else."""

from __future__ import annotations

import pytest

from accordant import Document, extract_agreement
from accordant.offline.legal_act import legal_act_story
from accordant.offline.text import Text

ARTICLES = {
    "en": "\n\n".join(f"Article {number}\nThe competent authority shall apply the rules on origin." for number in range(1, 11)),
    "fr": "\n\n".join(f"Article {number}\nL’autorité compétente applique les règles d’origine." for number in range(1, 11)),
    "es": "\n\n".join(f"Artículo {number}\nLa autoridad competente aplicará las normas de origen." for number in range(1, 11)),
    "ru": "\n\n".join(f"Статья {number}\nУполномоченный орган применяет правила происхождения." for number in range(1, 11)),
}


@pytest.mark.parametrize(
    ("language", "head", "title"),
    [
        (
            "en",
            "Council Decision\n\nof 27 November 2001\n\non the association of the overseas territories\n\nHaving regard to the Treaty of 1957,\n\n",
            "Council Decision of 27 November 2001 on the association of the overseas territories",
        ),
        (
            "fr",
            "Décret no 4 portant application de la convention entre la France et la Suisse\n\n",
            "Décret no 4 portant application de la convention entre la France et la Suisse",
        ),
        (
            "es",
            "DECRETO SUPREMO SOBRE EL TRATADO ENTRE CHILE Y PERÚ\n\n",
            "DECRETO SUPREMO SOBRE EL TRATADO ENTRE CHILE Y PERÚ",
        ),
        (
            "ru",
            "Постановление о применении договора между Россией и Казахстаном\n\n",
            "Постановление о применении договора между Россией и Казахстаном",
        ),
    ],
)
def test_a_legal_act_about_an_instrument_gives_its_title_alone(language: str, head: str, title: str) -> None:
    record = extract_agreement(Document(head + ARTICLES[language], language=language), model="offline").values
    assert record["instrument"]["title"] == title
    assert record["instrument"]["kind"] is None
    assert record["signing"] is None
    assert record["parties"] == record["signatories"] == []


@pytest.mark.parametrize(
    "head",
    [
        "Terms of Service\n\nThese terms are an agreement between you and Acme, in Canada and in France.\n\n",
        "Employment Act\n\nAn Act on employment contracts and collective agreements.\n\n",
        "def law(article):\n    return {'treaty': article}\n\n",
        "Onion Soup from France and Italy\n\n",
    ],
)
def test_terms_of_service_home_law_code_and_recipes_give_no_record(head: str) -> None:
    assert extract_agreement(Document(head + ARTICLES["en"], language="en"), model="offline").record is None


def test_a_short_notice_about_a_treaty_is_no_legal_act() -> None:
    written = "Decree on the treaty between Chile and Peru\n\nArticle 1\nThe treaty is approved.\n\nArticle 2\nThis decree is published."
    assert legal_act_story(Text(Document(written, language="en"))) is None


ACCOUNT = (
    "MEMORANDUM\n\nThis note goes through the Agreement on the River Basin which the Governments of Kenya and Uganda negotiated for nine years. "
    "Article 1 of the Agreement defines the basin. Article 2 of the Agreement names the waters. Under Article 3 the Agreement sets up a fund. "
    "Article 4 of the Agreement speaks of floods, Article 5 of fish. The Agreement leaves the rest to Article 9. Nothing in the Agreement binds others; "
    "the Agreement is silent on dams, and the Agreement says so."
)


def test_an_account_of_an_agreement_gives_its_kind_and_no_party_and_no_day() -> None:
    record = extract_agreement(Document(ACCOUNT, language="en"), model="offline").values
    assert record["instrument"]["kind"] == "agreement"
    assert (record["parties"], record["signing"]) == ([], None)


def test_a_law_of_one_country_that_names_articles_is_no_account_of_an_agreement() -> None:
    text = ACCOUNT.replace("the Governments of Kenya and Uganda", "the towns of the coast").replace("Agreement", "Ordinance")
    assert extract_agreement(Document(text, language="en"), model="offline").record is None
