"""Names of foreigners in Latin letters, as each language writes them."""

from __future__ import annotations

import pytest

from accordant import check

SAME = [
    ("de", "Mikhail Gorbachev", "Michail Gorbatschow empfing die Minister im Kreml."),
    ("de", "Sergey Lavrov", "Außenminister Sergej Lawrow verließ den Saal."),
    ("de", "Boris Yeltsin", "Boris Jelzins Rücktritt kam überraschend."),
    ("de", "Volodymyr Zelensky", "Präsident Wolodymyr Selenskyj unterzeichnete das Dekret."),
    ("de", "Nikita Khrushchev", "Nikita Chruschtschow trat ans Pult."),
    ("de", "Leonid Brezhnev", "Parteichef Leonid Breschnew nahm die Parade ab."),
    ("de", "Petro Poroshenko", "Petro Poroschenko reiste nach Minsk."),
    ("de", "Nursultan Nazarbayev", "Nursultan Nasarbajew trat zurück."),
    ("de", "Aleksandr Solzhenitsyn", "Alexander Solschenizyn kehrte heim."),
    ("nl", "Mikhail Gorbachev", "Michail Gorbatsjov ontving de ministers in het Kremlin."),
    ("nl", "Vladimir Putin", "President Vladimir Poetin tekende het verdrag."),
    ("nl", "Nikita Khrushchev", "Nikita Chroesjtsjov sprak de zaal toe."),
    ("nl", "Suharto", "De Indonesische president Soeharto trad af."),
    ("nl", "Wim Kok", "Wim Koks kabinet trad af."),
    ("sv", "Mikhail Gorbachev", "Michail Gorbatjov tog emot ministrarna i Kreml."),
    ("sv", "Viktor Yushchenko", "Viktor Jusjtjenko valdes till president."),
    ("sv", "Boris Yeltsin", "Boris Jeltsins avgång kom oväntat."),
    ("fr", "Vladimir Putin", "Le président russe Vladimir Poutine a signé le décret."),
    ("fr", "Sergei Shoigu", "Le ministre Sergueï Choïgou a quitté la salle."),
    ("fr", "Nikita Khrushchev", "Nikita Khrouchtchev a reçu les ministres."),
    ("fr", "Viktor Yanukovych", "Viktor Ianoukovitch a fui."),
    ("es", "Mikhail Gorbachev", "Mijaíl Gorbachov recibió a los ministros en el Kremlin."),
    ("es", "Hassan Rouhani", "El mandatario iraní, Hasán Rohaní, saludó el acuerdo."),
    ("es", "Nikita Khrushchev", "Nikita Jrushchov habló ayer."),
    ("pt", "Sergey Lavrov", "O chanceler Serguei Lavrov deixou a sala."),
    ("pt", "Leonid Brezhnev", "O líder soviético Leonid Brejnev chegou ontem."),
    ("it", "Mikhail Gorbachev", "Michail Gorbaciov accolse i ministri al Cremlino."),
    ("it", "Muammar Gaddafi", "Il colonnello Muammar Gheddafi montò la sua tenda."),
    ("it", "Aleksandr Solzhenitsyn", "Lo scrittore Aleksandr Solženicyn tornò in patria."),
    ("tr", "Mikhail Gorbachev", "Mihail Gorbaçov bakanları Kremlin'de kabul etti."),
    ("tr", "Abdel Fattah el-Sisi", "Mısır'ın cumhurbaşkanı Abdulfettah es-Sisi kanalı açtı."),
    ("tr", "Bashar al-Assad", "Beşşar Esed ülkeyi terk etti."),
    ("id", "Sukarno", "Presiden Soekarno membacakan teks itu."),
    ("en", "Vladimir Poutine", "President Vladimir Putin signed the decree."),
    ("en", "Mao Zedong", "Chairman Mao Tse-tung received the ministers."),
    (None, "Mikhail Gorbachev", "Michail Gorbatschow"),
]


@pytest.mark.parametrize(("language", "value", "passage"), SAME)
def test_a_name_is_stated_as_the_language_of_the_passage_writes_it(language: str | None, value: str, passage: str) -> None:
    assert check(value, passage, "person", language=language).verdict == "supported"


@pytest.mark.parametrize(
    ("language", "value", "passage"),
    [
        ("de", "Konrad Lavrov", "Außenminister Karl Lawrow verließ den Saal."),
        ("de", "Sergey Larov", "Außenminister Sergej Lawrow verließ den Saal."),
        ("de", "Boris Jensen", "Boris Jelzin trat zurück."),
        ("de", "Vladimir Rutin", "Präsident Wladimir Putin unterzeichnete das Dekret."),
        ("de", "Michael Gorbachev", "Raissa Gorbatschow empfing die Gäste."),
        ("nl", "Ruud Lubber", "Ruud Lubbers kabinet trad af."),
        ("nl", "Mark Rute", "Mark Rutger tekende het verdrag."),
        ("sv", "Vladimir Putin", "President Vladimir Potanin undertecknade avtalet."),
        ("fr", "Vladimir Potanin", "Le président russe Vladimir Poutine a signé le décret."),
        ("es", "Mikhail Gorbunov", "Mijaíl Gorbachov recibió a los ministros."),
        ("it", "Mikhail Grachev", "Michail Gorbaciov accolse i ministri."),
        ("tr", "Hafez al-Assad", "Beşşar Esed ülkeyi terk etti."),
        ("en", "Mao Zedong", "Chairman Mao Tse-min received the ministers."),
        ("en", "Chen Wei", "Minister Shen Wei signed the treaty."),
        ("en", "Mikhail Gorbachev", "Minister Michel Barnier signed the treaty."),
    ],
)
def test_another_person_is_not_stated_by_a_name_that_is_written_alike(language: str, value: str, passage: str) -> None:
    assert check(value, passage, "person", language=language).verdict != "supported"


@pytest.mark.parametrize(
    ("language", "value", "passage", "verdict"),
    [
        ("fr", "Le Caire", "La conférence du Caire s'est achevée hier.", "supported"),
        ("fr", "Le Monde", "Les journalistes du Monde étaient présents.", "supported"),
        ("fr", "Le Monde", "Les pays du monde entier étaient présents.", "contradicted"),
        ("fr", "Le Havre", "La conférence du Caire s'est achevée hier.", "contradicted"),
        ("it", "Il Cairo", "La conferenza del Cairo si è conclusa ieri.", "supported"),
        ("it", "L'Aquila", "Il sindaco dell'Aquila accolse le delegazioni.", "supported"),
        ("es", "El Cairo", "La conferencia del Cairo terminó ayer.", "supported"),
        ("pt", "O Porto", "A conferência do Porto terminou ontem.", "supported"),
        ("pt", "O Porto", "A conferência da Porta terminou ontem.", "contradicted"),
        ("de", "Der Spiegel", "Dem Spiegel sagte der Minister, er bleibe.", "supported"),
    ],
)
def test_the_article_of_a_name_may_be_fused_with_a_preposition(language: str, value: str, passage: str, verdict: str) -> None:
    assert check(value, passage, "name", language=language).verdict == verdict
