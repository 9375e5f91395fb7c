"""Texts of other kinds, in many languages: no agreement between sides that bind themselves, so no record at all."""

from __future__ import annotations

import pytest

import accordant

OTHER = {
    "recipe.en": "Simple pancakes\n\nWhisk two eggs with 200 g of flour and a pinch of salt. Add milk until the batter agrees with the spoon. Fry in butter and serve with Greek yoghurt and French jam.",
    "recipe.fr": "Tarte aux pommes\n\nÉtalez la pâte, disposez les pommes de Normandie, saupoudrez de sucre. Faites cuire 40 minutes à 180 degrés. Servez avec une crème anglaise ou une glace italienne.",
    "recipe.es": "Gazpacho andaluz\n\nTriture un kilo de tomates, medio pepino y un diente de ajo. Añada aceite de oliva español y vinagre de Jerez. Sirva muy frío con pan francés tostado.",
    "recipe.pt": "Bacalhau à Brás\n\nDesfie o bacalhau da Noruega, frite as batatas em palha e junte os ovos batidos. Sirva com azeitonas portuguesas e salsa picada.",
    "recipe.de": "Rinderrouladen\n\nFleisch mit Senf bestreichen, Speck und Gurke auflegen, aufrollen und anbraten. Mit ungarischem Paprika würzen und zwei Stunden schmoren. Dazu passt böhmischer Knödel.",
    "recipe.ru": "Борщ\n\nОтварите говядину, добавьте свёклу, капусту и картофель. Заправьте томатной пастой и чесноком. Подавайте со сметаной и украинскими пампушками.",
    "recipe.uk": "Вареники\n\nЗмішайте борошно, воду та яйце, розкачайте тісто. Покладіть картоплю з цибулею, заліпіть краї. Варіть п'ять хвилин у підсоленій воді.",
    "recipe.tr": "Mercimek çorbası\n\nMercimeği yıkayın, soğanı kavurun, üzerine su ekleyin. Yirmi dakika pişirip blenderdan geçirin. Üzerine tereyağı ve Antep biberi gezdirin.",
    "recipe.ar": "طريقة عمل الكبسة\n\nيقلى البصل مع البهارات الهندية، ثم يضاف الدجاج والطماطم. يضاف الأرز البسمتي الباكستاني والماء ويترك على نار هادئة عشرين دقيقة.",
    "recipe.fa": "طرز تهیه قورمه سبزی\n\nسبزی را تفت دهید، گوشت و لوبیا را اضافه کنید و بگذارید سه ساعت بپزد. با برنج ایرانی و ماست سرو کنید.",
    "recipe.hi": "आलू पराठा\n\nउबले आलू में नमक, मिर्च और धनिया मिलाएं। आटे की लोई में भरकर बेल लें। तवे पर घी के साथ सेंकें और दही के साथ परोसें।",
    "recipe.ur": "چکن بریانی\n\nپیاز سنہری کریں، چکن اور دہی ڈال کر بھونیں۔ چاول آدھے ابال کر تہہ لگائیں اور بیس منٹ دم پر رکھیں۔",
    "recipe.zh": "西红柿炒鸡蛋\n\n鸡蛋打散加盐，热锅倒油，先炒鸡蛋盛出。再炒西红柿，加少许糖，倒回鸡蛋翻炒均匀即可出锅。",
    "recipe.id": "Rendang\n\nTumis bumbu halus hingga harum, masukkan daging dan santan. Masak dengan api kecil selama empat jam sampai kuah mengering. Sajikan dengan nasi hangat.",
    "recipe.it": "Risotto alla milanese\n\nTostate il riso, sfumate con vino bianco e aggiungete il brodo poco a poco. Unite lo zafferano e mantecate con burro e grana.",
    "match.en": "Arsenal 3-1 Chelsea: The hosts agreed on little but their ambition. Saka scored twice before half-time, and a late French header sealed the points in front of 60,000 at the Emirates on Saturday, 4 May 2024.",
    "match.fr": "Le PSG s'impose 2-0 à Lyon. L'attaquant a conclu une belle action à la 23e minute, puis scellé le sort du match sur penalty. Les Parisiens signent leur dixième succès de la saison.",
    "match.es": "España gana 2-1 a Alemania. El delantero firmó un doblete en Sevilla y selló el pase a semifinales. El seleccionador alemán reconoció que su equipo no encontró el acuerdo en defensa.",
    "match.pt": "Brasil e Argentina empataram 1-1 no Maracanã. O atacante assinou um golaço aos 30 minutos, mas os argentinos fecharam a noite com um golo de cabeça.",
    "match.de": "Deutschland schlägt Frankreich 2:1. Der Stürmer besiegelte in der Nachspielzeit den Sieg. Trainer und Spieler waren sich einig: Das war ein Vertrag mit dem Publikum.",
    "match.ru": "Сборная России обыграла Сербию 4:0. Нападающий подписал приговор соперникам уже в первом тайме, оформив дубль в Москве 5 июня 2024 года.",
    "match.tr": "Türkiye, Hollanda'yı 2-1 yendi. Genç forvet ilk yarıda attığı golle galibiyetin altına imzasını attı. Teknik direktör, oyuncularla anlaşmanın tam olduğunu söyledi.",
    "match.ar": "فاز المنتخب المغربي على نظيره البرتغالي بهدف دون رد. ووقّع المهاجم على هدف المباراة الوحيد في الدقيقة 42 في الدوحة، ليبلغ المغرب نصف النهائي.",
    "match.fa": "ایران ۲ - ۱ کره جنوبی؛ مهاجم تیم ملی گل دوم را به ثمر رساند و پیروزی را امضا کرد. بازی در تهران برگزار شد.",
    "match.id": "Indonesia menang 2-0 atas Vietnam di Jakarta. Striker muda itu menandatangani kemenangan dengan gol pada menit ke-80.",
    "match.zh": "中国队1比2不敌日本队。前锋在第80分钟打入一球，但未能改变比分。比赛6月5日在北京举行。",
    "match.hi": "भारत ने पाकिस्तान को छह विकेट से हराया। कोहली ने नाबाद 82 रन बनाकर जीत पर हस्ताक्षर किए। मैच दुबई में खेला गया।",
    "match.ur": "پاکستان نے نیوزی لینڈ کو پانچ وکٹوں سے شکست دے دی۔ بابر اعظم نے 79 رنز بنائے۔ میچ لاہور میں کھیلا گیا۔",
    "transfer.en": "Brazil forward signs for German club\n\nThe Brazilian striker has signed a four-year contract with the German champions, the club announced on Monday. The transfer fee agreed with the French side is 60 million euros.",
    "transfer.fr": "Mercato : l'attaquant nigérian signe en Turquie\n\nLe joueur nigérian s'est engagé avec le club turc et a signé un contrat de trois ans mercredi à Istanbul. L'accord porte sur 12 millions d'euros.",
    "transfer.es": "El centrocampista croata firma con un club español\n\nEl jugador croata firmó este lunes en Madrid un contrato hasta 2028 con el club español, tras el acuerdo con los italianos.",
    "transfer.pt": "Avançado sueco assina pelo clube português\n\nO jogador sueco assinou contrato até 2029 com o clube português. O acordo com os ingleses prevê cláusula de rescisão de 100 milhões.",
    "transfer.de": "Polnischer Stürmer unterschreibt in Spanien\n\nDer polnische Stürmer hat beim spanischen Meister einen Vertrag bis 2027 unterzeichnet. Die Ablösesumme wurde mit dem deutschen Klub vereinbart.",
    "transfer.ru": "Бразильский полузащитник подписал контракт с российским клубом\n\nБразильский футболист подписал контракт на три года. Соглашение о трансфере с португальским клубом достигнуто в Москве.",
    "transfer.uk": "Бразильський нападник підписав контракт з українським клубом\n\nГравець підписав угоду на чотири роки. Сума трансферу між Бразилією та Україною не розголошується.",
    "transfer.tr": "Nijeryalı forvet Türkiye'de\n\nNijeryalı futbolcu İtalyan kulübünden transfer edildi ve üç yıllık sözleşme imzaladı. Anlaşma İstanbul'da imzalandı.",
    "transfer.ar": "المهاجم البرازيلي يوقع عقدا مع نادي الهلال السعودي\n\nوقّع اللاعب البرازيلي عقدا لمدة ثلاثة مواسم مع النادي السعودي، بعد الاتفاق مع النادي الفرنسي على قيمة الصفقة.",
    "transfer.fa": "مهاجم برزیلی با باشگاه ایرانی قرارداد امضا کرد\n\nبازیکن برزیلی قراردادی دو ساله با باشگاه ایرانی امضا کرد. توافق با باشگاه پرتغالی در تهران نهایی شد.",
    "transfer.id": "Striker Brasil teken kontrak dengan klub Indonesia\n\nPemain asal Brasil itu menandatangani kontrak dua tahun dengan klub Indonesia di Jakarta, Senin.",
    "transfer.zh": "巴西前锋签约中国俱乐部\n\n这名巴西球员10日在上海与中国俱乐部签署了为期三年的合同，转会费未公布。",
    "transfer.hi": "ब्राज़ील के खिलाड़ी ने भारतीय क्लब से किया करार\n\nब्राज़ील के फॉरवर्ड खिलाड़ी ने भारतीय क्लब के साथ दो साल के अनुबंध पर हस्ताक्षर किए।",
    "transfer.it": "Il centrocampista belga firma con il club italiano\n\nIl giocatore belga ha firmato un contratto quinquennale. L'accordo con i francesi è stato trovato nella notte.",
    "film.en": "French actress signs deal with American film studio\n\nThe actress signed a three-picture contract in Cannes on Tuesday. Her agent said the agreement between the studio and the French star was worth millions.",
    "album.es": "La cantante colombiana firma con una discográfica estadounidense\n\nLa cantante firmó el viernes en Miami un contrato para tres álbumes. El acuerdo incluye una gira por México y España.",
    "wedding.en": "A wedding in Tuscany\n\nThe bride, from Norway, and the groom, from Ghana, signed the marriage contract in the town hall on Saturday. The two families agreed to sing until dawn.",
    "wedding.ar": "حفل زفاف في دبي\n\nوقّع العريس المصري والعروس اللبنانية عقد الزواج يوم الخميس بحضور الأهل والأصدقاء، وانتهى الحفل عند الفجر.",
    "wedding.tr": "Alman gelin, Türk damat\n\nAlman gelin ile Türk damat cumartesi günü İzmir'de nikah defterini imzaladı. İki aile düğün için anlaştı.",
    "wedding.ru": "Свадьба в Праге\n\nНевеста из Украины и жених из Германии подписали брачный договор в ратуше. Гости из шести стран танцевали до утра.",
    "wedding.hi": "भारतीय दूल्हे और रूसी दुल्हन की शादी\n\nदोनों ने गोवा में विवाह के दस्तावेज पर हस्ताक्षर किए। समारोह में दोनों देशों के मेहमान आए।",
    "flat.de": "Mietvertrag für eine Wohnung in Wien\n\nDer Mieter aus Polen und der Vermieter aus Österreich unterzeichneten am 3. Mai den Mietvertrag. Die Miete beträgt 900 Euro.",
    "code.en": "def agreement(parties: list[str]) -> bool:\n    # sign the contract between France and Spain test data\n    signed = all(p.signed for p in parties)\n    return signed\n\nprint(agreement(['FR', 'ES']))",
    "code.json": '{"treaty": null, "signed": false, "parties": [], "protocol": "https", "version": 3, "country": "FR"}',
    "code.sql": "SELECT country, signed_on FROM treaties WHERE kind = 'convention' AND signed_on > '2020-01-01' ORDER BY country;",
    "protocol.en": "The TCP handshake\n\nThe client sends a SYN segment and the server answers. Both sides agree on a sequence number before the protocol transmits data. A certificate signed in the United States is accepted in Germany.",
    "poem.en": "The river signed its name in silt,\nthe moon agreed to stay;\nwe made a pact with autumn rain\nand gave the gold away.",
    "poem.fr": "La mer a signé sur le sable\nun long traité d'écume et d'or;\nle vent, notaire inconsolable,\nl'efface et recommence encor.",
    "poem.de": "Der Mond schloss einen Pakt mit mir,\nhat ihn mit Silber unterschrieben;\nich ging nach Haus, er blieb bei dir,\nund nichts ist uns davon geblieben.",
    "poem.es": "Firmé con el silencio un pacto,\nla noche puso su sello de sal;\ntú me diste un acuerdo exacto:\nno volver nunca al olivar.",
    "poem.ru": "Я с осенью подписал договор,\nчто листья не будут кричать.\nОна молчит с тех самых пор,\nи ставит на стёкла печать.",
    "poem.ar": "وقّعتُ مع الليل معاهدةً\nأن لا يفشي للصبح سري\nفخان الليلُ مودتنا\nوأذاع الفجرُ هوى عمري",
    "poem.fa": "با ماه پیمان بستم امشب\nکه راز مرا به کس نگوید\nسپیده زد و ماه رفت\nو دل هنوز نشانی می‌جوید",
    "poem.ur": "چاند سے عہد کیا تھا ہم نے\nراز دل کا نہ کسی سے کہنا\nصبح آئی تو ہوا لے کے اڑی\nرہ گیا آنکھ میں آنسو بہنا",
    "poem.zh": "我与秋风立下盟约\n让落叶慢一些飘落\n月亮在水面签下名字\n又被一尾鱼轻轻擦去",
    "poem.id": "Aku berjanji pada hujan\nuntuk pulang sebelum senja\nnamun jalan terlalu panjang\ndan rindu tak pernah reda",
    "weather.en": "Forecast for Saturday: rain in Scotland, sunny spells in southern England, highs of 18 degrees. A cold front from France reaches London in the evening.",
    "weather.fr": "Météo du mardi 5 mars : pluie en Belgique et dans le nord de la France, soleil en Espagne. Températures en baisse à Paris et à Bruxelles.",
    "weather.es": "El tiempo: lluvias en Portugal y el oeste de España, temperaturas en ascenso en Madrid. Mañana llegará aire cálido de Argelia.",
    "weather.de": "Wetter am Mittwoch: In Österreich Schneefall bis 800 Meter, in Bayern Regen. Aus Italien strömt am Abend mildere Luft ein.",
    "weather.ru": "Погода: в Москве дождь, в Минске облачно, в Варшаве солнечно. Ветер южный, до 8 метров в секунду. Ночью возможен туман.",
    "weather.ar": "حالة الطقس: أجواء حارة في السعودية والكويت، وأمطار خفيفة على شمال المغرب. درجة الحرارة في الرياض 42 درجة.",
    "weather.tr": "Hava durumu: İstanbul'da yağmur, Ankara'da parçalı bulut, Atina'da güneşli. Rüzgâr kuzeyden 30 kilometre hızla esecek.",
    "weather.id": "Prakiraan cuaca: Jakarta hujan ringan, Singapura berawan, Kuala Lumpur cerah. Suhu udara 25 sampai 33 derajat.",
    "weather.zh": "天气预报：北京晴，东京小雨，首尔多云。明天夜间有冷空气南下，气温下降六到八度。",
    "weather.hi": "मौसम: दिल्ली में तेज धूप, काठमांडू में बारिश, ढाका में बादल। अधिकतम तापमान 38 डिग्री रहेगा।",
    "weather.uk": "Погода: у Києві хмарно, у Варшаві дощ, у Кишиневі сонячно. Уночі до нуля градусів.",
    "weather.pt": "Previsão: chuva em Lisboa, sol em Madrid e nevoeiro em Paris. A temperatura desce cinco graus no fim de semana.",
    "prices.en": "Price list 2024\n\nItem | Origin | Price\nOlive oil | Spain | 9.50\nDates | Tunisia | 4.20\nCoffee | Ethiopia | 12.00\nContract price on request.",
    "prices.fr": "Tarifs\n\nCafé d'Éthiopie 3,20 €\nThé du Maroc 2,50 €\nContrat d'entretien annuel 120 €\nPrix convenus hors taxes.",
    "prices.de": "Preisliste\n\nWein aus Italien 8,90\nKäse aus Frankreich 4,50\nWartungsvertrag auf Anfrage\nPreise nach Vereinbarung.",
    "prices.ar": "قائمة الأسعار\n\nتمور تونسية 20 ريالا\nزيت زيتون مغربي 45 ريالا\nقهوة يمنية 60 ريالا\nالأسعار حسب الاتفاق.",
    "table.empty": "Agreement | Signed | Parties\n--- | --- | ---\n | | \n | | \n",
    "table.numbers": "Year | Germany | France\n2020 | 12 | 15\n2021 | 14 | 16\n2022 | 18 | 11\n",
    "calendar.en": "Monday: dentist. Tuesday: sign lease for the flat. Wednesday: lunch with the Danish cousin. Thursday: flight to Lisbon.",
    "war.en": "Talks on a ceasefire between Sudan and the rebels ended in Geneva without a result on Friday. Mediators from Switzerland and Norway said no document had been drafted.",
    "war.fr": "Les pourparlers sur une trêve entre Israël et le Liban se sont achevés au Caire sans résultat. Aucun texte n'a été signé, ont indiqué les médiateurs égyptiens.",
    "war.ar": "انتهت محادثات وقف إطلاق النار بين روسيا وأوكرانيا في إسطنبول دون نتيجة، ولم يوقع الطرفان أي وثيقة.",
    "war.de": "Die Gespräche über eine Waffenruhe zwischen Armenien und Aserbaidschan endeten in Moskau ohne Ergebnis. Unterzeichnet wurde nichts.",
    "visit.en": "The Kenyan president arrived in Rome on Sunday for a three-day visit. He will meet his Italian counterpart and visit the Vatican museums. The two countries have had good relations since 1963.",
    "visit.es": "El canciller chileno visitó Lima. Recordó que Chile y Perú firmaron en 1929 un tratado de límites, y almorzó con su colega peruano.",
    "visit.ru": "Посол Вьетнама посетил школу в Минске. Дети спели песню, а посол напомнил, что договор о дружбе был подписан 30 лет назад.",
    "obituary.en": "The former foreign minister, who signed the friendship treaty between Finland and Poland in 1971, has died in Helsinki aged 94. She is survived by two daughters.",
    "history.de": "Vor Jahren unterzeichneten Deutschland und Polen einen Vertrag über die Grenze. Heute spazieren Touristen über die Brücke und essen Eis.",
    "court.en": "A Texas court ruled that the tenant had signed the lease in 2019 and must pay rent. The landlord, a citizen of Canada, agreed to drop further claims.",
    "union.fr": "Les syndicats de la compagnie ont signé une convention collective avec la direction. Les salaires augmentent de 3 % au 1er janvier.",
    "horoscope.it": "Ariete: firma oggi quel contratto che rimandi da tempo. Venere in Toro favorisce gli accordi con gli amici francesi.",
    "advert.tr": "Kiralık daire: Kadıköy'de, deniz manzaralı. Kira sözleşmesi hemen imzalanır. Alman ev sahibi, İngiliz komşular.",
    "exam.zh": "练习题：请写出下列国家的首都：法国、德国、意大利。每题两分，共六分。",
    "joke.pt": "Um português e um brasileiro entram num bar. O primeiro propõe um acordo: quem perder paga. Assinaram no guardanapo e ninguém pagou.",
    "song.sw": "Nchi yangu nzuri, milima na bahari. Watoto wanaimba, ndege wanaruka, jua linachomoza Kenya na Tanzania.",
    "lorem": "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.",
    "greek": "Σήμερα έχει λιακάδα στην Αθήνα και βροχή στη Θεσσαλονίκη. Το απόγευμα ο άνεμος θα δυναμώσει.",
    "japanese": "今日の東京は晴れ、ソウルは雨です。夕方から風が強くなるでしょう。",
    "korean": "오늘 서울은 맑고 도쿄는 비가 옵니다. 저녁에는 바람이 강해지겠습니다.",
    "hebrew": "היום חם בתל אביב ונעים בירושלים. מחר צפוי גשם קל בצפון.",
    "swedish": "Vädret: snö i Stockholm, regn i Oslo och sol i Köpenhamn. I morgon blåser det upp från väster.",
    "dutch": "Het weer: regen in Amsterdam, zon in Brussel. De voetballer tekende een contract bij een Duitse club, maar bleef thuis.",
    "polish": "Pogoda: deszcz w Warszawie, słońce w Pradze. Wieczorem ochłodzenie do dziesięciu stopni.",
}


