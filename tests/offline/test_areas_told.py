"""What an agreement is on, in the words that newsrooms, ministries and gazettes have for it; and lists of other things beside it."""

from __future__ import annotations

import pytest

from accordant.document import Document
from accordant.offline.areas import areas
from accordant.offline.story import stories
from accordant.offline.text import Text


def printed(text: str, language: str) -> str:
    """The areas of the one instrument of a text, whose lines "//" parts; empty where it tells of none."""
    told = stories(Text(Document(text.replace("//", "\n"), language=language)))
    return " | ".join(str(each["as_printed"]) for story in told for each in areas(story))


TOLD = [
    ("en", "Rwanda, Zambia ink farm deal//KIGALI, May 6, 2025 - Rwanda and Zambia on Tuesday signed a memorandum of understanding on agriculture. The MoU provides for joint seed research, the exchange of agronomists and a common early-warning system for locust outbreaks. It also includes training of veterinary officers.", "joint seed research | exchange of agronomists | common early-warning system for locust outbreaks | training of veterinary officers"),
    ("en", "Joint press release//Estonia and Moldova signed an intergovernmental agreement in Chisinau on 14 February 2024. Under the agreement, the two sides will work together in the following areas://- e-governance and digital services//- cyber resilience of state registers//- public procurement reform//The agreement is concluded for five years.", "e-governance and digital services | cyber resilience of state registers | public procurement reform"),
    ("en", "Cyprus and Armenia sign military cooperation programme for 2025//The defence ministers of Cyprus and Armenia signed the bilateral military cooperation programme in Nicosia on Friday. The programme aims to strengthen cooperation in special forces training, military medicine and mine clearance, the Cypriot ministry said.", "special forces training | military medicine | mine clearance"),
    ("en", "WELLINGTON: New Zealand and Vanuatu have signed a labour mobility arrangement which will allow for the recruitment of seasonal workers, recognition of trade qualifications and portability of pension savings. The document was signed by the two prime ministers on 3 July 2024.", "recruitment of seasonal workers | recognition of trade qualifications | portability of pension savings"),
    ("fr", "Signature d'un accord-cadre entre la Tunisie et la Côte d'Ivoire//Tunis, 12 mars 2024 (TAP) - La Tunisie et la Côte d'Ivoire ont signé mardi un accord-cadre de coopération. Cet accord permettra l'échange d'enseignants, la reconnaissance mutuelle des diplômes et la mise en place de filières communes de formation d'ingénieurs.", "échange d'enseignants | reconnaissance mutuelle des diplômes | mise en place de filières communes de formation d'ingénieurs"),
    ("fr", "Défense : Paris et Zagreb signent une lettre d'intention//La France et la Croatie ont signé jeudi une lettre d'intention dans le domaine de la défense. Sont notamment prévus le maintien en condition opérationnelle des avions de chasse, la formation des pilotes et des exercices navals conjoints en Adriatique.", "maintien en condition opérationnelle des avions de chasse | formation des pilotes | exercices navals conjoints en Adriatique"),
    ("fr", "Le Maroc et la Guinée renforcent leurs liens//RABAT - Le Maroc et la Guinée ont conclu lundi une convention de jumelage portuaire. Les domaines retenus sont la sûreté portuaire, le pilotage des navires, le dragage et la numérisation des procédures douanières.", "sûreté portuaire | pilotage des navires | dragage | numérisation des procédures douanières"),
    ("es", "Ecuador y Costa Rica firman convenio//Quito, 4 sep 2024 (EFE).- Ecuador y Costa Rica firmaron este miércoles un convenio que permitirá el intercambio de guardaparques, la vigilancia conjunta de áreas marinas protegidas y la capacitación de comunidades pesqueras.", "intercambio de guardaparques | vigilancia conjunta de áreas marinas protegidas | capacitación de comunidades pesqueras"),
    ("es", "NOTA DE PRENSA//Los Gobiernos de la República Dominicana y Jamaica suscribieron el 2 de mayo de 2023 en Santo Domingo un memorando de entendimiento. Las áreas prioritarias son://• Turismo multidestino//• Conectividad aérea//• Gestión de residuos sólidos", "Turismo multidestino | Conectividad aérea | Gestión de residuos sólidos"),
    ("es", "Cuba y Vietnam rubrican protocolo//La Habana.- Cuba y Vietnam suscribieron un protocolo de colaboración para 2025. Ambas partes acordaron cooperar en el cultivo de arroz, la acuicultura, la biotecnología y las telecomunicaciones.", "cultivo de arroz | acuicultura | biotecnología | telecomunicaciones"),
    ("pt", "Brasil e Uruguai firmam memorando//Os governos do Brasil e do Uruguai firmaram na terça-feira um memorando de entendimento que vai permitir o compartilhamento de dados meteorológicos, a integração das redes elétricas e o monitoramento de enchentes no rio Quaraí.", "compartilhamento de dados meteorológicos | integração das redes elétricas | monitoramento de enchentes no rio Quaraí"),
    ("pt", "Angola e Namíbia estreitam cooperação na defesa//Luanda - Angola e a Namíbia assinaram, na sexta-feira, um protocolo no domínio da defesa. O documento prevê a realização de patrulhas conjuntas na fronteira, a troca de informações e a formação de quadros. Inclui ainda o apoio médico militar.", "realização de patrulhas conjuntas na fronteira | troca de informações | formação de quadros | apoio médico militar"),
    ("de", "Pressemitteilung//Deutschland und Namibia haben am 3. Mai 2023 in Windhuk eine Absichtserklärung unterzeichnet. Vorgesehen sind der Aufbau einer Wasserstoffinfrastruktur, die gemeinsame Forschung zu Ammoniak und die Ausbildung von Technikern. Hinzu kommt der Schutz der Küstengewässer.", "Aufbau einer Wasserstoffinfrastruktur | gemeinsame Forschung zu Ammoniak | Ausbildung von Technikern | Schutz der Küstengewässer"),
    ("de", "Bern und Singapur unterzeichnen Vereinbarung//Die Schweiz und Singapur unterzeichneten am Donnerstag eine Vereinbarung. Im Mittelpunkt stehen digitale Zahlungen, künstliche Intelligenz im Finanzsektor und die Bekämpfung der Geldwäscherei.", "digitale Zahlungen | künstliche Intelligenz im Finanzsektor | Bekämpfung der Geldwäscherei"),
    ("ru", "Казахстан и Катар договорились о сотрудничестве//Казахстан и Катар во вторник подписали меморандум о взаимопонимании. Документ позволит наладить обмен аграрными специалистами, поставки баранины и совместное строительство зернохранилищ.", "обмен аграрными специалистами | поставки баранины | совместное строительство зернохранилищ"),
    ("ru", "Армения и Франция подписали меморандум по сейсмологии. Стороны договорились сотрудничать в мониторинге землетрясений, подготовке спасателей и оценке прочности школьных зданий, сообщило МЧС.", "мониторинге землетрясений | подготовке спасателей | оценке прочности школьных зданий"),
    ("uk", "Міноборони України та Нідерландів підписали лист про наміри. Серед пріоритетів - морські дрони, ремонт бронетехніки та психологічна реабілітація військових.", "морські дрони | ремонт бронетехніки | психологічна реабілітація військових"),
    ("tr", "Basın açıklaması//Türkiye ve Moldova, Kişinev'de bir protokol imzaladı. Protokolle gümrük verilerinin paylaşılması, kaçakçılıkla mücadele ve personel değişimi hedefleniyor.", "gümrük verilerinin paylaşılması | kaçakçılıkla mücadele | personel değişimi"),
    ("tr", "Türkiye ve Kazakistan, İstanbul'da stratejik ortaklık belgesi ve ulaştırma anlaşması imzaladı. Anlaşma çerçevesinde konteyner taşımacılığı, demir yolu bakımı ve lojistik merkezlerin kurulması yer alıyor.", "konteyner taşımacılığı | demir yolu bakımı | lojistik merkezlerin kurulması"),
    ("ar", "بيان صحفي//وقعت المملكة المغربية وجمهورية كينيا في نيروبي اتفاقية تعاون بتاريخ 3 يونيو 2024. وستسمح هذه الاتفاقية بتبادل الأساتذة الجامعيين، وتكوين المهندسين، وإنجاز بحوث مشتركة حول الجفاف.", "تبادل الأساتذة الجامعيين | تكوين المهندسين | إنجاز بحوث مشتركة حول الجفاف"),
    ("ar", "تونس وليبيا توقعان برنامجا تنفيذيا//وقعت تونس وليبيا برنامجا تنفيذيا للتعاون للأعوام 2024-2026. واتفق الجانبان على التعاون في رقمنة الأرشيف، وصيانة المواقع الأثرية، وتنظيم المعارض.", "رقمنة الأرشيف | صيانة المواقع الأثرية | تنظيم المعارض"),
    ("fa", "تاجیکستان و ایران موافقت‌نامه فرهنگی امضا کردند//ایران و تاجیکستان موافقت‌نامه‌ای امضا کردند. بر اساس این موافقت‌نامه، دو طرف در ترجمه کتاب، تولید مشترک فیلم و آموزش موسیقی سنتی همکاری خواهند کرد.", "ترجمه کتاب | تولید مشترک فیلم | آموزش موسیقی سنتی"),
    ("ur", "پاکستان اور سعودی عرب نے دفاعی معاہدہ کر لیا۔ معاہدے پر وزرائے دفاع نے ریاض میں دستخط کیے۔ معاہدے میں مشترکہ مشقیں، انٹیلی جنس کا تبادلہ اور اسلحے کی تیاری شامل ہیں۔", "مشترکہ مشقیں | انٹیلی جنس کا تبادلہ | اسلحے کی تیاری"),
    ("hi", "भारत-मालदीव रक्षा समझौता//भारत और मालदीव ने माले में रक्षा सहयोग समझौते पर हस्ताक्षर किए। समझौते के तहत तटरक्षकों का प्रशिक्षण, समुद्री निगरानी और जलसर्वेक्षण किया जाएगा।", "तटरक्षकों का प्रशिक्षण | समुद्री निगरानी | जलसर्वेक्षण"),
    ("zh", "中国和柬埔寨签署农业合作协议//中国和柬埔寨2024年3月5日签署合作协议。根据协议，双方将在香蕉种植技术、橡胶加工、农机维修领域开展合作。", "香蕉种植技术 | 橡胶加工 | 农机维修"),
    ("id", "Malaysia dan Indonesia meneken kesepakatan perbatasan. Kesepakatan itu memungkinkan pertukaran data intelijen, patroli bersama, serta pemberantasan penyelundupan manusia.", "pertukaran data intelijen | patroli bersama | pemberantasan penyelundupan manusia"),
    ("id", "RI-Vietnam teken perjanjian perikanan//HANOI - Indonesia dan Vietnam menandatangani perjanjian pada Jumat. Kedua negara sepakat bekerja sama dalam budi daya lobster, penanganan penangkapan ikan ilegal, dan riset kelautan. Selain itu, kerja sama juga mencakup pelatihan nelayan.", "budi daya lobster | penanganan penangkapan ikan ilegal | riset kelautan | pelatihan nelayan"),
    ("en", "MEDIA RELEASE//Fiji and Nauru today concluded a police cooperation arrangement in Suva. It opens the way to officer secondments, forensic support and shared maritime patrols. Both sides also agreed to work together on cybercrime and the repatriation of offenders. Commissioner Tudravu thanked his counterpart.", "officer secondments | forensic support | shared maritime patrols | cybercrime | repatriation of offenders"),
    ("es", "Bolivia y Rusia firman acuerdo sobre litio//LA PAZ (ABI).- Bolivia y Rusia firmaron un acuerdo sobre industrialización del litio. La cooperación se extenderá a la formación de técnicos, la investigación geológica y la fabricación de baterías.", "formación de técnicos | investigación geológica | fabricación de baterías"),
    ("pt", "Nota à imprensa//Por ocasião da visita do chanceler, o Brasil e a Índia assinaram um acordo. As partes vão cooperar em biocombustíveis, vacinas e exploração espacial. Ficam igualmente previstas bolsas de estudo e missões empresariais.", "biocombustíveis | vacinas | exploração espacial | bolsas de estudo | missões empresariais"),
    ("ar", "موريتانيا والسنغال توقعان اتفاق صيد//نواكشوط - وقعت موريتانيا والسنغال مساء الأربعاء بروتوكول اتفاق. وسيمكن هذا الاتفاق من منح تراخيص لصيادي سان لويس، ومراقبة السفن، وتكوين البحارة.", "منح تراخيص لصيادي سان لويس | مراقبة السفن | تكوين البحارة"),
    ("fa", "تهران - ایران و قرقیزستان یادداشت تفاهم امضا کردند. این یادداشت تفاهم شامل همکاری در پرورش اسب، گیاهان دارویی و صادرات خدمات فنی است.", "پرورش اسب | گیاهان دارویی | صادرات خدمات فنی"),
    ("ur", "کراچی: پاکستان اور سری لنکا نے مفاہمت کی یادداشت پر دستخط کر دیے۔ دونوں ممالک نے چائے کی تجارت، کرکٹ کوچنگ اور آفات سے نمٹنے میں تعاون پر اتفاق کیا۔", "چائے کی تجارت | کرکٹ کوچنگ | آفات سے نمٹنے"),
    ("zh", "新加坡与越南签署谅解备忘录，就碳市场、海底电缆和粮食供应加强合作。备忘录由两国部长8月28日在河内签署。", "碳市场 | 海底电缆 | 粮食供应"),
    ("en", "The governments of Mongolia and Laos signed an intergovernmental agreement on mutual visa exemption yesterday. In a separate clause, the parties undertook to cooperate on visa fraud, passport security and the exchange of airline passenger data.", "visa fraud | passport security | exchange of airline passenger data"),
    ("fr", "Djibouti et l'Éthiopie ont signé un accord ferroviaire//Djibouti, 2 mars (ADI) - Djibouti et l'Éthiopie ont signé dimanche un accord. Parmi les volets retenus figurent l'entretien des voies, la tarification du fret et la formation des conducteurs. Le ministre s'est félicité de cette avancée.", "entretien des voies | tarification du fret | formation des conducteurs"),
    ("de", "Luxemburg und Ruanda haben ein Kooperationsabkommen unterzeichnet//Kigali. Luxemburg und Ruanda haben am Dienstag ein Kooperationsabkommen unterzeichnet. Inhalt des Abkommens sind der Aufbau eines Finanzplatzes, die Ausbildung von Krankenpflegern und der Schutz der Berggorillas.", "Aufbau eines Finanzplatzes | Ausbildung von Krankenpflegern | Schutz der Berggorillas"),
    ("uk", "Молдова та Україна уклали угоду про прикордонне співробітництво. Предметом угоди є спільне патрулювання, боротьба з контрабандою та обмін даними про перетин кордону.", "спільне патрулювання | боротьба з контрабандою | обмін даними про перетин кордону"),
    ("ur", "پاکستان اور مراکش کے درمیان دفاعی مفاہمت//رباط: پاکستان اور مراکش نے دفاعی تعاون کی مفاہمتی یادداشت پر دستخط کیے۔ یادداشت میں فوجی تربیت، بحری مشقوں اور طبی سہولیات کے تبادلے پر زور دیا گیا ہے۔", "فوجی تربیت | بحری مشقوں | طبی سہولیات کے تبادلے"),
    ("hi", "भारत और सिंगापुर ने सेमीकंडक्टर समझौता किया//सिंगापुर: भारत और सिंगापुर ने गुरुवार को समझौता ज्ञापन पर हस्ताक्षर किए। इसके तहत चिप डिजाइन, इंजीनियरों के प्रशिक्षण और आपूर्ति श्रृंखला में सहयोग किया जाएगा।", "चिप डिजाइन | इंजीनियरों के प्रशिक्षण | आपूर्ति श्रृंखला"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_what_the_instrument_or_both_sides_will_do_is_an_area_item_by_item(language: str, text: str, expected: str) -> None:
    assert printed(text, language) == expected


ARTICLES = [
    ("en", 'AGREEMENT BETWEEN THE GOVERNMENT OF THE REPUBLIC OF BOTSWANA AND THE GOVERNMENT OF THE REPUBLIC OF CUBA ON COOPERATION IN THE FIELD OF HEALTH////The Government of the Republic of Botswana and the Government of the Republic of Cuba (hereinafter referred to as "the Parties"),////Have agreed as follows:////Article 1//Objective//The purpose of this Agreement is to establish a framework for cooperation between the Parties.////Article 2//Areas of Cooperation//The Parties shall cooperate in the following areas://(a) secondment of medical specialists;//(b) control of communicable diseases;//(c) pharmaceutical manufacturing;//(d) medical education.////Article 3//Entry into force//This Agreement shall enter into force on the date of its signature.////Done at Gaborone on 9 June 2023 in two originals in the English and Spanish languages.', "secondment of medical specialists | control of communicable diseases | pharmaceutical manufacturing | medical education"),
    ("es", 'CONVENIO BÁSICO DE COOPERACIÓN TÉCNICA ENTRE EL GOBIERNO DE LA REPÚBLICA DE PANAMÁ Y EL GOBIERNO DE LA REPÚBLICA DEL PARAGUAY////El Gobierno de la República de Panamá y el Gobierno de la República del Paraguay, en adelante denominados "las Partes",////Han convenido lo siguiente:////ARTÍCULO I//Las Partes cooperarán en las siguientes áreas://1. Navegación fluvial;//2. Sanidad animal;//3. Catastro rural;//4. Promoción de exportaciones.////ARTÍCULO II//El presente Convenio entrará en vigor en la fecha de su firma.////Hecho en Asunción, el 11 de noviembre de 2021, en dos ejemplares originales.', "Navegación fluvial | Sanidad animal | Catastro rural | Promoción de exportaciones"),
    ("uk", "УГОДА//між Урядом України та Урядом Республіки Македонія про співробітництво в галузі ветеринарної медицини////Уряд України та Уряд Республіки Македонія (далі - Сторони)//домовилися про таке:////Стаття 1//Сторони здійснюють співробітництво за такими напрямами://1) запобігання поширенню хвороб тварин;//2) обмін ветеринарними препаратами;//3) лабораторна діагностика.////Стаття 2//Ця Угода набирає чинності з дати підписання.////Учинено в м. Києві 12 травня 2021 року у двох примірниках.", "запобігання поширенню хвороб тварин | обмін ветеринарними препаратами | лабораторна діагностика"),
    ("ar", 'اتفاقية تعاون بين حكومة المملكة الأردنية الهاشمية وحكومة جمهورية قبرص في مجال الدفاع المدني////إن حكومة المملكة الأردنية الهاشمية وحكومة جمهورية قبرص، المشار إليهما فيما بعد بـ "الطرفين"،////قد اتفقتا على ما يلي:////المادة 1//مجالات التعاون//يتعاون الطرفان في المجالات التالية://أ) إطفاء حرائق الغابات؛//ب) البحث والإنقاذ؛//ج) تدريب فرق الإسعاف.////المادة 2//تدخل هذه الاتفاقية حيز النفاذ من تاريخ التوقيع عليها.////حررت في عمان بتاريخ 20 سبتمبر 2022 من نسختين أصليتين.', "إطفاء حرائق الغابات | البحث والإنقاذ | تدريب فرق الإسعاف"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), ARTICLES)
def test_the_points_of_a_treatys_article_are_its_areas(language: str, text: str, expected: str) -> None:
    assert printed(text, language) == expected


OTHER_LISTS = [
    ("en", "Ireland and Malta sign extradition accord//Ireland and Malta signed a treaty on Monday. The ceremony was attended by judges, diplomats and business leaders. During her stay the minister will visit a hospital, a port and a school, before talks on fisheries, tourism and energy."),
    ("en", "Norway and Latvia sign agreement//Norway and Latvia signed an agreement on Tuesday. Kongsberg, which makes missiles, radars and space equipment, welcomed it. Latvia's economy includes forestry, agriculture and transport."),
    ("fr", "La Belgique et le Rwanda signent un accord//La Belgique et le Rwanda ont signé un accord lundi. La délégation comprend des responsables de la santé, de l'agriculture et de l'éducation. Les ministres ont aussi parlé de commerce, de migration et de climat."),
    ("es", "México y Chile suscribieron un convenio. Los cancilleres hablaron de migración, seguridad y cambio climático. La empresa fabrica vacunas, medicamentos y equipos médicos."),
    ("pt", "Portugal e Marrocos assinam acordo//Portugal e Marrocos assinaram um acordo em Rabat. A comitiva inclui os ministros da Saúde, da Educação e da Agricultura. Os dois governantes falaram de migrações, comércio e pescas."),
    ("de", "Polen und Finnland unterzeichneten einen Vertrag. Zur Delegation gehören Vertreter der Wirtschaft, der Kultur und der Wissenschaft. Polen hat Panzer, Haubitzen und Raketenwerfer bestellt."),
    ("ru", "Сербия и Кипр подписали договор. Ранее предприятие поставило автобусы, тракторы и медицинское оборудование. Программа визита включает посещение музея, завода и университета."),
    ("tr", "Türkiye ile Arnavutluk anlaşma imzaladı//Türkiye ile Arnavutluk anlaşma imzaladı. Heyette sağlık, eğitim ve tarım bakanları yer aldı. İki lider ticaret, göç ve turizm konularını görüştü."),
    ("ar", "وقعت الكويت والهند مذكرة تفاهم. وتعمل الشركة في مجالات الطاقة والنقل والاتصالات. وتشمل الزيارة لقاءات مع رجال الأعمال وجولة في الميناء والمتحف."),
    ("fa", "ایران و گرجستان سند همکاری امضا کردند. این شرکت در حوزه‌های نفت، گاز و پتروشیمی فعالیت می‌کند. برنامه سفر شامل بازدید از موزه، دانشگاه و کارخانه است."),
    ("ur", "پاکستان اور آذربائیجان نے معاہدے پر دستخط کیے//پاکستان اور آذربائیجان نے معاہدے پر دستخط کیے۔ وفد میں صحت، تعلیم اور زراعت کے وزرا شامل ہیں۔ دونوں رہنماؤں نے تجارت، توانائی اور سیاحت پر بات کی۔"),
    ("hi", "भारत और मंगोलिया ने समझौते पर हस्ताक्षर किए//भारत और मंगोलिया ने समझौते पर हस्ताक्षर किए। प्रतिनिधिमंडल में स्वास्थ्य, शिक्षा और कृषि मंत्री शामिल हैं। दोनों नेताओं ने व्यापार, ऊर्जा और पर्यटन पर बात की।"),
    ("zh", "中国和老挝签署谅解备忘录。该公司业务涵盖能源、交通和旅游。代表团将访问万象、琅勃拉邦和巴色。"),
    ("id", "Indonesia dan Yordania menandatangani perjanjian//Indonesia dan Yordania menandatangani perjanjian. Rombongan terdiri atas pejabat bidang kesehatan, pendidikan, dan pertanian. Kedua menteri berbicara tentang perdagangan, energi, dan pariwisata. Perusahaan itu bergerak di bidang energi, transportasi, dan pariwisata."),
    ("en", "Greece and Cyprus signed a maritime search and rescue accord on Friday. Among the guests were fishermen, pilots and firefighters. Defence contractor Intracom, a maker of radios, drones and optics, sponsored the reception. The president then toured Paphos, Limassol and Larnaca."),
    ("de", "Ungarn und die Slowakei haben ein Abkommen unterzeichnet. Die Minister besuchten eine Schule, ein Krankenhaus und ein Kraftwerk. Ungarn kaufte in der Slowakei Haubitzen, Munition und Lastwagen."),
    ("ar", "وقعت الأردن وقطر اتفاقية في الدوحة. وحضر حفل التوقيع رجال أعمال وإعلاميون وأكاديميون. وتصدر الأردن إلى قطر الخضروات والأدوية والأسمدة."),
    ("zh", "中国与秘鲁签署协议。仪式上有企业家、记者和学者出席。秘鲁向中国出口铜、鱼粉和蓝莓。"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), OTHER_LISTS)
def test_a_list_of_guests_wares_towns_or_topics_is_none_of_areas(language: str, text: str) -> None:
    assert printed(text, language) == ""
