"""Who signs and who looks on in one sentence, as whole records: a true person is never denied, and one in the wrong list never stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import pytest

from accordant import Agreement, Document
from accordant.lists import hold_lists
from accordant.reading import Reading
from accordant.rows import hold_rows
from accordant.shape import shape_of
from accordant.walk import walk


class Given(NamedTuple):
    """A sentence, and its people as (name, office): those who sign and those who look on."""

    language: str
    sentence: str
    signs: Sequence[tuple[str, str]]
    attends: Sequence[tuple[str, str]] = ()


CASES = {
    # A country or a colon between the word of representing and the person
    "de represented": Given("de", "Im Namen der Republik Chile unterzeichnete Ministerin Rosa Quispe, im Namen Estlands Staatssekretär Kadri Lepik.",
                            [("Rosa Quispe", "Ministerin"), ("Kadri Lepik", "Staatssekretär")]),
    "ru represented": Given("ru", "От имени Чили договор подписал министр Бруно Сальват, от имени Эстонии — посол Кадри Лепик.",
                            [("Бруно Сальват", "министр"), ("Кадри Лепик", "посол")]),
    "tr represented": Given("tr", "Enerji Bakanı Bruno Salvat metni Şili adına imzalarken, Estonya adına Büyükelçi Kadri Lepik imzaladı.",
                            [("Bruno Salvat", "Enerji Bakanı"), ("Kadri Lepik", "Büyükelçi")]),
    "ja represented": Given("ja", "チリを代表してブルーノ・サルバト鉱業相が、モンゴルを代表してバト・ドルジ法相が署名した。",
                            [("ブルーノ・サルバト", "鉱業相"), ("バト・ドルジ", "法相")]),
    "zh represented": Given("zh", "智利共和国政府代表：能源部长布鲁诺·萨尔瓦特；蒙古国政府代表：司法部长巴特·道尔吉。",
                            [("布鲁诺·萨尔瓦特", "能源部长"), ("巴特·道尔吉", "司法部长")]),
    # Somebody before whom it is signed
    "fr devant": Given("fr", "Le ministre Bruno Salvat et la ministre Kadri Lepik ont signé le texte devant le président du Sénat, Paul Morvan.",
                       [("Bruno Salvat", "ministre"), ("Kadri Lepik", "ministre")], [("Paul Morvan", "président du Sénat")]),
    "es ante": Given("es", "Ante la gobernadora Rosa Quispe, el ministro Bruno Salvat y la embajadora Kadri Lepik firmaron el convenio.",
                     [("Bruno Salvat", "ministro"), ("Kadri Lepik", "embajadora")], [("Rosa Quispe", "gobernadora")]),
    "pt perante": Given("pt", "O ministro Bruno Salvat e a embaixadora Kadri Lepik assinaram o acordo perante o governador Tiago Faria.",
                        [("Bruno Salvat", "ministro"), ("Kadri Lepik", "embaixadora")], [("Tiago Faria", "governador")]),
    "it davanti": Given("it", "Il ministro Bruno Salvat e l'ambasciatrice Kadri Lepik hanno firmato l'intesa davanti al sindaco Carlo Bini.",
                        [("Bruno Salvat", "ministro"), ("Kadri Lepik", "ambasciatrice")], [("Carlo Bini", "sindaco")]),
    "nl ten overstaan van": Given("nl", "Minister Bruno Salvat en ambassadeur Kadri Lepik ondertekenden het akkoord ten overstaan van burgemeester Jan Smit.",
                                  [("Bruno Salvat", "Minister"), ("Kadri Lepik", "ambassadeur")], [("Jan Smit", "burgemeester")]),
    "sv inför": Given("sv", "Minister Bruno Salvat och ambassadör Kadri Lepik undertecknade avtalet inför talman Lars Berg.",
                      [("Bruno Salvat", "Minister"), ("Kadri Lepik", "ambassadör")], [("Lars Berg", "talman")]),
    "en before": Given("en", "Minister Bruno Salvat and Ambassador Kadri Lepik signed the text before Governor Jane Otieno.",
                       [("Bruno Salvat", "Minister"), ("Kadri Lepik", "Ambassador")], [("Jane Otieno", "Governor")]),
    # A signing that somebody looks on
    "ar watched": Given("ar", "شهد رئيس الوزراء فهد الزايد توقيع المذكرة بين وزير النقل سعد الكعبي ووزيرة العدل ليلى مراد.",
                        [("سعد الكعبي", "وزير النقل"), ("ليلى مراد", "وزيرة العدل")], [("فهد الزايد", "رئيس الوزراء")]),
    "ar foremost": Given("ar", "وقّع المذكرة وزير النقل سعد الكعبي ووزيرة العدل ليلى مراد، وكان في مقدمة الحضور رئيس البرلمان فهد الزايد.",
                         [("سعد الكعبي", "وزير النقل"), ("ليلى مراد", "وزيرة العدل")], [("فهد الزايد", "رئيس البرلمان")]),
    "de also": Given("de", "An der Unterzeichnung durch Minister Bruno Salvat und Botschafterin Kadri Lepik nahm auch Bürgermeister Jan Wolff teil.",
                     [("Bruno Salvat", "Minister"), ("Kadri Lepik", "Botschafterin")], [("Jan Wolff", "Bürgermeister")]),
    "tr held before": Given("tr", "Bakan Bruno Salvat ile Bakan Kadri Lepik, Vali Emre Kaya'nın katıldığı törende anlaşmayı imzaladı.",
                            [("Bruno Salvat", "Bakan"), ("Kadri Lepik", "Bakan")], [("Emre Kaya", "Vali")]),
    "es verb first": Given("es", "Al acto, en el que firmaron el ministro Bruno Salvat y el embajador Tiago Faria, asistió la gobernadora Rosa Quispe.",
                           [("Bruno Salvat", "ministro"), ("Tiago Faria", "embajador")], [("Rosa Quispe", "gobernadora")]),
    "uk looked on": Given("uk", "Угоду підписали міністр Бруно Сальват і посол Кадрі Лепік, а за церемонією спостерігав губернатор Олег Гнатів.",
                          [("Бруно Сальват", "міністр"), ("Кадрі Лепік", "посол")], [("Олег Гнатів", "губернатор")]),
    "id before": Given("id", "Menteri Budi Santoso dan Duta Besar Kadri Lepik menandatangani perjanjian di hadapan Gubernur Agus Wijaya.",
                       [("Budi Santoso", "Menteri"), ("Kadri Lepik", "Duta Besar")], [("Agus Wijaya", "Gubernur")]),
    "ko before": Given("ko", "브루노 살바트 장관과 바트 도르지 장관은 김민수 시장이 지켜보는 가운데 협정에 서명했다.",
                       [("브루노 살바트", "장관"), ("바트 도르지", "장관")], [("김민수", "시장")]),
    "fa before": Given("fa", "وزیر نیرو رضا کاوه و وزیر کار سالم المحروقی در برابر استاندار علی نوری تفاهم‌نامه را امضا کردند.",
                       [("رضا کاوه", "وزیر نیرو"), ("سالم المحروقی", "وزیر کار")], [("علی نوری", "استاندار")]),
    "hi before": Given("hi", "मंत्री राजेश वर्मा और मंत्री कादरी लेपिक ने राज्यपाल सुनीता राव के समक्ष समझौते पर हस्ताक्षर किए।",
                       [("राजेश वर्मा", "मंत्री"), ("कादरी लेपिक", "मंत्री")], [("सुनीता राव", "राज्यपाल")]),
    "ur before": Given("ur", "وزیر احمد خان اور وزیر رضا کاوہ نے گورنر سلیم بٹ کے سامنے معاہدے پر دستخط کیے۔",
                       [("احمد خان", "وزیر"), ("رضا کاوہ", "وزیر")], [("سلیم بٹ", "گورنر")]),
    "sw before": Given("sw", "Waziri Amina Otieno na Balozi Peter Okello walitia saini mkataba mbele ya Gavana Jane Mushi.",
                       [("Amina Otieno", "Waziri"), ("Peter Okello", "Balozi")], [("Jane Mushi", "Gavana")]),
}  # fmt: skip
UNREAD = {"en before", "es verb first"}
"""Sentences whose wrong lists are not found out: "before" is mostly of time, and «asistió» may follow its subject."""


def verdicts(given: Given, signs: Sequence[tuple[str, str]], attends: Sequence[tuple[str, str]], *, whole: bool) -> dict[str, str]:
    """What each person's name is found to be in the list it was put in; the sentence is quoted, or each value by itself."""
    lists: dict[str, list[dict[str, Any]]] = {
        field: [{"quotes": [given.sentence] if whole else [name, office], "name": name, "office": office} for name, office in people]
        for field, people in (("signatories", signs), ("attendees", attends))
    }
    reading = Reading(Document(given.sentence, language=given.language))
    walk(lists, shape_of(Agreement), reading)
    hold_rows(reading)
    hold_lists(reading)
    return {str(name.json): name.finding.verdict for thing in reading.things if (name := thing.leaf("name")) is not None}


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize("name", CASES)
def test_true_people_are_not_denied(name: str, whole: bool) -> None:
    given = CASES[name]
    assert "contradicted" not in verdicts(given, given.signs, given.attends, whole=whole).values()


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize("name", [name for name in CASES if name not in UNREAD])
def test_people_in_the_wrong_list_do_not_stand(name: str, whole: bool) -> None:
    given = CASES[name]
    for person in given.signs:
        found = verdicts(given, [each for each in given.signs if each != person], [*given.attends, person], whole=whole)
        assert found[person[0]] != "supported"
    for person in given.attends:
        found = verdicts(given, [*given.signs, person], [each for each in given.attends if each != person], whole=whole)
        assert found[person[0]] != "supported"


@pytest.mark.parametrize(
    ("language", "sentence", "name", "latin_name", "verdict"),
    [
        ("ru", "За Правительство Чили: Б. А. Сальват, министр; за Правительство Эстонии: Кадри Мария Лепик, посол.", "Б. А. Сальват", "B. A. Salvat", "unverifiable"),
        ("ru", "Договор подписали министр Бруно Сальват и посол Кадри Лепик.", "Бруно Сальват", "Bruno Salvat", "supported"),
        ("ru", "Договор подписали министр Бруно Сальват и посол Кадри Лепик.", "Бруно Сальват", "Kadri Lepik", "unverifiable"),
    ],
)
def test_a_latin_name_is_held_against_the_printed_name_of_its_own_object(language: str, sentence: str, name: str, latin_name: str, verdict: str) -> None:
    reading = Reading(Document(sentence, language=language))
    walk({"signatories": [{"quotes": [sentence], "name": name, "latin_name": latin_name}]}, shape_of(Agreement), reading)
    hold_rows(reading)
    cell = next(thing.leaf("latin_name") for thing in reading.things if thing.leaf("latin_name"))
    assert cell is not None
    assert cell.finding.verdict == verdict
