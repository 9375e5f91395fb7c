"""Latin-script names of persons against names printed in Arabic and Latin letters."""

from typing import Any

import pytest

from accordant.checks.passage import Passage
from accordant.checks.person import person


@pytest.mark.parametrize(
    ("value", "text", "expected"),
    [
        ("Abdelkader Mansouri", "وزير النقل عبد القادر المنصوري", "عبد القادر المنصوري"),
        ("Abd al-Qadir al-Mansuri", "وزير النقل عبد القادر المنصوري", "عبد القادر المنصوري"),
        ("Abdulqader Almansouri", "عبدالقادر المنصوري", "عبدالقادر المنصوري"),
        ("Mohamed Bouzidi", "التقى بمحمد بوزيدي", "محمد بوزيدي"),
        ("Muhammad Buzidi", "محمد بوزيدي", "محمد بوزيدي"),
        ("Tariq Mehmood Khan", "خان طارق محمود", "خان طارق محمود"),
        ("General Youssef Chahine", "الفريق يوسف شاهين", "يوسف شاهين"),
        ("Y. Shaheen", "يوسف شاهين", "يوسف شاهين"),
        ("Chahine", "يوسف شاهين", "شاهين"),
        ("Noureddine Bensaid", "نور الدين بن سعيد", "نور الدين بن سعيد"),
        ("Amina Benali", "أمينة بنعلي", "أمينة بنعلي"),
        ("Amina Ben Ali", "السيدة أمينة بنعلي", "أمينة بنعلي"),
        ("Mohammed VI", "الملك محمد السادس", "محمد السادس"),
        ("Hassane Jebbari", "حسن الجباري", "حسن الجباري"),
        ("Khalid Al-Otaibi", "خالد العتيبي", "خالد العتيبي"),
        ("John Kerry", "جون كيري", "جون كيري"),
        ("Nizar Qabbani", "signed by Nizar Kabbani", "Nizar Kabbani"),
        ("Jose Munoz", "le ministre José Muñoz", "José Muñoz"),
        ("Mohamed Saleh", "Dr Muhammad Salih, le ministre", "Muhammad Salih"),
        ("Karl Müller", "Karl Mueller", "Karl Mueller"),
    ],
)
def test_a_usual_spelling_of_the_printed_name_is_supported_at_its_characters(value: Any, text: str, expected: Any) -> None:
    found = person(value, Passage(text))
    assert (found.verdict, found.reason) == ("supported", "")
    (span,) = found.spans
    assert text[span.start : span.end] == expected


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Karim", "كريمة"),
        ("Hassan Rouhani", "حسين روحاني"),
        ("Hussein Jebbari", "حسن الجباري"),
        ("Salman Turki", "سليمان التركي"),
        ("Mohamed Bouzidi", "محمود بوزيدي"),
        ("Omar Haddad", "عمار الحداد"),
        ("Mohamed Bouzidi", "محمد الطنجاوي"),
        ("Tariq Khan", "وزير الخارجية محمد بوزيدي"),
        ("Mohammed V", "الملك محمد السادس"),
        ("Karl Weber", "Konrad Weber"),
        ("Jean Castel", "le ministre Jean Dupont a signé"),
        ("Amina Benali Fassi", "أمينة بنعلي الطاهري"),
    ],
)
def test_another_persons_name_is_contradicted_and_the_reason_names_who_was_read(value: Any, text: str) -> None:
    found = person(value, Passage(text))
    assert found.verdict == "contradicted"
    assert value in found.reason
    assert found.spans


@pytest.mark.parametrize(
    ("value", "text", "part"),
    [
        ("Sergey Petrov", "ສີ ຈິ້ນຜິງ", "script"),
        ("Ali", "على هامش اللقاء", "no person's name"),
        ("Mohamed Bouzidi", "محمد", "«Bouzidi»"),
        ("Bouzidi", "signed in the capital", "no person's name"),
        ("Mohamed", "محمد بوزيدي", "given name"),
    ],
)
def test_what_cannot_be_read_or_decided_is_unverifiable_and_says_why(value: Any, text: str, part: str) -> None:
    found = person(value, Passage(text))
    assert found.verdict == "unverifiable"
    assert part in found.reason


@pytest.mark.parametrize("value", [None, 12, "", "محمد", "H2O"])
def test_what_is_no_latin_name_is_malformed(value: Any) -> None:
    assert person(value, Passage("محمد بوزيدي")).reason.startswith("malformed:")


def test_two_neighbours_of_a_list_do_not_make_one_person() -> None:
    found = person("Karim Saidi", Passage("كريم الحداد وعلي السعيدي"))
    assert found.verdict != "supported"