NEAR = [
    "The European Court ruled on Tuesday that Poland had breached the treaty by refusing to pay. France and Germany welcomed the ruling.",
    "Sanctions against Iran: the United States said the 2015 nuclear agreement was dead. Russia and China disagreed and called for talks in Vienna.",
    "Trade between Kenya and Uganda rose 12 percent last year, helped by the East African Community protocol. Officials in Nairobi said maize led exports.",
    "Climate: scientists say the goals of the Paris Agreement are out of reach. India and Brazil report record heat.",
    "Members of the Verdi union and Lufthansa signed a wage agreement in Frankfurt on Monday.",
    "Netflix signs deal with Korean director. The South Korean film-maker and the American company agreed on five series.",
    "Der Bundestag debattierte am Donnerstag über den Haushalt. Der Vertrag von Maastricht setzt Deutschland und Frankreich Grenzen, sagte der Minister.",
    "CDU und SPD unterzeichneten in Berlin den Koalitionsvertrag. Österreich und die Schweiz gratulierten.",
    "La Cour pénale internationale a ouvert son procès à La Haye. Le Sénégal et le Mali ont ratifié le Statut de Rome.",
    "Elecciones en Chile: el candidato firmó un pacto con los votantes. Argentina y Perú siguen de cerca el resultado.",
    "Президент России поздравил президента Казахстана с днём рождения и отметил, что отношения развиваются в соответствии с договором о союзничестве.",
    "Туристы из Китая и Индии всё чаще едут в Казань. Отель подписал договор с местной прачечной.",
    "قال خبير اقتصادي إن اتفاقية التجارة الحرة بين مصر وتركيا ساهمت في زيادة الصادرات خلال العام الجاري.",
    "استقبل الملك سفير اليابان الذي قدم أوراق اعتماده، وجرى بحث العلاقات بين الأردن واليابان والاتفاقيات الموقعة بين البلدين.",
    "中国外交部发言人说，中国和法国应继续落实两国领导人达成的共识，遵守联合国气候变化框架公约。",
    "习近平会见法国总统。双方就乌克兰问题交换意见。中法两国于1964年建交。",
    "भारत और चीन के विदेश मंत्रियों ने मुलाकात की और सीमा समझौते के पालन पर जोर दिया।",
    "پاکستان اور بھارت کے درمیان سندھ طاس معاہدہ ایک بار پھر زیر بحث ہے۔ ماہرین کا کہنا ہے کہ پانی کی قلت بڑھ رہی ہے۔",
    "Türkiye ile Yunanistan dışişleri bakanları Atina'da görüştü. Bakanlar, Lozan Antlaşması'nın önemine değindi.",
    "Presiden Prancis tiba di Jakarta. Kedua negara membahas perdagangan dan perjanjian yang sudah ada.",
    "Israel and Hamas traded accusations of violating the ceasefire agreement on Friday. Egypt and Qatar urged restraint.",
    "Hungary's parliament rejected a motion on the NATO treaty; Sweden and Finland said they were disappointed.",
    "The book tells how Britain and France signed the Entente Cordiale. It costs 25 pounds and is printed in Italy.",
    "On this day: in 1648 the Treaty of Münster was signed between Spain and the Dutch Republic.",
    "Apple and Samsung settled their patent dispute; the companies from the United States and South Korea signed a licence agreement.",
    "The Kenyan runner signed a contract with a Japanese shoe company in Tokyo on Monday.",
    "Le ministre français a signé le livre d'or à Alger et salué l'accord de 1968 entre la France et l'Algérie.",
    "The Italian minister signed the visitors' book in Tirana; he praised the agreement on migrants between Italy and Albania.",
    "Um tribunal em Lisboa anulou o contrato entre a empresa portuguesa e o fornecedor espanhol, assinado em 2019.",
    "UN: Sudan and South Sudan must implement the agreement on Abyei, the Security Council said on Thursday.",
]
"""News with an instrument and two countries in it, which is about no agreement of these two."""


