"""The money check in twenty languages: names in their cases, symbols, codes, and moneys that several states share."""

import pytest

from accordant.checks.money import money
from accordant.checks.passage import Passage


def verdict(amount: object, currency: str | None, text: str, language: str | None) -> str:
    return money({"amount": amount, "currency": currency}, Passage(text, language=language)).verdict


STATED = [
    ("ru", "5 млн евро", 5000000, "EUR"),
    ("ru", "пять миллионов долларов США", 5000000, "USD"),
    ("ru", "на сумму 1,5 млрд рублей РФ", 1500000000, None),
    ("ru", "300 млн российских рублей", 300000000, "RUB"),
    ("ru", "100 млн китайских юаней", 100000000, "CNY"),
    ("uk", "2 млн гривень", 2000000, "UAH"),
    ("uk", "п'ять мільйонів доларів США", 5000000, "USD"),
    ("uk", "12,5 млн євро", 12500000, "EUR"),
    ("de", "fünf Millionen Euro", 5000000, "EUR"),
    ("de", "3 Mrd. US-Dollar", 3000000000, "USD"),
    ("de", "10.000 Schweizer Franken", 10000, "CHF"),
    ("es", "cinco millones de euros", 5000000, "EUR"),
    ("es", "2,5 millones de dólares estadounidenses", 2500000, "USD"),
    ("es", "300 pesos mexicanos", 300, "MXN"),
    ("es", "3 euros con 99 céntimos", 3.99, "EUR"),
    ("pt", "5 milhões de euros", 5000000, "EUR"),
    ("pt", "R$ 3 bilhões", 3000000000, "BRL"),
    ("pt", "dois milhões de dólares americanos", 2000000, "USD"),
    ("it", "5 milioni di euro", 5000000, "EUR"),
    ("it", "tre miliardi di dollari statunitensi", 3000000000, "USD"),
    ("nl", "5 miljoen euro", 5000000, "EUR"),
    ("nl", "drie miljard Amerikaanse dollar", 3000000000, "USD"),
    ("nl", "3 euro en 50 cent", 3.5, "EUR"),
    ("sv", "fem miljoner euro", 5000000, "EUR"),
    ("sv", "300 miljoner svenska kronor", 300000000, "SEK"),
    ("tr", "5 milyon avro", 5000000, "EUR"),
    ("tr", "iki milyar ABD doları", 2000000000, "USD"),
    ("tr", "100 milyon TL", 100000000, "TRY"),
    ("fa", "پنج میلیون یورو", 5000000, "EUR"),
    ("fa", "۲ میلیارد دلار آمریکا", 2000000000, "USD"),
    ("ur", "پانچ کروڑ پاکستانی روپے", 50000000, "PKR"),
    ("ur", "2 ارب امریکی ڈالر", 2000000000, "USD"),
    ("hi", "₹5 करोड़", 50000000, "INR"),
    ("hi", "पाँच करोड़ भारतीय रुपये", 50000000, "INR"),
    ("hi", "20 लाख अमेरिकी डॉलर", 2000000, "USD"),
    ("zh", "1.5亿美元", 150000000, "USD"),
    ("zh", "五百万欧元", 5000000, "EUR"),
    ("zh", "3000万元人民币", 30000000, "CNY"),
    ("zh", "人民币三千万元", 30000000, "CNY"),
    ("ja", "3億円", 300000000, "JPY"),
    ("ja", "五百万米ドル", 5000000, "USD"),
    ("ja", "200万ユーロ", 2000000, "EUR"),
    ("ko", "5천만 원", 50000000, "KRW"),
    ("ko", "300억원", 30000000000, "KRW"),
    ("ko", "2백만 유로", 2000000, "EUR"),
    ("ko", "1억 미국 달러", 100000000, "USD"),
    ("id", "Rp 5 miliar", 5000000000, "IDR"),
    ("id", "lima juta dolar AS", 5000000, "USD"),
    ("id", "2,5 juta euro", 2500000, "EUR"),
    ("sw", "dola za Marekani milioni tano", 5000000, "USD"),
    ("sw", "shilingi za Kenya milioni 25", 25000000, "KES"),
    ("ar", "5 ملايين درهم مغربي", 5000000, "MAD"),
]


