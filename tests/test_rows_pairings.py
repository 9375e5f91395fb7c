"""Rows where distance does not tell who holds which office and acts for whom; sentences of our own, people invented."""

from __future__ import annotations

from itertools import combinations
from typing import Any, NamedTuple

import pytest

from accordant import Agreement, Document
from accordant.folding import fold
from accordant.pairings import is_posting, of_several, paired_in_turn
from accordant.reading import Reading
from accordant.rows import hold_rows
from accordant.shape import shape_of
from accordant.walk import walk

STANDS, OPEN = "supported", "unverifiable"


class Given(NamedTuple):
    """A sentence, its people as (name, office, country), and what their offices and their countries are found to be."""

    language: str
    sentence: str
    people: list[tuple[str, str, str]]
    offices: str = STANDS
    countries: str = STANDS


CASES = {
    # An office of several people
    "en heads shared": Given("en", "The ministers of defence of Estonia, Kadri Lepik, and of Chile, Bruno Salvat, signed the text.",
                             [("Kadri Lepik", "ministers of defence", "EE"), ("Bruno Salvat", "ministers of defence", "CL")]),
    "fr heads shared": Given("fr", "Les ministres de la Culture du Togo, Afi Mensanh, et du Laos, Bounmy Sisou, ont signé le texte.",
                             [("Afi Mensanh", "ministres de la Culture", "TG"), ("Bounmy Sisou", "ministres de la Culture", "LA")]),
    "es heads shared": Given("es", "Los ministros de Energía de Bolivia, Rosa Quispe, y de Portugal, Tiago Faria, firmaron el acuerdo.",
                             [("Rosa Quispe", "ministros de Energía", "BO"), ("Tiago Faria", "ministros de Energía", "PT")]),
    "de heads shared": Given("de", "Die Außenminister Estlands, Kadri Lepik, und Chiles, Bruno Salvat, unterzeichneten das Abkommen.",
                             [("Kadri Lepik", "Außenminister", "EE"), ("Bruno Salvat", "Außenminister", "CL")]),
    "it heads shared": Given("it", "I ministri della Difesa dell'Estonia, Kadri Lepik, e del Cile, Bruno Salvat, hanno firmato l'accordo.",
                             [("Kadri Lepik", "ministri della Difesa", "EE"), ("Bruno Salvat", "ministri della Difesa", "CL")]),
    "ru heads shared": Given("ru", "Министры обороны Эстонии Кадри Лепик и Чили Бруно Сальват подписали соглашение.",
                             [("Кадри Лепик", "Министры обороны", "EE"), ("Бруно Сальват", "Министры обороны", "CL")]),
    "ar heads shared": Given("ar", "وقع وزيرا الثقافة في قطر، سعد الكعبي، وفي تشيلي، برونو سالفات، الاتفاق.",
                             [("سعد الكعبي", "وزيرا الثقافة", "QA"), ("برونو سالفات", "وزيرا الثقافة", "CL")]),
    "en three of one office": Given("en", "It was signed by the transport ministers Kadri Lepik of Estonia, Bruno Salvat of Chile and Mina Osei of Ghana.",
                                    [("Kadri Lepik", "transport ministers", "EE"), ("Bruno Salvat", "transport ministers", "CL"), ("Mina Osei", "transport ministers", "GH")]),
    # Two lists paired by their order
    "en in turn": Given("en", "Kadri Lepik and Bruno Salvat, transport ministers of Estonia and Chile respectively, signed.",
                        [("Kadri Lepik", "transport ministers", "EE"), ("Bruno Salvat", "transport ministers", "CL")], countries=OPEN),
    "fr in turn": Given("fr", "Kadri Lepik et Bruno Salvat, respectivement ministres des Transports de l'Estonie et du Chili, ont signé.",
                        [("Kadri Lepik", "ministres des Transports", "EE"), ("Bruno Salvat", "ministres des Transports", "CL")], countries=OPEN),
    "es in turn": Given("es", "Kadri Lepik y Bruno Salvat, ministros de Transporte de Estonia y Chile, respectivamente, firmaron.",
                        [("Kadri Lepik", "ministros de Transporte", "EE"), ("Bruno Salvat", "ministros de Transporte", "CL")], countries=OPEN),
    "ar in turn": Given("ar", "وقع الاتفاق سعد الكعبي وبرونو سالفات، وزيرا النقل في قطر وتشيلي على التوالي.",
                        [("سعد الكعبي", "وزيرا النقل", "QA"), ("برونو سالفات", "وزيرا النقل", "CL")], countries=OPEN),
    "ru in turn": Given("ru", "Кадри Лепик и Бруно Сальват, министры транспорта Эстонии и Чили соответственно, подписали соглашение.",
                        [("Кадри Лепик", "министры транспорта", "EE"), ("Бруно Сальват", "министры транспорта", "CL")], countries=OPEN),
    "sv in turn": Given("sv", "Kadri Lepik och Bruno Salvat, transportministrar i Estland respektive Chile, undertecknade avtalet.",
                        [("Kadri Lepik", "transportministrar", "EE"), ("Bruno Salvat", "transportministrar", "CL")], countries=OPEN),
    "nl in turn, the first for": Given("nl", "Minister Kadri Lepik en ambassadeur Bruno Salvat tekenden, de eerste voor Estland, de tweede voor Chili.",
                                       [("Kadri Lepik", "Minister", "EE"), ("Bruno Salvat", "ambassadeur", "CL")], countries=OPEN),
    # An envoy and the country of the post
    "en posted": Given("en", "The Ambassador of Chile to Estonia, Bruno Salvat, signed for Chile, while Kadri Lepik, Deputy Mayor, signed for Estonia.",
                       [("Bruno Salvat", "Ambassador of Chile to Estonia", "CL"), ("Kadri Lepik", "Deputy Mayor", "EE")]),
    "fr posted": Given("fr", "L'ambassadeur du Chili en Estonie, Bruno Salvat, a signé pour le Chili, tandis que la maire, Kadri Lepik, a signé pour l'Estonie.",
                       [("Bruno Salvat", "ambassadeur du Chili en Estonie", "CL"), ("Kadri Lepik", "maire", "EE")]),
    "es posted": Given("es", "El embajador de Chile en Estonia, Bruno Salvat, y la ministra de Salud de Estonia, Kadri Lepik, firmaron el acuerdo.",
                       [("Bruno Salvat", "embajador de Chile en Estonia", "CL"), ("Kadri Lepik", "ministra de Salud de Estonia", "EE")]),
    "pt posted": Given("pt", "OPEN embaixador do Chile na Estônia, Bruno Salvat, e a ministra da Saúde da Estônia, Kadri Lepik, assinaram o acordo.",
                       [("Bruno Salvat", "embaixador do Chile na Estônia", "CL"), ("Kadri Lepik", "ministra da Saúde da Estônia", "EE")]),
    "ru posted": Given("ru", "Посол Чили в Эстонии Бруно Сальват и министр транспорта Эстонии Кадри Лепик подписали соглашение.",
                       [("Бруно Сальват", "Посол Чили в Эстонии", "CL"), ("Кадри Лепик", "министр транспорта Эстонии", "EE")]),
    "ar posted": Given("ar", "وقع سفير تشيلي لدى قطر، برونو سالفات، ووزير النقل القطري، سعد الكعبي، الاتفاق.",
                       [("برونو سالفات", "سفير تشيلي لدى قطر", "CL"), ("سعد الكعبي", "وزير النقل القطري", "QA")]),
    "zh posted": Given("zh", "智利驻蒙古大使王立新和蒙古交通部长陈国华签署了协定。",
                       [("王立新", "智利驻蒙古大使", "CL"), ("陈国华", "蒙古交通部长", "MN")]),
    "hi posted": Given("hi", "नेपाल में चिली के राजदूत ब्रूनो सालवात और नेपाल के परिवहन मंत्री राम बहादुर ने समझौते पर हस्ताक्षर किए।",
                       [("ब्रूनो सालवात", "नेपाल में चिली के राजदूत", "CL"), ("राम बहादुर", "नेपाल के परिवहन मंत्री", "NP")]),
    # Clauses of their own
    "en clauses": Given("en", "For Chile: Bruno Salvat, Minister of Mines; for Estonia: Kadri Lepik, Minister of Justice.",
                        [("Bruno Salvat", "Minister of Mines", "CL"), ("Kadri Lepik", "Minister of Justice", "EE")]),
    "de clauses": Given("de", "Für Chile: Bruno Salvat, Minister für Bergbau; für Estland: Kadri Lepik, Ministerin der Justiz.",
                        [("Bruno Salvat", "Minister für Bergbau", "CL"), ("Kadri Lepik", "Ministerin der Justiz", "EE")]),
    "tr clauses": Given("tr", "Şili adına Madencilik Bakanı Bruno Salvat, Estonya adına Adalet Bakanı Kadri Lepik anlaşmayı imzaladı.",
                        [("Bruno Salvat", "Madencilik Bakanı", "CL"), ("Kadri Lepik", "Adalet Bakanı", "EE")]),
    "fa clauses": Given("fa", "از طرف ایران، وزیر نیرو، رضا کاوه، و از طرف عمان، وزیر کار، سالم المحروقی، تفاهم‌نامه را امضا کردند.",
                        [("رضا کاوه", "وزیر نیرو", "IR"), ("سالم المحروقی", "وزیر کار", "OM")]),
    "ko clauses": Given("ko", "칠레 측에서는 브루노 살바트 광업부 장관이, 몽골 측에서는 바트 도르지 법무부 장관이 서명했다.",
                        [("브루노 살바트", "광업부 장관", "CL"), ("바트 도르지", "법무부 장관", "MN")]),
    "ja clauses": Given("ja", "チリ側はブルーノ・サルバト鉱業相が、モンゴル側はバト・ドルジ法相が署名した。",
                        [("ブルーノ・サルバト", "鉱業相", "CL"), ("バト・ドルジ", "法相", "MN")]),
    "id clauses": Given("id", "Perjanjian ditandatangani oleh Menteri Energi Budi Santoso untuk Indonesia dan Menteri Kehakiman Kadri Lepik untuk Estonia.",
                        [("Budi Santoso", "Menteri Energi", "ID"), ("Kadri Lepik", "Menteri Kehakiman", "EE")]),
    "uk counterpart": Given("uk", "Міністр енергетики України Олег Гнатів та його чилійський колега Бруно Сальват підписали угоду.",
                            [("Олег Гнатів", "Міністр енергетики України", "UA"), ("Бруно Сальват", "чилійський колега", "CL")]),
    "sw clauses": Given("sw", "Waziri wa Nishati wa Kenya, Amina Otieno, na Waziri wa Sheria wa Uganda, Peter Okello, walitia saini mkataba huo.",
                        [("Amina Otieno", "Waziri wa Nishati wa Kenya", "KE"), ("Peter Okello", "Waziri wa Sheria wa Uganda", "UG")]),
    "ur clauses": Given("ur", "پاکستان کے وزیر توانائی احمد خان اور ایران کے وزیر انصاف رضا کاوہ نے معاہدے پر دستخط کیے۔",
                        [("احمد خان", "وزیر توانائی", "PK"), ("رضا کاوہ", "وزیر انصاف", "IR")]),
}  # fmt: skip