@pytest.mark.parametrize("name", sorted(OTHER))
def test_a_text_of_another_kind_gives_no_record(name: str) -> None:
    assert accordant.extract_agreement(OTHER[name], model="offline").record is None


def test_there_are_a_hundred_of_them() -> None:
    assert len(OTHER) >= 100


@pytest.mark.parametrize("text", NEAR)
def test_news_beside_an_agreement_gives_no_record(text: str) -> None:
    assert accordant.extract_agreement(text, model="offline").record is None


@pytest.mark.parametrize(
    "text",
    [
        "Kenya and Uganda signed a trade agreement \ud800 in Nairobi on 3 May 2024.",
        "Kenya \udfff and Uganda\ud800 signed the \ud834agreement on energy\ud800 in Nairobi on 3 May 2024. It covers \ud800energy\udc00 and trade.",
        "وقعت مصر وتركيا اتفاقية \ud800 في القاهرة يوم 3 مايو 2024.",
        "中国和越南3日在河内签署\ud800贸易协定。",
    ],
)
def test_a_lone_surrogate_is_a_replacement_character_in_the_json_and_offsets_stay(text: str) -> None:
    document = accordant.Document(text)
    extraction = accordant.extract_agreement(document, model="offline")
    written = extraction.model_dump_json()
    assert "\\ud8" not in written
    assert extraction.document.sha256 == document.sha256
    assert extraction.source is document
    for evidence in extraction.evidence.values():
        for passage in evidence.passages:
            assert len(passage.text) == passage.end - passage.start
            assert passage.text.replace("\ufffd", "") in text.translate(dict.fromkeys(range(55296, 57344)))


