"""Terms said in other words than a list's plainest: "put pen to paper", signings put off, initialled or planned, mines that are cleared."""

import pytest

from accordant import check

STATED = [
    ("en", "postponed", "The signing ceremony has been put off until further notice."),
    ("fr", "postponed", "La cérémonie de signature a été reportée."),
    ("es", "postponed", "La ceremonia de firma fue aplazada."),
    ("de", "postponed", "Die feierliche Unterzeichnung wurde verschoben."),
    ("it", "postponed", "La cerimonia di firma è stata rinviata."),
    ("nl", "postponed", "De ondertekeningsceremonie is uitgesteld."),
    ("sv", "postponed", "Undertecknandet har skjutits upp."),
    ("pt", "postponed", "A cerimónia de assinatura foi adiada."),
    ("tr", "postponed", "İmza töreni ertelendi."),
    ("ru", "postponed", "Церемония подписания отложена."),
    ("uk", "postponed", "Церемонію підписання відкладено."),
    ("ar", "postponed", "تأجل حفل التوقيع إلى أجل غير مسمى."),
    ("fa", "postponed", "مراسم امضا به تعویق افتاد."),
    ("ur", "postponed", "دستخط کی تقریب ملتوی کر دی گئی۔"),
    ("hi", "postponed", "हस्ताक्षर समारोह स्थगित कर दिया गया।"),
    ("zh", "postponed", "签字仪式已推迟。"),
    ("ja", "postponed", "署名式は延期された。"),
    ("ko", "postponed", "서명식이 연기됐다."),
    ("id", "postponed", "Upacara penandatanganan ditunda."),
    ("sw", "postponed", "Hafla ya utiaji saini imeahirishwa."),
    ("en", "initialled", "The negotiators signed the text with their initials."),
    ("fr", "initialled", "Les négociateurs ont paraphé le texte."),
    ("es", "initialled", "Los negociadores rubricaron el texto."),
    ("ru", "initialled", "Переговорщики парафировали текст."),
    ("de", "initialled", "Die Unterhändler paraphierten den Text."),
    ("zh", "initialled", "谈判代表草签了协议。"),
    ("ja", "initialled", "交渉官が協定に仮署名した。"),
    ("ko", "initialled", "협상단이 협정에 가서명했다."),
    ("tr", "initialled", "Müzakereciler anlaşmayı parafe etti."),
    ("fa", "initialled", "مذاکره‌کنندگان متن را پیش‌امضا کردند."),
    ("hi", "initialled", "वार्ताकारों ने मसौदे पर आद्याक्षर किए।"),
    ("it", "initialled", "I negoziatori hanno siglato il testo."),
    ("uk", "initialled", "Переговорники парафували текст."),
    ("nl", "initialled", "De onderhandelaars parafeerden de tekst."),
    ("sv", "initialled", "Förhandlarna paraferade texten."),
    ("pt", "initialled", "Os negociadores rubricaram o texto."),
    ("id", "initialled", "Para perunding memaraf naskah perjanjian."),
    ("ur", "initialled", "مذاکرات کاروں نے مسودے پر ابتدائی دستخط کیے۔"),
    ("sw", "initialled", "Wapatanishi waliweka saini za awali kwenye makubaliano."),
    ("en", "planned", "The contract is to be signed next autumn."),
    ("fr", "planned", "Il est prévu que le contrat soit signé à l'automne."),
    ("it", "planned", "È previsto che il contratto venga firmato in autunno."),
    ("pt", "planned", "Está previsto que o contrato se assine no outono."),
    ("de", "planned", "Der Vertrag soll im Herbst unterzeichnet werden."),
    ("nl", "planned", "Het contract zal in de herfst worden ondertekend."),
    ("sv", "planned", "Avtalet ska undertecknas i höst."),
    ("tr", "planned", "Sözleşmenin sonbaharda imzalanması planlanıyor."),
    ("ru", "planned", "Контракт планируется подписать осенью."),
    ("uk", "planned", "Контракт планують підписати восени."),
    ("ar", "planned", "من المقرر أن يوقع العقد في الخريف."),
    ("fa", "planned", "قرار است قرارداد در پاییز امضا شود."),
    ("ur", "planned", "معاہدے پر اگلے ماہ دستخط کیے جائیں گے۔"),
    ("hi", "planned", "अगले महीने समझौते पर हस्ताक्षर किए जाएंगे।"),
    ("zh", "planned", "双方计划今秋签署合同。"),
    ("ja", "planned", "秋に契約に署名する予定だ。"),
    ("ko", "planned", "가을에 계약에 서명할 예정이다."),
    ("id", "planned", "Kontrak akan ditandatangani pada musim gugur."),
    ("sw", "planned", "Mkataba utatiwa saini mwezi ujao."),
    ("en", "denied", "The ministry denied that a deal had been signed."),
    ("ru", "signed", "Министры поставили свои подписи под договором."),
    ("de", "signed", "Die Minister setzten ihre Unterschrift unter den Vertrag."),
    ("zh", "signed", "两国部长在协议上签了字。"),
    ("ar", "initialled", "وقّع المفاوضون نص الاتفاق بالأحرف الأولى."),
    ("en", "signed", "The ministers put pen to paper on the fisheries accord."),
    ("sv", "signed", "Ministrarna satte sina namn under fördraget."),
    ("es", "planned", "Está previsto que el contrato se firme el próximo otoño."),
    ("pt", "postponed", "A cerimónia de assinatura foi adiada para data a anunciar."),
]
OTHERWISE = [
    ("en", "signed", "The signing ceremony has been put off until further notice."),
    ("de", "signed", "Die feierliche Unterzeichnung wurde verschoben."),
    ("zh", "signed", "签字仪式已推迟。"),
    ("ja", "signed", "署名式は延期された。"),
    ("tr", "signed", "İmza töreni ertelendi."),
    ("ru", "signed", "Церемония подписания отложена."),
    ("ar", "signed", "تأجل حفل التوقيع إلى أجل غير مسمى."),
    ("es", "signed", "Está previsto que el contrato se firme el próximo otoño."),
    ("pt", "announced", "A cerimónia de assinatura foi adiada para data a anunciar."),
    ("ar", "signed", "وقّع المفاوضون نص الاتفاق بالأحرف الأولى."),
    ("hi", "signed", "अगले महीने समझौते पर हस्ताक्षर किए जाएंगे।"),
    ("ko", "signed", "가을에 계약에 서명할 예정이다."),
]
AREAS = [
    ("en", "demining", "The accord concerns the removal of land mines."),
    ("fr", "demining", "L'accord porte sur l'enlèvement des mines terrestres."),
    ("de", "demining", "Das Abkommen betrifft die Räumung von Landminen."),
    ("nl", "demining", "De overeenkomst gaat over het ruimen van landmijnen."),
    ("sv", "demining", "Avtalet gäller röjning av landminor."),
    ("es", "demining", "El acuerdo trata de la retirada de minas terrestres."),
    ("pt", "demining", "O acordo trata do levantamento de minas."),
    ("it", "demining", "L'accordo riguarda la rimozione delle mine terrestri."),
    ("ru", "demining", "Соглашение касается обезвреживания мин."),
    ("uk", "demining", "Угода стосується знешкодження мін."),
    ("ja", "demining", "協定は地雷の除去に関するものだ。"),
    ("ko", "demining", "협정은 지뢰를 제거하는 데 관한 것이다."),
    ("zh", "demining", "协议涉及清除雷区。"),
    ("ar", "demining", "يتعلق الاتفاق بإزالة الألغام الأرضية."),
    ("en", "cybersecurity", "Cooperation in protecting computer networks against attacks."),
    ("de", "cybersecurity", "Es geht um den Schutz von Computernetzen."),
    ("ru", "cybersecurity", "Речь идёт о защите компьютерных сетей."),
    ("ja", "cybersecurity", "コンピューターネットワークを守る協力。"),
    ("zh", "cybersecurity", "保护计算机网络的合作。"),
    ("hi", "cybersecurity", "कंप्यूटर नेटवर्क की रक्षा में सहयोग।"),
    ("id", "cybersecurity", "Kerja sama melindungi jaringan komputer."),
    ("sw", "cybersecurity", "Ushirikiano wa kulinda mitandao ya kompyuta."),
    ("tr", "cybersecurity", "Bilgisayar ağlarının korunması."),
    ("fa", "cybersecurity", "همکاری در حفاظت از شبکه‌های رایانه‌ای."),
    ("ur", "cybersecurity", "کمپیوٹر نیٹ ورک کی حفاظت میں تعاون۔"),
    ("de", "social_security", "Geregelt wird die Anrechnung von Rentenzeiten."),
    ("pt", "social_security", "Contagem dos períodos contributivos."),
]


@pytest.mark.parametrize(("language", "value", "text"), STATED)
def test_a_status_in_other_words_is_supported(language: str, value: str, text: str) -> None:
    assert check(value, text, "term", codes="statuses", language=language).verdict == "supported"


@pytest.mark.parametrize(("language", "value", "text"), OTHERWISE)
def test_a_signing_under_a_cue_is_no_signing(language: str, value: str, text: str) -> None:
    assert check(value, text, "term", codes="statuses", language=language).verdict == "contradicted"


@pytest.mark.parametrize(("language", "value", "text"), AREAS)
def test_an_area_in_other_words_is_supported(language: str, value: str, text: str) -> None:
    assert check(value, text, "term", codes="areas", language=language).verdict == "supported"