def verdicts(given: Given, people: list[tuple[str, str, str]], *, whole: bool) -> dict[tuple[str, str], str]:
    """What each person's office and country are found to be; the sentence is quoted, or each value by itself."""
    items: list[dict[str, Any]] = [
        {"quotes": [given.sentence] if whole else [name, office], "name": name, "office": office, "on_behalf_of": country} for name, office, country in people
    ]
    reading = Reading(Document(given.sentence, language=given.language))
    walk({"signatories": items}, shape_of(Agreement), reading)
    hold_rows(reading)
    cells = [(thing.leaf("name"), field, thing.leaf(field)) for thing in reading.things for field in ("office", "on_behalf_of")]
    return {(str(name.json), field): cell.finding.verdict for name, field, cell in cells if name is not None and cell is not None}


@pytest.mark.parametrize("name", CASES)
def test_true_values_quoted_with_their_sentence(name: str) -> None:
    given = CASES[name]
    found = verdicts(given, given.people, whole=True)
    assert {found[who, "office"] for who, _, _ in given.people} == {given.offices}
    assert {found[who, "on_behalf_of"] for who, _, _ in given.people} == {given.countries}


@pytest.mark.parametrize("name", CASES)
def test_true_values_quoted_by_themselves_are_not_contradicted(name: str) -> None:
    given = CASES[name]
    assert "contradicted" not in verdicts(given, given.people, whole=False).values()


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize("name", CASES)
def test_swapped_values_are_not_supported(name: str, whole: bool) -> None:
    given = CASES[name]
    for one, other in combinations(range(len(given.people)), 2):
        for field, at in (("office", 1), ("on_behalf_of", 2)):
            people = [list(person) for person in given.people]
            if people[one][at] == people[other][at]:
                continue
            people[one][at], people[other][at] = people[other][at], people[one][at]
            found = verdicts(given, [(who, office, country) for who, office, country in people], whole=whole)
            assert STANDS not in {found[people[one][0], field], found[people[other][0], field]}, (field, found)


