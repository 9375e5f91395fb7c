"""Terms in Chinese, Japanese, Korean, Indonesian and Swahili: kinds, statuses under their cues, areas, parties, precedents."""

import pytest

from accordant.alignment import align
from accordant.checks.name import name
from accordant.checks.passage import Passage
from accordant.checks.term import term
from accordant.checks.verbatim import verbatim
from accordant.document import Document

KIND, STATUS, AREA, PARTY, PRECEDENT, DOMAIN = "instrument_kinds", "statuses", "areas", "party_kinds", "precedent_kinds", "domains"
TRUE, FALSE, OPEN = "supported", "contradicted", "unverifiable"

CHINESE = [
    (KIND, "memorandum_of_understanding", "两国签署了防务合作谅解备忘录", TRUE),
    (KIND, "memorandum_of_understanding", "雙方簽署合作備忘錄", TRUE),
    (KIND, "agreement", "签署谅解备忘录", OPEN),
    (KIND, "treaty", "谅解备忘录", FALSE),
    (KIND, "treaty", "友好合作条约", TRUE),
    (KIND, "framework_agreement", "框架协议", TRUE),
    (KIND, "framework_agreement", "双边协定", OPEN),
    (KIND, "protocol", "附加议定书", OPEN),
    (KIND, "additional_protocol", "附加议定书", TRUE),
    (KIND, "exchange_of_notes", "以换文形式", TRUE),
    (KIND, "joint_statement", "聯合聲明", TRUE),
    (KIND, "contract", "框架协议", FALSE),
    (KIND, "other", "意向书", FALSE),
    (STATUS, "signed", "双方签署了协议", TRUE),
    (STATUS, "signed", "雙方簽訂協定", TRUE),
    (STATUS, "signed", "双方将签署合作协议", FALSE),
    (STATUS, "planned", "双方预计下周签署合作协议", TRUE),
    (STATUS, "postponed", "签署仪式被推迟", TRUE),
    (STATUS, "signed", "签署仪式被推迟", FALSE),
    (STATUS, "denied", "外交部否认签署该协议", TRUE),
    (STATUS, "signed", "双方尚未签署该协议", FALSE),
    (STATUS, "in_force", "协定于今日生效", TRUE),
    (STATUS, "ratified", "互换批准书", TRUE),
    (STATUS, "signed", "双方达成协议", OPEN),
    (STATUS, "cancelled", "签字仪式已取消", TRUE),
    (AREA, "cybersecurity", "网络安全", TRUE),
    (AREA, "cybersecurity", "網絡安全", TRUE),
    (AREA, "counter_terrorism", "打击恐怖主义", TRUE),
    (AREA, "renewable_energy", "可再生能源", TRUE),
    (AREA, "energy", "可再生能源", OPEN),
    (AREA, "fisheries", "農業", FALSE),
    (AREA, "exercises", "联合军事演习", TRUE),
    (AREA, "higher_education", "教育", OPEN),
    (AREA, "defence_cooperation", "国防部长", OPEN),
    (DOMAIN, "defence", "军事合作协议", TRUE),
    (PARTY, "ministry", "国防部", TRUE),
    (PARTY, "company", "中国石油天然气集团公司", TRUE),
    (PARTY, "bank", "国家开发银行", TRUE),
    (PARTY, "university", "国防部", FALSE),
    (PARTY, "international_organisation", "联合国教科文组织", TRUE),
    (PRECEDENT, "exercise", "联合演习", TRUE),
    (PRECEDENT, "visit", "国事访问", TRUE),
    (PRECEDENT, "aid", "国事访问", FALSE),
    (KIND, "treaty", "一份文件", OPEN),
]

