"""Paraphrases: nothing brought in that their passages lack."""

from typing import Any

import pytest

from accordant.checks.paraphrase import paraphrase, paraphrase_of
from accordant.checks.passage import Passage

ARABIC = "وقع وزير النقل السنغالي عمر سيسي اتفاقية مدتها سنتان مع غانا بقيمة 30 مليون دولار"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Senegal's Transport Minister Omar Cisse signed a two-year agreement with Ghana.", ARABIC),
        ("The agreement is worth 30 million dollars.", ARABIC),
        ("L'accord lie le Sénégal et le Ghana.", ARABIC),
        ("Both sides agreed to one committee.", "اتفق الجانبان على لجنة"),
        ("The Joint Committee will meet first in the capital.", "ستجتمع اللجنة المشتركة في العاصمة"),
        ("Signed on 4 March 2025.", "signé le 4 mars 2025"),
        ("The agreement will be signed.", "من المرتقب توقيع الاتفاقية"),
        ("Ghana will host the drills.", "ستستضيف الدولة المناورات"),
    ],
)
def test_a_clean_paraphrase_is_never_better_than_unverifiable(value: Any, text: str) -> None:
    found = paraphrase(value, Passage(text))
    assert (found.verdict, found.reason) == ("unverifiable", "a paraphrase: no rule decides its wording")


@pytest.mark.parametrize(
    ("value", "text", "named"),
    [
        ("Transport Minister Karim Saidi signed the agreement.", ARABIC, "«Karim»"),
        ("Senegal signed an agreement with Togo.", ARABIC, "«Togo»"),
        ("The agreement lasts three years.", ARABIC, "«three»"),
        ("It is worth 80 million dollars.", ARABIC, "«80 million»"),
        ("The sides will train pilots in Tamale.", "the sides will train pilots", "«Tamale»"),
        ("Signed on 5 March 2025.", "signé le 4 mars 2025", "«5 March 2025»"),
        ("Signed in April 2025.", "signé en mars 2025", "«April 2025»"),
        ("Le Togo et le Ghana coopèrent.", "Ghana and Senegal cooperate", "«Togo»"),
    ],
)
def test_a_name_number_date_or_country_that_the_passage_lacks_is_contradicted_by_name(value: Any, text: str, named: str) -> None:
    found = paraphrase(value, Passage(text))
    assert found.verdict == "contradicted"
    assert named in found.reason


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("The agreement was signed.", "تأجيل توقيع الاتفاقية"),
        ("The agreement was signed.", "من المرتقب توقيع الاتفاقية"),
        ("L'accord a été signé.", "the two sides will sign the agreement"),
        ("The agreement was not signed.", "ont signé l'accord"),
    ],
)
def test_a_step_told_as_done_against_its_passage_is_contradicted(value: Any, text: str) -> None:
    assert paraphrase(value, Passage(text)).verdict == "contradicted"


def test_all_passages_of_an_object_count_together() -> None:
    passages = [Passage("signed by Ghana"), Passage("and by Togo")]
    assert paraphrase_of("Ghana and Togo signed.", passages).verdict == "unverifiable"
    assert paraphrase("Ghana and Togo signed.", passages[0]).verdict == "contradicted"


@pytest.mark.parametrize("value", [None, 4, "", "…"])
def test_what_is_no_text_is_malformed(value: Any) -> None:
    assert paraphrase(value, Passage("any words")).reason.startswith("malformed:")