@pytest.mark.parametrize(
    ("language", "office", "several"),
    [
        ("en", "ministers of health", True), ("en", "minister of health", False), ("fr", "ministres de la santé", True), ("fr", "ministre de la santé", False),
        ("es", "ministras de salud", True), ("es", "ministra de salud", False), ("pt", "embaixadores", True), ("it", "ministri", True), ("it", "ministro", False),
        ("de", "verteidigungsminister", True), ("de", "verteidigungsministern", True), ("de", "botschaftern", True), ("de", "verteidigungsministerin", False), ("nl", "ministers van justitie", True), ("nl", "minister", False),
        ("sv", "utrikesministrarna", True), ("sv", "utrikesminister", False), ("ru", "министрами обороны", True), ("ru", "министром обороны", False),
        ("uk", "міністри оборони", True), ("uk", "міністр оборони", False), ("ar", "وزيرا الصحة", True), ("ar", "وزير الصحة", False),
        ("fa", "وزرای بهداشت", True), ("fa", "وزیر بهداشت", False), ("ur", "وزراء", True), ("hi", "रक्षा मंत्रियों", True), ("hi", "रक्षा मंत्री", False),
        ("tr", "savunma bakanları", True), ("tr", "savunma bakanı", False), ("sw", "mawaziri wa afya", True), ("sw", "waziri wa afya", False),
        ("zh", "卫生部长", True), ("ja", "外相", True), ("ko", "장관", True), ("id", "menteri", True),
    ],
)  # fmt: skip
def test_an_office_may_be_of_several_people(language: str, office: str, several: bool) -> None:
    assert of_several(fold(office).text, language) is several