JAPANESE = [
    (KIND, "memorandum_of_understanding", "防衛協力に関する覚書に署名した", TRUE),
    (KIND, "memorandum_of_understanding", "MOUを締結", TRUE),
    (KIND, "agreement", "防衛装備品・技術移転協定", TRUE),
    (KIND, "framework_agreement", "枠組み協定", TRUE),
    (KIND, "agreement", "枠組み協定", OPEN),
    (KIND, "treaty", "日中平和友好条約", TRUE),
    (KIND, "treaty", "協力覚書", FALSE),
    (KIND, "exchange_of_notes", "交換公文の署名", TRUE),
    (KIND, "protocol", "改正議定書", OPEN),
    (KIND, "loan_agreement", "円借款契約", TRUE),
    (KIND, "joint_statement", "共同声明を発表", TRUE),
    (KIND, "treaty", "公式訪問", OPEN),
    (STATUS, "signed", "両外相は覚書に署名した", TRUE),
    (STATUS, "signed", "覚書が署名された", TRUE),
    (STATUS, "signed", "両外相は覚書に署名する予定だ", FALSE),
    (STATUS, "planned", "両外相は覚書に署名する見通し", TRUE),
    (STATUS, "planned", "来月署名することで合意した", TRUE),
    (STATUS, "signed", "覚書には署名しなかった", FALSE),
    (STATUS, "postponed", "署名を延期した", TRUE),
    (STATUS, "signed", "署名式が延期された", FALSE),
    (STATUS, "denied", "署名したとの報道を否定した", TRUE),
    (STATUS, "in_force", "協定は発効した", TRUE),
    (STATUS, "signed", "協定は発効した", FALSE),
    (STATUS, "ratified", "条約を批准した", TRUE),
    (STATUS, "approved", "条約を批准した", OPEN),
    (STATUS, "signed", "両国は大筋合意した", OPEN),
    (AREA, "cybersecurity", "サイバーセキュリティ", TRUE),
    (AREA, "renewable_energy", "再生可能エネルギー", TRUE),
    (AREA, "energy", "再生可能エネルギー", OPEN),
    (AREA, "disaster_relief", "防災", TRUE),
    (AREA, "tourism", "農業", FALSE),
    (AREA, "oil_gas", "ガスパール氏", OPEN),
    (AREA, "defence_cooperation", "防衛大臣", OPEN),
    (AREA, "visas", "査証免除", TRUE),
    (DOMAIN, "defence", "防衛協力", TRUE),
    (PARTY, "ministry", "防衛省", TRUE),
    (PARTY, "company", "三菱重工業株式会社", TRUE),
    (PARTY, "university", "東京大学", TRUE),
    (PARTY, "bank", "防衛省", FALSE),
    (PRECEDENT, "exercise", "合同演習", TRUE),
    (PRECEDENT, "visit", "公式訪問", TRUE),
    (PRECEDENT, "visit", "円借款", FALSE),
]

KOREAN = [
    (KIND, "memorandum_of_understanding", "양해각서를 체결했다", TRUE),
    (KIND, "memorandum_of_understanding", "국방협력 양해 각서에 서명", TRUE),
    (KIND, "memorandum_of_understanding", "업무협약(MOU)을 맺었다", TRUE),
    (KIND, "agreement", "협정에 서명했다", TRUE),
    (KIND, "treaty", "양해각서를", FALSE),
    (KIND, "treaty", "상호방위조약은", TRUE),
    (KIND, "framework_agreement", "기본협정의", TRUE),
    (KIND, "agreement", "기본협정의", OPEN),
    (KIND, "protocol", "의정서가 채택됐다", TRUE),
    (KIND, "joint_declaration", "공동선언문을", TRUE),
    (KIND, "letter_of_intent", "협력의향서에", TRUE),
    (KIND, "treaty", "공식 방문", OPEN),
    (STATUS, "signed", "양국 장관은 협정에 서명했다", TRUE),
    (STATUS, "signed", "협정에 서명할 예정이다", FALSE),
    (STATUS, "planned", "협정을 체결할 예정이다", TRUE),
    (STATUS, "planned", "양해각서에 서명하기로 했다", TRUE),
    (STATUS, "signed", "양해각서에 서명하지 않았다", FALSE),
    (STATUS, "postponed", "서명식이 연기됐다", TRUE),
    (STATUS, "signed", "서명식이 연기됐다", FALSE),
    (STATUS, "denied", "서명했다는 보도를 부인했다", TRUE),
    (STATUS, "agreed", "협정을 체결했다", TRUE),
    (STATUS, "signed", "협정을 체결했다", OPEN),
    (STATUS, "in_force", "협정이 발효됐다", TRUE),
    (STATUS, "ratified", "국회는 협정을 비준했다", TRUE),
    (STATUS, "expired", "협정에 서명했다", FALSE),
    (AREA, "cybersecurity", "사이버안보", TRUE),
    (AREA, "defence_industry", "방위산업과", TRUE),
    (AREA, "counter_terrorism", "대테러", TRUE),
    (AREA, "renewable_energy", "재생에너지를", TRUE),
    (AREA, "energy", "재생에너지를", OPEN),
    (AREA, "tourism", "농업의", FALSE),
    (AREA, "defence_cooperation", "국방부 장관", OPEN),
    (DOMAIN, "defence", "국방 협력", TRUE),
    (PARTY, "ministry", "국방부는", TRUE),
    (PARTY, "company", "한화 주식회사", TRUE),
    (PARTY, "university", "서울 대학교", TRUE),
    (PARTY, "bank", "국방부는", FALSE),
    (PRECEDENT, "exercise", "연합훈련을", TRUE),
    (PRECEDENT, "visit", "국빈 방문", TRUE),
    (PRECEDENT, "visit", "무상원조", FALSE),
]

