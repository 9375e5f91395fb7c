"""Short invented instruments in fourteen languages: title, preamble, three articles, closing formula."""

from __future__ import annotations

from typing import NamedTuple


class Instrument(NamedTuple):
    text: str
    kind: str
    title: str
    place: str
    duration: str | None = "P5Y"


INSTRUMENTS = {
    "en": Instrument(
        """MEMORANDUM OF UNDERSTANDING
BETWEEN
THE GOVERNMENT OF THE KINGDOM OF MOROCCO
AND
THE GOVERNMENT OF THE ISLAMIC REPUBLIC OF PAKISTAN
ON DEFENCE COOPERATION

The Government of the Kingdom of Morocco and the Government of the Islamic Republic of Pakistan, hereinafter referred to as "the Parties",

Recalling the Convention done at Montego Bay on 10 December 1982,

Have reached the following understanding:

Article 1
Purpose
The Parties shall cooperate in the field of defence.

Article 2
Cooperation
Officers of one Party may stay with the other for up to six months.

Article 3
Final provisions
This Memorandum shall enter into force on the date of its signature and shall remain in force for a period of five years.

In witness whereof the undersigned, being duly authorised thereto, have signed this Memorandum.

DONE at Rabat this fourth day of March, two thousand and twenty-five, in two originals, each in the Arabic and English languages, both texts being equally authentic.

For the Government of the Kingdom of Morocco        For the Government of the Islamic Republic of Pakistan
""",
        "memorandum_of_understanding",
        "MEMORANDUM OF UNDERSTANDING BETWEEN THE GOVERNMENT OF THE KINGDOM OF MOROCCO AND THE GOVERNMENT OF THE ISLAMIC REPUBLIC OF PAKISTAN ON DEFENCE COOPERATION",
        "Rabat",
    ),
    "fr": Instrument(
        """ACCORD DE COOPÉRATION
entre le Gouvernement de la République du Sénégal
et le Gouvernement de la République tunisienne
dans le domaine de la pêche

Le Gouvernement de la République du Sénégal et le Gouvernement de la République tunisienne, ci-après dénommés « les Parties »,

Désireux de renforcer leurs liens,

Sont convenus de ce qui suit :

Article premier
Les Parties coopèrent dans le domaine de la pêche.

Article 2
Les stagiaires sont accueillis pour une durée de six mois.

Article 3
Le présent Accord entre en vigueur le 1er janvier 2026. Il est conclu pour une durée de cinq ans et se renouvelle par tacite reconduction pour des périodes de deux ans.

En foi de quoi, les soussignés, dûment autorisés, ont signé le présent Accord.

Fait à Dakar, le 4 mars 2025, en deux exemplaires originaux en langues française et arabe, les deux textes faisant également foi.
""",
        "agreement",
        "ACCORD DE COOPÉRATION entre le Gouvernement de la République du Sénégal et le Gouvernement de la République tunisienne dans le domaine de la pêche",
        "Dakar",
    ),
    "es": Instrument(
        """CONVENIO ENTRE LA REPÚBLICA DE COSTA RICA Y LA REPÚBLICA DE CHILE
SOBRE TRANSPORTE AÉREO

La República de Costa Rica y la República de Chile, en adelante "las Partes",

Animadas por el deseo de cooperar,

Han acordado lo siguiente:

ARTÍCULO I
Las Partes cooperarán en materia de transporte aéreo.

ARTÍCULO II
Los certificados serán válidos por doce meses.

ARTÍCULO III
El presente Convenio tendrá una vigencia de cinco años, prorrogables por períodos iguales.

En fe de lo cual, los suscritos firman el presente Convenio.

Hecho en San José, a los cuatro días del mes de marzo de dos mil veinticinco, en dos ejemplares originales, ambos igualmente auténticos.
""",
        "agreement",
        "CONVENIO ENTRE LA REPÚBLICA DE COSTA RICA Y LA REPÚBLICA DE CHILE SOBRE TRANSPORTE AÉREO",
        "San José",
    ),
    "pt": Instrument(
        """ACORDO ENTRE A REPÚBLICA PORTUGUESA E A REPÚBLICA DE ANGOLA SOBRE COOPERAÇÃO NO DOMÍNIO DA SAÚDE

A República Portuguesa e a República de Angola, doravante designadas "Partes",

Acordam no seguinte:

Artigo 1.º
Objeto
O presente Acordo estabelece a cooperação no domínio da saúde.

Artigo 2.º
Estágios
Os estágios têm a duração de seis meses.

Artigo 3.º
Vigência
O presente Acordo permanecerá em vigor por um período de cinco anos.

Em fé do que os signatários, devidamente autorizados, assinaram o presente Acordo.

Feito em Luanda, aos 4 de março de 2025, em dois exemplares originais, na língua portuguesa, fazendo ambos igualmente fé.
""",
        "agreement",
        "ACORDO ENTRE A REPÚBLICA PORTUGUESA E A REPÚBLICA DE ANGOLA SOBRE COOPERAÇÃO NO DOMÍNIO DA SAÚDE",
        "Luanda",
    ),
    "de": Instrument(
        """Abkommen
zwischen der Regierung der Republik Österreich und der Regierung der Republik Slowenien
über die Zusammenarbeit im Katastrophenschutz

Die Regierung der Republik Österreich und die Regierung der Republik Slowenien, im Folgenden "Vertragsparteien" genannt,

sind wie folgt übereingekommen:

Artikel 1
Die Vertragsparteien arbeiten im Katastrophenschutz zusammen.

Artikel 2
Bewilligungen gelten für die Dauer von zwölf Monaten.

Artikel 3
Dieses Abkommen wird auf die Dauer von fünf Jahren geschlossen und verlängert sich um jeweils weitere zwei Jahre.

Zu Urkund dessen haben die Bevollmächtigten dieses Abkommen unterzeichnet.

Geschehen zu Wien, am 4. März 2025, in zwei Urschriften in deutscher und slowenischer Sprache.
""",
        "agreement",
        "Abkommen zwischen der Regierung der Republik Österreich und der Regierung der Republik Slowenien über die Zusammenarbeit im Katastrophenschutz",
        "Wien",
    ),
    "ru": Instrument(
        """СОГЛАШЕНИЕ
между Правительством Республики Беларусь и Правительством Республики Казахстан
о сотрудничестве в области туризма

Правительство Республики Беларусь и Правительство Республики Казахстан, именуемые в дальнейшем Сторонами,

согласились о нижеследующем:

Статья 1
Стороны сотрудничают в области туризма.

Статья 2
Удостоверения действительны в течение одного года.

Статья 3
Настоящее Соглашение заключается сроком на пять лет и автоматически продлевается на последующие трехлетние периоды.

Совершено в городе Минске 4 марта 2025 года в двух экземплярах, каждый на русском языке, причем оба текста имеют одинаковую силу.
""",
        "agreement",
        "СОГЛАШЕНИЕ между Правительством Республики Беларусь и Правительством Республики Казахстан о сотрудничестве в области туризма",
        "Минске",
    ),
    "uk": Instrument(
        """УГОДА
між Кабінетом Міністрів України та Урядом Литовської Республіки
про співробітництво у сфері охорони здоров'я

Кабінет Міністрів України та Уряд Литовської Республіки, далі - Сторони,

домовилися про таке:

Стаття 1
Сторони співпрацюють у сфері охорони здоров'я.

Стаття 2
Посвідчення дійсні протягом одного року.

Стаття 3
Ця Угода укладається строком на п'ять років і автоматично продовжується на наступні періоди.

Вчинено в місті Києві 4 березня 2025 року у двох примірниках, кожний українською та литовською мовами, при цьому обидва тексти є автентичними.
""",
        "agreement",
        "УГОДА між Кабінетом Міністрів України та Урядом Литовської Республіки про співробітництво у сфері охорони здоров'я",
        "Києві",
    ),
    "tr": Instrument(
        """TÜRKİYE CUMHURİYETİ HÜKÜMETİ İLE SOMALİ FEDERAL CUMHURİYETİ HÜKÜMETİ ARASINDA
SAVUNMA ALANINDA İŞ BİRLİĞİ ANLAŞMASI

Türkiye Cumhuriyeti Hükümeti ile Somali Federal Cumhuriyeti Hükümeti (bundan sonra "Taraflar" olarak anılacaktır),

aşağıdaki hususlarda anlaşmışlardır:

MADDE 1
Taraflar savunma alanında iş birliği yaparlar.

MADDE 2
İzinler bir yıl süreyle verilir.

MADDE 3
İşbu Anlaşma beş yıl süreyle yürürlükte kalacaktır.

İşbu Anlaşma, 4 Mart 2025 tarihinde Ankara'da, Türkçe ve İngilizce dillerinde ikişer nüsha olarak imzalanmıştır.
""",
        "agreement",
        "TÜRKİYE CUMHURİYETİ HÜKÜMETİ İLE SOMALİ FEDERAL CUMHURİYETİ HÜKÜMETİ ARASINDA SAVUNMA ALANINDA İŞ BİRLİĞİ ANLAŞMASI",
        "Ankara",
    ),
    "ar": Instrument(
        """اتفاقية
بين حكومة المملكة المغربية وحكومة الجمهورية التونسية
بشأن التعاون في مجال النقل الجوي

إن حكومة المملكة المغربية وحكومة الجمهورية التونسية، المشار إليهما فيما بعد بـ«الطرفين»،

رغبة منهما في تعزيز التعاون،

قد اتفقتا على ما يلي:

المادة الأولى
يتعاون الطرفان في مجال النقل الجوي.

المادة الثانية
تمنح الرخص لمدة ستة أشهر.

المادة الثالثة
تسري هذه الاتفاقية لمدة خمس سنوات وتجدد تلقائيا لمدد مماثلة.

وإثباتا لذلك وقع المفوضان هذه الاتفاقية.

حررت بالرباط في 4 مارس 2025 من نسختين أصليتين باللغة العربية، ولكلتيهما الحجية نفسها.
""",
        "agreement",
        "اتفاقية بين حكومة المملكة المغربية وحكومة الجمهورية التونسية بشأن التعاون في مجال النقل الجوي",
        "الرباط",
    ),
    "fa": Instrument(
        """موافقتنامه
بین دولت جمهوری اسلامی ایران و دولت ترکمنستان
در زمینه همکاری‌های گمرکی

دولت جمهوری اسلامی ایران و دولت ترکمنستان که از این پس «طرفین» نامیده می‌شوند،

به شرح زیر توافق نمودند:

ماده ۱
طرفین در زمینه گمرک همکاری می‌کنند.

ماده ۲
پروانه‌ها شش ماه اعتبار دارند.

ماده ۳
این موافقتنامه برای مدت پنج سال معتبر خواهد بود و پس از آن خود به خود تمدید خواهد شد.

این موافقتنامه در تهران در تاریخ ۴ مارس ۲۰۲۵ در دو نسخه اصلی به زبان‌های فارسی و ترکمنی تنظیم گردید و هر دو متن دارای اعتبار یکسان است.
""",
        "agreement",
        "موافقتنامه بین دولت جمهوری اسلامی ایران و دولت ترکمنستان در زمینه همکاری‌های گمرکی",
        "تهران",
    ),
    "ur": Instrument(
        """حکومت اسلامی جمہوریہ پاکستان اور حکومت جمہوریہ ترکیہ کے درمیان دفاعی تعاون کا معاہدہ

حکومت اسلامی جمہوریہ پاکستان اور حکومت جمہوریہ ترکیہ، جنہیں آئندہ فریقین کہا جائے گا،

درج ذیل امور پر متفق ہوئے ہیں:

آرٹیکل 1
فریقین دفاع کے شعبے میں تعاون کریں گے۔

آرٹیکل 2
اجازت نامہ چھ ماہ کے لیے ہوگا۔

آرٹیکل 3
یہ معاہدہ پانچ سال کی مدت کے لیے نافذ رہے گا۔

اسلام آباد میں 4 مارچ 2025 کو انگریزی زبان میں دو اصل نسخوں میں اس معاہدے پر دستخط کیے گئے۔
""",
        "agreement",
        "حکومت اسلامی جمہوریہ پاکستان اور حکومت جمہوریہ ترکیہ کے درمیان دفاعی تعاون کا معاہدہ",
        "اسلام آباد",
    ),
    "hi": Instrument(
        """भारत गणराज्य की सरकार और नेपाल सरकार के बीच स्वास्थ्य के क्षेत्र में सहयोग पर समझौता ज्ञापन

भारत गणराज्य की सरकार और नेपाल सरकार, जिन्हें इसके बाद पक्ष कहा गया है,

निम्नलिखित पर सहमत हुए हैं:

अनुच्छेद 1
दोनों पक्ष स्वास्थ्य के क्षेत्र में सहयोग करेंगे।

अनुच्छेद 2
अनुमति छह माह के लिए होगी।

अनुच्छेद 3
यह समझौता ज्ञापन पाँच वर्ष की अवधि के लिए लागू रहेगा।

इस समझौता ज्ञापन पर नई दिल्ली में 4 मार्च 2025 को हिंदी और अंग्रेज़ी भाषाओं में दो मूल प्रतियों में हस्ताक्षर किए गए।
""",
        "memorandum_of_understanding",
        "भारत गणराज्य की सरकार और नेपाल सरकार के बीच स्वास्थ्य के क्षेत्र में सहयोग पर समझौता ज्ञापन",
        "नई दिल्ली",
    ),
    "zh": Instrument(
        """中华人民共和国政府和巴基斯坦伊斯兰共和国政府
关于农业合作的协定

中华人民共和国政府和巴基斯坦伊斯兰共和国政府（以下称“双方”），

达成协议如下：

第一条
双方在农业领域开展合作。

第二条
许可证有效期为六个月。

第三条
本协定有效期为五年。如任何一方未在期满前六个月书面通知终止，本协定将自动延长五年。

本协定于二〇二五年三月四日在北京签订，一式两份，每份均用中文和英文写成，两种文本同等作准。
""",
        "agreement",
        "中华人民共和国政府和巴基斯坦伊斯兰共和国政府 关于农业合作的协定",
        "北京",
    ),
    "id": Instrument(
        """PERSETUJUAN
ANTARA
PEMERINTAH REPUBLIK INDONESIA
DAN
PEMERINTAH REPUBLIK SURINAME
TENTANG KERJA SAMA PERTANIAN

Pemerintah Republik Indonesia dan Pemerintah Republik Suriname, selanjutnya disebut "Para Pihak",

Telah menyetujui hal-hal sebagai berikut:

Pasal 1
Para Pihak bekerja sama di bidang pertanian.

Pasal 2
Izin diberikan untuk enam bulan.

Pasal 3
Persetujuan ini berlaku selama lima tahun dan dapat diperpanjang.

Sebagai bukti, yang bertanda tangan di bawah ini telah menandatangani Persetujuan ini.

Dibuat di Jakarta pada tanggal 4 Maret 2025 dalam rangkap dua, masing-masing dalam bahasa Indonesia dan Inggris, kedua naskah sama-sama otentik.
""",
        "agreement",
        "PERSETUJUAN ANTARA PEMERINTAH REPUBLIK INDONESIA DAN PEMERINTAH REPUBLIK SURINAME TENTANG KERJA SAMA PERTANIAN",
        "Jakarta",
    ),
}
