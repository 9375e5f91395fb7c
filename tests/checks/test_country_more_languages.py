"""The country check in Catalan, Galician, Romanian, Albanian, Hebrew, Bengali and Polish, and of a bare name whose language is not told."""

import pytest

from accordant.checks.country import country
from accordant.checks.passage import Passage


def verdict(code: str, text: str, language: str | None) -> str:
    return country(code, Passage(text, language=language)).verdict


@pytest.mark.parametrize(
    ("language", "text", "codes"),
    [
        ("ca", "El ministre marroquí va rebre la delegació francesa", "MA FR"),
        ("ca", "els soldats nigerians i les empreses xineses", "NG CN"),
        ("gl", "O ministro marroquí e a súa homóloga xaponesa", "MA JP"),
        ("gl", "as tropas exipcias", "EG"),
        ("ro", "Ministrul marocan i-a primit pe francezi", "MA FR"),
        ("ro", "poziția Statelor Unite și a guvernului ucrainean", "US UA"),
        ("sq", "Ministri maroken takoi homologun francez", "MA FR"),
        ("sq", "Republika e Kosovës dhe SHBA", "XK US"),
        ("he", "שר הביטחון הישראלי נפגש עם עמיתו המרוקאי", "IL MA"),
        ("he", "ההסכם נחתם בין יוון לפולין", "GR PL"),
        ("bn", "বাংলাদেশের মন্ত্রী ভারতের সঙ্গে চুক্তি সই করেছেন", "BD IN"),
        ("bn", "ফরাসিদের সঙ্গে জাপানি প্রতিনিধিরা", "FR JP"),
        ("pl", "Marokański minister spotkał się z Francuzami", "MA FR"),
        ("pl", "umowa między rządem Hiszpanii a rządem Japonii", "ES JP"),
    ],
)
def test_a_country_is_read_from_adjectives_and_inhabitants(language: str, text: str, codes: str) -> None:
    assert [verdict(code, text, language) for code in codes.split()] == ["supported"] * len(codes.split())


@pytest.mark.parametrize(
    ("language", "text", "code", "other"),
    [
        ("ca", "la delegació nigerina", "NE", "NG"),
        ("ca", "el ministre australià", "AU", "AT"),
        ("gl", "o goberno eslovaco", "SK", "SI"),
        ("ro", "ministrul nigerian", "NG", "NE"),
        ("ro", "o companie slovenă", "SI", "SK"),
        ("ro", "trupele nord-coreene", "KP", "KR"),
        ("sq", "delegacioni austriak", "AT", "AU"),
        ("sq", "ministri sllovak", "SK", "SI"),
        ("he", "המשלחת האוסטרית", "AT", "AU"),
        ("he", "הממשלה של ניז'ר", "NE", "NG"),
        ("he", "נשיא דרום קוריאה", "KR", "KP"),
        ("bn", "নাইজারের প্রেসিডেন্ট", "NE", "NG"),
        ("bn", "অস্ট্রিয়ার রাজধানী", "AT", "AU"),
        ("bn", "উত্তর কোরিয়ার সেনাবাহিনী", "KP", "KR"),
        ("pl", "rząd Nigru", "", "NG"),
        ("pl", "minister słowacki", "SK", "SI"),
    ],
)
def test_a_look_alike_is_another_country(language: str, text: str, code: str, other: str) -> None:
    if code:
        assert verdict(code, text, language) == "supported"
        assert verdict(other, text, language) == "contradicted"
    else:
        assert verdict(other, text, language) != "supported"


@pytest.mark.parametrize(
    ("text", "code", "other"),
    [
        ("Suomi", "FI", "SE"),
        ("საქართველო", "GE", "AM"),
        ("angoleză", "AO", "DZ"),
        ("exipcio", "EG", "EC"),
        ("צרפתית", "FR", "DE"),
    ],
)
def test_a_bare_name_is_read_though_its_language_is_not_told(text: str, code: str, other: str) -> None:
    assert verdict(code, text, None) == "supported"
    assert verdict(other, text, None) == "contradicted"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Amèrica Llatina", "ca"),
        ("golful Mexic", "ro"),
        ("הכוחות בסיני", "he"),
        ("ভারত মহাসাগরে জাহাজ", "bn"),
        ("Marrazki bizidunak", None),
    ],
)
def test_what_names_no_country_is_not_read_as_one(text: str, language: str | None) -> None:
    assert {verdict(code, text, language) for code in ("US", "MX", "CN", "IN")} == {"unverifiable"}
