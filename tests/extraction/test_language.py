"""The language of a text where the page declares none, or that of its template."""

from __future__ import annotations

import pytest

TEXTS = {
    "ta": "கைவிடப்பட்ட மீன்பிடி வலைகளை மீட்கும் பணியில் கல்லூரி மாணவர்கள் ஈடுபட்டுள்ளனர். ஆறு மாதங்களில் மூன்று டன் வலைகளை கரைக்கு கொண்டு வந்தனர்.",
    "th": "ชาวบ้านริมคลองรวมตัวกันฟื้นตลาดน้ำเก่าแก่กว่าร้อยปีที่เงียบเหงาไปนาน เปิดขายทุกเช้าวันอาทิตย์ โดยให้พายเรือขายแบบดั้งเดิมเท่านั้น",
    "km": "សិស្សវិទ្យាល័យចំនួនប្រាំនាក់បានបង្កើតម៉ាស៊ីនដកស្រូវមួយគ្រឿងពីគ្រឿងម៉ូតូចាស់ ដែលអាចជួយសន្សំកម្លាំងកសិករបានពាក់កណ្តាល។",
    "bn": "বর্ষায় চারদিকে থই থই পানি। স্কুলের মাঠ ডুবে গেছে, রাস্তা নেই। তবু সকাল সাতটা বাজলে ঘাটে এসে ভেড়ে লাল রঙের একটি নৌকা।",
    "hi": "पहाड़ में पानी का संकट नया नहीं है, लेकिन गांव की महिलाओं ने इसका हल अपने ही इतिहास में खोज निकाला। आज उनमें कमर तक पानी भरा है।",
    "mr": "गावातील महिलांनी जुन्या विहिरी स्वच्छ केल्या आहेत आणि आता त्या पाण्याने भरल्या आहेत. ही मोहीम तीन वर्षे चालू होती असे त्यांनी सांगितले.",
    "vi": "Người đi chợ sớm quen với bóng ông cụ đội nón lá, tay cầm xẻng, lom khom dưới ánh đèn vàng.",
    "tl": "Hindi na pasahero kundi mga libro ang sakay ng lumang dyip ni Mang Nestor sa lungsod. Umabot na sa isang libo ang mga libro.",
    "id": "Pengetahuan itu ditulis oleh guru dengan gambar dan nama yang dikenal. Dia juga mengajar karena ilmu itu akan hilang.",
    "ms": "Beliau berkata idea itu timbul apabila kayu dibakar kerana tidak ada tempat yang sesuai. Buku itu daripada bekas murid.",
}
YORUBA = "Àwọn ọmọ ilé ẹ̀kọ́ náà ti kọ́ ilé ìwé kan ní àárín ọjà. Olùkọ́ wọn sọ pé ọjọ́ mẹ́ta ni wọ́n fi ṣe é, gbogbo ìlú sì dùn."


@pytest.mark.parametrize("declared", ["", ' lang="en-US"'])
@pytest.mark.parametrize("language", TEXTS)
def test_letters_and_small_words_tell_the_language(read, language, declared):
    text = "".join(f"<p>{TEXTS[language]}</p>" for _ in range(5))
    assert read(f"<html{declared}><body><article><h1>Ferry</h1>{text}</article></body></html>").article.language == language


@pytest.mark.parametrize(
    ("declared", "text"), [("mai", TEXTS["hi"]), ("as", TEXTS["bn"]), ("vi-vn", TEXTS["vi"]), ("yo", YORUBA), ("ms", TEXTS["ms"])]
)
def test_a_language_of_the_same_letters_is_believed(read, declared, text):
    found = read(f'<html lang="{declared}"><body><article><h1>Ferry</h1>{f"<p>{text}</p>" * 4}</article></body></html>')
    assert found.article.language == declared
