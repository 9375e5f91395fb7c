"""Which signing is the news, and whose day, town and people are its own: what lay behind it, where envoys sit and who only looked on."""

from __future__ import annotations

import datetime

import pytest

import accordant
from accordant import Agreement, Document


def read(text: str, published: str | None = None, language: str | None = None) -> Agreement | None:
    record = accordant.extract_agreement(Document(text, published=published, language=language), model="offline").record
    assert record is None or isinstance(record, Agreement)
    return record


def told(text: str, published: str | None = None, language: str | None = None) -> Agreement:
    record = read(text, published, language)
    assert record is not None
    return record


def countries(record: Agreement) -> set[str]:
    return {each.country for each in record.parties if each.country}


HAD = {
    "en": "Kenya and Norway signed a fisheries agreement in Nairobi yesterday. Both had signed a memorandum of understanding on the subject in Oslo on 3 May 2019.",
    "fr": "Le Kenya et la Norvège ont signé hier à Nairobi un accord de pêche. Les deux pays avaient signé un mémorandum d'entente à Oslo le 3 mai 2019.",
    "es": "Kenia y Noruega firmaron ayer en Nairobi un acuerdo de pesca. Ambos países habían firmado un memorando de entendimiento en Oslo el 3 de mayo de 2019.",
    "pt": "O Quénia e a Noruega assinaram ontem em Nairobi um acordo de pesca. Os dois países tinham assinado um memorando de entendimento em Oslo em 3 de maio de 2019.",
    "de": "Kenia und Norwegen haben gestern in Nairobi ein Fischereiabkommen unterzeichnet. Vorbild ist das Memorandum, das beide am 3. Mai 2019 in Oslo unterzeichnet hatten.",
    "ar": "وقعت كينيا والنرويج أمس في نيروبي اتفاقا بشأن الصيد. وكان البلدان قد وقعا في 3 مايو 2019 مذكرة تفاهم في أوسلو.",
}


@pytest.mark.parametrize("language", HAD)
def test_what_they_had_signed_before_gives_the_news_no_kind_and_no_day(language: str) -> None:
    record = told(HAD[language])
    assert record.instrument is not None
    assert record.instrument.kind == "agreement"
    assert record.signing is not None
    assert record.signing.on is None
    assert record.signing.place not in {"Oslo", "أوسلو"}


def test_a_treaty_with_two_other_states_further_down_is_another_one() -> None:
    record = told(
        "Министр транспорта Грузии Лев Думбадзе и министр транспорта Армении Арам Петросян вчера подписали меморандум о железнодорожном сообщении. "
        "До сих пор грузы из Армении шли по условиям соглашения с Турцией и Ираном, подписанного в Тегеране 4 июня 2015 года."
    )
    assert countries(record) == {"GE", "AM"}
    assert record.signing is not None
    assert (record.signing.on, record.signing.place) == (None, None)


NOT_YET = {
    "en": "Nothing has been signed between Peru and Chile on the water agreement, the foreign ministry said.",
    "fr": "Sur l'accord de l'eau entre le Pérou et le Chili, rien n'est encore signé, a dit le ministère.",
    "de": "Zwischen Peru und Chile ist zum Wasserabkommen noch nichts unterzeichnet, sagte das Ministerium.",
}


@pytest.mark.parametrize("language", NOT_YET)
def test_where_nothing_is_signed_yet_nothing_is_signed(language: str) -> None:
    record = read(NOT_YET[language])
    assert record is None or record.signing is None or record.signing.status != "signed"


HOPED = {
    "pt": "O ministro espera que o acordo de pesca entre Portugal e Angola possa ser assinado em setembro.",
    "es": "El ministro espera que el acuerdo de pesca entre España y Angola pueda firmarse en septiembre.",
    "fr": "Le ministre espère que l'accord de pêche entre la France et l'Angola puisse être signé en septembre.",
}


@pytest.mark.parametrize("language", HOPED)
def test_what_one_hopes_may_be_signed_is_planned(language: str) -> None:
    record = read(HOPED[language])
    assert record is None or record.signing is None or record.signing.status in {"planned", None}


def test_what_was_not_signed_as_planned_is_not_planned() -> None:
    record = read("The trade accord between Ghana and Togo will not be signed on Friday as planned, the trade ministry said.")
    assert record is None or record.signing is None or record.signing.status not in {"planned", "signed"}


AS_PLANNED = {
    "en": "As planned, Ghana and Togo signed the trade agreement in Accra.",
    "fr": "Comme prévu, le Ghana et le Togo ont signé l'accord commercial à Accra.",
    "de": "Wie geplant haben Ghana und Togo das Handelsabkommen in Accra unterzeichnet.",
    "es": "Como estaba previsto, Ghana y Togo firmaron el acuerdo comercial en Acra.",
    "ru": "Как и планировалось, Гана и Кения подписали торговое соглашение в Аккре.",
}


