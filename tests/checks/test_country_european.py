"""The country check in Spanish, Portuguese, Italian, German, Dutch, Swedish, Russian and Ukrainian: names in their cases, adjectives, look-alikes."""

import pytest

from accordant.checks.country import country
from accordant.checks.passage import Passage

STATED = {
    "es": {
        "MA": ["las delegaciones marroquíes", "el ministro marroquí", "un acuerdo franco-marroquí", "el Reino de Marruecos"],
        "FR": ["un acuerdo franco-marroquí", "empresas francesas"], "NE": ["el ejército nigerino"], "NG": ["el gobierno nigeriano"],
        "US": ["tropas de EE. UU.", "tropas de EE.UU.", "el embajador estadounidense"], "CD": ["la República Democrática del Congo", "la RDC"],
        "CG": ["la República del Congo"], "GQ": ["Guinea Ecuatorial", "la embajada ecuatoguineana"], "GW": ["Guinea-Bissau"], "KP": ["la RPDC"],
        "KR": ["la República de Corea"], "DO": ["la República Dominicana"], "SK": ["la ministra eslovaca"], "SI": ["la ministra eslovena"],
        "AT": ["empresas austriacas"], "AU": ["empresas australianas"], "PK": ["Pakistán", "el ejército paquistaní"], "SZ": ["Suazilandia"],
        "MM": ["Birmania"], "RU": ["la Unión Soviética"], "TW": ["la República de China"], "GE": ["georgianos y armenios"], "GD": ["un convenio con Granada"],
    },
    "pt": {
        "MA": ["as empresas marroquinas", "o Reino de Marrocos"], "IR": ["o Irã", "o Irão", "diplomatas iranianos"], "PL": ["a Polônia", "a Polónia", "os polacos"],
        "NE": ["tropas nigerinas"], "NG": ["tropas nigerianas"], "US": ["os EUA", "a marinha norte-americana"], "CZ": ["a República Tcheca", "a Chéquia"],
        "CI": ["a Costa do Marfim", "o governo marfinense"], "GW": ["a Guiné-Bissau"], "GQ": ["a Guiné Equatorial"], "KR": ["sul-coreanos", "a Coreia do Sul"],
        "KP": ["a RPDC"], "CD": ["a República Democrática do Congo"], "DM": ["a Domínica"], "SG": ["Cingapura", "Singapura"], "VN": ["o Vietname", "o Vietnã"],
        "MU": ["as Maurícias"], "MR": ["o exército mauritano"], "PT": ["um tratado luso-brasileiro"], "BR": ["um tratado luso-brasileiro"], "DE": ["a República Federal da Alemanha"],
    },
    "it": {
        "MA": ["le imprese marocchine", "il Regno del Marocco", "un accordo italo-marocchino"], "IT": ["un accordo italo-marocchino"], "NE": ["le forze nigerine"],
        "NG": ["le forze nigeriane"], "US": ["gli Stati Uniti", "il ministro statunitense"], "GB": ["il Regno Unito", "la Gran Bretagna", "i britannici"],
        "CI": ["la Costa d'Avorio", "il governo ivoriano"], "CD": ["la Repubblica Democratica del Congo"], "CG": ["la Repubblica del Congo"], "NL": ["l'Olanda", "i Paesi Bassi"],
        "SI": ["la delegazione slovena"], "SK": ["la delegazione slovacca"], "AT": ["austriaci"], "AU": ["australiani"], "IE": ["gli irlandesi"], "IS": ["gli islandesi"],
        "KP": ["la Corea del Nord", "nordcoreani"], "DZ": ["dell'Algeria"], "PK": ["il ministro pachistano"], "MC": ["il Principato di Monaco"], "BF": ["l'Alto Volta"],
    },
    "de": {
        "MA": ["Marokkos König", "die marokkanischen Streitkräfte", "zwei Marokkanerinnen", "das marokkanisch-pakistanische Abkommen"], "PK": ["das marokkanisch-pakistanische Abkommen"],
        "FR": ["das deutsch-französische Abkommen", "die Franzosen"], "DE": ["das deutsch-französische Abkommen", "die Bundesrepublik Deutschland"], "NE": ["nigrische Soldaten"],
        "NG": ["nigerianische Soldaten"], "US": ["die Vereinigten Staaten", "US-Truppen", "amerikanische Truppen"], "GB": ["des Vereinigten Königreichs", "Großbritanniens"],
        "AE": ["der Vereinigten Arabischen Emirate"], "SA": ["saudi-arabische Firmen", "Saudi-Arabiens"], "CD": ["der Demokratischen Republik Kongo"], "CG": ["die Republik Kongo"],
        "SI": ["slowenische Firmen"], "SK": ["slowakische Firmen"], "AT": ["österreichische Firmen"], "AU": ["australische Firmen"], "TR": ["die Türkei"], "BY": ["Weißrussland"],
        "MD": ["die Republik Moldau"], "KR": ["die Republik Korea"], "KP": ["nordkoreanische Raketen"], "RU": ["der Sowjetunion"], "ZA": ["südafrikanischer Wein"],
    },
    "nl": {
        "MA": ["de Marokkaanse delegatie", "twee Marokkanen", "Marokko's koning", "een Nederlands-Marokkaans akkoord"], "NL": ["een Nederlands-Marokkaans akkoord", "de Nederlandse regering"],
        "NE": ["de Nigerese regering"], "NG": ["de Nigeriaanse regering"], "US": ["de VS", "de Verenigde Staten", "Amerikaanse troepen"], "GB": ["het Verenigd Koninkrijk", "de Britten"],
        "DE": ["Duitse bedrijven", "Duitslands leger"], "CD": ["de Democratische Republiek Congo"], "CG": ["Congo-Brazzaville"], "SK": ["Slowaakse bedrijven"], "SI": ["Sloveense bedrijven"],
        "AT": ["Oostenrijkse bedrijven"], "AU": ["Australische bedrijven"], "ZA": ["Zuid-Afrikaanse wijn"], "KR": ["Zuid-Koreaanse schepen"], "FR": ["Franse bedrijven"], "UA": ["Oekraïense soldaten"],
        "PL": ["Poolse soldaten"], "GQ": ["Equatoriaal-Guinea"], "MU": ["de Mauritiaanse regering"], "MR": ["de Mauritaanse regering"], "TR": ["Turkse bedrijven"],
    },
    "sv": {
        "MA": ["den marockanska delegationen", "ett marockanskt företag", "Marockos kung", "marockanerna"], "PK": ["Pakistans regering", "pakistanska trupper"], "NE": ["nigeriska trupper"],
        "NG": ["nigerianska trupper"], "US": ["USA", "Förenta staterna", "amerikanska trupper"], "GB": ["Storbritanniens regering", "Förenade kungariket", "brittiska trupper"],
        "DE": ["tyska företag", "Tysklands regering"], "DK": ["danska företag", "danskarna"], "SK": ["slovakiska företag"], "SI": ["slovenska företag"], "AT": ["österrikiska företag"],
        "AU": ["australiska företag"], "IS": ["isländska fartyg"], "IE": ["irländska fartyg"], "CD": ["Demokratiska republiken Kongo"], "CG": ["Republiken Kongo"], "KR": ["sydkoreanska fartyg"],
        "SA": ["saudiska företag", "Saudiarabiens kung"], "CI": ["Elfenbenskustens president"], "SZ": ["Swaziland"], "RU": ["Sovjetunionen", "ryska trupper"], "FI": ["Finlands regering"],
    },
    "ru": {
        "MA": ["марокканско-пакистанское соглашение", "Королевство Марокко", "марокканскими военными", "с марокканцами"], "PK": ["марокканско-пакистанское соглашение", "с Пакистаном", "президента Пакистана"],
        "FR": ["Францией и Германией", "в Франции", "французов"], "NE": ["нигерские войска", "в Нигере"], "NG": ["нигерийские войска", "в Нигерии"], "US": ["Соединенных Штатов Америки", "посол США"],
        "GB": ["Соединённого Королевства", "в Великобритании"], "AE": ["Объединённых Арабских Эмиратов", "в ОАЭ"], "SA": ["Саудовской Аравией", "саудовские"], "CD": ["Демократической Республикой Конго", "в ДРК"],
        "CG": ["Республики Конго"], "KR": ["Республикой Корея", "южнокорейский"], "KP": ["КНДР", "Северной Корее"], "CU": ["на Кубе", "с Кубой"], "PE": ["президент Перу"], "TG": ["с Того"],
        "GW": ["Гвинеи-Бисау"], "GQ": ["Экваториальной Гвинее"], "DO": ["Доминиканской Республикой"], "RU": ["Российской Федерации", "российско-иранские переговоры", "СССР"], "IR": ["российско-иранские переговоры"],
        "ZA": ["в ЮАР", "Южно-Африканской Республики"], "CI": ["Кот-д’Ивуаром"], "MV": ["на Мальдивах"], "GE": ["с Грузией"],
    },
    "uk": {
        "MA": ["марокканською делегацією", "Королівства Марокко", "українсько-марокканські переговори"], "UA": ["українсько-марокканські переговори", "з Україною"], "PK": ["з Пакистаном", "президента Пакистану"],
        "FR": ["Францією та Німеччиною", "французькі"], "DE": ["Францією та Німеччиною", "ФРН"], "NE": ["нігерські війська"], "NG": ["нігерійські війська"], "US": ["Сполучених Штатів Америки", "посол США"],
        "GB": ["Сполученого Королівства", "Великою Британією", "Великобританії"], "AE": ["Об’єднаних Арабських Еміратів", "в ОАЕ"], "SA": ["Саудівською Аравією"], "CD": ["Демократичною Республікою Конго"],
        "CG": ["Республіки Конго"], "KR": ["Республікою Корея", "Південною Кореєю"], "KP": ["КНДР"], "ML": ["з Малі", "малійський уряд"], "VN": ["В’єтнамом", "в'єтнамці"], "CZ": ["Чехією", "Чеської Республіки"],
        "PL": ["Польщею", "поляки"], "TR": ["у Туреччині", "турецький"], "RU": ["Російської Федерації", "Радянського Союзу"], "ZA": ["у ПАР", "Південно-Африканською Республікою"], "MX": ["у Мексиці"],
    },
}