@pytest.mark.parametrize(("language", "text", "amount", "currency"), STATED)
def test_a_sum_is_stated_in_its_language(language: str, text: str, amount: float, currency: str | None) -> None:
    assert verdict(amount, currency, text, language) == "supported"


@pytest.mark.parametrize(("language", "text", "amount", "currency"), STATED)
def test_ten_times_a_sum_contradicts(language: str, text: str, amount: float, currency: str | None) -> None:
    assert verdict(str(amount * 10), currency, text, language) == "contradicted"


@pytest.mark.parametrize(("language", "text", "amount", "currency"), [row for row in STATED if row[3] not in {None, "GBP"}])
def test_the_same_amount_in_pounds_contradicts(language: str, text: str, amount: float, currency: str) -> None:
    assert verdict(amount, "GBP", text, language) == "contradicted"


@pytest.mark.parametrize(
    ("language", "text", "amount", "currency"),
    [
        ("ru", "5 млн долларов", 5000000, "USD"),
        ("uk", "5 млн доларів", 5000000, "USD"),
        ("de", "5 Millionen Dollar", 5000000, "USD"),
        ("es", "300 pesos", 300, "MXN"),
        ("pt", "5 milhões de dólares", 5000000, "USD"),
        ("it", "500 dinari", 500, "KWD"),
        ("nl", "5 miljoen dollar", 5000000, "USD"),
        ("sv", "300 kronor", 300, "SEK"),
        ("tr", "500 dinar", 500, "KWD"),
        ("fa", "۵ میلیون دلار", 5000000, "USD"),
        ("ur", "پانچ لاکھ روپے", 500000, "PKR"),
        ("hi", "पाँच लाख रुपये", 500000, "INR"),
        ("zh", "500第纳尔", 500, "KWD"),
        ("ja", "500ドル", 500, "USD"),
        ("ko", "500 달러", 500, "USD"),
        ("id", "500 dolar", 500, "USD"),
        ("sw", "shilingi 500", 500, "KES"),
        ("nl", "vijf euro vijftig stuks", 5.5, "EUR"),
        ("de", "12 Zorkmid", 12, "EUR"),
    ],
)
def test_money_that_several_states_share_stays_open(language: str, text: str, amount: float, currency: str) -> None:
    assert verdict(amount, currency, text, language) == "unverifiable"


@pytest.mark.parametrize(
    ("language", "text", "currency", "expected"),
    [
        ("en", "they gave us $5 million", "USD", "unverifiable"),
        ("en", "a $5 million grant", "AUD", "unverifiable"),
        ("it", "salite a $ 5 milioni", "AUD", "unverifiable"),
        ("en", "hk $ 5 million", "HKD", "supported"),
        ("en", "HK$5 million", "HKD", "supported"),
    ],
)
def test_letters_before_a_dollar_sign_belong_to_it_unless_they_are_a_word(language: str, text: str, currency: str, expected: str) -> None:
    assert verdict(5000000, currency, text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "amount", "currency"),
    [
        ("en", "The loan amounts to TRY6,800,000.00.", 6_800_000, "TRY"),
        ("hi", "ऋण की राशि RUB7,63,00,000.00 है", 76_300_000, "RUB"),
        ("ar", "قيمة القرض 959,000.00 د.م.", 959_000, "MAD"),
        ("zh", "贷款金额为¥667,000,000.00", 667_000_000, "CNY"),
        ("ja", "¥667,000,000を支払う", 667_000_000, "JPY"),
        ("fa", "مبلغ وام ¥CN 984,000,000.00 است", 984_000_000, "CNY"),
        ("zh", "五元三角二分", 5.32, "CNY"),
        ("pt", "custa 25 euros com 50.", 25.5, "EUR"),
        ("nl", "het bedrag is vijf euro vijftig", 5.5, "EUR"),
    ],
)
def test_signs_codes_and_hundredths_are_read_as_each_language_writes_them(language: str, text: str, amount: float, currency: str) -> None:
    assert verdict(amount, currency, text, language) == "supported"


def test_a_currency_may_follow_the_full_stop_of_an_abbreviated_scale() -> None:
    assert verdict(750_000, "CHF", "достиг 750 тыс. швейцарских франков", "ru") == "supported"