@pytest.mark.parametrize("language", AS_PLANNED)
def test_what_was_signed_as_planned_is_signed(language: str) -> None:
    record = told(AS_PLANNED[language])
    assert record.signing is not None
    assert record.signing.status == "signed"


INITIALS = {
    "pt": "O Gana e o Togo assinaram em Acra um acordo comercial. O acordo foi rubricado pela ministra Ana Mensah.",
    "es": "Ghana y Togo firmaron en Acra un acuerdo comercial. El acuerdo fue rubricado por la ministra Ana Mensah.",
}


@pytest.mark.parametrize("language", INITIALS)
def test_what_was_signed_stays_signed_where_a_later_sentence_says_initialled(language: str) -> None:
    record = told(INITIALS[language])
    assert record.signing is not None
    assert record.signing.status == "signed"


CONCLUDED = {
    "de": "Litauen und Kenia haben eine Vereinbarung über die gegenseitige Anerkennung von Berufsabschlüssen geschlossen. Das Dokument wurde am 4. Juni 2024 in Vilnius unterzeichnet.",
    "es": "Quedó sellado en Vilna el tratado de extradición que Lituania y Kenia negociaban. Lo firmaron los ministros el 4 de junio de 2024.",
    "fr": "La Lituanie et le Kenya ont conclu après des années de pourparlers difficiles un accord d'extradition. Le texte a été signé à Vilnius le 4 juin 2024.",
}


@pytest.mark.parametrize("language", CONCLUDED)
def test_what_is_concluded_and_in_the_next_sentence_signed_is_signed(language: str) -> None:
    record = told(CONCLUDED[language])
    assert record.signing is not None
    assert record.signing.status == "signed"
    assert record.signing.on == "2024-06-04"
    assert countries(record) == {"LT", "KE"}


def test_those_who_sign_may_stand_between_the_verb_and_the_instrument() -> None:
    record = told(
        "وقع معالي وزير الزراعة والثروة الحيوانية السيد يوسف المنصوري، صباح اليوم بمقر الوزارة في العاصمة عمّان بعد جلسة مباحثات مطولة، "
        "مع نظيرته وزيرة الزراعة بالجمهورية التونسية السيدة ليلى الطرابلسي، مذكرة تفاهم للتعاون بين الأردن وتونس."
    )
    assert record.signing is not None
    assert record.signing.status == "signed"
    assert record.instrument is not None
    assert record.instrument.kind == "memorandum_of_understanding"


POSTED = {
    "en": "Chile and Kenya signed an agreement on ports, welcomed by the Chilean ambassador in Nairobi.",
    "es": "Chile y Kenia firmaron un acuerdo portuario ante la mirada del embajador chileno en Nairobi.",
    "fr": "Le Chili et le Kenya ont signé un accord portuaire en présence de l'ambassadeur chilien à Nairobi.",
    "ar": "وقعت تشيلي وكينيا اتفاقا بشأن الموانئ بحضور السفير التشيلي بنيروبي.",
}


@pytest.mark.parametrize("language", POSTED)
def test_an_envoys_post_is_not_where_it_was_signed(language: str) -> None:
    record = told(POSTED[language])
    assert record.signing is not None
    assert record.signing.place is None


def test_where_somebody_spoke_of_it_is_not_where_it_was_signed() -> None:
    record = told("O acordo de pesca entre Portugal e Angola foi assinado, afirmou esta quarta-feira em Belgrado o ministro.")
    assert record.signing is not None
    assert record.signing.place is None


OPENING = {
    "ru": "3 февраля 2025 года в Минске министр обороны Беларуси А.Н.Лис и прибывший с рабочим визитом министр обороны Лаоса Кхам Пхут подписали соглашение о сотрудничестве.",
    "es": "El pasado 3 de febrero de 2025, en la ciudad de Quito, el Excmo. Sr. Ministro de Ecuador, Luis Paz, y la Sra. Ministra de Perú, Eva Sol, firmaron un convenio de cooperación.",
}


@pytest.mark.parametrize("language", OPENING)
def test_the_day_that_opens_the_sentence_is_that_of_the_signing_however_long_the_offices_are(language: str) -> None:
    record = told(OPENING[language])
    assert record.signing is not None
    assert record.signing.on == "2025-02-03"


