"""What a text recalls, with the day or year that stands next to it; and nothing that is the news itself."""

from __future__ import annotations

import pytest

from accordant.offline.precedents import precedents
from told_of import told

LEAD = "Kenya and Ghana sign deal//Kenya and Ghana signed an agreement.//"
RECALLED = [
    ("en", "They pointed to the memorandum of understanding on defence co-operation that the two governments concluded in January 2024, building on it.", "memorandum of understanding on defence co-operation", "agreement", "2024-01"),
    ("fr", "Le texte remplace le protocole de 2007, qui avait ouvert la voie au recrutement.", "protocole de 2007", "agreement", "2007"),
    ("ar", "تجسد التعاون من خلال مناورات لمكافحة الإرهاب احتضنتها باكستان سنة 2025.", "مناورات لمكافحة الإرهاب", "exercise", "2025"),
    ("ar", "مستذكراً تمرين «رمال السهوب» المشترك الذي استضافته ميادين التدريب في الأزرق عام 2019.", "تمرين «رمال السهوب» المشترك", "exercise", "2019"),
    ("es", "El texto sustituye al convenio de cooperación técnica, firmado en Quito el 4 de mayo de 2001.", "convenio de cooperación técnica", "agreement", "2001-05-04"),
    ("pt", "Cessou os seus efeitos a Troca de Notas de 4 de Junho de 1998 relativa ao tratamento dos navios.", "Troca de Notas de 4 de Junho de 1998 relativa ao tratamento dos navios", "agreement", "1998-06-04"),
    ("ru", "Он напомнил о соглашении о сотрудничестве в сфере образования, которое министерства подписали в Хараре в октябре 2017 года.", "соглашении о сотрудничестве в сфере образования", "agreement", "2017-10"),
    ("zh", "回顾二〇一七年五月二十二日在北京签署的《关于海上安全合作的谅解备忘录》及其执行情况。", "关于海上安全合作的谅解备忘录", "agreement", "2017-05-22"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "what", "kind", "day"), RECALLED)
def test_what_is_recalled_is_read_as_printed_with_its_day(language: str, text: str, what: str, kind: str, day: str) -> None:
    found = precedents(told(LEAD + text, language))
    assert [(each["what"], each["kind"], each["on"]) for each in found] == [(what, kind, day)]


SILENT = [
    ("en", "Kenya and Ghana signed an agreement on trade on 3 March 2025."),
    ("en", "The agreement entered into force on 1 May 2025, following the exchange of notes."),
    ("fr", "L'accord est entré en vigueur le 4 mars 2025, rappelle le ministre."),
    ("en", "The visit follows years of friendship, and a summit will be held in 2027."),
]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_the_news_itself_is_no_precedent(language: str, text: str) -> None:
    assert precedents(told(text, language)) == []
