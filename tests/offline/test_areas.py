"""The fields that an instrument covers, and none that was only talked about, held in the past or left out."""

from __future__ import annotations

import pytest

from accordant import extract_agreement, extract_agreements
from accordant.offline.areas import areas
from told_of import told

LISTS = [
    ("en", "Kenya and Ghana sign trade pact//NAIROBI, 3 March 2025 - Kenya and Ghana on Monday signed a memorandum of understanding on agriculture, trade and tourism.", "agriculture: agriculture | trade: trade | tourism: tourism"),
    ("en", "India, Oman sign defence deal//India and Oman signed an agreement on Tuesday that will see them cooperate in military training, maritime security, and cyber defence, the defence ministry said.", "military training: training | maritime security: maritime_security | cyber defence: cybersecurity"),
    ("en", "Ukraine, Norway sign security pact//Ukraine and Norway signed a security agreement. The pact covers air defence, demining, ammunition production and training of Ukrainian troops.", "air defence: air_defence | demining: demining | ammunition production: None | training of Ukrainian troops: training"),
    ("fr", "Le Maroc et le Gabon signent un accord//RABAT - Le Maroc et le Gabon ont signé lundi un accord de coopération dans les domaines de l'agriculture, de la pêche et du tourisme.", "agriculture: agriculture | pêche: fisheries | tourisme: tourism"),
    ("fr", "La France et le Niger signent un protocole//La France et le Niger ont signé un protocole d'accord en matière de santé, d'éducation ainsi que de formation professionnelle.", "santé: health | éducation: education | formation professionnelle: vocational_training"),
    ("ar", "السعودية واليابان توقعان اتفاقية//وقعت السعودية واليابان اتفاقية للتعاون في مجال الذكاء الاصطناعي. وتشمل الاتفاقية تبادل الخبرات والتدريب والبحث العلمي.", "تبادل الخبرات: exchange_of_expertise | التدريب: training | البحث العلمي: science_technology"),
    ("ar", "مصر والأردن توقعان مذكرة تفاهم//القاهرة - وقعت مصر والأردن يوم الأحد مذكرة تفاهم في مجالات الزراعة والسياحة والطاقة المتجددة.", "الزراعة: agriculture | السياحة: tourism | الطاقة المتجددة: renewable_energy"),
    ("es", "Chile y Perú firman acuerdo//Chile y Perú firmaron este lunes un acuerdo de cooperación en materia de salud, educación y turismo.", "salud: health | educación: education | turismo: tourism"),
    ("es", "Argentina y Bolivia firman//Argentina y Bolivia firmaron un memorando de entendimiento sobre energía y minería en La Paz.", "energía: energy | minería: mining"),
    ("pt", "Brasil e Angola assinam acordo//O Brasil e Angola assinaram na segunda-feira um acordo nos domínios da agricultura, da energia e das pescas.", "agricultura: agriculture | energia: energy | pescas: fisheries"),
    ("de", "Deutschland und Ghana unterzeichnen Abkommen//Deutschland und Ghana haben am Montag ein Abkommen über die Zusammenarbeit in den Bereichen Energie, Bildung und Gesundheit unterzeichnet.", "Energie: energy | Bildung: education | Gesundheit: health"),
    ("de", "Verteidigungsabkommen//Polen und Schweden unterzeichneten am Freitag ein Verteidigungsabkommen, das gemeinsame Übungen, Rüstungsbeschaffung und Munitionsproduktion umfasst.", "gemeinsame Übungen: exercises | Rüstungsbeschaffung: procurement | Munitionsproduktion: defence_industry"),
    ("ru", "Беларусь и Вьетнам подписали меморандум//Беларусь и Вьетнам подписали меморандум. Документ предусматривает сотрудничество в таких сферах, как образование, здравоохранение, сельское хозяйство и культура.", "образование: education | здравоохранение: health | сельское хозяйство: agriculture | культура: culture"),
    ("uk", "Україна та Польща підписали угоду//Україна та Польща підписали у вівторок угоду про співпрацю у сфері енергетики, транспорту та митної справи.", "енергетики: energy | транспорту: transport | митної справи: customs"),
    ("tr", "Türkiye ile Azerbaycan arasında mutabakat zaptı//Türkiye ile Azerbaycan mutabakat zaptı imzaladı. Anlaşma, askeri eğitim, lojistik ve siber güvenlik konularını kapsıyor.", "askeri eğitim: training | lojistik: logistics | siber güvenlik: cybersecurity"),
    ("tr", "Türkiye ve Katar anlaşma imzaladı//Türkiye ile Katar arasında savunma sanayii, eğitim ve sağlık alanlarında iş birliği anlaşması imzalandı.", "savunma sanayii: defence_industry | eğitim: training | sağlık: health"),
    ("fa", "ایران و عراق تفاهم‌نامه امضا کردند//ایران و عراق روز دوشنبه تفاهم‌نامه همکاری در زمینه‌های گردشگری، کشاورزی و حمل‌ونقل امضا کردند.", "گردشگری: tourism | کشاورزی: agriculture | حمل‌ونقل: transport"),
    ("ur", "پاکستان اور ترکی میں معاہدہ//پاکستان اور ترکی نے تعلیم، صحت اور دفاعی صنعت کے شعبوں میں تعاون کے معاہدے پر دستخط کیے۔", "تعلیم: education | صحت: health | دفاعی صنعت: defence_industry"),
    ("hi", "भारत और फ्रांस ने समझौते पर हस्ताक्षर किए//भारत और फ्रांस ने रक्षा, अंतरिक्ष और नवीकरणीय ऊर्जा के क्षेत्रों में सहयोग के लिए समझौते पर हस्ताक्षर किए।", "रक्षा: defence_cooperation | अंतरिक्ष: space | नवीकरणीय ऊर्जा: renewable_energy"),
    ("zh", "中国和埃及签署协议//中国和埃及周一签署了关于贸易、投资和农业领域合作的谅解备忘录。", "贸易: trade | 投资: investment | 农业: agriculture"),
    ("zh", "中国与巴西签署协定//中国与巴西签署协定。协定涵盖教育、卫生和科技等领域的合作。", "教育: education | 卫生: health | 科技: science_technology"),
    ("id", "Indonesia dan Malaysia teken MoU//Indonesia dan Malaysia menandatangani nota kesepahaman di bidang pertanian, perikanan, dan pariwisata pada Senin.", "pertanian: agriculture | perikanan: fisheries | pariwisata: tourism"),
]  # fmt: skip