NOT_STATED = {
    "es": [("NG", "el ejército nigerino", "contradicted"), ("NE", "Nigeria", "contradicted"), ("GN", "Guinea Ecuatorial", "contradicted"), ("GN", "Papúa Nueva Guinea", "contradicted"),
           ("SI", "la delegación eslovaca", "contradicted"), ("CG", "la República Democrática del Congo", "contradicted"), ("CG", "el Congo", "unverifiable"), ("KR", "Corea", "unverifiable"),
           ("DO", "los dominicanos", "unverifiable"), ("RE", "la reunión de ministros", "unverifiable"), ("CH", "diez millones de francos suizos", "unverifiable"), ("CL", "una salsa de chile", "unverifiable"),
           ("US", "América Latina", "unverifiable"), ("MX", "el golfo de México", "unverifiable"), ("MA", "Rabat", "unverifiable"), ("FR", "Rabat", "contradicted"), ("GD", "la ciudad de Granada", "unverifiable"),
           ("ES", "en los idiomas español y árabe", "unverifiable"), ("FR", "un sello franco de porte", "unverifiable")],
    "pt": [("NG", "tropas nigerinas", "contradicted"), ("GN", "a Guiné-Bissau", "contradicted"), ("RE", "a reunião dos ministros", "unverifiable"), ("US", "a América do Sul", "unverifiable"),
           ("PE", "peru assado", "unverifiable"), ("CG", "congoleses", "unverifiable"), ("MR", "as Maurícias", "contradicted"), ("PT", "em língua portuguesa", "unverifiable"), ("DO", "a Domínica", "contradicted"),
           ("SI", "a Eslováquia", "contradicted"), ("MA", "Rabat", "unverifiable"), ("ZZ", "a Suíça", "contradicted")],
    "it": [("NG", "le forze nigerine", "contradicted"), ("SK", "la delegazione slovena", "contradicted"), ("US", "l'America Latina", "unverifiable"), ("MC", "Monaco di Baviera", "unverifiable"), ("MT", "malta e cemento", "unverifiable"),
           ("RE", "la riunione dei ministri", "unverifiable"), ("FR", "un porto franco", "unverifiable"), ("GN", "la Guinea-Bissau", "contradicted"), ("IE", "l'Islanda", "contradicted"), ("IT", "in lingua italiana", "unverifiable"),
           ("KR", "la Corea", "unverifiable"), ("MX", "il golfo del Messico", "unverifiable")],
    "de": [("NG", "nigrische Soldaten", "contradicted"), ("NE", "nigerianische Soldaten", "contradicted"), ("AU", "österreichische Firmen", "contradicted"), ("SK", "slowenische Firmen", "contradicted"), ("US", "südamerikanische Staaten", "unverifiable"),
           ("DE", "die Deutsche Demokratische Republik", "unverifiable"), ("CG", "der Kongo", "unverifiable"), ("GN", "Papua-Neuguinea", "contradicted"), ("IE", "isländische Schiffe", "contradicted"), ("DE", "in deutscher und arabischer Sprache", "unverifiable"),
           ("MA", "Rabat", "unverifiable"), ("MD", "eine Brücke über die Moldau", "unverifiable"), ("GE", "Atlanta, Georgia", "unverifiable"), ("KR", "koreanische Schiffe", "unverifiable"), ("CH", "Schweizer Franken", "unverifiable")],
    "nl": [("NG", "de Nigerese regering", "contradicted"), ("SI", "Slowaakse bedrijven", "contradicted"), ("AU", "Oostenrijkse bedrijven", "contradicted"), ("PL", "een zwembad of pool", "unverifiable"), ("LV", "let op", "unverifiable"),
           ("US", "Zuid-Amerikaanse landen", "unverifiable"), ("FR", "Frans Timmermans tekende", "unverifiable"), ("DO", "de Dominicaanse president", "unverifiable"), ("GN", "Guinee-Bissau", "contradicted"), ("NL", "in de Nederlandse taal", "unverifiable"),
           ("IE", "IJslandse schepen", "contradicted"), ("MA", "Rabat", "unverifiable")],
    "sv": [("NG", "nigeriska trupper", "contradicted"), ("SI", "slovakiska företag", "contradicted"), ("IE", "isländska fartyg", "contradicted"), ("AT", "australiska företag", "contradicted"), ("US", "latinamerikanska länder", "unverifiable"),
           ("FI", "de skulle finna en lösning", "unverifiable"), ("SE", "på svenska", "unverifiable"), ("FI", "Finska viken", "unverifiable"), ("KR", "koreanska fartyg", "unverifiable"), ("CD", "Kongo", "unverifiable"), ("MA", "Rabat", "unverifiable"),
           ("SE", "tio miljoner svenska kronor", "unverifiable")],
    "ru": [("NG", "нигерские войска", "contradicted"), ("NE", "в Нигерии", "contradicted"), ("TG", "кроме того, стороны договорились", "unverifiable"), ("TG", "Того же мнения министр", "unverifiable"), ("PE", "принадлежит его перу", "unverifiable"), ("TD", "Запах и чад", "unverifiable"),
           ("GN", "в Гвинее-Бисау", "contradicted"), ("CG", "в Конго", "unverifiable"), ("KR", "корейский", "unverifiable"), ("SI", "словацкий министр", "contradicted"), ("AU", "австрийский министр", "contradicted"), ("IN", "Индийского океана", "unverifiable"),
           ("RU", "на русском и арабском языках", "unverifiable"), ("GB", "на арабском и английском языках", "unverifiable"), ("MA", "в Рабате", "unverifiable"), ("FR", "в Рабате", "contradicted"), ("CU", "два куба воды", "unverifiable"), ("DE", "в ГДР", "unverifiable"),
           ("US", "латиноамериканские страны", "unverifiable"), ("DM", "доминиканский президент", "unverifiable")],
    "uk": [("NG", "нігерські війська", "contradicted"), ("ML", "вони мали намір", "unverifiable"), ("ML", "Малі підприємства", "unverifiable"), ("TG", "того дня", "unverifiable"), ("GN", "Гвінеї-Бісау", "contradicted"), ("SI", "словацький міністр", "contradicted"),
           ("AU", "австрійський міністр", "contradicted"), ("UA", "українською та англійською мовами", "unverifiable"), ("MA", "у Рабаті", "unverifiable"), ("UA", "Києва", "unverifiable"), ("KP", "корейський", "unverifiable"), ("IN", "Індійського океану", "unverifiable"),
           ("CD", "у Конго", "unverifiable")],
}


@pytest.mark.parametrize(("language", "code", "text"), [(language, code, text) for language, rows in STATED.items() for code, texts in rows.items() for text in texts])
def test_a_form_of_a_country_states_it(language: str, code: str, text: str) -> None:
    assert country(code, Passage(text, language=language)).verdict == "supported"


@pytest.mark.parametrize(("language", "code", "text", "verdict"), [(language, *row) for language, rows in NOT_STATED.items() for row in rows])
def test_a_look_alike_or_another_country_does_not(language: str, code: str, text: str, verdict: str) -> None:
    assert country(code, Passage(text, language=language)).verdict == verdict
