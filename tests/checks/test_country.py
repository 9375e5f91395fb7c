"""The country check: names, adjectives and clitics in three languages, and the names that look alike."""

import pytest

from accordant.checks.country import country
from accordant.checks.passage import Passage


def found(code: str, text: str, language: str | None) -> tuple[str, list[str]]:
    finding = country(code, Passage(text, language=language))
    return finding.verdict, [text[span.start : span.end] for span in finding.spans]


@pytest.mark.parametrize(
    ("language", "text", "code", "words"),
    [
        ("en", "the Moroccan minister of defence", "MA", ["Moroccan"]),
        ("en", "Moroccans and Pakistanis", "PK", ["Pakistanis"]),
        ("en", "signed with the UK on Monday", "GB", ["UK"]),
        ("en", "U.S. forces", "US", ["U.S."]),
        ("en", "the U.A.E. and KSA", "SA", ["KSA"]),
        ("en", "Türkiye's parliament", "TR", ["Türkiye"]),
        ("en", "Turkey and Qatar", "TR", ["Turkey"]),
        ("en", "Ivory Coast", "CI", ["Ivory Coast"]),
        ("en", "Cote d'Ivoire", "CI", ["Cote d'Ivoire"]),
        ("en", "the Democratic Republic of the Congo", "CD", ["Democratic Republic of the Congo"]),
        ("en", "Congo-Brazzaville", "CG", ["Congo-Brazzaville"]),
        ("en", "Guinea-Bissau", "GW", ["Guinea-Bissau"]),
        ("en", "Equatorial Guinea", "GQ", ["Equatorial Guinea"]),
        ("en", "a Dutch frigate", "NL", ["Dutch"]),
        ("en", "Georgia", "GE", ["Georgia"]),
        ("en", "a visit to Georgia by ministers", "GE", ["Georgia"]),
        ("en", "Korea (Republic of)", "KR", ["Korea (Republic of)"]),
        ("en", "Kosovo", "XK", ["Kosovo"]),
        ("en", "Upper Volta", "BF", ["Upper Volta"]),
        ("en", "Kingdom of Saudi Arabia", "SA", ["Kingdom of Saudi Arabia"]),
        ("en", "the contract (MA)", "MA", ["MA"]),
        ("fr", "le ministre marocain", "MA", ["marocain"]),
        ("fr", "des forces marocaines", "MA", ["marocaines"]),
        ("fr", "les Marocains", "MA", ["Marocains"]),
        ("fr", "la Côte d’Ivoire", "CI", ["Côte d’Ivoire"]),
        ("fr", "au Royaume-Uni", "GB", ["Royaume-Uni"]),
        ("fr", "l'armée nigérienne", "NE", ["nigérienne"]),
        ("fr", "l'armée nigériane", "NG", ["nigériane"]),
        ("fr", "les États-Unis", "US", ["États-Unis"]),
        ("ar", "عزز المغرب وباكستان علاقاتهما", "MA", ["المغرب"]),
        ("ar", "عزز المغرب وباكستان علاقاتهما", "PK", ["باكستان"]),
        ("ar", "للمغرب", "MA", ["مغرب"]),
        ("ar", "وزير الدفاع الباكستاني", "PK", ["الباكستاني"]),
        ("ar", "العلاقات المغربية-الباكستانية", "MA", ["المغربية"]),
        ("ar", "العلاقات المغربية-الباكستانية", "PK", ["الباكستانية"]),
        ("ar", "الخبراء المغاربة", "MA", ["المغاربة"]),
        ("ar", "القوات الأمريكية", "US", ["الأمريكية"]),
        ("ar", "بالسعودية", "SA", ["السعودية"]),
        ("ar", "جنوب السودان", "SS", ["جنوب السودان"]),
        ("ar", "مع مالي", "ML", ["مالي"]),
        ("ar", "الجيش النيجري", "NE", ["النيجري"]),
        ("ar", "كوريا الجنوبية", "KR", ["كوريا الجنوبية"]),
        (None, "المغرب", "MA", ["المغرب"]),
        (None, "les marocains", "MA", ["marocains"]),
    ],
)
def test_a_country_is_named_by_its_names_and_adjectives(language: str | None, text: str, code: str, words: list[str]) -> None:
    assert found(code, text, language) == ("supported", words)


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("en", "the Republic of Niger", "NG"),
        ("en", "Nigeria", "NE"),
        ("en", "Congo-Brazzaville", "CD"),
        ("en", "the Democratic Republic of the Congo", "CG"),
        ("en", "North Korea", "KR"),
        ("en", "South Korean troops", "KP"),
        ("en", "Papua New Guinea", "GN"),
        ("en", "Guinea-Bissau", "GN"),
        ("en", "Equatorial Guinea", "GN"),
        ("en", "Austria", "AU"),
        ("en", "the Dominican Republic", "DM"),
        ("en", "Malawi and Malaysia", "ML"),
        ("en", "Iraqi officers", "IR"),
        ("en", "Slovak officers", "SI"),
        ("en", "South Sudan", "SD"),
        ("en", "Indonesia", "IN"),
        ("en", "Northern Ireland", "IE"),
        ("en", "the Moroccan minister", "MR"),
        ("en", "the Kingdom of Morocco", "SA"),
        ("fr", "l'armée nigérienne", "NG"),
        ("fr", "le ministre marocain", "MU"),
        ("fr", "la Dominique", "DO"),
        ("fr", "au Royaume-Uni", "SA"),
        ("ar", "وزير الدفاع الباكستاني", "MA"),
        ("ar", "جنوب السودان", "SD"),
        ("ar", "غينيا بيساو", "GN"),
        ("ar", "نيجيريا", "NE"),
        ("ar", "العراق", "IR"),
    ],
)
def test_another_country_in_its_place_contradicts(language: str | None, text: str, code: str) -> None:
    assert found(code, text, language)[0] == "contradicted"


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("en", "MARCH", "MA"),
        ("en", "Rabat and Islamabad", "MA"),
        ("fr", "Paris et Rabat", "FR"),
        ("ar", "بالرباط", "MA"),
        ("en", "Latin America", "US"),
        ("en", "South American partners", "US"),
        ("en", "he told us", "US"),
        ("en", "They ate turkey", "TR"),
        ("en", "SIGNED IN HASTE", "IN"),
        ("en", "Korean officials", "KR"),
        ("en", "the Congo", "CD"),
        ("ar", "وزير المالية", "ML"),
        ("ar", "دعم مالي", "ML"),
        ("ar", "سفير باكستان المعتمد لدى المملكة", "MA"),
        ("en", "the two ministers", "MA"),
    ],
)
def test_what_decides_nothing_stays_unverifiable(language: str | None, text: str, code: str) -> None:
    assert found(code, text, language)[0] == "unverifiable"