@pytest.mark.parametrize(
    ("language", "text", "country", "posting"),
    [
        ("en", "the ambassador of chile to the netherlands", "netherlands", True), ("en", "the ambassador of chile to the netherlands", "chile", False),
        ("en", "the ambassador, who came to chile", "chile", False), ("en", "the minister of mines in chile", "chile", False),
        ("fr", "l'ambassadrice de turquie auprès du chili", "chili", True), ("fr", "l'ambassadrice de turquie", "turquie", False),
        ("de", "der botschafter estlands in chile", "chile", True), ("it", "l'ambasciatore d'italia in cile", "cile", True),
        ("nl", "de ambassadeur van chili in estland", "estland", True), ("sv", "chiles ambassadör i estland", "estland", True),
        ("ru", "посол чили в эстонии", "эстонии", True), ("uk", "посол чилі в естонії", "естонії", True), ("ar", "سفير قطر لدى تشيلي", "تشيلي", True),
        ("fa", "سفیر ایران در عمان", "عمان", True), ("ur", "ایران میں پاکستان کے سفیر", "ایران", True), ("ur", "ایران میں پاکستان کے سفیر", "پاکستان", False),
        ("hi", "नेपाल में चिली के राजदूत", "नेपाल", True), ("tr", "şili'nin estonya'daki büyükelçisi", "estonya", True),
        ("zh", "智利驻蒙古大使", "蒙古", True), ("zh", "智利驻蒙古大使", "智利", False), ("ja", "駐モンゴル・チリ大使", "モンゴル", True), ("ko", "주몽골 칠레 대사", "몽골", True),
        ("id", "duta besar chile untuk indonesia", "indonesia", True), ("sw", "balozi wa kenya nchini uganda", "uganda", True),
    ],
)  # fmt: skip
def test_the_country_that_an_envoy_is_sent_to(language: str, text: str, country: str, posting: bool) -> None:
    text, country = fold(text).text, fold(country).text
    assert is_posting(text, text.index(country), text.index(country) + len(country), language) is posting


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "respectively"), ("fr", "respectivement"), ("es", "respectivamente"), ("pt", "respetivamente"), ("it", "rispettivamente"),
        ("de", "beziehungsweise"), ("nl", "respectievelijk"), ("sv", "respektive"), ("ru", "соответственно"), ("uk", "відповідно"), ("tr", "sırasıyla"),
        ("ar", "على التوالي"), ("fa", "به ترتیب"), ("ur", "بالترتیب"), ("hi", "क्रमशः"), ("zh", "分别签署"), ("ja", "それぞれ署名"), ("ko", "각각"),
        ("id", "masing-masing"), ("sw", "mtawalia"), (None, "signed, respectively, by"),
    ],
)  # fmt: skip
def test_lists_paired_by_their_order(language: str | None, text: str) -> None:
    assert paired_in_turn(fold(text).text, language)
    assert not paired_in_turn("irrespectively - 2025", language)