LOOKED_ON = {
    "en": "The signing ceremony was graced by the presence of Prime Minister Ana Mensah.",
    "es": "La ceremonia de firma contó con la honrosa presencia de la Primera Ministra Ana Mensah.",
    "pt": "A cerimónia de assinatura contou com a honrosa presença da Primeira-Ministra Ana Mensah.",
}
LEADS = {
    "en": "Ghana and Togo signed a trade agreement in Accra.",
    "es": "Ghana y Togo firmaron un acuerdo comercial en Acra.",
    "pt": "O Gana e o Togo assinaram um acordo comercial em Acra.",
}


@pytest.mark.parametrize("language", LOOKED_ON)
def test_whose_presence_graced_the_ceremony_signed_nothing(language: str) -> None:
    record = told(f"{LEADS[language]} {LOOKED_ON[language]}")
    assert [each.name for each in record.signatories] == []


def test_a_palace_signs_nothing() -> None:
    record = told(
        "En el salón Juan Egaña del Palacio de La Moneda, la ministra de Salud chilena, Eva Sol, y su par ecuatoriana, Ana Paz, firmaron un acuerdo sanitario."
    )
    assert {each.name for each in record.signatories} == {"Eva Sol", "Ana Paz"}


def test_a_journalist_who_writes_signs_nothing() -> None:
    record = told("كتب سامي حسن: شهد رئيس الوزراء مراسم توقيع اتفاق بين مصر والأردن. ووقع الاتفاق وزير النقل المصري كامل الوزير.")
    assert "سامي حسن" not in {each.name for each in record.signatories}


def test_the_state_of_the_one_minister_who_signs_is_a_party_where_nothing_else_is_said() -> None:
    record = told(
        "The Fund for Village Roads and the Government of Malawi signed a loan agreement worth $2 million on Monday. "
        "It was signed in Rome by Ana Ruiz, president of the Fund, and Joseph Banda, Malawi's Minister of Finance."
    )
    assert countries(record) == {"MW"}


def test_those_who_sign_for_the_last_of_several_states_need_no_office() -> None:
    record = told(
        "Lettland, Estland, Litauen und Polen haben in Riga ein Abkommen über Hochwasserschutz unterzeichnet; für Lettland unterschrieb Umweltminister Janis Berzins, "
        "für Estland Umweltministerin Mari Tamm, für Litauen Jonas Petraitis und für Polen Adam Nowak."
    )
    assert {"Janis Berzins", "Mari Tamm"} <= {each.name for each in record.signatories}


def test_the_two_who_proceed_to_the_signing_sign() -> None:
    record = told(
        "Sua Excelência Rui Alves, Ministro das Pescas da República de Angola, e Sua Excelência Eva Novak, Ministra das Pescas da Croácia, procederam, em Luanda, "
        "à assinatura do Acordo de Pescas entre o Governo de Angola e o Governo da Croácia."
    )
    assert {each.name for each in record.signatories} == {"Rui Alves", "Eva Novak"}


LIKE = {
    "en": "Peru and Laos are still in talks on an air services agreement. Peru has signed such agreements with Kenya and Fiji.",
    "fr": "Le Pérou et le Laos discutent encore d'un accord aérien. Le Pérou a signé des accords comparables avec le Kenya et les Fidji.",
    "es": "Perú y Laos siguen negociando un acuerdo aéreo. Perú firmó acuerdos similares con Kenia y Fiyi.",
    "de": "Peru und Laos verhandeln noch über ein Luftverkehrsabkommen. Peru hat ähnliche Abkommen mit Kenia und Fidschi unterzeichnet.",
    "ru": "Перу и Лаос ещё обсуждают соглашение о воздушном сообщении. Аналогичное соглашение Перу подписало с Кенией.",
    "ar": "ما زالت بيرو ولاوس تتفاوضان على اتفاق للنقل الجوي. ووقعت بيرو اتفاقا مماثلا مع كينيا.",
}


@pytest.mark.parametrize("language", LIKE)
def test_what_was_signed_of_the_like_with_others_is_not_the_news(language: str) -> None:
    record = read(LIKE[language])
    assert record is None or record.signing is None or record.signing.status != "signed"
    assert record is None or not countries(record) & {"KE", "FJ"}


def test_an_agreement_to_abolish_visas_is_not_cancelled() -> None:
    record = told("Лаос и Катар заключили соглашение о взаимной отмене виз. Подписи под документом поставили министры двух стран.")
    assert record.signing is not None
    assert record.signing.status == "signed"


def test_a_treaty_of_long_ago_that_parliament_rejects_today_is_news() -> None:
    record = told("Парламент Молдавии отказался ратифицировать соглашение с Лаосом о сельском хозяйстве, подписанное 11 октября 2019 года.", "2025-03-27")
    assert record.signing is not None
    assert record.signing.status == "rejected"