@pytest.mark.parametrize("value", ["MAR", "Morocco", "ZZ", "", None, 12, ["MA"]])
def test_a_value_that_is_no_country_code_is_malformed(value: object) -> None:
    finding = country(value, Passage("Morocco", language="en"))
    assert finding.verdict == "contradicted"
    assert finding.reason.startswith("malformed")


def test_the_reason_names_what_was_read() -> None:
    finding = country("FR", Passage("the Moroccan minister", language="en"))
    assert finding.reason == "FR is not what «Moroccan» (MA) names"


@pytest.mark.parametrize(
    ("text", "oman", "jordan"),
    [
        ("عمّان", "unverifiable", "unverifiable"),
        ("بعمّان", "unverifiable", "unverifiable"),
        ("عُمان", "supported", "contradicted"),
        ("سلطنة عمان", "supported", "contradicted"),
        ("عمان ومسقط", "supported", "contradicted"),
        ("عمان", "unverifiable", "unverifiable"),
        ("بعمان", "unverifiable", "unverifiable"),
    ],
)
def test_oman_and_amman_are_told_apart_by_their_marks_or_left_open(text: str, oman: str, jordan: str) -> None:
    verdicts = (found("OM", text, "ar")[0], found("JO", text, "ar")[0])
    assert verdicts in {(oman, jordan), ("contradicted", jordan)} if "ّ" in text else verdicts == (oman, jordan)


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("en", "the U.S. state of Georgia", "GE"),
        ("ar", "ولاية جورجيا", "GE"),
        ("fr", "la Nouvelle-Irlande", "IE"),
        ("fr", "la Nouvelle-Espagne", "ES"),
        ("en", "New Ireland", "IE"),
        ("en", "chili sauce", "CL"),
        ("en", "fine china", "CN"),
        ("ar", "بعد صلاة المغرب", "MA"),
        ("en", "Chad Smith signed it", "TD"),
        ("en", "Jordan Peele signed it", "JO"),
        ("fr", "Jordan Bardella", "JO"),
    ],
)
def test_what_only_sounds_like_a_country_is_none(language: str, text: str, code: str) -> None:
    assert found(code, text, language)[0] == "unverifiable"


@pytest.mark.parametrize(
    ("language", "text", "code"), [("en", "Chad and Niger", "TD"), ("en", "Chad President Deby", "TD"), ("fr", "le Chili", "CL"), ("en", "made in China", "CN")]
)
def test_the_country_itself_is_still_one(language: str, text: str, code: str) -> None:
    assert found(code, text, language)[0] == "supported"