INDONESIAN = [
    (KIND, "memorandum_of_understanding", "nota kesepahaman di bidang pertahanan", TRUE),
    (KIND, "memorandum_of_understanding", "memorandum saling pengertian (MoU)", TRUE),
    (KIND, "agreement", "perjanjian kerja sama", TRUE),
    (KIND, "agreement", "nota kesepahaman", OPEN),
    (KIND, "treaty", "nota kesepahaman", FALSE),
    (KIND, "treaty", "traktat persahabatan", TRUE),
    (KIND, "framework_agreement", "perjanjian kerangka kerja", TRUE),
    (KIND, "protocol", "protokol tambahan", OPEN),
    (KIND, "letter_of_intent", "surat pernyataan kehendak", TRUE),
    (KIND, "joint_statement", "pernyataan bersama", TRUE),
    (KIND, "other", "kontrak pembelian", FALSE),
    (KIND, "treaty", "makan malam resmi", OPEN),
    (STATUS, "signed", "kedua menteri menandatangani perjanjian", TRUE),
    (STATUS, "signed", "perjanjian itu ditandatangani di Jakarta", TRUE),
    (STATUS, "signed", "kedua menteri akan menandatangani perjanjian", FALSE),
    (STATUS, "planned", "perjanjian itu dijadwalkan ditandatangani pekan depan", TRUE),
    (STATUS, "signed", "penandatanganan perjanjian ditunda", FALSE),
    (STATUS, "postponed", "penandatanganan perjanjian ditunda", TRUE),
    (STATUS, "signed", "kedua negara belum menandatangani perjanjian", FALSE),
    (STATUS, "denied", "pemerintah membantah telah menandatangani perjanjian", TRUE),
    (STATUS, "ratified", "DPR meratifikasi perjanjian", TRUE),
    (STATUS, "in_force", "perjanjian mulai berlaku", TRUE),
    (STATUS, "agreed", "kedua negara sepakat", TRUE),
    (STATUS, "signed", "kedua negara sepakat", OPEN),
    (AREA, "cybersecurity", "keamanan siber", TRUE),
    (AREA, "defence_industry", "industri pertahanan", TRUE),
    (AREA, "counter_terrorism", "penanggulangan terorisme", TRUE),
    (AREA, "energy", "energi terbarukan", OPEN),
    (AREA, "renewable_energy", "energi terbarukan", TRUE),
    (AREA, "tourism", "pertanian", FALSE),
    (AREA, "security_cooperation", "keamanannya", TRUE),
    (AREA, "defence_cooperation", "Menteri Pertahanan", OPEN),
    (DOMAIN, "defence", "kerja sama militer", TRUE),
    (PARTY, "ministry", "Kementerian Pertahanan", TRUE),
    (PARTY, "company", "PT Dirgantara Indonesia", TRUE),
    (PARTY, "university", "Universitas Gadjah Mada", TRUE),
    (PARTY, "bank", "Kementerian Pertahanan", FALSE),
    (PRECEDENT, "exercise", "latihan bersama", TRUE),
    (PRECEDENT, "visit", "kunjungan kenegaraan", TRUE),
    (PRECEDENT, "visit", "hibah", FALSE),
]

