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
    "da": (
        "Byrådet stemte tirsdag aften for at genåbne svømmehallen, som har stået tom, siden taget blev erklæret usikkert. "
        "Medlemmerne godkendte planen med stort flertal."
    ),
    "no": (
        "Kommunestyret stemte tirsdag kveld for å gjenåpne svømmehallen, som har stått tom siden taket ble erklært utrygt. "
        "Medlemmene godkjente planen med stort flertall."
    ),
    "fi": (
        "Kaupunginvaltuusto äänesti tiistai-iltana uimahallin avaamisesta uudelleen, joka on ollut tyhjillään siitä lähtien, "
        "kun katto todettiin vaaralliseksi. Jäsenet hyväksyivät suunnitelman selvällä enemmistöllä."
    ),
    "sk": (
        "Zastupiteľstvo v utorok večer schválilo znovuotvorenie plavárne, ktorá je prázdna, odkedy bola strecha vyhlásená za "
        "nebezpečnú. Členovia plán schválili veľkou väčšinou. Primátor povedal, že náklady sú vysoké, ale plaváreň je pre "
        "mesto dôležitá. Aj školy by tam chceli znovu plávať a podľa neho to bude možné vďaka dotácii, ktorú mesto dostalo od "
        "štátu. Práce sa majú začať na jar."
    ),
    "hu": (
        "A képviselő-testület kedden este megszavazta az uszoda újranyitását, amely azóta áll üresen, hogy a tetőt "
        "veszélyesnek nyilvánították. A tagok nagy többséggel fogadták el a tervet. A polgármester azt mondta, hogy a "
        "költségek magasak, de az uszoda a város számára fontos. Az iskolák is szeretnének ott úszni, és ez szerinte egy "
        "támogatás miatt lehetséges lesz, amely már meg is érkezett."
    ),
    "ro": (
        "Consiliul local a votat marți seara redeschiderea bazinului de înot, care stă gol de când acoperișul a fost declarat "
        "nesigur. Membrii au aprobat planul cu o largă majoritate. Primarul a spus că cheltuielile sunt mari, dar bazinul este "
        "important pentru oraș. Și școlile ar vrea să înoate din nou acolo, iar acest lucru va fi posibil, după el, prin "
        "fonduri care au fost primite de la stat."
    ),
    "hr": (
        "Gradsko vijeće u utorak je navečer izglasalo ponovno otvaranje bazena, koji stoji prazan otkako je krov proglašen "
        "nesigurnim. Članovi su plan odobrili velikom većinom."
    ),
    "tr": (
        "Belediye meclisi salı akşamı, çatısı güvensiz ilan edildiğinden beri boş duran yüzme havuzunun yeniden açılması için "
        "oy kullandı. Üyeler planı büyük çoğunlukla onayladı. Başkan, maliyetin yüksek olduğunu ancak havuzun şehir için çok "
        "önemli olduğunu söyledi. Okullar da orada yüzmek istiyor ve bu, ona göre devletten gelen bir destek ile mümkün "
        "olacak. Çalışmalar bahardan sonra başlayacak."
    ),
    "ru": (
        "Городской совет во вторник вечером проголосовал за повторное открытие бассейна, который пустует с тех пор, как крышу "
        "признали опасной. Депутаты одобрили план большинством голосов. Мэр сказал, что расходы высокие, но бассейн важен для "
        "города. Школы также хотят плавать там, и это, по его словам, будет возможно, так как город уже получил деньги из "
        "бюджета. Работы начнутся весной, после зимы."
    ),
    "uk": (
        "Міська рада у вівторок увечері проголосувала за повторне відкриття басейну, який стоїть порожній, відколи дах визнали "
        "небезпечним. Депутати схвалили план більшістю голосів. Мер сказав, що витрати високі, але басейн важливий для міста. "
        "Школи також хочуть плавати там, і це, за його словами, буде можливо, бо місто вже отримало гроші з бюджету. Роботи "
        "почнуться навесні, після зими."
    ),
    "bg": (
        "Общинският съвет гласува във вторник вечерта за повторното отваряне на басейна, който стои празен, откакто покривът "
        "беше обявен за опасен. Членовете одобриха плана с голямо мнозинство."
    ),
    "ar": (
        "صوت المجلس البلدي مساء الثلاثاء لصالح إعادة فتح المسبح الذي ظل فارغا منذ إعلان أن السقف غير آمن. ووافق الأعضاء على "
        "الخطة بأغلبية كبيرة."
    ),
    "fa": (
        "شورای شهر سه‌شنبه شب به بازگشایی استخر رأی داد که از زمان ناایمن اعلام شدن سقف خالی مانده است. اعضا این طرح را با "
        "اکثریت بالا تصویب کردند."
    ),
    "pt": (
        "A câmara votou na terça-feira à noite a reabertura da piscina, que está vazia desde que o telhado foi declarado "
        "inseguro. Os membros aprovaram o plano por larga maioria."
    ),
    "nl": (
        "De gemeenteraad stemde dinsdagavond voor de heropening van het zwembad, dat leegstaat sinds het dak onveilig werd "
        "verklaard. De leden keurden het plan met ruime meerderheid goed. De burgemeester zei dat de kosten hoog zijn, maar "
        "dat het bad voor de stad van groot belang is. Ook de scholen willen er weer zwemmen, en dat kan volgens hem door een "
        "subsidie."
    ),
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


@pytest.mark.parametrize("language", ["da", "ru", "ro", "tr", "nl"])
def test_the_region_of_a_texts_own_language_stays(read, language):
    text = "".join(f"<p>{TEXTS[language]}</p>" for _ in range(5))
    found = read(f'<html lang="{language}-XX"><body><article><h1>Ferry</h1>{text}</article></body></html>')
    assert found.article.language == f"{language}-xx"