def listed(text: str, language: str | None, *, treaty: bool = False) -> str:
    return " | ".join(f"{each['as_printed']}: {each['code']}" for each in areas(told(text, language, treaty=treaty)))


@pytest.mark.parametrize(("language", "text", "expected"), LISTS)
def test_the_items_of_a_list_are_areas_as_printed_each_with_its_code(language: str, text: str, expected: str) -> None:
    assert listed(text, language) == expected


TALKS = [
    ("en", "Poland and Lithuania sign deal//Poland and Lithuania signed an agreement on Monday. The ministers also discussed energy, transport and migration."),
    ("fr", "Le Togo et le Bénin signent un accord//Le Togo et le Bénin ont signé un accord. Les deux ministres ont évoqué le commerce, les transports et le tourisme."),
    ("ar", "وقعت الجزائر وقطر اتفاقية//وقعت الجزائر وقطر اتفاقية. وبحث الوزيران التعاون في مجالات التجارة والطاقة والسياحة."),
    ("es", "Chile y Perú firman//Chile y Perú firmaron un acuerdo. Los ministros conversaron sobre turismo, comercio y cultura."),
    ("de", "Abkommen//Die Schweiz und Japan haben ein Abkommen unterzeichnet. Die Minister sprachen auch über Handel, Energie und Tourismus."),
    ("ru", "Соглашение//Узбекистан и Таджикистан подписали договор. Стороны обсудили вопросы торговли, транспорта и энергетики."),
    ("tr", "İmza//Türkiye ile Gürcistan bir protokol imzaladı. Görüşmede ticaret, enerji ve ulaştırma konuları ele alındı."),
    ("zh", "会谈//中国和越南签署了协定。双方讨论了贸易、投资和旅游等领域的合作。"),
    ("hi", "समझौता//भारत और नेपाल ने समझौते पर हस्ताक्षर किए। दोनों नेताओं ने व्यापार, पर्यटन और संस्कृति पर चर्चा की।"),
    ("id", "Kerja sama//Indonesia dan Australia menandatangani perjanjian. Kedua menteri membahas perdagangan, investasi, dan pendidikan."),
]


