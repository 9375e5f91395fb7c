"""Who signs and who looks on, in one press sentence a language and more: an attendee is never taken for a signatory."""

import pytest

from accordant.roles import role

SENTENCES: list[tuple[str, str, list[str], list[str]]] = [
    ("tr", "Anlaşma, Cumhurbaşkanı Erdoğan, Başbakan Şerif ve Emir Tamim huzurunda Bakan Fidan tarafından imzalandı.", ["Fidan"], ["Erdoğan", "Şerif", "Tamim"]),
    ("tr", "Erdoğan, Şerif, Tamim ve Aliyev huzurunda Bakan Fidan anlaşmayı imzaladı.", ["Fidan"], ["Erdoğan", "Şerif", "Tamim", "Aliyev"]),
    ("tr", "Bakan Fidan, Erdoğan huzurunda anlaşmayı imzaladı.", ["Fidan"], ["Erdoğan"]),
    ("tr", "Bakan Güler, törende Emir Tamim'in himayesinde anlaşmayı imzaladı; törene Büyükelçi Yılmaz da katıldı.", ["Güler"], ["Tamim", "Yılmaz"]),
    ("ur", "معاہدے پر وزیر دفاع خواجہ آصف کی جانب سے دستخط کیے گئے جبکہ جنرل عاصم منیر بھی موجود تھے۔", ["خواجہ آصف"], ["عاصم منیر"]),
    ("ur", "وزیر اعظم شہباز شریف کی موجودگی میں اسحاق ڈار نے معاہدے پر دستخط کیے۔", ["اسحاق ڈار"], ["شہباز شریف"]),
    ("en", "Witnessed by President Ruto, Minister Duale and his counterpart Shapps signed the pact.", ["Duale", "Shapps"], ["Ruto"]),
    ("en", "Minister Duale signed on behalf of Kenya while Ambassador Wood looked on.", ["Duale"], ["Wood"]),
    ("en", "The deal was signed by General Odhiambo in the presence of Governor Sakaja, under the patronage of King Charles.", ["Odhiambo"], ["Sakaja", "Charles"]),
    ("fr", "En présence du président Macron, le ministre Lecornu et son homologue Austin ont signé l'accord.", ["Lecornu", "Austin"], ["Macron"]),
    ("fr", "L'accord a été signé par Lecornu au nom de la France, sous l'égide de Guterres ; l'ambassadeur Dupont assistait à la cérémonie.", ["Lecornu"], ["Guterres", "Dupont"]),
    ("es", "En presencia del rey Felipe, la ministra Robles firmó el acuerdo con su homólogo Berrada; asistió el embajador Ruiz.", ["Robles", "Berrada"], ["Felipe", "Ruiz"]),
    ("pt", "Na presença do presidente Lula, o ministro Múcio assinou o acordo; o embaixador Souza assistiu à cerimónia.", ["Múcio"], ["Lula", "Souza"]),
    ("it", "Alla presenza del presidente Mattarella, il ministro Crosetto ha firmato l'accordo; era presente l'ambasciatore Rossi.", ["Crosetto"], ["Mattarella", "Rossi"]),
    ("de", "Im Beisein von Bundeskanzler Scholz unterzeichnete Minister Pistorius das Abkommen; Botschafter Müller war ebenfalls anwesend.", ["Pistorius"], ["Scholz", "Müller"]),
    ("de", "Das Abkommen wurde von Pistorius und seinem Amtskollegen Gram unterzeichnet.", ["Pistorius", "Gram"], []),
    ("nl", "In aanwezigheid van koning Willem ondertekende minister Ollongren het akkoord; ambassadeur Jansen was ook aanwezig.", ["Ollongren"], ["Willem", "Jansen"]),
    ("sv", "I närvaro av statsminister Kristersson undertecknade försvarsminister Jonson avtalet; ambassadör Berg deltog också.", ["Jonson"], ["Kristersson", "Berg"]),
    ("ru", "В присутствии президента Путина министр Шойгу подписал соглашение; на церемонии присутствовал посол Иванов.", [], ["Путина", "Иванов"]),
    ("ru", "Документ подписан Лавровым и его коллегой Фиданом при посредничестве Гутерриша.", ["Лавровым", "Фиданом"], ["Гутерриша"]),
    ("uk", "У присутності президента Зеленського міністр Умєров підписав угоду; на церемонії був присутній посол Коваль.", [], ["Зеленського", "Коваль"]),
    ("ar", "بحضور الملك عبدالله وقع الوزير الصفدي الاتفاقية، وحضر المراسم السفير الخالدي.", ["الصفدي"], ["عبدالله", "الخالدي"]),
    ("fa", "در حضور رئیس‌جمهور رئیسی، وزیر آشتیانی توافقنامه را امضا کرد و سفیر احمدی نیز حضور داشت.", [], ["رئیسی", "احمدی"]),
    ("hi", "प्रधानमंत्री मोदी की उपस्थिति में रक्षा मंत्री राजनाथ सिंह ने समझौते पर हस्ताक्षर किए; राजदूत वर्मा भी मौजूद थे।", ["राजनाथ सिंह"], ["मोदी", "वर्मा"]),
    ("zh", "在总统普京见证下,国防部长董军签署协议,大使张汉晖出席仪式。", ["董军"], ["普京", "张汉晖"]),
    ("ja", "岸田首相の立ち会いのもと、木原防衛相が協定に署名し、山田大使も出席した。", ["木原"], ["岸田", "山田"]),
    ("ko", "윤석열 대통령이 참석한 가운데 신원식 장관이 협정에 서명했고 박진수 대사도 배석했다.", ["신원식"], ["윤석열", "박진수"]),
    ("id", "Disaksikan Presiden Jokowi, Menteri Prabowo menandatangani perjanjian itu; Duta Besar Wibowo turut hadir.", ["Prabowo"], ["Jokowi", "Wibowo"]),
    ("sw", "Mbele ya Rais Samia, Waziri Tax alitia saini mkataba huo; Balozi Mushi alihudhuria.", ["Tax"], ["Samia", "Mushi"]),
]  # language, sentence, those who sign, those who do not
SIGNS = [(language, text, name) for language, text, names, _ in SENTENCES for name in names]
OTHERS = [(language, text, name) for language, text, _, names in SENTENCES for name in names]


def verdict(language: str, text: str, name: str) -> str:
    at = text.index(name)
    return role("signs", text, at, at + len(name), language).verdict


@pytest.mark.parametrize(("language", "text", "name"), SIGNS)
def test_a_signatory_is_supported(language: str, text: str, name: str) -> None:
    assert verdict(language, text, name) == "supported"


@pytest.mark.parametrize(("language", "text", "name"), OTHERS)
def test_who_attends_or_mediates_is_no_signatory(language: str, text: str, name: str) -> None:
    assert verdict(language, text, name) != "supported"


def test_the_first_names_of_a_turkish_list_before_a_cue_of_presence_stay_open() -> None:
    text = "Erdoğan, Şerif, Tamim ve Aliyev huzurunda Bakan Fidan anlaşmayı imzaladı."
    assert verdict("tr", text, "Erdoğan") == "unverifiable"
    assert verdict("tr", text, "Fidan") == "supported"