SWAHILI = [
    (KIND, "memorandum_of_understanding", "hati ya makubaliano", TRUE),
    (KIND, "memorandum_of_understanding", "hati za makubaliano tatu", TRUE),
    (KIND, "agreement", "makubaliano ya ulinzi", TRUE),
    (KIND, "agreement", "hati ya makubaliano", OPEN),
    (KIND, "treaty", "mkataba wa amani", TRUE),
    (KIND, "treaty", "hati ya makubaliano", FALSE),
    (KIND, "protocol", "itifaki ya ushirikiano", TRUE),
    (KIND, "loan_agreement", "mkataba wa mkopo", TRUE),
    (KIND, "joint_statement", "taarifa ya pamoja", TRUE),
    (KIND, "action_plan", "mpango kazi", TRUE),
    (KIND, "other", "mkataba wa mkopo", FALSE),
    (KIND, "treaty", "chakula cha jioni", OPEN),
    (STATUS, "signed", "mawaziri walitia saini makubaliano", TRUE),
    (STATUS, "signed", "makubaliano hayo yalisainiwa Nairobi", TRUE),
    (STATUS, "signed", "hati hiyo ilisainiwa jana", TRUE),
    (STATUS, "signed", "makubaliano hayo yatasainiwa mwezi ujao", FALSE),
    (STATUS, "planned", "mkataba huo utasainiwa kesho", TRUE),
    (STATUS, "planned", "nchi hizo zinatarajiwa kutia saini makubaliano", TRUE),
    (STATUS, "signed", "mawaziri hawakutia saini makubaliano", FALSE),
    (STATUS, "postponed", "utiaji saini umeahirishwa", TRUE),
    (STATUS, "signed", "utiaji saini umeahirishwa", FALSE),
    (STATUS, "denied", "serikali ilikanusha kutia saini mkataba", TRUE),
    (STATUS, "ratified", "bunge liliridhia mkataba", TRUE),
    (STATUS, "in_force", "mkataba ulianza kutumika", TRUE),
    (STATUS, "signed", "nchi hizo zilikubaliana", OPEN),
    (AREA, "cybersecurity", "usalama wa mtandao", TRUE),
    (AREA, "counter_terrorism", "kupambana na ugaidi", TRUE),
    (AREA, "exercises", "mazoezi ya kijeshi", TRUE),
    (AREA, "energy", "nishati jadidifu", OPEN),
    (AREA, "renewable_energy", "nishati jadidifu", TRUE),
    (AREA, "tourism", "kilimo", FALSE),
    (AREA, "defence_cooperation", "waziri wa ulinzi", OPEN),
    (DOMAIN, "defence", "ushirikiano wa kijeshi", TRUE),
    (PARTY, "ministry", "Wizara ya Ulinzi", TRUE),
    (PARTY, "company", "kampuni ya simu", TRUE),
    (PARTY, "university", "Chuo Kikuu cha Nairobi", TRUE),
    (PARTY, "bank", "Wizara ya Ulinzi", FALSE),
    (PRECEDENT, "exercise", "mazoezi ya pamoja", TRUE),
    (PRECEDENT, "visit", "ziara ya kiserikali", TRUE),
    (PRECEDENT, "visit", "mkopo", FALSE),
]

ROWS = [
    (language, *row)
    for language, rows in (("zh", CHINESE), ("ja", JAPANESE), ("ko", KOREAN), ("id", INDONESIAN), ("sw", SWAHILI))
    for row in rows
]


@pytest.mark.parametrize(("language", "codes", "value", "text", "expected"), ROWS)
def test_a_code_is_held_against_the_words_of_its_language(language: str, codes: str, value: str, text: str, expected: str) -> None:
    found = term(value, Passage(text, language=language, marker={"codes": codes}))
    assert found.verdict == expected, found.reason


@pytest.mark.parametrize(
    ("language", "value", "text", "context", "expected"),
    [
        ("zh", "signed", "签署", "双方预计下周签署防务合作协议", FALSE),
        ("zh", "planned", "签署", "双方预计下周签署防务合作协议", TRUE),
        ("ja", "signed", "署名", "両国の防衛相は来週、覚書に署名する見通しだ", FALSE),
        ("ja", "signed", "署名した", "覚書に署名した両外相は、来月再び会談する予定だ", TRUE),
        ("ko", "signed", "서명할", "양국은 다음 달 양해각서에 서명할 예정이다", FALSE),
        ("id", "signed", "menandatangani", "Kedua menteri diharapkan menandatangani nota kesepahaman pekan depan", FALSE),
        ("sw", "signed", "kutia saini", "Marais hao wanatarajiwa kutia saini mkataba huo", FALSE),
        ("sw", "signed", "walitia saini", "Baada ya mazungumzo, mawaziri walitia saini mkataba huo", TRUE),
    ],
)
def test_a_cue_is_read_in_the_sentence_around_a_status(language: str, value: str, text: str, context: str, expected: str) -> None:
    start = context.index(text)
    passage = Passage(context, start, start + len(text), language=language, marker={"codes": STATUS})
    assert term(value, passage).verdict == expected