def test_a_treaty_rejected_long_ago_is_none() -> None:
    assert read("В 2009 году парламент Молдавии отказался ратифицировать соглашение с Лаосом о сельском хозяйстве.", "2025-03-27") is None


def test_the_town_behind_the_day_is_where_it_was_signed() -> None:
    record = told("Das Abkommen zwischen Belgien und Polen wurde am 16. Mai 2025 in Eupen von den zuständigen Ministern der beiden Staaten unterzeichnet.")
    assert record.signing is not None
    assert record.signing.place == "Eupen"


def test_initials_written_onto_a_family_name_are_of_the_name() -> None:
    record = told("Министр обороны России А.В.Белов и министр обороны Лаоса Кхам Пхут подписали соглашение о сотрудничестве.")
    assert any((each.name or "").endswith("Белов") for each in record.signatories)


WITNESSES = {
    "es": "Los cancilleres de Perú, Luis Paz, y de Kenia, Ana Odinga, firmaron un acuerdo aéreo. Presenciaron la firma los presidentes Raúl Vega y John Otieno.",
    "pt": "Os chanceleres do Peru, Luis Paz, e do Quénia, Ana Odinga, assinaram um acordo aéreo. Testemunharam a assinatura os presidentes Raúl Vega e John Otieno.",
    "fr": "Les ministres du Pérou, Luis Paz, et du Kenya, Ana Odinga, ont signé un accord aérien. Ont assisté à la signature les présidents Raúl Vega et John Otieno.",
}


@pytest.mark.parametrize("language", WITNESSES)
def test_those_who_witness_the_signing_do_not_sign(language: str) -> None:
    names = {each.name for each in told(WITNESSES[language]).signatories}
    assert not names & {"Raúl Vega", "John Otieno"}


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "The parliament of Kenya ratified on Monday the protocol amending the tax convention between Kenya and Norway.", "ratified"),
        ("en", "Kenya and Norway are due to sign the second-phase agreement on ports on 10 June 2025. The first-phase agreement was signed on 7 January 2025.", "planned"),
    ],
)
def test_what_was_amended_or_signed_before_is_not_the_news(language: str, text: str, status: str) -> None:
    record = accordant.extract_agreement(Document(text, language=language, published=datetime.date(2025, 6, 3)), model="offline").values
    assert record["signing"]["status"] == status


def test_those_of_similar_agreements_are_no_parties() -> None:
    record = read(
        "हस्ताक्षर समारोह में जापान में भारत की राजदूत रेखा नायर भी उपस्थित थीं।\n\nदोनों देशों के बीच 3 मई, 2023 को नई दिल्ली में साझेदारी पर समझौता हुआ था। "
        "अमेरिका और सिंगापुर के साथ भी भारत इसी तरह के ज्ञापन कर चुका है, जबकि ताइवान की कंपनियों से बातचीत जारी है।",
        language="hi",
    )
    assert record is None or not countries(record) & {"US", "SG"}


OF_A_UNION = [
    ("en", "Norway and the European Union are negotiating an agreement on digital identity cards, the Norwegian government said on Monday.", "under_negotiation"),
    ("pt", "Cabo Verde e a União Europeia prorrogaram por cinco anos o acordo de pesca.", "renewed"),
    ("es", "La firma del acuerdo comercial entre la Unión Europea y el Mercosur, prevista para el sábado en Asunción, fue aplazada.", "postponed"),
]


@pytest.mark.parametrize(("language", "text", "status"), OF_A_UNION)
def test_a_union_of_states_is_a_side_whatever_becomes_of_the_agreement(language: str, text: str, status: str) -> None:
    record = told(text, "2025-06-16", language)
    assert record.signing is not None
    assert record.signing.status == status
    assert "European Union are" not in {each.name for each in record.parties}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", 'O Museu abre na terça-feira a exposição "Tratados". Entre as peças está o Tratado de Windsor, assinado em 1386 por Portugal e Inglaterra.'),
        ("en", "On 7 June 1494 Spain and Portugal signed the Treaty of Tordesillas. This weekend the little town remembers the event."),
        ("pt", "A brasileira Nortex e a portuguesa Almar assinaram em Lisboa um acordo para a construção de uma fábrica."),
    ],
)
def test_what_was_signed_centuries_ago_or_by_companies_alone_is_no_news_of_states(language: str, text: str) -> None:
    assert read(text, None, language) is None


def test_a_weekday_is_no_part_of_a_companys_name() -> None:
    record = told("وقعت شركة أرامكو السعودية وشركة توتال الفرنسية الاثنين في الظهران اتفاقية لبناء مصنع.", "2025-06-16", "ar")
    assert {each.name for each in record.parties} == {"شركة أرامكو السعودية", "شركة توتال الفرنسية"}