def test_an_office_that_names_two_countries_decides_for_neither() -> None:
    sentence = "Kadri Lepik and Bruno Salvat, ministers of Estonia and Chile, signed in Paris."
    people = [("Kadri Lepik", "ministers of Estonia and Chile", "EE"), ("Bruno Salvat", "ministers of Estonia and Chile", "CL")]
    given = Given("en", sentence, people)
    found = verdicts(given, people, whole=True)
    assert [found[who, "on_behalf_of"] for who, _, _ in people] == [OPEN, OPEN]


def test_an_office_of_several_is_not_that_of_a_name_on_its_other_side() -> None:
    sentence = "Kadri Lepik and Bruno Salvat, transport ministers, and the mayor, Mina Osei, signed."
    given = Given("en", sentence, [("Kadri Lepik", "transport ministers", ""), ("Bruno Salvat", "transport ministers", ""), ("Mina Osei", "mayor", "")])
    assert {verdicts(given, given.people, whole=True)[who, "office"] for who, _, _ in given.people} == {STANDS}
    swapped = [("Kadri Lepik", "mayor", ""), ("Bruno Salvat", "transport ministers", ""), ("Mina Osei", "transport ministers", "")]
    found = verdicts(given, swapped, whole=True)
    assert found["Kadri Lepik", "office"] == "contradicted"
    assert found["Mina Osei", "office"] == OPEN


def test_a_country_is_contradicted_only_where_another_is_read_for_the_person() -> None:
    sentence = "Prime Minister Bruno Salvat of Chile watched as his Attorney-General, Mina Osei, and Kadri Lepik of Estonia signed."
    people = [("Bruno Salvat", "Prime Minister", "CL"), ("Mina Osei", "Attorney-General", "CL"), ("Kadri Lepik", "", "EE")]
    given = Given("en", sentence, people)
    assert verdicts(given, people, whole=True)["Mina Osei", "on_behalf_of"] == OPEN
    assert verdicts(given, [*people[:2], ("Kadri Lepik", "", "CL")], whole=True)["Kadri Lepik", "on_behalf_of"] != STANDS


def test_a_country_beside_an_office_is_no_person_left_out() -> None:
    sentence = "Die Justizministerin Estlands, Kadri Lepik, und der Bergbauminister Chiles, Bruno Salvat, unterzeichneten."
    given = Given("de", sentence, [("Kadri Lepik", "Justizministerin", "EE"), ("Bruno Salvat", "Bergbauminister", "CL")])
    assert set(verdicts(given, given.people, whole=True).values()) == {STANDS}


@pytest.mark.parametrize(
    ("language", "sentence", "people"),
    [
        ("tr", "Moğolistan adına Büyükelçi Leyla Demir, Estonya adına Gümrükler Genel Müdürü Ahmet Yıldırım ve Gana adına Sağlık Bakanı Kadri Lepik imzaladı.",
         [("Leyla Demir", "Büyükelçi", "MN"), ("Ahmet Yıldırım", "", "EE"), ("Kadri Lepik", "Sağlık Bakanı", "GH")]),
        ("ru", "От Эстонии посол Бруно Сальват, от Чили министр иностранных дел и интеграции Игорь Лавренев и от Ганы мэр Анна Ковалева подписали соглашение.",
         [("Бруно Сальват", "посол", "EE"), ("Игорь Лавренев", "", "CL"), ("Анна Ковалева", "мэр", "GH")]),
    ],
)  # fmt: skip
def test_countries_that_no_quote_holds_are_read_in_the_sentence_before_one_is_contradicted(language: str, sentence: str, people: list[tuple[str, str, str]]) -> None:
    assert "contradicted" not in verdicts(Given(language, sentence, people), people, whole=False).values()