@pytest.mark.parametrize(
    ("language", "value", "text", "expected"),
    [
        ("zh", "北京", "双方在北京签署", "北京"),
        ("zh", "2025", "于2025年签署", "2025"),
        ("zh", "25", "于2025年签署", None),
        ("zh", "諒解備忘錄", "簽署了諒解備忘錄。", "諒解備忘錄"),
        ("zh", "三", "共十三项协议", None),
        ("zh", "十三", "共十三项协议", "十三"),
        ("zh", "議", "雙方會議記錄", None),
        ("zh", "王毅", "外交部长王毅表示", "王毅"),
        ("zh", "谅解备忘录", "谅解备忘", None),
        ("ja", "東京", "東京で署名した", "東京"),
        ("ja", "インド", "インドネシアと署名した", None),
        ("ja", "インド", "日本とインドは", "インド"),
        ("ja", "マリ", "マリーナで", None),
        ("ja", "3", "第3回会合", "3"),
        ("ja", "3", "第13回会合", None),
        ("ja", "林芳正", "林芳正外相が", "林芳正"),
        ("ja", "防衛省", "防衛庁が", None),
        ("ko", "서울", "서울에서 열렸다", "서울"),
        ("ko", "김민수", "김민수 장관은 서명했다", "김민수"),
        ("ko", "국방부", "국방부는 밝혔다", "국방부"),
        ("ko", "양해각서", "양해각서를", "양해각서"),
        ("ko", "MOU", "MOU를 체결했다", "MOU"),
        ("ko", "국방", "국방부는", None),
        ("ko", "서울", "서울시청에서", None),
        ("ko", "2025", "2025년에", "2025"),
        ("id", "pertahanan", "kerja sama pertahanan", "pertahanan"),
        ("id", "saji", "sajian malam", None),
        ("id", "Jakarta", "di Jakarta, Senin", "Jakarta"),
        ("id", "dan", "wakil komandan", None),
        ("id", "Menteri Pertahanan", "Menteri  Pertahanan RI", "Menteri  Pertahanan"),
        ("id", "5", "1,5 juta", None),
        ("id", "nota kesepahaman", "nota kesepakatan", None),
        ("id", "Prabowo Subianto", "Presiden Prabowo Subianto", "Prabowo Subianto"),
        ("sw", "Nairobi", "jijini Nairobi.", "Nairobi"),
        ("sw", "ulinzi", "waziri wa ulinzi", "ulinzi"),
        ("sw", "saini", "walisaini mkataba", None),
        ("sw", "kati", "katika mji", None),
        ("sw", "Juma Hassan", "Bw. Juma Hassan alisema", "Juma Hassan"),
        ("sw", "Dar es Salaam", "mjini Dar es Salaam", "Dar es Salaam"),
        ("sw", "12", "mwaka 2012", None),
        ("sw", "mkataba", "mikataba miwili", None),
    ],
)
def test_a_copied_value_stands_at_the_edges_of_words(language: str, value: str, text: str, expected: str | None) -> None:
    found = verbatim(value, Passage(text, language=language))
    cut = text[found.spans[0].start : found.spans[0].end] if found.spans else None
    assert cut == expected
    assert found.verdict == (TRUE if expected else FALSE)
    assert name(value, Passage(text, language=language)).verdict == found.verdict


@pytest.mark.parametrize(
    ("quote", "text", "expected"),
    [
        ("المغرب", "وقدم الدعم للمغرب اليوم", "لمغرب"),
        ("서울", "회담은 서울에서 열렸다", "서울"),
        ("MOU", "양국은 MOU를 체결했다", "MOU"),
        ("서울시", "서울시청에서 열렸다", None),
        ("インド", "インドネシアと署名した", None),
        ("インド", "日本とインドは署名した", "インド"),
        ("十三", "共十三项协议", "十三"),
        ("三", "共十三项协议", None),
        ("2025", "于2025年签署", "2025"),
    ],
)
def test_a_quote_and_a_copied_value_have_the_same_edges(quote: str, text: str, expected: str | None) -> None:
    place = align(quote, Document(text))
    assert (text[place.start : place.end] if place else None) == expected
    found = verbatim(quote, Passage(text))
    assert (text[found.spans[0].start : found.spans[0].end] if found.spans else None) == expected


@pytest.mark.parametrize(
    ("language", "value", "text", "expected"),
    [
        ("ko", "memorandum_of_understanding", "어제 양해각서를 체결했다", "양해각서"),
        ("ko", "agreement", "방산군수협력협정은 유효하다", "방산군수협력협정은"),
        ("zh", "framework_agreement", "签署了合作框架协议。", "合作框架协议"),
        ("ja", "memorandum_of_understanding", "協力覚書に", "協力覚書"),
        ("id", "memorandum_of_understanding", "sebuah nota kesepahaman baru", "nota kesepahaman"),
        ("sw", "memorandum_of_understanding", "hiyo hati ya makubaliano", "hati ya makubaliano"),
    ],
)
def test_the_span_is_the_words_of_the_term(language: str, value: str, text: str, expected: str) -> None:
    found = term(value, Passage(text, language=language, marker={"codes": KIND}))
    assert [text[span.start : span.end] for span in found.spans] == [expected]
