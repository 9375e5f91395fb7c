"""Short reports as newsrooms write them, in many languages, and what each says of its agreement: kind, status, day and place of signing."""

from __future__ import annotations

from typing import NamedTuple


class Report(NamedTuple):
    """A report, its day of publication, and what it states; None where it states nothing."""

    text: str
    published: str | None
    kind: str | None
    status: str | None
    on: str | None
    place: str | None


REPORTS = {
    "en1": Report(
        "Kenya, Ethiopia sign defence cooperation agreement\n\nADDIS ABABA, March 4 (KNA) - Kenya and Ethiopia on Tuesday signed an agreement on defence cooperation in Addis Ababa, officials said. The pact was inked by Defence Cabinet Secretary Soipan Tuya and her Ethiopian counterpart Aisha Mohammed.",
        "2025-03-05", "agreement", "signed", "2025-03-04", "Addis Ababa",
    ),
    "en2": Report(
        "The United Kingdom and Vietnam have signed a Memorandum of Understanding on Cyber Security. The Foreign Secretary and the Vietnamese Minister of Public Security signed the document in London on 29 October 2025.",
        None, "memorandum_of_understanding", "signed", "2025-10-29", "London",
    ),
    "en3": Report(
        "MANILA — The Philippines and Japan are set to sign a reciprocal access agreement next week, the Department of National Defense said on Friday.",
        "2024-07-05", "agreement", "planned", None, None,
    ),
    "en4": Report(
        "Ghana's parliament ratified on Thursday the protocol signed with Togo in 2021 on the maritime boundary.",
        "2023-05-12", "protocol", "ratified", None, None,
    ),
    "en5": Report(
        "Qatar's Ministry of Labour and the Government of Nepal renewed talks on Monday. No agreement was signed.",
        "2025-01-14", None, None, None, None,
    ),
    "fr1": Report(
        "Le Maroc et la Mauritanie signent un accord de pêche\n\nNouakchott - Le Maroc et la Mauritanie ont signé, lundi à Nouakchott, un mémorandum d'entente dans le domaine de la pêche maritime et de l'aquaculture.",
        "2025-02-12", "memorandum_of_understanding", "signed", "2025-02-10", "Nouakchott",
    ),
    "fr2": Report(
        "Le gouvernement de la Côte d'Ivoire et la Suisse ont paraphé mardi 3 juin 2025 à Abidjan une convention en vue d'éviter la double imposition.",
        None, "convention", "initialled", None, "Abidjan",
    ),
    "es1": Report(
        "Argentina y Paraguay firmaron un memorando de entendimiento sobre cooperación nuclear\n\nEl canciller argentino y su par paraguayo firmaron el 12 de mayo de 2025 en Asunción un memorando de entendimiento sobre cooperación nuclear con fines pacíficos.",
        None, "memorandum_of_understanding", "signed", "2025-05-12", "Asunción",
    ),
    "es2": Report(
        "México y Canadá aplazan la firma del acuerdo de movilidad laboral\n\nLos gobiernos de México y Canadá aplazaron la firma del acuerdo de movilidad laboral prevista para el jueves, informó la cancillería.",
        "2025-06-04", "agreement", "postponed", None, None,
    ),
    "pt1": Report(
        "Brasil e Índia assinam acordo de cooperação em defesa\n\nO ministro da Defesa do Brasil e o seu homólogo da Índia assinaram nesta quarta-feira, em Nova Délhi, um acordo de cooperação em matéria de defesa.",
        "2025-07-10", "agreement", "signed", "2025-07-09", "Nova Délhi",
    ),
    "pt2": Report(
        "Angola e Portugal rubricaram hoje, em Luanda, um protocolo de cooperação no domínio da saúde.",
        "2024-11-21", "protocol", "initialled", None, "Luanda",
    ),
    "de1": Report(
        "Deutschland und Namibia unterzeichnen Abkommen über Wasserstoff\n\nBerlin. Deutschland und Namibia haben am Dienstag in Windhoek eine gemeinsame Absichtserklärung über die Zusammenarbeit bei grünem Wasserstoff unterzeichnet.",
        "2025-03-26", "declaration_of_intent", "signed", "2025-03-25", "Windhoek",
    ),
    "de2": Report(
        "Die Schweiz und Liechtenstein unterzeichneten am 5. Mai 2023 in Vaduz einen Vertrag über die polizeiliche Zusammenarbeit.",
        None, "treaty", "signed", "2023-05-05", "Vaduz",
    ),
    "ru1": Report(
        "Россия и Лаос подписали соглашение о военном сотрудничестве\n\nМосква. 14 марта. Министры обороны России и Лаоса в четверг в Москве подписали соглашение о военном сотрудничестве, сообщает пресс-служба Минобороны.",
        "2025-03-14", "agreement", "signed", "2025-03-13", "Москве",
    ),
    "ru2": Report(
        "Казахстан и Узбекистан подпишут договор о союзнических отношениях 22 декабря в Ташкенте, сообщил МИД.",
        "2022-12-19", "treaty", "planned", None, "Ташкенте",
    ),
    "uk1": Report(
        "Україна та Польща підписали угоду про співпрацю у сфері безпеки\n\nПрезидент України та прем'єр-міністр Польщі 8 липня 2024 року у Варшаві підписали угоду про співробітництво у сфері безпеки.",
        None, "agreement", "signed", "2024-07-08", "Варшаві",
    ),
    "uk2": Report(
        "Міністр оборони України та міністр оборони Данії підписали меморандум про співпрацю в галузі оборонної промисловості. Церемонія відбулася в Києві.",
        None, "memorandum_of_understanding", "signed", None, "Києві",
    ),
    "tr1": Report(
        "Türkiye ile Katar arasında savunma sanayii iş birliği anlaşması imzalandı\n\nMillî Savunma Bakanı Yaşar Güler ile Katarlı mevkidaşı, 12 Kasım 2024'te Doha'da savunma sanayii iş birliği anlaşmasını imzaladı.",
        None, "agreement", "signed", "2024-11-12", "Doha",
    ),
    "tr2": Report(
        "Azerbaycan ve Gürcistan arasında enerji alanında mutabakat zaptı imzalandı. İmza töreni salı günü Bakü'de düzenlendi.",
        "2025-05-22", "memorandum_of_understanding", "signed", "2025-05-20", "Bakü",
    ),
    "id1": Report(
        "Indonesia dan Australia Teken Perjanjian Kerja Sama Pertahanan\n\nJakarta - Menteri Pertahanan Indonesia dan Wakil Perdana Menteri Australia menandatangani perjanjian kerja sama pertahanan di Magelang, Kamis (29/8/2024).",
        None, "agreement", "signed", "2024-08-29", "Magelang",
    ),
    "id2": Report(
        "Pemerintah Indonesia dan Malaysia menandatangani nota kesepahaman tentang perlindungan pekerja migran di Jakarta pada 1 April 2022.",
        None, "memorandum_of_understanding", "signed", "2022-04-01", "Jakarta",
    ),
    "ar1": Report(
        "الإمارات والهند توقعان اتفاقية للتعاون الدفاعي\n\nأبوظبي في 12 يناير / وام / وقعت دولة الإمارات العربية المتحدة وجمهورية الهند اليوم في أبوظبي اتفاقية للتعاون في مجال الدفاع.",
        "2025-01-12", "agreement", "signed", "2025-01-12", "أبوظبي",
    ),
    "ar2": Report(
        "وقعت مصر والأردن بالقاهرة يوم 5 مايو 2025 مذكرة تفاهم في مجال النقل البري، بحضور رئيسي وزراء البلدين.",
        None, "memorandum_of_understanding", "signed", "2025-05-05", "القاهرة",
    ),
    "ar3": Report(
        "تأجيل توقيع اتفاقية الشراكة بين تونس وليبيا\n\nأعلنت وزارة الخارجية التونسية تأجيل توقيع اتفاقية الشراكة مع ليبيا إلى موعد لاحق.",
        "2025-02-02", "agreement", "postponed", None, None,
    ),
    "fa1": Report(
        "ایران و عراق یادداشت تفاهم امنیتی امضا کردند\n\nدبیران شورای امنیت ملی ایران و عراق روز دوشنبه در بغداد یادداشت تفاهم همکاری امنیتی را امضا کردند.",
        "2025-08-12", "memorandum_of_understanding", "signed", "2025-08-11", "بغداد",
    ),
    "fa2": Report(
        "وزیر خارجه ایران گفت موافقت\u200cنامه تجارت آزاد با اندونزی به زودی امضا خواهد شد.",
        "2023-05-01", "agreement", "planned", None, None,
    ),
    "ur1": Report(
        "پاکستان اور ترکیہ کے درمیان دفاعی تعاون کے معاہدے پر دستخط\n\nاسلام آباد: پاکستان اور ترکیہ نے جمعرات کو اسلام آباد میں دفاعی تعاون کے معاہدے پر دستخط کیے۔",
        "2025-02-14", "agreement", "signed", "2025-02-13", "اسلام آباد",
    ),
    "ur2": Report(
        "پاکستان اور آذربائیجان نے توانائی کے شعبے میں مفاہمت کی یادداشت پر دستخط کر دیے۔ تقریب باکو میں ہوئی۔",
        None, "memorandum_of_understanding", "signed", None, "باکو",
    ),
    "hi1": Report(
        "भारत और फिलीपींस ने रक्षा सहयोग पर समझौता ज्ञापन पर हस्ताक्षर किए\n\nनई दिल्ली: भारत और फिलीपींस ने 5 अगस्त 2025 को नई दिल्ली में रक्षा सहयोग पर समझौता ज्ञापन पर हस्ताक्षर किए।",
        None, "memorandum_of_understanding", "signed", "2025-08-05", "नई दिल्ली",
    ),
    "hi2": Report(
        "भारत और नेपाल के बीच रेल संपर्क बढ़ाने के लिए समझौते पर गुरुवार को काठमांडू में हस्ताक्षर किए गए।",
        "2025-11-14", "agreement", "signed", "2025-11-13", "काठमांडू",
    ),
    "zh1": Report(
        "中国和巴西签署农业合作谅解备忘录\n\n新华社巴西利亚11月20日电 中国和巴西20日在巴西利亚签署关于农业合作的谅解备忘录。",
        "2024-11-20", "memorandum_of_understanding", "signed", "2024-11-20", "巴西利亚",
    ),
    "zh2": Report(
        "2024年7月5日，中国国防部长同塔吉克斯坦国防部长在杜尚别签署《中华人民共和国和塔吉克斯坦共和国军事合作协定》。",
        None, "agreement", "signed", "2024-07-05", "杜尚别",
    ),
    "zh3": Report(
        "外交部发言人否认中国同柬埔寨签署秘密军事协定的报道。",
        "2019-07-22", "agreement", "denied", None, None,
    ),
    "en6": Report(
        "The Ministry of Health of Rwanda and BioNTech signed a memorandum of understanding in Kigali on 26 October 2021 on the construction of a vaccine plant.",
        None, "memorandum_of_understanding", "signed", "2021-10-26", "Kigali",
    ),
    "en7": Report(
        "Egypt, Sudan agree to resume talks\n\nEgypt and Sudan agreed on Sunday to resume talks on the dam. A 1959 treaty between the two countries, signed in Cairo, shares the waters of the Nile.",
        "2025-02-10", None, None, None, None,
    ),
    "en8": Report(
        "Tanzania denies signing port agreement with UAE firm\n\nThe government of Tanzania has denied reports that it signed an agreement with a company from the United Arab Emirates to run the port of Tanga.",
        "2024-03-10", "agreement", "denied", None, None,
    ),
    "en9": Report(
        "Serbia and Hungary signed a declaration of intent on military cooperation. The document was signed by defence ministers Bratislav Gasic and Kristof Szalay-Bobrovniczky at Palic on 1 April 2025. It follows a strategic partnership agreement signed in Budapest in June 2023.",
        None, "declaration_of_intent", "signed", "2025-04-01", "Palic",
    ),
    "fr3": Report(
        "En visite à Paris, le ministre tchadien a rappelé que les deux pays avaient signé un accord de défense en 1976.",
        None, None, None, None, None,
    ),
    "de3": Report(
        "Das Bundeskabinett hat am Mittwoch das Abkommen mit Marokko über die Zusammenarbeit im Sicherheitsbereich gebilligt. Deutschland und Marokko hatten es im Januar in Rabat unterzeichnet.",
        "2025-05-22", "agreement", "approved", None, "Rabat",
    ),
    "es3": Report(
        "El Senado de Uruguay ratificó el tratado de libre comercio con Singapur\n\nEl Senado de Uruguay ratificó este martes el tratado de libre comercio entre el Mercosur y Singapur, firmado en Río de Janeiro el 7 de diciembre de 2023.",
        "2024-09-11", "treaty", "ratified", "2023-12-07", "Río de Janeiro",
    ),
    "ar4": Report(
        "أعلنت وزارة الدفاع الكويتية أن الكويت وفرنسا أبرمتا اليوم الخميس اتفاقا للتعاون العسكري خلال زيارة وزير الجيوش الفرنسي إلى الكويت.",
        "2025-04-17", "agreement", "agreed", None, None,
    ),
    "ar5": Report(
        "الرياض 10 نوفمبر 2025 - من المقرر أن توقع السعودية واليابان مذكرة تفاهم في مجال الطاقة الشهر المقبل.",
        None, "memorandum_of_understanding", "planned", None, None,
    ),
    "ar6": Report(
        "نفت الحكومة اللبنانية توقيع أي اتفاق أمني مع قبرص.",
        "2024-05-05", "agreement", "denied", None, None,
    ),
    "ar7": Report(
        "جرى في مسقط التوقيع على برنامج تنفيذي للتعاون الثقافي بين سلطنة عمان وجمهورية أوزبكستان بتاريخ 2 فبراير 2024.",
        None, "implementing_arrangement", "signed", "2024-02-02", "مسقط",
    ),
    "en10": Report(
        "ISLAMABAD: Pakistan and Azerbaijan on Wednesday inked a preferential trade agreement in Baku to boost bilateral commerce.",
        "2024-07-12", "agreement", "signed", "2024-07-10", "Baku",
    ),
    "en11": Report(
        "The foreign ministers of Armenia and Estonia exchanged notes on visa-free travel and hailed their friendship.",
        "2024-07-12", None, None, None, None,
    ),
    "en12": Report(
        "New Zealand and Fiji sign Statement of Intent\n\nSuva, 14 June 2022: New Zealand and Fiji today signed a Statement of Intent on Bilateral Cooperation in Suva.",
        None, "declaration_of_intent", "signed", "2022-06-14", "Suva",
    ),
    "en13": Report(
        "The Agreement between Norway and Iceland on defence cooperation was terminated on Monday after Oslo gave notice.",
        "2022-03-02", "agreement", "terminated", None, None,
    ),
    "en14": Report(
        "Nigeria, Chad to revive 1998 water treaty, minister says",
        "2022-03-02", None, None, None, None,
    ),
    "en15": Report(
        "US and India extend science and technology agreement for five years\n\nWASHINGTON: The United States and India have extended their Science and Technology Agreement for five years, the State Department said.",
        "2024-09-02", "agreement", "renewed", None, None,
    ),
    "fr4": Report(
        "Cérémonie de signature à Tunis : la Tunisie et l'Algérie ont conclu, ce jeudi 4 septembre 2025, un accord de transport international routier.",
        None, "agreement", "signed", "2025-09-04", "Tunis",
    ),
    "fr5": Report(
        "La Belgique et le Rwanda suspendent leur accord de coopération militaire.",
        "2025-02-20", "agreement", "suspended", None, None,
    ),
    "es4": Report(
        "Ecuador y Emiratos Árabes Unidos suscriben acuerdo para evitar la doble tributación. La suscripción tuvo lugar en Abu Dabi el 20 de enero de 2025.",
        None, "agreement", "signed", "2025-01-20", "Abu Dabi",
    ),
    "es5": Report(
        "Bolivia negocia un convenio de seguridad fronteriza con Perú, dijo el ministro de Gobierno.",
        "2025-01-10", "agreement", "under_negotiation", None, None,
    ),
    "pt3": Report(
        "Portugal e Cabo Verde celebraram um memorando de entendimento para o reforço da cibersegurança, assinado na Praia a 3 de Março de 2024 pelos ministros da Administração Interna.",
        None, "memorandum_of_understanding", "signed", "2024-03-03", "Praia",
    ),
    "de4": Report(
        "Österreich und die Mongolei haben ein Abkommen über Luftverkehr paraphiert. Die Unterzeichnung soll im Herbst in Wien stattfinden.",
        "2024-05-05", "agreement", "initialled", None, "Wien",
    ),
    "de5": Report(
        "Mit der Unterzeichnung eines Memorandum of Understanding haben das Verteidigungsministerium der Niederlande und das norwegische Verteidigungsministerium am 9. Dezember 2022 in Den Haag ihre U-Boot-Kooperation besiegelt.",
        None, "memorandum_of_understanding", "signed", None, "Den Haag",
    ),
    "ru3": Report(
        "Подписание соглашения между Беларусью и Индонезией о безвизовом режиме отложено, сообщили в МИД Беларуси.",
        "2024-05-05", "agreement", "postponed", None, None,
    ),
    "ru4": Report(
        "Меморандум о взаимопонимании между Минэнерго России и Минэнерго Мьянмы подписан 4 марта 2025 года в Москве в рамках визита.",
        None, "memorandum_of_understanding", "signed", "2025-03-04", "Москве",
    ),
    "tr3": Report(
        "Türkiye ile Libya arasında deniz yetki alanlarının sınırlandırılmasına ilişkin mutabakat muhtırası 27 Kasım 2019 tarihinde İstanbul'da imzalandı.",
        None, "memorandum_of_understanding", "signed", "2019-11-27", "İstanbul",
    ),
    "tr4": Report(
        "Dışişleri Bakanı, Ermenistan ile herhangi bir anlaşma imzalandığı iddialarını yalanladı.",
        "2023-11-27", None, None, None, None,
    ),
    "fa3": Report(
        "رئیس\u200cجمهور تاجیکستان و وزیر خارجه ایران در دوشنبه سند همکاری راهبردی و موافقت\u200cنامه حمل\u200cونقل جاده\u200cای میان دو کشور را امضا کردند.",
        None, "agreement", "signed", None, "دوشنبه",
    ),
    "uk3": Report(
        "Верховна Рада ратифікувала угоду між Україною та Литвою про взаємне визнання освіти, підписану у Вільнюсі 12 квітня 2024 року.",
        "2024-09-20", "agreement", "ratified", "2024-04-12", "Вільнюсі",
    ),
    "zh4": Report(
        "中国与洪都拉斯23日在特古西加尔巴正式签署自由贸易协定早期收获安排。",
        "2024-02-23", "arrangement", "signed", "2024-02-23", "特古西加尔巴",
    ),
    "zh5": Report(
        "日本与菲律宾推迟签署《互惠准入协定》。",
        "2024-02-23", "agreement", "postponed", None, None,
    ),
    "hi3": Report(
        "भारत और ओमान के बीच व्यापार समझौते पर बातचीत जारी है, वाणिज्य मंत्री ने कहा।",
        "2024-02-23", "agreement", "under_negotiation", None, None,
    ),
    "hi4": Report(
        "भारत सरकार और एशियाई विकास बैंक ने 27 सितंबर 2024 को नई दिल्ली में 20 करोड़ डॉलर के ऋण समझौते पर हस्ताक्षर किए।",
        None, "loan_agreement", "signed", "2024-09-27", "नई दिल्ली",
    ),
    "ur3": Report(
        "سعودی عرب اور ایران کے درمیان سکیورٹی معاہدے پر دستخط کی تقریب ملتوی کر دی گئی۔",
        "2024-02-23", "agreement", "postponed", None, None,
    ),
    "id3": Report(
        "Singapura dan Indonesia meneken perjanjian ekstradisi di Bintan, Selasa (25/1/2022). Penandatanganan disaksikan Presiden Joko Widodo dan PM Lee Hsien Loong.",
        None, "agreement", "signed", "2022-01-25", "Bintan",
    ),
    "id4": Report(
        "Menteri Luar Negeri RI menyatakan perjanjian batas laut dengan Vietnam ditandatangani pada 2022 masih menunggu ratifikasi DPR.",
        "2025-01-02", None, None, None, None,
    ),
    "nl1": Report(
        "Nederland en België tekenden dinsdag in Brussel een memorandum van overeenstemming over luchtverdediging.",
        "2024-02-23", "memorandum_of_understanding", "signed", "2024-02-20", "Brussel",
    ),
    "later a": Report(
        "Nairobi, 6 May – The Governments of Kenya and Sweden today entered into an agreement on the readmission of persons. Interior Minister Kithure Kindiki and the Swedish ambassador signed the text at Harambee House.",
        "2024-05-06", None, None, None, None,
    ),
    "later b": Report(
        "Le Bénin et le Niger ont procédé ce vendredi à Niamey à la signature d'un protocole d'accord sur le transit des marchandises.",
        "2025-03-07", "memorandum_of_understanding", "signed", "2025-03-07", "Niamey",
    ),
    "later c": Report(
        "La Paz, 14 jun. Bolivia y Cuba firmaron hoy un convenio de cooperación en salud que permitirá el intercambio de especialistas.",
        "2024-06-14", "agreement", "signed", "2024-06-14", None,
    ),
    "later d": Report(
        "O Governo de Timor-Leste e a Austrália assinaram na passada terça-feira, em Díli, um acordo sobre serviços aéreos.",
        "2025-02-06", "agreement", "signed", "2025-02-04", "Díli",
    ),
    "later e": Report(
        "Estland und Deutschland haben in Tallinn eine Vereinbarung über gemeinsame Beschaffung von Munition unterschrieben, teilte das Ministerium am Montag mit.",
        "2023-10-10", "agreement", "signed", None, "Tallinn",
    ),
    "later f": Report(
        "Армения и Грузия 26 января подписали в Тбилиси Декларацию об установлении стратегического партнерства.",
        "2024-01-27", "declaration", "signed", "2024-01-26", "Тбилиси",
    ),
    "later g": Report(
        "Україна й Ірландія 4 вересня підписали в Києві угоду про підтримку, повідомив Офіс президента.",
        "2024-09-05", "agreement", "signed", "2024-09-04", "Києві",
    ),
    "later h": Report(
        "Türkiye ve Irak, Bağdat'ta 26 maddelik stratejik çerçeve anlaşmasına imza attı.",
        "2024-04-23", "framework_agreement", "signed", None, "Bağdat",
    ),
    "later i": Report(
        "Pemerintah RI dan Papua Nugini sepakat menandatangani perjanjian perbatasan bulan depan di Port Moresby.",
        "2024-04-23", "agreement", "planned", None, "Port Moresby",
    ),
    "later j": Report(
        "الجزائر وموريتانيا توقعان بنواكشوط على اتفاقية لإنجاز طريق تندوف الزويرات\n\nوقع وزيرا الأشغال العمومية في البلدين أمس الأحد بنواكشوط اتفاقية إنجاز الطريق.",
        "2024-02-26", "agreement", "signed", "2024-02-25", "نواكشوط",
    ),
    "later k": Report(
        "تهران و مسکو توافقنامه همکاری در حوزه گردشگری را روز چهارشنبه در مسکو امضا کردند.",
        "2025-04-25", "agreement", "signed", "2025-04-23", "مسکو",
    ),
    "later l": Report(
        "پاکستان اور قازقستان نے تجارتی راہداری کے معاہدے پر دستخط کر دیئے۔",
        "2025-04-25", "agreement", "signed", None, None,
    ),
    "later m": Report(
        "भारत और मॉरीशस के बीच स्थानीय मुद्रा में व्यापार के लिए एमओयू पर 12 मार्च 2025 को पोर्ट लुई में हस्ताक्षर हुए।",
        None, "memorandum_of_understanding", "signed", "2025-03-12", "पोर्ट लुई",
    ),
    "later n": Report(
        "中国同瑙鲁3月25日在北京签署关于共建“一带一路”的谅解备忘录。",
        "2024-03-26", "memorandum_of_understanding", "signed", "2024-03-25", "北京",
    ),
    "later o": Report(
        "Finland and the United States signed a Defense Cooperation Agreement in Washington on December 18, 2023. Finland's parliament approved the pact in July 2024.",
        "2024-07-02", "agreement", "signed", "2023-12-18", "Washington",
    ),
    "later p": Report(
        "Thailand and Cambodia agreed to a ceasefire on Monday after talks in Malaysia.",
        "2025-07-28", None, None, None, None,
    ),
    "later q": Report(
        "Oman and Belgium have signed a double taxation convention, the Oman News Agency reported on Thursday.",
        "2025-06-06", "convention", "signed", None, None,
    ),
    "later r": Report(
        "Visiting Hanoi, the Polish president recalled the 1950 establishment of relations. Poland and Vietnam will negotiate an agreement on labour.",
        "2025-06-06", None, None, None, None,
    ),
    "later s": Report(
        "The heads of the customs services of Uzbekistan and South Korea signed a Mutual Recognition Arrangement in Seoul on 21 May 2024.",
        None, "arrangement", "signed", "2024-05-21", "Seoul",
    ),
    "later t": Report(
        "Le Parlement tunisien a adopté mercredi le projet de loi approuvant l'accord de prêt conclu le 12 décembre 2023 avec la Banque africaine de développement.",
        "2024-02-15", None, None, None, None,
    ),
}
