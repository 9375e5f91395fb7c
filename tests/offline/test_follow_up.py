"""The bodies that an instrument sets up, and none that only met, sat or was visited."""

from __future__ import annotations

import pytest

from accordant.offline.follow_up import follow_up
from told_of import told

BODIES = [
    ("en", "Kenya and Ghana signed a memorandum of understanding. The two countries will set up a joint technical committee to monitor its implementation.", "joint technical committee"),
    ("en", "India and Oman signed an agreement. A joint working group will oversee the work.", "joint working group"),
    ("fr", "Le Maroc et le Gabon ont signé un accord. Une commission mixte sera créée pour suivre sa mise en œuvre.", "commission mixte"),
    ("ar", "وقعت مصر والأردن مذكرة تفاهم. كما تنص على إحداث آلية مشتركة للتتبع من أجل تنسيق الأنشطة.", "آلية مشتركة للتتبع"),
    ("ar", "وقعت مصر والأردن مذكرة تفاهم. وبموجب المذكرة، تُشكَّل لجنة عسكرية مشتركة تتولى متابعة التنفيذ.", "لجنة عسكرية مشتركة"),
    ("es", "Chile y Perú firmaron un acuerdo. El acuerdo crea una comisión mixta que se reunirá cada año.", "comisión mixta"),
    ("pt", "O Brasil e Angola assinaram um acordo. Será criada uma comissão mista para acompanhar a execução.", "comissão mista"),
    ("de", "Deutschland und Ghana haben ein Abkommen unterzeichnet. Eine gemeinsame Arbeitsgruppe wird eingesetzt.", "gemeinsame Arbeitsgruppe"),
    ("ru", "Россия и Куба подписали соглашение. Будет создана совместная рабочая группа.", "совместная рабочая группа"),
    ("uk", "Україна та Польща підписали угоду. Сторони створюють спільну робочу групу.", "спільну робочу групу"),
    ("tr", "Türkiye ile Katar anlaşma imzaladı. Anlaşma kapsamında ortak çalışma grubu kurulacak.", "ortak çalışma grubu"),
    ("fa", "ایران و عراق تفاهم‌نامه امضا کردند. کمیته مشترکی برای پیگیری تشکیل خواهد شد.", "کمیته مشترکی"),
    ("ur", "پاکستان اور ترکی نے معاہدے پر دستخط کیے۔ مشترکہ ورکنگ گروپ قائم کیا جائے گا۔", "مشترکہ ورکنگ گروپ"),
    ("hi", "भारत और फ्रांस ने समझौते पर हस्ताक्षर किए। एक संयुक्त कार्य समूह गठित किया जाएगा।", "संयुक्त कार्य समूह"),
    ("zh", "中国和埃及签署了谅解备忘录。双方将成立联合工作组。", "联合工作组"),
    ("id", "Indonesia dan Malaysia menandatangani nota kesepahaman. Kedua negara akan membentuk komite bersama.", "komite bersama"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "body"), BODIES)
def test_a_body_that_is_set_up_is_read_as_printed(language: str, text: str, body: str) -> None:
    assert [each["body"] for each in follow_up(told(text, language))] == [body]


SILENT = [
    ("en", "Kenya and Ghana signed an agreement. The chairman of the joint committee, John Doe, thanked the hosts."),
    ("fr", "Le Cameroun et le Tchad ont signé une convention. La dernière commission mixte s'était tenue en 2019."),
    ("es", "Chile y Perú firmaron un acuerdo. Asistió la comisión de relaciones exteriores del Senado."),
    ("zh", "合作//中国和埃及签署了谅解备忘录。首届峰会于2023年5月在西安举行，此后在西安设立了联合秘书处。"),
    ("ar", "وقع الجانبان اتفاقية. وكان في الاستقبال رئيس لجنة متابعة المعابر."),
]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_a_body_that_was_there_before_is_not_the_instruments(language: str, text: str) -> None:
    assert follow_up(told(text, language)) == []


def test_of_a_treaty_a_body_is_named_once_and_where_it_is_set_up() -> None:
    text = "TREATY//Article 9//1. A Joint Commission is hereby established.//2. The Joint Commission shall meet once a year.//Article 10//The competent authorities may ask the Joint Commission."
    assert [each["body"] for each in follow_up(told(text, "en", treaty=True))] == ["Joint Commission"]
