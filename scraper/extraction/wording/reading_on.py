"""What a link below a story's lead says where it leads to the whole of it."""

from __future__ import annotations

import re

_PRINTED = """
more | read more | read on | continue reading | read article | read the article | read full article | read full story | full story |
view more | learn more | find out more | details | see more | keep reading | read post | mehr | mehr lesen | weiterlesen |
weiter lesen | weiter | mehr erfahren | mehr dazu | lesen | jetzt lesen | zum artikel | zum beitrag | artikel lesen | beitrag lesen |
ganzen artikel lesen | zur meldung | lire la suite | lire plus | en savoir plus | lire | lire l'article | voir plus | suite | leer más |
seguir leyendo | ver más | más | más información | leer | leer noticia | leggi tutto | leggi | leggi di più | continua a leggere |
continua | scopri di più | approfondisci | ler mais | leia mais | saiba mais | continue lendo | ver mais | lees meer | lees verder |
meer | meer lezen | verder lezen | verder | czytaj więcej | czytaj dalej | więcej | czytaj | číst dále | více | celý článek |
čítať ďalej | viac | tovább | tovább olvasom | részletek | citește mai mult | citește | mai mult | mai multe | detalii | pročitaj više |
opširnije | više | preberi več | več | läs mer | les mer | læs mere | læs videre | les videre | läs vidare | lue lisää | lue |
loe edasi | skaityti daugiau | lasīt vairāk | подробнее | читать далее | читать дальше | читать полностью | далее | детальніше |
читати далі | докладніше | прочети | περισσότερα | διαβάστε περισσότερα | συνέχεια | devamı | devamını oku | haberin devamı | detaylar |
selengkapnya | baca selengkapnya | xem thêm | xem tiếp | chi tiết | đọc tiếp | 続きを読む | もっと見る | 詳しく見る | 記事を読む |
詳細 | 阅读全文 | 閱讀全文 | 查看更多 | 更多 | 详情 | 詳情 | 閱讀更多 | 阅读更多 | 继续阅读 | 더보기 | 자세히 보기 | 자세히 |
자세히보기 | 기사보기 | 기사 보기 | 전문 보기 | 계속 읽기 | اقرأ المزيد | المزيد | ادامه مطلب | بیشتر | קרא עוד | קראו עוד |
המשך קריאה | और पढ़ें | อ่านต่อ | อ่านเพิ่มเติม
"""
_SAID = frozenset(text.strip() for text in re.split(r"[|\n]", _PRINTED) if text.strip())
LONGEST = 24
"""Letters of such a link, at most."""


def reads_on(text: str) -> bool:
    """Whether a link says that it leads to the rest of a story, be arrows or stops behind it."""
    return len(text) <= LONGEST and text.strip(" .…»>›→[]()").lower().replace("’", "'") in _SAID