@pytest.mark.parametrize(("language", "text"), TALKS)
def test_what_was_only_talked_about_is_no_area(language: str, text: str) -> None:
    assert listed(text, language) == ""


def test_what_a_list_of_the_instrument_covers_stands_for_the_subject_of_its_title() -> None:
    text = "Portugal e Moçambique assinam memorando//Portugal e Moçambique assinaram um memorando de entendimento sobre cooperação em matéria de defesa. O memorando abrange a formação militar, a segurança marítima e a cibersegurança."
    assert listed(text, "pt") == "formação militar: training | segurança marítima: maritime_security | cibersegurança: cybersecurity"


def test_where_the_title_alone_names_a_subject_it_is_the_area() -> None:
    assert listed("Signing//Egypt and Iraq signed a memorandum of understanding on cooperation in oil and gas on Thursday.", "en") == "oil and gas: oil_gas"


def test_a_coordination_of_one_area_stays_whole_between_commas() -> None:
    text = "المغرب وباكستان//وقع المغرب وباكستان مذكرة تفاهم. وتركز الاتفاقية على مجالات متعددة، من بينها التكوين والتدريب، والتعاون في مجال الأمن السيبراني، والصحة العسكرية. "
    assert listed(text, "ar") == "التكوين والتدريب: training | الأمن السيبراني: cybersecurity | الصحة العسكرية: military_health"


def test_the_points_under_a_line_are_areas_without_marks_articles_and_what_a_comma_adds() -> None:
    text = "Convention//Le Sénégal et l'Espagne ont signé une convention.//Le nouveau texte s'articule autour de trois axes :\n\n– la migration circulaire, avec un contingent annuel de contrats saisonniers ;\n– la formation professionnelle ;\n– la lutte contre la traite des êtres humains."
    assert listed(text, "fr") == "migration circulaire: migration | formation professionnelle: vocational_training | lutte contre la traite des êtres humains: organised_crime"


def test_the_areas_of_a_treaty_are_the_points_of_its_article_on_them_and_none_that_names_any_other() -> None:
    text = "AGREEMENT ON DEFENCE COOPERATION//Article 1//The competent authorities are: (a) the Ministry of Defence.//Article 2//The Parties shall cooperate in the following areas:\n\n(a) military training;\n(b) defence industry;\n(c) any other area agreed by the Parties."
    assert listed(text, "en", treaty=True) == "military training: training | defence industry: defence_industry"


def test_the_place_of_signing_ends_the_last_item() -> None:
    text = "Japan and Vietnam ink MoU//Japan and Vietnam signed a memorandum of cooperation in the fields of education and vocational training in Hanoi."
    assert listed(text, "en") == "education: education | vocational training: vocational_training"


def test_a_second_instrument_is_no_item_of_the_first() -> None:
    text = "Qatar and Rwanda sign deals//Qatar and Rwanda signed an agreement on avoiding double taxation and a memorandum of understanding in the field of sports on Sunday."
    assert "memorandum" not in listed(text, "en")


def test_what_is_left_out_does_not_stand() -> None:
    text = "Spain and Algeria sign accord\n\nMADRID, 3 March 2025 - Spain and Algeria signed an agreement on Monday in Madrid. It does not cover fisheries or migration."
    record = extract_agreement(text, model="offline").record
    assert record is None or record.areas == []


def test_of_several_instruments_each_has_the_areas_of_its_own_paragraph() -> None:
    text = (
        "Canada, Philippines sign two deals in Vancouver\n\nVANCOUVER - Canada and the Philippines signed two instruments on Thursday, March 12, 2026.\n\n"
        "The first, a memorandum of understanding on fisheries, was signed by the two fisheries ministers. It covers joint training and maritime surveillance.\n\n"
        "The second document is a letter of intent on critical minerals. It covers geology and vocational training."
    )
    found = [sorted(area.as_printed or "" for area in record.areas) for record in extract_agreements(text, model="offline").record or []]
    assert found == [["joint training", "maritime surveillance"], ["geology", "vocational training"]]