def test_a_text_of_lone_surrogates_alone_gives_no_record() -> None:
    assert accordant.extract_agreement(accordant.Document("\ud800\udc00 \udfff"), model="offline").record is None


HAPPENED = [
    "وقعت هزة أرضية بين تركيا وسوريا يوم 6 فبراير 2023، بحسب اتفاق الخبراء.",
    "وقعت اشتباكات بين الهند وباكستان رغم اتفاق وقف إطلاق النار.",
    "中国队和日本队于2024年9月5日在埼玉进行比赛，双方签署了比赛协议书。",
    "भारत ने पाकिस्तान को 6 विकेट से हराया, दोनों टीमों ने समझौता किया कि 3 मई 2024 को फिर खेलेंगे।",
    "Les supporters de France et du Portugal ont signé un pacte d'amitié à Hambourg le 5 juillet 2024.",
    "My love is like a treaty signed between the moon and the sea; France is far, Italy nearer, and we agreed to meet in May.",
    'def sign(france, germany):  # agreement between France and Germany\n    """France and Germany signed agreement"""',
    "Hay acuerdos que se firman y acuerdos que se anuncian. El de la Unión Europea con el Mercosur pertenece a los que se explican.",
    "Fact check: No, Malawi and Tanzania did not sign a lake treaty\n\nCLAIM: Presidents of Malawi and Tanzania sign historic treaty in Arusha.\n\nVERDICT: False.",
]


@pytest.mark.parametrize("text", HAPPENED)
def test_what_only_happens_or_is_played_or_checked_gives_no_record(text: str) -> None:
    assert accordant.extract_agreement(text, model="offline").record is None


@pytest.mark.parametrize(
    "text",
    [
        "Germany's Siemens and France's Alstom signed a memorandum of understanding on a merger on 26 September 2017 in Paris.",
        "Saudi Aramco and China's Sinopec signed an agreement worth $10 billion on 12 May 2024 in Riyadh.",
    ],
)
def test_the_countries_of_companies_are_no_parties(text: str) -> None:
    record = accordant.extract_agreement(text, model="offline").record
    assert record is None or record.parties == []
